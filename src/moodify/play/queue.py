"""What plays now, what comes next and what was heard: a plain structure, no clock, no sound.

Nothing here changes `PlayQueue.now` by itself: only `start`, `next`, `previous`, `play` and
`play_now` do, and each stands for something that a person did or for a song that ended.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from moodify.types import Recommendation

HISTORY = 200
"""Songs that `previous` can go back, unless told otherwise."""


class PlayQueue:
    """One listener's queue. No song is in `now` and `upcoming` twice. Not thread-safe."""

    def __init__(self, history: int = HISTORY) -> None:
        self._now: Recommendation | None = None
        self._upcoming: list[Recommendation] = []
        self._history: deque[Recommendation] = deque(maxlen=history)

    @property
    def now(self) -> Recommendation | None:
        """The song that plays, or None."""
        return self._now

    @property
    def upcoming(self) -> tuple[Recommendation, ...]:
        """What comes next, in order."""
        return tuple(self._upcoming)

    @property
    def history(self) -> tuple[Recommendation, ...]:
        """What was played before `now`, oldest first."""
        return tuple(self._history)

    def start(self, songs: Iterable[Recommendation]) -> Recommendation | None:
        """Begin with the first of `songs`; the rest come next. Nothing to begin with: no change.

        Returns what plays now. A song that was playing goes to the history.
        """
        given = list(songs)
        if given:
            self.play_now(given[0])
            self.replace_upcoming(given)
        return self._now

    def replace_upcoming(self, songs: Iterable[Recommendation]) -> None:
        """Let `songs` come next, each once and not what plays now; `now` stays as it is."""
        taken = set() if self._now is None else {_uri(self._now)}
        self._upcoming = []
        for song in songs:
            if _uri(song) not in taken:
                taken.add(_uri(song))
                self._upcoming.append(song)

    def next(self) -> Recommendation | None:
        """Go on to the next song and return it; None, and nothing playing, at the end."""
        self._remember()
        self._now = self._upcoming.pop(0) if self._upcoming else None
        return self._now

    def previous(self) -> Recommendation | None:
        """Go back to the song before and return it; `now` then comes next.

        With no history nothing changes.
        """
        if self._history:
            left, self._now = self._now, self._history.pop()
            self.remove(_uri(self._now))
            if left is not None and _uri(left) != _uri(self._now):
                self._upcoming.insert(0, left)
        return self._now

    def play(self, uri: str) -> Recommendation | None:
        """Play a song of the queue or the history now; the others stay where they are.

        Returns it, or None, with nothing changed, where `uri` is in neither.
        """
        if self._now is not None and _uri(self._now) == uri:
            return self._now
        known = (*self._upcoming, *reversed(self._history))
        song = next((song for song in known if _uri(song) == uri), None)
        if song is not None:
            self.play_now(song)
        return song

    def play_now(self, song: Recommendation) -> None:
        """Play any song now; what played goes to the history."""
        if self._now is None or _uri(self._now) != _uri(song):
            self._remember()
        self._now = song
        self.remove(_uri(song))

    def remove(self, uri: str) -> bool:
        """Take a song out of what comes next; says whether it was there."""
        kept = [song for song in self._upcoming if _uri(song) != uri]
        was_there = len(kept) < len(self._upcoming)
        self._upcoming = kept
        return was_there

    def _remember(self) -> None:
        if self._now is not None:
            self._history.append(self._now)


def _uri(song: Recommendation) -> str:
    return song.song.track.uri

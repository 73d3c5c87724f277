"""What plays now, what comes next and what was heard: a plain structure, no clock, no sound.

Nothing here changes `PlayQueue.now` by itself: only `start`, `next`, `previous`, `play` and
`play_now` do, and each stands for something that a person did or for a song that ended.

A song that a person put somewhere (`move`, `add`) is *placed*: it keeps its place, counted from
the front, whenever the songs around it are chosen anew.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from moodify.types import Recommendation

HISTORY = 200
"""Songs that `previous` can go back, unless told otherwise."""


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A song that was taken out of what comes next, and where it was."""

    song: Recommendation
    index: int
    """Its place, 0 for the very next."""
    before: str | None
    """The URI of the song that came after it; None for the last."""
    placed: bool


class PlayQueue:
    """One listener's queue. No song is in `now` and `upcoming` twice. Not thread-safe."""

    def __init__(self, history: int = HISTORY) -> None:
        self._now: Recommendation | None = None
        self._upcoming: list[Recommendation] = []
        self._placed: frozenset[str] = frozenset()
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
    def placed(self) -> frozenset[str]:
        """The URIs of those songs of `upcoming` that a person put where they are."""
        return self._placed

    @property
    def history(self) -> tuple[Recommendation, ...]:
        """What was played before `now`, oldest first."""
        return tuple(self._history)

    # What plays

    def start(self, songs: Iterable[Recommendation]) -> Recommendation | None:
        """Begin with the first of `songs`; the rest come next. Nothing to begin with: no change.

        Returns what plays now. A song that was playing goes to the history.
        """
        given = list(songs)
        if given:
            self.play_now(given[0])
            self.replace_upcoming(given)
        return self._now

    def next(self) -> Recommendation | None:
        """Go on to the next song and return it; None, and nothing playing, at the end."""
        self._remember()
        self._now = self._upcoming[0] if self._upcoming else None
        self._set(self._upcoming[1:])
        return self._now

    def previous(self) -> Recommendation | None:
        """Go back to the song before and return it; `now` then comes next.

        With no history nothing changes.
        """
        if self._history:
            left, self._now = self._now, self._history.pop()
            self.remove(_uri(self._now))
            if left is not None and _uri(left) != _uri(self._now):
                self._set([left, *self._upcoming])
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

    # What comes next, chosen

    def room(self, least: int) -> int:
        """How many songs `replace_upcoming` needs so that `least` come next in all.

        More where a placed one would else lose its place; without `least`, as many as there are.
        """
        placed = [i for i, song in enumerate(self._upcoming, 1) if _uri(song) in self._placed]
        whole = max(least, *placed[-1:], 0) if least else len(self._upcoming)
        return max(0, whole - len(placed))

    def replace_upcoming(self, songs: Iterable[Recommendation]) -> None:
        """Let `songs` come next, each once; `now` and what is placed stay as and where they are.

        Where `songs` are too few to reach to a placed one, that one moves up.
        """
        fresh = self._unknown(songs, besides=self._placed)
        filled: list[Recommendation] = []
        for index, song in enumerate(self._upcoming):
            if _uri(song) in self._placed:
                missing = max(0, index - len(filled))
                filled += [*fresh[:missing], song]
                fresh = fresh[missing:]
        self._set([*filled, *fresh])

    def extend(self, songs: Iterable[Recommendation]) -> None:
        """Let `songs` come after all others, those that aren't there yet."""
        there = {_uri(song) for song in self._upcoming}
        self._set([*self._upcoming, *self._unknown(songs, besides=there)])

    # What comes next, by hand

    def move(self, uri: str, before: str | None) -> bool:
        """Put a song of what comes next before another one of it, or (None) at the end.

        Says whether both were there; if not, nothing changes.
        """
        song = next((song for song in self._upcoming if _uri(song) == uri), None)
        rest = [song for song in self._upcoming if _uri(song) != uri]
        places = {_uri(other): place for place, other in enumerate(rest)}
        if song is None or (before is not None and before not in (uri, *places)):
            return False
        if before != uri:
            place = len(rest) if before is None else places[before]
            self._set([*rest[:place], song, *rest[place:]])
        self._placed |= {uri}
        return True

    def add(self, songs: Iterable[Recommendation], *, next: bool) -> None:
        """Let `songs` come next, or (`next` False) after all others; each once, not `now`.

        One that is in the queue already is moved.
        """
        new = self._unknown(songs)
        uris = {_uri(song) for song in new}
        rest = [song for song in self._upcoming if _uri(song) not in uris]
        self._set([*new, *rest] if next else [*rest, *new])
        self._placed |= uris

    def remove(self, uri: str) -> TakenOut | None:
        """Take a song out of what comes next; None where it wasn't there."""
        for index, song in enumerate(self._upcoming):
            if _uri(song) == uri:
                after = self._upcoming[index + 1 : index + 2]
                before = _uri(after[0]) if after else None
                taken = TakenOut(song, index, before, uri in self._placed)
                self._set([*self._upcoming[:index], *self._upcoming[index + 1 :]])
                return taken
        return None

    def put_back(self, taken: TakenOut) -> None:
        """Put a song back: before the one that came after it, else about where it was.

        One that plays, or is in the queue again, stays where it is.
        """
        uris = [_uri(song) for song in self._upcoming]
        if not self._unknown([taken.song], besides=uris):
            return
        place = uris.index(taken.before) if taken.before in uris else taken.index
        self._set([*self._upcoming[:place], taken.song, *self._upcoming[place:]])
        if taken.placed:
            self._placed |= {_uri(taken.song)}

    # Inside

    def _unknown(
        self, songs: Iterable[Recommendation], besides: Iterable[str] = ()
    ) -> list[Recommendation]:
        """`songs`, each once, without what plays and without `besides`."""
        taken = {*besides, *(() if self._now is None else (_uri(self._now),))}
        once: dict[str, Recommendation] = {}
        for song in songs:
            once.setdefault(_uri(song), song)
        return [song for uri, song in once.items() if uri not in taken]

    def _set(self, upcoming: list[Recommendation]) -> None:
        self._upcoming = upcoming
        self._placed &= {_uri(song) for song in upcoming}

    def _remember(self) -> None:
        if self._now is not None:
            self._history.append(self._now)


def _uri(song: Recommendation) -> str:
    return song.song.track.uri

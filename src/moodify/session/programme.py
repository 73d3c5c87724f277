"""What one listener hears: the songs chosen for a target, those put there by hand, and what
became of them. Which song is chosen for what stands in `choosing`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from moodify.errors import SuggestError
from moodify.play.queue import PlayQueue
from moodify.recommend.reasons import Evidence
from moodify.session.choosing import Chooser
from moodify.session.placing import Placing
from moodify.session.telling import tell_left
from moodify.types import Filters, Recommendation, Target

if TYPE_CHECKING:
    from moodify.music.catalogue.catalogue import PlayEvent
    from moodify.session.music import Music

QUEUE = 8
"""Songs that come next, when freshly chosen."""
LOW = 4
"""With fewer than this to come, more are chosen."""
ELSEWHERE = 12
"""Suggestions of songs that open elsewhere."""


class Programme:
    """Now, next and before, for one listener. Not thread-safe: the session calls it in turn.

    What plays is changed only by `go_on`, `go_back`, `play` and, with nothing playing, `add` and
    `aim`: each stands for something that a person did or showed, or for a song that ended.
    """

    def __init__(self, music: Music, seed: int | None = None) -> None:
        self._music = music
        self._chooser = Chooser(music, seed)
        self._queue = PlayQueue()
        self._placing = Placing(music, self._queue, self._chooser)
        self._endless = True
        self._over = False
        self.suggestions: tuple[Recommendation, ...] = ()
        """Songs for the same target that open elsewhere."""

    @property
    def target(self) -> Target | None:
        """Where the music aims in the end; None until `aim`."""
        return self._chooser.target

    def aim_of(self, song: Recommendation | None) -> Target | None:
        """What a song of this programme was chosen for; None for one chosen by hand."""
        return None if song is None else self._chooser.aim_of(_uri(song))

    def aim_for(self, uri: str) -> Target | None:
        """The same by a song's name; where the music aims for one that isn't known."""
        return self._chooser.aim_of(uri) or self.target

    @property
    def now(self) -> Recommendation | None:
        """What plays."""
        return self._queue.now

    @property
    def upcoming(self) -> tuple[Recommendation, ...]:
        """What comes next."""
        return self._queue.upcoming

    @property
    def placed(self) -> frozenset[str]:
        """Those of `upcoming` that a hand put where they are, by name."""
        return self._queue.placed

    @property
    def heard(self) -> tuple[Recommendation, ...]:
        """What was played before `now`, oldest first."""
        return self._queue.history

    @property
    def songs(self) -> tuple[Recommendation, ...]:
        """What was heard, what plays and what comes next, in that order."""
        now = () if self.now is None else (self.now,)
        return (*self.heard, *now, *self.upcoming)

    @property
    def history(self) -> int:
        """How many songs `go_back` can go back."""
        return len(self.heard)

    @property
    def filters(self) -> Filters:
        """What the listener wants to hear at all."""
        return self._chooser.filters

    @filters.setter
    def filters(self, filters: Filters) -> None:
        self._chooser.filters = filters

    @property
    def nothing_left(self) -> str:
        """Why nothing more could be chosen, and what to loosen; empty while all is well."""
        return self._chooser.nothing_left

    # Where the music goes

    def aim(self, targets: Target | Sequence[Target], evidence: Evidence) -> None:
        """Choose what comes next: a song for each of `targets`, all others for the last.

        What plays goes on, and what a hand has placed keeps its place; if nothing plays, the
        first song begins. Music that has come to its end (`endless` off) begins again only for
        what a person says anew.
        """
        said_anew = evidence.by != "camera" and evidence is not self._chooser.evidence
        steps = (targets,) if isinstance(targets, Target) else tuple(targets)
        chosen = {_uri(song) for song in self.upcoming} - self.placed
        kept = ({_uri(song) for song in self.songs} - chosen) | self._placing.taken_out
        self._chooser.aim(steps, evidence, kept, self.placed)
        if self.now is not None:
            self._queue.replace_upcoming(
                self._choose(self._queue.room(QUEUE if self._endless else 0))
            )
        elif said_anew or not self._over:
            self._begin()
        if self._music.playable:
            goal, heard = replace(steps[-1], way=None), self._heard_last_first()
            found = self._chooser.suggest(goal, ELSEWHERE, playable=False, before=heard)
            self.suggestions = tuple(found)

    def _begin(self) -> None:
        self._over = False
        self._queue.start(self._choose(1 + QUEUE))

    # What plays

    def go_on(self, event: PlayEvent, at: float | None = None) -> None:
        """Leave what plays, for the reason `event`, and play what comes next.

        `at` is where the song was then, in seconds, where the player tells. At the end of the
        music, asking for the next song plays what was put back since, else chooses more.
        """
        if self.now is None:
            if self.over and event == "played":
                if self._queue.next() is None:
                    self._begin()
                self._top_up()
            return
        self._leave(event, at)
        if event == "skipped":
            self._chooser.unwanted.add(_uri(self.now))
        self._top_up()
        if self._queue.next() is None and self._endless:
            self._begin()  # nothing but what was just heard is left: let it come again
        self._top_up()
        self._over = self.now is None and not self._endless

    def go_back(self) -> None:
        """Play the song before, if there was one."""
        self._queue.previous()

    def play(self, uri: str) -> None:
        """Play a song by name. Raises `SuggestError` for one that can't be played here."""
        if self.now is not None and _uri(self.now) == uri:
            return
        chosen = self._placing.song(uri)
        self._leave("played")
        self._queue.play_now(chosen)
        self._top_up()

    # What a hand does with what comes next

    def move(self, uri: str, before: str | None) -> None:
        """Put a song of what comes next before another one, or (None) at the end.

        Raises `SuggestError` when one of them isn't there any more.
        """
        self._placing.move(uri, before)

    def add(self, uris: Sequence[str], *, next: bool) -> None:
        """Let songs come next or last; with nothing playing, the first of them begins.

        Those that can't be had are left out. Raises `SuggestError` when that is all of them.
        """
        songs = self._placing.songs(uris)
        if self.now is None:
            self._queue.play_now(songs[0])
        self._queue.add(songs, next=next)
        self._top_up()

    def remove(self, uri: str) -> None:
        """Take a song out of what comes next; it isn't chosen again while there are others."""
        self._placing.remove(uri)
        self._top_up()

    def put_back(self, uri: str) -> None:
        """Undo `remove`. Raises `SuggestError` for a song that wasn't removed."""
        self._placing.put_back(uri)

    # How it ends

    @property
    def endless(self) -> bool:
        """Whether more is chosen before the songs run out."""
        return self._endless

    @endless.setter
    def endless(self, on: bool) -> None:
        self._endless = on
        if self.now is not None:
            self._top_up()

    @property
    def over(self) -> bool:
        """True when the music came to its end, and `go_on` would choose more of it."""
        return self._over and self.now is None and self.target is not None

    # What is learned

    def fits(self, uri: str, fits: bool) -> None:
        """Take the listener's word on whether a song fits the mood that it was chosen for."""
        song = next((one for one in self.songs if _uri(one) == uri), None)
        if song is None:
            raise SuggestError("That song isn't among those of this session.")
        if (aim := self.aim_for(uri)) is not None:
            self._music.learn(song.song, "right_mood" if fits else "wrong_mood", aim)

    def _leave(self, event: PlayEvent, at: float | None = None) -> None:
        if self.now is not None:
            tell_left(self._music, self.now, event, at, self.aim_for(_uri(self.now)))

    # Choosing

    def _top_up(self) -> None:
        if self._endless and self.target is not None and len(self.upcoming) < LOW:
            there = map(_uri, self.upcoming)
            self._queue.extend(self._choose(QUEUE - len(self.upcoming), there))

    def _choose(self, n: int, besides: Iterable[str] = ()) -> list[Recommendation]:
        """Songs to play: neither what plays, nor what is placed, nor `besides`."""
        now = () if self.now is None else (_uri(self.now),)
        return self._chooser.choose(n, self._heard_last_first(), {*now, *besides, *self.placed})

    def _heard_last_first(self) -> list[str]:
        now = () if self.now is None else (_uri(self.now),)
        return [*now, *(_uri(song) for song in reversed(self.heard))]


def _uri(song: Recommendation) -> str:
    return song.song.track.uri

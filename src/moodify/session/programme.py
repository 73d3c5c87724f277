"""What one listener hears: the songs chosen for a target, and what became of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from moodify.errors import SuggestError
from moodify.play.queue import PlayQueue
from moodify.recommend.reasons import Evidence
from moodify.recommend.suggest import log_fit, suggest
from moodify.session.journey import step_reason
from moodify.taste.lesson import Event, skip_at
from moodify.types import ALL_SONGS, Filters, Reason, Recommendation, Song, Target

if TYPE_CHECKING:
    from moodify.music.catalogue.catalogue import PlayEvent
    from moodify.session.music import Music

QUEUE = 8
"""Songs that come next, when freshly chosen."""
LOW = 4
"""With fewer than this to come, more are chosen."""
ELSEWHERE = 12
"""Suggestions of songs that open elsewhere."""
RECENT = 100
"""Songs heard in other sessions that are remembered as recent."""

OWN_CHOICE = Reason("taste", "You chose this song yourself.")


class Programme:
    """Now, next and before, for one listener. Not thread-safe: the session calls it in turn.

    What plays is changed only by `go_on`, `go_back` and `play`, each of which stands for
    something that a person did or a song that ended.
    """

    def __init__(self, music: Music, seed: int | None = None) -> None:
        self._music = music
        self._chance = np.random.default_rng(seed)
        self._queue = PlayQueue()
        self._skipped: set[str] = set()
        self._target: Target | None = None
        self._ahead: tuple[Target, ...] = ()
        """The targets of the songs to be chosen next; the last one holds for all after it."""
        self._chosen_for: dict[str, Target] = {}
        self._evidence: Evidence | None = None
        self.filters: Filters = ALL_SONGS
        """What the listener wants to hear at all."""
        self.nothing_left = ""
        """Why nothing more could be chosen, and what to loosen; empty while all is well."""
        self.suggestions: tuple[Recommendation, ...] = ()
        """Songs for the same target that open elsewhere."""

    @property
    def target(self) -> Target | None:
        """Where the music aims in the end; None until `aim`."""
        return self._target

    def aim_of(self, song: Recommendation | None) -> Target | None:
        """What a song of this programme was chosen for; None for one chosen by hand."""
        return None if song is None else self._chosen_for.get(_uri(song))

    def aim_for(self, uri: str) -> Target | None:
        """The same by a song's name; where the music aims for one that isn't known."""
        return self._chosen_for.get(uri, self._target)

    @property
    def now(self) -> Recommendation | None:
        """What plays."""
        return self._queue.now

    @property
    def upcoming(self) -> tuple[Recommendation, ...]:
        """What comes next."""
        return self._queue.upcoming

    @property
    def songs(self) -> tuple[Recommendation, ...]:
        """What was heard, what plays and what comes next, in that order."""
        now = () if self.now is None else (self.now,)
        return (*self._queue.history, *now, *self.upcoming)

    @property
    def history(self) -> int:
        """How many songs `go_back` can go back."""
        return len(self._queue.history)

    def aim(self, targets: Target | Sequence[Target], evidence: Evidence) -> None:
        """Choose what comes next: a song for each of `targets`, all others for the last.

        What plays goes on; if nothing does, the first song begins.
        """
        self._ahead = (targets,) if isinstance(targets, Target) else tuple(targets)
        self._target, self._evidence = self._ahead[-1], evidence
        heard = {_uri(song) for song in self.songs} - {_uri(song) for song in self.upcoming}
        self._chosen_for = {u: aim for u, aim in self._chosen_for.items() if u in heard}
        if self.now is None:
            self._queue.start(self._choose(1 + QUEUE))
        else:
            self._queue.replace_upcoming(self._choose(QUEUE))
        if self._music.playable:
            goal = replace(self._target, way=None)
            self.suggestions = tuple(self._suggest(goal, ELSEWHERE, playable=False))

    def go_on(self, event: PlayEvent, at: float | None = None) -> None:
        """Leave what plays, for the reason `event`, and play what comes next.

        `at` is where the song was then, in seconds, where the player tells.
        """
        if self.now is None:
            return
        self._leave(event)
        self._learn(event, at)
        if event == "skipped":
            self._skipped.add(_uri(self.now))
        self._top_up()
        self._queue.next()
        self._top_up()

    def go_back(self) -> None:
        """Play the song before, if there was one."""
        self._queue.previous()

    def play(self, uri: str) -> None:
        """Play a song by name. Raises `SuggestError` for one that can't be played here."""
        if self.now is not None and _uri(self.now) == uri:
            return
        known = next((song for song in self._known() if _uri(song) == uri), None)
        chosen = self._by_hand(uri) if known is None else known
        self._leave("played")
        self._queue.play_now(chosen)
        self._top_up()

    def _known(self) -> tuple[Recommendation, ...]:
        return (*self._queue.upcoming, *reversed(self._queue.history))

    def _by_hand(self, uri: str) -> Recommendation:
        song = self._music.get(uri)
        if song is None:
            raise SuggestError("That song is not in the library.", hint="Choose another one.")
        if self._music.playable and not song.track.playable:
            raise SuggestError(
                f"“{song.track.title}” can't be played here.", hint="Open it by one of its links."
            )
        return Recommendation(song, self._fit(song), (OWN_CHOICE, *self._music.why(song)))

    def _fit(self, song: Song) -> float:
        if self._target is None:
            return 1.0
        away = np.hypot(
            song.mood.valence - self._target.valence, song.mood.arousal - self._target.arousal
        )
        return float(np.exp(log_fit(np.array([away], np.float32), np.zeros(1, np.float32))[0]))

    def fits(self, uri: str, fits: bool) -> None:
        """Take the listener's word on whether a song fits the mood that it was chosen for."""
        song = next((one for one in self.songs if _uri(one) == uri), None)
        if song is None:
            raise SuggestError("That song isn't among those of this session.")
        aim = self.aim_for(uri)
        if aim is not None:
            self._music.learn(song.song, "right_mood" if fits else "wrong_mood", aim)

    def _learn(self, event: PlayEvent, at: float | None) -> None:
        """Learn from how what plays was left; nothing from what says nothing."""
        aim = None if self.now is None else self.aim_for(_uri(self.now))
        if self.now is None or aim is None:
            return
        learned: Event = "finished"
        if event == "skipped":
            learned = skip_at(at, self.now.song.track.duration)
        elif event == "played":
            if at is None:  # a song that failed, or was left for one chosen by hand
                return
            learned = "passed"
        self._music.learn(self.now.song, learned, aim)

    def _leave(self, event: PlayEvent) -> None:
        if self.now is not None:
            self._music.record(_uri(self.now), event)

    def _top_up(self) -> None:
        missing = QUEUE - len(self.upcoming)
        if self._target is not None and len(self.upcoming) < LOW:
            more = self._choose(missing, besides={_uri(song) for song in self.upcoming})
            self._queue.replace_upcoming((*self.upcoming, *more))

    def _choose(self, n: int, besides: set[str] | None = None) -> list[Recommendation]:
        """Songs to play: neither what plays nor `besides`; skipped ones when nothing else is."""
        never = (besides or set()) | ({_uri(self.now)} if self.now else set())
        mine = self._music.playable
        chosen: list[Recommendation] = []
        for target, count in self._targets(n):
            taken = [_uri(song) for song in reversed(chosen)]
            out = never.union(taken)
            found = self._suggest(
                target, count, playable=mine, exclude=out | self._skipped, before=taken
            ) or self._suggest(target, count, playable=mine, exclude=out, before=taken)
            if not found:  # no song is left: what is ahead waits for one
                break
            self._chosen_for |= {_uri(song): target for song in found}
            chosen += found
        return chosen

    def _targets(self, n: int) -> Iterator[tuple[Target, int]]:
        """The targets of the next `n` songs, each with for how many of them it holds."""
        while n and len(self._ahead) > 1:
            yield self._ahead[0], 1
            self._ahead, n = self._ahead[1:], n - 1
        if n and self._ahead:
            yield self._ahead[0], n

    def _suggest(
        self,
        target: Target,
        n: int,
        *,
        playable: bool | None,
        exclude: set[str] | frozenset[str] = frozenset(),
        before: Sequence[str] = (),
    ) -> list[Recommendation]:
        """Songs for `target`; `before` are those chosen to be heard before them, last first."""
        try:
            chosen = suggest(
                self._music.shelf,
                target,
                n,
                evidence=self._evidence,
                recent=[*before, *self._recent()],
                liked=self._music.liked(),
                taste=self._music.taste(target),
                playable=playable,
                filters=self.filters,
                exclude=exclude,
                seed=int(self._chance.integers(2**32)),
            )
        except SuggestError as error:  # nothing left of this kind: no failure, but told
            if playable or not self._music.playable:
                self.nothing_left = error.sentence
            return []
        if playable or not self._music.playable:
            self.nothing_left = ""
        return [self._explained(song, target) for song in chosen]

    def _recent(self) -> list[str]:
        """What was heard, newest first: here, then in other sessions."""
        here = [_uri(song) for song in reversed(self._queue.history)]
        if self.now is not None:
            here.insert(0, _uri(self.now))
        return [*here, *self._music.recent(RECENT)]

    def _explained(self, song: Recommendation, target: Target) -> Recommendation:
        """The song with its step of the path, and what its source knows of its mood."""
        more = self._music.why(song.song)
        reasons = [*song.reasons, *more]
        if target.way is not None:
            aim = next((i for i, why in enumerate(reasons, 1) if why.kind == "wish"), 0)
            reasons.insert(aim, step_reason(target.way))
        return replace(song, reasons=tuple(reasons))


def _uri(song: Recommendation) -> str:
    return song.song.track.uri

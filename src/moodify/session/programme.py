"""What one listener hears: the songs chosen for a target, and what became of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from moodify.errors import SuggestError
from moodify.play.queue import PlayQueue
from moodify.recommend.reasons import Evidence
from moodify.recommend.suggest import log_score, suggest
from moodify.types import Reason, Recommendation, Song, Target

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
        self._evidence: Evidence | None = None
        self.suggestions: tuple[Recommendation, ...] = ()
        """Songs for the same target that open elsewhere."""

    @property
    def target(self) -> Target | None:
        """Where the music aims; None until `aim`."""
        return self._target

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

    def aim(self, target: Target, evidence: Evidence) -> None:
        """Choose what comes next for `target`; what plays goes on, or begins if nothing does."""
        self._target, self._evidence = target, evidence
        if self.now is None:
            self._queue.start(self._choose(1 + QUEUE))
        else:
            self._queue.replace_upcoming(self._choose(QUEUE))
        if self._music.playable:
            self.suggestions = tuple(self._suggest(ELSEWHERE, playable=False))

    def go_on(self, event: PlayEvent) -> None:
        """Leave what plays, for the reason `event`, and play what comes next."""
        if self.now is None:
            return
        self._leave(event)
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
        return float(np.exp(log_score(np.array([away], np.float32), (), ())[0]))

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
        return self._suggest(n, playable=mine, exclude=never | self._skipped) or self._suggest(
            n, playable=mine, exclude=never
        )

    def _suggest(
        self, n: int, *, playable: bool | None, exclude: set[str] | frozenset[str] = frozenset()
    ) -> list[Recommendation]:
        if self._target is None:
            return []
        try:
            chosen = suggest(
                self._music.shelf,
                self._target,
                n,
                evidence=self._evidence,
                recent=self._recent(),
                liked=self._music.liked(),
                playable=playable,
                exclude=exclude,
                seed=int(self._chance.integers(2**32)),
            )
            return [self._explained(song) for song in chosen]
        except SuggestError:  # nothing left of this kind: the list is empty, and no failure
            return []

    def _recent(self) -> list[str]:
        """What was heard, newest first: here, then in other sessions."""
        here = [_uri(song) for song in reversed(self._queue.history)]
        if self.now is not None:
            here.insert(0, _uri(self.now))
        return [*here, *self._music.recent(RECENT)]

    def _explained(self, song: Recommendation) -> Recommendation:
        """The song with what its source knows of its mood, after how it fits."""
        more = self._music.why(song.song)
        return replace(song, reasons=(*song.reasons, *more)) if more else song


def _uri(song: Recommendation) -> str:
    return song.song.track.uri

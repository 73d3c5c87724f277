"""Choosing songs for one listener: which song for which target, and what is left out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from moodify.errors import SuggestError
from moodify.recommend.reasons import Evidence
from moodify.recommend.suggest import log_fit, suggest
from moodify.session.journey import step_reason
from moodify.types import ALL_SONGS, Filters, Recommendation, Song, Target

if TYPE_CHECKING:
    from moodify.session.music import Music

RECENT = 100
"""Songs heard in other sessions that are remembered as recent."""


class Chooser:
    """What is chosen, and for what. Not thread-safe: the programme calls it in turn."""

    def __init__(self, music: Music, seed: int | None = None) -> None:
        self._music = music
        self._chance = np.random.default_rng(seed)
        self._ahead: tuple[Target, ...] = ()
        """The targets of the songs to be chosen next; the last one holds for all after it."""
        self._chosen_for: dict[str, Target] = {}
        self.evidence: Evidence | None = None
        """What the choice rests on."""
        self.filters: Filters = ALL_SONGS
        """What the listener wants to hear at all."""
        self.nothing_left = ""
        """Why nothing more could be chosen, and what to loosen; empty while all is well."""
        self.unwanted: set[str] = set()
        """Songs that don't come back in this session, while there are others."""

    @property
    def target(self) -> Target | None:
        """Where the music aims in the end; None until `aim`."""
        return self._ahead[-1] if self._ahead else None

    def aim_of(self, uri: str) -> Target | None:
        """What a song was chosen for; None for one that was chosen by hand."""
        return self._chosen_for.get(uri)

    def aim(
        self,
        targets: Sequence[Target],
        evidence: Evidence,
        kept: Collection[str],
        waiting: Iterable[str] = (),
    ) -> None:
        """From now on, choose a song for each of `targets`, and all others for the last.

        What the songs of `kept` were chosen for is remembered. `waiting` are those of them that
        are still to come: a step of the path that has its song already gets no other.
        """
        self.evidence = evidence
        self._chosen_for = {uri: aim for uri, aim in self._chosen_for.items() if uri in kept}
        served = {id(aim) for uri in waiting if (aim := self._chosen_for.get(uri)) is not None}
        steps = tuple(target for target in targets[:-1] if id(target) not in served)
        self._ahead = (*steps, *targets[-1:])

    def choose(self, n: int, heard: Sequence[str], never: Collection[str]) -> list[Recommendation]:
        """`n` songs to play, fewer where there are no more; none of `never`.

        `heard` is what was heard here, last first. Unwanted songs come when nothing else is
        left.
        """
        mine = self._music.playable
        chosen: list[Recommendation] = []
        for target, count in self._targets(n):
            taken = [_uri(song) for song in reversed(chosen)]
            out = {*never, *taken}
            before = [*taken, *heard]
            found = self.suggest(
                target, count, playable=mine, exclude=out | self.unwanted, before=before
            ) or self.suggest(target, count, playable=mine, exclude=out, before=before)
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

    def suggest(
        self,
        target: Target,
        n: int,
        *,
        playable: bool | None,
        exclude: Collection[str] = frozenset(),
        before: Sequence[str] = (),
    ) -> list[Recommendation]:
        """Songs for `target`; `before` are those heard before them, last first."""
        music = self._music
        try:
            chosen = suggest(
                music.shelf,
                target,
                n,
                evidence=self.evidence,
                recent=[*before, *music.recent(RECENT)],
                liked=music.liked(),
                taste=music.taste(target),
                playable=playable,
                filters=self.filters,
                exclude=exclude,
                seed=int(self._chance.integers(2**32)),
            )
        except SuggestError as error:  # nothing left of this kind: no failure, but told
            if playable or not music.playable:
                again = exclude and not self.filters and self._any(target, playable)
                # Songs that only wait their turn will come again by themselves.
                self.nothing_left = "" if again else music.nothing(error)
            return []
        if playable or not music.playable:
            self.nothing_left = ""
        return [self._explained(song, target) for song in chosen]

    def _any(self, target: Target, playable: bool | None) -> bool:
        try:
            return bool(suggest(self._music.shelf, target, 1, playable=playable, seed=0))
        except SuggestError:
            return False

    def fit(self, song: Song) -> float:
        """How well a song that was chosen by hand fits where the music aims, 0..1."""
        if self.target is None:
            return 1.0
        away = np.hypot(
            song.mood.valence - self.target.valence, song.mood.arousal - self.target.arousal
        )
        return float(np.exp(log_fit(np.array([away], np.float32), np.zeros(1, np.float32))[0]))

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

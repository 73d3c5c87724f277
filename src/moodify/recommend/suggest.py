"""Which songs, and why: one score, a little chance, and an order that stays varied.

The score of a song is a product of three parts, each 0..1 or a little above::

    score = fit × fresh × taste

    fit    W² / (W² + s²) · exp(−d² / 2 (W² + s²))
           d: distance to the target; W: WIDTH; s: how unsure the song's place is.
           It is what exp(−d² / 2W²) comes to on average when valence and arousal are each off
           by s: an unsure song fits less at the target, and more far from it.
    fresh  1 − 2^(−k / REST)          k: songs heard since this one; 1 for one not heard lately
    taste  exp(KEEN · t) · (1 + LIKED if liked)
           t: how well the song would please, about −1..1, as learned; 0 while nothing is.

Songs are *drawn* by the same product with t drawn from what is believed, not its mean (see
`moodify.taste.model`), and with some chance; `order` then puts a handful in the order to play,
with variety of artist, genre, language and era. What the listener filters out never enters.
In logarithms the product is a sum over arrays, so that 100,000 songs take a few milliseconds.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from moodify.errors import SuggestError
from moodify.recommend.filters import Wanted, eligible, nothing_left
from moodify.recommend.order import in_order
from moodify.recommend.reasons import Evidence, Parts, reasons_for
from moodify.types import ALL_SONGS, Filters, Float32Array, Recommendation, Song, SongPoints, Target

WIDTH = 0.35
"""Distance at which the fit has fallen to 0.61; at twice that it is 0.14. A choice."""
REST = 20.0
"""Songs until one that was heard is half as welcome again."""
LIKED = 0.15
"""How much more a liked song counts, whatever else was learned."""
KEEN = 2.5
"""How much taste counts against fit: see `docs/choosing.md`."""
MOST = 2.5
"""Taste moves log(score) no further than this either way: it never outdoes a mood far off."""
CHANCE = 0.08
"""How much chance; with 0, the same target gives the same songs each time.

Gumbel noise of this scale on log(score) draws songs in proportion to score^(1/CHANCE): a fit
kernel of width WIDTH × √CHANCE = 0.10, the scatter of what is drawn where songs lie dense.
That is well within what people differ by when they place the same song.
"""
CHANCE_TASTED = 0.04
"""The same where a taste is known: its draws bring chance enough, and where it is wanted."""
HANDFUL = 400
"""Songs drawn to be put in order; many more than are asked for, so that there is a choice."""


class Shelf(Protocol):
    """Where songs come from; the catalogue is one."""

    def points(self) -> SongPoints:
        """All songs as arrays."""

    def get_many(self, uris: Sequence[str]) -> list[Song]:
        """The songs named, in that order; unknown ones are left out."""


@runtime_checkable
class Selecting(Protocol):
    """A shelf that may be too large to be taken whole."""

    def points_for(
        self,
        target: Target,
        playable: bool | None,
        also: Collection[str],
        filters: Filters,
    ) -> SongPoints:
        """The songs that could be chosen for `target`, those of `also` among them, as arrays."""


class Tasting(Protocol):
    """What is believed of a listener's taste, in the mood that the music is for."""

    def drawn(self, points: SongPoints, chance: np.random.Generator) -> Float32Array:
        """How well each song would please, about -1 … 1, by one draw of what may be true."""

    def expected(self, points: SongPoints, places: Sequence[int]) -> list[float]:
        """How well the songs at `places` would please, by the mean of what may be true."""

    def why(self, points: SongPoints, place: int) -> str:
        """What that rests on, in a sentence; empty where it is next to nothing."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What is known of the listener's songs, as positions."""

    recent: Sequence[int] = ()
    """Heard, newest first."""
    liked: Sequence[int] = ()


def suggest(
    shelf: Shelf,
    target: Target,
    n: int,
    *,
    evidence: Evidence | None = None,
    recent: Sequence[str] = (),
    liked: Collection[str] = (),
    taste: Tasting | None = None,
    playable: bool | None = None,
    filters: Filters = ALL_SONGS,
    exclude: Collection[str] = (),
    seed: int | None = None,
) -> list[Recommendation]:
    """Up to `n` different songs for `target`, in the order to play them, each with its reasons.

    `recent` are the songs heard, newest first. `playable` asks for songs that Moodify itself
    can (or can't) play, `filters` for what the listener wants to hear at all, and `exclude`
    names songs never to be given. The same `seed` gives the same songs. Raises `SuggestError`
    for a target that is no point of the plane, and when no song is left to suggest: its hint
    says which filter to loosen.
    """
    _check(target, n)

    def points_for(wanted: Wanted) -> SongPoints:
        if isinstance(shelf, Selecting):
            return shelf.points_for(target, wanted.playable, recent, wanted.filters)
        return shelf.points()

    wanted = Wanted(playable, filters, exclude)
    points = points_for(wanted)
    may = eligible(points, wanted)
    if not may.any():
        raise nothing_left(points_for, wanted)

    chance = np.random.default_rng(seed)
    heard = Heard(_places(points, recent), _places(points, liked))
    distance = np.hypot(points.valence - target.valence, points.arousal - target.arousal)
    score = log_fit(distance, points.spread)
    score += log_fresh(len(points), heard.recent)
    if taste is not None:
        score += np.clip(np.float32(KEEN) * taste.drawn(points, chance), -MOST, MOST)
    score[np.asarray(heard.liked, dtype=np.intp)] += np.float32(math.log1p(LIKED))
    score[~may] = -np.inf

    scale = CHANCE if taste is None else CHANCE_TASTED
    handful, wish = _draw(score, max(HANDFUL, 8 * n), scale, chance)
    picks = in_order(points, handful, wish, distance, n, heard.recent)
    parts = _parts(points, [pick.place for pick in picks], distance, heard, taste)
    songs = {song.track.uri: song for song in shelf.get_many([points.uris[p.place] for p in picks])}
    return [
        Recommendation(
            song=songs[uri],
            score=min(1.0, part.fit * part.fresh * part.taste),
            reasons=reasons_for(
                songs[uri],
                target,
                evidence,
                pick,
                liked=uri in liked,
                parts=part,
                tasted="" if taste is None else taste.why(points, pick.place),
            ),
        )
        for pick, part in zip(picks, parts, strict=True)
        if (uri := points.uris[pick.place]) in songs  # may be gone since, by another process
    ]


def log_fit(distance: Float32Array, spread: Float32Array) -> Float32Array:
    """log(fit) of every song, given its distance to the target and how unsure its place is."""
    width, unsure = np.float32(WIDTH**2), np.square(spread)
    width_too = unsure + width
    return np.asarray(np.log(width / width_too) - np.square(distance) / (2 * width_too))


def log_fresh(count: int, heard: Sequence[int]) -> Float32Array:
    """log(fresh) of `count` songs; `heard` are positions, newest first.

    A song heard just now (k = 0) gets −inf's finite stand-in, so that it is still there when
    nothing else is.
    """
    fresh = np.zeros(count, np.float32)
    places, first = np.unique(np.asarray(heard, dtype=np.intp), return_index=True)
    fresh[places] = np.log(np.maximum(-np.expm1(-math.log(2) / REST * first), 1e-6))
    return fresh


def _parts(
    points: SongPoints,
    places: Sequence[int],
    distance: Float32Array,
    heard: Heard,
    taste: Tasting | None,
) -> list[Parts]:
    """The parts of each score, with what is expected in the place of what was drawn."""
    at = np.asarray(places, dtype=np.intp)
    fit = np.exp(log_fit(distance[at], points.spread[at]))
    fresh = np.exp(log_fresh(len(points), heard.recent)[at])
    pleases = [0.0] * len(places) if taste is None else taste.expected(points, places)
    liked = frozenset(heard.liked)
    return [
        Parts(
            fit=float(fit[i]),
            fresh=float(fresh[i]),
            taste=math.exp(min(max(KEEN * pleases[i], -MOST), MOST))
            * (1 + LIKED * (places[i] in liked)),
            spread=float(points.spread[places[i]]),
        )
        for i in range(len(places))
    ]


def _places(points: SongPoints, uris: Collection[str]) -> list[int]:
    return [points.index[uri] for uri in uris if uri in points.index]


def _check(target: Target, n: int) -> None:
    for name, value in (("valence", target.valence), ("arousal", target.arousal)):
        if not -1 <= value <= 1:  # also refuses NaN
            raise SuggestError(
                f"No music can be found for {name} {value}.", hint="Give a value from -1 to 1."
            )
    if n < 1:
        raise SuggestError(f"{n} songs can't be suggested.", hint="Ask for one or more.")


def _draw(
    score: Float32Array, size: int, scale: float, rng: np.random.Generator
) -> tuple[NDArray[np.intp], Float32Array]:
    """Positions of the `size` songs highest by score and chance, and that sum for each."""
    gumbel = -np.log(rng.standard_exponential(len(score), dtype=np.float32) + np.float32(1e-30))
    wanted = score + np.float32(scale) * gumbel
    if size < len(wanted):
        handful = np.argpartition(wanted, -size)[-size:]
    else:
        handful = np.arange(len(wanted))
    handful = handful[np.isfinite(wanted[handful])]
    return handful, wanted[handful]

"""Which songs, and why: one score, a little chance, and an order that stays varied.

The score of a song is a product of three factors, each 0..1 or a little above::

    score = fit × fresh × taste

    fit    exp(−d² / 2 WIDTH²)      d: distance to the target in valence and arousal
    fresh  1 − 2^(−k / REST)        k: songs heard since this one; 1 for one not heard lately
    taste  1 + LIKED                for a song that the listener likes

In logarithms that is a sum over arrays, so that 100,000 songs take a few milliseconds. A
handful is drawn by score and chance; `order` then puts it in the order to play.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from moodify.errors import SuggestError
from moodify.recommend.order import in_order
from moodify.recommend.reasons import Evidence, reasons_for
from moodify.types import Float32Array, Recommendation, Song, SongPoints, Target

WIDTH = 0.35
"""Distance at which the fit has fallen to 0.61; at twice that it is 0.14. A choice."""
REST = 20.0
"""Songs until one that was heard is half as welcome again."""
LIKED = 0.15
"""How much more a liked song counts."""
CHANCE = 0.08
"""How much chance; with 0, the same target gives the same songs each time.

Gumbel noise of this scale on log(score) draws songs in proportion to score^(1/CHANCE): a fit
kernel of width WIDTH × √CHANCE = 0.10, the scatter of what is drawn where songs lie dense.
That is well within what people differ by when they place the same song.
"""
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
        self, target: Target, playable: bool | None, also: Collection[str]
    ) -> SongPoints:
        """The songs that could be chosen for `target`, those of `also` among them, as arrays."""


def suggest(
    shelf: Shelf,
    target: Target,
    n: int,
    *,
    evidence: Evidence | None = None,
    recent: Sequence[str] = (),
    liked: Collection[str] = (),
    playable: bool | None = None,
    exclude: Collection[str] = (),
    seed: int | None = None,
) -> list[Recommendation]:
    """Up to `n` different songs for `target`, in the order to play them, each with its reasons.

    `recent` are the songs heard, newest first. `playable` asks for songs that Moodify itself
    can (or can't) play, and `exclude` names songs never to be given. The same `seed` gives the
    same songs. Raises `SuggestError` for a target that is no point of the plane, and when no
    song is left to suggest.
    """
    _check(target, n)
    if isinstance(shelf, Selecting):
        points = shelf.points_for(target, playable, recent)
    else:
        points = shelf.points()
    distance = np.hypot(points.valence - target.valence, points.arousal - target.arousal)
    heard = [points.index[uri] for uri in recent if uri in points.index]
    loved = [points.index[uri] for uri in liked if uri in points.index]
    score = log_score(distance, heard, loved)
    score[~_eligible(points, playable, exclude)] = -np.inf

    handful, wanted = _draw(score, max(HANDFUL, 8 * n), np.random.default_rng(seed))
    picks = in_order(points, handful, wanted, distance, n, heard)
    songs = {song.track.uri: song for song in shelf.get_many([points.uris[p.place] for p in picks])}
    return [
        Recommendation(
            song=songs[uri],
            score=min(1.0, math.exp(score[pick.place])),
            reasons=reasons_for(songs[uri], target, evidence, pick, liked=uri in liked),
        )
        for pick in picks
        if (uri := points.uris[pick.place]) in songs  # may be gone since, by another process
    ]


def log_score(distance: Float32Array, heard: Sequence[int], loved: Sequence[int]) -> Float32Array:
    """log(fit × fresh × taste) of every song, given its distance to the target.

    `heard` and `loved` are positions; `heard` has the newest first. A song heard just now
    (k = 0) gets −inf's finite stand-in, so that it is still there when nothing else is.
    """
    score: Float32Array = np.square(distance) * np.float32(-0.5 / WIDTH**2)
    score[np.asarray(loved, dtype=np.intp)] += math.log1p(LIKED)
    places, first = np.unique(np.asarray(heard, dtype=np.intp), return_index=True)
    score[places] += np.log(np.maximum(-np.expm1(-math.log(2) / REST * first), 1e-6))
    return score


def _check(target: Target, n: int) -> None:
    for name, value in (("valence", target.valence), ("arousal", target.arousal)):
        if not -1 <= value <= 1:  # also refuses NaN
            raise SuggestError(
                f"No music can be found for {name} {value}.", hint="Give a value from -1 to 1."
            )
    if n < 1:
        raise SuggestError(f"{n} songs can't be suggested.", hint="Ask for one or more.")


def _eligible(
    points: SongPoints, playable: bool | None, exclude: Collection[str]
) -> NDArray[np.bool_]:
    """Which songs may be given; raises `SuggestError` when none may."""
    if not len(points):
        raise SuggestError(
            "There are no songs yet.", hint="See `moodify doctor` for what became of the sources."
        )
    chosen = np.ones(len(points), np.bool_) if playable is None else points.playable == playable
    if not chosen.any():
        what = "that Moodify can play itself" if playable else "that open elsewhere"
        raise SuggestError(f"There are no songs {what}.", hint="Let other songs be given too.")
    barred = [points.index[uri] for uri in exclude if uri in points.index]
    chosen[np.asarray(barred, dtype=np.intp)] = False
    if not chosen.any():
        raise SuggestError(
            "Every song that could be suggested is ruled out.", hint="Rule out fewer songs."
        )
    return chosen


def _draw(
    score: Float32Array, size: int, rng: np.random.Generator
) -> tuple[NDArray[np.intp], Float32Array]:
    """Positions of the `size` songs highest by score and chance, and that sum for each."""
    gumbel = -np.log(rng.standard_exponential(len(score), dtype=np.float32) + np.float32(1e-30))
    wanted = score + np.float32(CHANCE) * gumbel
    if size < len(wanted):
        handful = np.argpartition(wanted, -size)[-size:]
    else:
        handful = np.arange(len(wanted))
    handful = handful[np.isfinite(wanted[handful])]
    return handful, wanted[handful]

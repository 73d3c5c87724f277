"""The songs that lift *you*: how much is known of it, and when to say nothing.

Two things may speak for a song. *Taps*: what you said after it, worth 1 for better, 0 for the
same and −1 for worse. *The face*: the change of valence from before the song to after it, less
the change that is usual for you from such a beginning (a low mood rises by itself and a high one
sinks, whatever plays: regression to the mean; F. Galton, 1886). Your word outranks the face.

A few observations are mostly chance. So each song's mean is drawn towards zero, the more so the
fewer there are and the less your songs differ at all: the normal–normal model of empirical Bayes
(B. Efron, C. Morris, "Stein's estimation rule and its competitors", JASA 68, 1973), whose two
variances are estimated from your own journal and begin from the figures below. A song is told of
only from `FEWEST` observations on, and only if its lift is above zero in 19 of 20 cases. And of
hundreds of songs some do well by chance alone: so many are left out that at most one in ten of
those that are named is expected to be one of them (Y. Benjamini, Y. Hochberg, "Controlling the
false discovery rate", J. R. Stat. Soc. B 57, 1995).

It says that you felt better after these songs more often than chance would have it. It doesn't
say that they were the cause, and it is no medical statement.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

FEWEST = 4
"""Observations of a song below which nothing is said of it."""
WIDE = 1.645
"""Standard deviations: 90 % of a normal distribution lie within, 5 % below."""
FALSE_SHARE = 0.1
"""Of the songs that are named, as many may be there by chance."""

Evidence: TypeAlias = Literal["said", "face"]


@dataclass(frozen=True, slots=True)
class Prior:
    """What is thought of the two variances before the journal says more."""

    noise: float
    """Standard deviation of one observation about its song's mean."""
    spread: float
    """Standard deviation of the songs' means about zero."""
    noise_weighs: float = 20.0
    """Observations' worth."""
    spread_weighs: float = 10.0
    """Songs' worth."""


SAID = Prior(noise=0.7, spread=0.3)
FACE = Prior(noise=0.3, spread=0.1)


@dataclass(frozen=True, slots=True)
class Taps:
    """What was said after a song, counted."""

    song: int
    better: int
    same: int
    worse: int


@dataclass(frozen=True, slots=True)
class Changes:
    """What the camera saw of a song's listener: sums over its plays of the valence before (b)
    and of its change until after (d)."""

    song: int
    n: int
    b: float
    d: float
    bb: float
    bd: float
    dd: float


@dataclass(frozen=True, slots=True)
class Sums:
    """Observations of one song."""

    n: int
    total: float
    squares: float


@dataclass(frozen=True, slots=True)
class Estimate:
    """A song's lift: on a scale from −1 to 1, drawn towards zero; 90 % lie in low … high."""

    n: int
    raw: float
    """The plain mean."""
    mean: float
    low: float
    high: float
    chance: float
    """How often a song that lifts nobody would do as well or better, 0..1."""


@dataclass(frozen=True, slots=True)
class Lift:
    """A song that lifts, by its number, and how it is known."""

    song: int
    by: Evidence
    estimate: Estimate
    taps: Taps | None = None


@dataclass(frozen=True, slots=True)
class Usual:
    """The change of valence that is usual from a beginning: start + slope × valence before."""

    start: float
    slope: float


def lifting(taps: Sequence[Taps], changes: Sequence[Changes]) -> list[Lift]:
    """The songs that lift, the surest first; those that your word speaks for before the face's."""
    words = {one.song: one for one in taps}
    said = shrunken([_of_taps(one) for one in taps], SAID)
    by_word = [
        Lift(one.song, "said", e, one)
        for one, e, is_sure in zip(taps, said, sure(said), strict=True)
        if is_sure
    ]
    usual = usual_change(changes)
    seen = shrunken([_left_over(one, usual) for one in changes], FACE)
    settled = {lift.song for lift in by_word}
    by_face = [
        Lift(one.song, "face", e, words.get(one.song))
        for one, e, is_sure in zip(changes, seen, sure(seen), strict=True)
        if is_sure and one.song not in settled and not _contradicted(words.get(one.song))
    ]
    return sorted(by_word, key=_surest) + sorted(by_face, key=_surest)


def sure(estimates: Sequence[Estimate]) -> list[bool]:
    """Which of them may be told of: enough observations, above zero, and hardly chance."""
    asked = sorted(e.chance for e in estimates if e.n >= FEWEST)
    bars = ((rank + 1) / len(asked) * FALSE_SHARE for rank in range(len(asked)))
    held = [chance for chance, bar in zip(asked, bars, strict=True) if chance <= bar]
    bar = max(held, default=-1.0)
    return [e.n >= FEWEST and e.low > 0 and e.chance <= bar for e in estimates]


def shrunken(songs: Sequence[Sums], prior: Prior) -> list[Estimate]:
    """Each song's mean, drawn towards zero by all of them."""
    known = [one for one in songs if one.n > 0]
    within = sum(max(0.0, one.squares - one.total**2 / one.n) for one in known)
    degrees = sum(one.n - 1 for one in known)
    noise = (prior.noise_weighs * prior.noise**2 + within) / (prior.noise_weighs + degrees)
    spread = _spread(known, noise, prior)
    return [_estimate(one, noise, spread) for one in songs]


def usual_change(changes: Sequence[Changes]) -> Usual:
    """A least-squares line through all plays, its slope drawn towards zero by ten plays' worth."""
    n = sum(one.n for one in changes)
    if n == 0:
        return Usual(0.0, 0.0)
    b, d = sum(one.b for one in changes) / n, sum(one.d for one in changes) / n
    bb = sum(one.bb for one in changes) - n * b * b
    bd = sum(one.bd for one in changes) - n * b * d
    slope = bd / (bb + 10 * FACE.noise**2)
    return Usual(d - slope * b, slope)


def _spread(known: Sequence[Sums], noise: float, prior: Prior) -> float:
    """The variance of the songs' true means, by the method of moments and the prior."""
    plays = sum(one.n for one in known)
    moments = sum(one.total**2 / one.n for one in known) - len(known) * noise
    found = max(0.0, moments / plays) if plays else 0.0
    weighs = prior.spread_weighs
    return (weighs * prior.spread**2 + len(known) * found) / (weighs + len(known))


def _estimate(one: Sums, noise: float, spread: float) -> Estimate:
    precision = one.n / noise + 1 / spread
    mean, wide = one.total / noise / precision, WIDE / math.sqrt(precision)
    raw = one.total / one.n if one.n else 0.0
    chance = 0.5 * math.erfc(raw * math.sqrt(one.n / noise / 2))
    return Estimate(one.n, raw, mean, mean - wide, mean + wide, chance)


def _surest(lift: Lift) -> tuple[float, int]:
    return -lift.estimate.low, lift.song


def _contradicted(taps: Taps | None) -> bool:
    """Whether you said "worse" as often as "better": a face doesn't outweigh that."""
    return taps is not None and taps.worse >= max(1, taps.better)


def _of_taps(one: Taps) -> Sums:
    n = one.better + one.same + one.worse
    return Sums(n, one.better - one.worse, one.better + one.worse)


def _left_over(one: Changes, usual: Usual) -> Sums:
    """Sums of d − start − slope × b, from the sums of b and d."""
    a, c = usual.start, usual.slope
    total = one.d - a * one.n - c * one.b
    squares = (
        one.dd + a * a * one.n + c * c * one.bb - 2 * a * one.d - 2 * c * one.bd + 2 * a * c * one.b
    )
    return Sums(one.n, total, max(0.0, squares))

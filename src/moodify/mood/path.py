"""A path in valence and arousal, from where the listener is to where the music goes.

The iso principle (docs/mood.md says what is and isn't known of it): begin where the person is
and go on in small steps. A `Path` runs from its start through the points that a hand bent it
to, to its goal; `steps` samples it into one point a song.

The curve through the points is a monotone piecewise cubic in each coordinate over the length
of the chords (F. N. Fritsch and R. E. Carlson, "Monotone piecewise cubic interpolation", SIAM
Journal on Numerical Analysis 17 (1980), 238-246, with the derivatives of F. N. Fritsch and
J. Butland, SIAM Journal on Scientific and Statistical Computing 5 (1984), 300-304). Between
two points it never leaves the box that they span: that keeps every path inside the plane,
which Bézier and Catmull-Rom curves through the same points don't promise. Without a bend it
is a straight line.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
"""Valence and arousal, each -1..1."""

STEP = 0.35
"""The longest step from one song to the next.

As wide as the fit of a song to its target (`WIDTH` in recommend/): a song one step behind
still fits six tenths as well as the best one there, so that no step is heard as a leap.
"""
MOST_BENDS = 6
"""Points through which a path can be led: with more, it is a scribble."""
FINE = 48
"""Straight pieces by which the curve between two points is measured."""


@dataclass(frozen=True, slots=True)
class Path:
    """From `start` through `bends` to `goal`; raises `ValueError` for what is off the plane."""

    start: Point
    goal: Point
    bends: tuple[Point, ...] = ()

    def __post_init__(self) -> None:
        for point in self.points:
            if not all(-1 <= value <= 1 for value in point):  # also refuses NaN
                raise ValueError(f"a path stays between -1 and 1, got {point}")
        if len(self.bends) > MOST_BENDS:
            raise ValueError(f"a path has at most {MOST_BENDS} bends, got {len(self.bends)}")

    @property
    def points(self) -> tuple[Point, ...]:
        """What the curve goes through: both ends and the bends."""
        return (self.start, *self.bends, self.goal)


@dataclass(frozen=True, slots=True)
class Step:
    """One point of a path: where one song should be."""

    point: Point
    piece: int
    """How many bends lie at or before it."""
    bent: bool = False
    """True where a hand put it."""


def steps(path: Path, longest: float = STEP) -> tuple[Step, ...]:
    """The path as one point a song: its start first, its goal last, every bend among them.

    Between two points that are set, steps are equally long and none is longer than `longest`.
    A path that goes nowhere is its start alone.
    """
    found = [Step(path.start, 0)]
    pieces = _curve(path.points)
    for number, piece in enumerate(pieces):
        last = number == len(pieces) - 1
        inner = _equally(piece, longest)
        found += [Step(point, number) for point in inner]
        if len(piece) > 1:  # an end that lies where the piece before it ends is that step
            found.append(Step(piece[-1], number + (not last), bent=not last))
    return tuple(found)


def bent(path: Path, step: int, to: Point, since: int = 0) -> Path:
    """`path` led through `to` where its `step` was, from its step `since` on; the goal stays.

    Raises `ValueError` for a step that is an end or not after `since`, and for one bend too
    many.
    """
    walked = steps(path)
    if not 0 <= since < step < len(walked) - 1:
        raise ValueError(f"step {step} is not between {since} and the end, {len(walked) - 1}")
    here, moved = walked[since], walked[step]
    before = path.bends[here.piece : moved.piece - moved.bent]
    return Path(here.point, path.goal, (*before, clipped(to), *path.bends[moved.piece :]))


def from_step(path: Path, step: int, start: Point | None = None) -> Path:
    """What is left of `path` after `step`, from there or from `start`."""
    walked = steps(path)
    here = walked[min(max(step, 0), len(walked) - 1)]
    return Path(here.point if start is None else start, path.goal, path.bends[here.piece :])


def straight(path: Path) -> Path:
    """`path` without its bends."""
    return replace(path, bends=())


def clipped(point: Point) -> Point:
    """The point of the plane next to `point`; raises `ValueError` for what is no number."""
    if not all(math.isfinite(value) for value in point):
        raise ValueError(f"valence and arousal must be numbers, got {point}")
    return _clip(point[0]), _clip(point[1])


def _clip(value: float) -> float:
    return min(1.0, max(-1.0, value))


def _curve(points: Sequence[Point]) -> list[list[Point]]:
    """The curve between each two of `points`, fine enough to measure; one point if they're one."""
    chords = [math.dist(a, b) for a, b in pairwise(points)]
    slopes = [_slopes([point[axis] for point in points], chords) for axis in (0, 1)]
    curve = []
    for i, (a, b) in enumerate(pairwise(points)):
        if not chords[i]:
            curve.append([a])
            continue
        fine = [
            tuple(
                _hermite(j / FINE, a[axis], b[axis], chords[i], *slopes[axis][i : i + 2])
                for axis in (0, 1)
            )
            for j in range(1, FINE)
        ]
        curve.append([a, *((v, r) for v, r in fine), b])
    return curve


def _slopes(values: Sequence[float], chords: Sequence[float]) -> list[float]:
    """The derivative at each value, by the length of the chords."""
    secants = [
        (after - before) / chord if chord else 0.0
        for (before, after), chord in zip(pairwise(values), chords, strict=True)
    ]
    inner = []
    for (d1, d2), (h1, h2) in zip(pairwise(secants), pairwise(chords), strict=True):
        if d1 * d2 <= 0:  # it turns here, or stands
            inner.append(0.0)
        else:
            w1, w2 = 2 * h2 + h1, h2 + 2 * h1
            inner.append((w1 + w2) / (w1 / d1 + w2 / d2))
    return [secants[0], *inner, secants[-1]]


def _hermite(t: float, a: float, b: float, chord: float, slope_a: float, slope_b: float) -> float:
    """The cubic from `a` (t = 0) to `b` (t = 1) with those slopes, held between the two."""
    value = (
        a * (1 + 2 * t) * (1 - t) ** 2
        + slope_a * chord * t * (1 - t) ** 2
        + b * t * t * (3 - 2 * t)
        - slope_b * chord * t * t * (1 - t)
    )
    return min(max(value, min(a, b)), max(a, b))  # rounding alone could leave it


def _equally(piece: Sequence[Point], longest: float) -> list[Point]:
    """The points that part a piece of curve into as few equal lengths up to `longest`."""
    lengths = list(accumulate((math.dist(a, b) for a, b in pairwise(piece)), initial=0.0))
    count = math.ceil(lengths[-1] / longest - 1e-9)
    return [_along(piece, lengths, lengths[-1] * i / count) for i in range(1, count)]


def _along(piece: Sequence[Point], lengths: Sequence[float], length: float) -> Point:
    """The point of a piece at `length` from its beginning."""
    i = max(1, bisect_left(lengths, length))
    (v1, r1), (v2, r2) = piece[i - 1], piece[i]
    share = (length - lengths[i - 1]) / (lengths[i] - lengths[i - 1] or 1.0)
    return v1 + share * (v2 - v1), r1 + share * (r2 - r1)

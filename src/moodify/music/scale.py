"""On which scale a table gives valence and arousal, found from its figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MOST = 0.99
"""Share of the figures that must lie on a scale where not all do; the rest are mistakes."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A range of figures that is brought to -1..1."""

    words: str
    """For people, such as "0 to 1"."""
    low: float
    high: float
    ends: bool = True
    """Whether figures stop at the ends; if not, those beyond count as the ends."""

    def fits(self, values: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Which figures can be of this scale."""
        reach = 1.0 if self.ends else 3.0
        middle, half = (self.low + self.high) / 2, reach * (self.high - self.low) / 2
        within: NDArray[np.bool_] = np.abs(values - middle) <= half
        return within

    def to_unit(self, value: float) -> float:
        """`value` brought to -1..1. Raises `ValueError` for one that isn't of this scale."""
        if not self.fits(np.array([value]))[0]:  # NaN isn't either
            raise ValueError(f"{value:g} is outside {self.words}")
        middle, half = (self.low + self.high) / 2, (self.high - self.low) / 2
        return min(max((value - middle) / half, -1.0), 1.0)  # exact where half is 1


UNIT = Scale("−1 to 1", -1.0, 1.0)
STANDARDISED = Scale("standardised (mean 0, deviation 1)", -2.0, 2.0, ends=False)
"""±2 deviations, which hold 95 % of a normal distribution, become ±1."""

SCALES = (
    Scale("0 to 1", 0.0, 1.0),
    UNIT,
    Scale("1 to 9", 1.0, 9.0),
    Scale("0 to 100", 0.0, 100.0),
    STANDARDISED,
)
"""Narrow before wide: a table that fits several is taken to be on the first."""


def find_scale(values: Sequence[float]) -> Scale | None:
    """The scale that all of `values` lie on, or else nearly all; None where there is none."""
    figures = np.asarray(values, dtype=np.float64)
    figures = figures[np.isfinite(figures)]
    if not len(figures):
        return None
    for share in (1.0, MOST):
        for scale in SCALES:
            if scale.fits(figures).mean() >= share and _plausible(scale, figures):
                return scale
    return None


def _plausible(scale: Scale, figures: NDArray[np.float64]) -> bool:
    """Standardised figures lie on both sides of 0; those on 0..100 don't crowd its low end."""
    if scale is STANDARDISED:
        return bool(figures.min() < 0 < figures.max())
    return scale.high < 100 or bool(np.median(figures) > 10)

"""The figures that Moodify promises, measured beside a reference in the same run.

A module of this package measures one part and offers ``rows() -> Iterable[Row]``; run all
with ``make bench`` or some with ``python -m benchmarks vision suggest``.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One measured figure, the bar it must meet and what was measured beside it."""

    figure: str
    """What was measured, such as ``decode to mood, one face in 640×480 (median)``."""
    value: float
    unit: str
    """``ms``, ``s``, ``MB``, ``×`` …"""
    bar: float | None = None
    """The promise; None where there is none."""
    at_least: bool = False
    """True where the value must be at least the bar; else at most."""
    reference: str = ""
    """What stands beside it, such as ``cv2 decode + YuNet alone``."""
    reference_value: float | None = None
    """The reference's figure from the same run, in the same unit."""

    @property
    def met(self) -> bool | None:
        """Whether the bar is met; None without a bar."""
        if self.bar is None:
            return None
        return self.value >= self.bar if self.at_least else self.value <= self.bar


def median_ms(work: Callable[[], object], repeats: int, warm_up: int = 3) -> float:
    """Median milliseconds of `work` over `repeats` runs, after `warm_up` untimed ones."""
    for _ in range(warm_up):
        work()
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)

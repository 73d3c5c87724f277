"""Putting a handful of songs in order: the best first, but varied.

Songs are picked one by one. What was just picked, or just heard, makes its like less wanted:
an artist strongly, for a few songs; a genre, a language or a decade mildly, by the share of
the list that it already has.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from moodify.types import Float32Array, SongPoints

ARTIST_GAP = 4
"""An artist isn't heard again within this many songs …"""
ARTIST_AGAIN = math.log(0.02)
"""… unless all others fit less than a fiftieth as well."""
ALIKE = {"genre": 0.40, "language": 0.20, "decade": 0.15}
"""How much (in log score) a song loses when the whole list so far is of its kind."""
MATTERED = 0.05
"""Distance from which a song that was nearer, and held back, is told of."""

Cause = Literal["heard", "artist", "genre", "language", "decade"]


@dataclass(frozen=True, slots=True)
class Pick:
    """A song chosen, and what was held back for it."""

    place: int
    """Position in the `SongPoints`."""
    distance: float
    """To the target."""
    held_back: Cause | None = None
    """Why a nearer song was passed over, where variety was the cause."""
    nearer: float = 0.0
    """The distance of that song."""


def in_order(
    points: SongPoints,
    handful: NDArray[np.intp],
    wanted: Float32Array,
    distance: Float32Array,
    n: int,
    heard: Sequence[int],
) -> list[Pick]:
    """Pick up to `n` of the positions in `handful`, each once.

    `wanted` is how much each of `handful` is wanted (log score with chance), `distance` that of
    every song, and `heard` the positions of songs heard, newest first.
    """
    left = wanted.astype(np.float64)
    near = distance[handful]
    artists = points.artist_id[handful]
    before = [int(points.artist_id[place]) for place in heard[:ARTIST_GAP]][::-1]
    resting = np.isin(handful, np.asarray(heard, dtype=np.intp))
    shares = {name: _Shares(ids[handful]) for name, ids in _kinds(points).items()}
    picks: list[Pick] = []
    for _ in range(min(n, len(handful))):
        losses: dict[Cause, NDArray[np.float64]] = {
            "artist": np.where(np.isin(artists, _known(before[-ARTIST_GAP:])), ARTIST_AGAIN, 0.0),
            **{name: -ALIKE[name] * share.of_each() for name, share in shares.items()},
        }
        total = left + sum(losses.values())
        best = int(np.argmax(total))
        cause, nearer = _held_back(best, near, left, losses, resting)
        picks.append(Pick(int(handful[best]), float(near[best]), cause, nearer))
        left[best] = -np.inf
        before.append(int(artists[best]))
        for share in shares.values():
            share.count(best)
    return picks


class _Shares:
    """For each song, the share of the picks so far that are of its kind."""

    def __init__(self, kinds: NDArray[np.int32]) -> None:
        self._known = kinds >= 0
        _, self._kinds = np.unique(kinds, return_inverse=True)
        self._counts = np.zeros(len(kinds) + 1)
        self._picked = 0

    def of_each(self) -> NDArray[np.float64]:
        return np.where(self._known, self._counts[self._kinds] / max(self._picked, 1), 0.0)

    def count(self, position: int) -> None:
        self._counts[self._kinds[position]] += 1
        self._picked += 1


def _known(ids: Sequence[int]) -> list[int]:
    return [number for number in ids if number >= 0]


def _kinds(points: SongPoints) -> dict[Cause, NDArray[np.int32]]:
    return {"genre": points.genre_id, "language": points.language_id, "decade": points.decade}


def _held_back(
    best: int,
    near: Float32Array,
    left: NDArray[np.float64],
    losses: dict[Cause, NDArray[np.float64]],
    resting: NDArray[np.bool_],
) -> tuple[Cause | None, float]:
    """Why the nearest song still to be had wasn't picked, if variety is why."""
    nearest = int(np.argmin(np.where(np.isfinite(left), near, np.inf)))
    if near[best] - near[nearest] < MATTERED:
        return None, 0.0
    gap = left[nearest] - left[best]
    if gap <= 0:  # less wanted even before the losses: heard not long ago, or mere chance
        return ("heard" if resting[nearest] else None), float(near[nearest])
    cause = min(losses, key=lambda name: float(losses[name][nearest] - losses[name][best]))
    return cause, float(near[nearest])

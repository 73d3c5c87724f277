"""The plane of valence and arousal as a few overlapping bumps, for learning what pleases where."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

STEP = 0.5
"""How far the bumps lie apart, which is also how wide they are."""
_ALONG = np.arange(-1.0, 1.0 + STEP / 2, STEP)
_CENTRES = np.array([(valence, arousal) for valence in _ALONG for arousal in _ALONG])
BUMPS = len(_CENTRES)
"""How many bumps there are."""
CELLS = 40
"""Cells to a side when many songs are looked up at once: each is 0.05 wide."""


def place_features(
    valence: NDArray[np.floating[Any]], arousal: NDArray[np.floating[Any]]
) -> NDArray[np.float64]:
    """(n, BUMPS) how much of each bump is at each place; each row's squares sum to 1."""
    away = (valence[:, None] - _CENTRES[:, 0]) ** 2 + (arousal[:, None] - _CENTRES[:, 1]) ** 2
    bumps = np.exp(-0.5 * away / STEP**2)
    return np.asarray(bumps / np.linalg.norm(bumps, axis=1, keepdims=True))


def on_plane(
    weights: NDArray[np.float64],
    valence: NDArray[np.floating[Any]],
    arousal: NDArray[np.floating[Any]],
) -> NDArray[np.float32]:
    """What `weights` of the bumps come to at each of many places, to the nearest cell."""
    table = (_CELLS @ weights).astype(np.float32)
    return np.asarray(table[_cell(valence) * (CELLS + 1) + _cell(arousal)])


def _cell(value: NDArray[np.floating[Any]]) -> NDArray[np.intp]:
    return np.asarray(np.rint((value + np.float32(1)) * np.float32(CELLS / 2)), dtype=np.intp)


_SIDE = np.linspace(-1.0, 1.0, CELLS + 1)
_CELLS = place_features(np.repeat(_SIDE, CELLS + 1), np.tile(_SIDE, CELLS + 1))

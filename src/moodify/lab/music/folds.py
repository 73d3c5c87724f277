"""Folds that keep an artist together: a head that knows a voice must not be asked about it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def artist_folds(
    artists: Sequence[str], labels: NDArray[np.int64], folds: int, seed: int
) -> NDArray[np.int64]:
    """The fold of each clip, 0 … folds - 1, shape (N,).

    Artists come in a random order, those of many clips first, and each goes where its quadrants
    are scarcest, so that the folds are of a size and have as much of each quadrant.
    """
    names, owner = np.unique(np.asarray(artists), return_inverse=True)
    counts = np.zeros((len(names), int(labels.max()) + 1))
    np.add.at(counts, (owner, labels), 1)
    order = np.random.default_rng(seed).permutation(len(names))
    order = order[np.argsort(-counts[order].sum(1), kind="stable")]
    held = np.zeros((folds, counts.shape[1]))
    fold_of = np.zeros(len(names), np.int64)
    for artist in order:
        # Squares: a fold that has much of one quadrant already is the worse place for more.
        after = np.square(held + counts[artist]).sum(1) - np.square(held).sum(1)
        fold_of[artist] = int(np.argmin(after + 1e-3 * held.sum(1)))
        held[fold_of[artist]] += counts[artist]
    return fold_of[owner]

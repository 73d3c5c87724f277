"""Figures of a classifier, in numpy: accuracy, F1, confusion, calibration, intervals."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from moodify.types import EMOTIONS, MOODS

Probabilities = NDArray[np.floating]
Labels = NDArray[np.int64]

MOOD_COLUMNS = np.array([EMOTIONS.index(mood) for mood in MOODS])
"""Where the four moods stand among the seven emotions."""


def four_moods(probabilities: Probabilities) -> NDArray[np.float64]:
    """Seven probabilities (N, 7) to the four moods' (N, 4), renormalised."""
    four = probabilities[:, MOOD_COLUMNS].astype(np.float64)
    total = four.sum(1, keepdims=True)
    # A picture whose mass lies wholly elsewhere says nothing about the four.
    return np.where(total > 1e-9, four / np.maximum(total, 1e-9), 1 / len(MOODS))


def mood_rows(labels: Labels) -> tuple[NDArray[np.int64], Labels]:
    """Rows whose label is one of the four moods, and their labels as indices into `MOODS`."""
    index = np.full(len(EMOTIONS), -1)
    index[MOOD_COLUMNS] = np.arange(len(MOODS))
    moods = index[labels]
    rows = np.flatnonzero(moods >= 0)
    return rows, moods[rows]


def majority_rows(votes: Probabilities) -> tuple[NDArray[np.int64], Labels]:
    """Rows where more than half of the ten raters chose one of the four moods."""
    four = votes[:, MOOD_COLUMNS]
    rows = np.flatnonzero(four.max(1) > 0.5)
    return rows, four[rows].argmax(1).astype(np.int64)


def confusion_matrix(labels: Labels, guesses: Labels, classes: int) -> NDArray[np.int64]:
    """Counts (classes, classes): row is the label, column the guess."""
    return np.bincount(labels * classes + guesses, minlength=classes**2).reshape(classes, classes)


def expected_calibration_error(
    probabilities: Probabilities, labels: Labels, bins: int = 15
) -> float:
    """Mean gap between confidence and accuracy over equal-width bins (Guo et al., 2017)."""
    confidence = probabilities.max(1)
    correct = probabilities.argmax(1) == labels
    place = np.minimum((confidence * bins).astype(int), bins - 1)
    gaps = [
        abs(float(confidence[place == b].mean()) - float(correct[place == b].mean()))
        * float((place == b).mean())
        for b in range(bins)
        if (place == b).any()
    ]
    return float(sum(gaps))


def accuracy_interval(correct: NDArray[np.bool_], seed: int = 0) -> tuple[float, float]:
    """95 % bootstrap interval of the share that is correct, 1,000 resamples."""
    draws = np.random.default_rng(seed).binomial(len(correct), correct.mean(), 1000) / len(correct)
    low, high = np.percentile(draws, [2.5, 97.5])
    return float(low), float(high)


def coverage_table(probabilities: Probabilities, labels: Labels) -> list[dict[str, float]]:
    """For each threshold of confidence: the share of pictures answered, and accuracy there."""
    confidence = probabilities.max(1)
    correct = probabilities.argmax(1) == labels
    rows = []
    for threshold in np.arange(0.30, 1.0, 0.05):
        answered = confidence >= threshold
        if answered.any():
            rows.append(
                {
                    "threshold": round(float(threshold), 2),
                    "coverage": float(answered.mean()),
                    "accuracy": float(correct[answered].mean()),
                    "accuracy_at_threshold": _accuracy_near(confidence, correct, threshold),
                }
            )
    return rows


def _accuracy_near(
    confidence: NDArray[np.floating], correct: NDArray[np.bool_], threshold: float
) -> float:
    """Accuracy of the pictures within 0.05 of the threshold: what a doubtful guess is worth."""
    near = np.abs(confidence - threshold) <= 0.05
    return float(correct[near].mean()) if near.any() else 0.0


def scores(probabilities: Probabilities, labels: Labels, names: tuple[str, ...]) -> dict[str, Any]:
    """All figures for `probabilities` (N, C) against `labels` (N,), ready for JSON."""
    guesses = probabilities.argmax(1)
    confusion = confusion_matrix(labels, guesses, len(names))
    hits = np.diag(confusion)
    precision = hits / np.maximum(confusion.sum(0), 1)
    recall = hits / np.maximum(confusion.sum(1), 1)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-12)
    return {
        "pictures": len(labels),
        "accuracy": float(hits.sum() / len(labels)),
        "interval": accuracy_interval(guesses == labels),
        "macro_f1": float(f1.mean()),
        "per_class": {
            name: {"precision": float(p), "recall": float(r), "f1": float(f), "pictures": int(n)}
            for name, p, r, f, n in zip(names, precision, recall, f1, confusion.sum(1), strict=True)
        },
        "confusion": confusion.tolist(),
        "ece": expected_calibration_error(probabilities, labels),
    }

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
    return _majorities(votes[:, MOOD_COLUMNS])


def seven_majority_rows(votes: Probabilities) -> tuple[NDArray[np.int64], Labels]:
    """Rows where more than half of the ten raters chose one of the seven emotions."""
    return _majorities(votes)


def _majorities(votes: Probabilities) -> tuple[NDArray[np.int64], Labels]:
    rows = np.flatnonzero(votes.max(1) > 0.5)
    return rows, votes[rows].argmax(1).astype(np.int64)


def confusion_matrix(labels: Labels, guesses: Labels, classes: int) -> NDArray[np.int64]:
    """Counts (classes, classes): row is the label, column the guess."""
    return np.bincount(labels * classes + guesses, minlength=classes**2).reshape(classes, classes)


def calibration_bins(
    probabilities: Probabilities, labels: Labels, bins: int = 15
) -> list[dict[str, float]]:
    """The reliability diagram: confidence and accuracy in equal-width bins that hold pictures."""
    confidence = probabilities.max(1)
    correct = probabilities.argmax(1) == labels
    place = np.minimum((confidence * bins).astype(int), bins - 1)
    return [
        {
            "low": b / bins,
            "high": (b + 1) / bins,
            "pictures": int((place == b).sum()),
            "confidence": float(confidence[place == b].mean()),
            "accuracy": float(correct[place == b].mean()),
        }
        for b in range(bins)
        if (place == b).any()
    ]


def expected_calibration_error(
    probabilities: Probabilities, labels: Labels, bins: int = 15
) -> float:
    """Mean gap between confidence and accuracy over equal-width bins (Guo et al., 2017)."""
    rows = calibration_bins(probabilities, labels, bins)
    gaps = [abs(r["confidence"] - r["accuracy"]) * r["pictures"] for r in rows]
    return float(sum(gaps) / max(len(labels), 1))


def bootstrap(confusion: NDArray[np.int64], seed: int = 0) -> dict[str, tuple[float, float]]:
    """95 % intervals of accuracy and macro-F1, from 1,000 resamples (Efron, 1979).

    To draw pictures with replacement is to draw the confusion matrix's cells.
    """
    total = int(confusion.sum())
    draws = np.random.default_rng(seed).multinomial(total, confusion.ravel() / total, 1000)
    draws = draws.reshape(-1, *confusion.shape)
    hits = np.diagonal(draws, axis1=1, axis2=2)
    f1 = 2 * hits / np.maximum(draws.sum(1) + draws.sum(2), 1)
    return {"accuracy": _interval(hits.sum(1) / total), "macro_f1": _interval(f1.mean(1))}


def _interval(values: NDArray[np.floating]) -> tuple[float, float]:
    low, high = np.percentile(values, [2.5, 97.5])
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
    intervals = bootstrap(confusion)
    return {
        "pictures": len(labels),
        "accuracy": float(hits.sum() / len(labels)),
        "interval": intervals["accuracy"],
        "macro_f1": float(f1.mean()),
        "macro_f1_interval": intervals["macro_f1"],
        "per_class": {
            name: {"precision": float(p), "recall": float(r), "f1": float(f), "pictures": int(n)}
            for name, p, r, f, n in zip(names, precision, recall, f1, confusion.sum(1), strict=True)
        },
        "confusion": confusion.tolist(),
        "confusion_shares": (confusion / np.maximum(confusion.sum(1, keepdims=True), 1)).tolist(),
        "ece": expected_calibration_error(probabilities, labels),
    }

"""How well a head does on artists that it never heard: cross-validation, and what it shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from moodify.lab.metrics import (
    calibration_bins,
    coverage_table,
    expected_calibration_error,
    scores,
)
from moodify.lab.music.clips import Clips
from moodify.lab.music.folds import artist_folds
from moodify.lab.music.kernel import Recipe, teach
from moodify.music.sound.analyse import AROUSAL, VALENCE
from moodify.music.sound.describe import joined
from moodify.music.sound.head import softmax
from moodify.music.sound.result import QUADRANTS

FOLDS = 10
TEMPERATURES = np.geomspace(0.4, 2.5, 120)
BINS = 10
"""Of the reliability diagram: 720 clips fill no more."""

Logits = NDArray[np.float64]


def cross_validate(
    clips: Clips,
    recipe: Recipe,
    folds: int = FOLDS,
    seed: int = 0,
    tell: Callable[[int, int], None] = lambda _done, _all: None,
) -> tuple[Logits, NDArray[np.int64]]:
    """Logits (N, 4) for each clip by a head taught without its artist, and its fold."""
    fold_of = artist_folds(clips.artists, clips.labels, folds, seed)
    logits = np.zeros((len(clips), len(QUADRANTS)))
    for fold in range(folds):
        inside, outside = fold_of != fold, fold_of == fold
        head = teach({n: b[inside] for n, b in clips.blocks.items()}, clips.labels[inside], recipe)
        rows = np.stack(
            [
                joined({n: clips.blocks[n][i] for n in recipe.blocks})
                for i in np.flatnonzero(outside)
            ]
        )
        logits[outside] = np.log(np.maximum(head(rows), 1e-12))
        tell(fold + 1, folds)
    return logits, fold_of


def best_temperature(logits: Logits, labels: NDArray[np.int64]) -> float:
    """The divisor of the logits that makes the labels likeliest (Guo et al., 2017)."""
    return float(min(TEMPERATURES, key=lambda t: surprise(softmax(logits / t), labels)))


def surprise(probabilities: NDArray[np.float64], labels: NDArray[np.int64]) -> float:
    """Mean negative log-likelihood, in nats."""
    given = probabilities[np.arange(len(labels)), labels]
    return float(-np.log(np.maximum(given, 1e-12)).mean())


def calibrated(
    logits: Logits, labels: NDArray[np.int64], fold_of: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Probabilities whose temperature was chosen on the other folds: no clip judges itself."""
    found = np.zeros_like(logits)
    for fold in np.unique(fold_of):
        inside = fold_of != fold
        found[~inside] = softmax(logits[~inside] / best_temperature(logits[inside], labels[inside]))
    return found


def evaluation(clips: Clips, logits: Logits, fold_of: NDArray[np.int64]) -> dict[str, Any]:
    """Every figure of a cross-validation, ready for JSON."""
    labels = clips.labels
    chances = calibrated(logits, labels, fold_of)
    raw = softmax(logits)
    valence, arousal = chances @ VALENCE, chances @ AROUSAL
    return {
        "clips": len(clips),
        "artists": len(set(clips.artists)),
        "folds": int(fold_of.max()) + 1,
        "four": scores(chances, labels, QUADRANTS),
        "valence": _axis(valence, VALENCE[labels]),
        "arousal": _axis(arousal, AROUSAL[labels]),
        "calibration": {
            "against": "the clips' labels",
            "temperature": best_temperature(logits, labels),
            "raw": _reliability(raw, labels),
            "scaled": _reliability(chances, labels),
        },
        "coverage": coverage_table(chances, labels),
        "surer_half": _surer_half(chances, labels),
        "surprise": surprise(chances, labels),
        "points": [
            {"valence": round(float(v), 3), "arousal": round(float(a), 3), "label": QUADRANTS[n]}
            for v, a, n in zip(valence, arousal, labels, strict=True)
        ],
        "mistakes": _mistakes(clips, chances),
    }


def _axis(values: NDArray[np.float64], signs: NDArray[np.float64]) -> dict[str, float]:
    """How often the side is right, and the correlation with it (-1 or 1)."""
    return {
        "sign": float((np.sign(values) == signs).mean()),
        "r": float(np.corrcoef(values, signs)[0, 1]),
    }


def _reliability(chances: NDArray[np.float64], labels: NDArray[np.int64]) -> dict[str, Any]:
    return {
        "ece": expected_calibration_error(chances, labels, BINS),
        "bins": calibration_bins(chances, labels, BINS),
    }


def _surer_half(chances: NDArray[np.float64], labels: NDArray[np.int64]) -> float:
    """Accuracy on the half of the clips that it is surest of."""
    order = np.argsort(-chances.max(1), kind="stable")[: max(1, len(labels) // 2)]
    return float((chances[order].argmax(1) == labels[order]).mean())


def _mistakes(clips: Clips, chances: NDArray[np.float64], number: int = 20) -> list[dict[str, Any]]:
    """The clips on which it was surest, and wrong."""
    wrong = np.flatnonzero(chances.argmax(1) != clips.labels)
    worst = wrong[np.argsort(-chances[wrong].max(1), kind="stable")[:number]]
    return [
        {
            "clip": clips.names[i],
            "artist": clips.artists[i],
            "label": QUADRANTS[clips.labels[i]],
            "guess": QUADRANTS[int(chances[i].argmax())],
            "confidence": float(chances[i].max()),
        }
        for i in worst
    ]

"""Score a network file, as shipped, on a split: any file with the card's contract will do."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from moodify.lab.data import Pictures
from moodify.lab.metrics import coverage_table, four_moods, majority_rows, mood_rows, scores
from moodify.types import EMOTIONS, MOODS, Float32Array
from moodify.vision.card import card_path
from moodify.vision.classify import EmotionClassifier


def evaluate(model: Path | None, pictures: Pictures) -> dict[str, Any]:
    """Figures of `model` (default: the shipped one) on `pictures`.

    ``four`` and ``seven`` are against the pictures' labels, ``ferplus`` against majorities of
    FER+'s ten votes (where there are votes), ``flip`` repeats them on the mirrored pictures:
    a network that has seen the test pictures falls there, an honest one hardly moves.
    """
    classifier = EmotionClassifier(model)
    result = figures(predict(classifier, pictures), pictures)
    result["flip"] = figures(predict(classifier, pictures.mirrored()), pictures)
    result["model"] = {"name": classifier.card.name, "sha256": classifier.card.sha256}
    return result


def predict(classifier: EmotionClassifier, pictures: Pictures) -> Float32Array:
    """Probabilities (N, 7), a batch at a time."""
    batches = [
        classifier.predict(pictures.pixels[begin : begin + 256])
        for begin in range(0, len(pictures), 256)
    ]
    return np.concatenate(batches)


def figures(probabilities: Float32Array, pictures: Pictures) -> dict[str, Any]:
    """``four``, ``seven`` and, with votes, ``ferplus``."""
    rows, labels = mood_rows(pictures.labels)
    result: dict[str, Any] = {
        "four": scores(four_moods(probabilities[rows]), labels, MOODS),
        "seven": scores(probabilities, pictures.labels, EMOTIONS),
    }
    voted, majority = majority_rows(pictures.votes)
    if len(voted):
        four = four_moods(probabilities[voted])
        result["ferplus"] = {"four": scores(four, majority, MOODS)}
        result["coverage"] = coverage_table(four, majority)
    return result


def summary(result: Mapping[str, Any]) -> str:
    """The chief figures as lines for a person."""
    rows = [
        ("four moods, FER2013 labels", result["four"]),
        ("seven emotions, FER2013 labels", result["seven"]),
        ("four moods, mirrored pictures", result["flip"]["four"]),
    ]
    if "ferplus" in result:
        rows.insert(0, ("four moods, FER+ majority", result["ferplus"]["four"]))
    return "\n".join(
        f"{name:32s} {row['accuracy']:6.1%}  ({row['interval'][0]:.1%} to {row['interval'][1]:.1%})"
        f"  macro-F1 {row['macro_f1']:.1%}  ECE {row['ece']:.3f}  {row['pictures']:,} pictures"
        for name, row in rows
    )


def record_metrics(model: Path, split: str, result: Mapping[str, Any]) -> None:
    """Write the chief figures of one split into the card of `model`."""
    path = card_path(model)
    card = json.loads(path.read_text(encoding="utf-8"))
    parts = {name: result[name] for name in ("four", "seven") if name in result}
    if "ferplus" in result:
        parts["ferplus_four"] = result["ferplus"]["four"]
    kept = ("pictures", "accuracy", "interval", "macro_f1", "ece")
    brief: dict[str, Any] = {n: {k: part[k] for k in kept} for n, part in parts.items()}
    card["metrics"][split] = brief | {"coverage": result.get("coverage", [])}
    path.write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")

"""Score a network file, as shipped, on a split: any file with the card's contract will do."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from moodify.lab.data import Pictures
from moodify.lab.metrics import (
    calibration_bins,
    coverage_table,
    expected_calibration_error,
    four_moods,
    majority_rows,
    mood_rows,
    scores,
    seven_majority_rows,
)
from moodify.lab.stress import STRESSES, Stress
from moodify.types import EMOTIONS, MOODS, Float32Array, UInt8Array
from moodify.vision.card import card_path
from moodify.vision.classify import DEFAULT_MODEL, EmotionClassifier
from moodify.vision.detect import FaceDetector
from moodify.vision.preprocess import face_crop

CHOSEN = "chosen_on_held_out_training"
"""Where a card tells what was chosen, and what by."""


def evaluate(
    model: Path | None, pictures: Pictures, name: str = "", split: str = ""
) -> dict[str, Any]:
    """Every figure of `model` (default: the shipped one) on `pictures`, ready for JSON.

    `name` and `split` tell the reader of the figures which pictures these are.

    ``four`` and ``seven`` are against the pictures' labels, ``ferplus`` against majorities of
    FER+'s ten votes (where there are votes), ``flip`` repeats them on the mirrored pictures:
    a network that has seen the test pictures falls there, an honest one hardly moves.
    """
    classifier = EmotionClassifier(model)
    probabilities = predict(classifier, pictures)
    result = figures(probabilities, pictures)
    result["flip"] = figures(predict(classifier, pictures.mirrored()), pictures)
    judge = Judge(pictures)
    result["calibration"] = calibration(probabilities, judge, classifier)
    result["coverage"] = coverage_table(four_moods(probabilities[judge.rows]), judge.labels)
    result["stress"] = [stress_figures(classifier, stress, pictures, result) for stress in STRESSES]
    result["mistakes"] = mistakes(probabilities, pictures, judge)
    result["model"] = {
        "name": classifier.card.name,
        "sha256": classifier.card.sha256,
        "parameters": classifier.card.parameters,
        "bytes": (model or DEFAULT_MODEL).stat().st_size,
    }
    result["data"] = {"name": name, "split": split, "pictures": len(pictures)}
    return result


class Judge:
    """Who says which of the four moods is right: FER+'s raters, or the labels without them."""

    def __init__(self, pictures: Pictures) -> None:
        self.rows, self.labels = majority_rows(pictures.votes)
        self.name = "FER+ majority"
        if not len(self.rows):
            self.rows, self.labels = mood_rows(pictures.labels)
            self.name = "labels"


def predict(classifier: EmotionClassifier, pictures: Pictures) -> Float32Array:
    """Probabilities (N, 7), a batch at a time."""
    batches = [
        classifier.predict(pictures.pixels[begin : begin + 256])
        for begin in range(0, len(pictures), 256)
    ]
    return np.concatenate(batches)


def figures(probabilities: Float32Array, pictures: Pictures) -> dict[str, Any]:
    """``four``, ``seven`` and, with votes, ``ferplus`` with the same two."""
    rows, labels = mood_rows(pictures.labels)
    result: dict[str, Any] = {
        "four": scores(four_moods(probabilities[rows]), labels, MOODS),
        "seven": scores(probabilities, pictures.labels, EMOTIONS),
    }
    voted, majority = majority_rows(pictures.votes)
    if len(voted):
        of_seven, seven = seven_majority_rows(pictures.votes)
        result["ferplus"] = {
            "four": scores(four_moods(probabilities[voted]), majority, MOODS),
            "seven": scores(probabilities[of_seven], seven, EMOTIONS),
        }
    return result


def calibration(
    probabilities: Float32Array, judge: Judge, classifier: EmotionClassifier
) -> dict[str, Any]:
    """Reliability before and after temperature scaling (Guo et al., 2017).

    A shipped network's logits are divided by the card's temperature already; to take its
    probabilities to that power undoes it.
    """
    temperature = float(classifier.card.training.get(CHOSEN, {}).get("temperature", 1.0))
    before = four_moods(np.power(probabilities[judge.rows].astype(np.float64), temperature))
    after = four_moods(probabilities[judge.rows])
    return {"against": judge.name, "temperature": temperature} | {
        name: {
            "ece": expected_calibration_error(four, judge.labels),
            "bins": calibration_bins(four, judge.labels),
        }
        for name, four in (("raw", before), ("scaled", after))
    }


def stress_figures(
    classifier: EmotionClassifier, stress: Stress, pictures: Pictures, whole: Mapping[str, Any]
) -> dict[str, Any]:
    """Accuracy on four moods under one stress, and what it lost, in points."""
    worse = replace(pictures, pixels=stress.apply(pictures.pixels))
    result = figures(predict(classifier, worse), pictures)
    four = result["four"]["accuracy"]
    lost = whole["four"]["accuracy"] - four
    ferplus = None
    if "ferplus" in result:
        ferplus = result["ferplus"]["four"]["accuracy"]
        lost = whole["ferplus"]["four"]["accuracy"] - ferplus
    return {
        "name": stress.name,
        "what": stress.what,
        "four": four,
        "ferplus": ferplus,
        "lost": 100 * lost,
    }


def mistakes(
    probabilities: Float32Array, pictures: Pictures, judge: Judge, count: int = 24
) -> list[dict[str, Any]]:
    """The pictures of the four moods on which the network is most sure, and wrong."""
    four = four_moods(probabilities[judge.rows])
    wrong = np.flatnonzero(four.argmax(1) != judge.labels)
    worst = wrong[np.argsort(-four[wrong].max(1), kind="stable")[:count]]
    return [
        {
            "picture": pictures.names[judge.rows[i]],
            "label": EMOTIONS[pictures.labels[judge.rows[i]]],
            "votes": {
                emotion: round(float(share), 3)
                for emotion, share in zip(EMOTIONS, pictures.votes[judge.rows[i]], strict=True)
                if share > 0
            },
            "guess": MOODS[four[i].argmax()],
            "confidence": float(four[i].max()),
        }
        for i in worst
    ]


def summary(result: Mapping[str, Any]) -> str:
    """The chief figures as lines for a person."""
    rows = [
        ("four moods, their labels", result["four"]),
        ("seven emotions, their labels", result["seven"]),
        ("four moods, mirrored pictures", result["flip"]["four"]),
    ]
    if "ferplus" in result:
        rows.insert(0, ("four moods, FER+ majority", result["ferplus"]["four"]))
    lines = [
        f"{name:32s} {row['accuracy']:6.1%}  ({row['interval'][0]:.1%} to {row['interval'][1]:.1%})"
        f"  macro-F1 {row['macro_f1']:.1%}  ECE {row['ece']:.3f}  {row['pictures']:,} pictures"
        for name, row in rows
    ]
    lines += [f"{s['name']:32s} {-s['lost']:+6.1f} points  ({s['what']})" for s in result["stress"]]
    return "\n".join(lines)


def record_metrics(model: Path, split: str, result: Mapping[str, Any]) -> None:
    """Write the chief figures of one split into the card of `model`."""
    path = card_path(model)
    card = json.loads(path.read_text(encoding="utf-8"))
    parts = {name: result[name] for name in ("four", "seven") if name in result}
    if "ferplus" in result:
        parts["ferplus_four"] = result["ferplus"]["four"]
    kept = ("pictures", "accuracy", "interval", "macro_f1", "ece")
    brief: dict[str, Any] = {n: {k: part[k] for k in kept} for n, part in parts.items()}
    if "flip" in result:
        brief["mirrored_four"] = result["flip"]["four"]["accuracy"]
    if "stress" in result:
        brief["points_lost_under"] = {s["name"]: round(s["lost"], 1) for s in result["stress"]}
    card["metrics"][split] = brief | {"coverage": result.get("coverage", [])}
    path.write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


def face_cropper() -> Callable[[UInt8Array], UInt8Array | None]:
    """How the camera path cuts out a face: RGB (H, W, 3) to (48, 48) grey; None without a face."""
    detector = FaceDetector()

    def crop(pixels: UInt8Array) -> UInt8Array | None:
        faces = detector.detect(pixels, thorough=True)
        return face_crop(pixels, faces[0].landmarks) if faces else None

    return crop

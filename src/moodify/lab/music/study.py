"""From labelled clips to a head with its card: what ``moodify lab music train`` does."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from moodify.lab.music.clips import Clips
from moodify.lab.music.cross import FOLDS, cross_validate, evaluation
from moodify.lab.music.kernel import Recipe, teach
from moodify.music.sound.describe import DESCRIPTION
from moodify.music.sound.musicnn import FILE as NETWORK

HEAD, EVALUATION = "head.npz", "evaluation.json"
KEPT = ("clips", "accuracy", "interval", "macro_f1", "ece")


@dataclass(frozen=True, slots=True)
class Study:
    """What a study left behind."""

    head: Path
    result: Mapping[str, Any]


def study(
    clips: Clips,
    recipe: Recipe,
    out: Path,
    *,
    data: str,
    command: str,
    seed: int = 0,
    tell: Callable[[int, int], None] = lambda _done, _all: None,
) -> Study:
    """Cross-validate, teach a head with all clips, and write it with its card and figures.

    `data` and `command` are for the card: what the clips are, and how to do it again.
    """
    logits, fold_of = cross_validate(clips, recipe, FOLDS, seed, tell)
    result = evaluation(clips, logits, fold_of)
    result["command"] = command
    temperature = result["calibration"]["temperature"]
    head = teach(clips.blocks, clips.labels, recipe, temperature)
    out.mkdir(parents=True, exist_ok=True)
    file = out / HEAD
    head.save(file)
    card = {
        "name": "Moodify's head for the mood of a song",
        "date": datetime.now(UTC).date().isoformat(),
        "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
        "description": DESCRIPTION,
        "network_sha256": hashlib.sha256(NETWORK.read_bytes()).hexdigest(),
        "data": {"name": data, "clips": len(clips), "sha256": clips.digest()},
        "recipe": {**asdict(recipe), "temperature": temperature},
        "metrics": {
            "split": f"{FOLDS} folds, artists kept apart, seed {seed}",
            "command": command,
            "four": {key: result["four"][key] for key in KEPT if key in result["four"]},
            "valence_sign": result["valence"]["sign"],
            "arousal_sign": result["arousal"]["sign"],
            "calibration_error": result["calibration"]["scaled"]["ece"],
            "surer_half": result["surer_half"],
        },
        "notes": list(clips.notes),
    }
    write_json(file.with_suffix(".json"), card)
    write_json(out / EVALUATION, result)
    return Study(file, result)


def write_json(path: Path, value: Mapping[str, Any]) -> None:
    """Write `value` so that people can read it too."""
    path.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def summary(result: Mapping[str, Any]) -> str:
    """The chief figures in lines for a person."""
    four, half = result["four"], result["surer_half"]
    return "\n".join(
        [
            f"{result['clips']:,} clips of {result['artists']:,} artists, {result['folds']} folds, "
            "artists kept apart:",
            f"  four moods     {four['accuracy']:.1%}  "
            f"({four['interval'][0]:.1%} to {four['interval'][1]:.1%}; chance 25 %)",
            f"  valence, sign  {result['valence']['sign']:.1%}  (r {result['valence']['r']:.2f})",
            f"  arousal, sign  {result['arousal']['sign']:.1%}  (r {result['arousal']['r']:.2f})",
            f"  calibration error {result['calibration']['scaled']['ece']:.3f}; "
            f"the surer half is right in {half:.1%}",
        ]
    )

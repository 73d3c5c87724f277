"""The model card beside a network: what it is, what it was taught and how well it does.

A network is two files: ``NAME.onnx`` and ``NAME.json``. The card names the labels, the
input and the SHA-256 of the network file, and `load_card` refuses a pair that disagrees,
so figures in a card always belong to the file that runs.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from moodify.errors import ModelError
from moodify.types import EMOTIONS

FORMAT = 1
"""Version of the card's own layout."""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What a network's JSON card says."""

    name: str
    date: str
    """ISO 8601, the day of export."""
    labels: tuple[str, ...]
    """The outputs in order; always `EMOTIONS`."""
    side: int
    """The input is float32 (N, 1, side, side): raw grey levels 0..255."""
    normalisation: str
    """What becomes of the pixels inside the network, for people."""
    parameters: int
    sha256: str
    """Of the ONNX file."""
    data: Mapping[str, Any]
    """What it was trained on: name, number of pictures, SHA-256 of pixels and labels."""
    training: Mapping[str, Any]
    """The preset and what was chosen on the held-out share."""
    metrics: Mapping[str, Any]
    """Figures by split; each with its command."""


def card_path(model: Path) -> Path:
    """Where the card of `model` lies."""
    return model.with_suffix(".json")


def load_card(model: Path) -> ModelCard:
    """Read and check the card of `model`, and the file against it.

    Raises `ModelError` when either is missing, unreadable, of another kind or changed.
    """
    again = "Install Moodify again, or export the network again with `moodify lab export`."
    try:
        found = hashlib.sha256(model.read_bytes()).hexdigest()
        values = json.loads(card_path(model).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ModelError(f"The network's file {error.filename} is missing.", hint=again) from error
    except (OSError, ValueError) as error:
        raise ModelError(
            f"The card of {model.name} can't be read ({error}).", hint=again
        ) from error
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise ModelError(f"The card of {model.name} is not of format {FORMAT}.", hint=again)
    card = _card_from(values, model, again)
    if card.labels != EMOTIONS:
        raise ModelError(
            f"{model.name} names other emotions than Moodify knows: {', '.join(card.labels)}.",
            hint="Use a network with FER2013's seven emotions in their official order.",
        )
    if found != card.sha256:
        raise ModelError(
            f"{model.name} is not the file that its card describes: it is damaged or was replaced.",
            hint=again,
        )
    return card


def _card_from(values: Any, model: Path, again: str) -> ModelCard:
    try:
        return ModelCard(
            name=str(values["name"]),
            date=str(values["date"]),
            labels=tuple(values["labels"]),
            side=int(values["input"]["shape"][-1]),
            normalisation=str(values["input"]["normalisation"]),
            parameters=int(values["parameters"]),
            sha256=str(values["file"]["sha256"]),
            data=dict(values["data"]),
            training=dict(values["training"]),
            metrics=dict(values["metrics"]),
        )
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise ModelError(
            f"The card of {model.name} is not a Moodify model card ({error}).", hint=again
        ) from error

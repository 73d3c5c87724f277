"""Write the trained network as ONNX with its model card, and prove that both agree."""

from __future__ import annotations

import datetime
import hashlib
import json
import logging
import shutil
import warnings
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from torch import nn

from moodify.errors import LabError
from moodify.lab.choose import Choice
from moodify.lab.data import SIDE, Pictures
from moodify.lab.evaluate import CHOSEN, Judge, figures, predict, record_metrics
from moodify.lab.metrics import coverage_table, four_moods
from moodify.lab.network import ExportNet, Network, count_parameters
from moodify.lab.presets import Preset
from moodify.lab.quantise import quantise
from moodify.types import EMOTIONS, Float32Array
from moodify.vision.card import FORMAT, card_path
from moodify.vision.classify import EmotionClassifier

OPSET = 18
TOLERANCE = 1e-4
"""Largest difference allowed between torch's probabilities and onnxruntime's."""
NORMALISATION = {
    "residual": "inside the network: each picture less its mean, divided by its standard "
    "deviation (at least 1)",
    "original": "inside the network: divided by 255",
}
NOTHING = 0.001
"""Accuracy that the small file may lose on the held-out share: one picture in a thousand may
stand so near to the border that any rounding moves it."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export came to."""

    difference: float
    """Largest difference of a probability between torch and the 32-bit file, 64 pictures."""
    small_difference: float
    """The same between the 32-bit file and the small one."""
    cost: float
    """Accuracy on four moods that the small file loses on the held-out share."""
    small: bool
    """Whether the small file is the one kept: it is, where it costs nothing."""


def export(
    network: Network,
    preset: Preset,
    choice: Choice,
    learn: Pictures,
    hold: Pictures,
    model: Path,
) -> Exported:
    """Write `model`, its card and ``NAME-float32.onnx``, from which it was made.

    `model` computes in 8-bit whole numbers (see quantise.py); where that would cost more than
    `NOTHING` on `hold`, it is the 32-bit network itself. The card holds the
    figures on `hold`, the held-out share, as shipped: the thresholds of the mood room are
    derived from its table of coverage.

    Raises `LabError` where the 32-bit file disagrees with torch by more than `TOLERANCE`.
    """
    shipped = ExportNet(network.cpu(), choice.votes_share, choice.temperature).eval()
    model.parent.mkdir(parents=True, exist_ok=True)
    full = model.with_stem(model.stem + "-float32")
    facts = describe(network, preset, choice, learn)
    write_onnx(shipped, full)
    write_card(full, weights="float32", **facts)
    difference = check_parity(shipped, full, learn)
    quantise(full, model, learn.pixels)
    strip_origins(model)
    write_card(model, weights="int8", **facts)

    wide, narrow = (predict(EmotionClassifier(file), hold) for file in (full, model))
    small_difference = float(np.abs(wide - narrow).max())
    cost = _accuracy(wide, hold) - _accuracy(narrow, hold)
    small = cost <= NOTHING
    if not small:
        shutil.copyfile(full, model)
        write_card(model, weights="float32", **facts)
    for file, probabilities in ((full, wide), (model, narrow if small else wide)):
        record_metrics(file, "held_out_training", held_out_figures(probabilities, hold))
    return Exported(difference, small_difference, cost, small)


def describe(network: Network, preset: Preset, choice: Choice, learn: Pictures) -> dict[str, Any]:
    """What a card tells of the network, whatever its file."""
    return {
        "name": f"moodify-{preset.name}",
        "normalisation": NORMALISATION[preset.network],
        # Two heads are learned; their blend is shipped.
        "parameters": count_parameters(network)
        - (sum(p.numel() for p in network.votes_head.parameters()) if preset.votes_weight else 0),
        "data": {
            "name": "FER2013 Training, less leaks and the held-out share"
            + (", with FER+ votes" if preset.votes_weight else ""),
            "pictures": len(learn),
            "sha256": learn.sha256,
        },
        "training": {"preset": asdict(preset), CHOSEN: asdict(choice)},
        "metrics": {},
    }


def held_out_figures(probabilities: Float32Array, hold: Pictures) -> dict[str, Any]:
    """The figures that a card keeps, on the held-out share."""
    judge = Judge(hold)
    four = four_moods(probabilities[judge.rows])
    return figures(probabilities, hold) | {"coverage": coverage_table(four, judge.labels)}


def _accuracy(probabilities: Float32Array, hold: Pictures) -> float:
    judge = Judge(hold)
    guesses = four_moods(probabilities[judge.rows]).argmax(1)
    return float((guesses == judge.labels).mean())


def write_onnx(shipped: nn.Module, model: Path) -> None:
    """The network as one file: ``pixels`` (N, 1, 48, 48) to ``probabilities`` (N, 7)."""
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)  # it speaks of torchvision
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of torch's own inner workings
        torch.onnx.export(
            shipped,
            (torch.zeros(2, 1, SIDE, SIDE),),
            str(model),
            input_names=["pixels"],
            output_names=["probabilities"],
            dynamic_shapes={"pixels": {0: torch.export.Dim("faces")}},
            opset_version=OPSET,
            external_data=False,
            verbose=False,
        )
    strip_origins(model)


def strip_origins(model: Path) -> None:
    """Take out what the exporter notes of the machine: stack traces with its paths."""
    proto = onnx.load(model)
    graph = proto.graph
    for part in (proto, graph, *graph.node, *graph.value_info, *graph.input, *graph.output):
        del part.metadata_props[:]
        part.doc_string = ""
    onnx.save(proto, model)


def write_card(model: Path, *, normalisation: str, weights: str, **facts: Any) -> None:
    """The JSON card beside `model`, with the file's hash and today's date."""
    content = model.read_bytes()
    card = {
        "format": FORMAT,
        "date": datetime.datetime.now(tz=datetime.UTC).date().isoformat(),
        "labels": list(EMOTIONS),
        "input": {
            "name": "pixels",
            "dtype": "float32",
            "shape": ["faces", 1, SIDE, SIDE],
            "range": [0, 255],
            "colour": "grey",
            "normalisation": normalisation,
        },
        "output": {"name": "probabilities", "dtype": "float32", "shape": ["faces", len(EMOTIONS)]},
        "file": {
            "name": model.name,
            "bytes": len(content),
            "weights": weights,
            "sha256": hashlib.sha256(content).hexdigest(),
        },
        **facts,
    }
    card_path(model).write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


def check_parity(shipped: nn.Module, model: Path, pictures: Pictures) -> float:
    """Largest difference between torch and onnxruntime on 64 pictures."""
    pixels = pictures.pixels[:64]
    with torch.no_grad():
        expected = shipped(torch.from_numpy(pixels).float()[:, None]).numpy()
    difference = float(np.abs(EmotionClassifier(model).predict(pixels) - expected).max())
    if difference > TOLERANCE:
        raise LabError(
            f"{model.name} differs from the trained network by {difference:.1e}.",
            hint=f"At most {TOLERANCE:.0e} is allowed: report this with the versions of torch "
            "and onnxruntime.",
        )
    return difference

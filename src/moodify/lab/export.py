"""Write the trained network as ONNX with its model card, and prove that both agree."""

from __future__ import annotations

import datetime
import hashlib
import json
import logging
import warnings
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from torch import nn

from moodify.errors import LabError
from moodify.lab.choose import Choice
from moodify.lab.data import SIDE, Pictures
from moodify.lab.evaluate import figures, predict, record_metrics
from moodify.lab.network import EmotionNet, ExportNet, count_parameters
from moodify.lab.presets import Preset
from moodify.types import EMOTIONS
from moodify.vision.card import FORMAT, card_path
from moodify.vision.classify import EmotionClassifier

OPSET = 18
TOLERANCE = 1e-4
"""Largest difference allowed between torch's probabilities and onnxruntime's."""
NORMALISATION = (
    "inside the network: each picture less its mean, divided by its standard deviation (at least 1)"
)


def export(
    network: EmotionNet,
    preset: Preset,
    choice: Choice,
    learn: Pictures,
    hold: Pictures,
    model: Path,
) -> float:
    """Write ``model`` and its card; give the largest difference from torch.

    The card holds the figures on `hold`, the held-out share, as shipped: the thresholds of
    the mood room are derived from its table of coverage.

    Raises `LabError` where the file disagrees with torch by more than `TOLERANCE`.
    """
    shipped = ExportNet(network, choice.votes_share, choice.temperature).eval()
    model.parent.mkdir(parents=True, exist_ok=True)
    write_onnx(shipped, model)
    write_card(
        model,
        name=f"moodify-{preset.name}",
        parameters=count_parameters(shipped.network)
        - sum(p.numel() for p in network.votes_head.parameters()),
        data={
            "name": "FER2013 Training, less leaks and the held-out share, with FER+ votes",
            "pictures": len(learn),
            "sha256": learn.sha256,
        },
        training={"preset": asdict(preset), "chosen_on_held_out_training": asdict(choice)},
        metrics={},
    )
    difference = check_parity(shipped, model, learn)
    held = figures(predict(EmotionClassifier(model), hold), hold)
    record_metrics(model, "held_out_training", held)
    return difference


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


def write_card(model: Path, **facts: Any) -> None:
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
            "normalisation": NORMALISATION,
        },
        "output": {"name": "probabilities", "dtype": "float32", "shape": ["faces", len(EMOTIONS)]},
        "file": {
            "name": model.name,
            "bytes": len(content),
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

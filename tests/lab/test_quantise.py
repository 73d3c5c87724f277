"""The network in whole numbers is smaller and says nearly the same."""

from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import pytest

pytest.importorskip("torch", reason="torch is not installed (pip install 'moodify[lab]')")

from moodify.lab.export import write_onnx
from moodify.lab.network import EmotionNet, ExportNet
from moodify.lab.presets import get_preset
from moodify.lab.quantise import quantise

pytestmark = pytest.mark.lab


def run(model: Path, pixels: np.ndarray) -> np.ndarray:
    session = ort.InferenceSession(model, providers=["CPUExecutionProvider"])
    answer: np.ndarray = session.run(None, {"pixels": pixels[:, None].astype(np.float32)})[0]
    return answer


def test_eight_bits_say_what_thirty_two_say(tmp_path: Path) -> None:
    pixels = np.random.default_rng(0).integers(0, 255, (40, 48, 48)).astype(np.uint8)
    full, small = tmp_path / "full.onnx", tmp_path / "small.onnx"
    write_onnx(ExportNet(EmotionNet(get_preset("moodify")), 0.5, 1.0).eval(), full)
    quantise(full, small, pixels)
    kinds = {tensor.data_type for tensor in onnx.load(small).graph.initializer}
    assert onnx.TensorProto.INT8 in kinds
    difference = np.abs(run(full, pixels) - run(small, pixels)).max()
    assert 0 < difference < 0.05
    assert small.stat().st_size < full.stat().st_size / 3
    assert len(run(small, pixels[:1])) == 1, "any number of faces"

"""Face crops → emotion probabilities, by the shipped network in onnxruntime."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import onnxruntime as ort

from moodify.errors import ModelError
from moodify.types import EMOTIONS, Float32Array, UInt8Array
from moodify.vision.card import ModelCard, load_card

DEFAULT_MODEL = Path(__file__).parent / "models" / "emotion.onnx"


class EmotionClassifier:
    """The emotion network. Safe to call from several threads."""

    card: ModelCard
    """What the network is and how well it does."""

    def __init__(self, model: Path | None = None, *, threads: int = 2) -> None:
        """Load `model` (default: the shipped one); raises `ModelError` if it isn't fit."""
        path = DEFAULT_MODEL if model is None else model
        self.card = load_card(path)
        options = ort.SessionOptions()
        options.intra_op_num_threads = min(threads, os.cpu_count() or 1)
        options.inter_op_num_threads = 1
        # Idle threads sleep: a listener's laptop has other work, and a spinning pool costs
        # more than it wins on a network of this size.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.enable_cpu_mem_arena = False
        options.log_severity_level = 3
        try:
            self._session = ort.InferenceSession(path, options, ["CPUExecutionProvider"])
        except Exception as error:  # onnxruntime raises many kinds, all of them meaning this
            raise ModelError(
                f"{path.name} is not a network that onnxruntime {ort.__version__} can run.",
                hint="Install Moodify again, or export the network again.",
            ) from error
        self._input = self._session.get_inputs()[0].name

    def predict(self, crops: UInt8Array) -> Float32Array:
        """Probabilities (N, 7) in the order of `EMOTIONS` for grey crops (N, side, side)."""
        side = self.card.side
        if crops.ndim != 3 or crops.shape[1:] != (side, side):
            raise ValueError(f"crops must have shape (N, {side}, {side}), got {crops.shape}")
        if len(crops) == 0:
            return np.empty((0, len(EMOTIONS)), np.float32)
        pixels = crops[:, None].astype(np.float32)
        result: Float32Array = self._session.run(None, {self._input: pixels})[0]
        return result

"""musicnn's network: log-mel windows → what tags they deserve, and the figures those come from.

Pons and Serra, "musicnn: pre-trained convolutional neural networks for music audio tagging"
(2019), the one trained on the Million Song Dataset. ``tools/convert_musicnn.py`` made the file
from the weights on PyPI; the card beside it says which, and the licence (ISC) is in NOTICE.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from moodify.errors import ModelError

FILE = Path(__file__).with_name("musicnn.onnx")
FRAMES, MELS = 187, 96
"""A window: 3 s in hops of 16 ms, in mel bands."""
TAGS, INNER = 50, 200

Array = NDArray[np.float32]


class Musicnn:
    """The network in onnxruntime, on one thread: songs are what runs side by side."""

    def __init__(self, file: Path = FILE) -> None:
        """Raises `ModelError` when the file is missing or not the one of its card."""
        import onnxruntime

        again = "Install Moodify again."
        try:
            content = file.read_bytes()
            card = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise ModelError(
                f"The network {file.name} can't be read ({error}).", hint=again
            ) from None
        if not isinstance(card, dict) or card.get("sha256") != hashlib.sha256(content).hexdigest():
            raise ModelError(f"{file.name} is not the file that its card describes.", hint=again)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            content, options, providers=["CPUExecutionProvider"]
        )

    def __call__(self, mel: Array) -> tuple[Array, Array]:
        """Of (N, 187, 96): the tags' probabilities (N, 50) and the layer before them (N, 200).

        One window after the other: eight at once are no faster and take 400 MB more.
        """
        found = [self._session.run(None, {"mel": window[None]}) for window in mel]
        tags, inner = zip(*found, strict=True)
        return np.concatenate(tags), np.concatenate(inner)

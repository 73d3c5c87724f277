"""The small head: a song's row of figures → how probable each quadrant of the circumplex is.

Kernel logistic regression (Zhu and Hastie, "Kernel logistic regression and the import vector
machine", 2005) with a radial kernel: a song is judged by how near it is to each of the songs
that the head was taught with. `moodify.lab.music` teaches it.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from moodify.errors import ModelError

FILE = Path(__file__).with_name("head.npz")
FARTHEST = 4.0
"""Standard deviations that a figure may be from its mean: beyond, it counts as that far."""
ARRAYS = ("mean", "spread", "share", "songs", "weights", "bias", "gamma", "temperature")

Array = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Head:
    """All that is needed to judge; D figures, S songs it was taught with."""

    mean: Array
    """(D,)"""
    spread: Array
    """(D,): standard deviations; where a figure is always the same, 1."""
    share: Array
    """(D,): how much each figure counts; the squares sum to 1."""
    songs: Array
    """(S, D), scaled."""
    weights: Array
    """(S, 4), one column a quadrant, in the order of `QUADRANTS`."""
    bias: Array
    """(4,)"""
    gamma: float
    temperature: float
    """Logits are divided by it, so that it is as often right as it says (Guo et al., 2017)."""

    def scaled(self, rows: Array) -> Array:
        """(N, D) figures as the kernel compares them."""
        return scaled(rows, self.mean, self.spread, self.share)

    def __call__(self, rows: Array) -> NDArray[np.float64]:
        """Probabilities (N, 4) of (N, D) figures."""
        near = kernel(self.scaled(rows), self.songs, self.gamma)
        logits = (near @ self.weights.astype(np.float64) + self.bias) / self.temperature
        return softmax(logits)

    def save(self, file: Path) -> None:
        """Write it: half precision for the songs, which moves no probability by 0.001."""
        parts: dict[str, Any] = {name: np.asarray(getattr(self, name)) for name in ARRAYS}
        parts["songs"] = parts["songs"].astype(np.float16)
        np.savez_compressed(file, **parts)


def load_head(file: Path = FILE) -> Head:
    """The head at `file`, which must be the one of its card; else raises `ModelError`."""
    again = "Install Moodify again, or train one with `moodify lab music train`."
    card = load_card(file)
    try:
        content = file.read_bytes()
        if hashlib.sha256(content).hexdigest() != card.get("sha256"):
            raise ModelError(f"{file.name} is not the file that its card describes.", hint=again)
        with np.load(io.BytesIO(content), allow_pickle=False) as parts:
            found = {name: parts[name].astype(np.float32) for name in ARRAYS}
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(f"{file.name} can't be read ({error}).", hint=again) from error
    gamma, temperature = float(found.pop("gamma")), float(found.pop("temperature"))
    return Head(**found, gamma=gamma, temperature=temperature)


def load_card(file: Path = FILE) -> Mapping[str, Any]:
    """What the head at `file` was taught with, and how well it does."""
    try:
        card = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(
            f"The card of {file.name} can't be read ({error}).", hint="Install Moodify again."
        ) from error
    if not isinstance(card, dict):
        raise ModelError(f"The card of {file.name} is none.", hint="Install Moodify again.")
    return card


def scaled(rows: Array, mean: Array, spread: Array, share: Array) -> Array:
    """Figures from their mean in units of their spread, none beyond `FARTHEST`, weighted."""
    steps = np.clip((rows - mean) / spread, -FARTHEST, FARTHEST)
    return np.asarray(steps * share, np.float32)


def kernel(a: NDArray[Any], b: NDArray[Any], gamma: float) -> NDArray[np.float64]:
    """exp(-gamma |a - b|²), shape (N, S)."""
    a, b = a.astype(np.float64), b.astype(np.float64)
    distance = np.square(a).sum(1)[:, None] + np.square(b).sum(1)[None] - 2 * a @ b.T
    return np.asarray(np.exp(-gamma * np.maximum(distance, 0)))


def softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    """Each row's share, summing to 1."""
    raised = np.exp(logits - logits.max(1, keepdims=True))
    return np.asarray(raised / raised.sum(1, keepdims=True))

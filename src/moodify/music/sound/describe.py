"""A song's windows → the one row of figures that its mood is read from."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from moodify.music.sound.features import window_features
from moodify.music.sound.mel import log_mel, power
from moodify.music.sound.musicnn import FRAMES, Musicnn
from moodify.music.sound.pulse import pulse

Array = NDArray[np.float32]

DESCRIPTION = "1"
"""Version of what is described and how; grows when the figures would be others."""
SURE = 1e-4
"""Probabilities of tags are kept this far from 0 and 1 before their logits are taken."""


def describe(windows: Array, network: Musicnn) -> dict[str, Array]:
    """Blocks of figures by name, of (N, samples) windows.

    ``sound`` are those of `features`, ``inner`` musicnn's last layer, ``tags`` its logits: the mean
    and the spread of each over the windows. ``pulse`` is the mean of their patterns.
    """
    spectra = [power(window) for window in windows]
    mels = [log_mel(spectrum) for spectrum in spectra]
    figures = np.stack(
        [
            window_features(window, spectrum, mel)
            for window, spectrum, mel in zip(windows, spectra, mels, strict=True)
        ]
    )
    tags, inner = network(np.stack([mel[:FRAMES] for mel in mels]))
    sure = np.clip(tags, SURE, 1 - SURE)
    blocks = {"sound": figures, "inner": inner, "tags": np.log(sure / (1 - sure))}
    found = {name: _spread(block) for name, block in blocks.items()}
    return found | {"pulse": np.stack([pulse(mel) for mel in mels]).mean(0)}


def joined(blocks: Mapping[str, Array]) -> Array:
    """One row (D,) of all blocks, in alphabetical order of their names."""
    return np.concatenate([blocks[name] for name in sorted(blocks)])


def _spread(block: Array) -> Array:
    found = np.concatenate([block.mean(0), block.std(0)])
    return np.asarray(np.nan_to_num(found, nan=0.0, posinf=0.0, neginf=0.0), np.float32)

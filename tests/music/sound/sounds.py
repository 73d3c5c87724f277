"""Sounds for the tests: a bright lively one and a dark slow one, in any format."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

Sound = NDArray[np.float32]


def chord(
    seconds: float,
    rate: int = 22_050,
    notes: tuple[float, ...] = (262, 330, 392),
    beat: float = 2.0,
) -> Sound:
    """A chord struck `beat` times a second, with a little noise."""
    time = np.arange(int(seconds * rate)) / rate
    fall = np.exp(-4 * ((time * beat) % 1) / beat)
    tone = sum(np.sin(2 * np.pi * note * time) for note in notes) / len(notes)
    noise = np.random.default_rng(1).standard_normal(len(time))
    return np.asarray(0.5 * tone * fall + 0.01 * noise, np.float32)


def write(path: Path, sound: Sound, rate: int = 22_050) -> Path:
    """`sound`, (N,) or (N, channels), as the file that the suffix names."""
    if path.suffix == ".opus":
        soundfile.write(path, sound, rate, format="OGG", subtype="OPUS")
    else:
        soundfile.write(path, sound, rate)
    return path

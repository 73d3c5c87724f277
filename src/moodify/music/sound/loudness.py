"""How loud a song is, from its windows: near enough to play it as loud as the others."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from moodify.music.kweighting import k_weighting
from moodify.music.sound.mel import RATE

BLOCK = RATE * 4 // 10
"""Samples of BS.1770's blocks of 400 ms."""
QUIETEST = -70.0
"""LUFS; the standard's absolute gate."""
BOTH_SPEAKERS = 2.0
"""A window is mono and sounds from both speakers, whose powers add."""


def loudness(windows: NDArray[np.float32]) -> float:
    """Gated loudness in LUFS of (windows, samples) at `RATE`; -70 for silence.

    Of the mono mix up to 8 kHz, so it may be 3 LU under that of a very wide stereo recording.
    """
    count = windows.shape[1] // BLOCK
    blocks = windows[:, : count * BLOCK].reshape(-1, BLOCK)
    weight = 2 * k_weighting(np.fft.rfftfreq(BLOCK, 1 / RATE)) / BLOCK**2
    powers = (np.abs(np.fft.rfft(blocks)) ** 2) @ weight * BOTH_SPEAKERS
    loud = powers[powers > 10 ** ((QUIETEST + 0.691) / 10)]
    if not len(loud):
        return QUIETEST
    return float(-0.691 + 10 * np.log10(loud[loud > loud.mean() * 0.1].mean()))

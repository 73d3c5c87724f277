from __future__ import annotations

import numpy as np
import pytest

from moodify.music.sound.loudness import QUIETEST, loudness
from moodify.music.sound.mel import RATE


def test_a_full_tone_of_a_kilohertz_is_at_the_standards_mark() -> None:
    # BS.1770-5: 0 dB FS at 997 Hz in one channel is -3.01 LUFS; from both speakers, 0.
    tone = np.sin(2 * np.pi * 997 * np.arange(3 * RATE) / RATE)
    assert loudness(np.stack([tone] * 3).astype("f4")) == pytest.approx(0, abs=0.15)


def test_silence_is_the_quietest_and_pauses_do_not_count() -> None:
    assert loudness(np.zeros((2, RATE), "f4")) == QUIETEST
    tone = (0.1 * np.sin(2 * np.pi * 997 * np.arange(RATE) / RATE)).astype("f4")
    paused = np.stack([tone, np.zeros_like(tone)])
    assert loudness(paused) == pytest.approx(loudness(tone[None]), abs=0.2)

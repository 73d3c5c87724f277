from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.music.sound.mel import MELS, RATE, SIZE, filters, log_mel, power, to_hertz, to_mel


@given(st.floats(0, 100))
def test_the_mel_scale_goes_there_and_back(mel: float) -> None:
    assert to_mel(to_hertz(np.array(mel))) == pytest.approx(mel, abs=1e-6)


def test_the_scale_is_slaneys() -> None:
    hertz = np.array([0, 200, 1000, 6400])
    assert to_mel(hertz) == pytest.approx([0, 3, 15, 42])


def test_filters_have_one_area_each_and_cover_the_band() -> None:
    bank = filters()
    assert bank.shape == (MELS, SIZE // 2 + 1)
    # Narrow triangles fall between the transform's lines, so the low ones are coarse.
    areas = bank.sum(1) * RATE / SIZE
    assert areas[60:] == pytest.approx(np.ones(36), abs=0.05)
    assert bank.min() >= 0


def test_a_tone_lights_up_its_own_band() -> None:
    for hertz in (300.0, 1000.0, 4000.0):
        tone = np.sin(2 * np.pi * hertz * np.arange(RATE) / RATE).astype("f4")
        band = log_mel(power(tone)).mean(0).argmax()
        edges = to_hertz(np.linspace(0, to_mel(np.array(RATE / 2)), MELS + 2))
        assert edges[band] <= hertz <= edges[band + 2]


def test_power_keeps_the_energy_of_noise() -> None:
    noise = np.random.default_rng(0).standard_normal(RATE).astype("f4")
    spectrum = power(noise)
    assert spectrum.shape == (1 + RATE // 256, SIZE // 2 + 1)
    # A Hann window keeps 3/8 of the energy; the lines between count twice.
    total = (2 * spectrum.sum(1) - spectrum[:, 0] - spectrum[:, -1])[2:-2].mean()
    assert total / SIZE == pytest.approx(SIZE * 3 / 8, rel=0.05)

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodify.music.sound.features import dynamics, harmony, rhythm, window_features
from moodify.music.sound.mel import RATE, log_mel, power
from moodify.music.sound.pulse import RATES, pulse
from moodify.music.sound.resample import resample
from tests.music.sound.sounds import chord

MAJOR, MINOR = (262.0, 330.0, 392.0), (262.0, 311.0, 392.0)


def window(notes: tuple[float, ...] = MAJOR, beat: float = 2.0) -> np.ndarray:
    return chord(3, RATE, notes, beat)


def test_a_major_chord_is_more_major_than_a_minor_one() -> None:
    # The 14th figure of harmony: the best major key's fit less the best minor key's.
    assert harmony(window(MAJOR))[13] > harmony(window(MINOR))[13]


@pytest.mark.parametrize("beat", [1.5, 2.0, 3.0])
def test_the_tempo_is_found(beat: float) -> None:
    found = 2 ** rhythm(log_mel(power(window(beat=beat))))[1]
    assert min(abs(found / (60 * beat * by) - 1) for by in (0.5, 1, 2)) < 0.06


def test_noise_that_comes_and_goes_moves_more_than_steady_noise() -> None:
    noise = np.random.default_rng(0).standard_normal(3 * RATE, np.float32) * np.float32(0.1)
    comes = np.where(np.sin(2 * np.pi * 3 * np.arange(len(noise)) / RATE) > 0, noise, 0)
    comes = comes.astype(np.float32)
    assert dynamics(comes)[0] > dynamics(noise)[0] + 3


def test_a_beat_shows_in_the_rate_it_has() -> None:
    noise = np.random.default_rng(0).standard_normal(3 * RATE)
    for beat in (2.0, 5.0, 12.0):
        wave = noise * (1 + np.sin(2 * np.pi * beat * np.arange(len(noise)) / RATE))
        pattern = pulse(log_mel(power(np.asarray(wave * 0.1, np.float32)))).reshape(16, 8).mean(0)
        steady = pulse(log_mel(power(np.asarray(noise * 0.1, np.float32)))).reshape(16, 8).mean(0)
        at = int(np.argmax(pattern - steady))
        assert RATES[at] <= beat <= RATES[at + 1]


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 1000), st.sampled_from([0.0, 1e-6, 1e-3, 1.0]))
def test_every_figure_is_a_number_whatever_the_sound(seed: int, level: float) -> None:
    sound = (np.random.default_rng(seed).standard_normal(3 * RATE) * level).astype("f4")
    spectrum = power(sound)
    found = window_features(sound, spectrum, log_mel(spectrum))
    assert np.isfinite(found).all()
    assert np.isfinite(pulse(log_mel(spectrum))).all()


@settings(max_examples=25, deadline=None)
@given(st.integers(2_000, 40_000), st.floats(50, 900))
def test_resampling_keeps_a_tone(rate: int, hertz: float) -> None:
    seconds = 1.0
    cycles = round(hertz * seconds)  # whole ones: then it is exact
    old = np.sin(2 * np.pi * cycles * np.arange(rate) / rate).astype("f4")
    new = resample(old, 8_000)
    wanted = np.sin(2 * np.pi * cycles * np.arange(8_000) / 8_000)
    assert np.allclose(new, wanted, atol=2e-3) or cycles >= rate / 2

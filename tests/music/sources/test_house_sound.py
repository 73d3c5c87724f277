"""The sound itself, heard by measuring it."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodify.music.sources.house import effects, loudness, tone
from moodify.music.sources.house.drums import KITS
from moodify.music.sources.house.grooves import DRUMS
from moodify.music.sources.house.instruments import INSTRUMENTS, Bank
from moodify.music.sources.house.master import CEILING, compression, limiting, master
from moodify.music.sources.house.mix import mix, perform, place
from moodify.music.sources.house.render import record, save
from moodify.music.sources.house.room import ROOMS, response, reverb
from moodify.music.sources.house.score import SAMPLE_RATE
from moodify.music.sources.house.theory import frequency, midi
from moodify.types import Float32Array
from tests.music.sources import short_piece
from tests.music.sources.short_piece import PIECE

PITCHED = sorted(set(INSTRUMENTS) - set(KITS))


@cache
def recording() -> Float32Array:
    return record(PIECE)


def sine(freq: float, seconds: float, amplitude: float = 0.5) -> Float32Array:
    t = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    return (amplitude * np.sin(2 * np.pi * freq * t)).astype(np.float32)


def strength(sound: Float32Array, freq: float) -> float:
    """Amplitude of `sound` about `freq` Hz, ±3 %."""
    mono = sound.reshape(-1, sound.shape[-1]).mean(axis=0)
    spectrum = np.abs(np.fft.rfft(mono * np.hanning(len(mono)), 1 << 17))
    f = np.fft.rfftfreq(1 << 17, 1 / SAMPLE_RATE)
    return float(spectrum[(f > freq * 0.97) & (f < freq * 1.03)].max())


@pytest.mark.parametrize("name", PITCHED)
def test_an_instrument_is_in_tune_and_ends_in_silence(name: str) -> None:
    pitch = midi("A2") if "bass" in name or name in ("reese", "chug guitar") else midi("A4")
    sound = Bank("test", name).sound(pitch, 0.8, 0.7, 0)
    assert sound.dtype == np.float32
    assert np.isfinite(sound).all()
    assert sound.shape[:-1] in ((), (2,))
    freq = frequency(pitch)
    nearby = [strength(sound, freq * 2 ** (k / 12)) for k in (-4, -3, 3, 4)]
    assert max(strength(sound, freq * k) for k in (1, 2, 3)) > 3 * max(nearby)
    assert np.abs(sound[..., -20:]).max() < 0.05 * np.abs(sound).max()
    mono = sound.reshape(-1, sound.shape[-1]).mean(axis=0)
    spectrum = np.abs(np.fft.rfft(mono[:32_768] * np.hanning(len(mono[:32_768])), 1 << 19))
    f = np.fft.rfftfreq(1 << 19, 1 / SAMPLE_RATE)
    window = (f > freq * 0.97) & (f < freq * 1.03)
    heard = f[window][spectrum[window].argmax()]
    assert abs(1200 * np.log2(heard / freq)) < 18  # cents: vibrato and chorus bend it a little


@pytest.mark.parametrize("kit", sorted(KITS))
def test_every_drum_of_a_kit_sounds_and_takes_differ(kit: str) -> None:
    bank = Bank("test", kit)
    for number in DRUMS.values():
        first = bank.sound(number, 0.1, 0.7, 0)
        assert first.shape[0] == 2
        assert 0.02 < np.abs(first).max() < 4
        assert np.isfinite(first).all()
    snare = [bank.sound(DRUMS["snare"], 0.1, 0.7, turn) for turn in (0, 1, 3)]
    assert not np.array_equal(snare[0], snare[1])
    assert snare[0] is snare[2]


def test_hard_notes_are_brighter_and_equal_notes_are_made_once() -> None:
    bank = Bank("test", "piano")
    soft, hard = (bank.sound(60, 1, v, 0) for v in (0.2, 0.95))
    assert strength(hard, 8 * frequency(60)) > 2 * strength(soft, 8 * frequency(60))
    assert bank.sound(60, 2, 0.2, 5) is soft


def test_modes_have_the_pitch_level_and_decay_that_were_asked_for() -> None:
    sound = tone.modal([440.0, 30_000.0], [0.5, 1.0], [1.0, 1.0], 1.0)
    t = np.arange(SAMPLE_RATE) / SAMPLE_RATE
    expected = 0.5 * np.sin(2 * np.pi * 440 * t) * 10 ** (-3 * t)
    assert np.abs(sound - expected).max() < 1e-4  # and the mode above Nyquist is left out


def test_an_oscillator_keeps_its_pitch_for_minutes() -> None:
    table = tone.wavetable([1.0])
    late = tone.oscillate(table, 440.0, 60 * SAMPLE_RATE)[-SAMPLE_RATE:]
    t = np.arange(59 * SAMPLE_RATE, 60 * SAMPLE_RATE) / SAMPLE_RATE
    assert np.abs(late - np.sin(2 * np.pi * 440 * t)).max() < 0.01
    bent = np.full(-(-SAMPLE_RATE // tone.SLOW), 440.0, np.float32)
    straight = tone.oscillate(table, 440.0, SAMPLE_RATE)
    assert np.abs(tone.oscillate(table, bent, SAMPLE_RATE) - straight).max() < 0.02


@pytest.mark.parametrize(
    ("stage", "freq", "gain"),
    [
        (tone.lowpass(1000), 1000, -3),
        (tone.lowpass(1000), 4000, -24),
        (tone.highpass(1000), 250, -24),
        (tone.bandpass(1000, 2), 1000, 0),
        (tone.bell(1000, 6), 1000, 6),
        (tone.bell(1000, -6), 1000, -6),
        (tone.shelf(500, -4), 12_000, -4),
    ],
)
@pytest.mark.parametrize("seconds", [0.1, 0.5])
def test_a_filter_does_what_it_says(
    stage: tone.Filter, freq: float, gain: float, seconds: float
) -> None:
    before = sine(freq, seconds)
    after = tone.filtered(before, stage)
    middle = slice(len(before) // 2, None)
    change = 20 * np.log10(np.std(after[middle]) / np.std(before[middle]))
    assert change == pytest.approx(gain, abs=0.7)


@given(st.integers(1, 40_000), st.integers(1, 9000), st.integers(0, 2**32 - 1))
@settings(max_examples=15, deadline=None)
def test_block_convolution_is_convolution(count: int, taps: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    sound, kernel = (rng.standard_normal(n).astype(np.float32) for n in (count, taps))
    size = 1 << (count + taps).bit_length()
    expected = np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(kernel, size), size)[:count]
    error = np.abs(tone.convolve(sound, kernel) - expected).max()
    assert error < 1e-4 * (1 + np.abs(expected).max())


@pytest.mark.parametrize("name", ["garage", "studio", "hall"])
def test_a_room_decays_in_its_time_and_sooner_in_the_treble(name: str) -> None:
    room, impulse = ROOMS[name], response(name)
    assert np.square(impulse).sum(axis=1) == pytest.approx([1, 1], rel=1e-3)
    start = round((room.predelay + 0.07) * SAMPLE_RATE)

    def t60(low: float, high: float) -> float:
        band = tone.filtered(impulse[0], tone.highpass(low), tone.lowpass(high))[start:]
        energy = np.cumsum(np.square(band[::-1]))[::-1]  # Schroeder's backward integration
        level = 10 * np.log10(energy / energy[0] + 1e-12)
        first, last = (int(np.argmax(level < x)) for x in (-2, -22))
        return 3 * (last - first) / SAMPLE_RATE

    assert t60(350, 700) == pytest.approx(room.seconds, rel=0.3)
    assert t60(5000, 12_000) < t60(350, 700)


def test_a_room_is_wide_and_silent_before_its_first_reflection() -> None:
    click = np.zeros(SAMPLE_RATE, np.float32)
    click[0] = 1
    wet = reverb(click, "hall")
    assert np.abs(wet[:, : round(0.02 * SAMPLE_RATE)]).max() < 1e-4
    assert abs(np.mean(wet[0] * wet[1])) < 0.2 * np.mean(wet[0] ** 2)


def test_loudness_agrees_with_the_standard() -> None:
    """BS.1770: a 997 Hz sine of 0 dBFS in one channel measures -3.01 LUFS."""
    one_side = np.stack([sine(997, 5, 1.0), np.zeros(5 * SAMPLE_RATE, np.float32)])
    assert loudness.integrated(one_side) == pytest.approx(-3.01, abs=0.05)
    assert loudness.integrated(np.zeros((2, SAMPLE_RATE), np.float32)) == -70
    gap = np.concatenate([sine(997, 3), np.zeros(9 * SAMPLE_RATE, np.float32)])
    assert loudness.integrated(gap) == pytest.approx(loudness.integrated(sine(997, 3)), abs=0.7)


def test_loudness_agrees_with_another_meter() -> None:
    pyloudnorm = pytest.importorskip("pyloudnorm")
    expected = pyloudnorm.Meter(SAMPLE_RATE).integrated_loudness(recording().T.astype(np.float64))
    assert loudness.integrated(recording()) == pytest.approx(expected, abs=0.2)


def test_the_true_peak_is_found_between_the_samples() -> None:
    t = np.arange(SAMPLE_RATE)
    crest = np.sin(2 * np.pi * t / 4 + np.pi / 4).astype(np.float32)  # samples at ±0.71 only
    assert np.abs(crest).max() == pytest.approx(0.7071, abs=1e-3)
    assert loudness.true_peak(crest) == pytest.approx(1.0, abs=0.02)


def test_the_limiter_holds_and_leaves_quiet_music_alone() -> None:
    rng = np.random.default_rng(1)
    loud = np.stack([sine(300, 1, 2.0), sine(200, 1, 1.5)])
    loud += 0.2 * rng.standard_normal(loud.shape).astype(np.float32)
    assert np.abs(loud * limiting(loud)).max() <= CEILING * 1.0001
    assert (limiting(0.2 * loud) == 1).all()


def test_the_compressor_is_gentle_and_acts_on_loud_music_only() -> None:
    assert compression(np.stack([sine(300, 1, 0.05)] * 2)) == pytest.approx(1)
    gain = compression(np.stack([sine(300, 1, 0.9)] * 2))
    assert 0.3 < gain.min() < 0.75


def test_a_distorted_guitar_has_new_harmonics_and_no_hiss() -> None:
    song = PIECE.score()
    clean = sine(220, 1)
    driven = effects.apply(clean, song, ("amp:8",))
    assert strength(driven, 660) > 20 * strength(clean, 660)
    assert strength(driven, 15_000) < 0.01 * strength(driven, 220)


def test_an_echo_comes_when_it_should_from_the_side() -> None:
    song = PIECE.score()
    click = np.zeros(2 * SAMPLE_RATE, np.float32)
    click[:200] = sine(1000, 200 / SAMPLE_RATE)
    wet = effects.apply(click, song, ("echo:1",))
    first = slice(round(0.5 * SAMPLE_RATE), round(0.55 * SAMPLE_RATE))
    left, right = np.abs(wet[:, first]).max(axis=1)
    assert left > 2 * right > 0
    assert np.abs(wet[:, 400 : first.start - 10]).max() < 1e-4


def test_places_keep_the_power() -> None:
    for pan in (-1.0, -0.3, 0.0, 1.0):
        assert np.square(place(sine(300, 0.1), pan)).sum() == pytest.approx(
            np.square(sine(300, 0.1)).sum(), rel=1e-4
        )
    left = place(sine(300, 0.1), -1)
    assert np.abs(left[1]).max() < 1e-6


def test_a_part_plays_its_notes_when_they_are_written() -> None:
    song = PIECE.score()
    part = next(p for p in song.parts if p.instrument == "electric bass")
    bus = perform(part, song)
    first = round(PIECE.clock.seconds(part.notes[0].start) * SAMPLE_RATE)
    assert np.abs(bus[first : first + 4410]).max() > 0.05
    assert bus.shape[-1] == PIECE.samples


def test_a_recording_is_clean_whole_and_as_loud_as_wanted() -> None:
    sound = recording()
    assert sound.shape == (2, PIECE.samples)
    assert sound.dtype == np.float32
    assert np.isfinite(sound).all()
    assert loudness.true_peak(sound) <= 10 ** (-1 / 20) + 1e-4
    assert loudness.integrated(sound) == pytest.approx(PIECE.loudness, abs=0.5)
    assert np.abs(sound[:, -50:]).max() < 1e-3
    assert np.abs(sound[:, 0]).max() < 1e-3
    assert abs(sound.mean()) < 1e-3
    side, middle = np.square(sound[0] - sound[1]).mean(), np.square(sound[0] + sound[1]).mean()
    assert 0.003 < side / middle < 1


def test_darker_and_softer_masters_are_darker_and_softer() -> None:
    rough = mix(PIECE.score())
    bright, dark = master(rough, -16, 1.0), master(rough, -22, -1.5)
    assert loudness.integrated(dark) == pytest.approx(-22, abs=0.3)
    ratio = strength(dark, 8000) / strength(dark, 300)
    assert ratio < 0.8 * strength(bright, 8000) / strength(bright, 300)


def test_a_loud_master_is_limited_not_turned_down() -> None:
    loud = master(mix(PIECE.score()), -10)
    assert loudness.integrated(loud) > -11
    assert loudness.true_peak(loud) <= 10 ** (-1 / 20) + 1e-4


def test_the_same_piece_is_the_same_bytes_in_every_process(tmp_path: Path) -> None:
    save(recording(), tmp_path / "here.flac")
    there = tmp_path / "there.flac"
    root = Path(__file__).parents[3]
    subprocess.run(
        [sys.executable, "-m", short_piece.__name__, str(there)], check=True, cwd=root, timeout=60
    )
    digests = {hashlib.sha256(path.read_bytes()).hexdigest() for path in tmp_path.iterdir()}
    assert len(list(tmp_path.iterdir())) == 2
    assert len(digests) == 1

"""The last touch: tone, a gentle compressor, the wanted loudness, a limiter, a soft end."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from moodify.music.sources.house.loudness import integrated, true_peak
from moodify.music.sources.house.score import SAMPLE_RATE
from moodify.music.sources.house.tone import convolve
from moodify.types import Float32Array

CEILING = 10 ** (-1.3 / 20)
"""Highest sample after the limiter."""
TRUE_PEAK = 10 ** (-1.0 / 20)
"""Highest value between samples that is let through: -1 dBTP, as EBU R 128 asks."""
CONTROL = 256
"""Samples to one value of the compressor's control signal, 6 ms."""
FINE = 32
"""Samples to one value of the limiter's, 0.7 ms."""


OCTAVES = np.array([62.5, 125, 250, 500, 1000, 2000, 4000, 8000])
BALANCE = np.array([-9.0, -8.5, -8.0, -7.0, -9.0, -12.0, -15.0, -18.5])
"""Power of each octave in dB against the whole, near the middle of several hundred published
recordings (happy, sad, calm); about -4 dB an octave from 500 Hz up."""
TAPS = 4096


def master(
    mix: Float32Array, loudness: float, warmth: float = 0.0, tail: float = 1.5
) -> Float32Array:
    """A mix (2, samples) made fit to be heard, at `loudness` LUFS integrated.

    `warmth` tilts the wanted balance, in dB an octave above 500 Hz: negative is darker. The
    last `tail` seconds, the final chord, fade away.
    """
    sound = balanced(mix, warmth)
    sound *= np.float32(10 ** ((-20 - integrated(sound, stride=2)) / 20))
    sound *= compression(sound)
    for _ in range(5):  # the limiter takes a little loudness away: make it up
        missing = loudness - integrated(sound, stride=2)
        if abs(missing) < 0.15:
            break
        sound *= np.float32(10 ** (missing / 20))
        sound *= limiting(sound)
    sound *= ending(sound.shape[-1], tail)
    return sound * np.float32(min(1.0, TRUE_PEAK / true_peak(sound)))


def balanced(mix: Float32Array, warmth: float) -> Float32Array:
    """The mix with its long-term spectrum moved most of the way to `BALANCE`, by 5 dB at the most.

    What is hardly there is not lifted: a piece without a bass stays without. The filter has
    linear phase and gentle slopes, and cuts what lies below 30 Hz.
    """
    wanted = BALANCE + warmth * np.maximum(0, np.log2(OCTAVES / 500))
    has = octave_levels(mix)
    change = np.clip(0.6 * (wanted - has), -5, 5)
    change = np.where(has < wanted - 14, np.minimum(change, 1.0), change)
    f = np.fft.rfftfreq(TAPS, 1 / SAMPLE_RATE)
    place = np.log2(np.maximum(f, 1) / OCTAVES[0])
    curve = 10 ** (np.interp(place, np.arange(len(OCTAVES)), change) / 20)
    curve *= f**4 / (f**4 + 30.0**4)
    taps = np.roll(np.fft.irfft(curve, TAPS), TAPS // 2) * np.hanning(TAPS)
    late = np.pad(mix, ((0, 0), (0, TAPS // 2)))
    moved = [convolve(channel, taps.astype(np.float32))[TAPS // 2 :] for channel in late]
    return np.stack(moved)


def octave_levels(sound: Float32Array) -> NDArray[np.float64]:
    """Power of each of `OCTAVES` in dB against the whole; every third 100 ms is looked at."""
    step = SAMPLE_RATE // 10
    count = sound.shape[-1] // step
    frames = sound.mean(axis=0)[: count * step].reshape(count, step)[::3, :TAPS]
    power = np.square(np.abs(np.fft.rfft(frames * np.hanning(TAPS).astype(np.float32)))).sum(axis=0)
    f = np.fft.rfftfreq(TAPS, 1 / SAMPLE_RATE)
    bands = [power[(f >= c / 2**0.5) & (f < c * 2**0.5)].sum() for c in OCTAVES]
    return np.asarray(10 * np.log10(np.array(bands) / (power.sum() + 1e-12) + 1e-9))


def compression(sound: Float32Array, threshold: float = -19.0, ratio: float = 1.7) -> Float32Array:
    """Gain of a slow bus compressor, (samples,): above `threshold` dB RMS by `ratio`.

    Attack 25 ms, release 250 ms; both channels together, so that the picture stands still.
    """
    level = 10 * np.log10(_blocks(np.square(sound).mean(axis=0), CONTROL).mean(axis=1) + 1e-9)
    wanted = np.minimum(0, (threshold - level) * (1 - 1 / ratio)).tolist()
    step = CONTROL / SAMPLE_RATE
    attack, release = np.exp(-step / 0.025), np.exp(-step / 0.25)
    state, gains = 0.0, []
    for value in wanted:
        keep = attack if value < state else release
        state = keep * state + (1 - keep) * value
        gains.append(state)
    return _spread(10 ** (np.array(gains) / 20), CONTROL, sound.shape[-1])


def limiting(sound: Float32Array) -> Float32Array:
    """Gain, (samples,), that keeps every sample under `CEILING`.

    It looks 4 ms ahead, goes down smoothly and comes back within about 80 ms.
    """
    peaks = _blocks(np.abs(sound).max(axis=0), FINE).max(axis=1)
    wanted = np.minimum(1.0, CEILING / np.maximum(peaks, 1e-9))
    if wanted.min() >= 1:
        return np.ones(sound.shape[-1], np.float32)
    reach = round(0.004 * SAMPLE_RATE / FINE)
    padded = np.pad(wanted, 2 * reach + 1, mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 3)
    held = _release(windows.min(axis=1), 0.08)
    kernel = np.hanning(2 * reach + 2)[1:]
    smooth = np.convolve(held, kernel / kernel.sum(), mode="valid")
    return _spread(smooth[: len(wanted)], FINE, sound.shape[-1])


def _release(gain: NDArray[np.float64], seconds: float) -> NDArray[np.float64]:
    """Rises no faster than an exponential of that time constant; falls at once."""
    keep = float(np.exp(-FINE / SAMPLE_RATE / seconds))
    state, held = 1.0, []
    for value in gain.tolist():
        state = min(value, 1 - (1 - state) * keep)
        held.append(state)
    return np.array(held)


def ending(count: int, tail: float) -> Float32Array:
    """A fade of 5 ms in, lest it click, and of `tail` seconds out, as players let go; (count,)."""
    gain = np.ones(count, np.float32)
    for seconds, edge in ((0.005, gain), (tail, gain[::-1])):
        size = min(count, round(seconds * SAMPLE_RATE))
        edge[:size] *= 0.5 - 0.5 * np.cos(np.linspace(0, np.pi, size, dtype=np.float32))
    return gain


def _blocks(values: NDArray[np.float32], size: int) -> NDArray[np.float32]:
    return np.pad(values, (0, (-len(values)) % size)).reshape(-1, size)


def _spread(gains: NDArray[np.float64], size: int, count: int) -> Float32Array:
    """One gain a block → one a sample, by straight lines from edge to edge."""
    edges = np.concatenate([gains[:1], (gains[1:] + gains[:-1]) / 2, gains[-1:]])
    edges = edges.astype(np.float32)
    ramp = np.arange(size, dtype=np.float32) / size
    spread = edges[:-1, None] + (edges[1:] - edges[:-1])[:, None] * ramp
    return np.asarray(spread.reshape(-1)[:count])

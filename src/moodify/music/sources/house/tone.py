"""The raw material of sound: decaying modes, wavetables, noise, envelopes, filters.

Sounds are float32, shape (samples,) or (2, samples) for left and right, at 44.1 kHz.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from moodify.music.sources.house.score import SAMPLE_RATE
from moodify.types import Float32Array

Response: TypeAlias = NDArray[np.complex64]

BLOCK = 512
SLOW = 64
"""Samples to one value of a bent pitch: 1.5 ms, far finer than any vibrato."""
TAPS = 2048
"""Samples of a filter's response that are kept: 46 ms."""
TABLE = 16_384
"""Samples of a wavetable: enough to read without interpolation at -60 dB of error."""


def modal(
    freqs: Sequence[float] | NDArray[np.float64],
    amps: Sequence[float] | NDArray[np.float64],
    decays: Sequence[float] | NDArray[np.float64],
    seconds: float,
    phases: Sequence[float] | NDArray[np.float64] | float = 0.0,
) -> Float32Array:
    """A sum of decaying sines: what strings, bars, plates and shells do when struck.

    `freqs` in Hz, `amps` linear, `decays` the seconds in which each mode falls by 60 dB.
    The sum is factored by blocks, sin(a + b) = sin a cos b + cos a sin b, so that it costs
    two multiplications a mode and sample. ``einsum`` keeps the order of the sum fixed, where
    a threaded matrix product might not.
    """
    f = np.asarray(freqs, np.float64)
    keep = (f < 0.45 * SAMPLE_RATE) & (np.asarray(amps) != 0)
    f = f[keep]
    amplitude = np.asarray(amps, np.float64)[keep]
    rate = np.log(1000.0) / np.asarray(decays, np.float64)[keep]
    phase = np.broadcast_to(np.asarray(phases, np.float64), keep.shape)[keep]
    blocks = max(1, int(np.ceil(seconds * SAMPLE_RATE / BLOCK)))
    coarse = np.arange(blocks)[:, None] * (BLOCK / SAMPLE_RATE)
    fine = np.arange(BLOCK)[None, :] / SAMPLE_RATE
    angle_a = 2 * np.pi * f * coarse + phase
    angle_b = 2 * np.pi * f[:, None] * fine
    fall_a = amplitude * np.exp(-rate * coarse)
    fall_b = np.exp(-rate[:, None] * fine)
    left = np.concatenate([fall_a * np.sin(angle_a), fall_a * np.cos(angle_a)], axis=1)
    right = np.concatenate([fall_b * np.cos(angle_b), fall_b * np.sin(angle_b)], axis=0)
    summed = np.einsum("bk,km->bm", left.astype(np.float32), right.astype(np.float32))
    return np.asarray(summed.reshape(-1)[: round(seconds * SAMPLE_RATE)])


def wavetable(harmonics: Sequence[float] | NDArray[np.float64]) -> Float32Array:
    """One cycle with these harmonic amplitudes (first = fundamental), peak 1."""
    spectrum = np.zeros(TABLE // 2 + 1, np.complex128)
    count = min(len(harmonics), TABLE // 2)
    spectrum[1 : count + 1] = -1j * np.asarray(harmonics, np.float64)[:count]
    cycle = np.fft.irfft(spectrum)
    return np.asarray(cycle / np.abs(cycle).max(), np.float32)


def oscillate(
    table: Float32Array, freq: float | Float32Array, count: int, phase: float = 0.0
) -> Float32Array:
    """`count` samples of a wavetable at `freq` Hz, constant or a value every `SLOW` samples."""
    return np.take(table, phase_of(freq, count, phase))


def morph(
    dark: Float32Array,
    bright: Float32Array,
    blend: Float32Array,
    freq: float | Float32Array,
    phase: float = 0.0,
) -> Float32Array:
    """Two wavetables in step, `blend` (samples,) saying how much of the bright one is heard."""
    where = phase_of(freq, len(blend), phase)
    low = np.take(dark, where)
    return np.asarray(low + blend * (np.take(bright, where) - low))


def phase_of(freq: float | Float32Array, count: int, phase: float) -> NDArray[np.int32]:
    """Where in a wavetable each sample is read; `phase` in cycles.

    A 32-bit fixed-point accumulator, as in a hardware oscillator: it wraps by overflowing, and
    its top 14 bits are the place in the table.
    """
    steps = np.atleast_1d(np.asarray(freq, np.float64) * (2.0**32 / SAMPLE_RATE)).astype(np.uint64)
    begin = np.uint64(phase * 2.0**32)
    if len(steps) == 1:
        where = np.arange(count, dtype=np.uint32) * steps.astype(np.uint32) + np.uint32(begin)
    else:
        starts = np.concatenate([[np.uint64(0)], np.cumsum(steps[:-1] * np.uint64(SLOW))]) + begin
        fine = np.arange(SLOW, dtype=np.uint32)
        where = starts.astype(np.uint32)[:, None] + steps.astype(np.uint32)[:, None] * fine
    return np.asarray(where.reshape(-1)[:count] >> np.uint32(18), np.int32)


def harmonics(freq: float, top: float = 16_000.0) -> NDArray[np.float64]:
    """The harmonic numbers 1, 2, … of `freq` Hz below `top` Hz."""
    return np.arange(1, max(2, int(min(top, 0.45 * SAMPLE_RATE) / freq) + 1), dtype=np.float64)


def time_axis(count: int) -> Float32Array:
    """0, 1, … `count` - 1 samples, in seconds."""
    return np.arange(count, dtype=np.float32) / np.float32(SAMPLE_RATE)


def slow_axis(count: int) -> Float32Array:
    """The times in seconds, every `SLOW` samples, at which a pitch is bent."""
    return np.arange(-(-count // SLOW), dtype=np.float32) * np.float32(SLOW / SAMPLE_RATE)


def noise(rng: np.random.Generator, seconds: float) -> Float32Array:
    """White noise of standard deviation 1."""
    return rng.standard_normal(round(seconds * SAMPLE_RATE), dtype=np.float32)


def fall(count: int, t60: float) -> Float32Array:
    """An exponential decay from 1 by 60 dB in `t60` seconds."""
    return np.asarray(np.exp(time_axis(count) * np.float32(-np.log(1000.0) / t60)))


def swell(
    count: int, attack: float, release: float, *, decay: float = 0.0, sustain: float = 1.0
) -> Float32Array:
    """A smooth envelope: rise, exponential fall to `sustain`, and release within `count`.

    Rise and release are raised cosines, so that nothing clicks; times in seconds.
    """
    shape = np.ones(count, np.float32)
    if decay:
        gone = np.exp(
            np.maximum(0, time_axis(count) - np.float32(attack)) * np.float32(-4.6 / decay)
        )
        shape = np.float32(sustain) + np.float32(1 - sustain) * gone
    for seconds, side in ((attack, slice(None)), (release, slice(None, None, -1))):
        edge = shape[side]
        size = min(count, max(2, round(seconds * SAMPLE_RATE)))
        edge[:size] *= 0.5 - 0.5 * np.cos(np.linspace(0, np.pi, size, dtype=np.float32))
    return shape


@dataclass(frozen=True, slots=True)
class Filter:
    """An analogue filter stage; frozen, so that equal stages share one computed response."""

    kind: str
    freq: float
    """Hertz: cutoff, centre or corner."""
    shape: float = 0.707
    """Q: below 0.7 wide and soft, above it narrow, or peaking at the cutoff."""
    gain: float = 0.0
    """Decibels of a bell or a shelf."""

    def __call__(self, f: NDArray[np.floating]) -> NDArray[np.complexfloating]:
        """Complex gain at `f` Hz: the textbook second-order sections, bilinearly transformed.

        The transform (tangents for frequencies) makes them exactly the digital filters of a
        recursive implementation: causal, and without ringing at half the sample rate.
        """
        top = 0.4999 * SAMPLE_RATE
        bent = np.tan(np.pi / SAMPLE_RATE * np.minimum(np.asarray(f, np.float64), top))
        s = 1j * bent / np.tan(np.pi / SAMPLE_RATE * min(self.freq, top))
        a = 10 ** (self.gain / 40)
        if self.kind == "shelf":
            return np.asarray((1 + s * a) / (1 + s / a))
        ss = s * s
        damped = s / self.shape
        if self.kind == "bell":
            return np.asarray((1 + damped * a + ss) / (1 + damped / a + ss))
        upper = {"lowpass": np.ones_like(s), "highpass": ss, "bandpass": damped}[self.kind]
        return np.asarray(upper / (1 + damped + ss))


def lowpass(cutoff: float, q: float = 0.707) -> Filter:
    """-12 dB an octave above `cutoff` Hz."""
    return Filter("lowpass", cutoff, q)


def highpass(cutoff: float, q: float = 0.707) -> Filter:
    """-12 dB an octave below `cutoff` Hz."""
    return Filter("highpass", cutoff, q)


def bandpass(centre: float, q: float = 1.0) -> Filter:
    """A band about `centre` Hz; gain 1 there."""
    return Filter("bandpass", centre, q)


def bell(centre: float, gain: float, q: float = 1.0) -> Filter:
    """A boost or cut of `gain` dB about `centre` Hz."""
    return Filter("bell", centre, q, gain)


def shelf(corner: float, gain: float) -> Filter:
    """`gain` dB above `corner` Hz, one pole: the gentlest of tone controls."""
    return Filter("shelf", corner, 1.0, gain)


@lru_cache(maxsize=48)
def gain_of(filters: tuple[Filter, ...], size: int) -> Response:
    """The complex gain of a chain at the bins of a real transform of `size` samples."""
    f = np.fft.rfftfreq(size, 1 / SAMPLE_RATE)
    gain = filters[0](f)
    for stage in filters[1:]:
        gain = gain * stage(f)
    return gain.astype(np.complex64)


def filtered(sound: Float32Array, *filters: Filter) -> Float32Array:
    """`sound` (samples,) or (2, samples) through analogue-style filters, causal; same shape."""
    count = sound.shape[-1]
    if count > 4 * TAPS:
        rows = sound.reshape(-1, count)
        taps = impulse_response(*filters)
        return np.stack([convolve(row, taps) for row in rows]).reshape(sound.shape)
    size = fast_size(count + TAPS)
    spectrum = np.fft.rfft(sound, size) * gain_of(filters, size)
    return np.ascontiguousarray(np.fft.irfft(spectrum, size)[..., :count], np.float32)


def fast_size(count: int) -> int:
    """The next transform length with no prime factor over 5."""
    best = 1 << (count - 1).bit_length()
    for five in (1, 5, 25):
        for three in (1, 3, 9):
            size = five * three
            size <<= max(0, (-(-count // size) - 1).bit_length())
            if count <= size < best:
                best = size
    return best


@lru_cache(maxsize=48)
def impulse_response(*filters: Filter, size: int = 2048) -> Float32Array:
    """The first `size` samples of what the filters make of a click."""
    full = np.fft.irfft(gain_of(filters, 4 * size), 4 * size)
    return np.asarray(full[:size], np.float32)


def convolve(sound: Float32Array, response: Float32Array) -> Float32Array:
    """`sound` (samples,) through a `response` (taps,) or (channels, taps), by overlap-add.

    The output is as long as `sound`, one row a channel of the response; the tail is cut.
    """
    taps, count = response.shape[-1], len(sound)
    size = max(1 << 13, 1 << (3 * taps - 1).bit_length())
    hop = size - taps + 1
    spectrum = np.fft.rfft(response, size)
    out = np.zeros((*response.shape[:-1], -(-count // hop) * hop + size), np.float32)
    batch = max(1, (1 << 17) // size)  # enough blocks at once to be quick, few enough for the cache
    for start in range(0, count, batch * hop):
        stretch = sound[start : start + batch * hop]
        blocks = np.zeros((-(-len(stretch) // hop), hop), np.float32)
        blocks.reshape(-1)[: len(stretch)] = stretch
        forward = np.fft.rfft(blocks, size)
        for row, channel in zip(np.atleast_2d(out), np.atleast_2d(spectrum), strict=True):
            back = np.fft.irfft(forward * channel, size)
            end = start + len(blocks) * hop
            row[start:end] += back[:, :hop].reshape(-1)
            rest = row[start + hop : end + hop].reshape(len(blocks), hop)
            rest[:, : taps - 1] += back[:, hop:]
    return out[..., :count]

"""Log-mel pictures as musicnn was trained on them.

16 kHz, a Fourier transform of 512 samples every 256 under a Hann window, its power in 96 bands of
Slaney's mel scale (linear to 1 kHz, then logarithmic) of equal area, as log10(10,000 x + 1).
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
SIZE, HOP = 512, 256
MELS = 96

Array = NDArray[np.float32]


def power(sound: Array, size: int = SIZE, hop: int = HOP) -> Array:
    """The power spectrum of (N,) sound, shape (frames, size // 2 + 1); frames are centred."""
    padded = np.pad(sound, size // 2)
    frames = np.lib.stride_tricks.sliding_window_view(padded, size)[::hop]
    spectrum = np.fft.rfft(frames * hann(size), axis=1)
    return np.asarray(spectrum.real**2 + spectrum.imag**2, np.float32)


def log_mel(spectrum: Array) -> Array:
    """The picture of a power spectrum, shape (frames, 96)."""
    return np.asarray(np.log10(10_000 * (spectrum @ filters().T) + 1), np.float32)


@cache
def hann(size: int) -> Array:
    """A periodic Hann window."""
    return (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(size) / size)).astype(np.float32)


@cache
def filters(size: int = SIZE, bands: int = MELS, rate: int = RATE) -> Array:
    """Triangles of equal area, shape (bands, size // 2 + 1) (Slaney, "Auditory Toolbox", 1998)."""
    edges = to_hertz(np.linspace(0, to_mel(np.array(rate / 2)), bands + 2))
    place = np.fft.rfftfreq(size, 1 / rate)
    low, middle, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    rising = (place - low) / (middle - low)
    falling = (high - place) / (high - middle)
    triangles = np.maximum(0, np.minimum(rising, falling))
    return (triangles * 2 / (high - low)).astype(np.float32)


def to_mel(hertz: NDArray[np.float64]) -> NDArray[np.float64]:
    """Slaney's scale: 3 mel for 200 Hz up to 1 kHz, then 27 mel for each factor of 6.4."""
    above = 15 + 27 * np.log(np.maximum(hertz, 1e-9) / 1000) / np.log(6.4)
    return np.where(hertz < 1000, hertz * 3 / 200, above)


def to_hertz(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    """Back from it."""
    return np.where(mel < 15, mel * 200 / 3, 1000 * np.exp(np.log(6.4) / 27 * (mel - 15)))

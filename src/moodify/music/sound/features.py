"""A compact set of figures of a sound: timbre, harmony, rhythm and dynamics, in numpy.

Each is taken from one window of three seconds; a song has the mean and the spread of its
windows'. None depends on how loud the song was mastered: windows come level-normalised.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from moodify.music.sound.mel import HOP, RATE, SIZE, power

Array = NDArray[np.float32]

CEPSTRA = 20
WIDE, WIDE_HOP = 4096, 2048
"""The long transform that tells semitones apart from 130 Hz on."""
LOWEST, OCTAVES = 130.81, 5
"""C3 in hertz, and how many octaves of notes are heard."""
TEMPI = (50.0, 220.0)
"""Beats a minute that are looked for."""
MAJOR = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
MINOR = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)
"""How well each note fits a key (Krumhansl and Kessler, 1982)."""


def window_features(sound: Array, spectrum: Array, mel: Array) -> Array:
    """The figures of one window: its sound (N,), power (T, F) and log-mel picture (T, 96)."""
    return np.concatenate(
        [timbre(spectrum, mel), harmony(sound), rhythm(mel), dynamics(sound)]
    ).astype(np.float32)


def timbre(spectrum: Array, mel: Array) -> Array:
    """Bands, cepstra, and the shape of the spectrum: means, spreads and how fast they change."""
    bands = mel.reshape(len(mel), 24, 4).mean(2)
    cepstra = mel @ cosines(mel.shape[1])
    shape = spectral_shape(spectrum)
    parts = [bands.mean(0), bands.std(0), cepstra.mean(0), cepstra.std(0)]
    parts += [np.abs(np.diff(cepstra, axis=0)).mean(0), shape.mean(0), shape.std(0)]
    return np.concatenate(parts)


def spectral_shape(spectrum: Array) -> Array:
    """Centroid, spread, roll-off (octaves), flatness, contrast and flux of each frame, (T, 8)."""
    place = np.log2(np.maximum(np.fft.rfftfreq(SIZE, 1 / RATE), 30)).astype(np.float32)
    total = spectrum.sum(1, keepdims=True) + 1e-10
    share = spectrum / total
    centroid = share @ place
    spread = np.sqrt(np.maximum(share @ place**2 - centroid**2, 0))
    rising = np.cumsum(share, 1)
    rolls = [place[np.argmax(rising >= level, axis=1)] for level in (0.5, 0.85, 0.95)]
    flatness = np.log(spectrum + 1e-10).mean(1) - np.log(total[:, 0] / spectrum.shape[1])
    root = np.sqrt(spectrum)
    flux = np.zeros(len(spectrum), np.float32)
    flux[1:] = np.sqrt(np.square(np.diff(root, axis=0)).mean(1))
    contrast = np.log(np.sort(spectrum, 1)[:, [-8, 64]] + 1e-10)
    return np.stack([centroid, spread, *rolls, flatness, flux, contrast[:, 0] - contrast[:, 1]], 1)


def harmony(sound: Array) -> Array:
    """The notes from the key's own on, how clear the key is, and how much major than minor."""
    notes = np.sqrt(power(sound, WIDE, WIDE_HOP)) @ chroma_filters().T
    each = notes / (notes.sum(1, keepdims=True) + 1e-6)
    mean = notes.mean(0) / (notes.mean() + 1e-6)
    fits = keys() @ ((mean - mean.mean()) / (mean.std() + 1e-6)) / 12
    best = int(np.argmax(fits))
    turned = np.roll(mean, -(best % 12))
    change = np.abs(np.diff(each, axis=0)).sum(1)
    entropy = -(each * np.log(each + 1e-6)).sum(1)
    figures = [fits.max(), fits[:12].max() - fits[12:].max(), change.mean(), change.std()]
    return np.concatenate([turned, figures, [entropy.mean(), entropy.std(), mean.std()]])


def rhythm(mel: Array) -> Array:
    """Onsets: how many and strong, the pulse's rate and clarity, for low and high bands too."""
    parts = []
    for band in (mel, mel[:, :16], mel[:, 60:]):
        onset = np.maximum(np.diff(band, axis=0), 0).mean(1)
        onset = onset - onset.mean()
        spectrum = np.abs(np.fft.rfft(onset, 1024)) ** 2
        lag = np.fft.irfft(spectrum)[:512] / (float(np.square(onset).sum()) + 1e-6)
        frames = RATE / HOP * 60
        first, last = int(frames / TEMPI[1]), int(frames / TEMPI[0])
        best = first + int(np.argmax(lag[first:last]))
        peaks = (onset[1:-1] > onset[:-2]) & (onset[1:-1] >= onset[2:]) & (onset[1:-1] > 0.02)
        parts += [lag[best], np.log2(frames / best), onset.std(), onset.max(), peaks.mean()]
    return np.array(parts)


def dynamics(sound: Array) -> Array:
    """How the level moves: spread, range, crest, silence, and crossings of zero."""
    frames = sound[: len(sound) // HOP * HOP].reshape(-1, HOP)
    level = 10 * np.log10(np.square(frames).mean(1) + 1e-7)
    low, middle, high = np.percentile(level, [5, 50, 95])
    crest = 20 * np.log10(np.abs(sound).max() + 1e-6) - level.mean()
    quiet = (level < level.mean() - 3).mean()
    crossings = (np.diff(np.signbit(frames), axis=1) != 0).mean(1)
    parts = [level.std(), high - low, high - middle, crest, quiet, np.abs(np.diff(level)).mean()]
    return np.array([*parts, crossings.mean(), crossings.std()])


@cache
def cosines(bands: int) -> Array:
    """The first cosines of the discrete cosine transform, shape (bands, CEPSTRA)."""
    at = (np.arange(bands) + 0.5) * np.pi / bands
    return np.asarray(np.cos(at[:, None] * np.arange(CEPSTRA)) * np.sqrt(2 / bands), np.float32)


@cache
def chroma_filters() -> Array:
    """A narrow bell for each note of five octaves, folded into twelve: (12, WIDE // 2 + 1)."""
    place = np.fft.rfftfreq(WIDE, 1 / RATE)
    found = np.zeros((12, len(place)), np.float32)
    for note in range(12 * OCTAVES):
        middle = LOWEST * 2 ** (note / 12)
        off = 12 * np.log2(np.maximum(place, 1) / middle)
        found[note % 12] += np.exp(-0.5 * (off / 0.35) ** 2)
    return found


@cache
def keys() -> Array:
    """The 24 keys' profiles, standardised: (24, 12), major first."""
    found = []
    for profile in (MAJOR, MINOR):
        plain = (np.array(profile) - np.mean(profile)) / np.std(profile)
        found += [np.roll(plain, key) for key in range(12)]
    return np.array(found, np.float32)

"""The room: a reverb by convolution with an invented impulse response.

The response is noise that decays at its own rate in every octave (air and walls swallow the
treble first), preceded by a few early reflections; left and right are independent, which is
what makes a room feel wide.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from moodify.music.sources.house.score import SAMPLE_RATE
from moodify.music.sources.house.tone import convolve, fast_size
from moodify.types import Float32Array

OCTAVES = (125, 250, 500, 1000, 2000, 4000, 8000)
"""Centres in Hz of the bands that decay on their own."""


@dataclass(frozen=True, slots=True)
class Room:
    """A room's character."""

    seconds: float
    """T60 at 500 Hz."""
    treble: float
    """T60 at 8 kHz as a share of that."""
    bass: float
    """T60 at 125 Hz as a share of that."""
    predelay: float
    """Seconds before the first reflection."""
    early: float
    """Level of the early reflections against the tail."""


ROOMS: dict[str, Room] = {
    "garage": Room(0.65, 0.6, 0.9, 0.008, 0.9),
    "studio": Room(0.9, 0.5, 0.9, 0.012, 0.5),
    "plate": Room(1.6, 0.7, 0.7, 0.015, 0.1),
    "chamber": Room(1.7, 0.4, 1.0, 0.018, 0.4),
    "hall": Room(2.4, 0.35, 1.1, 0.028, 0.35),
    "cathedral": Room(4.2, 0.25, 1.1, 0.04, 0.2),
}


def response(name: str) -> Float32Array:
    """The impulse response of a room: float32 (2, samples), unit energy a channel."""
    room = ROOMS[name]
    rng = np.random.default_rng(zlib.crc32(name.encode()))
    long = room.seconds * max(1.0, room.bass) * 0.9 + room.predelay
    count = fast_size(round(long * SAMPLE_RATE))
    t = np.arange(count) / SAMPLE_RATE
    spectrum = np.fft.rfft(rng.standard_normal((2, count)))
    f = np.fft.rfftfreq(count, 1 / SAMPLE_RATE)
    tail = np.zeros((2, count))
    for index, centre in enumerate(OCTAVES):
        band = np.fft.irfft(spectrum * _band(f, index), count)
        share = np.interp(np.log2(centre), np.log2([125, 500, 8000]), [room.bass, 1, room.treble])
        tail += band * np.exp(-np.log(1000) * t / (room.seconds * share))
    build = np.clip((t - room.predelay) / 0.012, 0, 1)
    tail *= build * np.clip((t[-1] - t) / 0.05, 0, 1)
    tail /= np.sqrt(np.square(tail).sum(axis=1, keepdims=True))
    sound = tail + room.early * _reflections(rng, count, room.predelay)
    sound /= np.sqrt(np.square(sound).sum(axis=1, keepdims=True))
    return np.asarray(sound, np.float32)


def _band(f: NDArray[np.floating], index: int) -> NDArray[np.float64]:
    """Raised-cosine crossover of one octave; the outer two go on; the bands sum to 1."""
    place = np.log2(np.maximum(f, 1) / OCTAVES[0])
    distance = np.clip(place, 0, len(OCTAVES) - 1) - index
    weight = np.where(np.abs(distance) < 1, 0.5 + 0.5 * np.cos(np.pi * distance), 0.0)
    rumble = f**4 / (f**4 + 110.0**4)  # reverb below the bass is only mud
    air = 1 / (1 + (f / 9500) ** 4)
    return np.asarray(weight * rumble * air)


def _reflections(rng: np.random.Generator, count: int, predelay: float) -> NDArray[np.float64]:
    """Eight softened echoes a channel within 60 ms, unit energy."""
    taps = np.zeros((2, count))
    for channel in taps:
        for _ in range(8):
            delay = predelay + 0.004 + 0.055 * rng.uniform()
            where = round(delay * SAMPLE_RATE)
            level = rng.choice((-1, 1)) * (1 - 9 * (delay - predelay))
            channel[where : where + 12] += level * np.hanning(12)
    return np.asarray(taps / np.sqrt(np.square(taps).sum(axis=1, keepdims=True)))


def reverb(send: Float32Array, name: str) -> Float32Array:
    """What the room gives back of a mono `send` (samples,): float32 (2, samples)."""
    return convolve(send, response(name))

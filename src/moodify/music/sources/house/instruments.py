"""All instruments by name, and the bank that keeps the notes already made."""

from __future__ import annotations

import zlib

import numpy as np

from moodify.music.sources.house.drums import KITS
from moodify.music.sources.house.electric import ELECTRIC
from moodify.music.sources.house.keys import KEYS
from moodify.music.sources.house.mallets import MALLETS
from moodify.music.sources.house.plucked import PLUCKED
from moodify.music.sources.house.score import SAMPLE_RATE
from moodify.music.sources.house.sustained import SUSTAINED
from moodify.music.sources.house.theory import frequency
from moodify.music.sources.house.voice import Instrument, Tone
from moodify.types import Float32Array

INSTRUMENTS: dict[str, Instrument] = {**KEYS, **PLUCKED, **MALLETS, **SUSTAINED, **ELECTRIC, **KITS}

LAYERS = 6
"""Velocity layers: a note's timbre is made for the middle of its layer."""
TAKES = 3
"""Drum hits alternate between this many takes, so that no roll sounds like a machine gun."""
GRAIN = 0.02
"""Held notes are rounded up to this many seconds, so that equal notes are made once."""


class Bank:
    """The sounds of one part, each made once."""

    def __init__(self, player: str, instrument: str) -> None:
        """`player` seeds the sounds: two guitarists do not sound like one recorded twice."""
        self.instrument = INSTRUMENTS[instrument]
        self._player = player
        self._made: dict[tuple[int, int, int], Float32Array] = {}

    def sound(self, pitch: int, seconds: float, velocity: float, turn: int) -> Float32Array:
        """A note at even loudness; float32 (samples,) or (2, samples). Do not write to it.

        `turn` numbers the hits of a drum, to alternate between takes.
        """
        instrument = self.instrument
        layer = min(LAYERS - 1, int(velocity * LAYERS))
        struck = instrument.rings or instrument.release is not None
        third = turn % TAKES if instrument.keep_balance else 0
        if not struck:
            third = int(np.ceil(seconds / GRAIN))
        key = (pitch, layer, third)
        if key not in self._made:
            seed = zlib.crc32(f"{self._player}/{key}".encode())
            held = 4.0 if struck else third * GRAIN
            tone = Tone(
                pitch=pitch,
                freq=frequency(pitch),
                seconds=held,
                velocity=(layer + 0.5) / LAYERS,
                rng=np.random.default_rng(seed),
            )
            sound = np.asarray(instrument.voice(tone), np.float32)
            self._made[key] = sound if instrument.keep_balance else even(sound)
        return self._made[key]


def even(sound: Float32Array) -> Float32Array:
    """`sound` scaled so that its loudest 100 ms have an RMS of 0.1."""
    window = SAMPLE_RATE // 10
    power = np.square(sound).reshape(-1, sound.shape[-1]).mean(axis=0)
    padded = np.concatenate([power, np.zeros((-len(power)) % window, np.float32)])
    loudest = float(padded.reshape(-1, window).mean(axis=1).max())
    return sound * np.float32(0.1 / np.sqrt(loudest + 1e-12))

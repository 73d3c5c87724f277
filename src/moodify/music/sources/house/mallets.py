"""Struck bars, tines and bells: a few modes each, far from harmonic.

The ratios of a free bar's modes are 1 : 2.76 : 5.40 : 8.93 (Fletcher & Rossing, "The physics
of musical instruments", 1998); marimba and vibraphone bars are undercut to 1 : 4 : 10.
"""

from __future__ import annotations

import numpy as np

from moodify.music.sources.house.tone import bandpass, fall, filtered, modal, noise, swell
from moodify.music.sources.house.voice import Instrument, Tone
from moodify.types import Float32Array


def _struck(
    tone: Tone,
    ratios: list[float],
    amps: list[float],
    decays: list[float],
    knock: float = 0.0,
) -> Float32Array:
    """Modes at `ratios` of the pitch; the upper ones grow with velocity."""
    hard = np.array(amps) * (0.35 + 0.9 * tone.velocity) ** np.arange(len(amps))
    reach = 2 ** (-(tone.pitch - 72) / 30)
    phases = tone.rng.uniform(0, 1, len(amps))
    fallen = np.array(decays) * reach
    sound = modal(tone.freq * np.array(ratios), hard, fallen, float(fallen.max()), phases)
    if knock:
        burst = noise(tone.rng, 0.03) * fall(round(0.03 * 44_100), 0.02)
        burst = filtered(burst, bandpass(900, 0.7))[: len(sound)]
        sound[: len(burst)] += knock * (0.3 + tone.velocity) * burst
    return sound * swell(len(sound), 0.0012, 0.1)


def vibraphone(tone: Tone) -> Float32Array:
    """Aluminium bars with the motor's slow tremolo."""
    sound = _struck(tone, [1, 4, 10.1], [1, 0.22, 0.06], [5.0, 1.6, 0.4], knock=0.01)
    t = np.arange(len(sound), dtype=np.float32) / 44_100
    return sound * (1 - 0.16 * (1 - np.cos(2 * np.pi * 4.6 * t))).astype(np.float32)


def marimba(tone: Tone) -> Float32Array:
    """Rosewood bars over resonators."""
    return _struck(tone, [1, 3.93, 9.3, 16], [1, 0.3, 0.1, 0.03], [1.3, 0.4, 0.15, 0.08], 0.05)


def glockenspiel(tone: Tone) -> Float32Array:
    """Small steel bars, hard beaters."""
    return _struck(tone, [1, 2.756, 5.404, 8.93], [1, 0.35, 0.16, 0.06], [3.0, 1.5, 0.6, 0.25])


def music_box(tone: Tone) -> Float32Array:
    """Steel tines plucked by pins."""
    return _struck(
        tone,
        [1, 2.0, 3.01, 6.27, 9.1],
        [1, 0.3, 0.12, 0.16, 0.05],
        [2.2, 1.4, 0.9, 0.35, 0.15],
        0.02,
    )


def kalimba(tone: Tone) -> Float32Array:
    """Thumbed tines on a wooden board."""
    return _struck(tone, [1, 2.0, 5.9, 8.8], [1, 0.1, 0.12, 0.05], [2.0, 0.8, 0.25, 0.12], 0.06)


def steel_pan(tone: Tone) -> Float32Array:
    """A tuned drum: octave and twelfth bloom after the strike."""
    return _struck(
        tone,
        [1, 2.003, 2.997, 4.02, 5.1],
        [1, 0.65, 0.3, 0.18, 0.08],
        [1.5, 1.2, 0.8, 0.5, 0.3],
        0.03,
    )


def tubular_bell(tone: Tone) -> Float32Array:
    """A tube whose fourth to sixth modes make the pitch that is heard."""
    return _struck(
        tone,
        [0.5, 1, 1.19, 1.5, 2.0, 2.51, 3.01, 4.1],
        [0.25, 0.8, 0.15, 0.35, 0.6, 0.3, 0.35, 0.12],
        [7, 6, 3, 3.5, 3, 2.2, 1.8, 1.0],
        0.02,
    )


MALLETS: dict[str, Instrument] = {
    "vibraphone": Instrument(vibraphone, release=0.35),
    "marimba": Instrument(marimba, rings=True),
    "glockenspiel": Instrument(glockenspiel, rings=True),
    "music box": Instrument(music_box, rings=True),
    "kalimba": Instrument(kalimba, rings=True),
    "steel pan": Instrument(steel_pan, rings=True),
    "tubular bell": Instrument(tubular_bell, rings=True),
}

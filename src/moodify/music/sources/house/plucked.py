"""Plucked strings: guitars, ukulele, harp, basses.

A plucked string is a row of decaying modes, as in `string`: what the Karplus–Strong loop
(Karplus & Strong 1983; Jaffe & Smith 1983) approximates sample by sample, but in perfect tune
and with every mode's decay under control.
"""

from __future__ import annotations

import numpy as np

from moodify.music.sources.house.tone import (
    Filter,
    bandpass,
    bell,
    fall,
    filtered,
    harmonics,
    highpass,
    lowpass,
    modal,
    noise,
    shelf,
)
from moodify.music.sources.house.voice import Instrument, Tone
from moodify.types import Float32Array

WOOD: tuple[Filter, ...] = (bell(105, 5, 2.5), bell(205, 4, 2.5), bell(410, 2, 2))
"""A guitar body's first resonances: the air, the top and the back."""


def string(
    tone: Tone,
    *,
    position: float,
    reach: float,
    ring: float,
    damping: float,
    seconds: float,
    stiff: float = 4e-5,
    snap: float = 0.03,
) -> Float32Array:
    """One plucked string, mono.

    `position` is where it is plucked (share of its length: modes with a node there are
    silent), `reach` the frequency at which the pluck's brightness has fallen to 1/e, `ring`
    the first mode's T60 in seconds, `damping` the frequency at which a mode rings half as
    long, `snap` the level of the finger's or plectrum's noise.
    """
    k = harmonics(tone.freq, 12_000)[:60]
    freqs = tone.freq * k * np.sqrt(1 + stiff * k * k)
    soft = reach * (0.45 + 0.75 * tone.velocity)
    amps = np.sin(np.pi * k * position) / k**0.9 * np.exp(-freqs / soft)
    amps *= tone.rng.uniform(0.8, 1.2, len(k))
    decays = ring / (1 + freqs / damping) * tone.rng.uniform(0.8, 1.15, len(k))
    # The string's two planes of motion beat slowly against each other.
    sound = modal(
        np.concatenate([freqs, freqs * 1.0004]),
        np.concatenate([amps, 0.35 * amps]),
        np.concatenate([decays, 1.3 * decays]),
        seconds,
    )
    attack = noise(tone.rng, 0.03) * fall(round(0.03 * 44_100), 0.025)
    attack = filtered(attack, bandpass(min(4 * tone.freq, 3000), 0.7))
    count = min(len(attack), len(sound))
    sound[:count] += snap * (0.3 + tone.velocity) * attack[:count]
    sound[:32] *= np.linspace(0, 1, 32, dtype=np.float32)
    return sound


def nylon(tone: Tone) -> Float32Array:
    """A classical guitar played with the flesh of the finger."""
    ring = 3.4 * 2 ** (-(tone.pitch - 45) / 20)
    sound = string(
        tone, position=0.27, reach=1700, ring=ring, damping=1500, seconds=min(3.2, ring), stiff=1e-5
    )
    return filtered(sound, *WOOD, highpass(65))


def steel(tone: Tone) -> Float32Array:
    """A steel-string guitar with a thin plectrum."""
    ring = 5.0 * 2 ** (-(tone.pitch - 45) / 20)
    sound = string(
        tone, position=0.17, reach=3300, ring=ring, damping=2600, seconds=min(3.6, ring), snap=0.05
    )
    return filtered(sound, *WOOD, highpass(75), shelf(3500, 1.5))


def ukulele(tone: Tone) -> Float32Array:
    """Short nylon strings on a small box."""
    sound = string(
        tone, position=0.22, reach=2300, ring=1.3, damping=1800, seconds=1.3, stiff=1e-5, snap=0.05
    )
    return filtered(sound, bell(270, 5, 2), bell(560, 3, 2), highpass(140))


def clean_guitar(tone: Tone) -> Float32Array:
    """An electric guitar through a clean amplifier."""
    ring = 5.5 * 2 ** (-(tone.pitch - 45) / 22)
    sound = string(
        tone, position=0.24, reach=2600, ring=ring, damping=2400, seconds=min(3.6, ring), snap=0.02
    )
    return filtered(sound, bell(2200, 3, 1.0), lowpass(6500), highpass(90))


def muted_guitar(tone: Tone) -> Float32Array:
    """The same with the palm on the strings: short and percussive."""
    sound = string(tone, position=0.2, reach=2200, ring=0.32, damping=1800, seconds=0.4, snap=0.08)
    return filtered(sound, bell(900, 3, 1.2), lowpass(4200), highpass(100))


def harp(tone: Tone) -> Float32Array:
    """Gut strings plucked near the middle."""
    ring = 4.5 * 2 ** (-(tone.pitch - 48) / 24)
    sound = string(
        tone, position=0.38, reach=1900, ring=ring, damping=1600, seconds=min(4.0, ring), stiff=5e-6
    )
    return filtered(sound, bell(220, 2, 1.5), highpass(50))


def upright_bass(tone: Tone) -> Float32Array:
    """A double bass, pizzicato: a thump, then a short singing tone."""
    sound = string(
        tone, position=0.3, reach=650, ring=1.9, damping=420, seconds=1.9, stiff=2e-5, snap=0.06
    )
    return filtered(sound, bell(95, 4, 1.2), bell(210, 3, 1.5), bell(700, 3, 1), lowpass(2600))


def electric_bass(tone: Tone) -> Float32Array:
    """A fingered electric bass."""
    sound = string(tone, position=0.21, reach=900, ring=3.0, damping=700, seconds=2.6, snap=0.03)
    return filtered(sound, bell(90, 2, 1), bell(800, 3, 1), lowpass(3200))


def slap_bass(tone: Tone) -> Float32Array:
    """A thumbed electric bass: bright and short."""
    sound = string(tone, position=0.12, reach=2600, ring=1.6, damping=1600, seconds=1.5, snap=0.12)
    return filtered(sound, bell(85, 4, 1), bell(500, -4, 1), lowpass(5500))


PLUCKED: dict[str, Instrument] = {
    "nylon guitar": Instrument(nylon, release=0.12),
    "steel guitar": Instrument(steel, release=0.12),
    "ukulele": Instrument(ukulele, release=0.1),
    "clean guitar": Instrument(clean_guitar, release=0.09),
    "muted guitar": Instrument(muted_guitar, release=0.05),
    "harp": Instrument(harp, release=0.5),
    "upright bass": Instrument(upright_bass, release=0.08),
    "electric bass": Instrument(electric_bass, release=0.07),
    "slap bass": Instrument(slap_bass, release=0.05),
}

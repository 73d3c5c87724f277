"""Drum kits, synthesised: shells are modes whose pitch falls, the rest is shaped noise.

A kit is an instrument whose pitches are General MIDI drum numbers. Its voices set their own
levels, so that the balance within the kit is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from moodify.music.sources.house.grooves import DRUMS
from moodify.music.sources.house.tone import (
    bandpass,
    bell,
    fall,
    filtered,
    highpass,
    lowpass,
    modal,
    noise,
    shelf,
    swell,
    time_axis,
)
from moodify.music.sources.house.voice import Instrument, Tone, Voice
from moodify.types import Float32Array


def shell(
    tone: Tone, low: float, high: float, t60: float, bend: float, click: float
) -> Float32Array:
    """A drum head: a sine that falls from `high` to `low` Hz in about `bend` seconds."""
    count = round(1.1 * t60 * 44_100)
    t = time_axis(count)
    rise = 1 + 0.15 * (tone.velocity - 0.7)
    phase = low * t + (high * rise - low) * bend * (1 - np.exp(-t / bend))
    sound = np.asarray(np.sin(2 * np.pi * phase) * fall(count, t60), np.float32)
    beater = noise(tone.rng, 0.02) * fall(882, 0.014)
    beater = filtered(beater, bandpass(2600, 0.8))
    sound[:882] += click * (0.3 + tone.velocity) * beater
    sound[:20] *= np.linspace(0, 1, 20, dtype=np.float32)
    return sound


def hiss(
    tone: Tone, seconds: float, t60: float, low: float, high: float, attack: float = 0.001
) -> Float32Array:
    """Noise between `low` and `high` Hz, decaying."""
    sound = filtered(noise(tone.rng, seconds), highpass(low), lowpass(high))
    count = len(sound)
    return sound * fall(count, t60) * swell(count, attack, 0.25 * seconds)


def metal(tone: Tone, seconds: float, low: float, high: float, modes: int) -> Float32Array:
    """A cymbal: many modes spread at random, the higher the shorter."""
    freqs = low * (high / low) ** tone.rng.uniform(0, 1, modes)
    decays = seconds * (0.35 + 0.65 * tone.rng.uniform(0, 1, modes)) * (low / freqs) ** 0.25
    amps = tone.rng.uniform(0.3, 1, modes) / np.sqrt(modes)
    return modal(freqs, amps, decays, seconds, tone.rng.uniform(0, 6.28, modes))


def kick(low: float, high: float, t60: float, click: float, drive: float) -> Voice:
    """A bass drum."""

    def voice(tone: Tone) -> Float32Array:
        sound = shell(tone, low, high, t60, 0.028, click)
        return np.asarray(np.tanh(drive * sound) / np.tanh(drive), np.float32)

    return voice


def snare(tuning: float, wires: float, bright: float, t60: float = 0.3) -> Voice:
    """A snare drum: two head modes and the rattle of its wires."""

    def voice(tone: Tone) -> Float32Array:
        seconds = t60 * 1.2
        head = modal(
            [tuning, tuning * 1.59, tuning * 2.3], [0.6, 0.35, 0.2], [0.22, 0.16, 0.1], seconds
        )
        rattle = hiss(tone, seconds, t60 * (0.6 + 0.5 * tone.velocity), 900, bright)
        crack = hiss(tone, seconds, 0.04, 2200, 9000)
        count = min(len(head), len(rattle))
        snap = np.float32(0.25 + 0.3 * tone.velocity)
        head[:count] += np.float32(wires) * rattle[:count] + snap * crack[:count]
        return head[:count]

    return voice


def hat(seconds: float, level: float, low: float = 6500) -> Voice:
    """A hi-hat, closed or open."""

    def voice(tone: Tone) -> Float32Array:
        body = metal(tone, seconds, 3200, 13_000, 40)
        air = hiss(tone, seconds, seconds * 0.9, low, 14_000)
        count = min(len(body), len(air))
        sound = filtered(body[:count] * 0.7 + 0.4 * air[:count], highpass(low * 0.8))
        return sound * np.float32(level) * fall(count, seconds)

    return voice


def cymbal(seconds: float, level: float, low: float, attack: float = 0.002) -> Voice:
    """A crash or a ride."""

    def voice(tone: Tone) -> Float32Array:
        body = metal(tone, seconds, low, 12_000, 90)
        air = hiss(tone, seconds, seconds * 0.7, 4000, 12_000, attack)
        count = min(len(body), len(air))
        sound = filtered(body[:count] + 0.22 * air[:count], highpass(low), shelf(6000, -3))
        return sound * np.float32(level) * swell(count, attack, 0.4 * seconds)

    return voice


def tom(low: float, t60: float = 0.5) -> Voice:
    """A tom-tom."""

    def voice(tone: Tone) -> Float32Array:
        head = shell(tone, low, low * 1.6, t60, 0.05, 0.25)
        skin = filtered(noise(tone.rng, len(head) / 44_100), bandpass(low * 4, 1))[: len(head)]
        return np.float32(0.9) * head + np.float32(0.1) * skin * fall(len(head), 0.12)

    return voice


def stick(freqs: list[float], t60: float, level: float) -> Voice:
    """Wood or metal struck dry: rim, block, cowbell."""

    def voice(tone: Tone) -> Float32Array:
        sound = modal(
            freqs, [1 / (1 + i) for i in range(len(freqs))], [t60] * len(freqs), max(0.1, t60)
        )
        tick = hiss(tone, 0.03, 0.02, 1500, 9000)
        sound[: len(tick)] += 0.2 * tick
        return np.float32(level) * sound

    return voice


def shaken(level: float, centre: float, attack: float, t60: float) -> Voice:
    """Shaker, maracas or tambourine."""

    def voice(tone: Tone) -> Float32Array:
        sound = filtered(noise(tone.rng, 0.25), bandpass(centre, 1.1), highpass(centre * 0.5))
        count = len(sound)
        return np.float32(level) * sound * swell(count, attack, 0.1, decay=t60, sustain=0.0)

    return voice


def clap(tone: Tone) -> Float32Array:
    """Several hands, nearly together."""
    sound = np.zeros(round(0.32 * 44_100), np.float32)
    for delay, level in ((0, 0.7), (0.011, 0.8), (0.021, 0.7), (0.03, 1.0)):
        start = round(delay * 44_100)
        burst = hiss(tone, 0.25, 0.03 if level < 1 else 0.2, 700, 7000)
        sound[start : start + len(burst)] += np.float32(level) * burst
    return np.float32(0.5) * filtered(sound, bell(1200, 6, 1.2))


def swirl(tone: Tone) -> Float32Array:
    """A brush drawn in a circle on the snare."""
    sound = filtered(noise(tone.rng, 0.5), bandpass(3800, 0.6), highpass(900))
    return np.float32(0.16) * sound * swell(len(sound), 0.2, 0.28)


def brush(tone: Tone) -> Float32Array:
    """A brush slapped on the snare."""
    tap = hiss(tone, 0.2, 0.12, 700, 7500, 0.003)
    head = modal([195, 310], [0.3, 0.15], [0.14, 0.1], 0.2)[: len(tap)]
    return np.float32(0.55) * tap + head


def anvil(tone: Tone) -> Float32Array:
    """Struck iron."""
    freqs = np.array([410, 687, 1130, 1580, 2240, 3170, 4420])
    ring = modal(freqs, [0.5, 0.6, 1, 0.7, 0.6, 0.4, 0.3], 0.9 / (1 + freqs / 2500), 0.9)
    tick = hiss(tone, 0.05, 0.03, 1500, 9000)
    ring[: len(tick)] += 0.5 * tick
    return np.float32(0.35) * ring


def rise(tone: Tone) -> Float32Array:
    """A cymbal played backwards: it swells for a second and stops dead."""
    sound = cymbal(1.0, 0.7, 900)(tone)[::-1] * swell(44_100, 0.9, 0.02)
    return np.asarray(sound * np.linspace(0.05, 1, 44_100, dtype=np.float32) ** 2)


@dataclass(frozen=True, slots=True)
class Kit:
    """Voices by drum name, and where each drum stands (-1 left, 1 right)."""

    voices: Mapping[str, Voice]

    def __call__(self, tone: Tone) -> Float32Array:
        """The drum whose General MIDI number is the tone's pitch; shape (2, samples)."""
        name = NAMES[tone.pitch]
        sound = self.voices[name](tone)
        angle = (PLACES.get(name, 0.0) + 1) * np.pi / 4
        return np.stack([sound * np.float32(np.cos(angle)), sound * np.float32(np.sin(angle))])


NAMES = {number: name for name, number in DRUMS.items()}

PLACES: dict[str, float] = {
    "hat": 0.3,
    "open hat": 0.3,
    "pedal": 0.3,
    "ride": -0.35,
    "bell": -0.35,
    "crash": -0.4,
    "high tom": 0.35,
    "mid tom": 0.0,
    "low tom": -0.35,
    "shaker": 0.45,
    "tambourine": -0.4,
    "cowbell": 0.3,
    "high conga": -0.35,
    "low conga": -0.2,
    "block": 0.4,
    "triangle": 0.5,
    "rim": -0.1,
    "anvil": 0.2,
    "swirl": 0.1,
}

PERCUSSION: dict[str, Voice] = {
    "rim": stick([1650, 2380, 3900], 0.05, 0.4),
    "clap": clap,
    "tambourine": shaken(0.35, 8000, 0.004, 0.16),
    "cowbell": stick([562, 845, 1690], 0.25, 0.25),
    "high conga": tom(330, 0.22),
    "low conga": tom(215, 0.3),
    "block": stick([1050, 2570], 0.06, 0.4),
    "triangle": stick([2480, 4070, 6660, 8900], 1.6, 0.12),
    "shaker": shaken(0.4, 6500, 0.028, 0.09),
    "swirl": swirl,
    "anvil": anvil,
    "rise": rise,
}

CYMBALS: dict[str, Voice] = {
    "hat": hat(0.085, 0.6),
    "pedal": hat(0.06, 0.36),
    "open hat": hat(0.5, 0.5),
    "ride": cymbal(1.5, 0.28, 2800),
    "bell": stick([2100, 3180, 4460, 5700], 1.1, 0.12),
    "crash": cymbal(2.4, 0.7, 900),
}

TOMS: dict[str, Voice] = {"high tom": tom(165), "mid tom": tom(122), "low tom": tom(84, 0.65)}


def _kit(**voices: Callable[[Tone], Float32Array]) -> Instrument:
    named = {name.replace("_", " "): voice for name, voice in voices.items()}
    kit = Kit({**PERCUSSION, **CYMBALS, **TOMS, **named})
    return Instrument(kit, rings=True, keep_balance=True)


KITS: dict[str, Instrument] = {
    "studio kit": _kit(kick=kick(52, 150, 0.42, 0.5, 1.2), snare=snare(188, 0.42, 8500)),
    "rock kit": _kit(kick=kick(50, 190, 0.4, 1.1, 2.2), snare=snare(176, 0.62, 9500, 0.36)),
    "brush kit": _kit(
        kick=kick(56, 110, 0.4, 0.12, 1.0),
        snare=brush,
        ride=cymbal(1.3, 0.2, 3200),
        hat=hat(0.07, 0.26),
    ),
    "soft kit": _kit(
        kick=kick(54, 120, 0.36, 0.12, 1.6),
        snare=snare(205, 0.36, 6000, 0.22),
        hat=hat(0.06, 0.42, 6000),
        open_hat=hat(0.28, 0.4, 6000),
    ),
    "machine kit": _kit(
        kick=kick(47, 230, 0.5, 0.6, 1.8),
        snare=snare(210, 0.5, 9000, 0.24),
        hat=hat(0.05, 0.5, 7500),
        open_hat=hat(0.34, 0.48, 7000),
    ),
    "hard kit": _kit(
        kick=kick(49, 320, 0.36, 1.4, 3.5),
        snare=snare(196, 0.7, 10_500, 0.3),
        hat=hat(0.05, 0.6, 7500),
    ),
    "war drums": _kit(
        kick=kick(44, 95, 0.9, 0.35, 1.4),
        snare=snare(160, 0.4, 6000, 0.5),
        low_tom=tom(62, 0.9),
        mid_tom=tom(84, 0.8),
        high_tom=tom(112, 0.7),
    ),
}

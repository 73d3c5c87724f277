"""Keyboards: piano, felt piano, electric piano, organ, harpsichord, celesta."""

from __future__ import annotations

import math

import numpy as np

from moodify.music.sources.house.tone import (
    bandpass,
    fall,
    filtered,
    harmonics,
    lowpass,
    modal,
    noise,
    oscillate,
    shelf,
    swell,
    time_axis,
    wavetable,
)
from moodify.music.sources.house.voice import Instrument, Tone
from moodify.types import Float32Array


def stiffness(pitch: float) -> float:
    """A piano string's inharmonicity: partial k lies at k f √(1 + B k²).

    The fit over the compass is Rauhala & Välimäki's, "Tunable dispersion filter design for
    piano synthesis" (IEEE Signal Processing Letters, 2006).
    """
    return math.exp(0.0926 * pitch - 13.64) + math.exp(-0.0847 * pitch - 3.73)


def piano(tone: Tone, felt: float = 0.0) -> Float32Array:
    """A grand piano, stereo: stiff strings, a velocity-dependent hammer, two-stage decay.

    Each partial falls fast while its strings move together and slowly once they don't
    (Weinreich 1977), which gives the tone its bloom; the channels hear slightly different
    strings. `felt` (0..1) lays a strip of felt before the hammers.
    """
    k = harmonics(tone.freq, 9_000)[:48]
    freqs = tone.freq * k * np.sqrt(1 + stiffness(tone.pitch) * k * k)
    reach = (500 + 4700 * tone.velocity**1.4) * (1 - 0.72 * felt)
    amps = k**-0.85 * np.exp(-freqs / reach) * (0.15 + np.abs(np.sin(np.pi * k / 7.7)))
    long = 15.0 * 2 ** (-(tone.pitch - 33) / 19)
    decays = long / (1 + 0.05 * k + freqs / 4500) * (1 - 0.45 * felt)
    seconds = min(0.85 * long, 6.5)
    channels = []
    for side in (0, 1):
        spread = tone.rng.normal(0, 0.00022, len(k))
        tilt = 1 + (0.18 if side else -0.18) * np.clip((tone.pitch - 62) / 24, -1, 1)
        strings = modal(
            np.concatenate([freqs, freqs * (1 + spread + 0.00025)]),
            np.concatenate([0.78 * amps, 0.3 * amps]) * tilt,
            np.concatenate([0.5 * decays, 1.35 * decays]),
            seconds,
            np.concatenate([tone.rng.uniform(-0.6, 0.6, len(k)), np.full(len(k), 0.5)]),
        )
        strings += _hammer(tone, len(strings), felt)
        channels.append(strings)
    sound = np.stack(channels)
    return sound * swell(sound.shape[-1], 0.002 + 0.003 * felt, 0.3)


def _hammer(tone: Tone, count: int, felt: float) -> Float32Array:
    """The knock of key and hammer, more of it in the treble."""
    knock = np.zeros(count, np.float32)
    burst = noise(tone.rng, 0.09) * fall(round(0.09 * 44_100), 0.07)
    burst = filtered(burst, bandpass(320, 0.6), lowpass(2500 - 1500 * felt))
    level = 0.05 * (0.4 + tone.velocity) * (1 + 0.8 * felt)
    knock[: len(burst)] = level * burst[:count]
    return knock


def felt_piano(tone: Tone) -> Float32Array:
    """An upright with the felt down, close to the microphone."""
    return piano(tone, felt=0.8)


def electric_piano(tone: Tone) -> Float32Array:
    """A tine piano by frequency modulation (Chowning 1973), growling when struck hard."""
    seconds = min(5.5, 4.8 * 2 ** (-(tone.pitch - 48) / 26))
    count = round(seconds * 44_100)
    t = time_axis(count)
    turns = ((tone.freq * t) % 1).astype(np.float32) * np.float32(2 * np.pi)
    keyscale = 2 ** (-(tone.pitch - 60) / 30)
    index = (0.25 + 1.9 * tone.velocity**2) * keyscale * fall(count, 2.2)
    body = np.sin(turns + index * np.sin(turns)) * fall(count, seconds * 1.05)
    second = np.sin(2 * turns) * fall(count, seconds * 0.6) * np.float32(0.12)
    tine_freq = min(14 * tone.freq, 7000.0)
    tine = modal([tine_freq], [0.06 + 0.10 * tone.velocity], [0.28], seconds)
    sound = (body + second).astype(np.float32)
    sound[: len(tine)] += tine[:count]
    sound[:88] *= np.linspace(0, 1, 88, dtype=np.float32)
    return filtered(sound, lowpass(3600 + 3000 * tone.velocity), shelf(300, 1.5))


def organ(tone: Tone) -> Float32Array:
    """A drawbar organ: 16', 8', 5⅓', 4', 2⅔' and 2', with a little key click."""
    bars = {1: 0.7, 2: 1.0, 3: 0.45, 4: 0.55, 6: 0.22, 8: 0.25}
    table = wavetable([bars.get(k, 0.0) for k in range(1, 9)])
    count = round((tone.seconds + 0.06) * 44_100)
    t = time_axis(count)
    rotor = 1 + 0.0016 * np.sin(2 * np.pi * 5.9 * t + tone.rng.uniform(0, 6.28))
    sound = oscillate(table, tone.freq / 2 * rotor, count)
    click = np.zeros(count, np.float32)
    burst = noise(tone.rng, 0.012) * fall(529, 0.01)
    click[: len(burst)] = 0.12 * burst[:count]
    sound = (sound + filtered(click, bandpass(1800, 0.8))) * swell(count, 0.006, 0.05)
    return filtered(sound, lowpass(4500))


def harpsichord(tone: Tone) -> Float32Array:
    """Quills on thin strings: bright, the same at every velocity."""
    k = harmonics(tone.freq, 11_000)[:44]
    amps = np.abs(np.sin(np.pi * k * 0.13)) * k**-0.55 * np.exp(-k * tone.freq / 5200)
    freqs = tone.freq * k * np.sqrt(1 + 3e-5 * k * k)
    decays = 4.2 * 2 ** (-(tone.pitch - 48) / 24) / (1 + freqs / 3800)
    channels = [
        modal(freqs * (1 + d), amps * tone.rng.uniform(0.8, 1.2, len(k)), decays, 2.6)
        for d in (-0.0003, 0.0003)
    ]
    return np.stack(channels)


def celesta(tone: Tone) -> Float32Array:
    """Felt hammers on steel plates over wooden boxes."""
    return modal(
        tone.freq * np.array([1, 2.0, 4.1, 6.8]),
        [1, 0.08, 0.22 * tone.velocity, 0.06 * tone.velocity],
        [2.4, 1.2, 0.5, 0.2],
        2.4,
        [0.4, 0.1, 0.9, 0.2],
    )


KEYS: dict[str, Instrument] = {
    "piano": Instrument(piano, release=0.22),
    "felt piano": Instrument(felt_piano, release=0.3),
    "electric piano": Instrument(electric_piano, release=0.16),
    "organ": Instrument(organ),
    "harpsichord": Instrument(harpsichord, release=0.12),
    "celesta": Instrument(celesta, rings=True),
}

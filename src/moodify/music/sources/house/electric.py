"""Synthesisers: basses, leads, stabs, and the strings that feed a distorted amplifier."""

from __future__ import annotations

import numpy as np

from moodify.music.sources.house.plucked import string
from moodify.music.sources.house.sustained import shaped, vibrato
from moodify.music.sources.house.tone import (
    bell,
    filtered,
    highpass,
    lowpass,
    morph,
    oscillate,
    swell,
    time_axis,
    wavetable,
)
from moodify.music.sources.house.voice import Instrument, Tone
from moodify.types import Float32Array


def _swept(
    tone: Tone, dark: float, bright: float, sweep: float, count: int, cents: float = 0
) -> Float32Array:
    """A saw whose filter falls from `bright` to `dark` Hz in `sweep` seconds."""
    low, high = shaped(tone.freq, 1.0, dark), shaped(tone.freq, 1.0, bright)
    pitch = tone.freq * 2 ** (cents / 1200)
    start = float(tone.rng.uniform())
    blend = np.exp(-time_axis(count) / sweep).astype(np.float32)
    return morph(low, high, blend, pitch, start)


def synth_bass(tone: Tone) -> Float32Array:
    """A round bass with a plucked filter over a sub-octave sine."""
    count = round((tone.seconds + 0.06) * 44_100)
    sound = _swept(tone, 260, 900 + 2200 * tone.velocity, 0.12, count)
    sound += 0.6 * oscillate(wavetable([1.0]), tone.freq, count)
    return sound * swell(count, 0.004, 0.06, decay=0.8, sustain=0.7)


def sub_bass(tone: Tone) -> Float32Array:
    """A sine with a trace of its octave and twelfth, so that small speakers tell its pitch."""
    count = round((tone.seconds + 0.09) * 44_100)
    sound = oscillate(wavetable([1.0, 0.22, 0.1, 0.03]), tone.freq, count)
    return sound * swell(count, 0.012, 0.09)


def reese(tone: Tone) -> Float32Array:
    """Three detuned saws growling against each other, with a clean sub below; stereo."""
    count = round((tone.seconds + 0.07) * 44_100)
    table = shaped(tone.freq, 0.9, 700 + 900 * tone.velocity, bell(650, 5, 2))
    sub = 0.9 * oscillate(wavetable([1.0]), tone.freq, count)
    sound = np.stack([sub, sub])
    for cents, left, right in ((-16, 0.7, 0.3), (0, 0.5, 0.5), (17, 0.3, 0.7)):
        voice = oscillate(table, tone.freq * 2 ** (cents / 1200), count, float(tone.rng.uniform()))
        sound += np.stack([voice * np.float32(left), voice * np.float32(right)])
    return sound * swell(count, 0.006, 0.07)


def saw_lead(tone: Tone) -> Float32Array:
    """Two saws and a falling filter, with late vibrato."""
    count = round((tone.seconds + 0.09) * 44_100)
    table = shaped(tone.freq, 0.95, 1500 + 2600 * tone.velocity)
    sound = np.stack(
        [
            oscillate(
                table,
                vibrato(tone, count, 5.5, 9, 0.3) * 2 ** (c / 1200),
                count,
                float(tone.rng.uniform()),
            )
            for c in (-5, 5)
        ]
    )
    return sound * swell(count, 0.01, 0.08, decay=0.6, sustain=0.75)


def square_lead(tone: Tone) -> Float32Array:
    """A soft square wave: the game console's flute."""
    k = np.arange(1, 40, dtype=np.float64)
    table = wavetable(np.where(k % 2 == 1, 1 / k, 0.0) / np.sqrt(1 + (k * tone.freq / 3500) ** 2))
    count = round((tone.seconds + 0.05) * 44_100)
    sound = oscillate(table, vibrato(tone, count, 5.8, 6, 0.25), count)
    return sound * swell(count, 0.006, 0.05, decay=0.5, sustain=0.7)


def pluck_synth(tone: Tone) -> Float32Array:
    """A short filtered pluck, wide."""
    count = round(0.9 * 44_100)
    sides = [_swept(tone, 350, 1800 + 3600 * tone.velocity, 0.09, count, c) for c in (-6, 6)]
    return np.stack(sides) * swell(count, 0.003, 0.3, decay=0.7, sustain=0.0)


def stab(tone: Tone) -> Float32Array:
    """A house stab: a bright, wide, short chord tone."""
    count = round((min(tone.seconds, 0.5) + 0.12) * 44_100)
    sides = [
        sum(
            (_swept(tone, 700, 3200 + 3000 * tone.velocity, 0.16, count, c) for c in cs),
            np.zeros(count, np.float32),
        )
        for cs in ((-11, 4), (-4, 11))
    ]
    return np.stack(sides) * swell(count, 0.004, 0.1, decay=0.6, sustain=0.5)


def raw_guitar(tone: Tone) -> Float32Array:
    """An electric guitar's string as the pickup hears it, for the ``amp`` effect."""
    return string(tone, position=0.14, reach=3000, ring=6.5, damping=2600, seconds=3.4, snap=0.06)


def chug_guitar(tone: Tone) -> Float32Array:
    """The same, palm-muted: tight and low."""
    sound = string(tone, position=0.1, reach=1900, ring=0.55, damping=900, seconds=0.5, snap=0.16)
    return filtered(sound, highpass(70))


def acid(tone: Tone) -> Float32Array:
    """A resonant filter falling over a saw, squelching with velocity."""
    count = round((tone.seconds + 0.03) * 44_100)
    low = shaped(tone.freq, 0.9, 420, bell(420, 12, 4))
    middle = shaped(tone.freq, 0.9, 1100, bell(1100, 12, 4))
    high = shaped(tone.freq, 0.9, 2600, bell(2600, 11, 4))
    start = float(tone.rng.uniform())
    t = time_axis(count)
    place = (1.2 + 0.8 * tone.velocity) * np.exp(-t / 0.11)
    sound = np.zeros(count, np.float32)
    for centre, table in enumerate((low, middle, high)):
        weight = np.clip(1 - np.abs(place - centre), 0, 1).astype(np.float32)
        sound += weight * oscillate(table, tone.freq, count, start)
    return filtered(sound * swell(count, 0.004, 0.03), lowpass(6000))


ELECTRIC: dict[str, Instrument] = {
    "synth bass": Instrument(synth_bass),
    "sub bass": Instrument(sub_bass),
    "reese": Instrument(reese),
    "saw lead": Instrument(saw_lead),
    "square lead": Instrument(square_lead),
    "pluck synth": Instrument(pluck_synth, rings=True),
    "stab": Instrument(stab),
    "raw guitar": Instrument(raw_guitar, release=0.05),
    "chug guitar": Instrument(chug_guitar, release=0.03),
    "acid": Instrument(acid),
}

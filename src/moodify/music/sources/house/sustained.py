"""Instruments that hold a note: strings, winds, brass, voices, pads.

Each is a wavetable whose harmonics are shaped by the instrument's resonances, read by one or
more players with their own vibrato, drift and tuning.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from moodify.music.sources.house.tone import (
    Filter,
    bandpass,
    bell,
    filtered,
    harmonics,
    highpass,
    lowpass,
    morph,
    noise,
    oscillate,
    slow_axis,
    swell,
    time_axis,
    wavetable,
)
from moodify.music.sources.house.voice import Instrument, Tone
from moodify.types import Float32Array

VIOLIN: tuple[Filter, ...] = (
    bell(290, 4, 2.5),
    bell(480, 4, 2),
    bell(1100, 2, 1),
    bell(2500, 4, 1),
)
CELLO: tuple[Filter, ...] = (bell(110, 3, 2), bell(220, 4, 2), bell(600, 2, 1), bell(1800, 3, 1))
AAH: tuple[Filter, ...] = (bandpass(720, 5), bandpass(1150, 7), bandpass(2700, 9))


def shaped(freq: float, slope: float, reach: float, *body: Filter) -> Float32Array:
    """A wavetable of harmonics k^-slope, falling beyond `reach` Hz, through a body."""
    k = harmonics(freq, 14_000)
    f = k * freq
    gain = np.ones(len(k))
    for resonance in body:
        gain *= np.abs(resonance(f))
    return wavetable(k**-slope / np.sqrt(1 + (f / reach) ** 4) * gain)


def vibrato(
    tone: Tone, count: int, rate: float, cents: float, delay: float, drift: float = 3.0
) -> Float32Array:
    """The pitch bent: vibrato that begins after `delay` s, and a slow wander; in Hz."""
    t = slow_axis(count)
    rng = tone.rng
    depth, pace, start = rng.uniform(0.75, 1.25), rng.uniform(0.93, 1.07), rng.uniform(0, 6.28)
    bend = drift * np.sin(t * (2 * np.pi * rng.uniform(0.2, 0.6)) + rng.uniform(0, 6.28))
    if cents:
        onset = np.clip((t - delay) / 0.35, 0, 1)
        bend += cents * depth * onset * np.sin(t * (2 * np.pi * rate * pace) + start)
    return np.asarray(np.exp2(bend / 1200) * np.float32(tone.freq))


def section(
    tone: Tone, table: Float32Array, players: int, count: int, *, cents: float, detune: float
) -> Float32Array:
    """Several players of one table, spread from left to right; shape (2, count)."""
    sound = np.zeros((2, count), np.float32)
    for player in range(players):
        place = (player + 0.5) / players
        pitch = vibrato(tone, count, 5.4, cents, 0.15) * 2 ** (tone.rng.normal(0, detune) / 1200)
        voice = oscillate(table, pitch, count, float(tone.rng.uniform()))
        sound[0] += voice * np.float32(np.cos(place * np.pi / 2))
        sound[1] += voice * np.float32(np.sin(place * np.pi / 2))
    return sound


def strings(tone: Tone) -> Float32Array:
    """A string section, bowed softly or strongly; low notes are cellos."""
    body = VIOLIN if tone.pitch >= 57 else CELLO
    table = shaped(tone.freq, 0.95, 1500 + 3200 * tone.velocity, *body)
    attack = min(0.42 - 0.34 * tone.velocity, 0.5 * tone.seconds + 0.03)
    count = round((tone.seconds + 0.3) * 44_100)
    sound = section(tone, table, 5, count, cents=9, detune=5)
    return _bowed(tone, sound, swell(count, attack, 0.32, decay=2.5, sustain=0.8))


def _bowed(tone: Tone, sound: Float32Array, envelope: Float32Array) -> Float32Array:
    """The envelope, and the breath of hair on string."""
    start, count = int(tone.rng.integers(30_000)), sound.shape[-1]
    hiss = np.resize(_rosin(), start + count)[start:] * np.float32(0.012 * np.abs(sound).max())
    return (sound + hiss) * envelope


@lru_cache(maxsize=1)
def _rosin() -> Float32Array:
    """Two seconds of bow noise, of which every note takes another stretch."""
    return filtered(noise(np.random.default_rng(5), 2.0), bandpass(2600, 0.8), lowpass(5000))


def spiccato(tone: Tone) -> Float32Array:
    """A string section with short, bounced bows."""
    body = VIOLIN if tone.pitch >= 57 else CELLO
    table = shaped(tone.freq, 0.85, 2200 + 4500 * tone.velocity, *body)
    count = round(0.42 * 44_100)
    sound = section(tone, table, 5, count, cents=0, detune=6)
    bite = filtered(noise(tone.rng, 0.42), bandpass(2400, 0.7)) * swell(
        count, 0.004, 0.3, decay=0.07, sustain=0
    )
    sound += np.float32(0.25 * np.abs(sound).max()) * bite
    return sound * swell(count, 0.012, 0.2, decay=0.32, sustain=0.0)


def cello(tone: Tone) -> Float32Array:
    """One cello, singing."""
    return _solo_string(tone, CELLO, 1300 + 2400 * tone.velocity)


def violin(tone: Tone) -> Float32Array:
    """One violin."""
    return _solo_string(tone, VIOLIN, 1900 + 3000 * tone.velocity)


def _solo_string(tone: Tone, body: tuple[Filter, ...], reach: float) -> Float32Array:
    table = shaped(tone.freq, 0.95, reach, *body)
    count = round((tone.seconds + 0.22) * 44_100)
    attack = min(0.22 - 0.15 * tone.velocity, 0.4 * tone.seconds + 0.02)
    pitch = vibrato(tone, count, 5.6, 17, 0.18)
    sound = oscillate(table, pitch, count, float(tone.rng.uniform()))
    return _bowed(tone, sound, swell(count, attack, 0.24, decay=3, sustain=0.85))


def flute(tone: Tone) -> Float32Array:
    """A flute: few harmonics, breath, vibrato of loudness more than of pitch."""
    bright = 0.25 + 0.5 * tone.velocity
    table = wavetable([1, bright, 0.5 * bright**2, 0.18 * bright**2, 0.1 * bright**3])
    count = round((tone.seconds + 0.12) * 44_100)
    sound = oscillate(table, vibrato(tone, count, 5.0, 7, 0.25), count)
    breath = noise(tone.rng, count / 44_100)[:count]
    breath = filtered(breath, bandpass(tone.freq * 1.02, 3), highpass(300)) * np.float32(0.10)
    t = time_axis(count)
    sound *= 1 + 0.10 * np.clip(t / 0.5, 0, 1) * np.sin(2 * np.pi * 5.0 * t)
    attack = min(0.07, 0.4 * tone.seconds + 0.01)
    return (sound + breath) * swell(count, attack, 0.12)


def clarinet(tone: Tone) -> Float32Array:
    """A clarinet: the even harmonics are weak in the low register."""
    k = harmonics(tone.freq, 9000)
    odd = np.where(k % 2 == 1, 1.0, 0.12 + 0.25 * np.clip((tone.pitch - 58) / 20, 0, 1))
    table = wavetable(odd * k**-0.9 / (1 + (k * tone.freq / (1100 + 1500 * tone.velocity)) ** 2))
    count = round((tone.seconds + 0.1) * 44_100)
    sound = oscillate(table, vibrato(tone, count, 4.8, 5, 0.35), count)
    return sound * swell(count, min(0.05, 0.3 * tone.seconds + 0.01), 0.1)


def trumpet(tone: Tone) -> Float32Array:
    """A muted trumpet: nasal, its brightness following its loudness."""
    k = harmonics(tone.freq, 9000)
    f = k * tone.freq
    mute = np.abs(bell(1700, 9, 1.2)(f)) * np.abs(highpass(350)(f))
    soft = wavetable(k**-1.3 * mute / (1 + (f / 1500) ** 2))
    hard = wavetable(k**-0.7 * mute / (1 + (f / 3600) ** 2))
    count = round((tone.seconds + 0.1) * 44_100)
    pitch = vibrato(tone, count, 5.2, 12, 0.3)
    pitch *= 2 ** (-35 / 1200 * np.exp(-slow_axis(count) / 0.03))
    envelope = swell(count, 0.045, 0.1, decay=0.5, sustain=0.75)
    mix = envelope * np.float32(0.25 + 0.6 * tone.velocity)
    return np.asarray(envelope * morph(soft, hard, mix, pitch))


def brass(tone: Tone) -> Float32Array:
    """A small brass section: bright when it is loud, stereo."""
    soft = shaped(tone.freq, 1.25, 900, bell(500, 3, 1))
    hard = shaped(tone.freq, 0.75, 1800 + 3200 * tone.velocity, bell(1200, 4, 1))
    count = round((tone.seconds + 0.1) * 44_100)
    envelope = swell(count, 0.03 + 0.04 * (1 - tone.velocity), 0.1, decay=0.4, sustain=0.72)
    blend = envelope * np.float32(0.35 + 0.6 * tone.velocity)
    sound = np.zeros((2, count), np.float32)
    for place in (0.2, 0.5, 0.8):
        scoop = 2 ** (-25 / 1200 * np.exp(-slow_axis(count) / 0.035))
        pitch = vibrato(tone, count, 5.0, 6, 0.4) * 2 ** (tone.rng.normal(0, 5) / 1200) * scoop
        start = float(tone.rng.uniform())
        voice = morph(soft, hard, blend, pitch, start)
        sound[0] += voice * np.float32(np.cos(place * np.pi / 2))
        sound[1] += voice * np.float32(np.sin(place * np.pi / 2))
    return sound * envelope


def choir(tone: Tone) -> Float32Array:
    """Voices on "aah": a bright source through the vowel's formants."""
    k = harmonics(tone.freq, 6000)
    f = k * tone.freq
    formants = sum(g * np.abs(b(f)) for g, b in zip((1.0, 0.6, 0.25), AAH, strict=True)) + 0.12
    table = wavetable(k**-1.0 * formants / np.sqrt(1 + (f / 3000) ** 4))
    count = round((tone.seconds + 0.6) * 44_100)
    sound = section(tone, table, 6, count, cents=14, detune=9)
    return sound * swell(count, min(0.4, 0.5 * tone.seconds), 0.6)


def warm_pad(tone: Tone) -> Float32Array:
    """Detuned saws behind a low filter that opens slowly."""
    return _pad(tone, dark=420, bright=900 + 1500 * tone.velocity, attack=0.7)


def glass_pad(tone: Tone) -> Float32Array:
    """A cool, airy pad: few harmonics, wide."""
    table = wavetable([1, 0.35, 0.05, 0.22, 0.02, 0.03, 0.02, 0.09])
    count = round((tone.seconds + 1.1) * 44_100)
    sound = section(tone, table, 4, count, cents=5, detune=6)
    return sound * swell(count, min(0.9, 0.5 * tone.seconds), 1.1)


def _pad(tone: Tone, dark: float, bright: float, attack: float) -> Float32Array:
    low, high = shaped(tone.freq, 1.0, dark), shaped(tone.freq, 1.0, bright)
    count = round((tone.seconds + 0.9) * 44_100)
    opening = swell(count, min(2.0, 0.7 * tone.seconds), 0.9)
    sound = np.zeros((2, count), np.float32)
    for cents, place in ((-8, 0.1), (-3, 0.8), (3, 0.2), (8, 0.9)):
        pitch = vibrato(tone, count, 0.5, 3, 0) * 2 ** (cents / 1200)
        start = float(tone.rng.uniform())
        voice = morph(low, high, opening, pitch, start)
        sound[0] += voice * np.float32(np.cos(place * np.pi / 2))
        sound[1] += voice * np.float32(np.sin(place * np.pi / 2))
    return sound * swell(count, min(attack, 0.5 * tone.seconds), 0.9)


def accordion(tone: Tone) -> Float32Array:
    """Two reeds a few cents apart: the musette's beating."""
    table = shaped(tone.freq, 0.8, 2200 + 1800 * tone.velocity, bell(900, 3, 1))
    count = round((tone.seconds + 0.08) * 44_100)
    reeds = [
        oscillate(table, tone.freq * 2 ** (c / 1200), count, float(tone.rng.uniform()))
        for c in (-7, 7)
    ]
    left, right = reeds[0] + 0.6 * reeds[1], reeds[1] + 0.6 * reeds[0]
    return np.stack([left, right]) * swell(count, 0.03, 0.07)


SUSTAINED: dict[str, Instrument] = {
    "strings": Instrument(strings),
    "spiccato strings": Instrument(spiccato, rings=True),
    "cello": Instrument(cello),
    "violin": Instrument(violin),
    "flute": Instrument(flute),
    "clarinet": Instrument(clarinet),
    "trumpet": Instrument(trumpet),
    "brass": Instrument(brass),
    "choir": Instrument(choir),
    "warm pad": Instrument(warm_pad),
    "glass pad": Instrument(glass_pad),
    "accordion": Instrument(accordion),
}

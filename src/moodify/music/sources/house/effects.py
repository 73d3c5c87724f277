"""What a part goes through on its way to the desk: amplifier, echo, chorus, ducking."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from moodify.music.sources.house.grooves import DRUMS
from moodify.music.sources.house.score import SAMPLE_RATE, Song
from moodify.music.sources.house.tone import (
    bell,
    convolve,
    gain_of,
    highpass,
    impulse_response,
    lowpass,
    shelf,
)
from moodify.types import Float32Array

Effect: TypeAlias = Callable[[Float32Array, Song, float], Float32Array]
"""Takes (samples,) or (2, samples), the song and an amount; gives either shape."""

SPEAKER = (
    highpass(85),
    bell(110, 3, 1.4),
    bell(420, -3, 1),
    bell(2700, 6, 1.0),
    lowpass(5600),
    lowpass(6200, 0.9),
)
"""A closed 12-inch guitar cabinet."""
CHUNK = 1 << 14
OVERLAP = 4096


def apply(sound: Float32Array, song: Song, effects: tuple[str, ...]) -> Float32Array:
    """`sound` through effects written ``name`` or ``name:amount``."""
    for effect in effects:
        name, _, amount = effect.partition(":")
        run, usual = EFFECTS[name]
        sound = run(sound, song, float(amount) if amount else usual)
    return sound


def amp(sound: Float32Array, _song: Song, drive: float) -> Float32Array:
    """A distorting guitar amplifier and its loudspeaker.

    The bass is cut before the valves (or the distortion turns to mud), the valves bend the
    wave at twice the sample rate (or it aliases), and a 12-inch speaker passes little below
    80 Hz or above 5 kHz. `drive` is the gain before the valves.
    """
    mono = sound if sound.ndim == 1 else sound.mean(axis=0)
    level = float(np.sqrt(np.square(mono).mean() / max(1e-9, (np.abs(mono) > 1e-4).mean()))) + 1e-9
    before = gain_of((highpass(130), bell(750, 4, 0.8), lowpass(7000)), CHUNK)
    after = gain_of(SPEAKER, CHUNK)
    out = np.zeros(len(mono) + CHUNK, np.float32)
    padded = np.concatenate([np.zeros(OVERLAP, np.float32), mono / np.float32(level)])
    hop = CHUNK - OVERLAP
    for start in range(0, len(mono), hop):
        stretch = padded[start : start + CHUNK]
        if np.abs(stretch).max() < 1e-4:
            continue
        block = np.fft.rfft(stretch, CHUNK) * before
        fine = np.fft.irfft(block, 2 * CHUNK) * np.float32(2 * drive)
        bent = np.tanh(fine + np.float32(0.18)) - np.float32(np.tanh(0.18))
        back = np.fft.rfft(bent)[: CHUNK // 2 + 1] * np.float32(0.5) * after
        out[start : start + hop] = np.fft.irfft(back, CHUNK)[OVERLAP:]
    return out[: len(mono)] * np.float32(level)


def echo(sound: Float32Array, song: Song, beats: float) -> Float32Array:
    """A tape echo: dull repeats `beats` apart that go from side to side and die away."""
    mono = sound if sound.ndim == 1 else sound.mean(axis=0)
    stereo = np.stack([mono, mono]) if sound.ndim == 1 else sound.copy()
    repeat = convolve(mono, impulse_response(lowpass(2600), highpass(250)))
    delay = round(beats * 60 / song.piece.bpm * SAMPLE_RATE)
    for turn in range(4):
        late, gain = delay * (turn + 1), np.float32(0.36 * 0.5**turn)
        stereo[turn % 2, late:] += gain * repeat[:-late]
        stereo[1 - turn % 2, late:] += gain * np.float32(0.35) * repeat[:-late]
    return stereo


def chorus(sound: Float32Array, _song: Song, depth: float) -> Float32Array:
    """Two copies with slowly wandering delays, left and right; `depth` in milliseconds."""
    channels = np.stack([sound, sound]) if sound.ndim == 1 else sound
    t = np.arange(sound.shape[-1])
    out = np.empty_like(channels)
    for side, (rate, phase) in enumerate(((0.31, 0.0), (0.37, 2.1))):
        sway = 1 + np.sin(2 * np.pi * rate / SAMPLE_RATE * t + phase)
        delay = (0.009 + 0.0005 * depth * sway) * SAMPLE_RATE
        where = t - delay
        base = np.floor(where).astype(np.int64)
        rest = (where - base).astype(np.float32)
        source = channels[side]
        copy = source[np.maximum(base, 0)] * (1 - rest) + source[np.maximum(base + 1, 0)] * rest
        out[side] = np.float32(0.75) * source + np.float32(0.5) * copy
    return out


def autopan(sound: Float32Array, _song: Song, rate: float) -> Float32Array:
    """The electric piano's stereo tremolo, `rate` times a second."""
    channels = np.stack([sound, sound]) if sound.ndim == 1 else sound
    t = np.arange(sound.shape[-1], dtype=np.float64) / SAMPLE_RATE
    sway = (0.3 * np.sin(2 * np.pi * rate * t)).astype(np.float32)
    return np.stack([channels[0] * (1 + sway), channels[1] * (1 - sway)])


def duck(sound: Float32Array, song: Song, depth: float) -> Float32Array:
    """Makes way for every kick, as dance music does; `depth` 0..1."""
    gain = np.ones(sound.shape[-1], np.float32)
    length = round(0.9 * 60 / song.piece.bpm * SAMPLE_RATE)
    shape = 1 - depth * (0.5 + 0.5 * np.cos(np.pi * np.linspace(0, 1, length))) ** 1.5
    clock = song.piece.clock
    for part in song.parts:
        for note in part.notes:
            if note.pitch == DRUMS["kick"] and "kit" in part.instrument:
                start = max(0, round(clock.seconds(note.start) * SAMPLE_RATE))
                stop = min(len(gain), start + length)
                gain[start:stop] = np.minimum(gain[start:stop], shape[: stop - start])
    smooth = np.hanning(441).astype(np.float32)
    return sound * convolve(gain, smooth / smooth.sum())


def lofi(sound: Float32Array, _song: Song, cutoff: float) -> Float32Array:
    """A worn tape: soft saturation, no air above `cutoff` Hz."""
    dull = impulse_response(lowpass(cutoff), highpass(60), shelf(800, -2), size=1024)
    level = np.float32(3 * np.sqrt(np.square(sound).mean()) + 1e-9)
    warm = np.tanh(sound / level * np.float32(0.6)) * level / np.float32(0.6)
    channels = warm.reshape(-1, warm.shape[-1])
    return np.stack([convolve(c, dull) for c in channels]).reshape(warm.shape)


EFFECTS: dict[str, tuple[Effect, float]] = {
    "amp": (amp, 6.0),
    "echo": (echo, 0.75),
    "chorus": (chorus, 3.0),
    "autopan": (autopan, 2.6),
    "duck": (duck, 0.6),
    "lofi": (lofi, 5000.0),
}
"""Each effect and its usual amount."""

"""The players in their room: a score becomes a stereo mix.

Levels are set by ear, or rather by the meter that imitates it: each part is measured while
it plays (`loudness.playing` gates the rests) and set to its `Part.level`, so that an
accompaniment written 6 LU below the lead is heard 6 LU below the lead.
"""

from __future__ import annotations

import numpy as np

from moodify.music.sources.house import effects
from moodify.music.sources.house.instruments import Bank
from moodify.music.sources.house.loudness import playing
from moodify.music.sources.house.room import reverb
from moodify.music.sources.house.score import SAMPLE_RATE, Part, Song
from moodify.types import Float32Array

REFERENCE = -23.0
"""LUFS of a part at level 0 before mastering."""
WIDTH = np.float32(0.75)
"""Share of a stereo instrument's own width that is kept."""
HARDNESS = 1.6
"""Amplitude grows with velocity to this power: 30 dB from the softest note to the loudest."""


def mix(song: Song) -> Float32Array:
    """All parts of a composed song in their room: float32 (2, song.piece.samples)."""
    count = song.piece.samples
    dry = np.zeros((2, count), np.float32)
    send = np.zeros(count, np.float32)
    for part in song.parts:
        sound = effects.apply(perform(part, song), song, part.effects)
        sound = sound * np.float32(10 ** ((REFERENCE + part.level - playing(sound)) / 20))
        placed = place(sound, part.pan)
        dry += placed
        if part.send:
            send += placed.sum(axis=0) * np.float32(part.send * 0.5**0.5)
    return dry + reverb(send, song.piece.room)


def perform(part: Part, song: Song) -> Float32Array:
    """A part's notes played: float32 (samples,), or (2, samples) for a stereo instrument.

    The player is a little early or late and a little soft or loud, at random but alike on
    every run.
    """
    clock, count = song.piece.clock, song.piece.samples
    rng = song.rng(part.name)
    bank = Bank(f"{song.piece.slug}/{part.name}", part.instrument)
    damp = bank.instrument.release
    bus: Float32Array | None = None
    for turn, note in enumerate(sorted(part.notes, key=lambda n: (n.start, n.pitch))):
        late = float(np.clip(rng.normal(0, part.loose), -0.03, 0.03))
        touch = float(rng.uniform(0.95, 1.05))
        begin = max(0.0, clock.seconds(note.start) + late)
        held = max(0.03, clock.seconds(note.end) - clock.seconds(note.start))
        sound = bank.sound(note.pitch, held, note.velocity, turn)
        if bus is None:
            bus = np.zeros((*sound.shape[:-1], count), np.float32)
        gain = np.float32((note.velocity * touch) ** HARDNESS)
        _lay(bus, sound, round(begin * SAMPLE_RATE), gain, held if damp is not None else None, damp)
    return np.zeros(count, np.float32) if bus is None else bus


def _lay(
    bus: Float32Array,
    sound: Float32Array,
    start: int,
    gain: np.float32,
    held: float | None,
    damp: float | None,
) -> None:
    """Add a note to the bus from sample `start`, damped after `held` seconds where it is."""
    room = bus.shape[-1] - start
    if room <= 0:
        return
    stop = min(sound.shape[-1], room)
    if held is None or damp is None:
        bus[..., start : start + stop] += sound[..., :stop] * gain
        return
    full = min(stop, round(held * SAMPLE_RATE))
    bus[..., start : start + full] += sound[..., :full] * gain
    tail = min(stop - full, round(damp * SAMPLE_RATE))
    if tail > 0:
        ramp = np.square(np.linspace(1, 0, tail, dtype=np.float32)) * gain
        bus[..., start + full : start + full + tail] += sound[..., full : full + tail] * ramp


def place(sound: Float32Array, pan: float) -> Float32Array:
    """`sound` at its place between left (-1) and right (1); (2, samples), equal power."""
    if sound.ndim == 1:
        angle = (pan + 1) * np.pi / 4
        left, right = np.cos(angle), np.sin(angle)
        return np.stack([sound * np.float32(left), sound * np.float32(right)])
    middle = np.float32(0.5 * (1 - WIDTH)) * sound.sum(axis=0)
    left, right = np.float32(min(1.0, 1 - pan)), np.float32(min(1.0, 1 + pan))
    return np.stack([left * (WIDTH * sound[0] + middle), right * (WIDTH * sound[1] + middle)])

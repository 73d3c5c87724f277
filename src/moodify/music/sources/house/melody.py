"""What a composer does with a tune: second voices, ornaments, answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from moodify.music.sources.house.notation import Note, Span
from moodify.music.sources.house.theory import Key


def harmony(
    notes: Sequence[Note], spans: Sequence[Span], scale: Sequence[int], below: bool = True
) -> list[Note]:
    """A second voice a third or so under (or over) a tune, on chord tones where it matters.

    On beats it takes the nearest chord tone a third to a sixth away, elsewhere the scale's
    third, so that the voices move together and agree with the chords.
    """
    second: list[Note] = []
    sign = -1 if below else 1
    for note in notes:
        chord = next((s.chord for s in reversed(spans) if s.start <= note.start + 1e-9), None)
        tones = chord.tones if chord and note.start % 1 < 1e-9 else tuple(scale)
        for distance in (3, 4, 5, 6, 8, 9):
            if (note.pitch + sign * distance) % 12 in tones:
                loud = note.velocity * 0.85
                second.append(replace(note, pitch=note.pitch + sign * distance, velocity=loud))
                break
    return second


def ornament(
    notes: Sequence[Note], key: Key, rng: np.random.Generator, chance: float = 0.35
) -> list[Note]:
    """The tune as on its return: some long notes turn to their upper neighbour and back."""
    turned: list[Note] = []
    for note in notes:
        if note.length < 1 or rng.random() > chance:
            turned.append(note)
            continue
        third = note.length / 2
        neighbour = key.shift(note.pitch, 1)
        turned += [
            replace(note, length=third),
            Note(note.start + third, third / 2, neighbour, note.velocity * 0.85),
            Note(note.start + 1.5 * third, third / 2, note.pitch, note.velocity * 0.9),
        ]
    return turned


def answer(notes: Sequence[Note], spans: Sequence[Span], low: int, high: int) -> list[Note]:
    """Chord tones in the gaps of a tune: a second player answers where the first one rests.

    Gaps of a beat or more are filled with rising eighth notes within `low`..`high`.
    """
    fills: list[Note] = []
    end = spans[-1].start + spans[-1].length
    edges = [*sorted(notes, key=lambda n: n.start), Note(end, 0, 60)]
    for before, after in pairwise(edges):
        start, count = before.end, int((after.start - before.end) * 2)
        if count < 2:
            continue
        chord = next(s.chord for s in reversed(spans) if s.start <= start + 1e-9)
        tones = [p for p in range(low, high + 1) if p % 12 in chord.tones]
        for index in range(min(count, 4)):
            pitch = tones[index % len(tones)]
            fills.append(Note(start + index / 2, 0.5, pitch, 0.5 + 0.05 * index))
    return fills

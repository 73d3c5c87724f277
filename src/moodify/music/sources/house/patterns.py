"""From chords to notes: pads, comping, strums, arpeggios and bass lines.

Each function takes the chord spans of a section and gives notes from the section's first
beat; chords follow one another by voice leading (`theory.voice_lead`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from moodify.music.sources.house.notation import NORMAL, Note, Span, steps
from moodify.music.sources.house.theory import Chord, Voicing, midi, voice_lead

LOUDNESS = {"X": 0.95, "x": NORMAL, "o": 0.5, "D": 0.8, "d": 0.66, "U": 0.62, "u": 0.52}
"""Velocities of a grid's letters."""


def voicings(
    spans: Sequence[Span], low: str, high: str, voices: int
) -> Iterator[tuple[Span, Voicing]]:
    """Each span with its voice-led chord between the notes `low` and `high`."""
    previous: Voicing = ()
    for span in spans:
        previous = voice_lead(previous, span.chord, midi(low), midi(high), voices)
        yield span, previous


def pad(
    spans: Sequence[Span], low: str = "G3", high: str = "E5", voices: int = 4, *, tie: bool = True
) -> list[Note]:
    """Held chords; with `tie`, a tone that stays is not struck again."""
    notes: list[Note] = []
    sounding: dict[int, Note] = {}
    for span, voicing in voicings(spans, low, high, voices):
        held: dict[int, Note] = {}
        for pitch in voicing:
            if tie and pitch in sounding:
                old = sounding[pitch]
                notes.remove(old)
                note = replace(old, length=span.start + span.length - old.start)
            else:
                note = Note(span.start, span.length, pitch, NORMAL)
            notes.append(note)
            held[pitch] = note
        sounding = held
    return notes


def comp(
    spans: Sequence[Span],
    rhythm: str,
    low: str = "G3",
    high: str = "E5",
    voices: int = 4,
    *,
    bar: float = 4,
    roll: float = 0.0,
) -> list[Note]:
    """Chords in a one-bar `rhythm` grid; `roll` beats lie between the voices from the bottom.

    Letters ``D``/``d`` and ``U``/``u`` are down and up strokes: up strokes are softer, run
    from the top and leave out the lowest voice.
    """
    notes: list[Note] = []
    placed = list(voicings(spans, low, high, voices))
    for start, length, letter in hits(rhythm, placed, bar):
        voicing = _at(placed, start)
        up = letter in "Uu"
        order = reversed(voicing[1:]) if up else voicing
        for index, pitch in enumerate(order):
            loud = LOUDNESS[letter] * (1 - 0.02 * index)
            notes.append(Note(start + index * roll, length - index * roll, pitch, loud))
    return notes


def hits(
    rhythm: str, placed: Sequence[tuple[Span, Voicing]], bar: float
) -> Iterator[tuple[float, float, str]]:
    """The hits of a grid, repeated over the spans, cut where they end."""
    end = placed[-1][0].start + placed[-1][0].length
    offset = 0.0
    while offset < end - 1e-9:
        for start, length, letter in steps(rhythm, bar):
            if offset + start < end - 1e-9:
                yield offset + start, length, letter
        offset += bar


def _at(placed: Sequence[tuple[Span, Voicing]], beat: float) -> Voicing:
    return next(v for s, v in reversed(placed) if s.start <= beat + 1e-9)


def arpeggio(
    spans: Sequence[Span],
    order: str,
    step: float = 0.5,
    low: str = "G3",
    high: str = "E5",
    voices: int = 4,
    *,
    ring: bool = True,
    restart: bool = True,
) -> list[Note]:
    """Broken chords: `order` gives the voice of each `step`, as ``"0 2 1 2"``.

    ``b`` is the chord's bass note an octave or so below; ``.`` is silent; ``02`` are two
    voices at once. With `ring` the notes sound on until their chord ends.
    """
    pattern = order.split()
    notes: list[Note] = []
    for span, voicing in voicings(spans, low, high, voices):
        offset = 0 if restart else round(span.start / step)
        for index in range(round(span.length / step)):
            cell = pattern[(offset + index) % len(pattern)]
            start = span.start + index * step
            length = span.start + span.length - start if ring else step
            accent = NORMAL + (0.1 if index % len(pattern) == 0 else 0)
            for letter in cell.replace(".", ""):
                pitch = _below(span.chord, voicing) if letter == "b" else voicing[int(letter)]
                notes.append(Note(start, length, pitch, accent))
    return notes


def _below(chord: Chord, voicing: Voicing) -> int:
    """The bass note nearest below a sixth under the voicing."""
    top = voicing[0] - 4
    return top - (top - chord.bass) % 12


def bass(
    spans: Sequence[Span],
    rhythm: str,
    low: str = "E1",
    high: str = "G2",
    *,
    bar: float = 4,
) -> list[Note]:
    """A bass line: a one-bar grid of ``1`` ``3`` ``5`` ``7``, ``8`` (octave) and ``a``.

    ``a`` leads into the next chord's root by a step (`leading`). Roots stay within
    `low`..`high` and move by the nearest way.
    """
    floor, ceiling = midi(low), midi(high)
    notes: list[Note] = []
    placed = [(span, ()) for span in spans]
    last = (floor + ceiling) // 2
    for start, length, letter in hits(rhythm, placed, bar):
        index = max(i for i, s in enumerate(spans) if s.start <= start + 1e-9)
        chord, root = spans[index].chord, _near(spans[index].chord.bass, last, floor, ceiling)
        if letter == "a":
            target = _near(spans[(index + 1) % len(spans)].chord.bass, root, floor, ceiling)
            pitch = leading(target, chord)
        elif letter == "8":
            pitch = root + 12
        else:
            pitch = _near(chord.degree(letter), root + (3 if letter != "1" else 0), floor, ceiling)
            if letter == "1":
                last = pitch
        strong = abs(start % bar) < 1e-9
        notes.append(Note(start, length, pitch, NORMAL + (0.1 if strong else 0)))
    return notes


def leading(target: int, chord: Chord) -> int:
    """A step from `target` that agrees with the `chord` still sounding.

    A tone of the chord where one lies near; else one that is no semitone from any of them.
    """
    near = (target - 1, target - 2, target + 2)
    for pitch in near:
        if pitch % 12 in chord.tones:
            return pitch
    free = [p for p in near if all((p - t) % 12 not in (1, 11) for t in chord.tones)]
    return free[0] if free else target - 1


def _near(tone: int, pitch: int, floor: int, ceiling: int) -> int:
    """The pitch of class `tone` nearest to `pitch` within the range (an octave at least)."""
    candidates = [p for p in range(floor, max(ceiling, floor + 11) + 1) if p % 12 == tone]
    return min(candidates, key=lambda p: (abs(p - pitch), p))


def walking(
    spans: Sequence[Span], rng: np.random.Generator, low: str = "E1", high: str = "D3"
) -> list[Note]:
    """A jazz bass in quarter notes: root, chord tones, and a step into the next root."""
    floor, ceiling = midi(low), midi(high)
    notes: list[Note] = []
    last = floor + 12
    for index, span in enumerate(spans):
        following = spans[(index + 1) % len(spans)].chord
        beats = max(1, round(span.length))
        root = _near(span.chord.bass, last, floor, ceiling)
        target = _near(following.bass, root, floor, ceiling)
        line = _walk(span.chord, root, target, beats, rng)
        for beat, pitch in enumerate(line):
            loud = NORMAL + (0.08 if beat % 2 == 0 else 0)
            notes.append(Note(span.start + beat, 0.92, max(floor, min(ceiling, pitch)), loud))
        last = line[-1]
    return notes


def _walk(chord: Chord, root: int, target: int, beats: int, rng: np.random.Generator) -> list[int]:
    """`beats` pitches from `root`, the last a semitone or a tone from `target`."""
    if beats == 1:
        return [root]
    up = target > root or (target == root and rng.random() < 0.5)
    lead = target - 1 if up or rng.random() < 0.4 else target + 2 - int(rng.integers(2))
    third = _near(chord.degree("3"), root + (4 if up else -8), 0, 127)
    fifth = _near(chord.degree("5"), root + (7 if up else -5), 0, 127)
    middle = [third, fifth] if rng.random() < 0.6 else [fifth, third]
    if beats == 2:
        return [root, lead if rng.random() < 0.5 else fifth]
    fill = [middle[i % 2] for i in range(beats - 2)]
    return [root, *fill, lead]

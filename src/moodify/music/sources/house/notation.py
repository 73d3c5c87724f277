"""Music as text: tunes, chord charts and drum grids.

A tune is bars of ``pitch:beats`` tokens, such as ``"E5:1 G5:.5 F5 E5:2 | r:1 C5:3"``:

- a duration is kept until the next one (``F5`` above is half a beat); fractions such as
  ``1/3`` make triplets; ``r`` is a rest; ``C5+E5:1`` is a double stop;
- ``!`` after the pitch is an accent, ``?`` is soft, ``'`` is staccato (half its length);
- ``~`` at the end ties the note to the next of the same pitch, over a bar line too.

A chord chart is bars such as ``"C | G/B Am | F . . G7"``: the bar is shared equally among
its tokens, and ``.`` prolongs the one before.

A grid is one character a step: ``x`` hits, ``-`` holds, ``.`` is silent; spaces and ``|``
are for the eye.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from moodify.music.sources.house.theory import Chord, midi

NORMAL, ACCENT, SOFT = 0.72, 0.9, 0.55
"""Velocities of a plain, an accented and a soft note."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note; times in quarter-note beats from the start of its phrase or piece."""

    start: float
    length: float
    pitch: int
    """MIDI; in a drum part, the General MIDI number of the drum."""
    velocity: float = NORMAL
    """0..1: louder and brighter."""

    @property
    def end(self) -> float:
        """Beat at which it is released."""
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class Span:
    """A chord and the beats it lasts."""

    start: float
    length: float
    chord: Chord


def tune(text: str, meter: float = 4) -> tuple[Note, ...]:
    """The notes of a tune; every bar must last `meter` beats."""
    notes: list[Note] = []
    tied: Note | None = None
    beat, length = Fraction(0), Fraction(1)
    for number, bar in enumerate(bars := text.split("|")):
        for token in bar.split():
            head, _, duration = token.rstrip("~").partition(":")
            length = Fraction(duration) if duration else length
            for note in _notes(head, float(beat), float(length)):
                if tied is not None and tied.pitch == note.pitch:
                    notes.remove(tied)
                    note = replace(tied, length=note.end - tied.start)  # noqa: PLW2901
                notes.append(note)
            tied = notes[-1] if token.endswith("~") else None
            beat += length
        if beat != (number + 1) * Fraction(meter):
            raise ValueError(f"bar {number + 1} of {len(bars)} ends on beat {beat}: {bar!r}")
    return tuple(notes)


def _notes(head: str, start: float, length: float) -> Iterator[Note]:
    """The notes of one token."""
    pitches = head.rstrip("!?'")
    marks = head[len(pitches) :]
    if pitches == "r":
        return
    velocity = ACCENT if "!" in marks else SOFT if "?" in marks else NORMAL
    sounding = length / 2 if "'" in marks else length
    for pitch in pitches.split("+"):
        yield Note(start, sounding, midi(pitch), velocity)


def chart(text: str, meter: float = 4) -> tuple[Span, ...]:
    """The chords of a chart, one after the other from beat 0."""
    spans: list[Span] = []
    for number, bar in enumerate(text.split("|")):
        tokens = bar.split()
        step = meter / len(tokens)
        for index, token in enumerate(tokens):
            if token == ".":
                spans[-1] = replace(spans[-1], length=spans[-1].length + step)
            else:
                spans.append(Span(number * meter + index * step, step, Chord.parse(token)))
    return tuple(spans)


def grid(text: str) -> str:
    """A grid without its spaces and bar lines."""
    return "".join(c for c in text if c not in " |")


def steps(text: str, bar: float) -> Iterator[tuple[float, float, str]]:
    """(start, length, character) of every hit of a one-bar grid; ``-`` prolongs a hit."""
    cells = grid(text)
    step = bar / len(cells)
    for index, cell in enumerate(cells):
        if cell in ".-":
            continue
        end = index + 1
        while end < len(cells) and cells[end] == "-":
            end += 1
        yield index * step, (end - index) * step, cell

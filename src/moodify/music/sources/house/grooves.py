"""Drums: grids to notes, and fills.

A groove maps a drum to a grid of one or more bars: ``X`` accent, ``x`` hit, ``o`` soft,
``g`` ghost note, ``.`` silent.
"""

from __future__ import annotations

from collections.abc import Mapping

from moodify.music.sources.house.notation import Note, grid
from moodify.music.sources.house.score import Part, Section

DRUMS: dict[str, int] = {
    "kick": 36,
    "rim": 37,
    "snare": 38,
    "clap": 39,
    "low tom": 41,
    "hat": 42,
    "pedal": 44,
    "mid tom": 45,
    "open hat": 46,
    "high tom": 48,
    "crash": 49,
    "ride": 51,
    "bell": 53,
    "tambourine": 54,
    "cowbell": 56,
    "high conga": 63,
    "low conga": 64,
    "block": 76,
    "triangle": 81,
    "shaker": 82,
    "swirl": 83,
    "anvil": 84,
    "rise": 85,
}
"""General MIDI numbers, and our own: a brush's swirl, an anvil, a reversed cymbal."""

STRENGTH = {"X": 0.95, "x": 0.75, "o": 0.5, "g": 0.28}


def groove(grids: Mapping[str, str], beats: float, bar: float = 4, bars: int = 1) -> list[Note]:
    """The grids, each `bars` bars long, repeated over `beats`."""
    notes: list[Note] = []
    period = bar * bars
    for drum, text in grids.items():
        cells = grid(text)
        step = period / len(cells)
        for index in range(round(beats / step)):
            letter = cells[index % len(cells)]
            if letter != ".":
                notes.append(Note(index * step, step, DRUMS[drum], STRENGTH[letter]))
    return notes


def fill(text: str, beats: float = 1.0, at: float = 0.0) -> list[Note]:
    """A fill written as drums in a row, such as ``"snare snare high low"``, over `beats`.

    ``high``, ``mid`` and ``low`` are toms, ``.`` is a rest, and ``kick+crash`` strikes both;
    it grows louder to its end.
    """
    short = {"high": "high tom", "mid": "mid tom", "low": "low tom"}
    cells = text.split()
    step = beats / len(cells)
    notes: list[Note] = []
    for index, cell in enumerate(cells):
        strength = 0.6 + 0.3 * index / len(cells)
        for name in cell.split("+"):
            if name != ".":
                drum = DRUMS[short.get(name, name)]
                notes.append(Note(at + index * step, step, drum, strength))
    return notes


def drum(
    part: Part,
    section: Section,
    grids: Mapping[str, str],
    *,
    bars: int = 1,
    last: str = "",
    over: float = 1.0,
    crash: bool = False,
    velocity: float = 1.0,
) -> None:
    """A section's beat: the groove, a fill `last` over its last beats, a crash on its first."""
    notes = groove(grids, section.length, section.meter, bars)
    if last:
        notes = [note for note in notes if note.start < section.length - over - 1e-9]
        notes += fill(last, over, section.length - over)
    if crash:
        notes.append(Note(0, 1, DRUMS["crash"], STRENGTH["x"]))
    part.add(section, notes, velocity=velocity)

"""Marimbas in cells of five, six and eight, which meet and part like trains."""

from collections.abc import Sequence

from moodify.music.sources.house.notation import Note, Span, tune
from moodify.music.sources.house.patterns import arpeggio, bass, pad
from moodify.music.sources.house.score import Piece, Song

LINE = """
    B4:3 | B4:3 | D5:3 | E5:2 D5:1 | C#5:3 | C#5:2 B4:1 | A4:3 | A4:3 |
    B4:2 D5:1 | F#5:3 | E5:2 D5:1 | D5:3 | A4:2 D5:1 | F#5:2 E5:1 | D5:3 | D5:3
"""


def compose(song: Song) -> None:
    """Cells enter one by one, a clarinet lays a line across them, and they leave in turn."""
    first = song.part("marimba", -2, pan=-0.5, send=0.22, loose=0.003)
    second = song.part("marimba", -3, name="second marimba", pan=0.5, send=0.22, loose=0.003)
    vibes = song.part("vibraphone", -4, pan=0.15, send=0.3, loose=0.004)
    pulse = song.part("kalimba", -7, pan=-0.2, send=0.2, loose=0.003)
    line = song.part("clarinet", -1, pan=-0.1, send=0.35, lead=True, loose=0.015)
    flute = song.part("flute", -5, pan=0.25, send=0.4)
    air = song.part("glass pad", -13, send=0.45)
    low = song.part("upright bass", -5, send=0.08)
    for s in song.sections:
        if s.name == "end":
            first.add(s, tune("E4+B4:1 r:2 | r:3", 3))
            second.add(s, tune("G4+D5:1 r:2 | r:3", 3))
            vibes.add(s, tune("F#4+B4+D5:3 | r:3", 3))
            low.add(s, tune("E2:3~ | E2:3", 3))
            air.add(s, pad(s.spans, "E4", "D5", 3))
            line.add(s, tune("B4:3~ | B4:3", 3), velocity=0.7)
            continue
        level = {"in": 0.95, "out": 0.95}.get(s.name, 1.0)
        first.add(s, cells(s.spans, "0 2 1 3 2", "D4", "A5"), velocity=level)
        if s.name != "in" or s.nth:
            second.add(s, cells(s.spans, "1 3 0 2 . 3 1 2", "A4", "E6"), velocity=level)
        if s.name not in ("in", "out"):
            vibes.add(s, cells(s.spans, "3 . 2 . 0 . 1 . . 2 . .", "E4", "B5"))
            low.add(s, bass(s.spans, "1---5-", "E1", "D#2", bar=3))
            pulse.add(s, cells(s.spans, "0 1", "E5", "E6"), velocity=0.85)
            air.add(s, pad(s.spans, "E4", "D5", 3))
        if s.name == "line":
            line.add(s, tune(LINE, 3), velocity=0.9)
            if s.nth:
                flute.add(
                    s, [n for n in pad(s.spans, "F#4", "E5", 2) if n.length >= 3], velocity=0.85
                )


def cells(spans: Sequence[Span], order: str, low: str, high: str) -> list[Note]:
    """An arpeggio whose cell goes on over the bar lines, so that it drifts against the bar."""
    return arpeggio(spans, order, 0.5, low, high, 4, ring=False, restart=False)


PIECE = Piece(
    slug="commuter-clockwork",
    title="Commuter Clockwork",
    mood="neutral",
    genre="minimalism",
    key="E dorian",
    bpm=108,
    meter=3,
    valence=0.1,
    arousal=0.05,
    form="in:4@.95 in:4@.97 cells:8@.95 line:16 line:16 out:4@.9 end:2@.85",
    charts={
        "in": "Em9 | Em9 | Em9 | Em9",
        "cells": "Em9 | Em9 | A6 | A6 | Dmaj7 | Dmaj7 | Bm7 | Bm7",
        "line": """
            Em9 | Em9 | Em9 | Em9 | A6 | A6 | Dmaj7 | Dmaj7 |
            Bm7 | Bm7 | Em9 | Em9 | Dmaj7 | Dmaj7 | Bm7 | Bm7
        """,
        "out": "Em9 | Em9 | Em9 | Em9",
        "end": "Em9",
    },
    compose=compose,
    ritard_beats=3,
    ritard=0.8,
    tail=3.5,
    room="chamber",
    loudness=-16.5,
)

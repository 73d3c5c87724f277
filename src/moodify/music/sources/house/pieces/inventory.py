"""A dance suite's allemande for harpsichord, cello and flute: everything in its place."""

from moodify.music.sources.house.melody import ornament
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import bass, comp, pad
from moodify.music.sources.house.score import Piece, Song

FIRST = """
    B4:.5 D5 G5 D5 B4 D5 G4:1 | A4:.5 D5 F#5 D5 A4 D5 F#4:1 | G4:.5 B4 E5 B4 G4 B4 E5:1 |
    E5:.5 D5 C5 B4 C5 E5 G5:1 | C5:.5 E5 A5 E5 C5 B4 A4:1 | F#4:.5 A4 C5 A4 D5 C5 B4 A4 |
    B4:.5 D5 G5 B4 C5 E5 G5 E5 | D5:.5 A4 F#4 A4 D5:2
"""
LAST = """
    G5:.5 F#5 E5 B4 G4 B4 E5:1 | F#5:.5 D#5 B4 D#5 F#5 A5 B5:1 | G5:.5 B5 E5 G5 B4 E5 G4:1 |
    C#5:.5 E5 A5 G5 E5 C#5 A4:1 | F#5:.5 A5 D5 F#5 A4 D5 F#4:1 | G4:.5 B4 D5 G5 D5 B4 G4:1 |
    C5:.5 E5 A4 C5 F#4 A4 C5 D5 | B4:.5 G4 D5 B4 G4:2
"""


def compose(song: Song) -> None:
    """Each half twice, as such dances go: plainly, then with turns and a flute."""
    right = song.part(
        "harpsichord", 0, name="right hand", pan=-0.1, send=0.3, lead=True, loose=0.008
    )
    left = song.part("harpsichord", -6, name="left hand", pan=-0.1, send=0.3, loose=0.01)
    cello = song.part("cello", -3, pan=0.3, send=0.3, loose=0.012)
    flute = song.part("flute", -4, pan=-0.35, send=0.4, loose=0.014)
    viols = song.part("strings", -12, pan=0.1, send=0.45, loose=0.02)
    for s in song.sections:
        if s.name == "end":
            left.add(s, comp(s.spans, "x---", "G2", "D4", 5, roll=0.12))
            right.add(s, tune("r:.5 G4 B4 D5 G5:2"))
            cello.add(s, tune("G2:4"))
            flute.add(s, tune("r:1 D5:3"), velocity=0.8)
            viols.add(s, pad(s.spans, "G3", "D5", 3), velocity=0.8)
            continue
        line = tune(FIRST if s.name == "first" else LAST)
        right.add(s, ornament(line, song.key, song.rng("turns"), 0.6) if s.nth else line)
        left.add(s, comp(s.spans, "x--- x--- x--- x---", "D3", "G4", 3, roll=0.015), velocity=0.8)
        cello.add(s, bass(s.spans, "1-3- 5-a-", "G1", "F#2"), transpose=12, velocity=0.9)
        viols.add(s, pad(s.spans, "G3", "E5", 3), velocity=0.8)
        if s.nth:
            flute.add(s, pad(s.spans, "D5", "B5", 1), velocity=0.85)


PIECE = Piece(
    slug="inventory",
    title="Inventory",
    mood="neutral",
    genre="baroque",
    key="G major",
    bpm=86,
    valence=0.25,
    arousal=-0.1,
    form="first:8@.9 first:8@.93 last:8@.93 last:8@.95 end:1@.9",
    charts={
        "first": "G | D/F# | Em | C | Am | D7 | G/B C | D",
        "last": "Em | B7/D# | Em | A7 | D | G/B | Am D7 | G",
        "end": "G",
    },
    compose=compose,
    rubato=0.025,
    ritard_beats=5,
    ritard=0.7,
    tail=4.0,
    room="chamber",
    loudness=-17.0,
    warmth=-0.5,
)

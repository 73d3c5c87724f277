"""An adagio for strings over a bass that keeps sinking."""

from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import arpeggio, bass, pad
from moodify.music.sources.house.score import Piece, Song

THEME = """
    A5:2 F5:1 D5 | E5:2 G5:1 E5 | F5:2 E5:.5 D5 A4:1 | D5:1.5 F5:.5 A5:2 |
    Bb5:1.5 A5:.5 F5:2 | D5:1 G5 Bb5:1.5 A5:.5 | G5:1 E5 C#5 E5 | D5:3 r:1
"""
MIDDLE = """
    A3:1 C4 F4:2 | E4:1.5 D4:.5 C4:2 | Bb3:1 D4 G4:2 | F4:1.5 E4:.5 D4:2 |
    D4:1 F4 Bb4:1.5 A4:.5 | A4:1 G4:.5 F4 C4:2 | Bb3:1 D4 G4 F4 | E4:2 C#4
"""
CODA = "F5:2 E5:1 D5 | D5:2 Bb4 | A4:1 C#5 E5 C#5 | D5:4"


def compose(song: Song) -> None:
    """The violin's theme, the cello's answer in the major, and the theme's last words."""
    violin = song.part("violin", 0, pan=-0.25, send=0.42, lead=True, loose=0.02)
    cello = song.part("cello", -1, pan=0.3, send=0.38, lead=True, loose=0.02)
    section = song.part("strings", -5, send=0.45, loose=0.02)
    basses = song.part("strings", -8, name="basses", pan=0.35, send=0.35, loose=0.02)
    harp = song.part("harp", -7, pan=-0.35, send=0.4, loose=0.012)
    for s in song.sections:
        if s.name == "end":
            section.add(s, pad(s.spans, "D4", "A4", 3), velocity=0.7)
            violin.add(s, tune("D5?:4"), velocity=0.8)
            basses.add(s, tune("D2?:4"), velocity=0.8)
            harp.add(s, tune("D3?:.5 A3 D4 F4 A4 D5:1.5"), velocity=0.8)
            continue
        basses.add(s, bass(s.spans, "1---", "C2", "B2"), velocity=0.9)
        if s.name == "theme":
            violin.add(s, tune(THEME), velocity=0.85, to=1.05)
            section.add(s, pad(s.spans, "A3", "F5", 4), velocity=0.7, to=0.95)
        if s.name == "middle":
            cello.add(s, tune(MIDDLE), velocity=0.9, to=1.1)
            section.add(s, pad(s.spans, "C4", "F5", 4), velocity=0.75, to=1.0)
            harp.add(s, arpeggio(s.spans, "b 0 1 2 3 2 1 0", 0.5, "F3", "D5", 4), velocity=0.85)
        if s.name == "coda":
            violin.add(s, tune(CODA), velocity=0.9, to=0.65)
            cello.add(s, tune("A3:2 F3 | G3:2 D3 | E3:2 G3 | F3:4"), velocity=0.7)
            section.add(s, pad(s.spans, "D4", "D5", 4), velocity=0.75, to=0.6)
            harp.add(s, arpeggio(s.spans, "b . 1 . 2 . 3 .", 0.5, "F3", "D5", 4), velocity=0.7)


PIECE = Piece(
    slug="north-window",
    title="North Window",
    mood="sad",
    genre="chamber music",
    key="D harmonic minor",
    bpm=54,
    valence=-0.75,
    arousal=-0.4,
    form="theme:8@.85 middle:8@.92 coda:4@.8 end:1@.7",
    charts={
        "theme": "Dm | A7/C# | Dm/C | Bm7b5 | Bbmaj7 | Gm | Em7b5 A7 | Dm",
        "middle": "F | C/E | Gm | Dm | Bb | F/A | Gm | A7",
        "coda": "Dm | Gm | A7 | Dm",
        "end": "Dm",
    },
    compose=compose,
    rubato=0.05,
    ritard_beats=6,
    ritard=0.65,
    tail=5.5,
    room="hall",
    loudness=-18.0,
    warmth=-0.6,
)

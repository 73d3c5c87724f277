"""A piano by itself, then strings that remember the same tune."""

from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import arpeggio, pad
from moodify.music.sources.house.score import Piece, Song

THEME = """
    Eb5:2 D5:1 C5 | D5:.5 C5:1.5 G4:2 | C5:2 Bb4:1 Ab4 | G4:1 C5 B4:2 |
    Ab4:1 C5 F5:1.5 Eb5:.5 | Eb5:1 D5:.5 C5 G5:2 | F5:1.5 Eb5:.5 D5:1 B4 | C5:3 r:1
"""
MIDDLE = """
    C5:1 Eb5 G5:2 | F5:1.5 Eb5:.5 D5:2 | Eb5:1 G5 Bb5:2 | G5:1.5 F5:.5 Eb5:2 |
    Ab5:2 G5:1 F5 | F5:1.5 Eb5:.5 D5:1 Ab4 | C5:2 D5:1 C5 | B4:3 r:1
"""
CODA = "Eb5:2 D5:1 C5 | C5:.5 Ab4:1.5 F4:2 | Ab4:1 G4 F4 D4 | C4?:3 r:1"


def compose(song: Song) -> None:
    """Theme alone, a warmer middle with strings, and the theme again, tired."""
    right = song.part("piano", 0, name="right hand", lead=True, send=0.28, loose=0.012)
    left = song.part("piano", -6, name="left hand", send=0.28, loose=0.014)
    strings = song.part("strings", -9, pan=0.1, send=0.5, loose=0.02)
    cello = song.part("cello", -6, pan=-0.25, send=0.45, loose=0.02)
    theme, middle = tune(THEME), tune(MIDDLE)
    for s in song.sections:
        if s.name == "end":
            left.add(s, tune("C2+G2?:4"))
            left.add(s, tune("r:.5 C3?:.5 Eb3 G3:2.5"), velocity=0.8)
            right.add(s, tune("r:1.5 C5?:.5 Eb5:2"), velocity=0.75)
            strings.add(s, pad(s.spans, "C4", "G4", 3), velocity=0.7)
            continue
        left.add(s, arpeggio(s.spans, "b 0 1 2 3 2 1 2", 0.5, "G3", "Ab4"), velocity=0.85)
        if s.name == "theme":
            right.add(s, theme)
        if s.name == "middle":
            right.add(s, middle, velocity=0.95, to=1.1)
            strings.add(s, pad(s.spans, "G3", "Eb5", 4), velocity=0.7, to=1.05)
            cello.add(s, [n for n in middle if n.length >= 1.5], transpose=-12, velocity=0.85)
        if s.name == "coda":
            right.add(s, tune(CODA), velocity=0.9, to=0.7)
            strings.add(s, pad(s.spans, "C4", "Eb5", 3), velocity=0.75)
            cello.add(s, tune("C3:4 | F3:2 Ab3 | F3:2 G3 | C3:4"), velocity=0.7)


PIECE = Piece(
    slug="letters-in-a-drawer",
    title="Letters in a Drawer",
    mood="sad",
    genre="piano ballad",
    key="C harmonic minor",
    bpm=60,
    valence=-0.6,
    arousal=-0.55,
    form="intro:2@.72 theme:8@.82 middle:8@.9 coda:4@.75 end:1@.65",
    charts={
        "intro": "Cm | Abmaj7",
        "theme": "Cm | Cm/Bb | Abmaj7 | G7sus4 G7 | Fm | Cm/Eb | Dm7b5 G7 | Cm",
        "middle": "Abmaj7 | Bb | Eb/G | Cm | Fm | Dm7b5 | G7sus4 | G7",
        "coda": "Cm | Fm | Dm7b5 G7 | Cm",
        "end": "Cm",
    },
    compose=compose,
    rubato=0.06,
    ritard_beats=6,
    ritard=0.62,
    tail=6.0,
    room="hall",
    loudness=-18.5,
    warmth=-1.0,
)

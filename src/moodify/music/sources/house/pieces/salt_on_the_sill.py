"""A chorale for a small choir, with one flute that can't join in."""

from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import arpeggio, bass, pad
from moodify.music.sources.house.score import Piece, Song

LAMENT = """
    E5:2 G4:1 B4 | C5:2 B4:1 A4 | F#4:2 A4:1 B4 | G4:3 r:1 |
    E5:2 D5:1 C5 | D5:2 B4:1 G4 | C5:1 B4 A4 E5 | D#5:2 B4
"""
PLEA = """
    G5:2 F#5:1 E5 | F#5:2 D5:1 A4 | E5:2 C5:1 G4 | D5:3 r:1 |
    C5:1 E5 A5:2 | G5:1.5 F#5:.5 E5:1 B4 | C5:1 A4 B4 D#5 | E5:3 r:1
"""
CODA = "E5:2 G4:1 B4 | C5:2 A4 | B4:1 A4 F#4 D#4 | E4:3 r:1"


def compose(song: Song) -> None:
    """Choir alone, the flute's lament over it, a plea with harp and cellos, and the end."""
    flute = song.part("flute", 0, pan=0.15, send=0.45, lead=True, loose=0.02)
    choir = song.part("choir", -4, send=0.5, loose=0.02)
    organ = song.part("organ", -15, send=0.5, effects=("lofi:2500",), loose=0.01)
    harp = song.part("harp", -6, pan=-0.3, send=0.4, loose=0.014)
    cellos = song.part("cello", -6, pan=0.3, send=0.4, loose=0.02)
    for s in song.sections:
        choir.add(s, pad(s.spans, "G3", "E5", 4), velocity=0.8, to=0.9)
        organ.add(s, bass(s.spans, "1---", "E2", "D#3"), velocity=0.8)
        if s.name == "end":
            harp.add(s, tune("E2?:.5 B2 E3 G3 B3 E4 G4 B4"), velocity=0.8)
            flute.add(s, tune("r:2 B4?:2"), velocity=0.8)
            cellos.add(s, tune("E2?:4"), velocity=0.8)
            continue
        if s.name == "lament":
            flute.add(s, tune(LAMENT), velocity=0.9)
            cellos.add(s, bass(s.spans, "1---", "C2", "B2"), velocity=0.75)
        if s.name == "plea":
            flute.add(s, tune(PLEA), velocity=0.9, to=1.1)
            harp.add(s, arpeggio(s.spans, "b 0 1 2 3 2 1 0", 0.5, "E3", "C5", 4), velocity=0.85)
            cellos.add(s, bass(s.spans, "1--- 5---", "C2", "B2"), velocity=0.8, to=1.0)
        if s.name == "coda":
            flute.add(s, tune(CODA), velocity=0.9, to=0.65)
            harp.add(s, arpeggio(s.spans, "b . 1 . 2 . 3 .", 0.5, "E3", "C5", 4), velocity=0.75)


PIECE = Piece(
    slug="salt-on-the-sill",
    title="Salt on the Sill",
    mood="sad",
    genre="chorale",
    key="E harmonic minor",
    bpm=58,
    valence=-0.55,
    arousal=-0.65,
    form="intro:2@.75 lament:8@.85 plea:8@.92 coda:4@.8 end:1@.7",
    charts={
        "intro": "Em | Am/E",
        "lament": "Em | Am/E | B7/D# | Em | C | G/B | Am | B7",
        "plea": "Em | D | C | G/B | Am | Em/G | F#m7b5 B7 | Em",
        "coda": "Em | Am/E | B7 | Em",
        "end": "Em",
    },
    compose=compose,
    rubato=0.05,
    ritard_beats=6,
    ritard=0.65,
    tail=5.5,
    room="cathedral",
    loudness=-18.5,
    warmth=-0.8,
)

"""A few notes at a time, in the mode with the raised fourth, and a lot of room."""

from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import arpeggio, bass, pad
from moodify.music.sources.house.score import Piece, Song

NOTES = """
    F#5:2 E5:1 C#5 | B4:2 r:1 E5 | G#5:2 E5:1 C#5 | A4:3 r:1 |
    r:1 F#5 B5:2 | G#5:2 E5:1 B4 | C#5:2 A4:1 F#4 | E4:3 r:1
"""
ANSWER = """
    A4:1 D5 F#5:2 | E5:2 B4 | E5:1 G#5 C#6:2 | A5:2 r |
    B5:2 A5:1 F#5 | E5:2 G#5 | F#5:3 C#5:1 | D5:2 r
"""


def compose(song: Song) -> None:
    """Light arrives, moves over the wall, is answered, and moves on."""
    piano = song.part("felt piano", 0, send=0.42, lead=True, effects=("echo:1.5",), loose=0.014)
    harp = song.part("harp", -6, pan=0.3, send=0.4, loose=0.012)
    glass = song.part("glass pad", -6, send=0.45)
    warm = song.part("warm pad", -10, send=0.4)
    low = song.part("sub bass", -10)
    bells = song.part("celesta", -9, pan=-0.35, send=0.5, effects=("echo:1",))
    for s in song.sections:
        glass.add(s, pad(s.spans, "F#4", "G#5", 3), velocity=0.85)
        warm.add(s, pad(s.spans, "D3", "E4", 3), velocity=0.85)
        low.add(s, bass(s.spans, "1---", "E1", "D#2"), velocity=0.9)
        if s.name == "end":
            piano.add(s, tune("F#5?:2 E5? | A4?:4"), velocity=0.85)
            harp.add(s, tune("D3?:.5 A3 C#4 E4 F#4 A4 C#5 E5 | D5:4"), velocity=0.7)
            continue
        if s.name == "intro":
            bells.add(s, tune("r:2 F#5?:2 | r:2 G#5?:1 B5?"))
        if s.name == "notes":
            piano.add(s, tune(NOTES), velocity=0.95)
            if s.nth:
                bells.add(
                    s,
                    tune("r:3 C#6:1 | r:4 | r:3 B5:1 | r:4 | r:4 | r:3 E6:1 | r:4 | r:2 A5:1 C#6"),
                    velocity=0.8,
                )
                harp.add(s, arpeggio(s.spans, "b . 1 . 2 . 3 .", 0.5, "D3", "E4"), velocity=0.8)
        if s.name == "answer":
            piano.add(s, tune(ANSWER), velocity=0.95)
            harp.add(s, arpeggio(s.spans, "b 0 1 2 3 2 1 0", 0.5, "D3", "F#4", 4), velocity=0.85)


PIECE = Piece(
    slug="light-through-blinds",
    title="Light Through Blinds",
    mood="neutral",
    genre="ambient",
    key="D lydian",
    bpm=70,
    valence=0.2,
    arousal=-0.6,
    form="intro:2@.8 notes:8@.9 answer:8 notes:6@.9 end:2@.8",
    charts={
        "intro": "Dmaj7 | E/D",
        "notes": "Dmaj7 | E/D | C#m7 | F#m7 | Bm9 | E | Dmaj7 | Dmaj9",
        "answer": "Dmaj7 | E | C#m7 | F#m7 | Bm9 | E | Dmaj7 | Dmaj7",
        "end": "Dmaj9",
    },
    compose=compose,
    rubato=0.04,
    ritard_beats=6,
    ritard=0.7,
    tail=5.5,
    room="cathedral",
    loudness=-18.0,
    warmth=-0.6,
)

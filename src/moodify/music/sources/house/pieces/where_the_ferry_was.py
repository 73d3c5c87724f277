"""A ballad in three: a picked guitar, a clarinet low in its register, a violin late."""

from moodify.music.sources.house.melody import harmony
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import arpeggio, bass, comp, pad
from moodify.music.sources.house.score import Piece, Song

OPENING = """
    E5:1.5 D5:.5 C5:1 | B4:2 G4:1 | A4:1 C5 E5 | G5:2 E5:1 |
    F5:1.5 E5:.5 D5:1 | E5:1 C5 A4 |
"""
ASKING = OPENING + "D5:1.5 C5:.5 B4:1 | G#4:2 r:1"
TELLING = OPENING + "B4:1 D5 G#4 | A4:2 r:1"
REFRAIN = """
    C5:1 F5 A5 | G5:2 E5:1 | D5:1 G5 B5 | A5:1.5 G5:.5 E5:1 |
    F5:1.5 E5:.5 C5:1 | E5:1.5 D5:.5 C5:1 | F5:1 D5 A4 | B4:2 G#4:1
"""
CODA = "A4:1 C5 E5 | C5:2 A4:1 | B4:1.5 A4:.5 G#4:1 | A4:3"


def compose(song: Song) -> None:
    """Guitar, two verses, a refrain, a verse with the violin, a few bars to let it go."""
    clarinet = song.part("clarinet", 0, pan=0.15, send=0.32, lead=True, loose=0.015)
    violin = song.part("violin", -5, pan=-0.3, send=0.42, loose=0.02)
    guitar = song.part("steel guitar", -3, pan=-0.1, send=0.2, loose=0.01)
    air = song.part("warm pad", -15, send=0.4)
    low = song.part("upright bass", -8, send=0.08, loose=0.012)
    for s in song.sections:
        if s.name == "end":
            guitar.add(s, comp(s.spans, "o-----", "A2", "E4", 6, bar=6, roll=0.3))
            air.add(s, pad(s.spans, "A3", "E4", 3), velocity=0.7)
            clarinet.add(s, tune("r:1.5 C5?:1.5 | A4?:3", 3), velocity=0.7)
            low.add(s, tune("A1?:3~ | A1?:3", 3))
            continue
        guitar.add(s, arpeggio(s.spans, "b 1 2 3 2 1", 0.5, "E3", "A4", 4), velocity=0.95)
        if s.name != "intro":
            low.add(s, bass(s.spans, "1-----", "E1", "D#2", bar=3), velocity=0.85)
        if s.name in ("asking", "telling"):
            words = tune(ASKING if s.name == "asking" else TELLING, 3)
            clarinet.add(s, words)
            if s.nth:
                violin.add(
                    s, harmony(words, s.spans, song.key.pitch_classes, below=False), velocity=0.85
                )
                air.add(s, pad(s.spans, "A3", "E5", 3))
        if s.name == "refrain":
            clarinet.add(s, tune(REFRAIN, 3), velocity=1.0, to=1.1)
            violin.add(s, pad(s.spans, "E4", "C5", 2), velocity=0.8, to=1.0)
            air.add(s, pad(s.spans, "A3", "E5", 4), velocity=0.8, to=1.0)
        if s.name == "coda":
            clarinet.add(s, tune(CODA, 3), velocity=0.9, to=0.7)
            violin.add(s, tune("E5:3 | E5:3 | E5:3 | E5:3", 3), velocity=0.6)


PIECE = Piece(
    slug="where-the-ferry-was",
    title="Where the Ferry Was",
    mood="sad",
    genre="folk ballad",
    key="A harmonic minor",
    bpm=82,
    meter=3,
    valence=-0.4,
    arousal=-0.35,
    form="intro:4@.8 asking:8@.88 telling:8@.9 refrain:8 telling:8@.92 coda:4@.8 end:2@.7",
    charts={
        "intro": "Am | Em/G | Fmaj7 | E7",
        "asking": "Am | Em/G | Fmaj7 | C/E | Dm7 | Am/C | Bm7b5 | E7",
        "telling": "Am | Em/G | Fmaj7 | C/E | Dm7 | Am/C | E7 | Am",
        "refrain": "F | C/E | G | Am | F | C/E | Dm7 | E7",
        "coda": "Am | Fmaj7 | E7 | Am",
        "end": "Am",
    },
    compose=compose,
    rubato=0.04,
    ritard_beats=6,
    ritard=0.7,
    tail=4.5,
    room="chamber",
    loudness=-17.5,
    warmth=-0.5,
)

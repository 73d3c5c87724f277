"""Two guitars and a double bass, going nowhere in particular."""

from moodify.music.sources.house.grooves import drum
from moodify.music.sources.house.melody import ornament
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import arpeggio, bass, comp, pad
from moodify.music.sources.house.score import Piece, Song

WALK = """
    F#4:1 A4:.5 D5:1.5 C5:.5 A4 | G4:1.5 E4:.5 C5:1 D5 | B4:1 D5:.5 G4 B4:2 | A4:3 r:1 |
    C5:1 E5 A4:.5 C5 A4:1 | B4:1.5 G4:.5 E4:2 | E4:.5 G4 C5:1 D5 E5 | D5:2 A4:1 r
"""
VIEW = """
    B4:1 D5 G5:2 | F#5:1.5 E5:.5 D5:2 | E5:1 G5:.5 E5 B4:2 | C5:1 E5 D5:2 |
    B4:1 D5 G5:1.5 A5:.5 | F#5:1.5 D5:.5 A4:2 | G4:1 B4 E5 D5 | D5:2 E5
"""


def compose(song: Song) -> None:
    """Picking, the walk, the view, the walk with a few steps more."""
    lead = song.part("nylon guitar", 0, pan=0.25, send=0.22, lead=True, loose=0.012)
    picked = song.part("steel guitar", -4, pan=-0.3, send=0.18, loose=0.008)
    low = song.part("upright bass", -5, send=0.06, loose=0.01)
    air = song.part("strings", -13, send=0.45)
    flute = song.part("flute", -8, pan=-0.1, send=0.4)
    kit = song.part("brush kit", -10, send=0.15, loose=0.008)
    walk, view = tune(WALK), tune(VIEW)
    for s in song.sections:
        if s.name == "end":
            picked.add(s, comp(s.spans, "x---", "D3", "A4", 6, roll=0.14))
            air.add(s, pad(s.spans, "D4", "A4", 3), velocity=0.7)
            lead.add(s, tune("r:2 F#5?:2"), velocity=0.85)
            low.add(s, tune("D2?:4"))
            continue
        picked.add(s, arpeggio(s.spans, "b 2 1 3 0 2 1 3", 0.5, "A3", "D5", 4), velocity=0.95)
        if s.name == "intro":
            continue
        low.add(s, bass(s.spans, "1--- 5-a-", "E1", "D#2"))
        drum(
            kit,
            s,
            {
                "snare": "..g. o..g ..g. o..g",
                "kick": "o... .... o... ....",
                "shaker": "o.g. o.g. o.g. o.g.",
            },
        )
        if s.name == "walk":
            lead.add(s, walk if s.nth == 0 else ornament(walk, song.key, song.rng("steps"), 0.4))
            if s.nth == 2:
                flute.add(s, pad(s.spans, "D5", "A5", 1), velocity=0.8)
        if s.name == "view":
            lead.add(s, view, velocity=1.05)
            air.add(s, pad(s.spans, "D4", "E5", 4), velocity=0.8, to=1.0)


PIECE = Piece(
    slug="gravel-path",
    title="Gravel Path",
    mood="neutral",
    genre="acoustic folk",
    key="D mixolydian",
    bpm=94,
    valence=0.35,
    arousal=-0.2,
    form="intro:2@.85 walk:8@.92 walk:8@.95 view:8 walk:8@.95 end:1@.85",
    charts={
        "intro": "D | Cadd9",
        "walk": "D | Cadd9 | G | D | Am7 | Em7 | Cadd9 | D",
        "view": "G | D/F# | Em7 | Cadd9 | G | D/F# | Em7 | A7sus4",
        "end": "D",
    },
    compose=compose,
    rubato=0.02,
    ritard_beats=4,
    ritard=0.75,
    tail=4.0,
    room="studio",
    loudness=-17.0,
    warmth=-0.3,
)

"""A tine piano, a soft kit and nowhere to be until ten."""

from moodify.music.sources.house.grooves import groove
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import bass, comp, pad
from moodify.music.sources.house.score import Piece, Song

THEME = """
    r:1 G4:.5 Bb4 D5:1 C5 | Bb4:.5 G4 F4:1 r:2 | r:1 Ab4:.5 C5 Eb5:1 C5 | D5:.5 Bb4 G4:1 r:2 |
    r:1 G4:.5 Bb4 D5:1 F5 | F5:.5 D5 Bb4:1 r:1 G4 | Ab4:.5 C5 Eb5:1 D5:.5 Ab4 F4:1 | G4:2 r:2
"""
TURN = """
    Eb5:1.5 D5:.5 C5:2 | D5:1 Bb4:.5 G4 Bb4:2 | C5:1.5 Bb4:.5 Ab4:1 G4 | F4:1 Ab4 D5:2 |
    Eb5:1.5 F5:.5 G5:2 | F5:1 D5:.5 Bb4 G4:2 | Ab4:1 C5 Eb5 F5:.5 Eb5 | C5:2 r:2
"""
BEAT = {
    "kick": "x... ..o. .x.. ....",
    "snare": ".... x... ...g x..g",
    "hat": "x.o. x.oo x.o. x.o.",
}


def compose(song: Song) -> None:
    """Chords, tune, a turn to the subdominant, tune, and out."""
    keys = song.part(
        "electric piano", -3, send=0.18, effects=("autopan:1.3", "lofi:6500"), loose=0.012
    )
    vibes = song.part("vibraphone", 0, lead=True, pan=0.2, send=0.3, loose=0.012)
    guitar = song.part("clean guitar", -5, pan=-0.4, send=0.25, effects=("echo:0.75",), loose=0.012)
    air = song.part("glass pad", -14, send=0.4)
    low = song.part("electric bass", -3, send=0.03, loose=0.01)
    kit = song.part("soft kit", -2, send=0.08, effects=("lofi:9500",), loose=0.01)
    theme, turn = tune(THEME), tune(TURN)
    for s in song.sections:
        if s.name == "end":
            keys.add(s, comp(s.spans, "o---", "Eb3", "G4", 4, roll=0.07))
            low.add(s, bass(s.spans, "1---", "C2", "Bb2"))
            vibes.add(s, tune("r:1 Bb4?:.5 D5 G5:2"))
            continue
        keys.add(s, comp(s.spans, "x--- ..o- -.x- ----", "Eb3", "G4", 4, roll=0.02))
        if s.name != "intro" or s.start > 0:
            low.add(s, bass(s.spans, "1--. ..1. .5-- ..a.", "C2", "Bb2"))
            kit.add(s, groove(BEAT, s.length))
        else:
            kit.add(s, groove({"hat": "x.o. x.oo x.o. x.o."}, s.length / 2), at=s.length / 2)
            air.add(s, pad(s.spans, "G4", "G5", 3))
        if s.name == "theme":
            vibes.add(s, theme)
            if s.nth:
                guitar.add(s, tune("r:3 r:.5 Bb4 | r:1 D5:.5 F5 r:2"), at=12)
                guitar.add(s, tune("r:2 G5:.5 F5 D5:1 | r:4 | r:2 Bb4:.5 D5 F5:1"), at=4)
        if s.name == "turn":
            guitar.add(s, turn, velocity=1.0)
            air.add(s, pad(s.spans, "G4", "G5", 3))


PIECE = Piece(
    slug="second-cup",
    title="Second Cup",
    mood="neutral",
    genre="lo-fi hip hop",
    key="Eb major",
    bpm=78,
    valence=0.25,
    arousal=-0.3,
    form="intro:4@.85 theme:8@.95 turn:8 theme:8 end:1@.85",
    charts={
        "intro": "Ebmaj9 | Cm9 | Fm9 | Bb13",
        "theme": "Ebmaj9 | Cm9 | Fm9 | Bb13 | Ebmaj9 | Gm7 C7b9 | Fm9 Bb13 | Ebmaj9",
        "turn": "Abmaj9 | Gm7 | Fm9 | Bb13 | Abmaj9 | Gm7 Cm9 | Fm9 | Bb9sus4",
        "end": "Ebmaj9",
    },
    compose=compose,
    swing=0.6,
    swing_unit=0.25,
    ritard_beats=4,
    ritard=0.8,
    tail=4.0,
    room="studio",
    loudness=-17.0,
    warmth=-1.0,
)

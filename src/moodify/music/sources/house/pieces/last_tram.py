"""A muted trumpet under a street lamp; brushes, a double bass, a tine piano."""

from moodify.music.sources.house.grooves import drum, groove
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import bass, comp, pad
from moodify.music.sources.house.score import Piece, Song

THEME = """
    r:.5 D5 G5:1 F5:.5 D5 Bb4:1 | D5:1.5 Bb4:.5 G4:2 |
    r:.5 C5 Eb5:1 D5:.5 C5 A4:1 | Bb4:1.5 A4:.5 G4:2 |
    r:.5 Eb5 G5:1 Bb5 G5 | A5:1.5 G5:.5 Eb5:1 D5 | F5:1 D5:.5 C5 A4:1 Bb4 | C5:1 Eb5 F#5 D5
"""
SOLO = """
    r:.5 Eb5 D5 C5 G4:1 Bb4 | D5:1.5 F5:.5 D5:1 r |
    r:.5 Bb4 D5 F5 A5 G5 F5 D5 | F5:1 D5:.5 Bb4 D5:1 r |
    r:.5 C5 Eb5 G5 Bb5:1 G5 | A5:.5 G5 F5 Eb5 C5:1 A4 |
    C5:.5 Eb5 D5 C5 F#4:1 A4 | Bb4:1.5 A4:.5 G4:1 r
"""
CODA = "r:.5 D5 G5:1 F5:.5 D5 Bb4:1 | D5:1.5 Bb4:.5 G4:2 | C5:1 Eb5 D5:.5 C5 A4:1 | Bb4:1 A4 G4:2"
BRUSHES = {
    "swirl": "x... x... x... x...",
    "snare": ".... o... .... o...",
    "ride": "o... o..g o... o..g",
    "kick": "o... .... o... ....",
}


def compose(song: Song) -> None:
    """Two bars of waiting, the tune, the piano's thoughts, the tune again, shorter."""
    horn = song.part("trumpet", 0, pan=0.1, send=0.4, lead=True, loose=0.02)
    keys = song.part(
        "electric piano", -4, pan=-0.2, send=0.22, effects=("autopan:0.9",), loose=0.014
    )
    solo = song.part(
        "electric piano", -1, name="piano solo", pan=-0.2, send=0.25, lead=True, loose=0.016
    )
    strings = song.part("strings", -13, send=0.5)
    low = song.part("upright bass", -3, send=0.08, loose=0.012)
    kit = song.part("brush kit", -7, send=0.2, loose=0.01)
    for s in song.sections:
        if s.name == "end":
            keys.add(s, comp(s.spans, "o---", "F3", "Bb4", 4, roll=0.1), velocity=0.85)
            low.add(s, bass(s.spans, "1---", "E1", "Eb2"), velocity=0.9)
            horn.add(s, tune("r:1 D5?:1 A4?:2"), velocity=0.75)
            kit.add(s, groove({"ride": "o...", "swirl": "x..."}, 4))
            continue
        low.add(s, bass(s.spans, "1--- --.5 1-5- --a-", "E1", "Eb2"))
        drum(kit, s, BRUSHES)
        if s.name != "solo":
            keys.add(s, comp(s.spans, "x--- --o- x--- ----", "F3", "A4", 4, roll=0.03))
        if s.name == "theme":
            horn.add(s, tune(THEME))
        if s.name == "solo":
            keys.add(s, comp(s.spans, "o--- ---- o--- ----", "D3", "F4", 3), velocity=0.8)
            solo.add(s, tune(SOLO))
            strings.add(s, pad(s.spans, "G3", "D5", 4), velocity=0.7, to=1.0)
        if s.name == "coda":
            horn.add(s, tune(CODA), velocity=0.95, to=0.75)
            strings.add(s, pad(s.spans, "G3", "D5", 4), velocity=0.8)


PIECE = Piece(
    slug="last-tram",
    title="Last Tram",
    mood="sad",
    genre="jazz ballad",
    key="G harmonic minor",
    bpm=66,
    valence=-0.3,
    arousal=-0.5,
    form="intro:2@.8 theme:8@.9 solo:8@.95 coda:4@.88 end:1@.75",
    charts={
        "intro": "Gm9 | Am7b5 D7b9",
        "theme": "Gm9 | Ebmaj7 | Am7b5 D7b9 | Gm9 | Cm9 | F13 | Bbmaj7 | Am7b5 D7b9",
        "solo": "Cm9 | Gm9 | Bbmaj7 | Bbmaj7 | Cm9 | F9 | Am7b5 D7b9 | Gm9",
        "coda": "Gm9 | Ebmaj7 | Am7b5 D7b9 | Gm9",
        "end": "Gm9",
    },
    compose=compose,
    swing=0.62,
    ritard_beats=4,
    ritard=0.7,
    tail=4.5,
    room="chamber",
    loudness=-17.5,
    warmth=-0.6,
)

"""A waltz for a vibraphone trio that is in no hurry."""

from moodify.music.sources.house.grooves import drum, groove
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import bass, comp, walking
from moodify.music.sources.house.score import Piece, Song

HEAD = """
    A4:1 C5 E5 | D5:1.5 C5:.5 A4:1 | Bb4:1 D5 G5 | E5:1.5 C#5:.5 Bb4:1 |
    A4:1 D5 F5 | F5:1.5 E5:.5 C5:1 | Eb5:1 G5 Bb5 | A5:1.5 G5:.5 Eb5:1 |
    D5:2 F5:1 | Db5:2 F5:1 | C5:1 E5 G5 | F#5:1.5 Eb5:.5 C5:1 |
    Bb4:1 D5 F5 | E5:1.5 D5:.5 Bb4:1 | A4:2 r:1 | r:3
"""
SOLO = """
    r:.5 C5 E5 G5 A5 G5 | E5:.5 C5 D5 C5 A4:1 | r:.5 Bb4 D5 E5 G5 Bb5 | A5:.5 G5 E5 C#5 Bb4:1 |
    r:.5 A4 D5 F5 A5:1 | G5:.5 F5 E5 D5 C5:1 | Eb5:.5 D5 C5 Bb4 G4:1 | A4:.5 C5 Eb5 G5 F5:1 |
    F5:.5 D5 Bb4 D5 A5:1 | Ab5:.5 F5 Db5 F5 Bb4:1 | C5:.5 E5 G5 A5 C6:1 | Bb5:.5 A5 F#5 Eb5 C5:1 |
    D5:.5 F5 Bb5 A5 G5 F5 | E5:.5 G5 Bb5 A5 E5 D5 | C5:1.5 A4:.5 E5:1 | D5:1 Bb4 C5
"""
TAG = "D5:2 F5:1 | E5:1.5 D5:.5 Bb4:1 | A4:1 C5 E5 | D5:1 Bb4 C5"
CHANGES = """
    Fmaj7 | Fmaj7 | Em7b5 | A7b9 | Dm7 | Dm7 | Cm7 | F7 |
    Bbmaj7 | Bbm6 | Am7 | D7b9 | Gm7 | C13 | Fmaj7 | Gm7
"""
WALTZ = {"ride": "x. .x x.", "pedal": ".. x. x.", "kick": "o. .. ..", "snare": ".. .g .."}


def compose(song: Song) -> None:
    """Four bars in, the head, the piano's chorus, the head, and a tag."""
    vibes = song.part("vibraphone", 0, pan=0.2, send=0.28, lead=True, loose=0.012)
    solo = song.part("piano", 0, name="piano solo", pan=-0.15, send=0.18, lead=True, loose=0.012)
    keys = song.part("piano", -6, pan=-0.15, send=0.18, loose=0.01)
    low = song.part("upright bass", -3, send=0.06, loose=0.01)
    kit = song.part("brush kit", -6, send=0.15, loose=0.008)
    for s in song.sections:
        if s.name == "end":
            keys.add(s, comp(s.spans, "o-----", "E3", "A4", 4, bar=3, roll=0.08), velocity=0.85)
            vibes.add(s, tune("r:1 C5?:1 E5 | G5?:3", 3), velocity=0.8)
            low.add(s, bass(s.spans, "1-----", "F1", "E2", bar=3))
            kit.add(s, groove({"ride": "o.....", "kick": "o....."}, 3, 3))
            continue
        drum(kit, s, WALTZ)
        if s.name == "solo":
            low.add(s, walking(s.spans, song.rng("walk"), "F1", "C3"))
            solo.add(s, tune(SOLO, 3))
            keys.add(s, comp(s.spans, "o--. .o", "D3", "F4", 3, bar=3), velocity=0.8)
            continue
        low.add(s, bass(s.spans, "1---5-", "F1", "E2", bar=3))
        keys.add(
            s, comp(s.spans, ". . x- -o" if s.name == "head" else "o- -- x-", "E3", "A4", 4, bar=3)
        )
        if s.name == "head":
            vibes.add(s, tune(HEAD, 3), velocity=0.97 + 0.05 * s.nth)
        if s.name == "tag":
            vibes.add(s, tune(TAG, 3), velocity=0.95, to=0.8)


PIECE = Piece(
    slug="tuesday-mostly",
    title="Tuesday, Mostly",
    mood="neutral",
    genre="jazz waltz",
    key="F major",
    bpm=126,
    meter=3,
    valence=0.3,
    arousal=-0.05,
    form="intro:4@.85 head:16@.93 solo:16 head:16@.95 tag:4@.9 end:2@.8",
    charts={
        "intro": "Fmaj7 | Gm7 | Am7 | Gm7",
        "head": CHANGES,
        "solo": CHANGES,
        "tag": "Bbmaj7 | C13 | Fmaj7 | Gm7",
        "end": "Fmaj9",
    },
    compose=compose,
    swing=0.62,
    ritard_beats=6,
    ritard=0.75,
    tail=3.0,
    room="studio",
    loudness=-17.0,
)

"""Bossa nova: a nylon guitar, a flute and a rim shot in the shade."""

from moodify.music.sources.house.grooves import drum, groove
from moodify.music.sources.house.melody import harmony, ornament
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import bass, comp, pad
from moodify.music.sources.house.score import Piece, Song

THEME = """
    A4:1.5 C5:.5 E5:1 D5:.5 C5 | C5:1.5 A4:.5 F#4:1 r:1 |
    Bb4:1.5 D5:.5 F5:1 E5:.5 D5 | E5:1.5 D5:.5 Bb4:1 r:1 |
    C5:1 E5:.5 G5:1.5 E5:.5 C5 | Eb5:1 D5:.5 C5 A4:1 F#4 |
    Bb4:1 D5 E5:.5 D5 Bb4:1 | A4:1 C5:.5 D5 r:2
"""
TURN = """
    D5:1.5 F5:.5 A5:2 | G5:1.5 F5:.5 Db5:2 | E5:1.5 G5:.5 C6:1 A5 | F#5:1.5 A5:.5 Eb5:1 D5 |
    D5:1 F5:.5 Bb5:1.5 A5:.5 G5 | G5:1.5 F5:.5 Db5:1 Bb4 | E5:1 C5 Eb5 C5 | Bb4:1 D5 E5 A5
"""
SOLO = """
    r:.5 C5 E5 A5 G5:1 E5 | F#5:.5 Eb5 C5 A4 r:2 |
    r:.5 D5 F5 A5 Bb5:1 F5 | E5:.5 D5 C5 Bb4 A4:1 r:1 |
    r:.5 E5 G5 C6 B5 G5 E5:1 | F#5:.5 A5 C6 Eb5 D5:1 r:1 |
    r:.5 Bb4 D5 F5 E5 G5 Bb5 A5 | A5:1.5 F5:.5 C5:1 r:1
"""
BOSSA = {
    "kick": "x..o x..o x..o x..o",
    "rim": "x..x ..x. ..x. .x..",
    "hat": "xoxo xoxo xoxo xoxo",
}


def compose(song: Song) -> None:
    """Theme twice, the turn, vibraphone over the theme, turn, theme."""
    flute = song.part("flute", 0, pan=0.15, send=0.3, lead=True, loose=0.01)
    vibes = song.part("vibraphone", 0, pan=-0.2, send=0.3, lead=True, loose=0.01)
    guitar = song.part("nylon guitar", -3, pan=-0.3, send=0.15, loose=0.006)
    strings = song.part("strings", -13, pan=0.2, send=0.45)
    low = song.part("upright bass", -3, send=0.05)
    kit = song.part("brush kit", -4, pan=0.1, send=0.12)
    shaker = song.part("studio kit", -13, name="shaker", pan=0.2, send=0.1)
    theme, turn = tune(THEME), tune(TURN)
    for s in song.sections:
        if s.name == "end":
            guitar.add(s, comp(s.spans, "o---", "E3", "A4", 5, roll=0.09))
            low.add(s, bass(s.spans, "1---", "F1", "E2"))
            flute.add(s, tune("r:1 C5:.5 D5 A5:2 | G5?:4"), velocity=0.8)
            vibes.add(s, tune("r:2 D5+G5?:2 | r:4"))
            kit.add(s, groove({"kick": "o...", "triangle": "..o."}, 4))
            continue
        guitar.add(s, comp(s.spans, "x..x ..x- ..x. .x..", "E3", "A4", 4, bar=8, roll=0.012))
        low.add(s, bass(s.spans, "1--5 5--5", "F1", "E2"))
        shaker.add(s, groove({"shaker": "xogo xogo xogo xogo"}, s.length))
        if s.name == "intro":
            continue
        drum(kit, s, BOSSA, bars=2)
        if s.name == "theme":
            repeat = ornament(theme, song.key, song.rng("turns"), 0.25)
            flute.add(s, theme if s.nth == 0 else repeat)
            if s.nth == 2:
                vibes.add(s, harmony(theme, s.spans, song.key.pitch_classes), velocity=0.75)
        if s.name == "turn":
            flute.add(s, turn, velocity=1.05)
            strings.add(s, pad(s.spans, "F3", "D5", 4), velocity=0.8, to=1.1)
        if s.name == "solo":
            vibes.add(s, tune(SOLO))


PIECE = Piece(
    slug="lemonade-on-the-steps",
    title="Lemonade on the Steps",
    mood="happy",
    genre="bossa nova",
    key="F major",
    bpm=134,
    valence=0.6,
    arousal=0.12,
    form="intro:4@.8 theme:8@.9 theme:8@.95 turn:8 solo:8@.95 turn:8 theme:8 end:2@.85",
    charts={
        "intro": "Fmaj9 | D7b9 | Gm9 | C13",
        "theme": "Fmaj9 | D7b9 | Gm9 | C13 | Am7 | D7b9 | Gm9 C13 | F6/9",
        "solo": "Fmaj9 | D7b9 | Gm9 | C13 | Am7 | D7b9 | Gm9 C13 | F6/9",
        "turn": "Bbmaj7 | Bbm6 | Am7 | D7b9 | Gm7 | Eb9 | Am7 D7b9 | Gm7 C13",
        "end": "F6/9",
    },
    compose=compose,
    ritard_beats=6,
    ritard=0.8,
    tail=3.5,
    room="studio",
    loudness=-16.0,
    warmth=0.6,
)

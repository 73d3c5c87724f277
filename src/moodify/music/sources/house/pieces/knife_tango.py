"""A tango that has had enough: violin and accordion over a piano that stamps."""

from moodify.music.sources.house.grooves import drum, groove
from moodify.music.sources.house.melody import harmony
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import bass, comp
from moodify.music.sources.house.score import Piece, Song

STAB = """
    A4!:.5 r:.25 C5 E5!:.5 D#5 E5:1 A5! | G5:.5 F5 E5 D5 C5:1 r |
    A4!:.5 r:.25 C5 F5!:.5 E5 F5:1 C6! | B5:.5 A5 G#5 F5 E5:1 r |
    E5!:.5 r:.25 E5 C6!:.5 B5 A5:1 E5 | F5:.5 E5 D5 C#5 D5:1 A5! |
    D#5!:.5 F#5 A5 F#5 D#5:1 B4 | E5:.5 D5 C5 B4 G#4:1 r
"""
GLARE = """
    F5!:1.5 E5:.5 D5:1 A4 | B4:1 D5 F5:1.5 D5:.5 | E5!:1.5 D5:.5 C5:1 G4 | A4:1 C5 F5:1.5 E5:.5 |
    D5!:1.5 C5:.5 B4:1 F5 | E5:1 G#5 B5:2 | C6!:1 B5:.5 A5 E5:1 C5 | B4:.5 C5 B4 A4 G#4:1 E5
"""
CIRCLE = """
    E5!:.5 F5 E5 D#5 E5:1 r | F5!:.5 G5 F5 E5 F5:1 r | G#5!:.5 A5 G#5 F5 G#5:1 r | A5!:1 G5 F5 E5 |
    E5!:.5 F5 E5 D#5 E5:1 A5 | F5!:.5 G5 F5 E5 F5:1 B5 |
    G#5!:.5 B5 D6 B5 G#5 E5 D5 B4 | C5!:1 A4 G#4 B4
"""
LAST_KICK = "x.......x...x... X..............."
LAST_CRASH = "................o..............."
STAMP = {
    "kick": "X... o... x... o...",
    "rim": "...x ..x. ...x ..x.",
    "snare": ".... .... .... ..gx",
}
SYNCOPE = {
    "kick": "X..x ..x. X..x ..x.",
    "snare": "X..x ..x. X..x ..xx",
    "low tom": ".... .... .... x.x.",
}


def compose(song: Song) -> None:
    """Stab, glare, stab, a circle of semitones, glare, stab, and a slammed last chord."""
    violin = song.part("violin", 0, pan=0.25, send=0.25, lead=True, loose=0.008)
    box = song.part("accordion", -1, pan=-0.3, send=0.2, lead=True, loose=0.008)
    right = song.part("piano", -3, name="piano", pan=-0.1, send=0.14, loose=0.005)
    low = song.part("upright bass", -2, pan=0.1, send=0.06, loose=0.005)
    bows = song.part("spiccato strings", -3, send=0.25, loose=0.008)
    kit = song.part("studio kit", -5, send=0.15, loose=0.006)
    stab, glare, circle = tune(STAB), tune(GLARE), tune(CIRCLE)
    for s in song.sections:
        if s.name == "end":
            unison = "E5!:.5 D#5 E5 F5 E5!:.5 r G#5! r | A5!:.5 r:3.5"
            violin.add(s, tune(unison))
            box.add(s, tune(unison), transpose=-12)
            bows.add(s, tune("E4!:.5 D#4 E4 F4 E4! r E4+G#4! r | A3+C4+E4!:4"))
            right.add(s, tune("E3!:.5 D#3 E3 F3 E3! r E3+B3+D4+G#4! r | A2+E3+A3+C4+E4!:4"))
            low.add(s, tune("E2!:.5 D#2 E2 F2 E2! r E2! r | A1!:4"))
            kit.add(s, groove({"kick": LAST_KICK, "crash": LAST_CRASH}, 8, bars=2))
            continue
        hard = s.name != "stab"
        right.add(
            s,
            comp(s.spans, "X..x ..X. X..x ..X." if hard else "X-.. x.. .X-.. x...", "E3", "A4", 4),
        )
        right.add(s, bass(s.spans, "1..1 ..1." if hard else "1.1. 1.1.", "A1", "G#2"), velocity=0.9)
        low.add(
            s, bass(s.spans, "1..1 ..1. 1..1 ..a." if hard else "1--. 5--. 1--. a--.", "E1", "D#2")
        )
        drum(kit, s, SYNCOPE if hard else STAMP, last="snare snare . snare", crash=hard)
        if s.name == "stab":
            violin.add(s, stab)
            if s.nth:
                box.add(s, harmony(stab, s.spans, song.key.pitch_classes))
                bows.add(s, comp(s.spans, "..x. ..x. ..x. ..x.", "E4", "C5", 3))
        if s.name == "glare":
            box.add(s, glare)
            bows.add(s, comp(s.spans, "X..x ..x. X..x ..x.", "E4", "C5", 3))
            if s.nth:
                violin.add(s, harmony(glare, s.spans, song.key.pitch_classes, below=False))
        if s.name == "circle":
            violin.add(s, circle)
            box.add(s, circle, transpose=-12, velocity=0.9)
            bows.add(s, comp(s.spans, "x.x. x.x. x.x. x.x.", "E4", "C5", 3), velocity=0.8, to=1.1)


PIECE = Piece(
    slug="knife-tango",
    title="Knife Tango",
    mood="angry",
    genre="tango",
    key="A harmonic minor",
    bpm=132,
    valence=-0.3,
    arousal=0.5,
    form="intro:2@.9 stab:8@.94 glare:8 stab:8@.97 circle:8@.95 glare:8 stab:8 end:2",
    charts={
        "intro": "Am | E7",
        "stab": "Am | Am/G | F | E7 | Am | Dm | B7 | E7",
        "glare": "Dm | G7 | C | F | Bm7b5 | E7 | Am | E7",
        "circle": "E7 | F | E7 | Dm | E7 | F | E7 | Am E7",
        "end": "E7 | Am",
    },
    compose=compose,
    tail=3.0,
    room="chamber",
    loudness=-14.2,
    warmth=1.6,
)

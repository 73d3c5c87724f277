"""Highlife: two guitars that never play the same note at once, steel pan and horns."""

from moodify.music.sources.house.grooves import drum, groove
from moodify.music.sources.house.melody import harmony
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import arpeggio, bass, pad
from moodify.music.sources.house.score import Piece, Song

VERSE = """
    D5:.5 G5 B5:1 A5:.5 G5 D5:1 | E5:.5 G5 C6:1 B5:.5 A5 G5:1 |
    A5:.5 A5 F#5:1 D5:.5 E5 F#5:1 | G5:1.5 D5:.5 B4:1 r:1 |
    D5:.5 G5 B5:1 D6:.5 B5 G5:1 | C6:.5 B5 A5 G5 E5:1 G5 |
    F#5:1 A5:.5 C6 B5 A5 F#5:1 | G5:2 r:2
"""
CHORUS = """
    G4!:1 r:.5 E4 G4 A4 B4:1 | G4!:1 r:.5 E4 C4:1 r:1 |
    B4!:1 r:.5 G4 A4 B4 D5:1 | A4:1.5 F#4:.5 D4:1 r:1 |
    G4!:1 r:.5 E4 G4 A4 B4:1 | C5!:1 r:.5 B4 A4 G4 E4:1 |
    F#4:.5 F#4 A4:1 C5 A4 | B4!:1 G4 r:2
"""
CLAVE = {
    "kick": "x... ..x. x... ..x.",
    "snare": "...g ..g. .... x..g",
    "hat": "x.ox x.ox x.ox x.ox",
    "cowbell": "x..x ..x. ..x. x...",
}
HANDS = {
    "high conga": "..x. .xx. ..x. .xx.",
    "low conga": "x... x... x... x.x.",
    "shaker": "o.xo o.xo o.xo o.xo",
}


def compose(song: Song) -> None:
    """Guitars first; the pan sings the verses, the horns the choruses."""
    pan = song.part("steel pan", 0, pan=0.1, send=0.25, lead=True)
    brass = song.part("brass", -1, pan=-0.1, send=0.2, lead=True)
    first = song.part("clean guitar", -5, name="first guitar", pan=-0.55, send=0.12)
    second = song.part("clean guitar", -6, name="second guitar", pan=0.55, send=0.12)
    marimba = song.part("marimba", -8, pan=0.35, send=0.2)
    low = song.part("electric bass", -3, send=0.03)
    kit = song.part("studio kit", -3, send=0.1)
    hands = song.part("studio kit", -8, name="hands", send=0.15, loose=0.008)
    organ = song.part("organ", -14, send=0.25, effects=("chorus",))
    verse, chorus = tune(VERSE), tune(CHORUS)
    for s in song.sections:
        if s.name == "end":
            first.add(s, tune("G4:.5 B4 D5 G5 D5 B4 G4 D4 | G4+B4+D5+G5:4"))
            second.add(s, tune("D4:.5 G4 B4 D5 B4 G4 D4 B3 | B3+D4+G4:4"))
            low.add(s, tune("G1:.5 r:1 G1:.5 D2:1 F#1 | G1:4"))
            brass.add(s, tune("r:2 A4+D5:1 F#4+C5:1 | G4+B4+D5!:4"), velocity=0.9)
            organ.add(s, pad(s.spans, "D4", "D5", 3))
            kit.add(
                s, groove({"kick": "x..xx.xx X.......", "crash": "........ x......."}, 8, bars=2)
            )
            continue
        first.add(s, arpeggio(s.spans, "0 2 1 3 2 1 3 2", 0.5, "D4", "D5", 4, ring=False))
        if s.name != "intro" or s.start > 0:
            low.add(s, bass(s.spans, "1..5 ..8. 5..5 ..a.", "G1", "F#2"))
        second.add(
            s,
            arpeggio(s.spans, ". 1 . 2 0 . 1 . . 2 . 1 0 . 2 .", 0.25, "G3", "B4", 3, ring=False),
            velocity=1.05,
        )
        hands.add(s, groove(HANDS, s.length))
        if s.name == "intro":
            continue
        drum(kit, s, CLAVE, last="high high mid low", crash=s.name == "chorus")
        if s.name == "verse":
            pan.add(s, verse)
            if s.nth == 1:
                pan.add(s, harmony(verse, s.spans, song.key.pitch_classes))
            if s.nth == 2:
                brass.add(
                    s,
                    tune("r:4 | r:2 G4+C5!:.5 G4+C5:1.5 | r:4 | r:2 B4+D5!:.5 B4+D5:1.5"),
                    velocity=0.9,
                )
                brass.add(
                    s,
                    tune("r:4 | r:2 G4+C5!:.5 G4+C5:1.5 | r:4 | G4+B4!:1.5 r:2.5"),
                    at=16,
                    velocity=0.9,
                )
        if s.name == "chorus":
            brass.add(s, chorus)
            brass.add(s, harmony(chorus, s.spans, song.key.pitch_classes, below=False))
            marimba.add(s, arpeggio(s.spans, "3 1 2 0 2 1", 0.5, "G4", "G5", 4, ring=False))
            organ.add(s, pad(s.spans, "D4", "D5", 3))


PIECE = Piece(
    slug="palm-wine-sunday",
    title="Palm Wine Sunday",
    mood="happy",
    genre="highlife",
    key="G major",
    bpm=126,
    valence=0.85,
    arousal=0.45,
    form="intro:4@.85 verse:8@.9 verse:8@.95 chorus:8 verse:8@.95 chorus:8 end:2",
    charts={
        "intro": "G | C | D7 | G",
        "verse": "G | C | D7 | G",
        "chorus": "Em | C | G | D | Em | C | D7 | G",
        "end": "D7 | G",
    },
    compose=compose,
    tail=3.2,
    room="studio",
    loudness=-14.8,
    warmth=0.6,
)

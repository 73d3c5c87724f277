"""A ukulele, a flute and a bell on the way down the hill."""

from moodify.music.sources.house.grooves import drum, groove
from moodify.music.sources.house.melody import answer, harmony, ornament
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import arpeggio, bass, comp, pad
from moodify.music.sources.house.score import Piece, Song
from moodify.music.sources.house.theory import midi

VERSE = """
    E5:1 D5:.5 C5 G4:1 r:.5 G4 | D5:1 C5:.5 B4 G4:1.5 G4:.5 |
    C5:1 D5:.5 E5 A5:1 G5:.5 E5 | F5:1.5 E5:.5 D5 C5:1 r:.5 |
    E5:1 D5:.5 C5 G4:1 r:.5 C5 | A4:.5 C5 F5:1 E5:.5 D5 C5 D5 |
    F5:1 E5:.5 D5 B4:1 D5 | C5:2 r:2
"""
CHORUS = """
    A5:1.5 G5:.5 F5:1 C5 | B5:1.5 A5:.5 G5:1 D5 |
    G5:.5 G5 B5:1 A5:.5 G5:1.5 | E5:2 r:.5 E5 G5 A5 |
    A5:1.5 G5:.5 F5:1 A5 | G5:1.5 F5:.5 D5:1 F5 |
    E5:1 G5:.5 E5 C5:1 D5 | C5:3 r:1
"""
BRIDGE = """
    C5:1 E5 A5:2 | G5:1 E5 B4:2 | A4:1 C5 F5:2 | E5:1.5 D5:.5 C5:2 |
    D5:1 F5 A5:1.5 G5:.5 | G5:1 E5 B5:2 | A5:1.5 G5:.5 F5:1 E5 | D5:2 G5:1 B5
"""
RING = "r:2 G6:.5 E6 C6:1 | r:2 A6:.5 F6 C6:1 | r:2 G6:.5 E6 C6:1 | r:1 D6:.5 G6 B6:2"
BEAT = {
    "kick": "x... ..x. x... ..o.",
    "snare": ".... x... .... x..g",
    "hat": "x.o. x.o. x.o. x.oo",
}


def compose(song: Song) -> None:
    """Verse, verse, chorus, bridge, verse, chorus, and a bell to end on."""
    flute = song.part("flute", 0, pan=0.1, send=0.3, lead=True)
    bells = song.part("glockenspiel", -9, pan=0.35, send=0.35)
    second = song.part("flute", -6, name="second flute", pan=-0.25, send=0.35)
    ukulele = song.part("ukulele", -4, pan=-0.35, send=0.12, loose=0.004)
    guitar = song.part("steel guitar", -8, pan=0.4, send=0.2)
    squeeze = song.part("accordion", -13, pan=-0.1, send=0.3)
    low = song.part("upright bass", -4, send=0.06)
    kit = song.part("studio kit", -2, send=0.1, loose=0.004)
    hands = song.part("studio kit", -11, name="percussion", send=0.15, loose=0.008)
    verse, chorus, bridge = tune(VERSE), tune(CHORUS), tune(BRIDGE)
    for s in song.sections:
        if s.name == "end":
            ukulele.add(s, comp(s.spans, "D---", "G4", "C6", 4, roll=0.06))
            low.add(s, bass(s.spans, "1---"))
            squeeze.add(s, pad(s.spans, "C4", "C5", 3))
            bells.add(s, tune("C6+E6:1 r:1 C7:2"))
            kit.add(s, groove({"kick": "x...", "crash": "o..."}, 4))
            continue
        ukulele.add(s, comp(s.spans, "D.DU .UDU", "G4", "C6", 4, roll=0.018))
        hands.add(s, groove({"shaker": "o.xo o.xo o.xo o.xo"}, s.length))
        if s.name != "intro":
            low.add(s, bass(s.spans, "1--. 5-a-", "E1", "C3"))
        if s.name == "intro":
            bells.add(s, tune(RING))
        if s.name == "verse":
            flute.add(s, verse if s.nth == 0 else ornament(verse, song.key, song.rng("turns")))
            if s.nth:
                bells.add(s, answer(verse, s.spans, midi("C6"), midi("C7")))
                guitar.add(s, arpeggio(s.spans, "b 1 2 3 1 2 3 2", 0.5, "G3", "C5"))
                drum(kit, s, BEAT, last="snare snare high mid", crash=True)
        if s.name == "chorus":
            flute.add(s, chorus)
            second.add(s, harmony(chorus, s.spans, song.key.pitch_classes))
            bells.add(s, [n for n in chorus if n.start % 1 == 0], transpose=12)
            squeeze.add(s, pad(s.spans, "G3", "E5", 4))
            guitar.add(s, arpeggio(s.spans, "b 1 2 3 1 2 3 2", 0.5, "G3", "C5"))
            drum(kit, s, BEAT, last="snare high mid low", crash=True)
            hands.add(
                s, groove({"clap": "....x.......x...", "tambourine": "..x...x...x...x."}, s.length)
            )
        if s.name == "bridge":
            flute.add(s, bridge, velocity=0.85, to=1.05)
            guitar.add(s, arpeggio(s.spans, "b 1 2 3 2 1 2 3", 0.5, "E3", "G4"))
            squeeze.add(s, pad(s.spans, "G3", "E5", 4), velocity=0.7, to=1.0)
            drum(
                kit,
                s,
                {"ride": "x.o. x.o."},
                last="snare snare snare snare snare snare high mid",
                over=4,
            )
        if s.name == "outro":
            flute.add(s, tune("A5:1.5 G5:.5 F5:1 A5 | B5:1.5 A5:.5 G5:1 B5"))
            second.add(s, tune("F5:1.5 E5:.5 D5:1 F5 | G5:1.5 F5:.5 D5:1 G5"))
            drum(kit, s, BEAT, last="snare high mid low", crash=True)


PIECE = Piece(
    slug="bicycle-bell",
    title="Bicycle Bell",
    mood="happy",
    genre="indie folk",
    key="C major",
    bpm=120,
    valence=0.75,
    arousal=0.3,
    form="intro:4@.8 verse:8@.88 verse:8@.95 chorus:8 bridge:8@.82 verse:8 chorus:8 outro:2 end:1",
    charts={
        "intro": "C | F | C | G",
        "verse": "C | G/B | Am | F | C/E | F | Dm7 G7 | C",
        "chorus": "F | G | Em7 | Am7 | F | G7 | C | C",
        "bridge": "Am | Em | F | C/E | Dm7 | Em7 | F | G7sus4 G7",
        "outro": "F | G7",
        "end": "C",
    },
    compose=compose,
    ritard_beats=4,
    ritard=0.75,
    tail=3.5,
    room="studio",
    loudness=-15.5,
    warmth=0.6,
)

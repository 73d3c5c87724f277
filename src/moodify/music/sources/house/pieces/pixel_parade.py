"""Square waves on the march: a console's three voices, and a few that it never had."""

from moodify.music.sources.house.grooves import drum, groove
from moodify.music.sources.house.melody import harmony
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import arpeggio, bass, comp
from moodify.music.sources.house.score import Piece, Song

VERSE = """
    C#5:.5 E5 A5:1 G#5:.5 A5 E5:1 | B4:.5 E5 G#5:1 F#5:.5 G#5 E5:1 |
    A4:.5 C#5 F#5:1 E5:.5 F#5 A5:1 | F#5:.5 E5 D5 E5 F#5:1 r |
    C#5:.5 E5 A5:1 B5:.5 C#6 A5:1 | B5:.5 A5 G#5 A5 B5:1 E5 |
    F#5:.5 A5 D6:1 C#6:.5 B5 A5:1 | G#5:1 B5 E5 r
"""
CHORUS = """
    A5!:1.5 F#5:.5 D5:1 F#5 | B5!:1.5 G#5:.5 E5:1 G#5 | C#6!:1 G#5 E5:.5 F#5 G#5:1 |
    A5:1.5 C#6:.5 A5:1 r | F#5:.5 G#5 A5 B5 A5:1 F#5 | G#5:.5 A5 B5 C#6 B5:1 G#5 |
    A5:1 E5:.5 A5 C#6:1 B5 | A5!:3 r:1
"""
BRIDGE = """
    F#5:2 A5 | G#5:2 E5 | A5:2 C#6 | B5:1 A5 G#5 E5 |
    D5:.5 F#5 A5 F#5 D6:2 | E5:.5 G#5 B5 G#5 E6:2 | C#6:1 B5 A5 G#5 | F#5:1 G#5 B5 D6
"""
LAST_KICK = "x...x...x...x... X..............."
LAST_CRASH = "x...............X..............."
MARCH = {
    "kick": "X... X... X... X...",
    "snare": ".... X... .... X.xx",
    "hat": "x.xo x.xo x.xo x.xo",
    "open hat": "..o. ..o. ..o. ..o.",
}


def compose(song: Song) -> None:
    """Boot, verse, chorus, verse, a bridge of long notes, chorus twice, game over."""
    lead = song.part(
        "square lead", 0, pan=0.05, send=0.18, lead=True, effects=("echo:0.5",), loose=0.002
    )
    second = song.part("square lead", -6, name="second voice", pan=-0.4, send=0.15, loose=0.002)
    runs = song.part("square lead", -9, name="runs", pan=0.45, send=0.15, loose=0.001)
    pluck = song.part("pluck synth", -5, send=0.25, effects=("duck:0.3",), loose=0.002)
    stabs = song.part("stab", -8, send=0.2, effects=("duck:0.4",), loose=0.002)
    bells = song.part("celesta", -8, pan=-0.3, send=0.3)
    low = song.part("synth bass", -3, loose=0.001)
    kit = song.part("machine kit", -1, send=0.08, loose=0.001)
    verse, chorus, bridge = tune(VERSE), tune(CHORUS), tune(BRIDGE)
    for s in song.sections:
        if s.name == "end":
            lead.add(s, tune("A5:.25 B5 C#6 E6 A6:.5 r E6:.5 r C#6 r | A5+E6!:4"))
            stabs.add(s, tune("A4+C#5+E5!:1 r G#4+B4+E5!:.5 r A4+D5+F#5! r | A4+C#5+E5!:4"))
            pluck.add(s, tune("r:4 | A4:.25 C#5 E5 A5 C#6 E6 A6:2.5"))
            low.add(s, tune("A1:1 r E2:.5 r D2 r | A1:4"))
            kit.add(s, groove({"kick": LAST_KICK, "crash": LAST_CRASH}, 8, bars=2))
            continue
        runs.add(s, arpeggio(s.spans, "0 1 2 3 2 1 3 2", 0.25, "E4", "C#6", 4, ring=False))
        pluck.add(s, comp(s.spans, "x..x ..x. x..x ..x.", "A3", "A4", 3))
        if s.name == "intro":
            drum(
                kit,
                s,
                {"hat": "x.xo x.xo x.xo x.xo"},
                last="snare snare snare snare high high mid low",
                over=2,
            )
            low.add(s, bass(s.spans, "1...", "A1", "G#2"))
            continue
        low.add(s, bass(s.spans, "1.8. 1.8. 1.8. 5.a.", "A1", "G#2"))
        if s.name == "bridge":
            lead.add(s, bridge)
            bells.add(s, arpeggio(s.spans, "0 2 1 3", 0.5, "E5", "E6", 4, ring=False))
            drum(
                kit,
                s,
                {"kick": "X... .... X... ....", "clap": ".... X... .... X..."},
                last="snare " * 7 + "snare",
                over=4,
            )
            kit.add(s, groove({"rise": "x"}, 4, 4), at=s.length - 2.5)
            continue
        drum(kit, s, MARCH, last="snare snare high low", crash=True)
        if s.name == "verse":
            lead.add(s, verse)
            if s.nth:
                second.add(s, harmony(verse, s.spans, song.key.pitch_classes))
        if s.name == "chorus":
            lead.add(s, chorus)
            second.add(s, harmony(chorus, s.spans, song.key.pitch_classes))
            stabs.add(s, comp(s.spans, "..x. ..x. ..x. ..x.", "A4", "A5", 3))
            bells.add(s, [n for n in chorus if n.start % 2 == 0], velocity=0.9)


PIECE = Piece(
    slug="pixel-parade",
    title="Pixel Parade",
    mood="happy",
    genre="chiptune",
    key="A major",
    bpm=140,
    valence=0.65,
    arousal=0.7,
    form="intro:4@.9 verse:8@.93 chorus:8 verse:8@.95 bridge:8@.93 chorus:8 chorus:8 end:2",
    charts={
        "intro": "A | E/G# | F#m | D",
        "verse": "A | E/G# | F#m | D | A | E | D | E",
        "chorus": "D | E | C#m | F#m | D | E | A | A",
        "bridge": "D | E | F#m | E | D | E | F#m | Bm7 E7",
        "end": "A",
    },
    compose=compose,
    tail=2.8,
    room="plate",
    loudness=-14.5,
    warmth=0.3,
)

"""Industrial: an acid bass that won't resolve, hammered iron, a lead like a warning."""

from moodify.music.sources.house.grooves import drum, groove
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import bass, comp
from moodify.music.sources.house.score import Piece, Song

GRIND = """
    C2!:.25 C2 C3! C2 Db2 C2 Eb2! C2 C2 Gb2! C2 C3 Bb2 C2 Db3! C2 |
    C2!:.25 C2 C3! C2 Db2 C2 Eb2! C2 C2 Gb2! C2 G2 Gb2 F2 Eb2! Db2
"""
WARNING = """
    G4!:1.5 Ab4:.5 G4:1 Eb4 | C5!:1.5 Bb4:.5 Ab4:1 Eb4 |
    Db5!:1.5 C5:.5 Bb4:1 F4 | Ab4:1 F4:.5 Ab4 Db5:1 Ab4 |
    G4!:.5 G4 Ab4 G4 Eb4:1 G4 | C5!:.5 C5 Eb5 C5 Ab4:1 C5 |
    Db5!:.5 Db5 F5 Db5 Bb4:1 Db5 | F5!:1 Db5 Ab4:.5 Db5 F5:1
"""
SIREN = "C5:3 Db5:1 | C5:3 Gb4:1 | C5:3 Db5:1 | Eb5:2 Db5"
PRESS = {
    "kick": "X... X... X... X.x.",
    "snare": ".... X... .... X...",
    "hat": "x.xo x.xo x.xo xoxo",
    "anvil": "...x ..x. ...x ..x.",
}
STALL = {
    "kick": "X... ..X. .... ..x.",
    "snare": ".... .... X... ....",
    "anvil": "x..x ..x. x..x ..xx",
    "hat": "..o. ..o. ..o. ..o.",
}


def compose(song: Song) -> None:
    """Machines start; grind, warning, grind, stall, warning twice, grind, power off."""
    acid = song.part("acid", 0, send=0.08, effects=("amp:2.5",), loose=0.002)
    sub = song.part("synth bass", -4, loose=0.002)
    lead = song.part("saw lead", 0, pan=0.1, send=0.25, lead=True, effects=("amp:3", "echo:0.75"))
    stabs = song.part("stab", -7, send=0.2, effects=("duck:0.5",), loose=0.002)
    wall = song.part("raw guitar", -6, name="wall", send=0.15, effects=("amp:7", "chorus:8"))
    guitars = [
        song.part("chug guitar", -4, name=side, pan=pan, send=0.05, effects=("amp:10",))
        for side, pan in (("left", -0.8), ("right", 0.8))
    ]
    kit = song.part("hard kit", 2, send=0.1, loose=0.001)
    iron = song.part("hard kit", -10, name="iron", pan=-0.3, send=0.4, loose=0.002)
    grind, warning = tune(GRIND), tune(WARNING)
    for s in song.sections:
        if s.name == "end":
            acid.add(s, tune("C3!:.25 C3 C4! C3 C3!:.5 r:.5 C3!:.5 r Db3! r | C3!:4"))
            stabs.add(
                s,
                tune("C4+Eb4+Gb4!:.5 r:1.5 C4+Eb4+Gb4!:.5 r:.5 Db4+F4+Ab4!:.5 r:.5 | C4+Eb4+G4!:4"),
            )
            sub.add(s, tune("C2:1 r C2:.5 r Db2 r | C2:4"))
            kit.add(
                s,
                groove(
                    {
                        "kick": "X...X... X.X.X.X. X...............",
                        "crash": "X.......X.......X...............",
                    },
                    8,
                    bars=2,
                ),
            )
            iron.add(s, groove({"anvil": "X......."}, 4), at=4)
            continue
        for bar, span in enumerate(s.spans):
            riff = [n for n in grind if n.start // 4 == bar % 2]
            root = (span.chord.root + 4) % 12 - 4  # the riff follows the chords by the nearest way
            at = span.start - 4 * (bar % 2)
            acid.add(s, riff, at=at, transpose=12 + root, velocity=0.9)
            for guitar in guitars if s.name in ("warning", "stall") or s.nth else ():
                guitar.add(s, riff, at=at, transpose=root)
        iron.add(s, groove({"anvil": "x... .... ..x. .... .... x... .... ..x."}, s.length, bars=2))
        if s.name == "intro":
            drum(
                kit,
                s,
                {"kick": "X... X... X... X..."},
                last="snare snare snare snare kick+snare kick+snare kick+snare kick+snare",
                over=2,
            )
            kit.add(s, groove({"rise": "x"}, 4, 4), at=s.length - 2)
            continue
        drum(
            kit,
            s,
            STALL if s.name == "stall" else PRESS,
            last="snare snare . snare snare snare kick+snare kick+snare",
            over=2,
            crash=True,
        )
        if s.name == "grind":
            sub.add(s, bass(s.spans, "1-1. 1-1- 1-1. 1-1-", "G1", "F#2"), velocity=0.9)
            lead.add(s, tune(SIREN), at=16 if s.bars == 8 else 0, velocity=0.85)
            stabs.add(s, comp(s.spans, "...x ..x. .... ....", "C4", "Bb4", 3))
        if s.name == "warning":
            sub.add(s, bass(s.spans, "1-.1 ..1- 1-.1 ..1-", "G1", "F#2"))
            lead.add(s, warning)
            stabs.add(s, comp(s.spans, "x..x ..x. ..x. x...", "C4", "C5", 3))
            wall.add(s, bass(s.spans, "1---", "F2", "E3"))
            wall.add(s, bass(s.spans, "5---", "C3", "B3"))
        if s.name == "stall":
            sub.add(s, bass(s.spans, "1--- ---- ---- ----", "G1", "F#2"))
            lead.add(s, tune(SIREN), velocity=0.8)
            lead.add(s, tune(SIREN), at=16, transpose=1, velocity=0.95)
            stabs.add(s, comp(s.spans, ".... .... X... ....", "C4", "C5", 3))


PIECE = Piece(
    slug="pressure-gauge",
    title="Pressure Gauge",
    mood="angry",
    genre="industrial",
    key="C phrygian",
    bpm=130,
    valence=-0.7,
    arousal=0.75,
    form="intro:4@.85 grind:8@.95 warning:8 grind:8 stall:8@.9 warning:8 grind:4 end:2",
    charts={
        "intro": "Cm",
        "grind": "Cm | Cm | Cm | Db",
        "warning": "Cm | Ab | Bbm | Db",
        "stall": "Cm | Cm | Cm | Cm | Db | Db | Db | Db",
        "end": "Cm",
    },
    compose=compose,
    tail=3.0,
    room="garage",
    loudness=-13.5,
    warmth=2.0,
)

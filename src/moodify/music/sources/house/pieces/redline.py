"""Drum and bass: a growling bass, a broken beat and no patience."""

from moodify.music.sources.house.grooves import drum, groove
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import comp, pad
from moodify.music.sources.house.score import Piece, Song

GROWL = """
    F1!:1.5 r:.5 F1 Gb1! F1:1 | Ab1!:1.5 r:.5 Ab1 G1 F1:1 |
    Db2!:1.5 r:.5 Db2 Ab1! Db2:1 | Gb1!:1 F1:.5 Gb1 Bb1:1 C2!:1
"""
CHASE = """
    F1!:.5 F1 r F1 Ab1!:1 G1:.5 F1 | F1!:.5 F1 r F1 B1!:1 Bb1:.5 Ab1 |
    Db2!:.5 Db2 r Db2 F2!:1 Db2:.5 C2 | Gb1!:.5 Gb1 r Bb1 Db2!:1 C2:.5 C2
"""
SHOUT = """
    F5!:.5 r C6 Ab5 G5 F5 C5:1 | Ab5:1 G5:.5 F5 E5:1 C5 |
    F5!:.5 r Ab5 F5 Db5 F5 Ab4:1 | Gb5!:1 F5:.5 Gb5 Bb5:1 Db6 |
    C6!:.5 r C6 Ab5 C6 Ab5 F5:1 | Ab5!:.5 C6 Ab5 G5 F5:1 E5 |
    F5!:.5 Db5 Ab5 F5 Db6:1 Ab5 | Bb5:.5 Gb5 Db5 Bb4 C5:1 E5
"""
ROLL = "snare snare snare snare snare snare snare snare high high mid mid low low low low"
BREAKBEAT = {
    "kick": "X... .... ..X. .... X.x. .... ..X. ...x",
    "snare": ".... X..g .g.. X... .... X..g .g.. X.gg",
    "hat": "X.x. X.x. X.x. X.x. X.x. X.x. X.xx X.xx",
    "ride": "..x. ..x. ..x. ..x. ..x. ..x. ..x. ..x.",
    "crash": "x... .... .... .... .... .... .... ....",
}
HALFTIME = {
    "kick": "X... .... .... ..x. X... .... ..x. ....",
    "snare": ".... .... X... .... .... .... X... ....",
    "hat": "o.o. o.o. o.o. o.o. o.o. o.o. o.o. oooo",
}


def compose(song: Song) -> None:
    """A short fuse, the drop, a breath that isn't one, the second drop."""
    growl = song.part("reese", 0, loose=0.001, effects=("amp:3", "chorus:6", "duck:0.35"))
    sub = song.part("sub bass", -4, loose=0.001)
    lead = song.part(
        "saw lead", 0, send=0.22, lead=True, effects=("amp:2", "echo:0.75"), loose=0.002
    )
    pluck = song.part("pluck synth", -7, pan=-0.2, send=0.3, effects=("echo:0.5",), loose=0.002)
    stabs = song.part("stab", -7, send=0.25, loose=0.002)
    wall = song.part("strings", -10, send=0.4, effects=("duck:0.4",))
    kit = song.part("hard kit", 1, send=0.08, loose=0.002)
    growls, chase, shout = tune(GROWL), tune(CHASE), tune(SHOUT)
    for s in song.sections:
        if s.name == "end":
            growl.add(s, tune("F1!:.5 F1 r Gb1! F1:1 r | F1!:4"))
            sub.add(s, tune("F1:.5 F1 r Gb1 F1:1 r | F1:4"))
            stabs.add(
                s, tune("F4+Ab4+C5!:.5 r:1 F4+Ab4+C5!:.5 r:1 E4+G4+Db5!:.5 r:.5 | F4+Ab4+C5!:4")
            )
            kit.add(
                s,
                groove(
                    {
                        "kick": "X.....X. X...X... X...............",
                        "crash": "X...............X...............",
                        "snare": "....X.......X.X.................",
                    },
                    8,
                    bars=2,
                ),
            )
            continue
        line = chase if s.name == "drop" and s.nth else growls
        if s.name != "fuse" or s.start > 0:
            for turn in range(s.bars // 4):
                growl.add(s, line, at=16.0 * turn)
                sub.add(s, line, at=16.0 * turn, velocity=0.9)
        if s.name == "fuse":
            pluck.add(s, comp(s.spans, "x.x. .x.x x.x. .xx.", "F4", "C5", 3), velocity=0.75, to=1.1)
            wall.add(s, pad(s.spans, "F3", "C5", 4), velocity=0.8, to=1.1)
            drum(
                kit,
                s,
                {"hat": "o.x. o.x. o.x. o.x."},
                last=ROLL,
                over=4,
            )
            kit.add(s, groove({"rise": "x"}, 4, 4), at=s.length - 3)
        if s.name == "drop":
            drum(
                kit,
                s,
                BREAKBEAT,
                bars=2,
                last="snare snare . snare high mid low snare",
                over=2,
                crash=True,
            )
            lead.add(s, shout, velocity=0.95)
            lead.add(s, shout, at=32)
            stabs.add(s, comp(s.spans, "...x ..x. .... x...", "F4", "Eb5", 3))
            if s.nth:
                wall.add(s, pad(s.spans, "F3", "C5", 4))
        if s.name == "breath":
            drum(
                kit,
                s,
                HALFTIME,
                bars=2,
                last="snare snare snare snare snare snare snare snare",
                over=2,
                crash=True,
            )
            pluck.add(s, comp(s.spans, "x.xx .x.x x.xx .xx.", "F4", "Eb5", 3))
            wall.add(s, pad(s.spans, "F3", "C5", 4), velocity=0.8, to=1.1)
            stabs.add(s, comp(s.spans, ".... .... X... ....", "F4", "Eb5", 3))


PIECE = Piece(
    slug="redline",
    title="Redline",
    mood="angry",
    genre="drum and bass",
    key="F minor",
    bpm=174,
    valence=-0.45,
    arousal=0.95,
    form="fuse:8@.95 drop:16 breath:8@.92 drop:16 drop:8 end:2",
    charts={
        "fuse": "Fm | Fm | Db | Gb",
        "drop": "Fm | Fm | Db | Gb",
        "breath": "Fm | Fm | Db | Gb",
        "end": "Fm",
    },
    compose=compose,
    tail=3.0,
    room="plate",
    loudness=-13.5,
    warmth=2.0,
)

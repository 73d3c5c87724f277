"""A music box in an empty room, with something slow breathing underneath."""

from moodify.music.sources.house.grooves import drum
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import bass, pad
from moodify.music.sources.house.score import Piece, Song

BOX = """
    C#6:1 A5:.5 F#5 C#5:2 | A5:1 F#5:.5 C#5 D5:2 | B5:1 A5:.5 F#5 D5:2 | G#5:1.5 E5:.5 C#5:2 |
    C#6:1 A5:.5 F#5 A5:2 | D6:1 C#6:.5 A5 F#5:2 | B5:1 G#5:.5 E5 B4:2 | C#5:1 E5 G#5:2
"""
VOICE = """
    F#4:2 D5:1 B4 | C#5:1.5 B4:.5 G#4:2 | A4:1 C#5 F#5:1.5 E5:.5 | E5:1 B4 G#4:2 |
    F#5:1.5 E5:.5 D5:1 B4 | G#4:1 B4 E5:2 | F#5:1 C#5 A4 D5 | C#5:3 r:1
"""
ECHO = "r:2 F#3:1 C#4 | r:2 F#3:1 A3 | r:2 E4:1 G#4 | r:2 E4:1 C#4"
CHIMES = """
    r:4 | r:3 E6:.5 G#6 | r:4 | r:3 B5:.5 E6 |
    r:4 | r:3 E6:.5 B5 | r:4 | r:2 F#6:1 C#6
"""
HEART = {
    "kick": "o..g .... .... .... o..g .... .... ....",
    "rim": ".... .... .... .... .... .... ..g. ....",
}


def compose(song: Song) -> None:
    """Pad, the box's tune, a piano's answer, the tune once more, winding down."""
    box = song.part(
        "music box", 0, pan=0.2, send=0.45, lead=True, effects=("echo:0.75",), loose=0.014
    )
    piano = song.part("felt piano", 0, pan=-0.1, send=0.4, lead=True, loose=0.014)
    warm = song.part("warm pad", -6, send=0.4)
    glass = song.part("glass pad", -13, send=0.5)
    sub = song.part("sub bass", -8)
    cello = song.part("cello", -8, pan=-0.3, send=0.5)
    kit = song.part("soft kit", -9, send=0.3)
    for s in song.sections:
        warm.add(
            s, pad(s.spans, "C#3", "E4", 4), velocity=0.8 if s.name in ("intro", "end") else 0.9
        )
        if s.name == "end":
            box.add(s, tune("C#6?:1 A5?:1 F#5?:2 | C#5?:4"), velocity=0.8)
            sub.add(s, bass(s.spans, "1---", "E1", "D#2"), velocity=0.8)
            continue
        if s.name == "intro":
            glass.add(s, pad(s.spans, "F#4", "F#5", 3), velocity=0.6, to=1.0)
            piano.add(s, tune("r:4 | r:2 C#5?:2 | r:4 | r:2 G#4?:1 C#5"), velocity=0.8)
            continue
        sub.add(s, bass(s.spans, "1---", "E1", "D#2"))
        drum(kit, s, HEART, bars=2)
        if s.name == "box":
            box.add(s, tune(BOX), velocity=1.0 if s.nth == 0 else 0.85)
            if s.nth == 0:
                piano.add(s, tune(ECHO), at=16, velocity=0.7)
            glass.add(s, pad(s.spans, "F#4", "F#5", 3))
        if s.name == "voice":
            piano.add(s, tune(VOICE), velocity=0.95, to=1.05)
            cello.add(
                s,
                bass(s.spans, "1-------5-------", "D2", "C#3"),
                transpose=12,
                velocity=0.8,
                to=1.0,
            )
            box.add(s, tune(CHIMES), velocity=0.7)


PIECE = Piece(
    slug="what-the-house-remembers",
    title="What the House Remembers",
    mood="sad",
    genre="electronica",
    key="F# minor",
    bpm=72,
    valence=-0.35,
    arousal=-0.7,
    form="intro:4@.8 box:8@.9 voice:8@.95 box:4@.85 end:2@.75",
    charts={
        "intro": "F#m9 | Dmaj7 | Bm7 | C#m7",
        "box": "F#m | Dmaj7 | Bm7 | C#m7 | F#m | Dmaj7 | E | C#m7",
        "voice": "Bm7 | C#m7 | F#m | E | Bm7 | E | Dmaj7 | F#m",
        "end": "F#m9",
    },
    compose=compose,
    ritard_beats=12,
    ritard=0.6,
    tail=5.5,
    room="cathedral",
    loudness=-18.5,
    warmth=-1.0,
)

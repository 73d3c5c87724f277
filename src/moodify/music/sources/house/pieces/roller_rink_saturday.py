"""Four on the floor, a bass in octaves and brass that answers the strings."""

from moodify.music.sources.house.grooves import drum, groove
from moodify.music.sources.house.melody import harmony
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import bass, comp, pad
from moodify.music.sources.house.score import Piece, Song

VERSE = """
    F#5:.75 E5:.25 F#5:.5 A5:1 F#5:.5 E5 D5 | r:.5 D5 F#5 D5 B4:1 r:1 |
    G5:.75 F#5:.25 G5:.5 B5:1 G5:.5 F#5 E5 | r:.5 C#5 E5 F#5 E5:1 r:1 |
    F#5:.75 E5:.25 F#5:.5 A5:1 B5:.5 A5 F#5 | D5:1 F#5:.5 D5 B4:1 r:1 |
    E5:.5 G5 B5 A5 G5 F#5 E5 G5 | F#5:1 E5:.5 C#5 r:2
"""
CHORUS = """
    B5!:1.5 A5:.5 F#5:1 D5 | A5!:1.5 F#5:.5 E5:1 C#5 |
    G5:1 E5 F#5:.5 E5 C#5:1 | D5:1 F#5:.5 A5:1.5 r:1 |
    B5!:1.5 A5:.5 F#5:1 B5 | C#6!:1 A5 F#5 E5 |
    G5:.5 B5 A5 G5 F#5 G5 E5 C#5 | D5:1 r:.5 D5' D5:1 r:1
"""
STABS = """
    r:2 r:.5 A4+D5!:.25 A4+D5 r:1 | r:4 | r:2 r:.5 B4+E5!:.25 B4+E5 r:1 | r:2.5 C#5+F#5!:.5 r:1
"""
ANSWERS = """
    r:3 D5+F#5!:.5 A4+D5! | r:3 C#5+E5!:.5 A4+C#5! | r:4 | r:2.5 D5+F#5!:.5 A4+D5!:1 |
    r:3 D5+F#5!:.5 A4+D5! | r:3 C#5+E5!:.5 A4+C#5! | r:4 | F#5+A5!:.5 r:1 F#5+A5!:.5 r:2
"""
DISCO = {
    "kick": "X... X... X... X...",
    "snare": ".... x... .... x...",
    "hat": "o.go o.go o.go o.go",
    "open hat": "..x. ..x. ..x. ..x.",
}


def compose(song: Song) -> None:
    """Verse, chorus, verse, chorus, a break for bass and hands, and the chorus with all."""
    lead = song.part("clean guitar", 0, pan=0.15, send=0.22, lead=True)
    strings = song.part("strings", -3, pan=-0.1, send=0.3, lead=True)
    brass = song.part("brass", -3, pan=0.1, send=0.2, loose=0.004)
    keys = song.part("electric piano", -8, pan=0.25, send=0.12, effects=("autopan:3",))
    scratch = song.part("muted guitar", -8, pan=-0.5, send=0.1, loose=0.004)
    low = song.part("slap bass", -3, send=0.03, loose=0.004)
    kit = song.part("machine kit", -1, send=0.08, loose=0.002)
    hands = song.part("machine kit", -10, name="hands", send=0.2)
    verse, chorus = tune(VERSE), tune(CHORUS)
    for s in song.sections:
        if s.name == "end":
            brass.add(
                s, tune("A4+D5+F#5!:.5 r:.5 B4+D5+F#5!:.5 r:.5 C#5+E5+A5!:1.5 r:.5 | D5+F#5+A5!:4")
            )
            low.add(s, tune("D2:.5 r:.5 B1:.5 r:.5 A1:1 r:.5 C#2 | D2:4"))
            keys.add(s, pad(s.spans, "A3", "A4", 4), at=4)
            strings.add(s, tune("r:4 | F#5+A5:4"))
            kit.add(
                s, groove({"kick": "x.x.x... x.......", "crash": "x.x.x... X......."}, 8, bars=2)
            )
            continue
        busy = "1..8 ..1. 5.8. ..a." if s.name != "chorus" else "1.8. 1.8. 1.8. 5.a."
        low.add(s, bass(s.spans, busy, "D1", "C#2"), transpose=12)
        scratch.add(s, comp(s.spans, "..o. x..o ..x. o.x.", "A3", "A4", 3))
        if s.name != "break":
            keys.add(s, comp(s.spans, "x--. ..x- ..o. x---", "F3", "A4", 4))
        if s.name == "verse":
            lead.add(s, verse)
            brass.add(s, tune(STABS) if s.nth else tune(STABS)[-2:])
            brass.add(s, tune(STABS), at=16)
        if s.name == "chorus":
            strings.add(s, chorus)
            strings.add(s, harmony(chorus, s.spans, song.key.pitch_classes))
            strings.add(s, pad(s.spans, "A3", "F#4", 3), velocity=0.6)
            brass.add(s, tune(ANSWERS))
            hands.add(
                s,
                groove(
                    {"clap": ".... x... .... x...", "tambourine": "o.x. o.x. o.x. o.x."}, s.length
                ),
            )
        if s.name == "break":
            hands.add(
                s,
                groove({"clap": ".... X... .... X..x", "cowbell": "x..x ..x. x..x ...."}, s.length),
            )
            strings.add(s, tune("r:4 | r:4 | A4+E5:4 | A4+E5:2 C#5+G5:2"), velocity=0.6, to=1.0)
            drum(
                kit,
                s,
                {"kick": "X... X... X... X..."},
                last="snare snare high high mid mid low snare",
                over=2,
            )
            kit.add(s, groove({"rise": "x"}, 4, 4), at=s.length - 2)
            continue
        drum(kit, s, DISCO, last="snare snare high low", crash=s.name == "chorus")


PIECE = Piece(
    slug="roller-rink-saturday",
    title="Roller Rink Saturday",
    mood="happy",
    genre="disco",
    key="D major",
    bpm=118,
    valence=0.8,
    arousal=0.6,
    form="intro:4@.8 verse:8@.9 chorus:8 verse:8@.92 chorus:8 break:4@.85 chorus:8 end:2",
    charts={
        "intro": "Dmaj7 | Bm7 | Em7 | A13",
        "verse": "Dmaj7 | Bm7 | Em7 | A13",
        "chorus": "Gmaj7 | F#m7 | Em7 A13 | Dmaj7 | Gmaj7 | F#m7 | Em7 A13 | D6/9",
        "break": "Bm7 | Em7 | A13 | A13",
        "end": "D6/9",
    },
    compose=compose,
    tail=3.2,
    room="plate",
    loudness=-14.5,
    warmth=0.6,
)

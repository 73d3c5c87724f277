"""Three chords, down strokes only, as fast as the drummer can."""

from moodify.music.sources.house.grooves import drum, groove
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import bass, comp
from moodify.music.sources.house.score import Piece, Song

YELL = """
    C5!:.5 C5 C5 A4 C5:1 r | D5!:.5 D5 D5 B4 D5:1 r |
    E5!:.5 E5 E5 C5 E5:1 C5 | G5!:1.5 E5:.5 C5:1 r |
    A5!:.5 A5 G5 F5 C5:1 A4 | B4:.5 B4 D5 G5 D5:1 B4 | E5!:.5 F5 E5 D5 B4:1 G#4 | E5!:1 r B4 r
"""
SNEER = """
    E5!:.5 r E5 D5 C5:1 A4 | r:4 | E5!:.5 r E5 D5 C5:1 A4 | r:2 B4:1 C5 |
    E5!:.5 r E5 D5 C5:1 A4 | r:4 | G5!:.5 r G5 E5 C5:1 E5 | A4!:2 r
"""
FAST = {
    "kick": "X..x ..x. X.xx ..x.",
    "snare": ".... X... .... X...",
    "hat": "x.x. x.x. x.x. x.x.",
}
FULL = {
    "kick": "X.x. ..x. X.x. ..x.",
    "snare": ".... X... .... X...",
    "crash": "o... o... o... o...",
}
TOMS = {
    "kick": "x... x... x... x...",
    "low tom": "x.x. x.x. x.x. x.x.",
    "snare": ".... .... .... X...",
}


def compose(song: Song) -> None:
    """Verse, verse, chorus, verse, chorus, a stand-off on the toms, chorus, chorus."""
    left = song.part("raw guitar", 0, name="left", pan=-0.8, send=0.08, effects=("amp:5",))
    right = song.part("raw guitar", 0, name="right", pan=0.8, send=0.08, effects=("amp:4",))
    lead = song.part(
        "raw guitar", 0, name="lead", pan=-0.1, send=0.2, lead=True, effects=("amp:5",)
    )
    organ = song.part("organ", -8, pan=0.2, send=0.2, effects=("amp:2",))
    low = song.part("electric bass", -2, send=0.04, effects=("amp:1.5",))
    kit = song.part("rock kit", 1, send=0.14, loose=0.005)
    for s in song.sections:
        if s.name == "end":
            for guitar in (left, right):
                guitar.add(s, tune("A2+E3!:.5 r G2+D3! r F2+C3! r E2+B2! r | A2+E3+A3!:4"))
            low.add(s, tune("A1!:.5 r G1 r F1 r E1 r | A1!:4"))
            lead.add(s, tune("r:4 | A4+E5!:4"))
            kit.add(
                s,
                groove(
                    {
                        "kick": "x.x.x.x.X.......",
                        "snare": "x.x.x.x.........",
                        "crash": "x.x.x.x.X.......",
                    },
                    8,
                    bars=2,
                ),
            )
            continue
        strokes = "XxxxXxxx" if s.name in ("verse", "chorus", "intro") else "X--.X-xx"
        for guitar in (left, right):
            if guitar is left or s.name != "intro":
                guitar.add(s, comp(s.spans, strokes, "E2", "C4", 3))
        if s.name != "intro":
            low.add(
                s, bass(s.spans, "11111111" if s.name != "standoff" else "1.1.1.11", "E1", "Eb2")
            )
        if s.name == "intro":
            drum(
                kit,
                s,
                {"hat": "x... x... x... x..."},
                last="snare snare snare snare high high mid low",
                over=4,
            )
        elif s.name == "standoff":
            drum(kit, s, TOMS, last="snare snare snare snare snare snare snare snare", over=4)
            organ.add(s, comp(s.spans, "x---", "A3", "A4", 3), velocity=0.7, to=1.1)
        else:
            beat = FULL if s.name == "chorus" else FAST
            drum(kit, s, beat, last="snare snare high mid low snare+kick", over=1.5, crash=True)
        if s.name == "chorus":
            lead.add(s, tune(YELL))
            organ.add(s, comp(s.spans, "x.x.x.x.", "A3", "A4", 3))
        if s.name == "verse" and s.nth:
            lead.add(s, tune(SNEER), velocity=0.95)


PIECE = Piece(
    slug="slammed-doors",
    title="Slammed Doors",
    mood="angry",
    genre="punk",
    key="A minor",
    bpm=188,
    valence=-0.35,
    arousal=0.8,
    form="""
        intro:4@.85 verse:8@.95 verse:8@.97 chorus:8 verse:8@.97 chorus:8
        standoff:8@.88 chorus:8 chorus:8 end:2
    """,
    charts={
        "intro": "A5",
        "verse": "A5 | A5 C5 | A5 | G5 D5 | A5 | A5 C5 | C5 | A5",
        "chorus": "F5 | G5 | A5 | C5 | F5 | G5 | E5 | E5",
        "standoff": "D5 | D5 | F5 | F5 | D5 | D5 | E5 | E5",
        "end": "A5",
    },
    compose=compose,
    tail=3.2,
    room="garage",
    loudness=-13.5,
    warmth=1.5,
)

"""Thirty-two bars of swing for a clarinet and a piano that can't sit still."""

from moodify.music.sources.house.grooves import drum, groove
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import comp, walking
from moodify.music.sources.house.score import Piece, Song

HEAD = """
    F4:.5 Bb4 D5:1 B4:.5 D5 F5:1 | Eb5:1 C5:.5 G4 A4:1 r:1 |
    F4:.5 Bb4 D5:1 F5:.5 D5 B4:1 | C5:.5 Eb5 G5:1 F5:.5 Eb5 C5:1 |
    D5:1.5 F5:.5 Ab5:1.5 F5:.5 | G5:1.5 Eb5:.5 E5:1 G5 | F5:1 D5:.5 Bb4 B4 D5 F5:1 |
"""
HALF = HEAD + "Eb5:.5 D5 C5 A4 F4:1 r:1"
CLOSE = HEAD.rsplit("|", 2)[0] + "| Eb5:.5 G5 C5:1 A4:.5 C5 F5:1 | Bb4:1 r:3"
BRIDGE = """
    F#5:1.5 A5:.5 C6:1 A5 | F#5:.5 D5 A4:1 r:2 | F5:1.5 G5:.5 B5:1 G5 | F5:.5 D5 B4:1 r:2 |
    E5:1.5 G5:.5 Bb5:1 G5 | E5:.5 C5 G4:1 r:2 | Eb5:1 A4 C5 Eb5 | F5:.5 G5 A5 C6 F5:1 r:1
"""
CHORUS = """
    r:.5 D5 F5 G5 F5 D5 B4 G4 | C5:.5 Eb5 G5 Bb5 A5 F5 Eb5 C5 | D5:1 Bb4:.5 D5 F5:1 r:1 |
    r:.5 G5 Eb5 C5 A4 C5 Eb5 F5 | D5:.5 F5 Bb5:1 Ab5:.5 F5 D5 Bb4 |
    Eb5:.5 G5 Bb5:1 Bb5:.5 G5 E5 Db5 |
    D5:.5 F5 D5 Bb4 B4 D5 F5 G5 | Eb5:1 C5 A4 r:1
"""
RIDE = {
    "ride": "x. xo x. xo",
    "pedal": ".. x. .. x.",
    "kick": "o. .. o. ..",
    "snare": ".. .g .. ..",
}


def compose(song: Song) -> None:
    """Clarinet plays the head, the piano a chorus, and the clarinet takes it home."""
    clarinet = song.part("clarinet", 0, pan=0.2, send=0.2, lead=True, loose=0.012)
    right = song.part("piano", 0, name="piano solo", pan=-0.1, send=0.14, lead=True, loose=0.01)
    left = song.part("piano", -7, name="piano", pan=-0.1, send=0.14, loose=0.01)
    vibes = song.part("vibraphone", -7, pan=0.4, send=0.22)
    low = song.part("upright bass", -3, send=0.05, loose=0.008)
    kit = song.part("brush kit", -3, send=0.12, loose=0.006)
    for s in song.sections:
        if s.name == "end":
            right.add(s, tune("r:.5 F5 Bb5 r:.5 A5! r:.5 Bb5! r:.5 | D5+G5+C6:4"), velocity=0.9)
            left.add(s, tune("r:2 F3+Eb4+A4!:.5 r:.5 Bb2+D4+G4!:.5 r:.5 | Bb2+F3+D4:4"))
            clarinet.add(s, tune("r:4 | F5:4"), velocity=0.8)
            low.add(s, tune("Bb1:1 r:1 F1:1 Bb1:1 | Bb1:4"))
            kit.add(
                s,
                groove(
                    {
                        "snare": "....x.x. ........",
                        "kick": "x...x.x. x.......",
                        "ride": "........ x.......",
                    },
                    8,
                    bars=2,
                ),
            )
            continue
        low.add(s, walking(s.spans, song.rng(f"walk {s.start}"), "F1", "D3"))
        drum(kit, s, RIDE, last="snare snare . snare", velocity=0.95)
        if s.name == "intro":
            left.add(s, comp(s.spans, "x--x ..x. ...x --..", "D3", "G4", 4))
            right.add(
                s, tune("r:4 | r:4 | r:.5 F5 G5 F5 Eb5 D5 C5 A4 | C5:.5 Db5 D5 Eb5 E5 F5 r:1")
            )
            continue
        left.add(s, comp(s.spans, "...x --.. x-.. ....", "D3", "G4", 4))
        if s.name in ("half", "close", "bridge"):
            clarinet.add(s, tune({"half": HALF, "close": CLOSE, "bridge": BRIDGE}[s.name]))
        if s.name == "chorus":
            right.add(s, tune(CHORUS))
            right.add(s, tune(CHORUS)[:11] if s.nth else (), transpose=12, velocity=0.5)
        if s.name in ("bridge", "close"):
            vibes.add(s, comp(s.spans, "x--- .... ..x- ....", "F4", "D5", 3))


PIECE = Piece(
    slug="two-left-shoes",
    title="Two Left Shoes",
    mood="happy",
    genre="swing",
    key="Bb major",
    bpm=172,
    valence=0.7,
    arousal=0.4,
    form="""
        intro:4@.85 half:8@.9 half:8@.93 bridge:8@.95 close:8
        chorus:8@.95 chorus:8 bridge:8 close:8 end:2
    """,
    charts={
        "intro": "Bb6 G7 | Cm7 F7 | Bb6 G7 | Cm7 F7",
        "half": "Bb6 G7 | Cm7 F7 | Bb6 G7 | Cm7 F7 | Bb6 Bb7 | Eb6 Edim7 | Bb6/F G7 | Cm7 F7",
        "chorus": "Bb6 G7 | Cm7 F7 | Bb6 G7 | Cm7 F7 | Bb6 Bb7 | Eb6 Edim7 | Bb6/F G7 | Cm7 F7",
        "close": "Bb6 G7 | Cm7 F7 | Bb6 G7 | Cm7 F7 | Bb6 Bb7 | Eb6 Edim7 | Cm7 F7 | Bb6",
        "bridge": "D7 | D7 | G7 | G7 | C7 | C7 | F7 | F7",
        "end": "Bb6/9",
    },
    compose=compose,
    swing=0.64,
    tail=2.8,
    room="studio",
    loudness=-15.5,
    warmth=0.6,
)

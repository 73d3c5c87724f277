"""Two distorted guitars, a double bass drum, and no third in sight."""

from moodify.music.sources.house.grooves import drum, groove
from moodify.music.sources.house.notation import Note, tune
from moodify.music.sources.house.score import Part, Piece, Section, Song

RIFF = """
    E2+B2!:.5 E2:.25 E2 E2:.5 G2+D3!:.5 E2:.25 E2 E2:.5 F2+C3!:.5 E2:.5 |
    E2+B2!:.5 E2:.25 E2 E2:.5 G2+D3!:.5 E2:.25 E2 E2:.5 Bb2+F3!:.5 A2+E3!:.5 |
    E2+B2!:.5 E2:.25 E2 E2:.5 G2+D3!:.5 E2:.25 E2 E2:.5 F2+C3!:.5 E2:.5 |
    E2+B2!:.5 E2:.25 E2 F2+C3!:.5 G2+D3!:.5 Bb2+F3!:1 A2+E3!:.5 F2+C3!:.5
"""
CHORUS = """
    E2+B2!:1.5 E2+B2:.5 E2+B2:2 | C3+G3!:1.5 C3+G3:.5 C3+G3:2 |
    D3+A3!:1.5 D3+A3:.5 D3+A3:2 | Bb2+F3!:1.5 Bb2+F3:.5 F2+C3:1 F2+C3:1
"""
BREAK = """
    E2+B2!:1.5 r:.5 E2:.5 F2+C3!:1 r:.5 | E2+B2!:1.5 r:.5 Bb2+E3!:2 |
    E2+B2!:1.5 r:.5 E2:.5 F2+C3!:1 r:.5 | G2+D3!:1 F2+C3!:1 E2+B2!:2
"""
LEAD = """
    B4:1.5 C5:.5 B4:1 G4 | E5:1.5 D5:.5 C5:1 G4 |
    F5:1.5 E5:.5 D5:1 A4 | Bb4:1 D5 F5:.5 E5 D5 F5 |
    G5:1.5 F5:.5 E5:1 B4 | C5:.5 D5 E5:1 G5:1 E5 |
    A5:1.5 G5:.5 F5:1 D5 | F5:1 D5 C5:.5 A4 F4:1
"""
SOLO = """
    E5!:.5 F5 E5 D5 E5 B4 G4 B4 | E5!:.5 F5 G5 F5 E5 D5 B4 D5 |
    E5!:.5 G5 Bb5 A5 G5 F5 E5 F5 | D5:.25 E5 F5 E5 D5 E5 F5 G5 A5:.5 F5 C5 A4 |
    B5!:1.5 C6:.5 B5:1 G5 | E5:.5 F5 E5 D5 E5 G5 B5 G5 |
    Bb5!:1 A5:.5 G5 F5 E5 F5 G5 | F5:.25 E5 D5 C5 A4 C5 D5 E5 F5!:2
"""
STOP = "E2+B2!:.5 r E2+B2! r Bb2+F3! r F2+C3! r | E2+B2+E3!:4"
ENTRY = "snare . snare . high high mid mid low low kick+low kick+low"
FILL = "snare snare high high mid low snare+kick snare+kick"
THRASH = {
    "kick": "x.xx x.xx x.xx x.xx",
    "snare": ".... X... .... X...",
    "hat": "X... X... X... X...",
}
DRIVE = {
    "kick": "x.x. ..x. x.x. ..xx",
    "snare": ".... X... .... X...",
    "crash": "o... o... o... o...",
}
HALF = {
    "kick": "x..x ..x. ..x. x...",
    "snare": ".... .... X... ....",
    "ride": "x... x... x... x...",
}


def compose(song: Song) -> None:
    """Riff, chorus, riff, chorus, breakdown, solo over the riff, chorus, stop."""
    tracks = [
        (
            song.part(
                "raw guitar", -1, name=f"{side} open", pan=pan, send=0.06, effects=("amp:9",)
            ),
            song.part(
                "chug guitar", -4, name=f"{side} muted", pan=pan, send=0.05, effects=("amp:12",)
            ),
        )
        for side, pan in (("left", -0.85), ("right", 0.85))
    ]
    lead = song.part(
        "raw guitar", -1, name="lead", lead=True, pan=0.1, send=0.25, effects=("amp:7", "echo:0.75")
    )
    low = song.part("electric bass", -2, send=0.03, loose=0.004)
    kit = song.part("rock kit", 1, send=0.12, loose=0.004)
    riff, chorus, breakdown = tune(RIFF), tune(CHORUS), tune(BREAK)
    for s in song.sections:
        if s.name == "end":
            play(tracks, low, s, tune(STOP))
            kit.add(s, groove({"kick": "x.x.x.x.x.......", "crash": "x.x.x.x.X......."}, 8, bars=2))
            continue
        figure = {"chorus": chorus, "break": breakdown}.get(s.name, riff)
        for turn in range(s.bars // 4):
            play(tracks, low, s, figure, at=16.0 * turn)
        beat = {"chorus": DRIVE, "break": HALF}.get(s.name, THRASH)
        if s.name == "intro":
            drum(kit, s, {"hat": "x..."}, last=ENTRY, over=4)
            continue
        drum(kit, s, beat, last=FILL, over=2, crash=True)
        if s.name == "chorus":
            lead.add(s, tune(LEAD))
        if s.name == "solo":
            lead.add(s, tune(SOLO))


def play(
    tracks: list[tuple[Part, Part]], low: Part, s: Section, figure: tuple[Note, ...], at: float = 0
) -> None:
    """Both guitars and the bass: double stops ring open, single notes are palm-muted."""
    starts = [note.start for note in figure]
    for open_strings, muted in tracks:
        open_strings.add(s, [n for n in figure if starts.count(n.start) > 1], at=at)
        muted.add(s, [n for n in figure if starts.count(n.start) == 1], at=at)
    lowest = [n for i, n in enumerate(figure) if i == 0 or figure[i - 1].start != n.start]
    low.add(s, lowest, at=at, transpose=-12)


PIECE = Piece(
    slug="concrete-teeth",
    title="Concrete Teeth",
    mood="angry",
    genre="metal",
    key="E phrygian",
    bpm=152,
    valence=-0.65,
    arousal=0.85,
    form="intro:4@.85 riff:8 chorus:8 riff:8 chorus:8 break:8 solo:8 chorus:8 end:2",
    charts={
        "intro": "E5",
        "riff": "E5",
        "chorus": "E5 | C5 | D5 | Bb5",
        "break": "E5 | E5 | E5 | G5 F5",
        "solo": "E5",
        "end": "E5",
    },
    compose=compose,
    ritard_beats=0,
    tail=3.5,
    room="garage",
    loudness=-13.5,
    warmth=1.5,
)

"""Seven beats that never sit: short bows, war drums and brass, in D minor."""

from moodify.music.sources.house.grooves import drum, groove
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import arpeggio, bass, pad
from moodify.music.sources.house.score import Piece, Song

THEME = """
    D4!:2 F4:1.5 | A4:2 G4:.5 F4 E4 | F4:2 D4:1.5 | E4:2 C#4:1.5 |
    D4!:2 A4:1.5 | D5:2 C5:.5 Bb4 A4 | Bb4!:2 F4:1.5 | A4:2 C#5:.5 A4 E4
"""
STORM = """
    Bb4!:2 D5:1.5 | G4:2 Bb4:1.5 | C#5!:2 E5:1.5 | F5:1 E5 D5:1.5 |
    D5!:2 Bb4:1.5 | Eb5!:2 D5:.5 C5 Bb4 | A4:2 C#5:1.5 | E5!:2 G5:.5 F5 E5
"""
MARCH = {
    "kick": "X.x.x..",
    "low tom": "x.x.x.x",
    "mid tom": "..x.xx.",
    "snare": "o.oox.X",
    "crash": "o......",
}
THUNDER = {
    "kick": "X...x...x..x..",
    "low tom": "x.xxx.xxx.xxxx",
    "high tom": "..x...x...x.xx",
    "snare": "x.xxX.xxX.xxXX",
    "crash": "x.......o.....",
}


def compose(song: Song) -> None:
    """Strings alone, theme, theme with drums, storm, an eye, theme and storm again."""
    short = song.part("spiccato strings", -3, pan=-0.25, send=0.3, loose=0.008)
    deep = song.part("spiccato strings", -4, name="low strings", pan=0.35, send=0.25, loose=0.008)
    brass = song.part("brass", 0, pan=0.1, send=0.35, lead=True, loose=0.008)
    horns = song.part(
        "brass", -3, name="low brass", pan=0.3, send=0.3, effects=("amp:1.5",), loose=0.008
    )
    high = song.part("strings", -4, pan=-0.2, send=0.4, lead=True)
    choir = song.part("choir", -9, send=0.55)
    bell = song.part("tubular bell", -8, pan=-0.3, send=0.5)
    drums = song.part("war drums", 1, send=0.3, loose=0.008)
    theme, storm = tune(THEME, 3.5), tune(STORM, 3.5)
    for s in song.sections:
        if s.name == "end":
            hits = "D4+A4+D5!:.5 r D4+A4+D5! r D4+A4+D5! Eb4+Bb4+Eb5! r | D4+A4+D5!:3.5"
            brass.add(s, tune(hits, 3.5))
            deep.add(s, tune("D2!:.5 D2 D2! D2 D2! Eb2! Eb2 | D2!:3.5", 3.5))
            horns.add(s, tune("D2+D3!:.5 r D2+D3! r D2+D3! Eb2+Eb3! r | D2+D3!:3.5", 3.5))
            choir.add(s, tune("r:3.5 | D4+F4+A4+D5:3.5", 3.5))
            drums.add(
                s,
                groove(
                    {
                        "kick": "X.X.XX.X......",
                        "low tom": "x.x.xx.x......",
                        "crash": "X......X......",
                    },
                    7,
                    3.5,
                    bars=2,
                ),
            )
            bell.add(s, tune("r:3.5 | D4!:3.5", 3.5))
            continue
        short.add(
            s, arpeggio(s.spans, "0 1 2 1 3 2 1", 0.5, "D4", "D5", 4, ring=False), velocity=0.95
        )
        deep.add(s, bass(s.spans, "1.1.115", "D2", "C#3", bar=3.5))
        if s.name == "theme":
            brass.add(s, theme, velocity=0.9 + 0.05 * s.nth)
            if s.nth:
                drum(
                    drums,
                    s,
                    MARCH,
                    last="high high mid low+kick low+kick low+kick low+kick",
                    over=3.5,
                    crash=True,
                )
                horns.add(s, pad(s.spans, "D3", "D4", 3))
            if s.nth == 2:
                high.add(s, theme, transpose=12)
        if s.name == "storm":
            brass.add(s, storm)
            high.add(s, storm, transpose=12)
            choir.add(s, pad(s.spans, "D4", "F5", 4))
            horns.add(s, pad(s.spans, "D3", "D4", 3))
            bell.add(s, tune("D4!:3.5 | r:3.5", 3.5))
            bell.add(s, tune("D4!:3.5 | r:3.5", 3.5), at=14)
            drum(
                drums,
                s,
                THUNDER,
                last="snare snare high high mid low+kick low+kick",
                over=3.5,
                crash=True,
            )
        if s.name == "eye":
            choir.add(s, pad(s.spans, "D4", "D5", 4), velocity=0.6, to=1.1)
            drum(
                drums,
                s,
                {"kick": "x......", "low tom": "....o.o"},
                last="low low low low low+kick low+kick low+kick",
                over=3.5,
            )
            drums.add(s, groove({"rise": "x"}, 3.5, 3.5), at=s.length - 2.5)


PIECE = Piece(
    slug="iron-weather",
    title="Iron Weather",
    mood="angry",
    genre="orchestral",
    key="D harmonic minor",
    bpm=150,
    meter=3.5,
    valence=-0.5,
    arousal=0.7,
    form="intro:4@.92 theme:8@.95 theme:8@.95 storm:8 eye:8@.9 theme:8 storm:8 end:2",
    charts={
        "intro": "Dm",
        "theme": "Dm | Dm | Bb | A | Dm | Dm | Bb | A",
        "storm": "Gm | Eb | A7 | Dm | Gm | Eb | A7 | A7",
        "eye": "Dm | Dm | Eb | Eb | Dm | Dm | A7 | A7",
        "end": "Dm",
    },
    compose=compose,
    tail=4.0,
    room="hall",
    loudness=-14.3,
    warmth=2.0,
)

"""Eight seconds of music with a little of everything, for tests that listen.

Run as a script, it writes its recording to the file named on the command line.
"""

from __future__ import annotations

import sys
from pathlib import Path

from moodify.music.sources.house.grooves import drum
from moodify.music.sources.house.notation import tune
from moodify.music.sources.house.patterns import arpeggio, bass, comp, pad
from moodify.music.sources.house.render import record, save
from moodify.music.sources.house.score import Piece, Song


def compose(song: Song) -> None:
    """A tune, chords, a bass, drums, a distorted guitar and an echo."""
    lead = song.part("flute", 0, lead=True, effects=("echo:0.5",))
    piano = song.part("piano", -4, pan=-0.3)
    strings = song.part("strings", -8, effects=("chorus",))
    guitar = song.part("raw guitar", -8, pan=0.5, effects=("amp",))
    low = song.part("electric bass", -4, effects=("duck",))
    kit = song.part("studio kit", -2)
    for s in song.sections:
        lead.add(s, tune("E5:1 G5:.5 F5 E5:2 | D5:1 E5:.5 D5 C5:2"))
        piano.add(s, arpeggio(s.spans, "b 0 1 2"))
        strings.add(s, pad(s.spans))
        guitar.add(s, comp(s.spans, "x...x...", "E2", "E4", 3))
        low.add(s, bass(s.spans, "1-5-1-a-"))
        drum(kit, s, {"kick": "x...", "snare": ".x.x", "hat": "xxxx"}, crash=True)


PIECE = Piece(
    slug="short-piece",
    title="Short Piece",
    mood="happy",
    genre="test",
    key="C major",
    bpm=120,
    valence=0.5,
    arousal=0.3,
    form="a:2",
    charts={"a": "C | G7"},
    compose=compose,
    swing=0.6,
    rubato=0.02,
    ritard_beats=2,
    ritard=0.8,
    tail=2.0,
    loudness=-16.0,
)

if __name__ == "__main__":
    save(record(PIECE), Path(sys.argv[1]))

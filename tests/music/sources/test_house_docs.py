"""The programme in the docs is the programme that is played."""

from __future__ import annotations

from pathlib import Path

from moodify.music.sources.house.instruments import INSTRUMENTS
from moodify.music.sources.house.pieces import all_pieces
from moodify.music.sources.house.score import Piece

DOCS = Path(__file__).parents[3] / "docs" / "house-music.md"


def row(piece: Piece) -> str:
    minutes, seconds = divmod(round(piece.duration), 60)
    return (
        f"| {piece.title} | {piece.mood} | {piece.genre} | {piece.key} | {piece.bpm:g} "
        f"| {minutes}:{seconds:02d} | {piece.valence:+.2f} | {piece.arousal:+.2f} |"
    )


def test_the_programme_is_listed() -> None:
    lines = DOCS.read_text(encoding="utf-8").splitlines()
    listed = [line for line in lines if line.count("|") == 9 and " | " in line][1:]
    rows = [row(piece) for piece in all_pieces().values()]
    assert sorted(listed) == sorted(rows), "write these rows:\n" + "\n".join(rows)


def test_the_instruments_are_counted() -> None:
    text = DOCS.read_text(encoding="utf-8")
    assert f"{len(INSTRUMENTS)} of them" in text


def test_every_instrument_is_heard_in_some_piece() -> None:
    played = {part.instrument for p in all_pieces().values() for part in p.score().parts}
    assert played == set(INSTRUMENTS)

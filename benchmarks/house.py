"""Rendering the house music, beside writing the finished sound as FLAC and nothing else."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks import Row
from moodify.music.sources.house.pieces import all_pieces
from moodify.music.sources.house.render import record, save
from moodify.music.sources.house.score import SAMPLE_RATE, Piece
from moodify.types import MOODS


def rows() -> Iterator[Row]:
    """One piece of each mood, from the score to the file; the slowest counts."""
    speeds, writing = {}, []
    with tempfile.TemporaryDirectory() as folder:
        for piece in one_of_each():
            seconds = piece.samples / SAMPLE_RATE
            start = time.perf_counter()
            sound = record(piece)
            done = time.perf_counter()
            save(sound, Path(folder) / "piece.flac")
            end = time.perf_counter()
            speeds[piece.slug] = seconds / (end - start)
            writing.append(seconds / (end - done))
    slowest = min(speeds, key=lambda slug: speeds[slug])
    yield Row(
        f"house music, rendering against real time (slowest of {len(speeds)}: {slowest})",
        speeds[slowest],
        "×",
        bar=20,
        at_least=True,
        reference="FLAC encoding alone",
        reference_value=min(writing),
    )


def one_of_each() -> list[Piece]:
    """The first piece of each mood."""
    pieces = all_pieces().values()
    return [next(piece for piece in pieces if piece.mood == mood) for mood in MOODS]

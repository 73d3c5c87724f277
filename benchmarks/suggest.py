"""Suggesting from 100,000 songs, beside ranking the same points by distance alone."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import numpy as np

from benchmarks import Row, median_ms
from moodify.music.catalogue import Catalogue
from moodify.recommend.suggest import suggest
from moodify.types import Song, SongMood, SongPoints, Target, Track

SONGS = 100_000
HEARD = 50


def rows() -> Iterator[Row]:
    """Adding, reading and ranking; only the last has a bar."""
    with tempfile.TemporaryDirectory() as folder, Catalogue.open(Path(folder) / "c.db") as shelf:
        start = time.perf_counter()
        shelf.add(songs())
        yield Row("add 100,000 songs to the catalogue", time.perf_counter() - start, "s")
        start = time.perf_counter()
        points = shelf.points()
        yield Row("read their points (once)", 1000 * (time.perf_counter() - start), "ms")

        recent = [f"bench:{number}" for number in range(HEARD)]
        liked = {f"bench:{number}" for number in range(0, 1000, 10)}
        seeds = count()
        yield Row(
            "suggest 20 of 100,000 songs, with reasons (median)",
            median_ms(
                lambda: suggest(
                    shelf, TARGET, 20, recent=recent, liked=liked, playable=True, seed=next(seeds)
                ),
                repeats=50,
            ),
            "ms",
            bar=20,
            reference="numpy.argsort by distance",
            reference_value=median_ms(lambda: nearest(points), repeats=50),
        )


TARGET = Target(0.6, 0.4)


def nearest(points: SongPoints) -> list[str]:
    """The plainest thing that could be done: the 20 nearest, with nothing else minded."""
    distance = np.hypot(points.valence - TARGET.valence, points.arousal - TARGET.arousal)
    return [points.uris[place] for place in np.argsort(distance)[:20]]


def songs() -> Iterator[Song]:
    """Made-up songs all over the plane, by 20,000 artists."""
    rng = np.random.default_rng(0)
    places = rng.uniform(-1, 1, (SONGS, 2))
    genres = ("rock", "jazz", "pop", "folk", "soul", None)
    for number, (valence, arousal) in enumerate(places):
        track = Track(
            uri=f"bench:{number}",
            title=f"Song {number}",
            artists=(f"Artist {number % 20_000}",),
            source="bench",
            year=1960 + number % 65,
            genre=genres[number % len(genres)],
            playable=True,
        )
        yield Song(track, SongMood(float(valence), float(arousal)))

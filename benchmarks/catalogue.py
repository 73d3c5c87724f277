"""A million songs in the catalogue: loading them, and the nearest by the index and by a scan.

Both kinds of database; PostgreSQL is left out where it isn't installed. Takes ten minutes.
``MOODIFY_BENCH_SONGS`` sets another number of songs.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from sqlalchemy import select

from benchmarks import Row, median_ms
from moodify.music.catalogue import Catalogue
from moodify.music.catalogue.nearby import Wanted
from moodify.music.catalogue.schema import songs as table
from moodify.music.library import Library
from moodify.music.sources.registry import Sources
from moodify.recommend.suggest import suggest
from moodify.taste.lesson import EVENTS, Lesson
from moodify.taste.taste import Taste
from moodify.types import MOODS, Song, SongMood, Target, Track
from tests.postgres import postgres, why_not

SONGS = int(os.environ.get("MOODIFY_BENCH_SONGS", "1_000_000"))
NEAR = 8_000
"""Songs round the target, many more than a suggestion is drawn from."""
LESSONS = 400


def rows() -> Iterator[Row]:
    """Loading, asking and size, of one kind after the other."""
    with tempfile.TemporaryDirectory() as folder:
        yield from _of("SQLite", str(Path(folder) / "songs.sqlite3"))
    if why_not() is None:
        with postgres() as server, server.database() as address:
            yield from _of("PostgreSQL", address)


def _of(kind: str, place: str) -> Iterator[Row]:
    with Catalogue.open(place) as catalogue:
        start = time.perf_counter()
        catalogue.add(songs(SONGS))
        seconds = time.perf_counter() - start
        yield Row(f"{kind}: store {SONGS:,} songs", seconds, "s")
        yield Row(f"{kind}: bytes a song, indexes included", _size(catalogue) / SONGS, "B")
        if catalogue._database.path is None:
            with catalogue._database.writer.begin() as connection:  # as its autovacuum would
                connection.exec_driver_sql("ANALYZE songs")
        places = _places()
        yield Row(
            f"{kind}: the 20 nearest by the index, as arrays (median)",
            median_ms(lambda: catalogue.points_near(*next(places), 20), 50),
            "ms",
            bar=20,
            reference="the same by a scan",
            reference_value=median_ms(lambda: scan(catalogue, *next(places)), 3, 1),
        )
        yield Row(
            f"{kind}: the {NEAR:,} nearest as arrays (median)",
            median_ms(lambda: catalogue.points_near(*next(places), NEAR), 10),
            "ms",
        )
        yield Row(
            f"{kind}: suggest 8 songs with a taste of {LESSONS} deeds, one just learned (median)",
            median_ms(suggesting(catalogue), 25),
            "ms",
            bar=50,
        )
        yield Row(
            f"{kind}: find by two words, a page of 50 (median)",
            median_ms(lambda: catalogue.find(text="called 9999"), 3, 1),
            "ms",
        )
        yield Row(f"{kind}: count all songs (median)", median_ms(catalogue.count, 3, 1), "ms")
    for what in ("points_near", "points"):
        yield Row(f"{kind}: memory of a process that asks {what}()", _memory(place, what), "MB")
    memory = _memory(place, "suggest")
    yield Row(f"{kind}: memory of a process that suggests with a taste", memory, "MB", bar=1000)


def suggesting(catalogue: Catalogue) -> Callable[[], object]:
    """Learns one deed more, then chooses songs, as after every song of a session."""
    library, taste, places = Library(catalogue, Sources({}, ()), []), Taste.at(None), _places()
    deeds = (
        Lesson(
            EVENTS[n % 5],
            MOODS[n % 4],
            f"x:{n}",
            "T",
            f"Artist {n % 90}",
            f"artist {n % 90}",
            ("rock", "jazz", "pop")[n % 3],
            "en",
            1950 + 10 * (n % 7),
            "bench",
        )
        for n in itertools.count()
    )
    for _ in range(LESSONS):
        taste.learn(next(deeds))

    def work() -> object:
        taste.learn(next(deeds))
        judge = taste.judge("happy")
        return suggest(library, Target(*next(places)), 8, taste=judge, playable=True)

    return work


def _places() -> Iterator[tuple[float, float]]:
    rng = np.random.default_rng(1)
    while True:
        yield float(rng.uniform(-0.9, 0.9)), float(rng.uniform(-0.9, 0.9))


def scan(catalogue: Catalogue, valence: float, arousal: float) -> list[str]:
    """The 20 nearest, by looking at every song: no index knows the distance plus nothing."""
    database = catalogue._database
    with database.reader.begin() as connection:
        distance = database.near(connection, valence, arousal, SONGS, Wanted()).distance + 0
        query = select(table.c.uri).order_by(distance).limit(20)
        return list(connection.execute(query).scalars())


def _size(catalogue: Catalogue) -> int:
    path = catalogue._database.path
    if path is not None:
        return path.stat().st_size
    with catalogue._database.reader.begin() as connection:
        size = connection.exec_driver_sql("SELECT pg_total_relation_size('songs')").scalar_one()
        return int(size)


def _memory(place: str, what: str) -> float:
    """Megabytes at most of a process of its own that opens the catalogue and asks."""
    asked = (0.5, 0.5, NEAR) if what == "points_near" else ()
    command = [sys.executable, "-m", "benchmarks.catalogue", place, what, *map(str, asked)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _most_memory() -> float:
    """Megabytes at most so far. (``ru_maxrss`` would hold that of whoever started it, too.)"""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def songs(number: int) -> Iterator[Song]:
    """Made-up songs as an archive has them: files in albums, thicker where moods are common."""
    rng = np.random.default_rng(0)
    centres = np.array([(0.5, 0.45), (-0.45, 0.55), (-0.45, -0.4), (0.35, -0.35)])
    places = np.clip(centres[rng.integers(0, 4, number)] + rng.normal(0, 0.3, (number, 2)), -1, 1)
    for name, (valence, arousal) in enumerate(places):
        track = Track(
            uri=f"file:///archive/{name % 50_000:05}/{name:08}%20a%20song.flac",
            title=f"A song that is called {name}",
            artists=(f"The artist of number {name % 50_000}",),
            source="import",
            duration=180.0 + name % 120,
            year=1960 + name % 65,
            genre=("rock", "jazz", "pop", "folk", "soul")[name % 5],
            playable=True,
            album=f"Album {name // 12}",
            gain=-7.5,
            cover=True,
        )
        shares = {"happy": 0.25, "angry": 0.25, "sad": 0.25, "neutral": 0.25}
        yield Song(track, SongMood(float(valence), float(arousal), shares, "audio", "1"))  # type: ignore[arg-type]


if __name__ == "__main__":
    with Catalogue.open(sys.argv[1]) as opened:
        if sys.argv[2] == "suggest":
            suggesting(opened)()
            print(_most_memory())
            sys.exit()
        numbers = [float(text) for text in sys.argv[3:]]
        getattr(opened, sys.argv[2])(*numbers[:2], *(int(number) for number in numbers[2:]))
    print(_most_memory())

"""Killed at any moment, opened at the same moment, written from many threads."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from moodify.music.catalogue import ADD_BATCH, Catalogue
from tests.music.factory import a_song

_IMPORT = """
import itertools, sys
from moodify.music.catalogue import ADD_BATCH, Catalogue
from tests.music.factory import a_song

def endless():
    for i in itertools.count():
        if i == ADD_BATCH:  # asked for once the first batch is in
            print("writing", flush=True)
        yield a_song(f"{sys.argv[2]}-{i}")

Catalogue.open(sys.argv[1]).add(endless())
"""

_FIRST_OPEN = """
import sys
from moodify.music.catalogue import Catalogue
from tests.music.factory import a_song

sys.stdin.read()
with Catalogue.open(sys.argv[1]) as catalogue:
    catalogue.add([a_song(sys.argv[2])])
    print(*catalogue.notices)
"""


def _start(script: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    )


def test_a_kill_in_the_middle_of_an_import_loses_at_most_a_batch(place: Path | str) -> None:
    count = 0
    for trial in range(4):
        with _start(_IMPORT, place, trial) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "writing\n"
            time.sleep(0.05 + 0.13 * trial)
            process.send_signal(signal.SIGKILL)
        if isinstance(place, Path):
            with closing(sqlite3.connect(place)) as raw:
                assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        with Catalogue.open(place) as catalogue:
            assert catalogue.notices == ()
            _wait_for_the_server(catalogue)
            assert catalogue.count() % ADD_BATCH == 0
            assert catalogue.count() >= count + ADD_BATCH
            assert len(catalogue.points()) == catalogue.count()
            count = catalogue.count()


def _wait_for_the_server(catalogue: Catalogue) -> None:
    """PostgreSQL may still be at what the killed process sent last: a moment, whole or not."""
    if catalogue._database.path is not None:
        return
    others = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
        "AND pid <> pg_backend_pid()"
    )
    deadline = time.monotonic() + 60
    while True:
        with catalogue._database.reader.begin() as connection:
            if connection.exec_driver_sql(others).scalar_one() == 0:
                return
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_processes_that_open_a_new_catalogue_at_once_all_succeed(place: Path | str) -> None:
    processes = [_start(_FIRST_OPEN, place, f"p{i}") for i in range(3)]
    outputs = [process.communicate("go", timeout=120)[0] for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0]
    assert outputs == ["\n"] * 3
    with Catalogue.open(place) as catalogue:
        assert catalogue.count() == 3


def test_threads_may_share_a_catalogue(place: Path | str) -> None:
    with Catalogue.open(place) as catalogue:
        catalogue.add([a_song("first")])

        def work(number: int) -> None:
            catalogue.add([a_song(f"{number}-{i}") for i in range(5)])
            catalogue.like("test:first", on=number % 2 == 0)
            catalogue.record(f"test:{number}-0", "played")
            points = catalogue.points()
            assert len(points.uris) == len(points.valence)
            assert len(catalogue.find(text="somebody", limit=5)) == 5

        with ThreadPoolExecutor(16) as pool:
            list(pool.map(work, range(32)))
        assert catalogue.count() == 161 == len(catalogue.points())
        assert len(catalogue.recent(100)) == 32


def test_writers_of_the_same_songs_in_another_order_wait_for_one_another(
    place: Path | str,
) -> None:
    names = [str(i) for i in range(400)]
    with Catalogue.open(place) as catalogue:

        def work(number: int) -> None:
            order = names if number % 2 else names[::-1]
            catalogue.add(a_song(name) for name in order)

        with ThreadPoolExecutor(4) as pool:
            list(pool.map(work, range(8)))
        assert catalogue.count() == 400

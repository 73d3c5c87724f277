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
from moodify.music.catalogue import Catalogue
from tests.music.factory import a_song

catalogue = Catalogue.open(sys.argv[1])
print("ready", flush=True)
catalogue.add(a_song(f"{sys.argv[2]}-{i}") for i in itertools.count())
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


def test_a_kill_in_the_middle_of_an_import_loses_at_most_a_batch(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite3"
    count = 0
    for trial in range(4):
        with _start(_IMPORT, path, trial) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            time.sleep(0.05 + 0.13 * trial)
            process.send_signal(signal.SIGKILL)
        with closing(sqlite3.connect(path)) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        with Catalogue.open(path) as catalogue:
            assert catalogue.notices == ()
            assert catalogue.count() % ADD_BATCH == 0
            assert catalogue.count() >= count
            assert len(catalogue.points()) == catalogue.count()
            count = catalogue.count()
    assert count > 0  # else nothing was being written when the kill came


def test_processes_that_open_a_new_catalogue_at_once_all_succeed(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite3"
    processes = [_start(_FIRST_OPEN, path, f"p{i}") for i in range(3)]
    outputs = [process.communicate("go", timeout=60)[0] for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0]
    assert outputs == ["\n"] * 3
    with Catalogue.open(path) as catalogue:
        assert catalogue.count() == 3


def test_threads_may_share_a_catalogue(tmp_path: Path) -> None:
    with Catalogue.open(tmp_path / "c.sqlite3") as catalogue:
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

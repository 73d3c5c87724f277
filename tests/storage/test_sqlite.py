"""A small SQLite file of ours, whatever its state."""

from __future__ import annotations

import resource
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from moodify.storage import sqlite
from moodify.storage.sqlite import DamagedError, Layout, NotOursError

FIRST = Layout(
    application_id=0x5445_5354,
    steps=("CREATE TABLE things (name TEXT);\nCREATE TABLE facts (value TEXT)",),
    tables=frozenset({"things", "facts"}),
    look_through=True,
)
SECOND = replace(
    FIRST, steps=(*FIRST.steps, "ALTER TABLE things ADD COLUMN size INTEGER NOT NULL DEFAULT 1")
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "things.sqlite3"


def keep(path: Path | None, *names: str, layout: Layout = FIRST) -> None:
    with closing(sqlite.connect(path, layout)) as database, sqlite.transaction(database):
        database.executemany("INSERT INTO things (name) VALUES (?)", [(name,) for name in names])


def kept(path: Path, layout: Layout = FIRST) -> list[str]:
    with closing(sqlite.connect(path, layout)) as database:
        return [str(row["name"]) for row in database.execute("SELECT name FROM things")]


def test_it_is_made_marked_and_its_owner_s_alone(path: Path) -> None:
    keep(path, "a", "b")
    assert kept(path) == ["a", "b"]
    with closing(sqlite.connect(path, FIRST)) as database:
        assert sqlite.pragma(database, "application_id") == FIRST.application_id
        assert sqlite.pragma(database, "user_version") == 1
        assert sqlite.pragma(database, "journal_mode") == "wal"
        modes = {stat.S_IMODE(one.stat().st_mode) for one in path.parent.iterdir()}
    assert modes == {0o600}
    keep(None, "a")  # in memory, too


def test_an_older_one_is_brought_to_the_newest_layout(path: Path) -> None:
    keep(path, "a")
    keep(path, "b", layout=SECOND)
    with closing(sqlite.connect(path, SECOND)) as database:
        rows = database.execute("SELECT name, size FROM things").fetchall()
        assert [tuple(row) for row in rows] == [("a", 1), ("b", 1)]
    with pytest.raises(NotOursError, match="newer") as told:
        sqlite.connect(path, FIRST)
    assert told.value.hint


def test_a_step_that_fails_leaves_the_old_one_whole(path: Path) -> None:
    keep(path, "a")
    broken = replace(FIRST, steps=(*FIRST.steps, "DROP TABLE things;\nDROP TABLE no_such"))
    with pytest.raises(sqlite3.OperationalError, match="no_such"):
        sqlite.connect(path, broken)
    assert kept(path) == ["a"]


def test_another_program_s_is_left_as_it_is(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE things (mine TEXT)")
    path.chmod(0o644)
    before = path.read_bytes()
    with pytest.raises(NotOursError, match="another program"):
        sqlite.connect(path, FIRST)
    assert path.read_bytes() == before
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    with pytest.raises(NotOursError):
        sqlite.connect(path, replace(FIRST, unmarked=True))


def test_damage_is_found_and_set_aside_with_its_log(path: Path) -> None:
    keep(path, *(f"name {n}" * 20 for n in range(500)))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] + b"\xff" * (len(whole) // 2))
    path.with_name(f"{path.name}-wal").write_bytes(b"a log")
    with pytest.raises(DamagedError):
        sqlite.connect(path, FIRST)
    told: list[Path] = []
    sqlite.connect_or_begin_anew(path, FIRST, told.append).close()
    (aside,) = told
    assert aside.exists()
    assert kept(path) == []
    path.write_bytes(b"no database at all " * 99)
    sqlite.connect_or_begin_anew(path, FIRST, told.append).close()
    assert told[0] != told[1]


def test_a_table_that_is_lost_is_damage(path: Path) -> None:
    keep(path)
    with closing(sqlite3.connect(path)) as database:
        database.execute("DROP TABLE facts")
    with pytest.raises(DamagedError, match="table"):
        sqlite.connect(path, FIRST)


def test_a_full_disk_undoes_the_transaction_and_the_next_can_begin(path: Path) -> None:
    keep(path, "a")
    with closing(sqlite.connect(path, replace(FIRST, log="TRUNCATE"))) as database:
        database.execute("PRAGMA max_page_count = 1")  # SQLite holds it to what is there already
        with pytest.raises(sqlite3.Error) as caught, sqlite.transaction(database):
            database.executemany("INSERT INTO things VALUES (?)", [("x" * 4000,)] * 9)
        assert sqlite.cause(caught.value) == "the disk is full"
        assert not database.in_transaction
        database.execute("PRAGMA max_page_count = 1000")
        with sqlite.transaction(database):
            database.execute("INSERT INTO things VALUES ('b')")
    assert kept(path) == ["a", "b"]


QUOTA = """
import sys
from pathlib import Path
from tests.storage.test_sqlite import FIRST
from moodify.storage import sqlite
database = sqlite.connect(Path(sys.argv[1]), FIRST)
try:
    with sqlite.transaction(database):
        database.executemany("INSERT INTO things VALUES (?)", [("x" * 4000,)] * 999)
except Exception as error:
    print(sqlite.cause(error))
"""


def test_a_quota_is_a_sentence(path: Path) -> None:
    keep(path, "a")
    told = subprocess.run(
        [sys.executable, "-c", QUOTA, str(path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000)),
    )
    assert told.stdout.strip() in {"the disk is full", "the disk fails, or lets no more be written"}
    assert kept(path) == ["a"]


def test_causes_are_words() -> None:
    assert sqlite.cause(OSError(13, "Permission denied")) == "Permission denied"
    assert sqlite.cause(DamagedError("it has lost a table")) == "it has lost a table"
    with pytest.raises(sqlite3.OperationalError) as caught:
        sqlite3.connect("/no/such/folder/at/all")
    assert sqlite.cause(caught.value) == "nothing can be written there"


def test_many_that_open_a_new_one_at_once_all_get_it(path: Path) -> None:
    errors: list[Exception] = []

    def work(number: int) -> None:
        try:
            keep(path, f"{number}")
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert sorted(kept(path)) == sorted(str(number) for number in range(8))


def test_what_an_earlier_version_left_open_to_others_is_closed(path: Path) -> None:
    keep(path, "one", layout=replace(FIRST, log="TRUNCATE"))
    beside = path.with_name(f"{path.name}-journal")  # SQLite uses it again, as it is
    beside.touch()
    for part in (path, beside):
        part.chmod(0o644)
    keep(path, "two", layout=replace(FIRST, log="TRUNCATE"))
    assert {stat.S_IMODE(part.stat().st_mode) for part in (path, beside)} == {0o600}

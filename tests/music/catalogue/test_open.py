"""Whatever state the file is in: a catalogue that works, or one sentence."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import stat
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from moodify.errors import CatalogueError
from moodify.music.catalogue import Catalogue
from moodify.music.catalogue.sqlite.migrations import APPLICATION_ID
from moodify.music.catalogue.sqlite.opening import write_ahead
from tests.music.factory import a_song, uris


def _filled(path: Path, songs: int = 300) -> Path:
    with Catalogue.open(path) as catalogue:
        catalogue.add(a_song(f"n{i}", title="word " * 20) for i in range(songs))
        catalogue.like("test:n1")
    return path


def _works(catalogue: Catalogue) -> None:
    catalogue.add([a_song("fresh")])
    assert "test:fresh" in uris(catalogue.find(text="fresh"))
    assert "test:fresh" in catalogue.points().uris


def test_likes_and_plays_are_their_owners_alone_after_an_update_too(tmp_path: Path) -> None:
    path = _filled(tmp_path / "c.sqlite3", 3)
    path.chmod(0o644)
    with Catalogue.open(path) as catalogue:
        catalogue.like("test:n2")
        assert {stat.S_IMODE(part.stat().st_mode) for part in tmp_path.iterdir()} == {0o600}


def test_pragmas(tmp_path: Path) -> None:
    asked = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    with (
        Catalogue.open(tmp_path / "c.sqlite3") as catalogue,
        catalogue._database.reader.connect() as connection,
    ):
        pragmas = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in asked]
    assert pragmas == ["wal", 1, 1, 10_000]


@pytest.mark.parametrize("content", [b"no database" * 100, b"SQLite format 3\0", bytes(5000)])
def test_what_is_no_database_is_moved_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "c.sqlite3"
    path.write_bytes(content)
    with Catalogue.open(path) as catalogue:
        _works(catalogue)
        (notice,) = catalogue.notices
    (aside,) = tmp_path.glob("c.sqlite3.corrupt-*")
    assert aside.read_bytes() == content
    assert str(aside) in notice
    assert "damaged" in notice
    with Catalogue.open(path) as catalogue:
        assert catalogue.notices == ()


def test_an_empty_file_is_a_fresh_catalogue(tmp_path: Path) -> None:
    (tmp_path / "c.sqlite3").touch()
    with Catalogue.open(tmp_path / "c.sqlite3") as catalogue:
        assert catalogue.notices == ()
        _works(catalogue)


def test_a_file_cut_short_is_moved_aside(tmp_path: Path) -> None:
    path = _filled(tmp_path / "c.sqlite3")
    os.truncate(path, path.stat().st_size // 2)
    with Catalogue.open(path) as catalogue:
        assert "damaged" in catalogue.notices[0]
        _works(catalogue)


def test_damage_deep_inside_is_found(tmp_path: Path) -> None:
    path = _filled(tmp_path / "c.sqlite3")
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2 // 4096 * 4096)
        file.write(b"\xff" * 4096)
    with Catalogue.open(path) as catalogue:
        assert "damaged" in catalogue.notices[0]
        _works(catalogue)


def test_two_damaged_files_in_a_second_are_both_kept(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite3"
    for content in (b"first" * 100, b"second" * 100):
        path.write_bytes(content)
        Catalogue.open(path).close()
    assert len(list(tmp_path.glob("c.sqlite3.corrupt-*"))) == 2


def test_damage_anywhere_never_takes_the_app_down(tmp_path: Path) -> None:
    whole = _filled(tmp_path / "whole.sqlite3", 60).read_bytes()
    rng = random.Random(2)
    for trial in range(25):
        path = tmp_path / f"{trial}.sqlite3"
        data = bytearray(whole)
        start = rng.choice([rng.randrange(100), rng.randrange(len(data))])
        data[start : start + 64] = rng.randbytes(min(64, len(data) - start))
        path.write_bytes(data)
        with suppress(CatalogueError), Catalogue.open(path) as catalogue:
            catalogue.points()
            catalogue.find(limit=100)
            catalogue.add([a_song("fresh")])


def test_a_newer_database_is_left_as_it_is(tmp_path: Path) -> None:
    path = _filled(tmp_path / "c.sqlite3")
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(CatalogueError, match="newer Moodify") as caught:
        Catalogue.open(path)
    assert "Update" in caught.value.hint
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite3"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE diary (secret TEXT)")
    before = path.read_bytes()
    with pytest.raises(CatalogueError, match="another program"):
        Catalogue.open(path)
    assert path.read_bytes() == before


def test_where_a_folder_is_in_the_way_a_temporary_catalogue_does(tmp_path: Path) -> None:
    (tmp_path / "c.sqlite3").mkdir()
    (tmp_path / "file").write_text("no folder")
    for path in (tmp_path / "c.sqlite3", tmp_path / "file" / "c.sqlite3"):
        with Catalogue.open(path) as catalogue:
            assert "nothing can be written" in catalogue.notices[0]
            _works(catalogue)
            used = catalogue.path
            assert used.exists()
        assert not used.exists()


@pytest.fixture
def read_only_folder() -> Iterator[Path]:
    """A folder with a catalogue, in which this process can't write."""
    folder = Path(tempfile.mkdtemp())
    _filled(folder / "c.sqlite3")
    folder.chmod(0o555)
    (folder / "c.sqlite3").chmod(0o444)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)  # permissions don't stop root
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_a_read_only_catalogue_is_copied_and_used(read_only_folder: Path) -> None:
    with Catalogue.open(read_only_folder / "c.sqlite3") as catalogue:
        assert "nothing can be written" in catalogue.notices[0]
        assert catalogue.liked() == {"test:n1"}
        assert catalogue.count() == 300
        _works(catalogue)


def test_a_read_only_place_without_a_catalogue(read_only_folder: Path) -> None:
    with Catalogue.open(read_only_folder / "new" / "c.sqlite3") as catalogue:
        assert len(catalogue.notices) == 1
        _works(catalogue)


def test_a_lock_held_for_too_long_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moodify.music.catalogue.sqlite.opening.BUSY_SECONDS", 0.05)
    path = tmp_path / "c.sqlite3"
    with Catalogue.open(path) as catalogue, closing(sqlite3.connect(path)) as raw:
        raw.execute("BEGIN IMMEDIATE")
        with pytest.raises(CatalogueError, match="in use"):
            catalogue.add([a_song("one")])
        assert catalogue.count() == 0  # readers don't wait


def test_a_catalogue_that_lost_a_table_is_moved_aside(tmp_path: Path) -> None:
    path = _filled(tmp_path / "c.sqlite3")
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DROP TABLE plays")
    with Catalogue.open(path) as catalogue:
        assert "damaged" in catalogue.notices[0]
        _works(catalogue)


def test_opening_waits_for_one_who_reads(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite3"
    with closing(sqlite3.connect(path, check_same_thread=False)) as raw:
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        raw.execute("BEGIN")
        raw.execute("SELECT * FROM sqlite_master").fetchall()
        release = threading.Timer(0.3, raw.rollback)
        release.start()
        with Catalogue.open(path) as catalogue:
            assert catalogue.notices == ()
            _works(catalogue)
        release.join()


class BusyConnection:
    """A database that another process has to itself for the first few tries."""

    def __init__(self, code: int = sqlite3.SQLITE_BUSY, refusals: int = 3) -> None:
        self.code, self.refusals, self.tries, self.closed = code, refusals, 0, False

    def raw_connection(self) -> BusyConnection:
        return self

    def execute(self, _statement: str) -> None:
        self.tries += 1
        if self.tries <= self.refusals:
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = self.code
            raise error

    def close(self) -> None:
        self.closed = True


def test_write_ahead_logging_is_tried_again_while_others_begin_it() -> None:
    busy = BusyConnection()
    write_ahead(busy)  # type: ignore[arg-type]
    assert busy.tries == 4
    assert busy.closed
    read_only = BusyConnection(sqlite3.SQLITE_READONLY)
    with pytest.raises(sqlite3.OperationalError):
        write_ahead(read_only)  # type: ignore[arg-type]
    assert read_only.tries == 1


def test_closing_twice_does_no_harm(tmp_path: Path) -> None:
    catalogue = Catalogue.open(tmp_path / "c.sqlite3")
    catalogue.close()
    catalogue.close()

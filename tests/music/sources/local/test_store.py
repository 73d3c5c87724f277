"""The file that all of it is kept in, whatever its state."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from moodify.errors import SourceError
from moodify.music.sources.local.store import Store


def test_a_damaged_file_is_set_aside_and_said(tmp_path: Path) -> None:
    path = tmp_path / "local.sqlite3"
    path.write_bytes(b"this is no database at all, and long enough " * 100)
    store = Store(path)
    assert store.folders() == []
    assert "damaged" in store.notice
    assert len(list(tmp_path.glob("local.sqlite3.corrupt-*"))) == 1
    store.close()


def test_a_file_that_lost_a_table_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "local.sqlite3"
    store = Store(path)
    store.add_folder(tmp_path)
    store.close()
    with sqlite3.connect(path) as database:
        database.execute("DROP TABLE analyses")
    database.close()
    assert store.folders() == []
    assert "damaged" in store.notice
    store.close()


@pytest.mark.parametrize(
    ("pragma", "said"), [("user_version = 99", "newer"), ("application_id = 7", "another program")]
)
def test_a_file_of_others_is_left_as_it_is(tmp_path: Path, pragma: str, said: str) -> None:
    path = tmp_path / "local.sqlite3"
    store = Store(path)
    store.add_folder(tmp_path)
    store.close()
    database = sqlite3.connect(path)
    database.execute(f"PRAGMA {pragma}")
    database.close()
    before = path.read_bytes()
    with pytest.raises(SourceError, match=said):
        store.folders()
    assert path.read_bytes() == before


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SourceError, match="can't be kept") as caught:
        Store(tmp_path / "file" / "local.sqlite3").add_folder(tmp_path)
    assert caught.value.hint


def test_two_stores_of_one_file_see_each_other(tmp_path: Path) -> None:
    one, two = Store(tmp_path / "local.sqlite3"), Store(tmp_path / "local.sqlite3")
    before = two.changes()
    one.add_folder(tmp_path)
    assert two.changes() > before
    assert [folder.path for _, folder in two.folders()] == [tmp_path]
    one.close()
    two.close()

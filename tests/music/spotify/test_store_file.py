"""The file that Spotify's songs are kept in: erased, shared, damaged, full."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moodify.errors import SpotifyError
from moodify.music.spotify.store import SpotifyStore
from tests.music.spotify.shelves import Clock, a_page, a_track, fill, titles


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "spotify.db"


@pytest.fixture
def store(path: Path, clock: Clock) -> Iterator[SpotifyStore]:
    with closing(SpotifyStore(path, clock)) as made:
        yield made


def test_erasing_leaves_no_file_behind(store: SpotifyStore, path: Path) -> None:
    fill(store, "a")
    assert len(list(path.parent.iterdir())) == 3  # with -wal and -shm
    store.erase()
    assert list(path.parent.iterdir()) == []
    store.erase()
    assert store.playlists() == []


def test_what_one_erases_another_has_no_longer(store: SpotifyStore, path: Path) -> None:
    """As where the page is open while the command signs out."""
    fill(store, "a")
    with closing(SpotifyStore(path)) as other:
        assert len(titles(other)) == 3
        mark = other.mark()
        store.erase()
        assert titles(other) == []
        assert other.mark() != mark
        fill(store, "b")
        assert len(titles(other)) == 3
        fill(other, "b", "c")
    assert [known.id for known in store.playlists()] == ["b", "c"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_its_owner_can_read_the_files(store: SpotifyStore, path: Path) -> None:
    fill(store, "a")
    assert {stat.S_IMODE(one.stat().st_mode) for one in path.parent.iterdir()} == {0o600}


def test_a_mark_changes_with_any_change(store: SpotifyStore, path: Path) -> None:
    marks = [store.mark()]
    assert store.mark() == marks[0]
    fill(store, "a")
    marks.append(store.mark())
    with closing(SpotifyStore(path)) as other:
        other.choose("a", "sad")
        marks.append(store.mark())
        store.close()
        other.choose("a", "angry")
        marks.append(store.mark())
    store.erase()
    marks.append(store.mark())
    assert len(set(marks)) == len(marks)


def test_another_version_begins_anew(store: SpotifyStore, path: Path) -> None:
    fill(store, "a")
    store.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 99")
    assert store.playlists() == []
    fill(store, "a")


def test_a_file_where_the_folder_should_be_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")
    broken = SpotifyStore(tmp_path / "data" / "spotify.db")
    for use in (broken.playlists, broken.mark, broken.expire, lambda: list(broken.songs())):
        with pytest.raises(SpotifyError, match="can't be kept in") as told:
            use()
        assert "MOODIFY_DATA_DIR" in told.value.hint


@contextmanager
def full_disk(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
def test_a_full_disk_is_one_sentence_and_passes(store: SpotifyStore) -> None:
    fill(store, "a")
    store.begin_reading("a", "2")
    page = a_page(*(a_track(n, title="x" * 5000) for n in range(50)))
    with full_disk(100_000):
        for _ in range(2):
            with pytest.raises(SpotifyError, match="can't be kept in") as told:
                store.add_page("a", page)
    assert "Make room" in told.value.hint
    known = store.playlist("a")
    assert known is not None
    assert known.next_offset == known.songs == 0
    assert store.add_page("a", page)
    assert len(titles(store)) == 50


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_file_is_begun_anew(tmp_path: Path, data: st.DataObject) -> None:
    path = tmp_path / "spotify.db"
    with closing(SpotifyStore(path)) as store:
        store.erase()
        fill(store, "a", "b")
    whole = bytearray(path.read_bytes())
    where = data.draw(st.integers(0, 200)) * 512 % len(whole)  # disks lose sectors
    if data.draw(st.booleans()):
        del whole[where:]
    else:
        junk = data.draw(st.sampled_from([bytes(512), b"\xff" * 512, b"junk" * 128]))
        whole[where : where + 512] = junk
    path.write_bytes(whole)
    with closing(SpotifyStore(path)) as store:
        with contextlib.suppress(SpotifyError):  # at the worst one sentence, and then it is well
            list(store.songs())
        fill(store, "c")
        assert len(titles(store)) == 3
        store.erase()


def test_what_is_no_database_is_begun_anew(path: Path, store: SpotifyStore) -> None:
    path.parent.mkdir()
    path.write_bytes(b"this is no database at all, " * 100)
    assert store.playlists() == []
    fill(store, "a")
    assert len(titles(store)) == 3


def test_threads_share_a_store(store: SpotifyStore) -> None:
    fill(store, "a")
    failed: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for n in range(20):
                store.keep_found(f"x:{number}:{n}", a_track(number), 0.0, 0.0)
                assert store.find(f"x:{number}:{n}")[0]
                list(store.songs())
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert len(store.found_songs()) == 80

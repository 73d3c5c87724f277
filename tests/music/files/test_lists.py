"""Every kind of file: what Moodify writes it reads back, and what is no list is a sentence."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moodify.errors import SongFileError
from moodify.music.files import SUFFIXES, ListRead, read_list, write_list
from moodify.music.files.lists import KINDS
from moodify.music.scale import UNIT
from moodify.music.songfile import read_songs
from moodify.types import Song
from tests.music.factory import a_song
from tests.music.files.samples import LISTS

OWN = sorted(KINDS)
quickly = settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


@pytest.mark.parametrize("suffix", OWN)
@quickly
@given(songs=LISTS)
def test_what_is_written_is_read_back(tmp_path: Path, suffix: str, songs: list[Song]) -> None:
    path = tmp_path / f"list{suffix}"
    assert write_list(path, songs) == len(songs)
    if not songs and suffix in (".json", ".jsonl"):
        return
    found = read_list(path)
    assert list(found.songs) == songs
    assert found.broken == ()
    assert found.unplaced == ()


@pytest.mark.parametrize("suffix", OWN)
@quickly
@given(content=st.binary(max_size=200))
def test_any_bytes_are_a_list_or_a_sentence(tmp_path: Path, suffix: str, content: bytes) -> None:
    path = tmp_path / f"any{suffix}"
    path.write_bytes(content)
    with contextlib.suppress(SongFileError):
        assert read_list(path).summary is not None


def test_a_table_is_read_and_written_as_before(tmp_path: Path) -> None:
    path = tmp_path / "list.CSV"
    assert write_list(path, [a_song("one"), a_song("two")]) == 2
    assert read_list(path).songs == read_songs(path).songs


def test_all_kinds_are_named() -> None:
    assert set(SUFFIXES) >= {".csv", ".json", ".m3u", ".m3u8", ".xspf"}


@pytest.mark.parametrize("suffix", [".pdf", ".mp3", ".xlsx"])
def test_a_kind_that_is_not_known_is_not_written(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(SongFileError, match="can't be written as"):
        write_list(tmp_path / f"x{suffix}", [])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", OWN)
def test_what_can_not_be_read_or_written_is_a_sentence(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(SongFileError, match="can't be read"):
        read_list(tmp_path / f"gone{suffix}")
    with pytest.raises(SongFileError, match="can't be written"):
        write_list(tmp_path / "gone" / f"x{suffix}", [a_song()])
    (tmp_path / f"folder{suffix}").mkdir()
    with pytest.raises(SongFileError, match="can't be read"):
        read_list(tmp_path / f"folder{suffix}")


def test_a_file_without_an_end_is_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("moodify.music.files.lists.LARGEST", 100)
    (tmp_path / "x.json").write_text("[" + " " * 200)
    with pytest.raises(SongFileError, match="too large"):
        read_list(tmp_path / "x.json")
    (tmp_path / "zero.json").symlink_to("/dev/zero")
    with pytest.raises(SongFileError, match="too large"):
        read_list(tmp_path / "zero.json")


def test_a_write_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.m3u8"
    write_list(path, [a_song()])
    before = path.read_bytes()

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fdopen", fail)
    with pytest.raises(SongFileError, match="No space left"):
        write_list(path, [a_song("two")])
    assert path.read_bytes() == before


def test_the_summary_tells_all_of_it(tmp_path: Path) -> None:
    path = tmp_path / "x.m3u"
    path.write_text("a.mp3\n../b.mp3\n../c.mp3\n../d.mp3\n../e.mp3\n")
    summary = read_list(path).summary
    assert summary.startswith("1 entries name no mood. 4 left out (line 2: it lies outside")
    assert summary.endswith("and 1 more).")
    assert ListRead((a_song(),), UNIT).summary == "1 songs read."
    assert "from their moods" in ListRead((a_song(),), None).summary

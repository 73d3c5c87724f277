"""Which files are found in a folder, whatever is in it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from moodify.music.sources.local.uris import path_of, uri_of
from moodify.music.sources.local.walk import Found, Unread, Walk


def names(root: Path, **options: object) -> list[str]:
    walk = Walk(root, **options)  # type: ignore[arg-type]
    return [os.path.relpath(item.path, root) for item in walk if isinstance(item, Found)]


def touch(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(b"x")


def test_sound_files_are_found_in_a_lasting_order(music: Path) -> None:
    touch(music, "b.mp3", "a/2.FLAC", "a/1.ogg", "c.txt", ".d.mp3", ".hidden/e.mp3", "@eaDir/f.mp3")
    touch(music, "._b.mp3", "a/deep/er/3.m4a")
    assert names(music) == ["b.mp3", "a/1.ogg", "a/2.FLAC", "a/deep/er/3.m4a"]
    assert names(music, passed_over=[music / "a"]) == ["b.mp3"]


def test_circles_of_links_end_and_each_folder_counts_once(music: Path) -> None:
    touch(music, "a/1.mp3")
    (music / "a" / "again").symlink_to(music)
    (music / "b").symlink_to(music / "a")
    (music / "itself").symlink_to("itself")
    (music / "itself.mp3").symlink_to("itself.mp3")
    (music / "nowhere.mp3").symlink_to("gone.mp3")
    assert names(music) == ["a/1.mp3"]


def test_links_outwards_are_followed_but_not_upwards(music: Path, tmp_path: Path) -> None:
    touch(tmp_path, "disk/1.mp3", "secret.mp3")
    (music / "disk").symlink_to(tmp_path / "disk")
    (music / "up").symlink_to(tmp_path)
    (music / "secret.mp3").symlink_to(tmp_path / "secret.mp3")
    walk = Walk(music)
    found = list(walk)
    assert [type(item) for item in found] == [Unread, Found]
    assert [item.path for item in found] == [str(music / "secret.mp3"), str(music / "disk/1.mp3")]
    assert walk.links == {tmp_path / "disk"}


def test_what_is_no_file_is_passed_over(music: Path) -> None:
    os.mkfifo(music / "pipe.mp3")
    (music / "folder.mp3").mkdir()
    assert names(music) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_told(music: Path) -> None:
    touch(music, "shut/1.mp3", "open/2.mp3")
    (music / "shut").chmod(0)
    try:
        found = list(Walk(music))
    finally:
        (music / "shut").chmod(0o700)
    assert {type(item) for item in found} == {Found, Unread}
    assert any("can't be read" in item.reason for item in found if isinstance(item, Unread))


@pytest.mark.parametrize("name", ["a b#c?d%e.mp3", "Ünïcode ♥.mp3", "new\nline.mp3", "😀.mp3"])
def test_odd_names_go_into_uris_and_back(name: str) -> None:
    path = Path("/music") / name
    uri = uri_of(path)
    assert uri.isascii()
    assert uri.startswith("file:///music/")
    assert path_of(uri) == path


def test_names_that_are_no_utf_8_go_into_uris_and_back() -> None:
    path = Path(os.fsdecode(b"/music/\xff\xfe\xe9.mp3"))
    assert path_of(uri_of(path)) == path


@pytest.mark.parametrize(
    "uri", ["house:a", "file://host/a.mp3", "file:///a%00.mp3", "file:///a?b", "", "file:a"]
)
def test_other_uris_name_no_file(uri: str) -> None:
    assert path_of(uri) is None

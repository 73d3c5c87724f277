from __future__ import annotations

from pathlib import Path

import pytest

from moodify.cli.inputs import files_of, is_video


@pytest.fixture
def album(tmp_path: Path) -> Path:
    for name in ("b.JPG", "a.png", "notes.txt", "deep/er/c.webp", "deep/clip.mkv"):
        file = tmp_path / "album" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    return tmp_path / "album"


def test_a_folder_is_searched_whole_and_in_order(album: Path) -> None:
    names = [str(file.relative_to(album)) for file in files_of([album])]
    assert names == ["a.png", "b.JPG", "deep/clip.mkv", "deep/er/c.webp"]


def test_what_is_named_is_kept_whatever_it_is(album: Path) -> None:
    named = [album / "notes.txt", album / "not there.jpg"]
    assert files_of(named) == named


def test_each_file_comes_once(album: Path) -> None:
    assert files_of([album / "a.png", album])[0] == album / "a.png"
    assert len(files_of([album / "a.png", album])) == 4


def test_a_circle_of_links_ends(album: Path) -> None:
    (album / "deep" / "again").symlink_to(album, target_is_directory=True)
    assert len(files_of([album])) == 4


def test_videos_are_known_by_name() -> None:
    assert is_video(Path("x.MP4"))
    assert is_video(Path("x.mjpeg"))
    assert not is_video(Path("x.jpeg"))

"""``moodify songs scan``, ``folders``, ``bad`` and ``correct``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from moodify.music.sources.local import sounding, source
from tests.cli.conftest import Moodify
from tests.music.sources.local import judges, sounds


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Songs are judged by their bytes, for the real analysis has tests of its own."""
    assert vars(source)["by_sound"] is sounding.by_sound
    monkeypatch.setattr(source, "by_sound", judges.judge)


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    for seed in range(3):
        title = sounds.named(f"Song {seed}")
        (folder / f"{seed}.mp3").write_bytes(title + sounds.sound("MP3", seed))
    (folder / "empty.mp3").touch()
    return folder


def listed(moodify: Moodify) -> dict[str, dict[str, object]]:
    result = moodify("songs", "list", "--json", "--source", "local")
    found = [json.loads(line) for line in result.stdout.splitlines()]
    return {song["title"]: song for song in found}


def test_a_folder_is_scanned_and_its_songs_are_in_the_catalogue(
    moodify: Moodify, music: Path
) -> None:
    result = moodify("songs", "scan", music)
    assert result.exit_code == 0, result.output
    assert "4 files, 4 of them new or changed. 3 songs, 3 can be chosen." in result.stdout
    assert "1 can't be used" in result.stdout
    assert set(listed(moodify)) == {"Song 0", "Song 1", "Song 2"}
    result = moodify("songs", "scan", "--json")
    assert json.loads(result.stdout) == {
        **{"files": 4, "read": 0, "gone": 0},
        **{"songs": 3, "placed": 3, "waiting": 0, "bad": 1},
    }


def test_the_analysis_can_be_left_to_the_app(moodify: Moodify, music: Path) -> None:
    result = moodify("songs", "scan", music, "--no-analyse")
    assert "3 still to be heard" in result.stdout
    assert listed(moodify) == {}


def test_bad_files_are_listed_with_reasons(moodify: Moodify, music: Path) -> None:
    assert "All files can be used" in moodify("songs", "bad").stderr
    moodify("songs", "scan", music, "--no-analyse")
    assert moodify("songs", "bad").stdout == f"{music / 'empty.mp3'}: It is empty.\n"
    (line,) = moodify("songs", "bad", "--json").stdout.splitlines()
    assert json.loads(line) == {"file": str(music / "empty.mp3"), "reason": "It is empty."}


def test_folders_are_listed_and_forgotten(moodify: Moodify, music: Path) -> None:
    assert "No folder yet" in moodify("songs", "folders").stderr
    moodify("songs", "scan", music)
    assert moodify("songs", "folders").stdout == f"{music}  4 files\n"
    (line,) = moodify("songs", "folders", "--json").stdout.splitlines()
    assert json.loads(line) == {"path": str(music), "files": 4, "present": True}
    assert "Forgot" in moodify("songs", "folders", "--forget", music).stdout
    assert listed(moodify) == {}
    result = moodify("songs", "folders", "--forget", music)
    assert result.exit_code == 1
    assert "none of your folders" in result.stderr


def test_a_folder_that_is_away_is_said(moodify: Moodify, music: Path, tmp_path: Path) -> None:
    moodify("songs", "scan", music)
    music.rename(tmp_path / "away")
    result = moodify("songs", "scan")
    assert result.exit_code == 0
    assert "its songs are kept" in result.stderr
    assert len(listed(moodify)) == 3
    assert "not there now" in moodify("songs", "folders").stdout


def test_a_song_is_corrected_and_taken_back(
    moodify: Moodify, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moodify("songs", "scan", music)
    before = listed(moodify)["Song 1"]
    monkeypatch.chdir(music)
    result = moodify("songs", "correct", "1.mp3", "angry")
    assert result.exit_code == 0, result.output
    assert "1.mp3 is angry now." in result.stdout
    assert listed(moodify)["Song 1"]["mood"] == {"valence": -0.45, "arousal": 0.65}
    found = moodify("songs", "list", "--json", "--source", "local", "--mood", "angry")
    assert "Song 1" in found.stdout
    moodify("songs", "correct", music / "1.mp3", "none")
    assert listed(moodify)["Song 1"] == before


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("scan",), 2, "There is no folder yet"),
        (("scan", "nowhere"), 1, "There is no folder"),
        (("scan", "/"), 1, "all of the disk"),
        (("correct", "nowhere.mp3", "sad"), 1, "none of the songs in your folders"),
        (("correct", "nowhere.mp3", "merry"), 2, "merry"),
    ],
)
def test_mistakes_are_sentences(
    moodify: Moodify, words: tuple[str, ...], status: int, said: str
) -> None:
    result = moodify("songs", *words)
    assert result.exit_code == status
    assert said in result.stderr


def test_ctrl_c_stops_and_says_how_to_go_on(
    moodify: Moodify, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(source.LocalSource, "analyse", interrupted)
        result = moodify("songs", "scan", music)
    assert result.exit_code == 130
    assert "goes on from here" in result.stderr
    assert moodify("songs", "scan").exit_code == 0
    assert len(listed(moodify)) == 3

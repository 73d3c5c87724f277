from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Moodify

SONGS = """title,artist,valence,arousal
Up,Ann,0.9,0.8
Down,Bob,-0.8,-0.6
Übermut,Zoë,0.7,0.6
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "mine.csv"
    path.write_text(SONGS, encoding="utf-8")
    return path


def titles(moodify: Moodify, *words: object) -> set[str]:
    result = moodify("songs", "list", "--json", "--source", "import", *words)
    assert result.exit_code == 0
    return {json.loads(line)["title"] for line in result.stdout.splitlines()}


def titles_in(path: Path) -> set[str]:
    with path.open(encoding="utf-8", newline="") as file:
        return {row["title"] for row in csv.DictReader(file)}


def test_songs_come_in_are_listed_and_go_out(moodify: Moodify, table: Path, tmp_path: Path) -> None:
    result = moodify("songs", "import", table)
    assert result.exit_code == 0, result.output
    assert "3 songs" in result.stdout
    assert titles(moodify) == {"Up", "Down", "Übermut"}
    assert titles(moodify, "--mood", "sad") == {"Down"}
    assert titles(moodify, "--text", "ubermut zoe") == {"Übermut"}

    out = tmp_path / "out.csv"
    result = moodify("songs", "export", out, "--source", "import", "--mood", "happy")
    assert result.exit_code == 0
    assert "2 songs" in result.stdout
    assert titles_in(out) == {"Up", "Übermut"}
    moodify("songs", "export", out, "--text", "ann")
    assert titles_in(out) >= {"Up"}
    assert "Down" not in titles_in(out)


def test_bringing_them_in_again_changes_nothing(moodify: Moodify, table: Path) -> None:
    moodify("songs", "import", table)
    moodify("songs", "import", table)
    assert titles(moodify) == {"Up", "Down", "Übermut"}


def test_a_list_for_people_says_how_many_more(moodify: Moodify, table: Path) -> None:
    moodify("songs", "import", table)
    result = moodify("songs", "list", "--source", "import", "--limit", "2")
    assert len(result.stdout.splitlines()) == 2
    assert "2 of 3 songs" in result.stderr


@pytest.mark.parametrize("content", ["", "name,age\nAnn,7\n"])
def test_a_table_without_songs_is_a_sentence(
    content: str, moodify: Moodify, tmp_path: Path
) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(content, encoding="utf-8")
    result = moodify("songs", "import", path)
    assert result.exit_code == 1
    assert result.stderr.startswith("moodify: ")


def test_a_place_that_cannot_be_written_is_a_sentence(moodify: Moodify, tmp_path: Path) -> None:
    result = moodify("songs", "export", tmp_path / "nowhere" / "x.csv")
    assert result.exit_code == 1
    assert "can't be written" in result.stderr


def test_what_analyse_printed_is_brought_in(moodify: Moodify, tmp_path: Path) -> None:
    line = {
        "file": str(tmp_path / "Ann - One.flac"),
        "valence": 0.5,
        "arousal": -0.5,
        "probabilities": {"happy": 0.1, "angry": 0.1, "sad": 0.2, "calm": 0.6},
        "confidence": 0.6,
        "seconds": 100.0,
    }
    bad = {"file": str(tmp_path / "bad.flac"), "error": "bad.flac is empty."}
    lines = tmp_path / "moods.jsonl"
    lines.write_text("\n".join(map(json.dumps, (line, bad))) + "\n", "utf-8")
    result = moodify("songs", "import", lines)
    assert result.exit_code == 0
    assert "Brought in 1 song by their sound." in result.stdout
    assert "Left out 1 song without a mood (line 2: bad.flac is empty.)" in result.stdout
    assert titles(moodify, "--mood", "neutral") == {"One"}

    playlist = tmp_path / "party.m3u8"
    playlist.write_text("Ann - One.flac\nElse.flac\n../../etc/passwd\n", "utf-8")
    result = moodify("songs", "import", playlist)
    assert result.exit_code == 0
    assert "1 of them is in the library already" in result.stdout
    assert "1 song can't be placed, such as “Else”" in result.stdout
    assert "outside the playlist's folder" in result.stdout

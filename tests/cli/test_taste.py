from __future__ import annotations

import json
from pathlib import Path

import pytest

from moodify.taste.taste import Taste
from moodify.types import MoodName
from tests.cli.conftest import Moodify
from tests.taste.lessons import a_lesson


@pytest.fixture
def taught(home: Path) -> Taste:
    taste = Taste.at(home / "data" / "taste.sqlite3")
    for number in range(4):
        mood: MoodName = "happy" if number % 2 else "neutral"
        taste.learn(a_lesson("liked", mood, artist="Fela", genre="afrobeat", uri=f"f:{number}"))
        taste.learn(a_lesson("skipped_early", artist="Loud", genre="metal", uri=f"m:{number}"))
    return taste


def test_nothing_learned_yet(moodify: Moodify, home: Path) -> None:
    result = moodify("taste")
    assert result.exit_code == 0
    assert result.output == "Nothing can be said yet. Nothing was heard yet.\n"
    assert not (home / "data").exists()


def test_it_is_told_in_words_and_as_json(moodify: Moodify, taught: Taste) -> None:
    result = moodify("taste")
    assert "More by Fela." in result.output
    assert "artist fela" in result.output
    told = json.loads(moodify("taste", "--json").stdout)
    assert {one["kind"] for one in told} >= {"artist", "genre"}
    assert len(told) == len(taught.learned())


def test_one_and_all_can_be_taken_back(moodify: Moodify, taught: Taste) -> None:
    assert moodify("taste", "forget", "artist", "fela").output == "Forgotten: 4 lessons.\n"
    assert "Fela" not in moodify("taste").output
    result = moodify("taste", "forget", "artist", "fela")
    assert (result.exit_code, "Nothing was learned" in result.output) == (1, True)
    assert moodify("taste", "forget", "--all").output == "Forgotten: 4 lessons.\n"
    assert taught.count() == 0


@pytest.mark.parametrize("words", [(), ("artist",), ("artist", "x", "--all"), ("planet", "mars")])
def test_wrong_command_lines(moodify: Moodify, words: tuple[str, ...]) -> None:
    assert moodify("taste", "forget", *words).exit_code == 2


def test_suggestions_mind_what_was_learned(moodify: Moodify, taught: Taste) -> None:
    del taught
    (song,) = json.loads(moodify("suggest", "--json", "--mood", "happy", "-n", 1).stdout)
    assert "parts" in [reason["kind"] for reason in song["reasons"]]


def test_a_damaged_file_is_kept_aside_and_said(moodify: Moodify, home: Path) -> None:
    path = home / "data" / "taste.sqlite3"
    path.parent.mkdir()
    path.write_bytes(b"no database at all " * 100)
    result = moodify("taste")
    assert result.exit_code == 0
    assert "begins anew" in result.stderr
    assert "Nothing can be said yet" in result.stdout
    assert moodify("taste").stderr == ""

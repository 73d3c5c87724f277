from __future__ import annotations

import json
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from moodify.journal.diary import wall_clock
from moodify.journal.journal import Journal
from moodify.journal.rows import Episode, Feeling, Heard, HeardSong
from tests.cli.conftest import Moodify

SAD, HAPPY = Feeling("sad", -0.6, -0.3), Feeling("happy", 0.7, 0.5)


@pytest.fixture
def kept(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    ahead = (12 - time.localtime().tm_hour) * 3600  # so that no day ends meanwhile
    clock = SimpleNamespace(time=lambda: time.time() + ahead, monotonic=time.monotonic)
    monkeypatch.setattr("moodify.journal.diary.time", clock)
    path = home / "data" / "journal.sqlite3"
    journal = Journal(path)
    journal.turn(True)
    song = HeardSong("house:one", "One", ("Ann",), "house")
    journal._put(Episode(wall_clock(), 120.0, HAPPY))
    for _ in range(5):
        journal._put(Heard(wall_clock(), 100.0, song, "finished", SAD, HAPPY, "better"))
    journal.close()
    return path


def test_it_is_off_at_first_and_can_be_switched(moodify: Moodify, home: Path) -> None:
    assert "is off" in moodify("journal").stdout
    assert not (home / "data" / "journal.sqlite3").exists()
    assert "is on" in moodify("journal", "on").stdout
    assert "is on" in moodify("journal").stdout
    assert "is off" in moodify("journal", "off").stdout
    assert "is off" in moodify("journal").stdout


def test_a_day_is_shown_with_the_songs_that_lift(moodify: Moodify, kept: Path) -> None:
    assert "1 day" in moodify("journal").stdout
    out = moodify("journal", "show").stdout
    assert "happy, 2 min" in out
    assert "One – Ann  (sad → happy)  better" in out
    assert "After 5 times you said better 5" in out
    year = moodify("journal", "show", "--span", "year").stdout
    assert "5 songs, 5 better" in year
    assert "nothing" in moodify("journal", "show", "--day", "2001-01-01").stdout


@pytest.mark.parametrize("way", ["json", "csv"])
def test_export(moodify: Moodify, kept: Path, tmp_path: Path, way: str) -> None:
    out = tmp_path / f"out.{way}"
    assert moodify("journal", "export", out).exit_code == 0
    text = out.read_text(encoding="utf-8")
    assert text.count("house:one") == 5
    assert way == "csv" or len(json.loads(text)["songs"]) == 5


def test_export_that_can_t_be(moodify: Moodify, tmp_path: Path) -> None:
    assert moodify("journal", "export", tmp_path / "x.pdf").exit_code == 2
    nothing = moodify("journal", "export", tmp_path / "x.csv")
    assert nothing.exit_code == 1
    assert "no journal" in nothing.stderr
    moodify("journal", "on")
    nowhere = moodify("journal", "export", tmp_path / "none" / "x.csv")
    assert nowhere.exit_code == 1
    assert "can't be written" in nowhere.stderr


def test_erase_asks_and_then_it_is_gone(moodify: Moodify, kept: Path) -> None:
    assert moodify("journal", "erase").exit_code != 0  # nobody said yes
    assert kept.exists()
    assert "erased" in moodify("journal", "erase", "--yes").stdout
    assert not list(kept.parent.glob("journal*"))


def test_a_damaged_file_is_kept_aside_and_said(moodify: Moodify, kept: Path) -> None:
    kept.write_bytes(b"no database at all " * 100)
    result = moodify("journal")
    assert result.exit_code == 0
    assert "is off" in result.stdout
    assert "begins anew" in result.stderr
    assert moodify("journal").stderr == ""

"""The file: figures only, written whole, set aside when damaged, gone when erased."""

from __future__ import annotations

import errno
import json
import os
import stat
import threading
from pathlib import Path
from typing import Any

import pytest

from moodify.errors import CalibrationError
from moodify.mood.calibration import Calibration, Word
from moodify.mood.calibrations import FILE, Calibrations

ODDS = (-3.0, -6.0, -5.0, -4.0, 0.5, -5.0, 0.0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / FILE


def filled(path: Path) -> Calibrations:
    kept = Calibrations(path, now=lambda: 1_700_000_000.0)
    kept.add_resting(ODDS, 180)
    kept.add_word("not", "angry", {"angry": 0.6, "happy": 0.0, "sad": 0.1, "neutral": 0.3})
    return kept


def test_a_stranger_is_not_corrected(path: Path) -> None:
    kept = Calibrations(path)
    assert kept.of() == Calibration()
    assert not path.exists()
    assert kept.notices == []


def test_what_was_told_is_there_again(path: Path) -> None:
    first = filled(path).of()
    again = Calibrations(path)
    assert again.of() == first
    assert again.of().last_id == 2
    assert again.notices == []
    assert list(path.parent.iterdir()) == [path]


def test_only_its_owner_may_read_it(path: Path) -> None:
    filled(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_it_holds_figures_only(path: Path) -> None:
    filled(path)

    def leaves(value: Any) -> list[Any]:
        if isinstance(value, dict):
            return [leaf for one in value.values() for leaf in leaves(one)]
        return (
            [leaf for one in value for leaf in leaves(one)] if isinstance(value, list) else [value]
        )

    kept = leaves(json.loads(path.read_text("utf-8")))
    assert {one for one in kept if isinstance(one, str)} == {"resting", "word", "not", "angry"}


def test_people_are_kept_apart(path: Path) -> None:
    kept = filled(path)
    kept.add_word("is", "sad", person="ann")
    again = Calibrations(path)
    assert len(again.of("ann").told) == 1
    assert len(again.of().told) == 2
    again.erase("ann")
    assert Calibrations(path).of() == kept.of()
    assert not Calibrations(path).of("ann").told


def test_undo_is_kept_too(path: Path) -> None:
    kept = filled(path)
    kept.take_back(2)
    assert [one.id for one in Calibrations(path).of().told] == [1]
    with pytest.raises(CalibrationError) as caught:
        kept.take_back(2)
    assert caught.value.hint


def test_erased_is_gone_from_the_disk(path: Path) -> None:
    filled(path).erase()
    assert list(path.parent.iterdir()) == []


def test_erasing_takes_a_damaged_file_too(path: Path) -> None:
    filled(path)
    path.write_text("{")
    Calibrations(path).erase()
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "{",
        "[]",
        "null",
        "[" * 100_000,
        '{"format": 2, "people": {}}',
        '{"format": 1, "people": {"me": {"last_id": 1, "told": [{"kind": "word"}]}}}',
        '{"format": 1, "people": {"me": {"last_id": 1, "told": [{"kind": "word", "id": 1, "at": 0,'
        ' "says": "not", "mood": "angry", "step": 99}]}}}',
        '{"format": 1, "people": {"me": {"last_id": 1, "told": [{"kind": "word", "id": 1, "at": 0,'
        ' "says": "not", "mood": "angry", "step": NaN}]}}}',
        '{"format": 1, "people": {"me": {"last_id": 1, "told": [{"kind": "resting", "id": 1,'
        ' "at": 0, "frames": 9, "log_odds": {"sad": 1}}]}}}',
    ],
)
def test_a_damaged_file_is_set_aside_and_told(path: Path, damage: str) -> None:
    path.parent.mkdir()
    path.write_text(damage)
    kept = Calibrations(path)
    assert kept.of() == Calibration()
    (notice,) = kept.notices
    assert "begins anew" in notice
    assert path.with_name(f"{FILE}.damaged").read_text() == damage
    kept.add_word("not", "sad")
    assert Calibrations(path).notices == []


def test_what_cannot_be_kept_is_told_and_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    kept = Calibrations(tmp_path / "data" / FILE)
    assert len(kept.notices) == 1
    with pytest.raises(CalibrationError) as caught:
        kept.add_word("not", "sad")
    assert "MOODIFY_DATA_DIR" in caught.value.hint
    assert kept.of() == Calibration()


def test_without_a_path_it_lives_in_memory() -> None:
    kept = Calibrations(None)
    kept.add_word("not", "sad")
    assert kept.of().active
    kept.erase()
    assert not kept.of().active


def test_many_threads_lose_nothing(path: Path) -> None:
    kept = Calibrations(path)
    threads = [
        threading.Thread(target=lambda: [kept.add_word("not", "sad") for _ in range(10)])
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [one.id for one in Calibrations(path).of().told] == list(range(1, 41))


def test_two_processes_see_each_other_and_lose_nothing(path: Path) -> None:
    """`moodify watch` beside the page: each has read the file before the other wrote."""
    page, watch = Calibrations(path), Calibrations(path)
    page.add_word("not", "angry")
    watch.add_word("not", "sad")
    assert page.of() == watch.of() == Calibrations(path).of()
    assert [one.mood for one in page.of().told if isinstance(one, Word)] == ["angry", "sad"]
    watch.take_back(1)
    page.add_word("is", "happy")
    assert [one.id for one in Calibrations(path).of().told] == [2, 3]
    watch.erase()
    assert page.of() == Calibration()


def test_a_full_disk_is_told_and_changes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = filled(path)
    before, whole = kept.of(), path.read_bytes()

    def full(*_: object, **_named: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(CalibrationError, match="No space left on device") as caught:
        kept.add_word("not", "sad")
    assert caught.value.hint
    assert (kept.of(), path.read_bytes()) == (before, whole)

"""The filters of one listener, from one visit to the next."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moodify.errors import HouseholdError
from moodify.household.kept_filters import KeptFilters
from moodify.types import ALL_SONGS, Filters

SOME = Filters(
    frozenset({"de", ""}), frozenset({"rock", "日本"}), frozenset({-1, 1980}), clean=True
)


def test_they_outlive_the_program_and_leave_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "own" / "filters.json"
    kept = KeptFilters(path)
    assert kept.now == ALL_SONGS
    assert not path.parent.exists()  # asking makes nothing
    kept.keep(SOME)
    assert KeptFilters(path).now == kept.now == SOME
    assert path.stat().st_mode & 0o777 == 0o600
    kept.keep(ALL_SONGS)
    assert KeptFilters(path).now == ALL_SONGS
    assert list(path.parent.iterdir()) == []


def test_a_guests_are_in_memory() -> None:
    kept = KeptFilters(None)
    kept.keep(SOME)
    assert kept.now == SOME


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"languages": "de"},
        {"languages": [1]},
        {"genres": ["\ud800"]},
        {"decades": [True]},
        {"decades": [10**30]},
        {"decades": None},
        {"clean": 1},
    ],
)
def test_what_is_not_ours_is_no_filter(tmp_path: Path, change: dict[str, object]) -> None:
    path = tmp_path / "filters.json"
    KeptFilters(path).keep(SOME)
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))
    assert KeptFilters(path).now == ALL_SONGS


def test_those_of_an_older_moodify_are_read(tmp_path: Path) -> None:
    path = tmp_path / "filters.json"
    KeptFilters(path).keep(SOME)
    kept = json.loads(path.read_text())
    del kept["clean"]
    path.write_text(json.dumps(kept))
    assert KeptFilters(path).now == replace(SOME, clean=False)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=80))
def test_any_bytes_are_no_filter(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "filters.json"
    path.write_bytes(content)
    kept = KeptFilters(path)
    assert kept.now == ALL_SONGS
    kept.keep(SOME)
    assert kept.now == SOME


def test_a_folder_that_takes_nothing_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "own").write_text("a file where a folder should be")
    with pytest.raises(HouseholdError, match="can't be kept"):
        KeptFilters(tmp_path / "own" / "filters.json").keep(SOME)

"""Likes and plays in a listener's own file."""

from __future__ import annotations

from pathlib import Path

import pytest

from moodify.errors import HouseholdError
from moodify.household.household import Household
from moodify.household.memory import Memory, carry


def test_likes_and_plays_outlive_the_program(tmp_path: Path) -> None:
    path = tmp_path / "own" / "heard.sqlite3"
    memory = Memory(path)
    assert (memory.liked(), memory.recent(5)) == (set(), [])
    assert not path.parent.exists()  # asking makes no file
    memory.like("a", True)
    memory.like("a", True)
    memory.like("b", True)
    memory.like("b", False)
    for uri in ("x", "y", "x", "\udcff"):
        memory.record(uri, "finished")
    memory.close()
    again = Memory(path)
    assert again.liked() == {"a"}
    assert again.recent(2) == ["?", "x"]
    again.close()


def test_a_file_that_moved_takes_its_like_along(tmp_path: Path) -> None:
    household = Household(tmp_path)
    ben, cleo = household.add("Ben"), household.add("Cleo")
    assert household.places is not None
    path = household.places.of(ben.id).memory
    assert path is not None
    memory = Memory(path)
    memory.like("old", True)
    memory.like("both", True)
    memory.like("new2", True)
    memory.record("old", "played")
    carry(household, [("old", "new"), ("both", "new2")])
    assert memory.liked() == {"new", "new2"}
    assert memory.recent(5) == ["new"]
    assert not (tmp_path / "listeners" / cleo.id).exists()  # nothing is made for whoever has none
    memory.close()


def test_a_damaged_file_is_kept_aside_and_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "heard.sqlite3"
    path.write_bytes(b"no database at all" * 100)
    memory = Memory(path)
    memory.like("a", True)
    assert memory.liked() == {"a"}
    assert len(memory.notices) == 1
    memory.close()


def test_a_disk_that_fails_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(HouseholdError) as told:
        Memory(tmp_path / "file" / "heard.sqlite3").like("a", True)
    assert told.value.hint

"""The list of listeners: alone, several, changed by two processes, damaged."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moodify.errors import HouseholdError, NotListeningError
from moodify.household.household import MOST_LISTENERS, Household
from moodify.household.roll import roll_of


def test_alone_at_first_and_without_a_file(tmp_path: Path) -> None:
    household = Household(tmp_path)
    assert [one.id for one in household.everyone()] == ["me"]
    assert household.alone is not None
    assert household.id == ""
    assert not list(tmp_path.iterdir())


def test_what_was_there_is_the_first_ones(tmp_path: Path) -> None:
    household = Household(tmp_path)
    ben = household.add("Ben", mine="Anna")
    assert household.places is not None
    assert household.places.of("me").taste == tmp_path / "taste.sqlite3"
    assert household.places.of("me").journal == tmp_path / "journal.sqlite3"
    assert household.places.of(ben.id).taste == tmp_path / "listeners" / ben.id / "taste.sqlite3"
    assert household.alone is None
    assert [one.called for one in household.everyone()] == ["Anna", "Ben"]


def test_two_processes_see_each_others_changes(tmp_path: Path) -> None:
    one, other = Household(tmp_path), Household(tmp_path)
    ben = one.add("Ben")
    assert other.get(ben.id) is not None
    other.change(ben.id, name="Benno", colour="teal")
    changed = one.get(ben.id)
    assert changed is not None
    assert (changed.name, changed.colour) == ("Benno", "teal")
    other.remove(ben.id)
    assert one.get(ben.id) is None
    assert one.alone is not None
    with pytest.raises(NotListeningError):
        one.check_pin(ben.id, None)


def test_what_cannot_be(tmp_path: Path) -> None:
    household = Household(tmp_path)
    with pytest.raises(HouseholdError, match="last listener"):
        household.remove("me")
    household.add("Ben")
    with pytest.raises(HouseholdError, match="already"):
        household.add("BEN")
    with pytest.raises(HouseholdError, match="already"):
        household.add("me")  # the first one is called so while they have no name
    with pytest.raises(HouseholdError, match="colour"):
        household.add("Cleo", "mauve")
    for number in range(MOST_LISTENERS - 2):
        household.add(f"n{number}")
    with pytest.raises(HouseholdError, match="20 listeners"):
        household.add("one too many")
    with pytest.raises(HouseholdError, match="Nobody"):
        household.named("Zoë")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_only_their_owner_may_read_the_files(tmp_path: Path) -> None:
    Household(tmp_path).add("Ben", pin="4711")
    for path in (tmp_path / "listeners.json", tmp_path / "listeners" / "copy.json"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "listeners").stat().st_mode) == 0o700


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(damage=st.binary(max_size=60))
def test_a_damaged_list_is_mended_from_its_copy(tmp_path: Path, damage: bytes) -> None:
    household = Household(tmp_path)
    if household.alone is not None:
        household.add("Ben", pin="4711", mine="Anna")
    before = household.everyone()
    (tmp_path / "listeners.json").write_bytes(damage)
    assert Household(tmp_path).everyone() == before
    assert Household(tmp_path).notices == ()


@pytest.mark.parametrize("change", ["cut", "no pin", "twice", "colour", "path", "nobody"])
def test_where_both_are_damaged_nobody_is_let_in(tmp_path: Path, change: str) -> None:
    Household(tmp_path).add("Ben", pin="4711", mine="Anna")
    path = tmp_path / "listeners.json"
    kept = json.loads(path.read_text())
    match change:
        case "no pin":
            kept["listeners"][1]["pin"] = {"salt": "x"}
        case "twice":
            kept["listeners"] *= 2
        case "colour":
            kept["listeners"][0]["colour"] = "url(x)"
        case "path":
            kept["listeners"][1]["id"] = "../../x"
        case "nobody":
            kept["listeners"] = []
    text = "{" if change == "cut" else json.dumps(kept)
    path.write_text(text)
    (tmp_path / "listeners" / "copy.json").write_text(text)
    for _ in range(2):  # after a restart, too
        household = Household(tmp_path)
        assert household.everyone() == ()
        assert household.alone is None
        assert "damaged" in household.notices[0]
    assert (tmp_path / "listeners.json.damaged").read_text() == text
    household.add("Cleo")  # from the terminal: a new list
    assert [one.called for one in Household(tmp_path).everyone()] == ["Me", "Cleo"]


@settings(max_examples=200)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda kept: (
            st.lists(kept, max_size=3)
            | st.dictionaries(
                st.sampled_from(["format", "household", "listeners", "id", "pin", "seal"]),
                kept,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_nothing_but_a_list_is_read(kept: object) -> None:
    with pytest.raises((ValueError, TypeError, KeyError, AttributeError)):
        roll_of(json.dumps(kept).encode())

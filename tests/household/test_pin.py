"""PINs: what fits, what is kept, how long wrong ones wait."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodify.errors import PinError, PinWaitError
from moodify.household.household import Household
from moodify.household.pin import digits_of, new_pin
from moodify.household.tries import FREE, LONGEST_WAIT, Tries, wait_after

DIGITS = st.text("0123456789", min_size=4, max_size=12)


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@settings(max_examples=5, deadline=None)
@given(DIGITS, DIGITS)
def test_a_pin_fits_itself_alone(one: str, other: str) -> None:
    pin = new_pin(one)
    assert pin.fits(one)
    assert pin.fits(other) == (one == other)
    assert one not in pin.hash + pin.salt or len(one) < 7
    assert new_pin(one).hash != pin.hash


@settings(max_examples=50)
@given(st.text(max_size=30))
def test_what_is_no_pin_is_refused(text: str) -> None:
    digits = digits_of(text)
    if 4 <= len(digits) <= 12 and digits.isascii() and digits.isdigit():
        return
    with pytest.raises(PinError, match="4 to 12"):
        new_pin(text)


@pytest.mark.parametrize("typed", ["4711", "٤٧١١", "४७११", " 47 11 "])
def test_digits_are_digits_in_every_script(typed: str) -> None:
    assert new_pin("4711").fits(typed)


def test_waits_double_up_to_an_hour() -> None:
    assert [wait_after(n) for n in (0, FREE - 1, FREE, FREE + 1, FREE + 2)] == [0, 0, 30, 60, 120]
    assert wait_after(10_000) == LONGEST_WAIT


def test_wrong_ones_wait_over_a_restart_and_a_right_one_begins_anew(tmp_path: Path) -> None:
    clock = Clock()
    household = Household(tmp_path, clock)
    ben = household.add("Ben", pin="4711").id
    for _ in range(FREE - 1):
        with pytest.raises(PinError):
            household.check_pin(ben, "0000")
    with pytest.raises(PinWaitError) as told:
        household.check_pin(ben, "0000")
    assert told.value.seconds == 30
    household = Household(tmp_path, clock)
    with pytest.raises(PinWaitError):
        household.check_pin(ben, "4711")
    clock.now += 29
    with pytest.raises(PinWaitError):
        household.check_pin(ben, "4711")
    clock.now += 1.5
    with pytest.raises(PinWaitError) as told:
        household.check_pin(ben, "0000")
    assert told.value.seconds == 60
    clock.now += 61
    assert household.check_pin(ben, "4711").name == "Ben"
    with pytest.raises(PinError):
        household.check_pin(ben, "0000")  # and not a wait at once


def test_a_clock_that_is_set_back_makes_nobody_wait_longer(tmp_path: Path) -> None:
    clock = Clock()
    tries = Tries(tmp_path / "tries.json", clock)
    for _ in range(FREE):
        tries.begin("x")
    clock.now -= 1e6
    assert tries.wait("x") == 30
    clock.now += 10
    tries = Tries(tmp_path / "tries.json", clock)
    assert tries.wait("x") == 20
    clock.now += 20
    assert tries.wait("x") == 0


@pytest.mark.parametrize("text", ["", "{", "[]", '{"x": 1}', '{"x": ["a", 2]}', "[[[["])
def test_a_damaged_count_begins_anew(tmp_path: Path, text: str) -> None:
    (tmp_path / "tries.json").write_text(text)
    assert Tries(tmp_path / "tries.json").wait("x") == 0


def test_a_reset_pin_waits_for_nobody(tmp_path: Path) -> None:
    clock = Clock()
    household = Household(tmp_path, clock)
    ben = household.add("Ben", pin="4711").id
    for _ in range(FREE + 1):
        with pytest.raises((PinError, PinWaitError)):
            household.check_pin(ben, "0000")
    Household(tmp_path).set_pin(ben, "1234")  # as the terminal does
    assert household.check_pin(ben, "1234").id == ben
    assert "1234" not in json.dumps(
        json.loads((tmp_path / "listeners.json").read_text())["listeners"][1]["name"]
    )


def test_tries_of_other_pins_and_of_whoever_is_gone_are_not_kept(tmp_path: Path) -> None:
    household, tries = Household(tmp_path), tmp_path / "listeners" / "tries.json"
    ben, cleo = household.add("Ben", pin="4711").id, household.add("Cleo", pin="4711").id
    for one in (ben, cleo):
        with pytest.raises(PinError):
            household.check_pin(one, "0000")
    household.set_pin(ben, "1234")
    with pytest.raises(PinError):
        household.check_pin(ben, "0000")
    assert len(json.loads(tries.read_bytes())) == 2
    household.remove(ben)
    assert [key[:8] for key in json.loads(tries.read_bytes())] == [cleo]

"""Times: UTC and the offset of the clock on the wall."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from moodify.journal.diary import wall_clock
from moodify.journal.rows import MOST_SHIFT, Stamp, date_of, day_of

NOON = 1_772_366_400.0
"""1 March 2026, 12:00 UTC."""


def test_the_day_is_the_local_one() -> None:
    assert date_of(Stamp(NOON).day) == date(2026, 3, 1)
    assert date_of(Stamp(NOON, 13 * 3600).day) == date(2026, 3, 2)
    assert date_of(Stamp(NOON, -11 * 3600).day) == date(2026, 3, 1)
    assert date_of(Stamp(NOON - 3600, -12 * 3600).day) == date(2026, 2, 28)


def test_the_hour_that_comes_twice_is_told_apart() -> None:
    summer, winter = Stamp(NOON, 7200), Stamp(NOON + 3600, 3600)
    assert summer.local.strftime("%H:%M") == winter.local.strftime("%H:%M") == "14:00"
    assert summer.local < winter.local
    assert summer.local.isoformat() == "2026-03-01T14:00:00+02:00"


@given(st.floats(-1e9, 1e11), st.integers(-MOST_SHIFT, MOST_SHIFT))
def test_day_and_local_time_agree(at: float, shift: int) -> None:
    stamp = Stamp(at, shift)
    assert abs(stamp.local.toordinal() - date_of(stamp.day).toordinal()) <= 1
    assert day_of(date_of(stamp.day)) == stamp.day
    assert stamp.local.utcoffset() == timedelta(seconds=shift)


def test_the_wall_clock_is_this_machine_s() -> None:
    stamp = wall_clock()
    assert stamp.at > 1.7e9
    assert abs(stamp.shift) <= MOST_SHIFT

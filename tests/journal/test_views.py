"""Weeks, months and years around any date; days taken together."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.journal.rows import DayTotals, day_of
from moodify.journal.views import SpanName, bounds_of, span, summary

DATES = st.dates()


@given(DATES, st.sampled_from(["week", "month", "year"]))
def test_a_span_is_whole(around: date, name: SpanName) -> None:
    first, last = bounds_of(name, around)
    days = (last - first).days + 1
    if name == "week":
        assert (days, first.weekday()) == (7, 0)
    elif name == "month":
        assert first.day == 1
        assert first.month == last.month
        assert 28 <= days <= 31
    else:
        assert days in (365, 366)
    if date(1970, 1, 5) <= around <= date(9990, 1, 1):
        assert first <= around <= last


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from(["week", "month", "year"]))
def test_every_day_of_it_is_there_once(around: date, name: SpanName) -> None:
    found = span(name, around, [totals(day_of(around), songs=3)])
    assert [one.date for one in found.days] == sorted({one.date for one in found.days})
    assert len(found.days) == (found.last - found.first).days + 1
    assert [one.date for one in found.days if not one.summary.empty] == [around]
    assert found.summary.songs == 3


def totals(day: int = 0, *, happy: float = 0, sad: float = 0, songs: int = 0) -> DayTotals:
    weight = happy + sad
    valence = 0.8 * happy - 0.6 * sad
    return DayTotals(day, weight, weight, valence, 0.5 * happy, 0, happy, sad, 0, songs, 1, 0, 0)


def test_days_are_weighed_by_their_time() -> None:
    both = summary([totals(1, happy=300), totals(2, sad=100)])
    assert both.mood == "happy"
    assert both.valence == pytest.approx(0.45)
    assert both.shares == {"angry": 0, "happy": 0.75, "sad": 0.25, "neutral": 0}
    assert both.better == 2


def test_nothing_is_no_mood() -> None:
    nothing = summary([])
    assert (nothing.mood, nothing.valence, nothing.empty) == (None, None, True)
    only_songs = summary([totals(songs=2)])
    assert (only_songs.mood, only_songs.empty) == (None, False)

"""Days, weeks, months and years, as pure functions over what was kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeAlias

from moodify.journal.rows import DayTotals, Episode, Heard, Wished, date_of, day_of
from moodify.types import MOODS, MoodName

SpanName: TypeAlias = Literal["week", "month", "year"]
FIRST = date(1970, 1, 1)
LAST = date(9990, 12, 31)
"""Dates beyond these are brought between them: a week or a year must fit around each."""


@dataclass(frozen=True, slots=True)
class Summary:
    """One day or some days, in figures."""

    seconds: float
    """For how long a mood was seen."""
    mood: MoodName | None
    """The one that was there longest; None where none was."""
    valence: float | None
    arousal: float | None
    shares: dict[MoodName, float]
    """Of the four moods; they sum to 1, or are all 0."""
    songs: int
    better: int
    same: int
    worse: int

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        return self.mood is None and not self.songs


@dataclass(frozen=True, slots=True)
class DaySummary:
    """A day of a span."""

    date: date
    summary: Summary


@dataclass(frozen=True, slots=True)
class Span:
    """A week, a month or a year: every day of it, whether it holds something or not."""

    name: SpanName
    first: date
    last: date
    days: tuple[DaySummary, ...]
    summary: Summary


@dataclass(frozen=True, slots=True)
class Day:
    """A day with all that was kept of it, each by its time."""

    date: date
    summary: Summary
    moods: tuple[Episode, ...]
    wishes: tuple[Wished, ...]
    songs: tuple[Heard, ...]


def bounds_of(name: SpanName, around: date) -> tuple[date, date]:
    """The first and the last day of the week (from Monday), month or year around a date."""
    around = min(LAST, max(FIRST, around))
    if name == "week":
        first = around - timedelta(days=around.weekday())
        return first, first + timedelta(days=6)
    if name == "month":
        first = around.replace(day=1)
        after = (first + timedelta(days=31)).replace(day=1)
        return first, after - timedelta(days=1)
    return around.replace(month=1, day=1), around.replace(month=12, day=31)


def span(name: SpanName, around: date, totals: Sequence[DayTotals]) -> Span:
    """The span around a date; `totals` are its days that hold something."""
    first, last = bounds_of(name, around)
    known = {one.day: one for one in totals}
    numbers = range(day_of(first), day_of(last) + 1)
    days = tuple(
        DaySummary(date_of(number), summary([known[number]] if number in known else []))
        for number in numbers
    )
    return Span(name, first, last, days, summary([known[n] for n in numbers if n in known]))


def day(
    when: date,
    totals: Sequence[DayTotals],
    moods: Sequence[Episode],
    wishes: Sequence[Wished],
    songs: Sequence[Heard],
) -> Day:
    """A day from its rows."""
    return Day(when, summary(totals), tuple(moods), tuple(wishes), tuple(songs))


def summary(totals: Sequence[DayTotals]) -> Summary:
    """Days taken together: means weighted by time, and counts."""
    weight = sum(one.weight for one in totals)
    of_mood = {mood: sum(float(getattr(one, mood)) for one in totals) for mood in MOODS}
    known = weight > 0
    lead: MoodName = max(MOODS, key=lambda mood: of_mood[mood])
    return Summary(
        seconds=sum(one.seconds for one in totals),
        mood=lead if known else None,
        valence=_point(sum(one.valence for one in totals) / weight) if known else None,
        arousal=_point(sum(one.arousal for one in totals) / weight) if known else None,
        shares={mood: of_mood[mood] / weight if known else 0.0 for mood in MOODS},
        songs=sum(one.songs for one in totals),
        better=sum(one.better for one in totals),
        same=sum(one.same for one in totals),
        worse=sum(one.worse for one in totals),
    )


def _point(value: float) -> float:
    """A mean may leave -1..1 by the last bit of its sum."""
    return min(1.0, max(-1.0, value))

"""What the journal holds, as plain values.

Times are UTC seconds since 1970 with the offset of the local clock beside them, so that a
clock that jumps, summer time and a journey to another zone change nothing that was written.
Valence and arousal run from -1 to 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Literal, TypeAlias

from moodify.types import MoodLabel

By: TypeAlias = Literal["camera", "hand", "picture"]
"""Who says what the mood was."""
Felt: TypeAlias = Literal["better", "same", "worse"]
"""One tap after a song."""
FELT: tuple[Felt, ...] = ("better", "same", "worse")

_FIRST = date(1970, 1, 1).toordinal()
_DAY = 86_400
MOST_SHIFT = 18 * 3600
"""Seconds. No clock on earth is further from UTC; more than that is no time zone."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A moment, and how the clock on the wall differed from UTC then."""

    at: float
    """UTC seconds since 1970."""
    shift: int = 0
    """Seconds that the local clock is ahead of UTC."""

    @property
    def day(self) -> int:
        """The local day, counted from 1 January 1970."""
        return int((self.at + self.shift) // _DAY)

    @property
    def local(self) -> datetime:
        """The time that the clock on the wall showed."""
        zone = timezone(timedelta(seconds=self.shift))
        return datetime(1970, 1, 1, tzinfo=zone) + timedelta(seconds=self.at + self.shift)


def day_of(when: date) -> int:
    """The number of a date, counted from 1 January 1970."""
    return when.toordinal() - _FIRST


def date_of(day: int) -> date:
    """The date of a day's number. Raises `ValueError` beyond the calendar."""
    return date.fromordinal(day + _FIRST)


@dataclass(frozen=True, slots=True)
class Feeling:
    """A mood at one moment, or the mean of some."""

    mood: MoodLabel
    valence: float
    arousal: float
    by: By = "camera"


@dataclass(frozen=True, slots=True)
class Episode:
    """A mood that lasted."""

    stamp: Stamp
    """When it began."""
    seconds: float
    """How long it was seen; 0 for a mood that was said by hand."""
    feeling: Feeling


@dataclass(frozen=True, slots=True)
class Wished:
    """What the music was asked to do from then on."""

    stamp: Stamp
    wish: str
    valence: float | None = None
    """Where the music then aimed; None while it aimed nowhere."""
    arousal: float | None = None


@dataclass(frozen=True, slots=True)
class HeardSong:
    """As much of a song as is kept."""

    uri: str
    title: str
    artists: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Heard:
    """A song that played, and the mood around it."""

    stamp: Stamp
    """When it began."""
    seconds: float | None
    """From then until it was left, its own length at most; None when nobody knows."""
    song: HeardSong
    left: str = "played"
    """``finished``, ``skipped`` or ``played`` (left before its end)."""
    before: Feeling | None = None
    after: Feeling | None = None
    felt: Felt | None = None
    id: int = 0
    """Its number in the journal; 0 before it is written."""


Record: TypeAlias = Episode | Wished | Heard


@dataclass(frozen=True, slots=True)
class DayTotals:
    """One day in figures, as the journal keeps them up to date."""

    day: int
    seconds: float
    """For how long a mood was seen."""
    weight: float
    """What the sums below are divided by for a mean; a mood said by hand weighs a minute."""
    valence: float
    """Sum of valence × weight."""
    arousal: float
    """Sum of arousal × weight."""
    angry: float
    """Weight of the moods; so the next three."""
    happy: float
    sad: float
    neutral: float
    songs: int
    better: int
    same: int
    worse: int

"""The journal's values → what is told of them. Figures are rounded to what can be seen."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from moodify.journal.journal import Journal, LiftingSong
from moodify.journal.rows import Episode, Feeling, Heard, Stamp, Wished
from moodify.journal.telling import sentence
from moodify.journal.views import Day, Span, Summary
from moodify.web.journal.bodies import (
    DayCard,
    FeelingCard,
    JournalDay,
    JournalState,
    LiftCard,
    MoodEntry,
    SongEntry,
    SpanCard,
    WishEntry,
)


def state(journal: Journal, may: bool, here: bool = True) -> JournalState:
    """How the journal stands; to whoever may not see it nothing but that."""
    today = journal.today()
    if not may:
        return JournalState(
            here=False,
            on=False,
            today=today,
            first=None,
            last=None,
            days=0,
            songs=0,
            bytes=0,
            place="",
        )
    return JournalState(
        here=True,
        today=today,
        place=str(journal.path) if here else "",
        **asdict(journal.standing()),
    )


def span(found: Span) -> SpanCard:
    """A week, a month or a year."""
    days = [DayCard(date=one.date, **_summary(one.summary)) for one in found.days]
    return SpanCard(
        name=found.name, first=found.first, last=found.last, days=days, **_summary(found.summary)
    )


def day(found: Day) -> JournalDay:
    """A day with its rows."""
    return JournalDay(
        date=found.date,
        moods=[_mood(row) for row in found.moods],
        wishes=[_wish(row) for row in found.wishes],
        heard=[song(row) for row in found.songs],
        **_summary(found.summary),
    )


def lift(found: LiftingSong) -> LiftCard:
    """A song that lifts."""
    estimate, taps = found.lift.estimate, found.lift.taps
    return LiftCard(
        uri=found.song.uri,
        title=found.song.title,
        artists=list(found.song.artists),
        by=found.lift.by,
        n=estimate.n,
        lift=round(estimate.mean, 2),
        low=round(estimate.low, 2),
        high=round(estimate.high, 2),
        better=0 if taps is None else taps.better,
        same=0 if taps is None else taps.same,
        worse=0 if taps is None else taps.worse,
        sentence=sentence(found.lift),
    )


def song(row: Heard) -> SongEntry:
    """A song that played."""
    return SongEntry(
        id=row.id,
        seconds=None if row.seconds is None else round(row.seconds, 1),
        uri=row.song.uri,
        title=row.song.title,
        artists=list(row.song.artists),
        left=row.left,
        before=_feeling(row.before),
        after=_feeling(row.after),
        felt=row.felt,
        **_when(row.stamp),
    )


def _mood(row: Episode) -> MoodEntry:
    return MoodEntry(seconds=round(row.seconds, 1), **_parts(row.feeling), **_when(row.stamp))


def _wish(row: Wished) -> WishEntry:
    return WishEntry(
        wish=row.wish,
        valence=_figure(row.valence),
        arousal=_figure(row.arousal),
        **_when(row.stamp),
    )


def _when(stamp: Stamp) -> dict[str, Any]:
    minute = (stamp.at + stamp.shift) % 86_400 / 60
    return {"time": stamp.local.isoformat(timespec="seconds"), "minute": round(minute, 2)}


def _summary(found: Summary) -> dict[str, Any]:
    return asdict(found) | {
        "seconds": round(found.seconds, 1),
        "valence": _figure(found.valence),
        "arousal": _figure(found.arousal),
        "shares": {name: round(share, 3) for name, share in found.shares.items()},
    }


def _feeling(feeling: Feeling | None) -> FeelingCard | None:
    return None if feeling is None else FeelingCard(**_parts(feeling))


def _parts(feeling: Feeling) -> dict[str, Any]:
    return asdict(feeling) | {
        "valence": _figure(feeling.valence),
        "arousal": _figure(feeling.arousal),
    }


def _figure(value: float | None) -> float | None:
    return None if value is None else round(value, 3)

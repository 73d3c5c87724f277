"""Rows → values. Each runs on a connection of the caller's."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import fields

from moodify.journal.lifts import Changes, Taps
from moodify.journal.rows import (
    DayTotals,
    Episode,
    Feeling,
    Heard,
    HeardSong,
    Stamp,
    Wished,
)

_DAYS = ", ".join(field.name for field in fields(DayTotals))
_PLAYS = (
    "SELECT p.*, s.uri, s.title, s.artists, s.source FROM plays p JOIN songs s ON s.id = p.song"
)


def days(database: sqlite3.Connection, first: int, last: int) -> list[DayTotals]:
    """The days from `first` to `last`, those that hold something, in their order."""
    query = f"SELECT {_DAYS} FROM days WHERE day BETWEEN ? AND ? ORDER BY day"
    return [DayTotals(*row) for row in database.execute(query, (first, last))]


def bounds(database: sqlite3.Connection) -> tuple[int, int] | None:
    """The first and the last day that hold something."""
    first, last = database.execute(
        "SELECT (SELECT min(day) FROM days), (SELECT max(day) FROM days)"
    ).fetchone()
    return None if first is None else (int(first), int(last))


def episodes(database: sqlite3.Connection, day: int | None = None) -> Iterator[Episode]:
    """The moods of a day, or all, in the order of their times."""
    for row in _of_day(database, "SELECT * FROM moods", day):
        feeling = Feeling(row["mood"], row["valence"], row["arousal"], row["by"])
        yield Episode(_stamp(row), row["seconds"], feeling)


def wishes(database: sqlite3.Connection, day: int | None = None) -> Iterator[Wished]:
    """The wishes of a day, or all, in the order of their times."""
    for row in _of_day(database, "SELECT * FROM wishes", day):
        yield Wished(_stamp(row), row["wish"], row["valence"], row["arousal"])


def plays(database: sqlite3.Connection, day: int | None = None) -> Iterator[Heard]:
    """The songs of a day, or all, in the order of their times."""
    for row in _of_day(database, _PLAYS, day):
        yield _heard(row)


def last_play(database: sqlite3.Connection, uri: str, since: float) -> int | None:
    """The number of the newest play of a song that began after `since`, UTC seconds."""
    row = database.execute(
        "SELECT p.id FROM plays p JOIN songs s ON s.id = p.song"
        " WHERE s.uri = ? AND p.at >= ? ORDER BY p.id DESC LIMIT 1",
        (uri, since),
    ).fetchone()
    return None if row is None else int(row["id"])


def play(database: sqlite3.Connection, number: int) -> Heard | None:
    """A play by its number."""
    row = database.execute(f"{_PLAYS} WHERE p.id = ?", (number,)).fetchone()
    return None if row is None else _heard(row)


def taps(database: sqlite3.Connection) -> list[Taps]:
    """What was said after each song, counted."""
    query = (
        "SELECT song, sum(felt = 'better'), sum(felt = 'same'), sum(felt = 'worse') FROM plays"
        " WHERE felt IS NOT NULL GROUP BY song"
    )
    return [Taps(*row) for row in database.execute(query)]


def changes(database: sqlite3.Connection) -> list[Changes]:
    """What the camera saw before and after each song, as sums of the valence."""
    query = """
        SELECT song, count(*), sum(b), sum(d), sum(b * b), sum(b * d), sum(d * d) FROM (
          SELECT song, before_valence b, after_valence - before_valence d FROM plays
          WHERE before_by = 'camera' AND after_by = 'camera'
        ) GROUP BY song
    """
    return [Changes(*row) for row in database.execute(query)]


def song(database: sqlite3.Connection, number: int) -> HeardSong:
    """A song by its number, which must be there."""
    return _song(database.execute("SELECT * FROM songs WHERE id = ?", (number,)).fetchone())


def _of_day(database: sqlite3.Connection, query: str, day: int | None) -> Iterator[sqlite3.Row]:
    if day is None:
        return iter(database.execute(f"{query} ORDER BY day, at"))
    return iter(database.execute(f"{query} WHERE day = ? ORDER BY at", (day,)))


def _heard(row: sqlite3.Row) -> Heard:
    return Heard(
        _stamp(row),
        row["seconds"],
        _song(row),
        row["left"],
        _feeling(row, "before"),
        _feeling(row, "after"),
        row["felt"],
        row["id"],
    )


def _song(row: sqlite3.Row) -> HeardSong:
    return HeardSong(row["uri"], row["title"], tuple(json.loads(row["artists"])), row["source"])


def _stamp(row: sqlite3.Row) -> Stamp:
    return Stamp(row["at"], row["shift"])


def _feeling(row: sqlite3.Row, when: str) -> Feeling | None:
    if row[f"{when}_mood"] is None:
        return None
    parts = (row[f"{when}_{part}"] for part in ("mood", "valence", "arousal", "by"))
    return Feeling(*parts)

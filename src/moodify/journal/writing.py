"""Records → rows. Each runs within a transaction of the caller's, and keeps ``days`` in step."""

from __future__ import annotations

import json
import sqlite3
from functools import singledispatch

from moodify.journal.rows import Episode, Feeling, Felt, Heard, HeardSong, Record, Stamp, Wished

SAID_WEIGHS = 60.0
"""A mood that was said by hand counts in a day's mean like one that was seen for a minute."""
LONGEST_TEXT = 500
"""Letters of a title or an artist that are kept."""


@singledispatch
def write(record: Record, database: sqlite3.Connection) -> None:
    """Add a record."""
    raise TypeError(f"no record of the journal: {record!r}")


@write.register
def _(record: Episode, database: sqlite3.Connection) -> None:
    feeling, day = record.feeling, record.stamp.day
    database.execute(
        "INSERT INTO moods (day, at, shift, seconds, mood, valence, arousal, by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*_when(record.stamp), record.seconds, *_cells(feeling)),
    )
    weight = record.seconds if feeling.by == "camera" else SAID_WEIGHS
    add_to_day(
        database,
        day,
        seconds=record.seconds,
        weight=weight,
        valence=feeling.valence * weight,
        arousal=feeling.arousal * weight,
        **{feeling.mood: weight},
    )


@write.register
def _(record: Wished, database: sqlite3.Connection) -> None:
    database.execute(
        "INSERT INTO wishes (day, at, shift, wish, valence, arousal) VALUES (?, ?, ?, ?, ?, ?)",
        (*_when(record.stamp), record.wish, record.valence, record.arousal),
    )


@write.register
def _(record: Heard, database: sqlite3.Connection) -> None:
    database.execute(
        "INSERT INTO plays (day, at, shift, seconds, song, left,"
        " before_mood, before_valence, before_arousal, before_by,"
        " after_mood, after_valence, after_arousal, after_by, felt)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *_when(record.stamp),
            record.seconds,
            _song(record.song, database),
            record.left,
            *_cells(record.before),
            *_cells(record.after),
            record.felt,
        ),
    )
    felt = {} if record.felt is None else {record.felt: 1}
    add_to_day(database, record.stamp.day, songs=1, **felt)


def feel(database: sqlite3.Connection, play: int, felt: Felt | None) -> None:
    """Note (or, with None, take back) what it felt like after the song number `play`."""
    row = database.execute("SELECT day, felt FROM plays WHERE id = ?", (play,)).fetchone()
    if row is None or row["felt"] == felt:
        return
    database.execute("UPDATE plays SET felt = ? WHERE id = ?", (felt, play))
    change = {word: sign for word, sign in ((row["felt"], -1), (felt, 1)) if word is not None}
    add_to_day(database, row["day"], **change)


def add_to_day(database: sqlite3.Connection, day: int, **more: float) -> None:
    """Add figures to a day's sums, by the names of their columns."""
    names = ", ".join(more)
    marks = ", ".join("?" for _ in more)
    sums = ", ".join(f"{name} = {name} + excluded.{name}" for name in more)
    database.execute(
        f"INSERT INTO days (day, {names}) VALUES (?, {marks})"
        f" ON CONFLICT (day) DO UPDATE SET {sums}",
        (day, *more.values()),
    )


def _when(stamp: Stamp) -> tuple[int, float, int]:
    return stamp.day, stamp.at, stamp.shift


def _cells(feeling: Feeling | None) -> tuple[object, ...]:
    if feeling is None:
        return None, None, None, None
    return feeling.mood, feeling.valence, feeling.arousal, feeling.by


def _song(song: HeardSong, database: sqlite3.Connection) -> int:
    """The number of a song, whose names are brought up to date."""
    artists = json.dumps([_text(name) for name in song.artists], ensure_ascii=False)
    row = database.execute(
        "INSERT INTO songs (uri, title, artists, source) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (uri) DO UPDATE SET title = excluded.title, artists = excluded.artists"
        " RETURNING id",
        (_text(song.uri, 4000), _text(song.title), artists, song.source),
    ).fetchone()
    return int(row["id"])


def _text(text: str, most: int = LONGEST_TEXT) -> str:
    """Text that SQLite takes: a lone surrogate from an odd file's name is no UTF-8."""
    return text[:most].encode("utf-8", "replace").decode("utf-8")

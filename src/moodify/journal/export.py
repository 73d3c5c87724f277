"""All of the journal as JSON or as CSV, piece by piece, however long it is."""

from __future__ import annotations

import csv
import io
import itertools
import json
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

from moodify.journal import reading
from moodify.journal.rows import Episode, Feeling, Heard, Stamp, Wished

FORMAT = 1
AT_ONCE = 500
"""Rows of one piece."""

COLUMNS = (
    *("kind", "time", "utc", "seconds", "mood", "by", "valence", "arousal", "wish"),
    *("title", "artists", "uri", "left", "mood_before", "valence_before", "arousal_before"),
    *("mood_after", "valence_after", "arousal_after", "felt"),
)
_RISKY = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection")."""


def as_json(database: sqlite3.Connection) -> Iterator[str]:
    """One object: ``moods``, ``wishes`` and ``songs``, each by its time."""
    yield f'{{"moodify_journal": {FORMAT}'
    parts: tuple[tuple[str, Iterator[dict[str, Any]]], ...] = (
        ("moods", map(_mood, reading.episodes(database))),
        ("wishes", map(_wish, reading.wishes(database))),
        ("songs", map(_song, reading.plays(database))),
    )
    for name, rows in parts:
        yield f',\n"{name}": ['
        first = True
        while piece := list(itertools.islice(rows, AT_ONCE)):
            lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in piece)
            yield f"{'' if first else ','}\n{lines}"
            first = False
        yield "]"
    yield "}\n"


def as_csv(database: sqlite3.Connection) -> Iterator[str]:
    """One table: a row for each mood, wish and song; ``kind`` says which it is."""
    yield _lines([COLUMNS])
    rows: Iterator[dict[str, Any]] = itertools.chain(
        ({"kind": "mood", **_mood(row)} for row in reading.episodes(database)),
        ({"kind": "wish", **_wish(row)} for row in reading.wishes(database)),
        ({"kind": "song", **_flat(_song(row))} for row in reading.plays(database)),
    )
    while piece := list(itertools.islice(rows, AT_ONCE)):
        yield _lines([_cell(row.get(name)) for name in COLUMNS] for row in piece)


WAYS: dict[str, Callable[[sqlite3.Connection], Iterator[str]]] = {"json": as_json, "csv": as_csv}


def _mood(row: Episode) -> dict[str, Any]:
    return {**_when(row.stamp), "seconds": round(row.seconds, 1), **_feeling(row.feeling)}


def _wish(row: Wished) -> dict[str, Any]:
    point = {"valence": _figure(row.valence), "arousal": _figure(row.arousal)}
    return {**_when(row.stamp), "wish": row.wish, **point}


def _song(row: Heard) -> dict[str, Any]:
    return {
        **_when(row.stamp),
        "seconds": None if row.seconds is None else round(row.seconds, 1),
        "title": row.song.title,
        "artists": list(row.song.artists),
        "uri": row.song.uri,
        "source": row.song.source,
        "left": row.left,
        "before": None if row.before is None else _feeling(row.before),
        "after": None if row.after is None else _feeling(row.after),
        "felt": row.felt,
    }


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    for when in ("before", "after"):
        feeling = row.pop(when) or {}
        for name in ("mood", "valence", "arousal"):
            row[f"{name}_{when}"] = feeling.get(name)
    return row | {"artists": "; ".join(row["artists"])}


def _feeling(feeling: Feeling) -> dict[str, Any]:
    point = {"valence": _figure(feeling.valence), "arousal": _figure(feeling.arousal)}
    return {"mood": feeling.mood, "by": feeling.by, **point}


def _when(stamp: Stamp) -> dict[str, Any]:
    return {"time": stamp.local.isoformat(timespec="seconds"), "utc": round(stamp.at, 3)}


def _figure(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _lines(rows: Any) -> str:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_RISKY) else value

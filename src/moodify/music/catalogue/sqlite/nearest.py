"""The nearest songs in SQLite: a box round the point, by an index, widened until it is enough.

SQLite has no index that knows distances. So the plane is cut into bands of valence, and the
index `songs_by_place` holds the songs of each band by arousal: a box is a few stretches of it.
"""

from __future__ import annotations

import math

from sqlalchemy import ColumnElement, Connection, Text, func, literal, literal_column, select

from moodify.music.catalogue.nearby import Near, Wanted
from moodify.music.catalogue.schema import songs

BANDS = 64
"""Bands for one unit of valence; the index is made with this figure."""
BAND: ColumnElement[int] = literal_column("CAST((songs.valence + 1) * 64 AS INTEGER)")
"""A song's band, 0 … 128; written as in the index, or SQLite wouldn't use it."""
WIDEST = 0.5
"""Half the side of the largest box; beyond it, looking at every song is as quick."""
ROUNDING = 1e-9
"""How much larger a box is than the circle in it, so that rounding loses no song."""


def near(connection: Connection, valence: float, arousal: float, n: int, wanted: Wanted) -> Near:
    """How to find the `n` nearest songs of those wanted.

    The first circle would hold about twice as many if the songs lay evenly; it is doubled
    until it holds enough of those wanted.
    """
    distance = _squared(songs.c.valence, valence) + _squared(songs.c.arousal, arousal)
    last = connection.execute(select(func.max(songs.c.id))).scalar() or 0
    radius = 1.6 * math.sqrt(n / max(last, 1))
    while radius < WIDEST:
        inside = (
            *_box(valence, arousal, radius + ROUNDING),
            # The plus keeps SQLite from reading all songs of a source instead.
            *wanted.conditions(literal_column("+songs.source", Text)),
        )
        some = select(literal(1)).where(*inside, distance <= radius**2).limit(n).subquery()
        if connection.execute(select(func.count()).select_from(some)).scalar_one() >= n:
            return Near(inside, distance)
        radius *= 2
    return Near(wanted.conditions(), distance)


def _box(valence: float, arousal: float, half: float) -> tuple[ColumnElement[bool], ...]:
    first, last = (int((_within(valence + side) + 1) * BANDS) for side in (-half, half))
    return (
        BAND.in_(range(first, last + 1)),
        songs.c.valence.between(valence - half, valence + half),
        songs.c.arousal.between(arousal - half, arousal + half),
    )


def _within(value: float) -> float:
    return min(max(value, -1.0), 1.0)


def _squared(column: ColumnElement[float], value: float) -> ColumnElement[float]:
    return (column - value) * (column - value)

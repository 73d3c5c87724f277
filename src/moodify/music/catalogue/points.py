"""All songs as arrays, read in one sweep."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from moodify.music.catalogue.nearby import Near
from moodify.music.catalogue.schema import songs
from moodify.music.points import points_of
from moodify.types import SongPoints

_COLUMNS = (
    songs.c.uri,
    songs.c.valence,
    songs.c.arousal,
    songs.c.playable,
    songs.c.artist_key,
    songs.c.source,
    songs.c.genre,
    songs.c.language,
    songs.c.year,
    songs.c.explicit,
    songs.c.mood_source,
    songs.c.probabilities,
)


def read_points(connection: Connection) -> SongPoints:
    """Every song in the order it came: a third of a second for 100,000 songs."""
    return points_of(connection.execute(select(*_COLUMNS).order_by(songs.c.id)).all())


def read_points_near(
    connection: Connection, near: Near, limit: int, also: Sequence[str]
) -> SongPoints:
    """The nearest `limit` songs, nearest first, and after them those named by URI."""
    query = select(*_COLUMNS).where(*near.conditions).order_by(near.distance).limit(limit)
    rows = list(connection.execute(query))
    missing = set(also) - {row.uri for row in rows}
    if missing:
        rows.extend(connection.execute(select(*_COLUMNS).where(songs.c.uri.in_(missing))))
    return points_of(rows)

"""All songs as arrays, read in one sweep."""

from __future__ import annotations

from sqlalchemy import Connection, select

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
)


def read_points(connection: Connection) -> SongPoints:
    """Every song in the order it came: a third of a second for 100,000 songs."""
    return points_of(connection.execute(select(*_COLUMNS).order_by(songs.c.id)).all())

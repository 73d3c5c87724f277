"""Parts of the catalogue's questions that more than one of them needs."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from sqlalchemy import ColumnElement, Connection, false, func, select, update

from moodify.errors import CatalogueError
from moodify.music.catalogue.rows import storable
from moodify.music.catalogue.schema import revision, songs
from moodify.music.label import folded
from moodify.types import MoodName

Kind: TypeAlias = Literal["language", "genre", "decade", "explicit"]
"""What songs can be counted by."""


def filters(
    mood: MoodName | None, source: str | None, text: str | None
) -> list[ColumnElement[bool]]:
    """What a song must fit to be found."""
    conditions: list[ColumnElement[bool]] = []
    if mood is not None:
        conditions.append(songs.c.label == mood)
    if source is not None:
        conditions.append(songs.c.source == source)
    for word in folded(text or "").split():
        if not storable(word):
            return [false()]
        conditions.append(songs.c.words.contains(word, autoescape=True))
    return conditions


def count_by(connection: Connection, kind: Kind, without: str, most: int) -> dict[str | int, int]:
    """How many songs that Moodify plays there are of each kind, most songs first.

    Songs of which the kind isn't known count as "", -1 or False; those of the source `without`
    don't.
    """
    of: ColumnElement[Any]
    if kind == "decade":
        of = func.coalesce(songs.c.year - songs.c.year % 10, -1)
    elif kind == "explicit":
        of = func.coalesce(songs.c.explicit, false())
    else:
        of = func.coalesce(songs.c.language if kind == "language" else songs.c.genre, "")
    query = (
        select(of, func.count())
        .where(songs.c.playable.is_(True), songs.c.source != without)
        .group_by(of)
        .order_by(func.count().desc(), of)
        .limit(most)
    )
    return {value: int(count) for value, count in connection.execute(query)}


def must_exist(connection: Connection, uri: str) -> None:
    """Raises `CatalogueError` for a song that isn't there."""
    query = select(songs.c.id).where(songs.c.uri == uri)
    if not storable(uri) or connection.execute(query).first() is None:
        raise CatalogueError(
            f"There is no song {uri!r} in the catalogue.", hint="See `moodify songs list`."
        )


def check_point(valence: float, arousal: float) -> None:
    """Raises `ValueError` for what is no point of the plane."""
    if not (-1 <= valence <= 1 and -1 <= arousal <= 1):  # also refuses NaN
        raise ValueError(f"valence and arousal must be -1 … 1, got {valence} and {arousal}")


def hold_songs(connection: Connection) -> None:
    """Wait here for whoever else writes songs, as SQLite does when a writer begins.

    On PostgreSQL two writers could else lock the same songs in another order, and one be thrown
    out.
    """
    connection.execute(select(revision.c.songs).with_for_update())


def songs_changed(connection: Connection) -> None:
    """Let all who keep songs in memory know, in whatever process."""
    connection.execute(update(revision).values(songs=revision.c.songs + 1))

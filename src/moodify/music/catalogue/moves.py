"""What hangs on a song's URI, carried over to another one."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select, update

from moodify.music.catalogue.schema import likes, plays


def carry(connection: Connection, old: str, new: str) -> None:
    """Likes and plays of `old` are `new`'s from now on."""
    connection.execute(update(plays).where(plays.c.uri == old).values(uri=new))
    liked = connection.execute(select(likes.c.uri).where(likes.c.uri == new)).first()
    if liked is None:
        connection.execute(update(likes).where(likes.c.uri == old).values(uri=new))
    else:
        connection.execute(delete(likes).where(likes.c.uri == old))

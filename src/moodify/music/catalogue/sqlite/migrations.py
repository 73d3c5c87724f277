"""How the database came to its present shape: an ordered list of plain functions.

A step is never changed once released; a new one is added at the end. ``PRAGMA user_version``
holds how many have been taken. Each runs in its own transaction together with that number, so
a kill leaves the database before a step or after it and never between.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, Engine

Migration = Callable[[Connection], None]

APPLICATION_ID = 0x4D4F4F44
"""``PRAGMA application_id`` of a Moodify catalogue: "MOOD" in ASCII."""


def songs_likes_and_plays(connection: Connection) -> None:
    """1: the first shape."""
    for statement in _FIRST_SHAPE:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def album_gain_and_cover(connection: Connection) -> None:
    """2: what a person's own files say of a song; unknown for those that are there."""
    for column in (
        "album TEXT",
        "gain REAL",
        "cover BOOLEAN NOT NULL DEFAULT 0 CHECK (cover IN (0, 1))",
    ):
        connection.exec_driver_sql(f"ALTER TABLE songs ADD COLUMN {column}")


def songs_by_place(connection: Connection) -> None:
    """3: the nearest songs by an index; `nearest` says how. It holds all that is looked at."""
    connection.exec_driver_sql(
        "CREATE INDEX songs_by_place ON songs "
        "(CAST((valence + 1) * 64 AS INTEGER), arousal, valence, playable, source)"
    )


def explicit(connection: Connection) -> None:
    """4: what is marked as explicit; unknown for the songs that are there.

    Their sources are read again, for some can tell.
    """
    connection.exec_driver_sql(
        "ALTER TABLE songs ADD COLUMN explicit BOOLEAN CHECK (explicit IN (0, 1))"
    )
    connection.exec_driver_sql("UPDATE sources SET version = ''")


MIGRATIONS: tuple[Migration, ...] = (
    songs_likes_and_plays,
    album_gain_and_cover,
    songs_by_place,
    explicit,
)


def version_of(connection: Connection) -> int:
    """How many migrations the database has seen."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def migrate(writer: Engine, steps: tuple[Migration, ...] = MIGRATIONS) -> None:
    """Take the steps that are still to be taken.

    `writer` begins its transactions with ``BEGIN IMMEDIATE``: of two processes starting at
    once, the second waits, reads the version again and finds nothing left to do.
    """
    for number, step in enumerate(steps, start=1):
        with writer.begin() as connection:
            if version_of(connection) < number:
                step(connection)
                connection.exec_driver_sql(f"PRAGMA user_version = {number}")


_FIRST_SHAPE = (
    """
    CREATE TABLE songs (
        id INTEGER PRIMARY KEY,
        uri TEXT NOT NULL UNIQUE,
        source TEXT NOT NULL,
        title TEXT NOT NULL,
        artists TEXT NOT NULL,
        duration REAL CHECK (duration >= 0),
        year INTEGER,
        genre TEXT,
        language TEXT,
        playable BOOLEAN NOT NULL CHECK (playable IN (0, 1)),
        links TEXT NOT NULL,
        valence REAL NOT NULL CHECK (valence BETWEEN -1 AND 1),
        arousal REAL NOT NULL CHECK (arousal BETWEEN -1 AND 1),
        probabilities TEXT NOT NULL,
        mood_source TEXT NOT NULL,
        mood_version TEXT NOT NULL,
        label TEXT NOT NULL CHECK (label IN ('angry', 'happy', 'sad', 'neutral')),
        artist_key TEXT NOT NULL,
        words TEXT NOT NULL
    )
    """,
    "CREATE INDEX songs_by_source ON songs (source)",
    "CREATE INDEX songs_by_words ON songs (words, id)",
    "CREATE INDEX songs_by_label ON songs (label, words, id)",
    "CREATE TABLE likes (uri TEXT NOT NULL PRIMARY KEY, at REAL NOT NULL) WITHOUT ROWID",
    """
    CREATE TABLE plays (
        id INTEGER PRIMARY KEY,
        uri TEXT NOT NULL,
        event TEXT NOT NULL CHECK (event IN ('played', 'skipped', 'finished')),
        at REAL NOT NULL
    )
    """,
    "CREATE INDEX plays_by_uri ON plays (uri, id)",
    """
    CREATE TABLE sources (
        name TEXT NOT NULL PRIMARY KEY, version TEXT NOT NULL, at REAL NOT NULL
    ) WITHOUT ROWID
    """,
    "CREATE TABLE revision (id INTEGER PRIMARY KEY CHECK (id = 1), songs INTEGER NOT NULL)",
    "INSERT INTO revision (id, songs) VALUES (1, 0)",
)

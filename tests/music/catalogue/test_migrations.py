"""From any earlier shape to today's, once, in order, and each step whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from sqlalchemy import Connection, inspect

from moodify.music.catalogue import Catalogue
from moodify.music.catalogue.database import Database, open_database
from moodify.music.catalogue.postgres import migrations as of_postgres
from moodify.music.catalogue.schema import metadata
from moodify.music.catalogue.sqlite import migrations as of_sqlite
from moodify.types import Song


@pytest.fixture
def database(place: Path | str) -> Iterator[Database]:
    opened = open_database(place)
    yield opened
    opened.close()


def _migrations(database: Database) -> ModuleType:
    return of_sqlite if database.path else of_postgres


def _version(database: Database) -> int:
    with database.reader.begin() as connection:
        return int(_migrations(database).version_of(connection))


def test_the_migrations_make_the_tables_that_the_queries_expect(database: Database) -> None:
    found = inspect(database.reader)
    dialect = database.reader.dialect
    like = {"FLOAT": "REAL" if database.path else "DOUBLE PRECISION"}
    assert set(found.get_table_names()) - {of_postgres.VERSIONS} == set(metadata.tables)
    for name, table in metadata.tables.items():
        made = {column["name"]: column for column in found.get_columns(name)}
        assert made.keys() == set(table.columns.keys())
        for column in table.columns:
            expected = column.type.compile(dialect)
            found_type = str(made[column.name]["type"]).partition(" COLLATE")[0]
            assert found_type == like.get(expected, expected), column
            if not column.primary_key:
                assert made[column.name]["nullable"] == column.nullable, column


def test_each_step_is_taken_once_and_in_order(database: Database) -> None:
    taken: list[str] = []

    def second(connection: Connection) -> None:
        taken.append("second")
        connection.exec_driver_sql("CREATE TABLE more (x INTEGER)")

    def third(connection: Connection) -> None:
        taken.append("third")
        connection.exec_driver_sql("ALTER TABLE more ADD COLUMN y INTEGER")

    migrations = _migrations(database)
    steps = (*migrations.MIGRATIONS, second, third)
    migrations.migrate(database.writer, steps)
    migrations.migrate(database.writer, steps)
    assert taken == ["second", "third"]
    assert _version(database) == len(steps)


def test_a_step_that_fails_leaves_nothing_behind(database: Database) -> None:
    def breaks(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE half (x INTEGER)")
        raise RuntimeError("killed here")

    migrations = _migrations(database)
    with pytest.raises(RuntimeError):
        migrations.migrate(database.writer, (*migrations.MIGRATIONS, breaks))
    assert _version(database) == len(migrations.MIGRATIONS)
    assert "half" not in inspect(database.reader).get_table_names()


def test_a_catalogue_of_the_first_shape_keeps_its_songs_and_likes(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    with closing(sqlite3.connect(path)) as raw:
        for statement in FIRST_SHAPE:
            raw.execute(statement)
        raw.execute("INSERT INTO songs VALUES (7, 'test:old', " + OLD_SONG + ")")
        raw.execute("INSERT INTO likes VALUES ('test:old', 1.5)")
        raw.execute("INSERT INTO plays VALUES (1, 'test:old', 'played', 2.5)")
        raw.execute("INSERT INTO sources VALUES ('test', 'v1', 3.5)")
        raw.commit()
    with Catalogue.open(path) as catalogue:
        old = catalogue.get("test:old")
        assert old is not None
        assert (old.track.title, old.track.artists) == ("Old", ("A", "B"))
        assert (old.track.album, old.track.gain, old.track.cover) == (None, None, False)
        assert old.track.explicit is None
        assert catalogue.source_versions() == {"test": ""}  # it is asked for what it knows now
        assert catalogue.liked() == {"test:old"}
        assert catalogue.recent() == ["test:old"]
        assert catalogue.notices == ()
        new = Song(
            replace(old.track, album="An album", gain=-3.5, cover=True, explicit=True), old.mood
        )
        catalogue.add([new])
        assert catalogue.find() == [new]
    with Catalogue.open(path) as catalogue:  # and once only
        assert catalogue.get("test:old") == new


OLD_SONG = (
    "'test', 'Old', '[\"A\",\"B\"]', 181.5, 1987, 'pop', 'de', 1, '{}', "
    "0.25, -0.5, '{}', 'curated', '1', 'neutral', 'a', 'a b old'"
)
FIRST_SHAPE = (
    """CREATE TABLE songs (
        id INTEGER PRIMARY KEY, uri TEXT NOT NULL UNIQUE, source TEXT NOT NULL,
        title TEXT NOT NULL, artists TEXT NOT NULL, duration REAL CHECK (duration >= 0),
        year INTEGER, genre TEXT, language TEXT,
        playable BOOLEAN NOT NULL CHECK (playable IN (0, 1)), links TEXT NOT NULL,
        valence REAL NOT NULL CHECK (valence BETWEEN -1 AND 1),
        arousal REAL NOT NULL CHECK (arousal BETWEEN -1 AND 1),
        probabilities TEXT NOT NULL, mood_source TEXT NOT NULL, mood_version TEXT NOT NULL,
        label TEXT NOT NULL CHECK (label IN ('angry', 'happy', 'sad', 'neutral')),
        artist_key TEXT NOT NULL, words TEXT NOT NULL)""",
    "CREATE INDEX songs_by_source ON songs (source)",
    "CREATE INDEX songs_by_words ON songs (words, id)",
    "CREATE INDEX songs_by_label ON songs (label, words, id)",
    "CREATE TABLE likes (uri TEXT NOT NULL PRIMARY KEY, at REAL NOT NULL) WITHOUT ROWID",
    "CREATE TABLE plays (id INTEGER PRIMARY KEY, uri TEXT NOT NULL, event TEXT NOT NULL "
    "CHECK (event IN ('played', 'skipped', 'finished')), at REAL NOT NULL)",
    "CREATE INDEX plays_by_uri ON plays (uri, id)",
    "CREATE TABLE sources (name TEXT NOT NULL PRIMARY KEY, version TEXT NOT NULL, "
    "at REAL NOT NULL) WITHOUT ROWID",
    "CREATE TABLE revision (id INTEGER PRIMARY KEY CHECK (id = 1), songs INTEGER NOT NULL)",
    "INSERT INTO revision (id, songs) VALUES (1, 0)",
    "PRAGMA application_id = 1297043268",
    "PRAGMA user_version = 1",
)
"""What version 1 of the database was, written out: it is never changed."""

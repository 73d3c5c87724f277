from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect

from moodify.music.catalogue.database import Database, open_database
from moodify.music.catalogue.migrations import MIGRATIONS, migrate, version_of
from moodify.music.catalogue.schema import metadata


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "c.sqlite3")
    yield opened
    opened.close()


def _version(database: Database) -> int:
    with database.reader.begin() as connection:
        return version_of(connection)


def test_the_migrations_make_the_tables_that_the_queries_expect(database: Database) -> None:
    found = inspect(database.reader)
    assert set(found.get_table_names()) == set(metadata.tables)
    for name, table in metadata.tables.items():
        made = {column["name"]: column for column in found.get_columns(name)}
        assert made.keys() == set(table.columns.keys())
        for column in table.columns:
            assert str(made[column.name]["type"]) == str(column.type).replace("FLOAT", "REAL")
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

    steps = (*MIGRATIONS, second, third)
    migrate(database.writer, steps)
    migrate(database.writer, steps)
    assert taken == ["second", "third"]
    assert _version(database) == len(steps)


def test_a_step_that_fails_leaves_nothing_behind(database: Database) -> None:
    def breaks(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE half (x INTEGER)")
        raise RuntimeError("killed here")

    with pytest.raises(RuntimeError):
        migrate(database.writer, (*MIGRATIONS, breaks))
    assert _version(database) == len(MIGRATIONS)
    assert "half" not in inspect(database.reader).get_table_names()

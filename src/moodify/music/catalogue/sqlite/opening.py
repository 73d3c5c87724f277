"""Opening the SQLite file: pragmas, checks, migrations, and what to do when it can't be used."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.pool import ConnectionPoolEntry

from moodify.errors import CatalogueError
from moodify.music.catalogue.database import Database
from moodify.music.catalogue.faults import told
from moodify.music.catalogue.schema import metadata
from moodify.music.catalogue.sqlite.faults import CorruptError, PlaceError
from moodify.music.catalogue.sqlite.migrations import (
    APPLICATION_ID,
    MIGRATIONS,
    migrate,
    version_of,
)
from moodify.music.catalogue.sqlite.nearest import near
from moodify.storage import sqlite
from moodify.storage.private import keep_private
from moodify.storage.sqlite import BUSY_SECONDS


def open_sqlite(path: Path) -> Database:
    """Open the database at `path`, made if need be, whatever its state.

    A damaged file is moved aside and a fresh one started; where nothing can be written, a copy
    in a temporary folder is used. Both leave a notice. Raises `CatalogueError` for a database
    that is whole but isn't ours to change: of a newer Moodify, or of another program.
    """
    try:
        return _open_or_replace(path)
    except PlaceError:
        folder = Path(tempfile.mkdtemp(prefix="moodify-"))
        _copy_database(path, folder / path.name)
        database = _open_or_replace(folder / path.name)
        database.temporary = folder
        database.notices.append(
            f"The songs can't be kept in {path.parent}, where nothing can be written: "
            "likes and history will last until Moodify ends. "
            "Set MOODIFY_DATA_DIR to a folder of your own to keep them."
        )
        return database


def _open_or_replace(path: Path) -> Database:
    try:
        return _open(path)
    except CorruptError:
        aside = _move_aside(path)
        database = _open(path)
        database.notices.append(
            f"The database of songs was damaged. It was moved to {aside} and a fresh one was "
            "started; likes and history begin anew."
        )
        return database


def _open(path: Path) -> Database:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PlaceError(f"{path.parent} can't be made ({error.strerror}).") from error
    reader = _engine(path)
    writer = reader.execution_options(begin="IMMEDIATE")
    try:
        with told():
            _check(reader, path)
            write_ahead(reader)
            keep_private(path)  # likes and plays are in it
            migrate(writer)
    except CatalogueError:
        reader.dispose()
        raise
    return Database(str(path), reader, writer, insert, near, path=path)


def _engine(path: Path) -> Engine:
    """An engine whose transactions are SQLAlchemy's alone.

    Python's sqlite3 would begin transactions of its own, late and not before DDL; so it is
    told not to (``isolation_level = None``) and BEGIN is sent by hand, IMMEDIATE for writers
    because a transaction that reads first and writes later can't wait for the lock.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)), connect_args={"timeout": BUSY_SECONDS}
    )

    @event.listens_for(engine, "connect")
    def _connected(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = ON")
        # In WAL mode, NORMAL may lose the last moments at a power cut but never at a kill,
        # and never damages the file.
        connection.execute("PRAGMA synchronous = NORMAL")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        kind = connection.get_execution_options().get("begin", "DEFERRED")
        connection.exec_driver_sql(f"BEGIN {kind}")

    return engine


def _check(engine: Engine, path: Path) -> None:
    """Refuse, untouched, a database that is damaged, newer than this program, or not ours."""
    with engine.begin() as connection:
        version = version_of(connection)
        owner = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
        tables = set(connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars())
        verdict = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    if verdict != "ok":
        raise CorruptError(f"{path} is damaged: {verdict}.")
    if tables and owner != APPLICATION_ID:
        raise CatalogueError(
            f"{path} is a database of another program.",
            hint="Move it away, or set MOODIFY_DATA_DIR to another folder.",
        )
    if version > len(MIGRATIONS):
        raise CatalogueError(
            f"{path} was made by a newer Moodify (version {version} of the database; "
            f"this one knows {len(MIGRATIONS)}).",
            hint="Update Moodify, or set MOODIFY_DATA_DIR to another folder.",
        )
    if version == len(MIGRATIONS) and (lost := metadata.tables.keys() - tables):
        raise CorruptError(f"{path} is damaged: it has lost {', '.join(sorted(lost))}.")


def write_ahead(engine: Engine) -> None:
    """Switch to write-ahead logging."""
    raw = engine.raw_connection()
    try:
        sqlite.write_ahead(lambda: raw.execute("PRAGMA journal_mode = WAL"))
    finally:
        raw.close()


def _move_aside(path: Path) -> Path:
    try:
        return sqlite.set_aside(path)
    except OSError as error:
        raise PlaceError(f"{path} is damaged and can't be moved aside.") from error


def _copy_database(path: Path, copy: Path) -> None:
    """Copy what can be read of a database that can't be written, so that likes are there."""
    for end in ("", "-wal"):
        part = path.with_name(path.name + end)
        try:
            if part.is_file():
                shutil.copyfile(part, copy.with_name(copy.name + end))
        except OSError:
            return

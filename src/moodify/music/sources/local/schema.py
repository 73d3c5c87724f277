"""The tables of the person's own music, and opening their file whatever its state.

Paths are bytes as the file system has them, for not every name is UTF-8. Analyses and the
person's corrections belong to a sound (`content.key_of`), not to a file: they outlive moving,
renaming and tagging anew.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from moodify.errors import SourceError

APPLICATION_ID = 0x4D46_4C31
"""Marks the file as ours: "MFL1"."""
VERSION = 1
BUSY_SECONDS = 10.0
"""How long one process waits for another's transaction."""

_SCHEMA = """
CREATE TABLE folders (
  id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, present INTEGER NOT NULL DEFAULT 1,
  links TEXT NOT NULL DEFAULT '[]'
);
CREATE TABLE files (
  id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, folder INTEGER NOT NULL REFERENCES folders,
  size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
  device INTEGER NOT NULL, key TEXT, bad TEXT, title TEXT NOT NULL DEFAULT '',
  artists TEXT NOT NULL DEFAULT '[]', album TEXT, year INTEGER, genre TEXT,
  moods TEXT NOT NULL DEFAULT '[]', tagged INTEGER NOT NULL DEFAULT 0, gain REAL, seconds REAL,
  picture INTEGER NOT NULL DEFAULT 0, beside INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX files_by_key ON files (key);
CREATE INDEX files_by_folder ON files (folder);
CREATE INDEX files_bad ON files (id) WHERE bad IS NOT NULL;
CREATE TABLE unread (path BLOB NOT NULL PRIMARY KEY, folder INTEGER NOT NULL, reason TEXT NOT NULL)
  WITHOUT ROWID;
CREATE TABLE analyses (
  key TEXT NOT NULL PRIMARY KEY, version TEXT NOT NULL, bad TEXT, valence REAL, arousal REAL,
  happy REAL, angry REAL, sad REAL, calm REAL, confidence REAL, seconds REAL, loudness REAL
) WITHOUT ROWID;
CREATE TABLE corrections (key TEXT NOT NULL PRIMARY KEY, mood TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE moves (old BLOB NOT NULL PRIMARY KEY, new BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE facts (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO facts VALUES ('changes', 0);
"""

_TABLES = {"folders", "files", "unread", "analyses", "corrections", "moves", "facts"}


class _DamagedError(Exception):
    """No database, or a broken one."""


def open_store(path: Path) -> tuple[sqlite3.Connection, str]:
    """The database at `path`, made if need be, and what a person should know about it.

    A damaged file is set aside and a fresh one begun. Raises `SourceError` where nothing can be
    written, and for a file of a newer Moodify or of another program, which is left as it is.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _open(path), ""
        except _DamagedError:
            aside = _set_aside(path)
            notice = (
                f"What was known of your folders was damaged. It was moved to {aside.name}; "
                "name your folders again."
            )
            return _open(path), notice
    except (sqlite3.Error, OSError, _DamagedError) as error:
        raise unkept(path, error) from error


def unkept(path: Path, error: BaseException) -> SourceError:
    """What a person is told where the file fails."""
    return SourceError(
        f"What is known of your folders can't be kept ({error}).",
        hint=f"Make room, see that {path} can be written, and close other Moodify windows.",
    )


def _open(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(
        path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        _prepare(database, path)
    except sqlite3.DatabaseError as error:
        database.close()
        code = getattr(error, "sqlite_errorcode", -1) & 0xFF
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise _DamagedError(str(error)) from error
        raise
    except BaseException:
        database.close()
        raise
    return database


def _prepare(database: sqlite3.Connection, path: Path) -> None:
    database.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
    # In WAL mode, NORMAL may lose the last moments at a power cut but never at a kill.
    database.execute("PRAGMA synchronous = NORMAL")
    database.execute("PRAGMA cache_size = -8000")
    _write_ahead(database)
    database.execute("BEGIN IMMEDIATE")
    try:
        tables = {str(row[0]) for row in database.execute("SELECT name FROM sqlite_master")}
        if not tables:
            for statement in _SCHEMA.split(";\n"):
                database.execute(statement)
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute(f"PRAGMA user_version = {VERSION}")
        else:
            _check(database, path, tables)
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def _check(database: sqlite3.Connection, path: Path, tables: set[str]) -> None:
    """Refuse, untouched, a database that isn't ours, is newer than this program, or damaged."""
    elsewhere = "set MOODIFY_DATA_DIR to another folder."
    if _pragma(database, "application_id") != APPLICATION_ID:
        raise SourceError(
            f"{path} is a database of another program.", hint=f"Move it away, or {elsewhere}"
        )
    if int(str(_pragma(database, "user_version"))) > VERSION:
        raise SourceError(
            f"{path} was made by a newer Moodify.", hint=f"Update Moodify, or {elsewhere}"
        )
    if not tables >= _TABLES or _pragma(database, "quick_check(1)") != "ok":
        raise _DamagedError("it has lost something")


def _write_ahead(database: sqlite3.Connection) -> None:
    """Readers never wait for a writer then, and a kill undoes nothing.

    The switch needs the file to itself for a moment, and SQLite doesn't always wait for it.
    """
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            database.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            code = getattr(error, "sqlite_errorcode", -1) & 0xFF
            if code != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _pragma(database: sqlite3.Connection, name: str) -> object:
    with closing(database.execute(f"PRAGMA {name}")) as rows:
        return rows.fetchone()[0]


def _set_aside(path: Path) -> Path:
    """Rename the damaged file and its log, which must not be played into a fresh one."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    aside, number = path.with_name(f"{path.name}.corrupt-{stamp}"), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.corrupt-{stamp}-{number}")
    for end in ("", "-wal", "-shm"):
        part = path.with_name(path.name + end)
        if part.exists():
            part.replace(aside.with_name(aside.name + end))
    return aside

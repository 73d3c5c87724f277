"""The journal's tables, and opening their file whatever its state.

``days`` holds each day's sums, kept up to date with every row, so that ten years are as quick
to look over as one. A song's names are kept once.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from moodify.errors import JournalError

APPLICATION_ID = 0x4D4A_524E
"""Marks the file as ours: "MJRN"."""
VERSION = 1
BUSY_SECONDS = 10.0
"""How long one process waits for another's transaction."""

_FEELING = "{0}_mood TEXT, {0}_valence REAL, {0}_arousal REAL, {0}_by TEXT"

_SCHEMA = f"""
CREATE TABLE facts (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE moods (
  id INTEGER PRIMARY KEY, day INTEGER NOT NULL, at REAL NOT NULL, shift INTEGER NOT NULL,
  seconds REAL NOT NULL, mood TEXT NOT NULL, valence REAL NOT NULL, arousal REAL NOT NULL,
  by TEXT NOT NULL
);
CREATE INDEX moods_by_day ON moods (day, at);
CREATE TABLE wishes (
  id INTEGER PRIMARY KEY, day INTEGER NOT NULL, at REAL NOT NULL, shift INTEGER NOT NULL,
  wish TEXT NOT NULL, valence REAL, arousal REAL
);
CREATE INDEX wishes_by_day ON wishes (day, at);
CREATE TABLE songs (
  id INTEGER PRIMARY KEY, uri TEXT NOT NULL UNIQUE, title TEXT NOT NULL, artists TEXT NOT NULL,
  source TEXT NOT NULL
);
CREATE TABLE plays (
  id INTEGER PRIMARY KEY, day INTEGER NOT NULL, at REAL NOT NULL, shift INTEGER NOT NULL,
  seconds REAL, song INTEGER NOT NULL REFERENCES songs, left TEXT NOT NULL,
  {_FEELING.format("before")},
  {_FEELING.format("after")},
  felt TEXT
);
CREATE INDEX plays_by_day ON plays (day, at);
CREATE INDEX plays_felt ON plays (song, felt) WHERE felt IS NOT NULL;
CREATE INDEX plays_seen ON plays (song, before_valence, after_valence)
  WHERE before_by = 'camera' AND after_by = 'camera';
CREATE INDEX plays_of_song ON plays (song, id);
CREATE TABLE days (
  day INTEGER PRIMARY KEY, seconds REAL NOT NULL DEFAULT 0, weight REAL NOT NULL DEFAULT 0,
  valence REAL NOT NULL DEFAULT 0, arousal REAL NOT NULL DEFAULT 0,
  angry REAL NOT NULL DEFAULT 0, happy REAL NOT NULL DEFAULT 0, sad REAL NOT NULL DEFAULT 0,
  neutral REAL NOT NULL DEFAULT 0, songs INTEGER NOT NULL DEFAULT 0,
  better INTEGER NOT NULL DEFAULT 0, same INTEGER NOT NULL DEFAULT 0,
  worse INTEGER NOT NULL DEFAULT 0
);
"""

TABLES = ("plays", "songs", "wishes", "moods", "days", "facts")
"""In the order in which they can be emptied."""


class DamagedError(Exception):
    """No database, or a broken one."""


def connect(path: Path) -> sqlite3.Connection:
    """The database at `path`, made if need be; only its owner may read it.

    Whatever is deleted is written over with zeros (``secure_delete``). Raises `DamagedError` for
    a broken file, and `JournalError`, leaving it as it is, for one of another program or of a
    newer Moodify.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    database = sqlite3.connect(
        path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        database.row_factory = sqlite3.Row
        _prepare(database, path)
    except sqlite3.DatabaseError as error:
        database.close()
        if is_damage(error):
            raise DamagedError(str(error)) from error
        raise
    except BaseException:
        database.close()
        raise
    return database


def is_damage(error: BaseException) -> bool:
    """Whether the file is no sound database (any more)."""
    code = getattr(error, "sqlite_errorcode", -1) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _prepare(database: sqlite3.Connection, path: Path) -> None:
    database.execute("PRAGMA secure_delete = ON")
    database.execute("PRAGMA temp_store = MEMORY")  # nothing of it in a temporary file
    # In WAL mode, NORMAL may lose the last moments at a power cut but never at a kill.
    database.execute("PRAGMA synchronous = NORMAL")
    database.execute("PRAGMA foreign_keys = ON")
    _check(database, path)
    write_ahead(database)
    database.execute("BEGIN IMMEDIATE")
    try:
        if not _tables(database):
            for statement in _SCHEMA.split(";\n"):
                database.execute(statement)
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute(f"PRAGMA user_version = {VERSION}")
        _check(database, path)
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def _tables(database: sqlite3.Connection) -> set[str]:
    return {str(row[0]) for row in database.execute("SELECT name FROM sqlite_master")}


def _check(database: sqlite3.Connection, path: Path) -> None:
    """Refuse, untouched, what isn't ours, is newer than this program, or is damaged."""
    tables = _tables(database)
    if not tables:
        return
    elsewhere = "set MOODIFY_DATA_DIR to another folder."
    if pragma(database, "application_id") != APPLICATION_ID:
        raise JournalError(
            f"{path} is a database of another program.", hint=f"Move it away, or {elsewhere}"
        )
    if int(str(pragma(database, "user_version"))) > VERSION:
        raise JournalError(
            f"{path} was made by a newer Moodify.", hint=f"Update Moodify, or {elsewhere}"
        )
    if not tables >= set(TABLES):
        raise DamagedError("it has lost a table")


def write_ahead(database: sqlite3.Connection) -> None:
    """Readers never wait for a writer then. The switch needs the file to itself for a moment."""
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


def pragma(database: sqlite3.Connection, name: str) -> object:
    """The value of a pragma."""
    return database.execute(f"PRAGMA {name}").fetchone()[0]

"""The tables of the person's own music, and opening their file whatever its state.

Paths are bytes as the file system has them, for not every name is UTF-8. Analyses and the
person's corrections belong to a sound (`content.key_of`), not to a file: they outlive moving,
renaming and tagging anew.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from moodify.errors import SourceError
from moodify.storage import sqlite
from moodify.storage.sqlite import Layout

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

_EXPLICIT = """
ALTER TABLE files ADD COLUMN explicit INTEGER;
UPDATE files SET mtime_ns = -1;
"""
"""What is marked as explicit, and every file to be looked into once more for it: another time of
its last change than it has. What was heard of its sound stays."""

LAYOUT = Layout(
    application_id=0x4D46_4C31,  # "MFL1"
    steps=(_SCHEMA, _EXPLICIT),
    tables=frozenset({"folders", "files", "unread", "analyses", "corrections", "moves", "facts"}),
    pragmas=("cache_size = -8000",),
    look_through=True,
)


def open_store(path: Path) -> tuple[sqlite3.Connection, str]:
    """The database at `path`, made if need be, and what a person should know about it.

    A damaged file is set aside and a fresh one begun. Raises `SourceError` where nothing can be
    written, and for a file of a newer Moodify or of another program, which is left as it is.
    """
    notices: list[str] = []

    def begun_anew(aside: Path) -> None:
        notices.append(
            f"What was known of your folders was damaged. It was moved to {aside.name}; "
            "name your folders again."
        )

    try:
        database = sqlite.connect_or_begin_anew(path, LAYOUT, begun_anew)
    except sqlite.NotOursError as error:
        raise SourceError(str(error), hint=error.hint) from error
    except (sqlite3.Error, OSError, sqlite.DamagedError) as error:
        raise unkept(path, error) from error
    database.row_factory = None
    return database, "".join(notices)


def unkept(path: Path, error: BaseException) -> SourceError:
    """What a person is told where the file fails."""
    return SourceError(
        f"What is known of your folders can't be kept: {sqlite.cause(error)}.",
        hint=f"Make room, see that {path} can be written, and close other Moodify windows.",
    )

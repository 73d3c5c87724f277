"""The store's SQLite file: opened when it is needed, begun anew when it is damaged.

Its own file, because Spotify's songs are kept apart from all others, for a while only, and are
gone at signing out. Plain sqlite3: six small tables, and no query that a library would make
shorter.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from moodify.errors import SpotifyError
from moodify.music.spotify.schema import SCHEMA, VERSION
from moodify.storage import sqlite


class StoreFile:
    """One file. May be shared by threads and processes.

    Every method may raise `SpotifyError` when the disk fails.
    """

    def __init__(self, path: Path, now: Callable[[], float] = time.time) -> None:
        """Opens the file when it is first needed; a damaged one is begun anew."""
        self._path = path
        self._now = now
        self._lock = threading.RLock()
        self._open: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self.changes = 0
        """Grows with whatever changes the songs, here; for those who keep what they read."""

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        with self._lock:
            if self._open is not None:
                self._open.close()
                self._open = None

    def erase(self) -> None:
        """Forget everything: the file is deleted, with all that SQLite keeps beside it."""
        with self._lock, self._told():
            self.close()
            for path in self._path.parent.glob(f"{self._path.name}*"):
                path.unlink(missing_ok=True)
            self.changes += 1

    def mark(self) -> object:
        """Equal to an earlier one unless something was changed since, here or elsewhere."""
        row = self._one("PRAGMA data_version")
        return self.changes, None if row is None else row[0]

    def _all(self, query: str, *values: object) -> list[sqlite3.Row]:
        with self._lock, self._told():
            return self._db().execute(query, values).fetchall()

    def _one(self, query: str, *values: object) -> sqlite3.Row | None:
        with self._lock, self._told():
            row: sqlite3.Row | None = self._db().execute(query, values).fetchone()
            return row

    @contextmanager
    def _write(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self._told():
            with sqlite.transaction(self._db()) as db:
                yield db
            self.changes += 1

    def _db(self) -> sqlite3.Connection:
        if self._open is not None and self._file != sqlite.identity(self._path):
            self.close()  # another process erased it: what is open here has no name any more
        if self._open is None:
            try:
                self._open = _connect(self._path)
            except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
                if not _is_damage(error):
                    raise
                self.erase()  # a copy of what Spotify has: it is read again
                self._open = _connect(self._path)
            self._file = sqlite.identity(self._path)
            self.changes += 1  # others may have changed it while it was closed
        return self._open

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn the disk's failures into a sentence, and forget what they damaged."""
        try:
            yield
        except (sqlite3.Error, OSError, UnicodeDecodeError) as error:
            if _is_damage(error):
                self.erase()
                raise SpotifyError(
                    "What was read from Spotify was damaged on this disk, and is forgotten.",
                    hint="Read your playlists again.",
                ) from error
            raise SpotifyError(
                f"What was read from Spotify can't be kept in {self._path}: {sqlite.cause(error)}.",
                hint="Make room on the disk, or set MOODIFY_DATA_DIR to a folder of your own.",
            ) from error


def _connect(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)  # a person's music is their own
    db = sqlite3.connect(
        path, timeout=sqlite.BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        db.row_factory = sqlite3.Row
        sqlite.write_ahead(lambda: db.execute("PRAGMA journal_mode = WAL"))
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("PRAGMA foreign_keys = ON")
        _check(db)
        if db.execute("PRAGMA user_version").fetchone()[0] != VERSION:
            _begin(db)
    except BaseException:
        db.close()
        raise
    return db


def _begin(db: sqlite3.Connection) -> None:
    """Make the tables; those of another version of Moodify are dropped, and read again."""
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("BEGIN IMMEDIATE")
    if db.execute("PRAGMA user_version").fetchone()[0] != VERSION:  # else another was faster
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            db.execute(f'DROP TABLE "{name}"')
        for statement in SCHEMA.split(";\n"):
            db.execute(statement)
        db.execute(f"PRAGMA user_version = {VERSION}")
    db.execute("COMMIT")
    db.execute("PRAGMA foreign_keys = ON")


def _check(db: sqlite3.Connection) -> None:
    """Raise where the file is damaged; a few milliseconds for 10,000 songs."""
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        error = sqlite3.DatabaseError("the file is damaged")
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error


def _is_damage(error: Exception) -> bool:
    """Whether the file is no sound database (any more)."""
    return sqlite.is_damage(error) or isinstance(error, UnicodeDecodeError)  # a table's name

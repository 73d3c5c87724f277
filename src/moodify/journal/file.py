"""The journal's SQLite file: opened when it is needed, and erased so that it is really gone."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from moodify.errors import JournalError
from moodify.journal import schema
from moodify.storage import sqlite
from moodify.storage.private import wipe


class JournalFile:
    """One file. May be shared by threads and processes.

    Every method may raise `JournalError` when the disk fails.
    """

    def __init__(self, path: Path) -> None:
        """Nothing is opened or made yet."""
        self.path = path
        self._lock = threading.RLock()
        self._open: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self._suspect = False
        """True once it seemed damaged: then all of it is looked through at the next opening."""
        self.notices: list[str] = []
        """Sentences about a file that couldn't be used."""

    @property
    def exists(self) -> bool:
        """Whether there is a journal at all."""
        return self.path.exists()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The database, for a few questions of which all see the same moment."""
        with self._lock, self._told():
            database = self._db()
            database.execute("BEGIN")
            try:
                yield database
            finally:
                if database.in_transaction:
                    database.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The database, in a transaction that is kept if the block is through."""
        with self._lock, self._told(), sqlite.transaction(self._db()) as database:
            yield database

    @contextmanager
    def beside(self) -> Iterator[sqlite3.Connection]:
        """A connection of its own, for a long look (an export) that keeps nobody waiting."""
        with self._told():
            database = sqlite.connect(self.path, schema.LAYOUT)
            try:
                database.execute("PRAGMA query_only = ON")
                database.execute("BEGIN")
                yield database
            finally:
                database.close()

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        with self._lock:
            if self._open is not None:
                self._open.close()
                self._open = None

    def erase(self) -> None:
        """Forget everything, in the file and in its log, and take the files away.

        The rows are deleted with ``secure_delete``, which writes zeros over them. The log holds
        older copies: it is brought into the file, written over from its beginning with zeros,
        and cut to nothing; all of that through SQLite, so that another process that has the
        journal open meets a sound and empty one. Then, where nobody else has it open, the files
        go too. What a damaged journal left behind is written over and deleted.

        Raises `JournalError` where another process keeps reading an old state of it.
        """
        with self._lock, self._told():
            if self.path.exists():
                try:
                    self._empty(self._db())
                except sqlite3.DatabaseError as error:
                    if not sqlite.is_damage(error):
                        raise
                except sqlite.DamagedError:
                    pass
            self.close()
            if not self.path.exists() or not _in_use(self.path):
                for path in self.path.parent.glob(f"{self.path.name}*"):
                    wipe(path)
            else:
                for path in self.path.parent.glob(f"{self.path.name}.{sqlite.ASIDE}-*"):
                    wipe(path)

    def _empty(self, database: sqlite3.Connection) -> None:
        database.execute("BEGIN IMMEDIATE")
        for table in schema.TABLES:
            database.execute(f"DELETE FROM {table}")
        database.execute("COMMIT")
        _checkpoint(database, "RESTART")  # the zeros reach the file before it becomes shorter
        database.execute("VACUUM")
        _checkpoint(database, "RESTART")
        log = self.path.with_name(f"{self.path.name}-wal")
        size = log.stat().st_size if log.exists() else 0
        database.execute("BEGIN IMMEDIATE")
        database.execute("CREATE TABLE blank (zeros BLOB)")
        database.execute("INSERT INTO blank VALUES (zeroblob(?))", (size,))
        database.execute("COMMIT")
        database.execute("DROP TABLE blank")
        database.execute("VACUUM")
        _checkpoint(database, "TRUNCATE")

    def _db(self) -> sqlite3.Connection:
        if self._open is not None and self._file != sqlite.identity(self.path):
            self.close()  # another process erased it: what is open here has no name any more
        if self._open is None:
            layout = replace(schema.LAYOUT, look_through=self._suspect)
            self._open = sqlite.connect_or_begin_anew(self.path, layout, self._begun_anew)
            self._suspect = False
            self._file = sqlite.identity(self.path)
        return self._open

    def _begun_anew(self, aside: Path) -> None:
        self.notices.append(
            f"The journal was damaged and begins anew, switched off; the damaged file is {aside}."
        )

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn the disk's failures into a sentence."""
        try:
            yield
        except sqlite.NotOursError as error:
            raise JournalError(str(error), hint=error.hint) from error
        except (sqlite3.Error, OSError, sqlite.DamagedError) as error:
            if sqlite.is_damage(error):
                self._suspect = True  # opening it again sets it aside
                self.close()
            raise JournalError(
                f"The journal can't be kept in {self.path}: {sqlite.cause(error)}.",
                hint="Make room, see that the folder can be written, and close other Moodify "
                "windows.",
            ) from error


def _checkpoint(database: sqlite3.Connection, how: str) -> None:
    """Bring all of the log into the file; wait for whoever still reads an older state."""
    deadline = time.monotonic() + sqlite.BUSY_SECONDS
    while database.execute(f"PRAGMA wal_checkpoint({how})").fetchone()[0]:
        if time.monotonic() > deadline:
            raise JournalError(
                "The journal is empty, but another program still holds old pages of it.",
                hint="Close other Moodify windows and erase it once more.",
            )
        time.sleep(0.05)


def _in_use(path: Path) -> bool:
    """Whether another process has the journal open: only alone can the log be given up."""
    database = sqlite3.connect(path, timeout=0.2, isolation_level=None)
    try:
        return str(database.execute("PRAGMA journal_mode = DELETE").fetchone()[0]) != "delete"
    except sqlite3.OperationalError:
        return True
    except sqlite3.DatabaseError:
        return False
    finally:
        database.close()

"""The journal's SQLite file: opened when it is needed, and erased so that it is really gone."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from moodify.errors import JournalError
from moodify.journal import schema


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
        with self._lock, self._told():
            database = self._db()
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
            except BaseException:
                if database.in_transaction:
                    database.execute("ROLLBACK")
                raise
            database.execute("COMMIT")

    @contextmanager
    def beside(self) -> Iterator[sqlite3.Connection]:
        """A connection of its own, for a long look (an export) that keeps nobody waiting."""
        with self._told():
            database = schema.connect(self.path)
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
                    if not schema.is_damage(error):
                        raise
                except schema.DamagedError:
                    pass
            self.close()
            if not self.path.exists() or not _in_use(self.path):
                for path in self.path.parent.glob(f"{self.path.name}*"):
                    _wipe(path)
            else:
                for path in self.path.parent.glob(f"{self.path.name}.corrupt-*"):
                    _wipe(path)

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
        if self._open is not None and self._file != _identity(self.path):
            self.close()  # another process erased it: what is open here has no name any more
        if self._open is None:
            try:
                self._open = schema.connect(self.path)
            except schema.DamagedError:
                _set_aside(self.path)
                self._open = schema.connect(self.path)
            self._file = _identity(self.path)
        return self._open

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn the disk's failures into a sentence."""
        try:
            yield
        except (sqlite3.Error, OSError, schema.DamagedError) as error:
            if schema.is_damage(error):
                self.close()
            raise JournalError(
                f"The journal can't be kept in {self.path} ({error}).",
                hint="Make room, see that the folder can be written, and close other Moodify "
                "windows.",
            ) from error


def _checkpoint(database: sqlite3.Connection, how: str) -> None:
    """Bring all of the log into the file; wait for whoever still reads an older state."""
    deadline = time.monotonic() + schema.BUSY_SECONDS
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


def _wipe(path: Path) -> None:
    """Write zeros over a file, then delete it."""
    try:
        with path.open("r+b", buffering=0) as file:
            left = path.stat().st_size
            while left > 0:
                left -= file.write(bytes(min(left, 1 << 20)))
            file.flush()
    except OSError:
        pass  # not ours to write, or already gone: deleting it is what is left
    path.unlink(missing_ok=True)


def _set_aside(path: Path) -> None:
    """Rename a damaged file and its log, which must not be played into a fresh one."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    aside, number = path.with_name(f"{path.name}.corrupt-{stamp}"), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.corrupt-{stamp}-{number}")
    for end in ("", "-wal", "-shm"):
        part = path.with_name(path.name + end)
        if part.exists():
            part.replace(aside.with_name(aside.name + end))


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file it is, whatever its name; None for none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino

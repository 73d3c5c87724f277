"""Where the person's folders, their files, analyses and corrections are kept.

Each method that writes is one short transaction: what it was told is kept whole or not at all,
whenever the process is killed, and what was not yet told is found missing by the next run.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from moodify.music.sources.local.progress import Folder
from moodify.music.sources.local.schema import open_store, unkept
from moodify.storage.sqlite import is_damage, transaction


class Store:
    """The file ``local.sqlite3``. May be shared by threads, and by processes."""

    def __init__(self, path: Path) -> None:
        """Nothing is opened before it is needed."""
        self.path = path
        self.notice = ""
        """What a person should know about how it was opened."""
        self._lock = threading.RLock()
        self._database: sqlite3.Connection | None = None

    @property
    def unused(self) -> bool:
        """Whether there is no file yet, because no folder was ever named."""
        return self._database is None and not self.path.exists()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One state of the database, from beginning to end. Raises `SourceError`."""
        with self._transaction("DEFERRED") as database:
            yield database

    @contextmanager
    def writing(self, *, changes: bool = True) -> Iterator[sqlite3.Connection]:
        """A transaction; one that `changes` what songs there are counts as a new version."""
        with self._transaction("IMMEDIATE") as database:
            if changes:
                database.execute("UPDATE facts SET value = value + 1 WHERE name = 'changes'")
            yield database

    def close(self) -> None:
        """Close the file; it opens by itself again."""
        with self._lock:
            if self._database is not None:
                self._database.close()
                self._database = None

    def changes(self) -> int:
        """A number that grows whenever the songs may be others."""
        with self.reading() as database:
            row = database.execute("SELECT value FROM facts WHERE name = 'changes'").fetchone()
        return int(row[0]) if row else 0

    # Folders

    def folders(self) -> list[tuple[int, Folder]]:
        """The folders with their numbers, in the order they were named."""
        with self.reading() as database:
            rows = database.execute(
                "SELECT id, path, present, (SELECT count(*) FROM files WHERE folder = folders.id) "
                "FROM folders ORDER BY id"
            ).fetchall()
        return [(row[0], Folder(_path(row[1]), row[3], bool(row[2]))) for row in rows]

    def roots(self) -> list[Path]:
        """The folders, and those outside them that links lead to."""
        with self.reading() as database:
            rows = database.execute("SELECT path, links FROM folders ORDER BY id").fetchall()
        links = [_path(bytes.fromhex(link)) for row in rows for link in json.loads(row[1])]
        return [*(_path(row[0]) for row in rows), *links]

    def add_folder(self, path: Path) -> None:
        """Take a folder in; those inside it become part of it."""
        with self.writing() as database:
            database.execute(
                "INSERT OR IGNORE INTO folders (path) VALUES (?)", (os.fsencode(path),)
            )
            number = database.execute(
                "SELECT id FROM folders WHERE path = ?", (os.fsencode(path),)
            ).fetchone()[0]
            for other, inner in database.execute("SELECT id, path FROM folders").fetchall():
                if other != number and _path(inner).is_relative_to(path):
                    for table in ("files", "unread"):
                        database.execute(
                            f"UPDATE {table} SET folder = ? WHERE folder = ?", (number, other)
                        )
                    database.execute("DELETE FROM folders WHERE id = ?", (other,))

    def remove_folder(self, path: Path) -> bool:
        """Forget a folder with its files and their analyses; corrections stay."""
        with self.writing() as database:
            row = database.execute(
                "SELECT id FROM folders WHERE path = ?", (os.fsencode(path),)
            ).fetchone()
            if row is None:
                return False
            for table in ("files", "unread"):
                database.execute(f"DELETE FROM {table} WHERE folder = ?", row)
            database.execute("DELETE FROM folders WHERE id = ?", row)
            database.execute(
                "DELETE FROM analyses WHERE key NOT IN (SELECT key FROM files "
                "WHERE key IS NOT NULL)"
            )
        return True

    def set_present(self, folder: int, present: bool) -> None:
        """Note whether a folder is there."""
        with self.reading() as database:
            row = database.execute("SELECT present FROM folders WHERE id = ?", (folder,)).fetchone()
        if row is not None and bool(row[0]) != present:
            with self.writing() as database:
                database.execute(
                    "UPDATE folders SET present = ? WHERE id = ?", (int(present), folder)
                )

    @contextmanager
    def _transaction(self, kind: Literal["DEFERRED", "IMMEDIATE"]) -> Iterator[sqlite3.Connection]:
        with self._lock:
            if self._database is None:
                self._database, notice = open_store(self.path)
                self.notice = notice or self.notice
            database = self._database
            if database.in_transaction:  # a read within a write of the same thread
                yield database
                return
            try:
                with transaction(database, kind):
                    yield database
            except sqlite3.Error as error:
                if is_damage(error):
                    self.close()  # opening it again sets it aside
                raise unkept(self.path, error) from error


def _path(value: bytes) -> Path:
    return Path(os.fsdecode(value))

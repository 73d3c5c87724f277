"""What one listener likes and has heard, in a file of their own.

The first listener's likes and plays are in the catalogue, as they were when there was one; the
others' are here: the catalogue may be on a server of several people, it needs no other tables
for a household, and whoever is removed is gone when one file is. As in `taste.book`, SQLite
writes over what is deleted and keeps no log beside the file.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from moodify.errors import HouseholdError
from moodify.storage import sqlite
from moodify.storage.sqlite import Layout

if TYPE_CHECKING:
    from moodify.household.household import Household

log = logging.getLogger(__name__)

KEPT = 10_000
"""Plays that are kept; only the last hundred songs are ever asked for."""


class Memory:
    """Likes and plays. May be shared by threads and by processes.

    Every method may raise `HouseholdError` where the disk fails.
    """

    def __init__(self, path: Path | None) -> None:
        """Keep them at `path`, made when there is something to keep; None keeps them in memory."""
        self._path = path
        self._lock = threading.RLock()
        self._open: sqlite3.Connection | None = None
        self.notices: list[str] = []
        """Sentences about a file that couldn't be used."""

    def like(self, uri: str, on: bool) -> None:
        """Like a song, or take the like back."""
        with self._writing() as database:
            if on:
                row = (plain(uri), time.time())
                database.execute("INSERT OR IGNORE INTO likes VALUES (?, ?)", row)
            else:
                database.execute("DELETE FROM likes WHERE uri = ?", (plain(uri),))

    def liked(self) -> set[str]:
        """The URIs of all liked songs."""
        with self._reading() as database:
            if database is None:
                return set()
            return {str(uri) for (uri,) in database.execute("SELECT uri FROM likes")}

    def record(self, uri: str, event: Literal["played", "skipped", "finished"]) -> None:
        """Note what became of a song."""
        with self._writing() as database:
            database.execute(
                "INSERT INTO plays (uri, event, at) VALUES (?, ?, ?)",
                (plain(uri), event, time.time()),
            )
            database.execute(
                "DELETE FROM plays WHERE id <= (SELECT max(id) FROM plays) - ?", (KEPT,)
            )

    def recent(self, n: int) -> list[str]:
        """The last `n` songs heard, each once, newest first."""
        with self._reading() as database:
            if database is None:
                return []
            rows = database.execute(
                "SELECT uri FROM plays GROUP BY uri ORDER BY max(id) DESC LIMIT ?", (max(n, 0),)
            )
            return [str(uri) for (uri,) in rows]

    def move(self, moves: Iterable[tuple[str, str]]) -> None:
        """For each (old, new) URI: what was liked and heard as the old one is the new one's."""
        if self._path is not None and not self._path.exists():
            return
        with self._writing() as database:
            for old, new in moves:
                names = (plain(new), plain(old))
                database.execute("UPDATE OR IGNORE likes SET uri = ? WHERE uri = ?", names)
                database.execute("DELETE FROM likes WHERE uri = ?", (plain(old),))
                database.execute("UPDATE plays SET uri = ? WHERE uri = ?", names)

    def close(self) -> None:
        """Close the file. Safe to call twice; it is opened again when it is needed."""
        with self._lock:
            if self._open is not None and self._path is not None:
                self._open.close()
                self._open = None

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection | None]:
        """The file, or None while there is none: asking makes no file."""
        with self._told(), self._lock:
            if self._path is not None and not self._path.exists():
                self.close()  # it was deleted
                yield None
            else:
                yield self._connection()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._told(), self._lock:
            if self._path is not None and not self._path.exists():
                self.close()
            with sqlite.transaction(self._connection()) as database:
                yield database

    def _connection(self) -> sqlite3.Connection:
        if self._open is None:
            if self._path is None:
                self._open = sqlite.connect(None, LAYOUT)
            else:
                self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                self._open = sqlite.connect_or_begin_anew(self._path, LAYOUT, self._begun_anew)
        return self._open

    def _begun_anew(self, aside: Path) -> None:
        self.notices.append(
            f"Likes and plays were damaged and begin anew; the damaged file is {aside}."
        )

    @contextmanager
    def _told(self) -> Iterator[None]:
        where = "memory" if self._path is None else str(self._path)
        try:
            yield
        except sqlite.NotOursError as error:
            raise HouseholdError(str(error), hint=error.hint) from error
        except (sqlite3.Error, OSError, sqlite.DamagedError) as error:
            if sqlite.is_damage(error):
                self.close()  # opening it again sets it aside
            raise HouseholdError(
                f"Likes and plays can't be kept or read in {where}: {sqlite.cause(error)}.",
                hint="Make room on the disk, and see that the folder can be written to.",
            ) from error


def carry(household: Household, moves: Iterable[tuple[str, str]]) -> None:
    """Files have moved: let every listener's likes and plays follow. A failure is logged."""
    listed = list(moves)
    for listener in household.everyone():
        path = None if household.places is None else household.places.of(listener.id).memory
        if path is None:
            continue
        memory = Memory(path)
        try:
            memory.move(listed)
        except HouseholdError as error:
            log.warning("%s", error)
        finally:
            memory.close()


def plain(text: str) -> str:
    """Text that a database can hold: names of files may carry half characters."""
    return text.encode("utf-8", "replace").decode()


_SCHEMA = """
CREATE TABLE likes (uri TEXT NOT NULL PRIMARY KEY, at REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE plays (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uri TEXT NOT NULL,
  event TEXT NOT NULL CHECK (event IN ('played', 'skipped', 'finished')), at REAL NOT NULL
);
CREATE INDEX plays_by_uri ON plays (uri, id);
"""

LAYOUT = Layout(
    application_id=0x4845_5244,  # "HERD"
    steps=(_SCHEMA,),
    tables=frozenset({"likes", "plays"}),
    pragmas=("secure_delete = ON",),
    log="TRUNCATE",
    unmarked=True,
    look_through=True,
)

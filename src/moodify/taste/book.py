"""The lessons, in a file of their own.

Why not in the catalogue: that may be on a server which several people use, and a damaged one is
begun anew. What a person likes stays on their own machine, outlives the songs, and is gone when
this one file is. SQLite overwrites what is deleted here (``secure_delete``) and keeps no log
beside the file (``journal_mode = TRUNCATE``), so what was taken back isn't on the disk. A damaged
file is set aside and begun anew, which `Book.notices` says.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import astuple, fields
from pathlib import Path

from moodify.errors import TasteError
from moodify.storage import sqlite
from moodify.storage.private import wipe
from moodify.storage.sqlite import Layout
from moodify.taste.lesson import EVENTS, Lesson
from moodify.types import MOODS

KEPT = 1000
"""Lessons that are kept. After so many more, one counts for less than a hundredth."""

_FIELDS = tuple(field.name for field in fields(Lesson))
_COLUMNS = ", ".join(_FIELDS)
KINDS = ("uri", "artist_key", "genre", "language", "decade", "source", "mood")
"""The columns by which lessons can be taken back together."""


class Book:
    """Lessons in the order they were learned. May be shared by threads and by processes."""

    def __init__(self, path: Path | None) -> None:
        """Keep them at `path`, made when the first lesson comes; None keeps them in memory."""
        self._path = path
        self._lock = threading.RLock()
        self._open: sqlite3.Connection | None = None
        self.notices: list[str] = []
        """Sentences about a file that couldn't be used."""

    def add(self, lesson: Lesson) -> None:
        """Write a lesson down, and let go of what is too old to count. Raises `TasteError`."""
        if lesson.event not in EVENTS or lesson.mood not in MOODS:
            raise ValueError(f"no such lesson: {lesson.event!r} in the mood {lesson.mood!r}")
        values = tuple(_plain(value) for value in astuple(lesson))
        marks = ", ".join("?" * len(_FIELDS))
        with self._writing() as connection:
            connection.execute(f"INSERT INTO lessons ({_COLUMNS}) VALUES ({marks})", values)
            connection.execute(
                "DELETE FROM lessons WHERE id <= (SELECT max(id) FROM lessons) - ?", (KEPT,)
            )

    def lessons(self) -> tuple[Lesson, ...]:
        """All lessons, oldest first. Raises `TasteError`."""
        with self._reading() as connection:
            if connection is None:
                return ()
            rows = connection.execute(f"SELECT {_COLUMNS} FROM lessons ORDER BY id")
            return tuple(Lesson(*row) for row in rows)

    def mark(self) -> tuple[int, int]:
        """Equal to an earlier one while no process has changed the lessons."""
        with self._reading() as connection:
            if connection is None:
                return (0, 0)
            (row,) = connection.execute(
                "SELECT (SELECT coalesce(max(id), 0) FROM lessons), (SELECT forgotten FROM facts)"
            )
            return int(row[0]), int(row[1])

    def forget(self, kind: str, value: str | int) -> int:
        """Take back the lessons whose column `kind` is `value`; returns how many there were."""
        if kind not in KINDS:
            raise ValueError(f"kind must be one of {KINDS}, got {kind!r}")
        return self._delete(f"WHERE {kind} = ?", (value,))

    def forget_event(self, uri: str, event: str) -> int:
        """Take back one deed with one song, such as a like."""
        return self._delete("WHERE uri = ? AND event = ?", (uri, event))

    def forget_all(self) -> int:
        """Take everything back, and give the room on the disk back; returns how much it was."""
        gone = self._delete("", ())
        with self._told(), self._lock:
            if self._open is not None:
                self._open.execute("VACUUM")
            if self._path is not None:
                for damaged in self._path.parent.glob(f"{self._path.name}.{sqlite.ASIDE}-*"):
                    wipe(damaged)
        return gone

    def close(self) -> None:
        """Close the file. Safe to call twice; it is opened again when it is needed."""
        with self._lock:
            if self._open is not None and self._path is not None:
                self._open.close()
                self._open = None

    def _delete(self, where: str, values: tuple[object, ...]) -> int:
        with self._reading() as connection:
            if connection is None:
                return 0
        with self._writing() as connection:
            gone = connection.execute(f"DELETE FROM lessons {where}", values).rowcount
            if gone:
                connection.execute("UPDATE facts SET forgotten = forgotten + 1")
            return gone

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection | None]:
        """The file, or None while there is none: asking makes no file."""
        with self._told(), self._lock:
            missing = self._path is not None and not self._path.exists()
            yield None if missing and self._open is None else self._connection()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._told(), self._lock, sqlite.transaction(self._connection()) as connection:
            yield connection

    def _connection(self) -> sqlite3.Connection:
        if self._open is not None and self._path is not None and not self._path.exists():
            self.close()  # the file was deleted: begin anew
        if self._open is None:
            self._open = self._opened()
        return self._open

    def _opened(self) -> sqlite3.Connection:
        if self._path is None:
            return sqlite.connect(None, LAYOUT)
        return sqlite.connect_or_begin_anew(self._path, LAYOUT, self._begun_anew)

    def _begun_anew(self, aside: Path) -> None:
        self.notices.append(
            "What was learned of your taste was damaged and begins anew; "
            f"the damaged file is {aside}."
        )

    @contextmanager
    def _told(self) -> Iterator[None]:
        where = "memory" if self._path is None else str(self._path)
        try:
            yield
        except sqlite.NotOursError as error:
            raise TasteError(str(error), hint=error.hint) from error
        except (sqlite3.Error, OSError, sqlite.DamagedError) as error:
            if sqlite.is_damage(error):
                self.close()  # opening it again sets it aside
            raise TasteError(
                f"What was learned can't be kept or read in {where}: {sqlite.cause(error)}.",
                hint="Make room on the disk, and see that the folder can be written to.",
            ) from error


def _plain(value: object) -> object:
    """Text that a database can hold: names of files may carry half characters."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


_SCHEMA = """
CREATE TABLE lessons (
  id INTEGER PRIMARY KEY AUTOINCREMENT, event TEXT NOT NULL, mood TEXT NOT NULL,
  uri TEXT NOT NULL, title TEXT NOT NULL, artist TEXT NOT NULL, artist_key TEXT NOT NULL,
  genre TEXT NOT NULL, language TEXT NOT NULL, decade INTEGER NOT NULL, source TEXT NOT NULL,
  valence REAL NOT NULL CHECK (valence BETWEEN -1 AND 1),
  arousal REAL NOT NULL CHECK (arousal BETWEEN -1 AND 1)
);
CREATE TABLE facts (id INTEGER PRIMARY KEY CHECK (id = 1), forgotten INTEGER NOT NULL);
INSERT INTO facts VALUES (1, 0);
"""

LAYOUT = Layout(
    application_id=0x5441_5354,  # "TAST"
    steps=(_SCHEMA,),
    tables=frozenset({"lessons", "facts"}),
    pragmas=("secure_delete = ON",),
    log="TRUNCATE",
    unmarked=True,
    look_through=True,
)

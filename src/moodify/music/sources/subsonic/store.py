"""What was read from a server, in a file of the cache: its songs, and how far a reading got."""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from moodify.errors import SourceError
from moodify.music.sources.subsonic.songs import ServerSong, kept_of, read_song

BATCH = 2_000
"""Songs that are read from the file at once."""

Stage = Literal["songs", "albums"]

_SCHEMA = """
create table if not exists songs (
  id text primary key, round integer not null, moods integer not null, body text not null
);
create index if not exists songs_round on songs (round, moods);
create table if not exists facts (name text primary key, value text not null) without rowid;
"""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a reading of the whole server got."""

    round: int
    """Its number; songs of an earlier one that it doesn't find again are gone."""
    stage: Stage
    offset: int
    """Songs, or albums, that were read in this stage."""


class Store:
    """One server's songs. May be shared by threads; each method is whole or not at all."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def songs(self) -> Iterator[ServerSong]:
        """Every song, in the order of their ids. What can't be read is left out."""
        last = ""
        while True:
            with self._open() as database:
                rows = database.execute(
                    "select id, body from songs where id > ? order by id limit ?", (last, BATCH)
                ).fetchall()
            if not rows:
                return
            yield from (song for _, body in rows if (song := _song(body)) is not None)
            last = rows[-1][0]

    def get(self, ident: str) -> ServerSong | None:
        """One song, or None."""
        with self._open() as database:
            row = database.execute("select body from songs where id = ?", (ident,)).fetchone()
        return _song(row[0]) if row else None

    def counts(self) -> tuple[int, int]:
        """How many songs there are, and how many of them name a mood that is known."""
        with self._open() as database:
            row = database.execute("select count(*), total(moods) from songs").fetchone()
        return int(row[0]), int(row[1])

    def read_in(self, number: int) -> int:
        """How many songs this reading has found."""
        with self._open() as database:
            row = database.execute("select count(*) from songs where round = ?", (number,))
            return int(row.fetchone()[0])

    def add(self, told: Iterable[dict[str, Any]], progress: Progress) -> int:
        """Store the songs of an answer and how far that got; returns how many were new to it."""
        found = {song.id: (song, one) for one in told if (song := read_song(one)) is not None}
        rows = [
            (song.id, progress.round, song.mood is not None, json.dumps(kept_of(one)))
            for song, one in found.values()
        ]
        with self._open() as database:
            here = "select 1 from songs where id = ? and round = ?"
            known = [database.execute(here, (row[0], row[1])).fetchone() for row in rows]
            database.executemany("insert or replace into songs values (?, ?, ?, ?)", rows)
            _note(database, "progress", [progress.round, progress.stage, progress.offset])
        return known.count(None)

    def note(self, progress: Progress) -> None:
        """Note how far a reading got."""
        with self._open() as database:
            _note(database, "progress", [progress.round, progress.stage, progress.offset])

    def finish(self, number: int) -> None:
        """A reading is done: what it didn't find is gone."""
        with self._open() as database:
            database.execute("delete from songs where round <> ?", (number,))
            database.execute("delete from facts where name = 'progress'")
            _note(database, "finished", [number, time.time()])

    def progress(self) -> Progress | None:
        """Where a reading that was cut off is to go on; None where none was."""
        told = self._fact("progress")
        try:
            number, stage, offset = told
            known: Stage = "albums" if stage == "albums" else "songs"
            return Progress(int(number), known, int(offset))
        except (TypeError, ValueError):
            return None

    def finished(self) -> tuple[int, float]:
        """The number of the last whole reading and when it ended; 0 and 0 before the first."""
        told = self._fact("finished")
        try:
            return int(told[0]), float(told[1])
        except (TypeError, ValueError, IndexError):
            return 0, 0.0

    def erase(self) -> None:
        """Delete the file."""
        with self._lock:
            self._unlink()

    def _fact(self, name: str) -> Any:
        with self._open() as database:
            row = database.execute("select value from facts where name = ?", (name,)).fetchone()
        try:
            return json.loads(row[0]) if row else None
        except ValueError:
            return None

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """A transaction. A damaged file is begun anew: all of it can be read again."""
        with self._lock:
            try:
                with closing(self._connect()) as database, database:
                    yield database
            except (sqlite3.Error, OSError) as error:
                if isinstance(error, sqlite3.DatabaseError) and "malformed" in str(error):
                    self._unlink()
                raise SourceError(
                    f"What was read from your server can't be kept ({error}).",
                    hint=f"Make room, or delete {self._path}: it is read again.",
                ) from error

    def _connect(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return self._made()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):  # locked, full, read-only
                raise
            self._unlink()  # no database, or a broken one
            return self._made()

    def _made(self) -> sqlite3.Connection:
        database = sqlite3.connect(self._path, timeout=10.0)
        try:
            database.executescript(_SCHEMA)
        except BaseException:
            database.close()
            raise
        return database

    def _unlink(self) -> None:
        for path in (self._path, self._path.with_name(f"{self._path.name}-journal")):
            path.unlink(missing_ok=True)


def _note(database: sqlite3.Connection, name: str, value: list[Any]) -> None:
    database.execute("insert or replace into facts values (?, ?)", (name, json.dumps(value)))


def _song(body: str) -> ServerSong | None:
    try:
        return read_song(json.loads(body))
    except (ValueError, RecursionError):
        return None

"""The catalogue's one class: songs in, songs out, likes and plays."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from os import PathLike
from pathlib import Path
from typing import Literal, TypeVar, get_args

from sqlalchemy import ColumnElement, Connection, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from moodify.errors import CatalogueError
from moodify.music.catalogue.database import Database, open_database, told
from moodify.music.catalogue.points import read_points
from moodify.music.catalogue.rows import from_row, to_row
from moodify.music.catalogue.schema import likes, plays, revision, songs, sources
from moodify.music.label import folded
from moodify.types import MoodName, Song, SongPoints

PlayEvent = Literal["played", "skipped", "finished"]

ADD_BATCH = 2000
"""Songs a transaction: a kill loses at most these, and others may write in between."""
ASK_BATCH = 500
"""URIs a question; some builds of SQLite allow 999 values in one."""

_Item = TypeVar("_Item")


class Catalogue:
    """Songs, likes and plays in one SQLite file.

    May be shared by threads and by processes. Every method that asks or writes raises
    `CatalogueError`, in a sentence, when the database can't.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._points: SongPoints | None = None
        self._points_revision = -1
        self._points_lock = threading.Lock()

    @classmethod
    def open(cls, path: str | PathLike[str]) -> Catalogue:
        """Open the catalogue at `path`, made if need be.

        A damaged file is moved aside and a fresh one started; where nothing can be written,
        a temporary one is used: `notices` says so. Raises `CatalogueError` for a database of
        a newer Moodify or of another program, which is left as it is.
        """
        return cls(open_database(Path(path)))

    @property
    def path(self) -> Path:
        """The file in use; a temporary one where the wanted place can't be written."""
        return self._database.path

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should know about how it was opened; empty when all is well."""
        return tuple(self._database.notices)

    def close(self) -> None:
        """Close it. Safe to call twice."""
        self._database.close()

    def __enter__(self) -> Catalogue:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    # Songs in

    def add(self, new: Iterable[Song]) -> int:
        """Store songs; those whose URI is known are updated. Returns how many were given.

        Written in batches as they come, each whole or not at all. A batch holding a song that
        can't be stored raises `CatalogueError`, and the batches before it stay.
        """
        added = 0
        for batch in _batches(new, ADD_BATCH):
            rows = [to_row(song) for song in batch]
            statement = insert(songs)
            changed = {c.name: c for c in statement.excluded if c.name not in {"id", "uri"}}
            statement = statement.on_conflict_do_update(index_elements=["uri"], set_=changed)
            with self._write() as connection:
                connection.execute(statement, rows)
                _songs_changed(connection)
            added += len(rows)
        return added

    def remove_missing(self, source: str, uris: Iterable[str]) -> int:
        """Remove the songs of `source` whose URI isn't among `uris`; returns how many."""
        kept = set(uris)
        with self._write() as connection:
            known = connection.execute(select(songs.c.uri).where(songs.c.source == source))
            gone = [uri for uri in known.scalars() if uri not in kept]
            for batch in _batches(gone, ASK_BATCH):
                connection.execute(delete(songs).where(songs.c.uri.in_(batch)))
            if gone:
                _songs_changed(connection)
        return len(gone)

    # Songs out

    def get(self, uri: str) -> Song | None:
        """The song named `uri`, or None."""
        found = self.get_many([uri])
        return found[0] if found else None

    def get_many(self, uris: Iterable[str]) -> list[Song]:
        """The songs named `uris`, in that order; unknown ones are left out."""
        wanted = list(uris)
        found: dict[str, Song] = {}
        with self._read() as connection:
            for batch in _batches(wanted, ASK_BATCH):
                rows = connection.execute(select(songs).where(songs.c.uri.in_(batch)))
                found.update((row.uri, from_row(row)) for row in rows)
        return [found[uri] for uri in wanted if uri in found]

    def find(
        self,
        *,
        mood: MoodName | None = None,
        source: str | None = None,
        text: str | None = None,
        limit: int = 50,
        offset: int = 0,
    ) -> list[Song]:
        """Songs by artist and title, those that fit every filter given.

        `text` finds songs whose artists and title hold each of its words, whatever the
        capitals and accents.
        """
        query = (
            select(songs)
            .where(*_filters(mood, source, text))
            .order_by(songs.c.words, songs.c.id)
            .limit(max(limit, 0))
            .offset(max(offset, 0))
        )
        with self._read() as connection:
            return [from_row(row) for row in connection.execute(query)]

    def count(
        self, source: str | None = None, *, mood: MoodName | None = None, text: str | None = None
    ) -> int:
        """How many songs `find` would give without a limit."""
        query = select(func.count()).select_from(songs).where(*_filters(mood, source, text))
        with self._read() as connection:
            return int(connection.execute(query).scalar_one())

    def points(self) -> SongPoints:
        """All songs as arrays. Kept until a song changes, in this process or another."""
        with self._points_lock, self._read() as connection:
            now = int(connection.execute(select(revision.c.songs)).scalar_one())
            if self._points is None or now != self._points_revision:
                self._points, self._points_revision = read_points(connection), now
            return self._points

    # The listener

    def like(self, uri: str, on: bool = True) -> None:
        """Like a song, or take the like back. Raises `CatalogueError` for an unknown song."""
        with self._write() as connection:
            if not on:
                connection.execute(delete(likes).where(likes.c.uri == uri))
                return
            _must_exist(connection, uri)
            statement = insert(likes).values(uri=uri, at=time.time())
            connection.execute(statement.on_conflict_do_nothing())

    def liked(self) -> set[str]:
        """The URIs of all liked songs."""
        with self._read() as connection:
            return set(connection.execute(select(likes.c.uri)).scalars())

    def record(self, uri: str, event: PlayEvent, at: float | None = None) -> None:
        """Note that a song was played, skipped or finished, at `at` seconds since 1970 (now)."""
        if event not in get_args(PlayEvent):
            raise ValueError(f"event must be one of {get_args(PlayEvent)}, got {event!r}")
        when = time.time() if at is None else at
        with self._write() as connection:
            connection.execute(insert(plays).values(uri=uri, event=event, at=when))

    def recent(self, n: int = 50) -> list[str]:
        """The last `n` songs heard, each once, newest first."""
        last = func.max(plays.c.id)
        query = select(plays.c.uri).group_by(plays.c.uri).order_by(last.desc()).limit(max(n, 0))
        with self._read() as connection:
            return list(connection.execute(query).scalars())

    # What is known of the sources

    def source_versions(self) -> dict[str, str]:
        """For each source read before, the version of its songs that is stored."""
        with self._read() as connection:
            rows = connection.execute(select(sources.c.name, sources.c.version))
            return {row.name: row.version for row in rows}

    def set_source_version(self, name: str, version: str) -> None:
        """Note that all songs of `name` are stored, as of `version`."""
        statement = insert(sources).values(name=name, version=version, at=time.time())
        changed = {"version": statement.excluded.version, "at": statement.excluded.at}
        with self._write() as connection:
            connection.execute(statement.on_conflict_do_update(["name"], set_=changed))

    def forget_source(self, name: str) -> int:
        """Remove all songs of a source that is gone; likes and plays stay, should it return."""
        with self._write() as connection:
            connection.execute(delete(sources).where(sources.c.name == name))
            gone = connection.execute(delete(songs).where(songs.c.source == name)).rowcount
            _songs_changed(connection)
        return gone

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with told(), self._database.reader.begin() as connection:
            yield connection

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with told(), self._database.writer.begin() as connection:
            yield connection


def _filters(
    mood: MoodName | None, source: str | None, text: str | None
) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if mood is not None:
        conditions.append(songs.c.label == mood)
    if source is not None:
        conditions.append(songs.c.source == source)
    for word in folded(text or "").split():
        conditions.append(songs.c.words.contains(word, autoescape=True))
    return conditions


def _must_exist(connection: Connection, uri: str) -> None:
    query = select(songs.c.id).where(songs.c.uri == uri)
    if connection.execute(query).first() is None:
        raise CatalogueError(
            f"There is no song {uri!r} in the catalogue.", hint="See `moodify songs list`."
        )


def _songs_changed(connection: Connection) -> None:
    connection.execute(update(revision).values(songs=revision.c.songs + 1))


def _batches(items: Iterable[_Item], size: int) -> Iterator[Sequence[_Item]]:
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch

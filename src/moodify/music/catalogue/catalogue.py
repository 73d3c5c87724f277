"""The catalogue's one class: songs in, songs out, likes and plays."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from os import PathLike
from pathlib import Path
from typing import Literal, TypeVar, get_args

from sqlalchemy import (
    Connection,
    delete,
    func,
    insert,
    literal,
    select,
)

from moodify.errors import CatalogueError
from moodify.music.catalogue.database import Database, open_database
from moodify.music.catalogue.faults import told
from moodify.music.catalogue.moves import carry
from moodify.music.catalogue.nearby import Wanted
from moodify.music.catalogue.points import read_points, read_points_near
from moodify.music.catalogue.queries import (
    Kind,
    check_point,
    count_by,
    filters,
    hold_songs,
    must_exist,
    songs_changed,
)
from moodify.music.catalogue.rows import from_row, storable, to_row
from moodify.music.catalogue.schema import likes, plays, revision, songs, sources
from moodify.types import ALL_SONGS, Filters, MoodName, Song, SongPoints

PlayEvent = Literal["played", "skipped", "finished"]

ADD_BATCH = 2000
"""Songs a transaction: a kill loses at most these, and others may write in between."""
ASK_BATCH = 500
"""URIs a question; some builds of SQLite allow 999 values in one."""
MANY = 300_000
"""Songs beyond which not all should be read at once; `Catalogue.is_large` says."""

_Item = TypeVar("_Item")


class Catalogue:
    """Songs, likes and plays, in one SQLite file or on a PostgreSQL server.

    May be shared by threads and by processes. Every method that asks or writes raises
    `CatalogueError`, in a sentence, when the database can't.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._points: SongPoints | None = None
        self._points_revision = -1
        self._large = False
        self._large_revision = -1
        self._points_lock = threading.Lock()
        self.moved: Callable[[list[tuple[str, str]]], object] = lambda _moves: None
        """Told of songs that have another URI now, for likes that are kept elsewhere."""

    @classmethod
    def open(cls, place: str | PathLike[str]) -> Catalogue:
        """Open the catalogue at `place`, made if need be.

        `place` is a file, or text such as ``postgresql://user@host/database``. A damaged file
        is moved aside and a fresh one started; where nothing can be written, a temporary one is
        used: `notices` says so. Raises `CatalogueError` for a database of a newer Moodify or of
        another program, which is left as it is, and for a server that can't be used.
        """
        return cls(open_database(place))

    @property
    def place(self) -> str:
        """Where the songs are, for a person: a file, or a database and its server."""
        return self._database.place

    @property
    def path(self) -> Path:
        """The file in use; a temporary one where the wanted place can't be written.

        Raises `CatalogueError` for a catalogue that is in no file of this machine.
        """
        if self._database.path is None:
            raise CatalogueError(f"The songs are in no file, but in {self.place}.")
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
            statement = self._database.insert(songs)
            changed = {c.name: c for c in statement.excluded if c.name not in {"id", "uri"}}
            statement = statement.on_conflict_do_update(index_elements=["uri"], set_=changed)
            with self._write() as connection:
                hold_songs(connection)
                connection.execute(statement, rows)
                songs_changed(connection)
            added += len(rows)
        return added

    def remove_missing(self, source: str, uris: Iterable[str]) -> int:
        """Remove the songs of `source` whose URI isn't among `uris`; returns how many."""
        kept = set(uris)
        with self._write() as connection:
            hold_songs(connection)
            known = connection.execute(select(songs.c.uri).where(songs.c.source == source))
            gone = [uri for uri in known.scalars() if uri not in kept]
            for batch in _batches(gone, ASK_BATCH):
                connection.execute(delete(songs).where(songs.c.uri.in_(batch)))
            if gone:
                songs_changed(connection)
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
            for batch in _batches(filter(storable, wanted), ASK_BATCH):
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
            .where(*filters(mood, source, text))
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
        query = select(func.count()).select_from(songs).where(*filters(mood, source, text))
        with self._read() as connection:
            return int(connection.execute(query).scalar_one())

    def count_by(self, kind: Kind, *, without: str = "", most: int = 60) -> dict[str | int, int]:
        """How many songs that Moodify plays there are of each kind, most songs first.

        Songs of which it isn't known count as "" (a decade as -1, a mark as False); those of the
        source `without` don't. Looks at every song.
        """
        with self._read() as connection:
            return count_by(connection, kind, without, most)

    def points(self) -> SongPoints:
        """All songs as arrays. Kept until a song changes, in this process or another."""
        with self._points_lock, self._read() as connection:
            now = int(connection.execute(select(revision.c.songs)).scalar_one())
            if self._points is None or now != self._points_revision:
                self._points, self._points_revision = read_points(connection), now
            return self._points

    def points_near(
        self,
        valence: float,
        arousal: float,
        limit: int,
        *,
        playable: bool | None = None,
        without: Iterable[str] = (),
        also: Iterable[str] = (),
        filters: Filters = ALL_SONGS,
    ) -> SongPoints:
        """The `limit` songs nearest to a point, nearest first, as arrays.

        `without` names sources whose songs are left out and `filters` what is wanted at all;
        `also` are songs to be added, wherever they lie: those heard lately, whose artists are
        to be spaced. `also` is not filtered.
        """
        check_point(valence, arousal)
        wanted = Wanted(playable, tuple(without), filters)
        named = list(islice(filter(storable, also), ASK_BATCH))
        with self._read() as connection:
            near = self._database.near(connection, valence, arousal, limit, wanted)
            return read_points_near(connection, near, max(limit, 0), named)

    def is_large(self) -> bool:
        """Whether there are more than `MANY` songs, so many that not all should be read."""
        some = select(literal(1)).select_from(songs).limit(MANY + 1).subquery()
        with self._points_lock, self._read() as connection:
            now = int(connection.execute(select(revision.c.songs)).scalar_one())
            if now != self._large_revision:
                count = connection.execute(select(func.count()).select_from(some)).scalar_one()
                self._large, self._large_revision = int(count) > MANY, now
            return self._large

    # The listener

    def like(self, uri: str, on: bool = True) -> None:
        """Like a song, or take the like back. Raises `CatalogueError` for an unknown song."""
        with self._write() as connection:
            if not on:
                if storable(uri):
                    connection.execute(delete(likes).where(likes.c.uri == uri))
                return
            must_exist(connection, uri)
            statement = self._database.insert(likes).values(uri=uri, at=time.time())
            connection.execute(statement.on_conflict_do_nothing())

    def liked(self) -> set[str]:
        """The URIs of all liked songs."""
        with self._read() as connection:
            return set(connection.execute(select(likes.c.uri)).scalars())

    def record(self, uri: str, event: PlayEvent, at: float | None = None) -> None:
        """Note that a song was played, skipped or finished, at `at` seconds since 1970 (now)."""
        if event not in get_args(PlayEvent):
            raise ValueError(f"event must be one of {get_args(PlayEvent)}, got {event!r}")
        if not storable(uri):
            raise CatalogueError(f"No song can have the address {uri!r}.")
        when = time.time() if at is None else at
        with self._write() as connection:
            connection.execute(insert(plays).values(uri=uri, event=event, at=when))

    def recent(self, n: int = 50) -> list[str]:
        """The last `n` songs heard, each once, newest first."""
        last = func.max(plays.c.id)
        query = select(plays.c.uri).group_by(plays.c.uri).order_by(last.desc()).limit(max(n, 0))
        with self._read() as connection:
            return list(connection.execute(query).scalars())

    def move(self, moves: Iterable[tuple[str, str]]) -> None:
        """For each (old, new) URI: what was liked and heard as the old one is the new one's."""
        moved = list(moves)
        with self._write() as connection:
            for old, new in moved:
                carry(connection, old, new)
        self.moved(moved)

    def erase_heard(self) -> None:
        """Forget all likes and plays. In a file they are gone from the disk, too."""
        if self._database.path is None:
            with self._write() as connection:
                connection.execute(delete(likes))
                connection.execute(delete(plays))
            return
        from moodify.music.catalogue.sqlite.erasing import erase_damaged, erase_heard

        with told():
            erase_heard(self._database.reader)
            erase_damaged(self._database.path)

    # What is known of the sources

    def source_versions(self) -> dict[str, str]:
        """For each source read before, the version of its songs that is stored."""
        with self._read() as connection:
            rows = connection.execute(select(sources.c.name, sources.c.version))
            return {row.name: row.version for row in rows}

    def set_source_version(self, name: str, version: str) -> None:
        """Note that all songs of `name` are stored, as of `version`."""
        statement = self._database.insert(sources).values(
            name=name, version=version, at=time.time()
        )
        changed = {"version": statement.excluded.version, "at": statement.excluded.at}
        with self._write() as connection:
            connection.execute(
                statement.on_conflict_do_update(index_elements=["name"], set_=changed)
            )

    def forget_source(self, name: str) -> int:
        """Remove all songs of a source that is gone; likes and plays stay, should it return."""
        with self._write() as connection:
            hold_songs(connection)
            connection.execute(delete(sources).where(sources.c.name == name))
            gone = connection.execute(delete(songs).where(songs.c.source == name)).rowcount
            songs_changed(connection)
        return gone

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with told(), self._database.reader.begin() as connection:
            yield connection

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with told(), self._database.writer.begin() as connection:
            yield connection


def _batches(items: Iterable[_Item], size: int) -> Iterator[Sequence[_Item]]:
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch

"""What was read from Spotify, in one SQLite file of its own.

Of its own, because Spotify's songs are kept apart from all others, for a while only, and are
gone at signing out. Plain sqlite3: six small tables, and no query that a library would make
shorter.
"""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from moodify.errors import SpotifyError
from moodify.music.spotify.schema import SCHEMA, VERSION
from moodify.music.spotify.songs import LabelledSong, Listing, Skipped
from moodify.spotify.models import Page, Playlist, Skip, Track
from moodify.types import MOODS, MoodName

KEEP_DAYS = 30.0
"""Spotify lets names and covers be kept for a while, not for good; then they are read again."""
FOUND_DAYS = 7.0
"""For how long a search isn't made again, whether it found the song or not."""
DAY = 86_400.0
BUSY_SECONDS = 10.0
PASSED_OVER = "none"
"""The mark of a liked song that the person gave no mood on purpose."""


@dataclass(frozen=True, slots=True)
class KnownPlaylist:
    """A playlist as it is known here."""

    id: str
    name: str
    description: str
    owner: str
    readable: bool
    snapshot: str
    total: int
    image: str | None
    mood: MoodName | None
    """The person's choice."""
    decided: bool
    """True when the person chose, even if it was to leave it out."""
    read_snapshot: str | None
    next_offset: int
    done: bool
    read_at: float | None
    skipped: Skipped
    problem: str | None
    songs: int = 0
    """Songs read, each once."""

    @property
    def fresh(self) -> bool:
        """Whether all of it is read, and nothing has changed since."""
        return self.done and bool(self.snapshot) and self.read_snapshot == self.snapshot


class SpotifyStore:
    """Playlists, their songs, liked songs and searches. May be shared by threads and processes.

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

    # All of it

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

    def belongs_to(self, account_id: str) -> None:
        """Keep what is here only if it was read by this account."""
        with self._lock:
            row = self._one("SELECT value FROM fact WHERE name = 'account'")
            if row is not None and row["value"] != account_id:
                self.erase()
            with self._write() as db:
                db.execute("INSERT OR REPLACE INTO fact VALUES ('account', ?)", (account_id,))

    def expire(self) -> int:
        """Drop what is too old to be kept; returns how many songs that were.

        A playlist's mood stays: that is the person's own word, under an id that says nothing.
        """
        old, stale = self._now() - KEEP_DAYS * DAY, self._now() - FOUND_DAYS * DAY
        with self._write() as db:
            db.execute("DELETE FROM found WHERE at < ?", (stale,))
            gone = db.execute("DELETE FROM track WHERE read_at < ?", (old,)).rowcount
            if gone:
                db.execute("DELETE FROM fact WHERE name = 'liked_read'")
                db.execute(
                    "DELETE FROM liked WHERE mood IS NULL AND uri NOT IN (SELECT uri FROM track)"
                )
                db.execute(
                    "UPDATE playlist SET next_offset = 0, done = 0, read_snapshot = NULL,"
                    " read_at = NULL, gone = 0, local = 0, episodes = 0 WHERE read_at < ?",
                    (old,),
                )
                db.execute(
                    "DELETE FROM entry WHERE playlist_id IN"
                    " (SELECT id FROM playlist WHERE read_at IS NULL)"
                )
            db.execute(
                "UPDATE playlist SET name = '', description = '', owner = '', image = NULL,"
                " seen_at = 0 WHERE seen_at < ?",
                (old,),
            )
        return gone

    def mark(self) -> object:
        """Equal to an earlier one unless something was changed since, here or elsewhere."""
        row = self._one("PRAGMA data_version")
        return self.changes, None if row is None else row[0]

    # Playlists

    def keep_playlists(self, found: Sequence[tuple[Playlist, bool]]) -> None:
        """Note the person's playlists, in their order, and which of them may be read.

        Those that are no longer among them are forgotten, with what was read of them.
        """
        now = self._now()
        rows = [
            (
                *(p.id, place, p.name, p.description, p.owner_name, readable),
                *(p.snapshot, p.total, p.image, now),
            )
            for place, (p, readable) in enumerate(found)
        ]
        with self._write() as db:
            db.executemany(
                "INSERT INTO playlist (id, place, name, description, owner, readable, snapshot,"
                " total, image, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET place = excluded.place, name = excluded.name,"
                " description = excluded.description, owner = excluded.owner,"
                " readable = excluded.readable, snapshot = excluded.snapshot,"
                " total = excluded.total, image = excluded.image, seen_at = excluded.seen_at,"
                " problem = NULL",
                rows,
            )
            known = {row["id"] for row in db.execute("SELECT id FROM playlist")}
            gone = known - {p.id for p, _ in found}
            db.executemany("DELETE FROM playlist WHERE id = ?", [(one,) for one in gone])

    def playlists(self) -> list[KnownPlaylist]:
        """All that are known, in the person's order."""
        query = (
            "SELECT p.*, (SELECT COUNT(DISTINCT uri) FROM entry WHERE playlist_id = p.id) AS songs"
            " FROM playlist p WHERE name != '' OR mood IS NOT NULL ORDER BY place"
        )
        return [_playlist(row) for row in self._all(query)]

    def playlist(self, playlist_id: str) -> KnownPlaylist | None:
        """One of them, or None."""
        row = self._one(
            "SELECT p.*, (SELECT COUNT(DISTINCT uri) FROM entry WHERE playlist_id = p.id) AS songs"
            " FROM playlist p WHERE id = ?",
            playlist_id,
        )
        return None if row is None else _playlist(row)

    def choose(self, playlist_id: str, mood: MoodName | None) -> None:
        """The person's word on a playlist; None leaves it out."""
        with self._write() as db:
            changed = db.execute(
                "UPDATE playlist SET mood = ?, decided = 1 WHERE id = ?", (mood, playlist_id)
            ).rowcount
        if not changed:
            raise SpotifyError(
                "That playlist is not among yours.", hint="Read the list of your playlists again."
            )

    def begin_reading(self, playlist_id: str, snapshot: str) -> None:
        """Read a playlist from its beginning: it has changed, or was never read."""
        with self._write() as db:
            db.execute("DELETE FROM entry WHERE playlist_id = ?", (playlist_id,))
            db.execute(
                "UPDATE playlist SET read_snapshot = ?, next_offset = 0, done = 0, read_at = NULL,"
                " gone = 0, local = 0, episodes = 0, problem = NULL WHERE id = ?",
                (snapshot, playlist_id),
            )

    def note_snapshot(self, playlist_id: str, snapshot: str, total: int) -> None:
        """What Spotify says of a playlist now: another snapshot makes what was read stale."""
        with self._write() as db:
            db.execute(
                "UPDATE playlist SET snapshot = ?, total = ? WHERE id = ?",
                (snapshot, total, playlist_id),
            )

    def add_page(
        self, playlist_id: str, page: Page[Track | Skip], snapshot: str | None = None
    ) -> bool:
        """Keep a page of a playlist and how far it got, both or neither.

        False, with nothing changed, when another process has read that page meanwhile, or has
        begun to read another snapshot than this.
        """
        now = self._now()
        tracks = [(i, item) for i, item in enumerate(page.items) if isinstance(item, Track)]
        skips = [item for item in page.items if not isinstance(item, Track)]
        with self._write() as db:
            turned = db.execute(
                "UPDATE playlist SET next_offset = ?, done = ?, read_at = COALESCE(read_at, ?),"
                " gone = gone + ?, local = local + ?, episodes = episodes + ?"
                " WHERE id = ? AND next_offset = ? AND done = 0"
                " AND read_snapshot = COALESCE(?, read_snapshot)",
                (
                    page.next_offset or 0,
                    page.next_offset is None,
                    now,
                    *(skips.count(kind) for kind in ("gone", "local", "episode")),
                    playlist_id,
                    page.offset,
                    snapshot,
                ),
            ).rowcount
            if not turned:
                return False
            _keep_tracks(db, (track for _, track in tracks), now)
            db.executemany(
                "INSERT OR REPLACE INTO entry VALUES (?, ?, ?)",
                [(playlist_id, page.offset + i, track.uri) for i, track in tracks],
            )
        return True

    def note_problem(self, playlist_id: str, problem: str) -> None:
        """Why a playlist can't be read."""
        with self._write() as db:
            db.execute("UPDATE playlist SET problem = ? WHERE id = ?", (problem, playlist_id))

    # Liked songs

    def keep_liked(self, page: Page[Track | Skip]) -> None:
        """Note a page of the liked songs; moods given before stay."""
        now = self._now()
        tracks = [(i, item) for i, item in enumerate(page.items) if isinstance(item, Track)]
        with self._write() as db:
            _keep_tracks(db, (track for _, track in tracks), now)
            db.executemany(
                "INSERT INTO liked (uri, place) VALUES (?, ?)"
                " ON CONFLICT (uri) DO UPDATE SET place = excluded.place",
                [(track.uri, page.offset + i) for i, track in tracks],
            )
            following = page.offset if page.next_offset is None else page.next_offset
            db.execute("INSERT OR REPLACE INTO fact VALUES ('liked_read', ?)", (str(following),))

    def sort(self, uri: str, mood: MoodName | None) -> None:
        """The person's word on a liked song; None passes over it."""
        with self._write() as db:
            changed = db.execute(
                "UPDATE liked SET mood = ?, sorted_at = ? WHERE uri = ?",
                (mood or PASSED_OVER, self._now(), uri),
            ).rowcount
        if not changed:
            raise SpotifyError("That song is not among your liked songs.", hint="Reload the page.")

    def unsort(self, uri: str) -> None:
        """Take the word back."""
        with self._write() as db:
            db.execute("UPDATE liked SET mood = NULL, sorted_at = NULL WHERE uri = ?", (uri,))

    def unsorted(self, limit: int) -> list[LabelledSong]:
        """Liked songs that the person hasn't sorted, newest first."""
        rows = self._all(
            "SELECT t.* FROM liked l JOIN track t ON t.uri = l.uri WHERE l.mood IS NULL"
            " ORDER BY l.place LIMIT ?",
            limit,
        )
        return [_song(row, (), None) for row in rows]

    def liked_read(self) -> int:
        """How far the list of liked songs is read: the offset of the page to ask for next.

        At its end that is the last page. Songs that were liked since stand at the beginning,
        and are met when it is read again.
        """
        row = self._one("SELECT value FROM fact WHERE name = 'liked_read'")
        return 0 if row is None else int(row["value"])

    def count_liked(self) -> tuple[int, int]:
        """How many liked songs are known, and how many of them are sorted."""
        row = self._one("SELECT COUNT(*) AS known, COUNT(mood) AS done FROM liked")
        return (0, 0) if row is None else (row["known"], row["done"])

    # Searches

    def keep_found(self, wanted: str, track: Track | None, valence: float, arousal: float) -> None:
        """Note what the song `wanted` of another list is on Spotify; None: it isn't there."""
        now = self._now()
        with self._write() as db:
            _keep_tracks(db, [track] if track else [], now)
            db.execute(
                "INSERT OR REPLACE INTO found VALUES (?, ?, ?, ?, ?)",
                (wanted, track.uri if track else None, valence, arousal, now),
            )

    def find(self, wanted: str) -> tuple[bool, str | None]:
        """Whether `wanted` was looked for lately, and its URI on Spotify if it was found."""
        row = self._one("SELECT uri, at FROM found WHERE wanted = ?", wanted)
        if row is None or row["at"] < self._now() - FOUND_DAYS * DAY:
            return False, None
        return True, row["uri"]

    # Songs

    def songs(self) -> Iterator[LabelledSong]:
        """Every song with a mood, as the person filed it, in the order of their playlists."""
        rows = self._all(
            "SELECT e.uri, p.id, p.name, p.mood FROM entry e JOIN playlist p ON p.id ="
            " e.playlist_id WHERE p.mood IS NOT NULL GROUP BY e.uri, p.id"
            " ORDER BY p.place, MIN(e.place)"
        )
        listings: dict[str, list[Listing]] = {}
        for row in rows:
            listings.setdefault(row["uri"], []).append(Listing(row["id"], row["name"], row["mood"]))
        by_hand: dict[str, MoodName] = {
            row["uri"]: row["mood"]
            for row in self._all("SELECT uri, mood FROM liked WHERE mood IS NOT NULL")
            if row["mood"] in MOODS
        }
        for uri in {**listings, **by_hand}:
            known = self._one("SELECT * FROM track WHERE uri = ?", uri)
            if known is not None:
                yield _song(known, tuple(listings.get(uri, ())), by_hand.get(uri))

    def found_songs(self) -> list[tuple[LabelledSong, float, float]]:
        """Songs of other lists that were found, with their valence and arousal there."""
        rows = self._all(
            "SELECT t.*, f.valence, f.arousal FROM found f JOIN track t ON t.uri = f.uri"
            " WHERE f.at >= ? ORDER BY f.at",
            self._now() - FOUND_DAYS * DAY,
        )
        return [(_song(row, (), None), row["valence"], row["arousal"]) for row in rows]

    def track(self, uri: str) -> LabelledSong | None:
        """What is known of a song, without its moods."""
        row = self._one("SELECT * FROM track WHERE uri = ?", uri)
        return None if row is None else _song(row, (), None)

    def counts(self) -> dict[MoodName, int]:
        """How many songs stand under each mood, most of all."""
        found = dict.fromkeys(MOODS, 0)
        for song in self.songs():
            found[song.mood] += 1
        return found

    def skipped(self) -> Skipped:
        """Entries that were no songs, of all playlists with a mood together."""
        row = self._one(
            "SELECT COALESCE(SUM(gone), 0) AS gone, COALESCE(SUM(local), 0) AS local,"
            " COALESCE(SUM(episodes), 0) AS episodes FROM playlist WHERE mood IS NOT NULL"
        )
        return Skipped(0, 0, 0) if row is None else Skipped(*row)

    # The file

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
            db = self._db()
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
            except BaseException:
                db.rollback()
                raise
            db.commit()
            self.changes += 1

    def _db(self) -> sqlite3.Connection:
        if self._open is not None and self._file != _identity(self._path):
            self.close()  # another process erased it: what is open here has no name any more
        if self._open is None:
            try:
                self._open = _connect(self._path)
            except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
                if not _is_damage(error):
                    raise
                self.erase()  # a copy of what Spotify has: it is read again
                self._open = _connect(self._path)
            self._file = _identity(self._path)
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
                f"What was read from Spotify can't be kept in {self._path} ({error}).",
                hint="Make room on the disk, or set MOODIFY_DATA_DIR to a folder of your own.",
            ) from error


def _connect(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)  # a person's music is their own
    db = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        db.row_factory = sqlite3.Row
        db.execute("PRAGMA journal_mode = WAL")
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


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file it is, whatever its name; None for none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _check(db: sqlite3.Connection) -> None:
    """Raise where the file is damaged; a few milliseconds for 10,000 songs."""
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        error = sqlite3.DatabaseError("the file is damaged")
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error


def _is_damage(error: Exception) -> bool:
    """Whether the file is no sound database (any more)."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest says more exactly where
    damaged = code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    return damaged or isinstance(error, UnicodeDecodeError)  # a table's name is garbage


def _keep_tracks(db: sqlite3.Connection, tracks: Iterable[Track], now: float) -> None:
    db.executemany(
        "INSERT OR REPLACE INTO track VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                track.uri,
                track.title,
                json.dumps(track.artists, ensure_ascii=False),
                track.album,
                track.duration,
                track.year,
                track.explicit,
                track.isrc,
                track.image,
                now,
            )
            for track in tracks
        ],
    )


def _playlist(row: sqlite3.Row) -> KnownPlaylist:
    return KnownPlaylist(
        id=row["id"],
        name=row["name"],
        description=row["description"],
        owner=row["owner"],
        readable=bool(row["readable"]),
        snapshot=row["snapshot"],
        total=row["total"],
        image=row["image"],
        mood=row["mood"],
        decided=bool(row["decided"]),
        read_snapshot=row["read_snapshot"],
        next_offset=row["next_offset"],
        done=bool(row["done"]),
        read_at=row["read_at"],
        skipped=Skipped(row["gone"], row["local"], row["episodes"]),
        problem=row["problem"],
        songs=row["songs"],
    )


def _song(
    row: sqlite3.Row, listings: tuple[Listing, ...], by_hand: MoodName | None
) -> LabelledSong:
    explicit = row["explicit"]
    return LabelledSong(
        uri=row["uri"],
        title=row["title"],
        artists=tuple(json.loads(row["artists"])),
        album=row["album"],
        duration=row["duration"],
        year=row["year"],
        explicit=None if explicit is None else bool(explicit),
        isrc=row["isrc"],
        image=row["image"],
        listings=listings,
        by_hand=by_hand,
    )

"""What was read from Spotify: playlists and their moods, songs, liked songs and searches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from moodify.errors import SpotifyError
from moodify.music.spotify.rows import KnownPlaylist, keep_tracks, playlist_of, song_of
from moodify.music.spotify.songs import LabelledSong, Listing, Skipped
from moodify.music.spotify.storefile import StoreFile
from moodify.spotify.models import Page, Playlist, Skip, Track
from moodify.types import MOODS, MoodName

KEEP_DAYS = 30.0
"""Spotify lets names and covers be kept for a while, not for good; then they are read again."""
FOUND_DAYS = 7.0
"""For how long a search isn't made again, whether it found the song or not."""
DAY = 86_400.0
PASSED_OVER = "none"
"""The mark of a liked song that the person gave no mood on purpose."""


class SpotifyStore(StoreFile):
    """Playlists, their songs, liked songs and searches. May be shared by threads and processes.

    Every method may raise `SpotifyError` when the disk fails.
    """

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
        return [playlist_of(row) for row in self._all(query)]

    def playlist(self, playlist_id: str) -> KnownPlaylist | None:
        """One of them, or None."""
        row = self._one(
            "SELECT p.*, (SELECT COUNT(DISTINCT uri) FROM entry WHERE playlist_id = p.id) AS songs"
            " FROM playlist p WHERE id = ?",
            playlist_id,
        )
        return None if row is None else playlist_of(row)

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
            keep_tracks(db, (track for _, track in tracks), now)
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
            keep_tracks(db, (track for _, track in tracks), now)
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
        return [song_of(row) for row in rows]

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
            keep_tracks(db, [track] if track else [], now)
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
                yield song_of(known, tuple(listings.get(uri, ())), by_hand.get(uri))

    def found_songs(self) -> list[tuple[LabelledSong, float, float]]:
        """Songs of other lists that were found, with their valence and arousal there."""
        rows = self._all(
            "SELECT t.*, f.valence, f.arousal FROM found f JOIN track t ON t.uri = f.uri"
            " WHERE f.at >= ? ORDER BY f.at",
            self._now() - FOUND_DAYS * DAY,
        )
        return [(song_of(row), row["valence"], row["arousal"]) for row in rows]

    def track(self, uri: str) -> LabelledSong | None:
        """What is known of a song, without its moods."""
        row = self._one("SELECT * FROM track WHERE uri = ?", uri)
        return None if row is None else song_of(row)

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

"""Rows of the store → plain values, and back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from moodify.music.spotify.songs import LabelledSong, Listing, Skipped
from moodify.spotify.models import Track
from moodify.types import MoodName


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


def keep_tracks(db: sqlite3.Connection, tracks: Iterable[Track], now: float) -> None:
    """Store tracks as they are told at `now`, seconds since 1970."""
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


def playlist_of(row: sqlite3.Row) -> KnownPlaylist:
    """The playlist of a row, its songs counted."""
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


def song_of(
    row: sqlite3.Row, listings: tuple[Listing, ...] = (), by_hand: MoodName | None = None
) -> LabelledSong:
    """The song of a row of ``track``, with what the person said of it."""
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

"""What the fake server holds, and how it is to behave."""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import dataclass, field
from typing import Any

SOUND = b"fLaC" + bytes(range(256)) * 400
"""The sound of every song."""
COVER = b"\x89PNG\r\n\x1a\n" + b"cover" * 20
PASSWORD = "sesame-ü"
API_KEY = "key-43504ab81e2b"


@dataclass
class World:
    """One server with one person."""

    songs: list[dict[str, Any]] = field(default_factory=list)
    user: str = "ann"
    password: str = PASSWORD
    api_key: str = API_KEY
    open_subsonic: bool = True
    """Off: an old server, without extensions and without an empty search."""
    version: str = "1.16.1"
    extensions: list[str] = field(default_factory=lambda: ["formPost", "apiKeyAuthentication"])
    tokens: bool = True
    """Off: tokens are refused with error 41."""
    knows_tokens: bool = True
    """Off: tokens are passed over, and the password is missed, as by Supysonic."""
    passwords: bool = True
    """Off: plain passwords are refused with error 42."""
    turns_pages: bool = True
    """Off: ``songOffset`` is passed over."""
    largest_page: int = 500
    playlists: dict[str, dict[str, Any]] = field(default_factory=dict)
    stars: set[str] = field(default_factory=set)
    scrobbles: list[tuple[str, int | None, bool]] = field(default_factory=list)
    fails: dict[str, list[Any]] = field(default_factory=dict)
    """By method, what its next calls give in place of an answer: see README.md."""
    calls: list[tuple[str, str, dict[str, list[str]]]] = field(default_factory=list)
    """Every call: HTTP method, API method, parameters."""
    violations: list[str] = field(default_factory=list)
    salts: set[str] = field(default_factory=set)
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    def count(self, method: str) -> int:
        return sum(name == method for _, name, _ in self.calls)

    def next_id(self) -> str:
        return f"pl-{next(self._numbers)}"

    def find(self, ident: str) -> dict[str, Any] | None:
        return next((one for one in self.songs if one["id"] == ident), None)

    def albums(self) -> list[dict[str, Any]]:
        """Albums by name, as getAlbumList2 tells them."""
        found: dict[str, dict[str, Any]] = {}
        for one in sorted(self.songs, key=lambda song: str(song["album"])):
            album = found.setdefault(
                one["albumId"],
                {
                    "id": one["albumId"],
                    "name": one["album"],
                    "songCount": 0,
                    "duration": 0,
                    "created": "2024-01-01T00:00:00Z",
                },
            )
            album["songCount"] += 1
            album["duration"] += one["duration"]
        return list(found.values())


def song(number: int, **more: Any) -> dict[str, Any]:
    """A song as the API's documents show one; every second names a mood."""
    album = number // 10
    told: dict[str, Any] = {
        "id": f"so/{number} &ü",  # ids may hold anything
        "parent": f"al-{album}",
        "isDir": False,
        "title": f"Song {number}",
        "album": f"Album {album:03d}",
        "artist": f"Artist {album}",
        "track": number % 10 + 1,
        "year": 1990 + number % 30,
        "genre": "Rock",
        "coverArt": f"mf-{number}",
        "size": len(SOUND),
        "contentType": "audio/flac",
        "suffix": "flac",
        "duration": 100 + number,
        "albumId": f"al-{album}",
        "artistId": f"ar-{album}",
        "type": "music",
        "isVideo": False,
        "bpm": 90 + number % 60,
        "genres": [{"name": "Rock"}, {"name": "Folk"}],
        "artists": [{"id": f"ar-{album}", "name": f"Artist {album}"}, {"id": "x", "name": "Zoë"}],
        "moods": ["Melancholy", "slow"] if number % 2 else [],
        "isrc": [f"USSM1830{number:04d}"],
        "replayGain": {"trackGain": -7.5, "trackPeak": 0.9},
    }
    return {**told, **more}


def make_world(songs: int = 25, **more: Any) -> World:
    return World([song(number) for number in range(songs)], **more)


def token_of(password: str, salt: str) -> str:
    return hashlib.md5((password + salt).encode(), usedforsecurity=False).hexdigest()

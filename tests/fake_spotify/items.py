"""What a playlist can hold: songs, local files, episodes, and what is no longer there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import quote_plus

from tests.fake_spotify.ids import fold, make_id


@dataclass(frozen=True)
class Artist:
    name: str

    @cached_property
    def id(self) -> str:
        return make_id(f"artist:{self.name}")


@dataclass(frozen=True)
class Song:
    """A track; ``missing`` names the fields that its JSON leaves out."""

    name: str
    artists: tuple[Artist, ...]
    album: str
    year: int = 2015
    duration_ms: int = 200_000
    isrc: str = ""
    explicit: bool = False
    playable: bool = True
    rank: int = 50
    missing: frozenset[str] = frozenset()

    @cached_property
    def id(self) -> str:
        names = ", ".join(artist.name for artist in self.artists)
        return make_id(f"track:{self.name}:{names}:{self.album}")

    @property
    def uri(self) -> str:
        return f"spotify:track:{self.id}"

    @cached_property
    def album_id(self) -> str:
        return make_id(f"album:{self.album}:{self.artists[0].name}")

    @cached_property
    def folded(self) -> tuple[str, str, str]:
        """Name, artists and album as the search compares them."""
        names = " ".join(artist.name for artist in self.artists)
        return fold(self.name), fold(names), fold(self.album)


@dataclass(frozen=True)
class LocalFile:
    """A file on somebody's own disk: it has no id and can't be played from elsewhere."""

    name: str
    artist: str
    album: str = ""
    duration_ms: int = 180_000
    id: None = None

    @property
    def uri(self) -> str:
        parts = (self.artist, self.album, self.name, str(self.duration_ms // 1000))
        return "spotify:local:" + ":".join(quote_plus(part) for part in parts)


@dataclass(frozen=True)
class Episode:
    name: str
    show: str
    duration_ms: int = 1_800_000

    @cached_property
    def id(self) -> str:
        return make_id(f"episode:{self.show}:{self.name}")

    @property
    def uri(self) -> str:
        return f"spotify:episode:{self.id}"


Item = Song | LocalFile | Episode


@dataclass
class Entry:
    """A place in a list. Without an item the track was removed; a ``hole`` is null as a whole."""

    item: Item | None
    added_at: str = "2025-03-01T10:00:00Z"
    hole: bool = False

    @property
    def uri(self) -> str | None:
        return self.item.uri if self.item is not None else None


@dataclass
class Playlist:
    """A list of entries; ``snapshot_id`` changes with every edit."""

    name: str
    owner: str
    entries: list[Entry] = field(default_factory=list)
    description: str = ""
    public: bool = False
    collaborative: bool = False
    collaborators: set[str] = field(default_factory=set)
    cover: bool = True
    edits: int = 1
    seed: str = ""
    owner_name: str = ""

    @cached_property
    def id(self) -> str:
        return make_id(f"playlist:{self.owner}:{self.seed or self.name}")

    @property
    def uri(self) -> str:
        return f"spotify:playlist:{self.id}"

    @property
    def editorial(self) -> bool:
        return self.owner == "spotify"

    @property
    def snapshot_id(self) -> str:
        return make_id(f"snapshot:{self.id}:{self.edits}")

    def may_read(self, account_id: str) -> bool:
        """Whether the items are shown to the account with this ``id``."""
        return account_id == self.owner or account_id in self.collaborators

    def touch(self) -> str:
        """Count an edit; gives the new snapshot id."""
        self.edits += 1
        return self.snapshot_id

    def insert(self, items: Sequence[Item], position: int | None, at: str) -> str:
        where = len(self.entries) if position is None else min(position, len(self.entries))
        self.entries[where:where] = [Entry(item, at) for item in items]
        return self.touch()

    def remove(self, uris: set[str]) -> str:
        """Take out every entry with one of these URIs."""
        self.entries = [entry for entry in self.entries if entry.uri not in uris]
        return self.touch()

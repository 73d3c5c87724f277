"""What Spotify answers, as plain values.

Fields come and go with Spotify's revisions, so each is read as if it might be missing: a
playlist without a description is fine. What nothing can be done without (a page's list of
items, a playlist's id) raises `SpotifyAnswerError`, so that nothing is lost in silence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from moodify.errors import SpotifyAnswerError
from moodify.spotify.hosts import OPEN

Skip: TypeAlias = Literal["gone", "local", "episode"]
"""Why an entry of a playlist is no song: removed from Spotify, a file of its owner, a podcast."""

T = TypeVar("T")

TRACK_URI = re.compile(r"spotify:track:[0-9A-Za-z]{22}")


@dataclass(frozen=True, slots=True)
class Profile:
    """Whose account it is."""

    account_id: str
    """Stays the same for good."""
    user_id: str
    """Names the owner of a playlist."""
    name: str


@dataclass(frozen=True, slots=True)
class Playlist:
    """A playlist, without its songs."""

    id: str
    name: str
    description: str
    owner_id: str
    owner_name: str
    collaborative: bool
    snapshot: str
    """Differs whenever the playlist was changed; empty when Spotify doesn't say."""
    total: int
    image: str | None
    link: str


@dataclass(frozen=True, slots=True)
class Track:
    """A song on Spotify."""

    uri: str
    title: str
    artists: tuple[str, ...]
    album: str
    duration: float | None
    """Seconds."""
    year: int | None
    explicit: bool | None
    isrc: str | None
    image: str | None

    @property
    def id(self) -> str:
        """The last part of the URI."""
        return self.uri.rpartition(":")[2]


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """A part of a list."""

    items: tuple[T, ...]
    offset: int
    total: int
    next_offset: int | None
    """Where the next part begins; None at the end."""


@dataclass(frozen=True, slots=True)
class Device:
    """Where a person's Spotify can sound."""

    id: str
    name: str
    kind: str
    """``Computer``, ``Smartphone``, ``Speaker`` …"""
    active: bool
    volume: int | None
    """0..100; None where it can't be set."""
    restricted: bool
    """True where it takes no orders over the Web API."""


@dataclass(frozen=True, slots=True)
class Playback:
    """What is playing."""

    playing: bool
    position: float
    """Seconds."""
    track: Track | None
    device: Device | None


def read_profile(told: Any) -> Profile:
    """The profile of ``GET /me``."""
    user_id = text(field(told, "id"))
    account_id = text(field(told, "account_id")) or user_id
    if not account_id:
        raise SpotifyAnswerError("Spotify did not say whose account this is.")
    return Profile(account_id, user_id, text(field(told, "display_name")) or user_id)


def read_playlist(told: Any) -> Playlist:
    """A playlist, of a list or by itself."""
    known = text(field(told, "id"))
    if not known:
        raise SpotifyAnswerError("Spotify named a playlist without an id.")
    owner = field(told, "owner")
    songs = field(told, "items") or field(told, "tracks")
    return Playlist(
        id=known,
        name=text(field(told, "name")),
        description=text(field(told, "description")),
        owner_id=text(field(owner, "id")),
        owner_name=text(field(owner, "display_name")) or text(field(owner, "id")),
        collaborative=field(told, "collaborative") is True,
        snapshot=text(field(told, "snapshot_id")),
        total=max(0, whole(field(songs, "total")) or 0),
        image=image_of(told),
        link=f"{OPEN}/playlist/{known}",
    )


def read_entry(told: Any) -> Track | Skip:
    """An entry of a playlist or of the liked songs."""
    song = field(told, "item") or field(told, "track")
    if song is None:
        return "gone"
    if field(song, "is_local") is True or text(field(song, "uri")).startswith("spotify:local:"):
        return "local"
    if field(song, "type") == "episode" or text(field(song, "uri")).startswith("spotify:episode:"):
        return "episode"
    return read_track(song) or "gone"


def read_track(told: Any) -> Track | None:
    """A track; None for one that nothing can be done with."""
    uri = text(field(told, "uri")) or f"spotify:track:{text(field(told, 'id'))}"
    title = text(field(told, "name"))
    if not TRACK_URI.fullmatch(uri) or not title:
        return None
    album = field(told, "album")
    duration = number(field(told, "duration_ms"))
    explicit = field(told, "explicit")
    return Track(
        uri=uri,
        title=title,
        artists=names(field(told, "artists")),
        album=text(field(album, "name")),
        duration=duration / 1000 if duration and duration > 0 else None,
        year=year_of(text(field(album, "release_date"))),
        explicit=explicit if isinstance(explicit, bool) else None,
        isrc=text(field(field(told, "external_ids"), "isrc")) or None,
        image=image_of(album),
    )


def read_device(told: Any) -> Device | None:
    """A device; None for one that can't be spoken to."""
    known = text(field(told, "id"))
    if not known:
        return None
    volume = whole(field(told, "volume_percent"))
    can = field(told, "supports_volume") is not False
    return Device(
        id=known,
        name=text(field(told, "name")) or "A device",
        kind=text(field(told, "type")),
        active=field(told, "is_active") is True,
        volume=min(100, max(0, volume)) if volume is not None and can else None,
        restricted=field(told, "is_restricted") is True,
    )


def read_playback(told: Any) -> Playback | None:
    """What ``GET /me/player`` says; None when nothing plays."""
    if told is None:
        return None
    position = number(field(told, "progress_ms")) or 0.0
    return Playback(
        playing=field(told, "is_playing") is True,
        position=max(0.0, position / 1000),
        track=read_track(field(told, "item")),
        device=read_device(field(told, "device")),
    )


def read_page(told: Any, read: Callable[[Any], T], offset: int, limit: int) -> Page[T]:
    """A page; raises `SpotifyAnswerError` without a list of items, or a word on what follows."""
    given = field(told, "items")
    if not isinstance(given, list):
        raise SpotifyAnswerError("Spotify answered without the list that was asked for.")
    total = whole(field(told, "total"))
    if total is None and not field(told, "next"):
        raise SpotifyAnswerError("Spotify didn't say whether the list goes on.")
    rest = total is not None and offset + limit < total
    # An empty page at the end of the list is the last, whatever it says.
    more = bool(told["next"]) and (bool(given) or rest) if "next" in told else rest
    return Page(
        items=tuple(read(item) for item in given),
        offset=offset,
        total=max(total or 0, offset + len(given)),
        next_offset=offset + limit if more else None,
    )


# Small tolerant readers


def field(told: Any, name: str) -> Any:
    """A field of an object; None where there is none, or no object."""
    return told.get(name) if isinstance(told, Mapping) else None


def text(value: Any) -> str:
    """A text; empty where it is none. Lone surrogates, which UTF-8 can't hold, are replaced."""
    if not isinstance(value, str):
        return ""
    return value.encode("utf-8", "replace").decode("utf-8").strip()


def number(value: Any) -> float | None:
    """A finite number, or None."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if abs(value) < 1e15 else None  # NaN isn't below anything


def whole(value: Any) -> int | None:
    """A whole number, or None."""
    given = number(value)
    return None if given is None else int(given)


def names(artists: Any) -> tuple[str, ...]:
    """The names of a list of artists; someone where nobody is named."""
    listed = artists if isinstance(artists, list) else []
    return tuple(name for one in listed if (name := text(field(one, "name")))) or ("Unknown",)


def image_of(told: Any) -> str | None:
    """The address of the picture that is nearest to 300 pixels, as a card shows it."""
    given = field(told, "images")
    pictures = [
        (abs((whole(field(one, "width")) or 300) - 300), address)
        for one in (given if isinstance(given, list) else [])
        if (address := text(field(one, "url"))).startswith(("https://", "http://127.0.0.1"))
    ]
    return min(pictures)[1] if pictures else None


def year_of(date: str) -> int | None:
    """The year of ``1981-12-15``, ``1981-12`` or ``1981``."""
    found = re.match(r"(1[5-9]|2[01])\d\d(?!\d)", date)
    return int(found.group()) if found else None

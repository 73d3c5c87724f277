"""The calls of the Web API that Moodify makes: all that it asks of Spotify, on one page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar
from urllib.parse import quote

from moodify.errors import SpotifyAnswerError
from moodify.spotify.caller import Caller
from moodify.spotify.models import (
    Device,
    Page,
    Playback,
    Playlist,
    Profile,
    Skip,
    Track,
    field,
    read_device,
    read_entry,
    read_page,
    read_playback,
    read_playlist,
    read_profile,
    read_track,
)

T = TypeVar("T")

PAGE = 50
"""Entries a page: the most that Spotify gives."""
SEARCHED = 10
"""Results of a search: the most that it gives."""
ADDED = 100
"""Songs added to a playlist at a time, the most that it takes."""
CHECKED = 40
"""Songs liked, unliked or asked about at a time."""


class Client:
    """Typed calls. Every one of them may raise a `SpotifyError` of the kind that fits."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def me(self) -> Profile:
        """Who is signed in."""
        return await self._caller.call("GET", "/me", read_profile)

    # Playlists

    async def playlists(self, offset: int = 0) -> Page[Playlist]:
        """The person's playlists, their own and those they follow, from `offset` on."""
        return await self._page("/me/playlists", read_playlist, offset)

    async def playlist(self, playlist_id: str) -> Playlist:
        """One playlist, without its songs."""
        return await self._caller.call("GET", f"/playlists/{_part(playlist_id)}", read_playlist)

    async def entries(self, playlist_id: str, offset: int = 0) -> Page[Track | Skip]:
        """What stands in a playlist, from `offset` on."""
        return await self._page(f"/playlists/{_part(playlist_id)}/items", read_entry, offset)

    async def create_playlist(self, name: str, description: str) -> Playlist:
        """A new playlist that only the person sees."""
        body = {"name": name, "description": description, "public": False}
        return await self._caller.call("POST", "/me/playlists", read_playlist, body=body)

    async def add(self, playlist_id: str, uris: Sequence[str]) -> None:
        """Add songs at the end of a playlist, in their order."""
        path = f"/playlists/{_part(playlist_id)}/items"
        for some in batched_uris(uris, ADDED):
            await self._caller.call("POST", path, _nothing, body={"uris": some})

    # Liked songs, and search

    async def liked(self, offset: int = 0) -> Page[Track | Skip]:
        """The person's liked songs, newest first, from `offset` on."""
        return await self._page("/me/tracks", read_entry, offset)

    async def like(self, uris: Sequence[str], on: bool = True) -> None:
        """Put songs among the liked ones, or take them out."""
        for some in batched_uris(uris, CHECKED):
            query = {"uris": ",".join(some)}  # in the query: Spotify refuses a body here
            method = "PUT" if on else "DELETE"
            await self._caller.call(method, "/me/library", _nothing, query=query)

    async def are_liked(self, uris: Sequence[str]) -> dict[str, bool]:
        """For each song, whether it is liked."""
        found: dict[str, bool] = {}
        for some in batched_uris(uris, CHECKED):
            query = {"uris": ",".join(some)}
            told = await self._caller.call(
                "GET", "/me/library/contains", lambda told: told, query=query
            )
            flags = told if isinstance(told, list) else []
            found.update({uri: flag is True for uri, flag in zip(some, flags, strict=False)})
        return found

    async def search(self, words: str) -> tuple[Track, ...]:
        """Up to ten songs for `words`, which may hold filters such as ``artist:"…"``."""
        query = {"type": "track", "q": words, "limit": str(SEARCHED)}
        return await self._caller.call("GET", "/search", _found, query=query)

    # The player

    async def devices(self) -> tuple[Device, ...]:
        """Where the person's Spotify can sound now."""
        return await self._caller.call("GET", "/me/player/devices", _devices)

    async def playback(self) -> Playback | None:
        """What plays; None when nothing does."""
        return await self._caller.call("GET", "/me/player", read_playback)

    async def transfer(self, device_id: str, *, play: bool) -> None:
        """Let the music sound from another device."""
        body = {"device_ids": [device_id], "play": play}
        await self._caller.call("PUT", "/me/player", _nothing, body=body)

    async def play(self, device_id: str, uris: Sequence[str], position: float = 0.0) -> None:
        """Play these songs, one after another, the first from `position` (seconds) on."""
        body: dict[str, Any] = {"uris": list(uris)}
        if position > 0:
            body["position_ms"] = round(position * 1000)
        await self._player("PUT", "/play", {"device_id": device_id}, body)

    async def resume(self, device_id: str) -> None:
        """Go on with what was paused."""
        await self._player("PUT", "/play", {"device_id": device_id})

    async def pause(self, device_id: str) -> None:
        """Pause."""
        await self._player("PUT", "/pause", {"device_id": device_id})

    async def next(self, device_id: str) -> None:
        """The next song of what the device has."""
        await self._player("POST", "/next", {"device_id": device_id})

    async def previous(self, device_id: str) -> None:
        """The song before."""
        await self._player("POST", "/previous", {"device_id": device_id})

    async def seek(self, device_id: str, position: float) -> None:
        """Go to a place in the song, in seconds."""
        query = {"position_ms": str(round(max(0.0, position) * 1000)), "device_id": device_id}
        await self._player("PUT", "/seek", query)

    async def volume(self, device_id: str, percent: int) -> None:
        """Set the volume, 0..100."""
        query = {"volume_percent": str(min(100, max(0, percent))), "device_id": device_id}
        await self._player("PUT", "/volume", query)

    async def queue(self, device_id: str, uri: str) -> None:
        """Let a song come after the one that plays."""
        await self._player("POST", "/queue", {"uri": uri, "device_id": device_id})

    async def _player(
        self, method: str, path: str, query: dict[str, str], body: dict[str, Any] | None = None
    ) -> None:
        await self._caller.call(method, f"/me/player{path}", _nothing, query=query, body=body)

    async def _page(self, path: str, read: Callable[[Any], T], offset: int) -> Page[T]:
        query = {"limit": str(PAGE), "offset": str(offset)}
        return await self._caller.call(
            "GET", path, lambda told: read_page(told, read, offset, PAGE), query=query
        )


def _part(name: str) -> str:
    """A name as one part of a path, whatever it holds."""
    return quote(name, safe="")


def _nothing(_told: Any) -> None:
    """The answer says nothing that is needed."""


def batched_uris(uris: Iterable[str], size: int) -> Iterator[list[str]]:
    """The URIs, some at a time."""
    rest = iter(uris)
    while some := list(islice(rest, size)):
        yield some


def _found(told: Any) -> tuple[Track, ...]:
    given = field(field(told, "tracks"), "items")
    if not isinstance(given, list):
        raise SpotifyAnswerError("Spotify answered a search without results.")
    return tuple(track for one in given if (track := read_track(one)) is not None)


def _devices(told: Any) -> tuple[Device, ...]:
    given = field(told, "devices")
    listed = given if isinstance(given, list) else []
    return tuple(device for one in listed if (device := read_device(one)) is not None)

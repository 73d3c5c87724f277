"""What each method of the API takes and gives, by its page in the OpenSubsonic documents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.fake_subsonic.world import World

Given = dict[str, list[str]]


class ApiError(Exception):
    """Answered as an error of the API."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Method:
    """One method: what may be given, and what it does."""

    run: Callable[[World, Given], dict[str, Any]]
    takes: tuple[str, ...] = ()
    many: tuple[str, ...] = ()
    public: bool = False


def one(given: Given, name: str, otherwise: str | None = None) -> str:
    if name not in given:
        if otherwise is None:
            raise ApiError(10)
        return otherwise
    return given[name][0]


def number(world: World, given: Given, name: str, otherwise: int, most: int = 10**9) -> int:
    text = one(given, name, str(otherwise))
    if not text.isdecimal() or int(text) > most:
        world.violations.append(f"{name}={text}")
        raise ApiError(0)
    return int(text)


def known_song(world: World, ident: str) -> dict[str, Any]:
    found = world.find(ident)
    if found is None:
        raise ApiError(70)
    return found


def ping(world: World, given: Given) -> dict[str, Any]:
    return {}


def extensions(world: World, given: Given) -> dict[str, Any]:
    return {"openSubsonicExtensions": [{"name": one, "versions": [1]} for one in world.extensions]}


def token_info(world: World, given: Given) -> dict[str, Any]:
    if "apiKey" not in given:
        raise ApiError(44)
    return {"tokenInfo": {"username": world.user}}


def search3(world: World, given: Given) -> dict[str, Any]:
    query = one(given, "query")
    size = min(number(world, given, "songCount", 20), world.largest_page)
    start = number(world, given, "songOffset", 0) if world.turns_pages else 0
    if not query and not world.open_subsonic:
        return {"searchResult3": {}}
    songs = [song for song in world.songs if query.lower() in song["title"].lower()]
    return {"searchResult3": {"song": songs[start : start + size]}}


def album_list(world: World, given: Given) -> dict[str, Any]:
    if one(given, "type") != "alphabeticalByName":
        world.violations.append("only alphabeticalByName gives all albums")
    size, start = number(world, given, "size", 10, 500), number(world, given, "offset", 0)
    return {"albumList2": {"album": world.albums()[start : start + size]}}


def album(world: World, given: Given) -> dict[str, Any]:
    ident = one(given, "id")
    songs = [song for song in world.songs if song["albumId"] == ident]
    if not songs:
        raise ApiError(70)
    return {"album": {"id": ident, "name": songs[0]["album"], "song": songs}}


def playlists(world: World, given: Given) -> dict[str, Any]:
    listed = [{k: v for k, v in one.items() if k != "entry"} for one in world.playlists.values()]
    return {"playlists": {"playlist": listed}}


def playlist(world: World, given: Given) -> dict[str, Any]:
    return {"playlist": own_playlist(world, one(given, "id"))}


def own_playlist(world: World, ident: str) -> dict[str, Any]:
    if ident not in world.playlists:
        raise ApiError(70)
    found = world.playlists[ident]
    if found["owner"] != world.user:
        raise ApiError(50)
    return found


def create_playlist(world: World, given: Given) -> dict[str, Any]:
    songs = [known_song(world, ident) for ident in given.get("songId", [])]
    if "playlistId" in given:
        found = own_playlist(world, one(given, "playlistId"))
    else:
        ident = world.next_id()
        found = {"id": ident, "name": one(given, "name"), "owner": world.user, "public": False}
        world.playlists[ident] = found
    if songs or "entry" not in found:  # the documents leave open what no songs mean
        found["entry"] = songs
    found["songCount"] = len(found["entry"])
    return {"playlist": found}


def update_playlist(world: World, given: Given) -> dict[str, Any]:
    found = own_playlist(world, one(given, "playlistId"))
    gone = {int(place) for place in given.get("songIndexToRemove", [])}
    found["entry"] = [song for place, song in enumerate(found["entry"]) if place not in gone]
    found["entry"] += [known_song(world, ident) for ident in given.get("songIdToAdd", [])]
    found["songCount"] = len(found["entry"])
    return {}


def scrobble(world: World, given: Given) -> dict[str, Any]:
    ident = known_song(world, one(given, "id"))["id"]
    at = number(world, given, "time", 0, 10**14) if "time" in given else None
    if at is not None and not 10**12 < at < 10**13:
        world.violations.append(f"time={at} isn't in milliseconds")
    world.scrobbles.append((ident, at, one(given, "submission", "true") == "true"))
    return {}


def star(world: World, given: Given) -> dict[str, Any]:
    world.stars |= {known_song(world, ident)["id"] for ident in given.get("id", [])}
    return {}


def unstar(world: World, given: Given) -> dict[str, Any]:
    world.stars -= {known_song(world, ident)["id"] for ident in given.get("id", [])}
    return {}


METHODS = {
    "ping": Method(ping),
    "getOpenSubsonicExtensions": Method(extensions, public=True),
    "tokenInfo": Method(token_info),
    "search3": Method(
        search3,
        (
            *("query", "artistCount", "artistOffset", "albumCount", "albumOffset"),
            *("songCount", "songOffset", "musicFolderId"),
        ),
    ),
    "getAlbumList2": Method(album_list, ("type", "size", "offset", "genre", "musicFolderId")),
    "getAlbum": Method(album, ("id",)),
    "getPlaylists": Method(playlists, ("username",)),
    "getPlaylist": Method(playlist, ("id",)),
    "createPlaylist": Method(create_playlist, ("playlistId", "name"), ("songId",)),
    "updatePlaylist": Method(
        update_playlist,
        ("playlistId", "name", "comment", "public"),
        ("songIdToAdd", "songIndexToRemove"),
    ),
    "scrobble": Method(scrobble, ("submission",), ("id", "time")),
    "star": Method(star, (), ("id", "albumId", "artistId")),
    "unstar": Method(unstar, (), ("id", "albumId", "artistId")),
}
BINARY = {
    "stream": ("id", "maxBitRate", "format", "timeOffset", "size", "estimateContentLength"),
    "getCoverArt": ("id", "size"),
}
COMMON = ("u", "p", "t", "s", "apiKey", "v", "c", "f")

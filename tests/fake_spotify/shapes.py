"""Things of the world as the Web API's JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from tests.fake_spotify.items import Artist, Entry, Episode, Item, LocalFile, Playlist, Song
from tests.fake_spotify.people import Account
from tests.fake_spotify.player import Device

Json = dict[str, Any]
SIZES = (640, 300, 64)


def links(kind: str, name: str) -> Json:
    return {"spotify": f"https://open.spotify.com/{kind}/{name}"}


def images(base: str, name: str, sizes: Sequence[int] = SIZES) -> list[Json]:
    return [{"url": f"{base}/image/{name}-{n}.png", "width": n, "height": n} for n in sizes]


def artist(one: Artist, base: str) -> Json:
    return {
        "id": one.id,
        "name": one.name,
        "type": "artist",
        "uri": f"spotify:artist:{one.id}",
        "href": f"{base}/v1/artists/{one.id}",
        "external_urls": links("artist", one.id),
    }


def track(song: Song, base: str) -> Json:
    whole = {
        "id": song.id,
        "uri": song.uri,
        "name": song.name,
        "type": "track",
        "href": f"{base}/v1/tracks/{song.id}",
        "artists": [artist(one, base) for one in song.artists],
        "album": album(song, base),
        "duration_ms": song.duration_ms,
        "explicit": song.explicit,
        "external_ids": {"isrc": song.isrc} if song.isrc else {},
        "external_urls": links("track", song.id),
        "is_local": False,
        "is_playable": song.playable,
        "disc_number": 1,
        "track_number": 1,
    }
    return {key: value for key, value in whole.items() if key not in song.missing}


def album(song: Song, base: str) -> Json:
    return {
        "id": song.album_id,
        "name": song.album,
        "type": "album",
        "album_type": "album",
        "uri": f"spotify:album:{song.album_id}",
        "images": images(base, song.album_id),
        "release_date": f"{song.year}-01-01",
        "release_date_precision": "day",
        "external_urls": links("album", song.album_id),
        "artists": [artist(song.artists[0], base)],
    }


def local(one: LocalFile) -> Json:
    nobody: Json = {
        "id": None,
        "name": one.artist,
        "type": "artist",
        "uri": None,
        "external_urls": {},
    }
    nowhere: Json = {"id": None, "name": one.album, "type": "album", "uri": None, "images": []}
    return {
        "id": None,
        "uri": one.uri,
        "name": one.name,
        "type": "track",
        "artists": [nobody],
        "album": nowhere | {"release_date": None, "external_urls": {}},
        "duration_ms": one.duration_ms,
        "explicit": False,
        "external_ids": {},
        "external_urls": {},
        "is_local": True,
    }


def episode(one: Episode, base: str) -> Json:
    return {
        "id": one.id,
        "uri": one.uri,
        "name": one.name,
        "type": "episode",
        "duration_ms": one.duration_ms,
        "description": "",
        "explicit": False,
        "images": images(base, one.id),
        "external_urls": links("episode", one.id),
        "is_playable": True,
        "show": {"name": one.show, "type": "show"},
    }


def item(one: Item, base: str) -> Json:
    if isinstance(one, Song):
        return track(one, base)
    return local(one) if isinstance(one, LocalFile) else episode(one, base)


def entry(one: Entry, owner: str, base: str) -> Json | None:
    """A place in a playlist: null, or with an ``item`` that can be null."""
    if one.hole:
        return None
    return {
        "added_at": one.added_at,
        "added_by": {"id": owner, "type": "user", "uri": f"spotify:user:{owner}"},
        "is_local": isinstance(one.item, LocalFile),
        "item": None if one.item is None else item(one.item, base),
    }


def playlist(one: Playlist, base: str) -> Json:
    """Without its items: they are added for those who may see them."""
    return {
        "id": one.id,
        "uri": one.uri,
        "name": one.name,
        "type": "playlist",
        "description": one.description,
        "public": None if one.collaborative else one.public,
        "collaborative": one.collaborative,
        "href": f"{base}/v1/playlists/{one.id}",
        "external_urls": links("playlist", one.id),
        "images": images(base, one.id, SIZES[1:2]) if one.cover else None,
        "owner": user(one.owner, one.owner_name),
        "snapshot_id": one.snapshot_id,
    }


def user(name: str, shown: str = "") -> Json:
    return {
        "id": name,
        "display_name": shown or name.title(),
        "type": "user",
        "uri": f"spotify:user:{name}",
        "external_urls": links("user", name),
    }


def profile(account: Account, base: str) -> Json:
    return {
        **user(account.id),
        "account_id": account.account_id,
        "display_name": account.display_name,
        "href": f"{base}/v1/me",
        "images": images(base, account.account_id, SIZES[1:]),
    }


def device(one: Device) -> Json:
    return {
        "id": one.id,
        "name": one.name,
        "type": one.type,
        "is_active": one.is_active,
        "is_private_session": False,
        "is_restricted": one.restricted,
        "supports_volume": one.supports_volume,
        "volume_percent": one.volume,
    }


def page(
    items: Sequence[Any], total: int, limit: int, offset: int, path: str, query: Mapping[str, str]
) -> Json:
    """``{href, limit, next, offset, previous, total, items}``."""

    def link(at: int) -> str:
        return f"{path}?{urlencode({**query, 'offset': at, 'limit': limit})}"

    return {
        "href": link(offset),
        "limit": limit,
        "next": link(offset + limit) if offset + limit < total else None,
        "offset": offset,
        "previous": link(max(0, offset - limit)) if offset > 0 else None,
        "total": total,
        "items": list(items),
    }

"""Profile, playlists, liked songs, search and top lists."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response
from starlette.routing import Route

from tests.fake_spotify import shapes
from tests.fake_spotify.call import Call, route
from tests.fake_spotify.items import Artist, Item, Playlist
from tests.fake_spotify.refused import Refused
from tests.fake_spotify.search import search
from tests.fake_spotify.world import World

SEARCH_DEPTH = 1000
"""So many results can be reached, however many there are."""


def me(call: Call) -> Any:
    return shapes.profile(call.account, call.base)


def my_playlists(call: Call) -> Any:
    lists = call.world.playlists
    own = [lists[name] for name in call.account.followed if name in lists]
    if "playlist-read-collaborative" not in call.grant.scopes:
        own = [one for one in own if not one.collaborative or one.owner == call.account.id]
    return call.page(own, lambda one: _summary(call, one))


def _summary(call: Call, one: Playlist) -> shapes.Json:
    """As in a list of playlists: of the items only how many there are."""
    shown = shapes.playlist(one, call.base)
    if one.may_read(call.account.id):
        shown["items"] = {"href": f"{shown['href']}/items", "total": len(one.entries)}
    return shown


def create_playlist(call: Call) -> Any:
    public = call.body.get("public", True)
    call.need("playlist-modify-public" if public else "playlist-modify-private")
    lists = call.world.playlists
    made = Playlist(
        call.body["name"],
        call.account.id,
        description=call.body.get("description", ""),
        public=public,
        collaborative=call.body.get("collaborative", False),
        seed=f"{call.body['name']}:{len(lists)}:{call.world.now()}",
        cover=False,
        owner_name=call.account.display_name,
    )
    lists[made.id] = made
    call.account.followed.insert(0, made.id)
    return _whole(call, made)


def _find(call: Call) -> Playlist:
    found = call.world.playlists.get(call.params["id"])
    if found is None:
        raise Refused(404, "Resource not found")
    if found.editorial and call.world.editorial_status == 404:
        raise Refused(404, "Resource not found")
    return found


def playlist(call: Call) -> Any:
    return _whole(call, _find(call))


def _whole(call: Call, one: Playlist) -> shapes.Json:
    """With the first 100 items, for those who may see them."""
    shown = shapes.playlist(one, call.base)
    if one.may_read(call.account.id):
        first = [shapes.entry(held, one.owner, call.base) for held in one.entries[:100]]
        path = f"{shown['href']}/items"
        shown["items"] = shapes.page(first, len(one.entries), 100, 0, path, {})
    return shown


def playlist_items(call: Call) -> Any:
    one = _find(call)
    if not one.may_read(call.account.id):
        raise Refused(403, "Forbidden")
    return call.page(one.entries, lambda held: shapes.entry(held, one.owner, call.base))


def _own(call: Call) -> Playlist:
    """The list, if it may be changed."""
    one = _find(call)
    if not one.may_read(call.account.id):
        raise Refused(403, "You cannot change a playlist you don't own.")
    call.need("playlist-modify-public" if one.public else "playlist-modify-private")
    return one


def add_items(call: Call) -> Any:
    one = _own(call)
    found = [call.world.find(uri) for uri in call.body["uris"]]
    items: list[Item] = [held for held in found if held is not None]
    if len(items) < len(found):
        raise Refused(400, "Payload contains a non-existing ID")
    at = call.body.get("position")
    return {"snapshot_id": one.insert(items, at, call.world.stamp())}


def remove_items(call: Call) -> Any:
    one = _own(call)
    return {"snapshot_id": one.remove({held["uri"] for held in call.body["items"]})}


def liked(call: Call) -> Any:
    newest = sorted(call.account.liked.items(), key=lambda pair: pair[1], reverse=True)
    songs = [(call.world.find(uri), at) for uri, at in newest]
    return call.page(songs, lambda pair: _liked(call, *pair))


def _liked(call: Call, song: Item | None, at: str) -> shapes.Json:
    return {"added_at": at, "track": None if song is None else shapes.item(song, call.base)}


def _uris(call: Call) -> list[str]:
    return call.query["uris"].split(",")


def like(call: Call) -> Any:
    for uri in _uris(call):
        if uri.startswith("spotify:playlist:"):
            _follow(call, uri.rpartition(":")[2])
        else:
            call.account.liked.setdefault(uri, call.world.stamp())
    return Response(status_code=200)


def _follow(call: Call, name: str) -> None:
    if name in call.world.playlists and name not in call.account.followed:
        call.account.followed.insert(0, name)


def unlike(call: Call) -> Any:
    for uri in _uris(call):
        name = uri.rpartition(":")[2]
        if uri.startswith("spotify:playlist:") and name in call.account.followed:
            call.account.followed.remove(name)
        call.account.liked.pop(uri, None)
    return Response(status_code=200)


def contains(call: Call) -> Any:
    followed = {f"spotify:playlist:{name}" for name in call.account.followed}
    return [uri in call.account.liked or uri in followed for uri in _uris(call)]


def find_tracks(call: Call) -> Any:
    found = search(call.world.songs.values(), call.query["q"])[:SEARCH_DEPTH]
    return {"tracks": call.page(found, lambda song: shapes.track(song, call.base), default=5)}


def top_tracks(call: Call) -> Any:
    best = sorted(call.world.songs.values(), key=lambda song: (-song.rank, song.id))
    return call.page(best[:50], lambda song: shapes.track(song, call.base))


def top_artists(call: Call) -> Any:
    names = {artist.name for song in call.world.songs.values() for artist in song.artists}
    best = [Artist(name) for name in sorted(names)[:50]]
    return call.page(best, lambda one: _portrait(one, call.base))


def _portrait(one: Artist, base: str) -> shapes.Json:
    return shapes.artist(one, base) | {"images": shapes.images(base, one.id)}


def routes(world: World) -> list[Route]:
    modify = ("playlist-modify-private", "playlist-modify-public")
    read = ("playlist-read-private",)
    return [
        route(world, "GET", "/me", me),
        route(world, "GET", "/me/playlists", my_playlists, read),
        route(world, "POST", "/me/playlists", create_playlist, modify, 201),
        route(world, "GET", "/playlists/{id}", playlist),
        route(world, "GET", "/playlists/{id}/items", playlist_items, read),
        route(world, "POST", "/playlists/{id}/items", add_items, modify, 201),
        route(world, "DELETE", "/playlists/{id}/items", remove_items, modify),
        route(world, "GET", "/me/tracks", liked, ("user-library-read",)),
        route(world, "PUT", "/me/library", like, ("user-library-modify",)),
        route(world, "DELETE", "/me/library", unlike, ("user-library-modify",)),
        route(world, "GET", "/me/library/contains", contains, ("user-library-read",)),
        route(world, "GET", "/search", find_tracks),
        route(world, "GET", "/me/top/tracks", top_tracks, ("user-top-read",)),
        route(world, "GET", "/me/top/artists", top_artists, ("user-top-read",)),
    ]

"""The player's calls: strict about Premium, about devices, and about what is allowed when."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from starlette.responses import Response
from starlette.routing import Route

from tests.fake_spotify import shapes
from tests.fake_spotify.call import Call, Handler, route
from tests.fake_spotify.items import Item, LocalFile, Song
from tests.fake_spotify.player import Device, Played, Player
from tests.fake_spotify.refused import Refused
from tests.fake_spotify.world import World


def state(call: Call) -> Any:
    """What plays, or 204; for a while after a change perhaps what was before it."""
    stale = call.account.stale
    if stale is not None and call.world.now() < stale[0]:
        return stale[1]
    return _state(call)


def _remember(call: Call) -> None:
    """Keep the state before a change, where the world is told to lag."""
    if call.world.player_lag > 0:
        call.account.stale = (call.world.now() + call.world.player_lag, _state(call))


def _state(call: Call) -> Any:
    player = call.account.player
    player.sync()
    if player.device is None or player.current is None:
        return None
    return {
        "device": shapes.device(player.device),
        "repeat_state": player.repeat,
        "shuffle_state": player.shuffle,
        "timestamp": int(call.world.now() * 1000),
        "context": _context(player.context),
        "progress_ms": player.position_ms,
        "is_playing": player.is_playing,
        "item": shapes.item(player.current, call.base),
        "currently_playing_type": "track" if isinstance(player.current, Song) else "episode",
        "actions": {"disallows": {"resuming" if player.is_playing else "pausing": True}},
    }


def _context(uri: str | None) -> shapes.Json | None:
    if uri is None:
        return None
    _, kind, name = uri.split(":")
    return {"type": kind, "uri": uri, "href": "", "external_urls": shapes.links(kind, name)}


def devices(call: Call) -> Any:
    awake = [one for one in call.account.player.devices if one.awake]
    return {"devices": [shapes.device(one) for one in awake]}


def _device(call: Call, name: str) -> Device:
    for one in call.account.player.devices:
        if one.id == name and one.awake:
            return one
    raise Refused(404, "Device not found")


def _control(call: Call) -> Player:
    """The player, on the device that the query names or that is active, if it may be told."""
    player = call.account.player
    player.sync()
    if not call.account.premium:
        raise Refused(403, "Player command failed: Premium required", "PREMIUM_REQUIRED")
    named = call.query.get("device_id")
    device = _device(call, named) if named is not None else player.device
    if device is None:
        raise Refused(404, "Player command failed: No active device found", "NO_ACTIVE_DEVICE")
    if device.restricted:
        raise _violated()
    _remember(call)
    if not device.is_active:
        player.activate(device)
    return player


def _violated() -> Refused:
    return Refused(403, "Player command failed: Restriction violated", "UNKNOWN")


def transfer(call: Call) -> Any:
    player = call.account.player
    player.sync()
    if not call.account.premium:
        raise Refused(403, "Player command failed: Premium required", "PREMIUM_REQUIRED")
    device = _device(call, call.body["device_ids"][0])
    if device.restricted:
        raise _violated()
    _remember(call)
    player.activate(device)
    if call.body.get("play") and player.current is not None:
        player.resume()


def play(call: Call) -> Any:
    player = _control(call)
    wanted = call.body or {}
    if "uris" in wanted or "context_uri" in wanted:
        items, context = _items(call, wanted)
        first = _first(items, wanted.get("offset", {}))
        player.start(items, context, first, wanted.get("position_ms", 0))
    elif player.current is None or player.is_playing:
        raise _violated()
    else:
        player.resume(wanted.get("position_ms"))


def _items(call: Call, wanted: shapes.Json) -> tuple[list[Item], str | None]:
    context = wanted.get("context_uri")
    held = (
        [call.world.find(uri) for uri in wanted["uris"]]
        if context is None
        else _inside(call.world, context)
    )
    items: list[Item] = [one for one in held if one is not None and not isinstance(one, LocalFile)]
    if not items:
        raise Refused(404, "Resource not found")
    return items, context


def _inside(world: World, context: str) -> list[Item | None]:
    """All that a playlist, album or artist holds."""
    _, kind, name = context.split(":")
    if kind == "playlist":
        found = world.playlists.get(name)
        return [] if found is None else [entry.item for entry in found.entries]
    if kind == "album":
        return [song for song in world.songs.values() if song.album_id == name]
    return [song for song in world.songs.values() if name in {one.id for one in song.artists}]


def _first(items: list[Item], offset: shapes.Json) -> int:
    if "uri" in offset:
        places = [number for number, one in enumerate(items) if one.uri == offset["uri"]]
        return places[0] if places else 0
    place = int(offset.get("position", 0))
    if place >= len(items):
        raise Refused(404, "Can't find the offset")
    return place


def pause(call: Call) -> Any:
    player = _control(call)
    if not player.is_playing:
        raise _violated()
    player.pause()


def _needs_song(call: Call) -> Player:
    player = _control(call)
    if player.current is None:
        raise _violated()
    return player


def following(call: Call) -> Any:
    _needs_song(call).next()
    return Response(status_code=200)


def previous(call: Call) -> Any:
    _needs_song(call).previous()
    return Response(status_code=200)


def seek(call: Call) -> Any:
    _needs_song(call).seek(call.number("position_ms", 0))


def volume(call: Call) -> Any:
    player = _control(call)
    if player.device is None or not player.device.supports_volume:
        message = "Player command failed: Cannot control device volume"
        raise Refused(403, message, "VOLUME_CONTROL_DISALLOW")
    player.device.volume = call.number("volume_percent", 0)


def shuffle(call: Call) -> Any:
    _control(call).set_shuffle(call.query["state"] == "true")


def repeat(call: Call) -> Any:
    _control(call).repeat = call.query["state"]


def queue(call: Call) -> Any:
    player = _control(call)
    found = call.world.find(call.query["uri"])
    if found is None:
        raise Refused(404, "Resource not found")
    player.queue.append(found)
    return Response(status_code=200)


def recently_played(call: Call) -> Any:
    """The newest first, with cursors instead of an offset."""
    player = call.account.player
    player.sync()
    after, before = call.number("after", 0), call.number("before", 2**62)
    inside = [one for one in player.history if after < one.at * 1000 < before]
    songs = [one for one in inside[::-1] if isinstance(one.item, Song)]
    shown = songs[: call.number("limit", 20)]
    cursors = {"after": _cursor(shown[0]), "before": _cursor(shown[-1])} if shown else None
    link = f"{call.base}{call.path}"
    more = f"{link}?before={_cursor(shown[-1])}" if len(songs) > len(shown) else None
    return {
        "href": link,
        "limit": call.number("limit", 20),
        "next": more,
        "cursors": cursors,
        "items": [_played(one, call.base) for one in shown],
    }


def _cursor(one: Played) -> str:
    return str(int(one.at * 1000))


def _played(one: Played, base: str) -> shapes.Json:
    at = datetime.fromtimestamp(one.at, UTC).isoformat(timespec="milliseconds")
    return {
        "track": shapes.item(one.item, base),
        "played_at": at.replace("+00:00", "Z"),
        "context": _context(one.context),
    }


CONTROLS: tuple[tuple[str, str, Handler], ...] = (
    ("PUT", "", transfer),
    ("PUT", "/play", play),
    ("PUT", "/pause", pause),
    ("POST", "/next", following),
    ("POST", "/previous", previous),
    ("PUT", "/seek", seek),
    ("PUT", "/volume", volume),
    ("PUT", "/shuffle", shuffle),
    ("PUT", "/repeat", repeat),
    ("POST", "/queue", queue),
)


def routes(world: World) -> list[Route]:
    read, modify = ("user-read-playback-state",), ("user-modify-playback-state",)
    recent = ("user-read-recently-played",)
    return [
        route(world, "GET", "/me/player", state, read),
        route(world, "GET", "/me/player/devices", devices, read),
        route(world, "GET", "/me/player/recently-played", recently_played, recent),
        *(route(world, way, "/me/player" + path, what, modify) for way, path, what in CONTROLS),
    ]

"""What the page's player needs of the world: to be a device, to hear what to play, to tell."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.fake_spotify import shapes
from tests.fake_spotify.call import base_of, token_of
from tests.fake_spotify.items import Item
from tests.fake_spotify.people import Account
from tests.fake_spotify.player import Device, Player
from tests.fake_spotify.refused import Refused
from tests.fake_spotify.world import World

SCRIPT = Path(__file__).parent / "static" / "sdk.js"
PREMIUM = "This functionality is restricted to premium users only"
SCOPE = "Invalid token scopes."
MOST_AROUND = 2
"""So many tracks before and after the current one are told, as by the real one."""


def register(world: World, account: Account, body: dict[str, Any]) -> Any:
    """Make the page a device; it keeps its id when it comes again."""
    found = _device(account, body.get("device_id"))
    if found is None:
        volume = round(100 * float(body.get("volume", 1)))
        found = Device(secrets.token_hex(20), body["name"], volume=volume, sdk=True)
        account.player.devices.append(found)
    found.awake = True
    return {"device_id": found.id}


def unregister(world: World, account: Account, body: dict[str, Any]) -> Any:
    found = _device(account, body["device_id"])
    if found is not None:
        account.player.devices.remove(found)
    account.player.sync()
    return {}


def command(world: World, account: Account, body: dict[str, Any]) -> Any:
    """A button of the page's player; without effect while another device plays."""
    found, player = _device(account, body["device_id"]), account.player
    player.sync()
    if found is None:
        return {}
    if body["command"] == "volume":
        found.volume = round(100 * float(body["value"]))
    elif player.device is found and player.current is not None:
        _commands(player, float(body.get("value") or 0))[body["command"]]()
    return {}


def _commands(player: Player, value: float) -> dict[str, Callable[[], None]]:
    return {
        "pause": player.pause,
        "resume": player.resume,
        "toggle": player.pause if player.is_playing else player.resume,
        "next": player.next,
        "previous": player.previous,
        "seek": lambda: player.seek(int(value)),
    }


def state(world: World, account: Account, body: dict[str, Any]) -> Any:
    """What the page's player should do now; ``state`` is null while another device plays."""
    found, player = _device(account, body["device_id"]), account.player
    player.sync()
    return {
        "online": found is not None and found.awake,
        "volume": found.volume if found is not None else None,
        "autoplay_blocked": world.autoplay_blocked,
        "errors": [world.sdk_errors.pop(0)] if world.sdk_errors else [],
        "changes": player.changes,
        "state": _playback(world, player, found, body["base"]),
    }


def _playback(world: World, player: Player, device: Device | None, base: str) -> Any:
    """``WebPlaybackState``."""
    if device is None or player.device is not device or player.current is None:
        return None
    coming = [*player.queue, *player.coming][:MOST_AROUND]
    return {
        "context": {"uri": player.context, "metadata": None},
        "disallows": {"resuming" if player.is_playing else "pausing": True},
        "paused": not player.is_playing,
        "loading": False,
        "position": player.position_ms,
        "duration": player.current.duration_ms,
        "repeat_mode": ("off", "context", "track").index(player.repeat),
        "shuffle": player.shuffle,
        "timestamp": int(world.now() * 1000),
        "track_window": {
            "current_track": _track(player.current, base),
            "previous_tracks": [_track(one, base) for one in player.past[-MOST_AROUND:]],
            "next_tracks": [_track(one, base) for one in coming],
        },
    }


def _track(one: Item, base: str) -> shapes.Json:
    whole = shapes.item(one, base)
    kept = ("id", "uri", "name", "type", "album", "artists", "duration_ms", "is_playable")
    return {"media_type": "audio"} | {key: whole[key] for key in kept if key in whole}


def _device(account: Account, name: str | None) -> Device | None:
    return next((one for one in account.player.devices if one.id == name), None)


def _refuse(event: str, message: str, status: int) -> Response:
    return JSONResponse({"event": event, "message": message}, status)


def routes(world: World) -> list[Route]:
    async def script(request: Request) -> Response:
        text = SCRIPT.read_text("utf-8").replace("{{BASE}}", base_of(request))
        return Response(text, media_type="text/javascript", headers={"cache-control": "no-store"})

    def private(path: str, action: Callable[[World, Account, dict[str, Any]], Any]) -> Route:
        async def endpoint(request: Request) -> Response:
            try:
                grant = token_of(world, request).grant
            except Refused:
                return _refuse("authentication_error", "Authentication failed", 401)
            if "streaming" not in grant.scopes:
                return _refuse("authentication_error", SCOPE, 403)
            if not grant.account.premium:
                return _refuse("account_error", PREMIUM, 403)
            body = json.loads(await request.body()) | {"base": base_of(request)}
            return JSONResponse(action(world, grant.account, body))

        return Route("/sdk/" + path, endpoint, methods=["POST"])

    return [
        Route("/sdk/spotify-player.js", script),
        private("register", register),
        private("unregister", unregister),
        private("command", command),
        private("state", state),
    ]

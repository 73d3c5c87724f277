"""What ``POST /admin/{action}`` can do to the world. Each takes the JSON body as arguments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.fake_spotify.items import Playlist
from tests.fake_spotify.people import Account
from tests.fake_spotify.world import World

Args = dict[str, Any]
Action = Callable[[World, Args], Any]


def _account(world: World, args: Args) -> Account:
    return world.accounts[args["account"]] if "account" in args else world.me


def owner_premium(world: World, args: Args) -> None:
    world.app.owner_premium = bool(args.get("on", True))


def allow_list(world: World, args: Args) -> None:
    name = _account(world, args).account_id
    (world.app.allowed.add if args.get("on", True) else world.app.allowed.discard)(name)


def premium(world: World, args: Args) -> None:
    _account(world, args).premium = bool(args.get("on", True))


def rate_limit(world: World, args: Args) -> None:
    """429 for ``seconds``; ``calls`` sets the rolling limit instead (null for none)."""
    if "calls" in args:
        world.rate_limit = args["calls"]
    else:
        world.block(float(args.get("seconds", 20)))


def quota(world: World, args: Args) -> None:
    """``spent`` true or false, or the number of calls ``left``."""
    world.app.quota_left = args.get("left", 0 if args.get("spent", True) else None)


def expire_access(world: World, args: Args) -> None:
    world.tokens.expire()


def kill_refresh(world: World, args: Args) -> None:
    world.tokens.revoke()


def rotate(world: World, args: Args) -> None:
    world.rotate = bool(args.get("on", True))


def devices(world: World, args: Args) -> None:
    world.sleep_devices(asleep=not args.get("awake", True))


def advance(world: World, args: Args) -> None:
    world.advance(float(args.get("seconds", 3600)))


def freeze(world: World, args: Args) -> None:
    world.freeze()


def _list(world: World, args: Args) -> Playlist:
    """The list with this ``name``, ``id`` or ``uri``."""
    for one in world.playlists.values():
        if one.name == args.get("name") or args.get("playlist") in (one.id, one.uri):
            return one
    raise KeyError("no such playlist")


def delete_playlist(world: World, args: Args) -> None:
    name = _list(world, args).id
    del world.playlists[name]
    for account in world.accounts.values():
        account.followed = [one for one in account.followed if one != name]


def alter_playlist(world: World, args: Args) -> Any:
    """Take out the first ``drop`` entries, ``rename`` it, add songs that have these ``uris``."""
    one = _list(world, args)
    del one.entries[: int(args.get("drop", 0))]
    if "rename" in args:
        one.name = args["rename"]
    found = [world.find(uri) for uri in args.get("uris", [])]
    one.insert([item for item in found if item is not None], None, world.stamp())
    return {"snapshot_id": one.snapshot_id}


def fail(world: World, args: Args) -> None:
    """``method``, ``path`` (a pattern), ``kind``, ``times``; the rest goes to the fault."""
    rest = {key: value for key, value in args.items() if key not in FAULT_ARGS}
    world.fail(args.get("method", "*"), args["path"], args["kind"], args.get("times", 1), **rest)


FAULT_ARGS = ("method", "path", "kind", "times")


def heal(world: World, args: Args) -> None:
    """No faults, no limits, all awake and allowed and paid for; tokens stay as they are."""
    world.faults.clear()
    world.limits.rate_limit, world.limits.blocked_until = None, 0.0
    world.app.quota_left, world.app.owner_premium = None, True
    world.app.allowed = {one.account_id for one in world.by_id()}
    world.me.premium = True
    world.sleep_devices(asleep=False)


def settings(world: World, args: Args) -> None:
    """Set any of the world's plain settings, such as ``embed_seconds``."""
    for name, value in args.items():
        if name not in SETTINGS:
            raise KeyError(f"no setting {name!r}")
        setattr(world, name, value)


SETTINGS = ("editorial_status", "player_lag", "embed_seconds", "embed_end", "autoplay_blocked")


def sdk_error(world: World, args: Args) -> None:
    """The page's player will emit this ``event`` with this ``message``."""
    event = args.get("event", "playback_error")
    world.sdk_errors.append((event, args.get("message", "It broke.")))


def clear_log(world: World, args: Args) -> None:
    world.log.clear()
    world.violations.clear()


ACTIONS: dict[str, Action] = {
    action.__name__: action
    for action in (
        owner_premium,
        allow_list,
        premium,
        rate_limit,
        quota,
        expire_access,
        kill_refresh,
        rotate,
        devices,
        advance,
        freeze,
        delete_playlist,
        alter_playlist,
        fail,
        heal,
        settings,
        sdk_error,
        clear_log,
    )
}

"""The back door: a page of buttons for a person, and the same as JSON for tests elsewhere."""

from __future__ import annotations

import json
from html import escape
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from tests.fake_spotify.admin_actions import ACTIONS
from tests.fake_spotify.people import Account
from tests.fake_spotify.world import World

BUTTONS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("App's owner: Premium lost", "owner_premium", {"on": False}),
    ("App's owner: Premium back", "owner_premium", {"on": True}),
    ("Off the allow-list", "allow_list", {"on": False}),
    ("On the allow-list", "allow_list", {"on": True}),
    ("Listener: no Premium", "premium", {"on": False}),
    ("Listener: Premium", "premium", {"on": True}),
    ("429 for 5 s", "rate_limit", {"seconds": 5}),
    ("429 for 4 h", "rate_limit", {"seconds": 14400}),
    ("Quota spent", "quota", {"spent": True}),
    ("Quota back", "quota", {"spent": False}),
    ("Expire access tokens", "expire_access", {}),
    ("Kill refresh tokens", "kill_refresh", {}),
    ("Rotate refresh tokens", "rotate", {"on": True}),
    ("Devices asleep", "devices", {"awake": False}),
    ("Devices awake", "devices", {"awake": True}),
    ("An hour on", "advance", {"seconds": 3600}),
    ("Seven months on", "advance", {"seconds": 18_400_000}),
    ("Delete the list “happy”", "delete_playlist", {"name": "happy"}),
    ("Drop 3 of “happy”", "alter_playlist", {"name": "happy", "drop": 3}),
    ("Next answer: HTML", "fail", {"path": "^/v1/", "kind": "not_json"}),
    ("Next answer: empty", "fail", {"path": "^/v1/", "kind": "empty_200"}),
    ("Next answer: cut off", "fail", {"path": "^/v1/", "kind": "cut_off"}),
    ("Next answer: garbage", "fail", {"path": "^/v1/", "kind": "garbage_fields"}),
    ("Next answer: 500", "fail", {"path": "^/v1/", "kind": "status", "code": 500}),
    ("Next 5 answers: slow", "fail", {"path": "^/v1/", "kind": "slow", "times": 5, "seconds": 8}),
    ("Page's player breaks", "sdk_error", {"event": "playback_error"}),
    ("Songs of 5 s in the embed", "settings", {"embed_seconds": 5}),
    ("All well again", "heal", {}),
)

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Fake Spotify</title>
<style>body{font:16px sans-serif;max-width:60em;margin:2em auto}button{font:inherit;margin:.2em;
padding:.4em .8em}pre{background:#eee;padding:1em;overflow:auto;max-height:30em}</style>
<h1>Fake Spotify: trouble on demand</h1><div>BUTTONS</div><h2>State</h2><pre id="state"></pre>
<h2>Last requests</h2><pre id="log"></pre><script>
const show = async () => {
  const state = await (await fetch("/admin/state")).json();
  const log = (await (await fetch("/admin/log")).json()).log.slice(-25).reverse();
  document.querySelector("#state").textContent = JSON.stringify(state, null, 1);
  document.querySelector("#log").textContent =
    log.map((one) => `${one.status} ${one.method} ${one.path} ${JSON.stringify(one.query)}`)
      .join("\\n");
};
const press = async ({dataset}) => {
  await fetch("/admin/" + dataset.action, {method: "POST", body: dataset.args});
  await show();
};
document.querySelectorAll("button").forEach((button) => {
  button.addEventListener("click", () => press(button));
});
show(); setInterval(show, 2000);
</script></html>"""


def _page() -> str:
    buttons = "".join(
        f'<button data-action="{action}" data-args="{escape(json.dumps(args))}">{title}</button>'
        for title, action, args in BUTTONS
    )
    return PAGE.replace("BUTTONS", buttons)


def state_of(world: World, account: Account) -> dict[str, Any]:
    """Playback, lists and likes of one person, without any secret."""
    player = account.player
    player.sync()
    return {
        "account": account.id,
        "account_id": account.account_id,
        "premium": account.premium,
        "playback": {
            "uri": player.current.uri if player.current else None,
            "name": player.current.name if player.current else None,
            "is_playing": player.is_playing,
            "position_ms": player.position_ms if player.current else 0,
            "device": player.device.name if player.device else None,
            "context": player.context,
            "coming": [one.uri for one in player.coming],
            "queue": [one.uri for one in player.queue],
            "repeat": player.repeat,
            "shuffle": player.shuffle,
        },
        "devices": [vars(one) for one in player.devices],
        "liked": list(account.liked),
        "playlists": [
            {
                "id": one.id,
                "name": one.name,
                "owner": one.owner,
                "snapshot_id": one.snapshot_id,
                "total": len(one.entries),
                "uris": [entry.uri for entry in one.entries[:100]],
            }
            for one in map(world.playlists.get, account.followed)
            if one is not None
        ],
        "violations": world.violations,
        "access_tokens": len(world.tokens.access),
        "refresh_tokens": len(world.tokens.refresh),
    }


def routes(world: World) -> list[Route]:
    async def page(request: Request) -> Response:
        return HTMLResponse(_page())

    async def log(request: Request) -> Response:
        entries = [one._asdict() for one in world.log]
        return JSONResponse({"log": entries, "violations": world.violations})

    async def state(request: Request) -> Response:
        name = request.query_params.get("account", world.me.id)
        return JSONResponse(state_of(world, world.accounts[name]))

    async def act(request: Request) -> Response:
        action = ACTIONS.get(request.path_params["action"])
        if action is None:
            return JSONResponse({"error": f"one of {', '.join(ACTIONS)}"}, 404)
        body = await request.body()
        try:
            done = action(world, json.loads(body) if body else {})
        except (KeyError, ValueError, TypeError) as problem:
            return JSONResponse({"error": f"{type(problem).__name__}: {problem}"}, 400)
        return JSONResponse({"ok": True} if done is None else done)

    return [
        Route("/admin", page),
        Route("/admin/log", log),
        Route("/admin/state", state),
        Route("/admin/{action}", act, methods=["POST"]),
    ]

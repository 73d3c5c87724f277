"""Trouble on demand: slow, broken and senseless answers."""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

import httpx
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

if TYPE_CHECKING:
    from tests.fake_spotify.world import World

Kind = Literal["slow", "status", "not_json", "empty_200", "cut_off", "garbage_fields"]

GARBAGE: dict[str, Any] = {
    "items_string": {"items": "none", "tracks": 7, "total": "many", "next": 3, "error": None},
    "no_items": {"href": "", "limit": 50, "next": None, "offset": 0, "total": 3},
    "nulls": {"items": [None, None], "tracks": None, "total": None, "next": None, "devices": None},
    "odd_entries": {"items": [3, "x", {"item": 7}, {"item": {"id": 5, "artists": "x"}}]},
    "list": [1, 2, 3],
    "number": 42,
}
"""Valid JSON of wrong shapes, by the name of the argument ``shape``."""


@dataclass
class Fault:
    """What goes wrong the next ``left`` times that a request matches."""

    method: str
    path: re.Pattern[str]
    kind: Kind
    left: int
    args: dict[str, Any] = field(default_factory=dict)

    def matches(self, method: str, path: str) -> bool:
        return self.left > 0 and self.method in (method, "*") and bool(self.path.search(path))


class Faults:
    """ASGI: answers in place of the app where a fault is due."""

    def __init__(self, app: ASGIApp, world: World) -> None:
        self._app = app
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        fault = self._due(scope) if scope["type"] == "http" else None
        if fault is None:
            await self._app(scope, receive, send)
            return
        if fault.kind == "slow":
            await asyncio.sleep(fault.args.get("seconds", 1.0))
            await self._app(scope, receive, send)
            return
        scope["fake.fault"] = fault.kind
        if fault.kind == "cut_off":
            await _cut_off(send)
        await _answer(fault)(scope, receive, send)

    def _due(self, scope: Scope) -> Fault | None:
        for fault in self._world.faults:
            if fault.matches(scope["method"], scope["path"]):
                fault.left -= 1
                return fault
        return None


def _answer(fault: Fault) -> Response:
    if fault.kind == "not_json":
        return HTMLResponse("<!doctype html><title>Please wait</title><h1>Back soon</h1>")
    if fault.kind == "empty_200":
        return Response(b"", 200, media_type="application/json")
    if fault.kind == "garbage_fields":
        return _json(GARBAGE[fault.args.get("shape", "items_string")], 200, {})
    code = int(fault.args.get("code", 500))
    body = fault.args.get("body", {"error": {"status": code, "message": "Server error."}})
    return _json(body, code, fault.args.get("headers", {}))


def _json(body: Any, code: int, headers: dict[str, str]) -> Response:
    if isinstance(body, str):
        return Response(body, code, headers, media_type="text/plain")
    return Response(json.dumps(body), code, headers, media_type="application/json")


async def _cut_off(send: Send) -> None:
    """Half an answer, then no connection.

    The error that ends it is the one that httpx raises for such a line, so that a client over
    ``ASGITransport`` sees what it would see over a socket; uvicorn just closes the connection.
    """
    headers = [(b"content-type", b"application/json"), (b"content-length", b"5000")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b'{"items": [{"it', "more_body": True})
    raise httpx.RemoteProtocolError("peer closed connection without a complete body")

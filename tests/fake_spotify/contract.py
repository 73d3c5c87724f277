"""Holds both sides to ``openapi.yaml``: the client's requests and the fake's own answers."""

from __future__ import annotations

import json
from collections import Counter
from urllib.parse import parse_qsl

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tests.fake_spotify.description import Sent, description
from tests.fake_spotify.world import World

TOKEN_PATH = "/accounts/api/token"


class Contract:
    """ASGI: notes what breaks the description in ``world.violations``.

    A request that does is answered 400 further in, after its token was looked at, as by the
    live API; ``fake.violation`` of the scope holds the words. An injected fault is exempt.
    """

    def __init__(self, app: ASGIApp, world: World) -> None:
        self._app = app
        self._world = world
        self._description = description()
        self._turns: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        described = scope["path"].startswith("/v1/") or scope["path"] == TOKEN_PATH
        if not described or scope["method"] == "OPTIONS":
            await self._app(scope, receive, send)
            return
        problem = self._description.request_problem(_sent(scope))
        if problem is not None:
            self._note(scope, "request", problem)
            scope["fake.violation"] = problem
        await self._app(scope, receive, self._checking(scope, send))

    def _checking(self, scope: Scope, send: Send) -> Send:
        """A ``send`` that looks at the whole answer before its last piece goes out."""
        status, body = 0, bytearray()

        async def checking(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            else:
                body.extend(message.get("body", b""))
                if not message.get("more_body", False) and "fake.fault" not in scope:
                    self._check(scope, status, bytes(body))
            await send(message)

        return checking

    def _check(self, scope: Scope, status: int, body: bytes) -> None:
        method, path = scope["method"].lower(), scope["path"]
        turn = self._turns[path]
        self._turns[path] += 1
        try:
            problem = self._description.answer_problem(method, path, status, body, turn)
        except json.JSONDecodeError as error:
            problem = f"not JSON: {error}"
        if problem is not None:
            self._note(scope, f"answer {status}", problem)

    def _note(self, scope: Scope, what: str, problem: str) -> None:
        self._world.violations.append(f"{scope['method']} {scope['path']}: {what}: {problem}")


def _sent(scope: Scope) -> Sent:
    headers = Headers(scope=scope)
    query = parse_qsl(scope["query_string"].decode(), keep_blank_values=True)
    host = f"{scope['scheme']}://{headers.get('host', 'fake')}"
    body = scope["fake.body"] or None
    return Sent(host, scope["path"], scope["method"].lower(), query, headers, body)

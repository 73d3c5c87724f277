"""The door: reads a request's body once, and logs how the request was answered."""

from __future__ import annotations

from urllib.parse import parse_qsl

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tests.fake_spotify.world import Logged, World

QUIET = ("/admin", "/sdk/state", "/image/")
"""What is asked all the time or from outside, and so not logged."""


class Front:
    """ASGI: the outermost layer. ``fake.body`` of the scope holds the whole body."""

    def __init__(self, app: ASGIApp, world: World) -> None:
        self._app = app
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        scope["fake.body"] = await read(receive)

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._note(scope, message["status"])
            await send(message)

        try:
            await self._app(scope, replay(scope["fake.body"], receive), sending)
        except Exception as error:
            if scope.get("fake.fault") is None:
                self._world.violations.append(f"{scope['path']}: the fake broke: {error!r}")
            raise

    def _note(self, scope: Scope, status: int) -> None:
        if not scope["path"].startswith(QUIET):
            query = dict(parse_qsl(scope["query_string"].decode(), keep_blank_values=True))
            self._world.log.append(Logged(scope["method"], scope["path"], query, status))


async def read(receive: Receive) -> bytes:
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body", False):
            return bytes(body)


def replay(body: bytes, receive: Receive) -> Receive:
    """A ``receive`` that gives the body again, then what the connection says."""
    told = False

    async def again() -> Message:
        nonlocal told
        if told:
            return await receive()
        told = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again

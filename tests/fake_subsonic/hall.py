"""Many apps behind one socket, so that a test needn't wait for a server to begin and to end."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

PATIENCE = 30.0


class Hall:
    """Serves each app under a number: ``http://127.0.0.1:port/7``."""

    def __init__(self) -> None:
        self.url = ""
        self._apps: list[ASGIApp] = []

    def add(self, app: ASGIApp) -> str:
        """Serve `app` too; gives its address."""
        self._apps.append(app)
        return f"{self.url}/{len(self._apps) - 1}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        number, _, path = scope["path"].removeprefix("/").partition("/")
        if not number.isdecimal() or int(number) >= len(self._apps):
            await Response("nobody here", 404)(scope, receive, send)
            return
        within = {**scope, "path": f"/{path}", "raw_path": None, "root_path": ""}
        within["hall"] = f"/{number}"
        await self._apps[int(number)](within, receive, send)


@contextmanager
def hall() -> Iterator[Hall]:
    """A hall that is open until the block ends."""
    made = Hall()
    # uvicorn opens the socket itself: on one that it is given, small answers wait for 40 ms.
    config = uvicorn.Config(
        made, port=0, log_config=None, log_level=60, access_log=False, lifespan="off", ws="none"
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, name="hall")
    thread.start()
    try:
        made.url = _address(server)
        yield made
    finally:
        server.should_exit = True
        thread.join(PATIENCE)


def _address(server: uvicorn.Server) -> str:
    patience = time.monotonic() + PATIENCE
    while not server.started:
        if time.monotonic() > patience:
            raise TimeoutError("The hall did not open.")
        time.sleep(0.005)
    return f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"

"""Serving the fake: over a socket from a thread, or straight to a client as an ASGI app."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import uvicorn
from starlette.types import ASGIApp

from tests.fake_spotify.app import make_app
from tests.fake_spotify.world import World

PATIENCE = 30.0


@dataclass(frozen=True)
class FakeSpotify:
    """A running fake: ``url`` is its origin, without a slash at the end."""

    url: str
    world: World


def asgi(world: World) -> ASGIApp:
    """For ``httpx.ASGITransport``, without any socket."""
    return make_app(world)


@contextmanager
def running(world: World, port: int = 0) -> Iterator[FakeSpotify]:
    """Serve on 127.0.0.1, on a free port unless one is named, until the block ends."""
    with serving(make_app(world), port) as url:
        yield FakeSpotify(url, world)


@contextmanager
def serving(app: ASGIApp, port: int = 0) -> Iterator[str]:
    """The same for any app; gives its origin."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    server = uvicorn.Server(_config(app))
    thread = threading.Thread(target=server.run, args=([listening],), name="fake-spotify")
    thread.start()
    try:
        _await(server)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(PATIENCE)
        listening.close()


def _config(app: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        log_config=None,
        log_level=60,
        access_log=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=1,
        timeout_keep_alive=30,
    )


def _await(server: uvicorn.Server) -> None:
    patience = time.monotonic() + PATIENCE
    while not server.started:
        if time.monotonic() > patience:
            raise TimeoutError("The fake Spotify did not begin to serve.")
        time.sleep(0.005)

"""Serve the page until Ctrl-C: the port, the log, and uvicorn."""

from __future__ import annotations

import asyncio
import errno
import logging
import socket
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import uvicorn
from fastapi import FastAPI
from starlette.types import ASGIApp

from moodify.errors import PortError
from moodify.session import Rooms
from moodify.settings import Settings
from moodify.web.app import create_app
from moodify.web.closing import ClosingProtocol
from moodify.web.limits import REFUSED_BYTES

TRIES = 20
"""Ports tried, one after the other."""
LAST_PORT = 65535


@dataclass(frozen=True, slots=True)
class Address:
    """Where the page is."""

    url: str
    port: int
    wanted: int
    """The port that was asked for; another one when that was in use."""

    @property
    def moved(self) -> bool:
        """True when the wanted port was in use."""
        return self.wanted not in (0, self.port)


class Beside(Protocol):
    """What runs as long as the server does."""

    async def open(self) -> None:
        """Begin."""

    async def close(self) -> None:
        """End."""


class Server(uvicorn.Server):
    """Says when the page can be opened, and ends without waiting for unfinished sounds."""

    def __init__(
        self,
        config: uvicorn.Config,
        app: FastAPI,
        ready: Callable[[], None],
        beside: Sequence[Beside] = (),
    ) -> None:
        super().__init__(config)
        self._app = app
        self._ready = ready
        self.beside = beside

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then call `ready`."""
        await super().startup(sockets)
        if self.started:
            for other in self.beside:
                await other.open()
            self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Give up what takes long, then close every connection."""
        log = logging.getLogger("uvicorn.error")
        level = log.level
        log.setLevel(logging.CRITICAL)  # that requests end with the server is no error
        try:
            await asyncio.to_thread(self._app.state.service.rooms.stop_sources)
            await asyncio.gather(*(other.close() for other in self.beside))
            await super().shutdown(sockets)
        finally:
            log.setLevel(level)


def serve(
    settings: Settings,
    *,
    announce: Callable[[Address], None] = lambda _address: None,
    rooms: Rooms | None = None,
    debug: bool = False,
) -> None:
    """Serve the page until the process is told to end (Ctrl-C, SIGTERM).

    `announce` is called once, as soon as the page can be opened. Raises `PortError` when there
    is no port to serve it on.
    """
    log_to_stderr(debug)
    with bind(settings.host, settings.port) as listener:
        server_on(listener, settings, rooms, announce).run(sockets=[listener])


def server_on(
    listener: socket.socket,
    settings: Settings,
    rooms: Rooms | None = None,
    ready: Callable[[Address], None] = lambda _address: None,
) -> Server:
    """A server for a bound socket, set up but not running."""
    address = address_of(listener, settings)
    app = create_app(settings.model_copy(update={"port": address.port}), rooms)
    return Server(uvicorn_config(app), app, lambda: ready(address))


def address_of(listener: socket.socket, settings: Settings) -> Address:
    """Where the page is that is served on a bound socket."""
    port = int(listener.getsockname()[1])
    shown = "127.0.0.1" if settings.host in ("0.0.0.0", "") else settings.host
    shown = "[::1]" if shown == "::" else f"[{shown}]" if ":" in shown else shown
    return Address(f"http://{shown}:{port}/", port, settings.port)


def uvicorn_config(app: ASGIApp) -> uvicorn.Config:
    """How every server of ours is set up."""
    return uvicorn.Config(
        app,
        log_config=None,
        log_level="warning",  # uvicorn's information names paths, and these hold tokens
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ws=ClosingProtocol,
        ws_max_size=REFUSED_BYTES,
        ws_per_message_deflate=False,  # JPEG doesn't shrink, and the way is short
        timeout_graceful_shutdown=2,
    )


def bind(host: str, port: int, option: str = "--port") -> socket.socket:
    """A listening socket on `port` or the first free one of the `TRIES` that follow.

    Raises `PortError`, which names the `option` to choose another.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for candidate in range(port, min(port + (TRIES if port else 1), LAST_PORT + 1)):
        try:
            return socket.create_server((host, candidate), family=family, backlog=128)
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise PortError(
                    f"The page can't be served on {host}, port {candidate} ({error.strerror}).",
                    hint="Choose another address with MOODIFY_HOST; 127.0.0.1 always works.",
                ) from error
    raise PortError(
        f"Port {port} and those after it are in use or not allowed.",
        hint=f"Choose another one with {option}; 0 takes any free port.",
    )


def log_to_stderr(debug: bool) -> None:
    """Log warnings to stderr, a line each, unless logging was set up already."""
    root = logging.getLogger()
    if not root.handlers:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(logging.Formatter("%(message)s") if debug else _OneLine("%(message)s"))
        root.addHandler(handler)
    if debug:
        logging.getLogger("moodify").setLevel(logging.DEBUG)


class _OneLine(logging.Formatter):
    """Leaves tracebacks out: they are for --debug."""

    def format(self, record: logging.LogRecord) -> str:
        return (super().format(record).splitlines() or [""])[0]

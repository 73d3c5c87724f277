"""Serve on the home network beside the page of this computer: https, and the plain page."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import ssl
from collections.abc import Callable, Generator

import uvicorn
from starlette.types import ASGIApp

from moodify.errors import LanError
from moodify.lan.home import Home
from moodify.spotify.hosts import Hosts
from moodify.web.faults import Faults
from moodify.web.guard import Guard
from moodify.web.headers import CarefulHeaders
from moodify.web.lan.door import Door, NearOnly
from moodify.web.lan.trust import TrustPage
from moodify.web.serve import uvicorn_config

log = logging.getLogger(__name__)

LOOK_SECONDS = 15.0
"""Between two looks at this computer's addresses; a look takes a few milliseconds."""


class Side(uvicorn.Server):
    """A server beside the main one: it has no signals and no rooms of its own."""

    def __init__(self, app: ASGIApp, listener: socket.socket, tls: ssl.SSLContext | None) -> None:
        config = uvicorn_config(app)
        config.lifespan = "off"
        config.load()
        config.ssl = tls
        super().__init__(config)
        self._listener = listener
        self._running: asyncio.Task[None] | None = None

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Leave Ctrl-C to the main server."""
        yield

    async def open(self) -> None:
        """Begin, and come back once it serves."""
        self._running = asyncio.create_task(self.serve(sockets=[self._listener]))
        while not self.started and not self._running.done():
            await asyncio.sleep(0.01)

    async def close(self) -> None:
        """Close every connection and end."""
        self.should_exit = True
        if self._running is not None:
            await self._running


class Lookout:
    """Looks now and then whether this computer has moved, and gets it a fitting certificate."""

    def __init__(
        self,
        home: Home,
        tls: ssl.SSLContext,
        moved: Callable[[Home], None],
        seconds: float = LOOK_SECONDS,
    ) -> None:
        """`moved` is called when addresses have changed."""
        self._home = home
        self._tls = tls
        self._moved = moved
        self._seconds = seconds
        self._running: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Begin to look."""
        self._running = asyncio.create_task(self._look())

    async def close(self) -> None:
        """Look no more."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    async def _look(self) -> None:
        told = ""
        while True:
            await asyncio.sleep(self._seconds)
            addresses = self._home.where
            try:
                if await asyncio.to_thread(self._home.refresh):
                    load(self._tls, self._home)
            except LanError as error:
                if error.sentence != told:  # once is enough
                    told = error.sentence
                    log.warning("%s", told)
                continue
            for sentence in self._home.kept.notices:
                self._home.tell(sentence)
            if self._home.where != addresses:
                self._moved(self._home)


def tls_of(home: Home) -> ssl.SSLContext:
    """TLS 1.2 and later, with the home's certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    load(context, home)
    return context


def load(context: ssl.SSLContext, home: Home) -> None:
    """Use the home's certificate for connections from now on."""
    try:
        context.load_cert_chain(home.kept.chain)
    except (OSError, ssl.SSLError) as error:
        raise LanError(
            f"The certificate in {home.kept.chain} can't be used ({error}).",
            hint="Delete the file: the next start makes another.",
        ) from error


def door(app: ASGIApp, home: Home, hosts: Hosts) -> ASGIApp:
    """`app` as the home network sees it."""
    guarded = Guard(Door(app, home), frozenset(), lambda: home.hosts)
    return CarefulHeaders(Faults(NearOnly(guarded, home)), hosts)


def sides(
    app: ASGIApp, home: Home, hosts: Hosts, page: socket.socket, trust: socket.socket
) -> tuple[Side, Side, ssl.SSLContext]:
    """The two servers for bound sockets, and the TLS context of the first."""
    tls = tls_of(home)
    plain = NearOnly(TrustPage(home), home)
    return Side(door(app, home, hosts), page, tls), Side(plain, trust, None), tls

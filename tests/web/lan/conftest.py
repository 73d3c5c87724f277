"""A real server on the home network: real TLS and real rooms, with visitors from pretended
addresses, since a test may come from this machine alone."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send
from websockets.sync.client import connect
from websockets.typing import Origin

from moodify.lan.addresses import Whereabouts
from moodify.lan.home import Home
from moodify.session import Rooms
from moodify.settings import Settings
from moodify.web.lan.hosting import Doors, home_server_on
from moodify.web.lan.serve import Side
from moodify.web.serve import Server, bind
from tests.fakes import FakeReader, fake_library
from tests.web.conftest import PATIENCE, Talk

COMES_FROM = "x-comes-from"
PHONE = "192.168.1.23"
AGENT = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1"


class Elsewhere:
    """Lets a request come from the address that a header of the test's own names, or `usual`."""

    def __init__(self, app: ASGIApp, usual: str | None) -> None:
        self._app = app
        self._usual = usual

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        address = Headers(scope=scope).get(COMES_FROM) or self._usual
        if address:
            scope = dict(scope, client=(address, 50000))
        await self._app(scope, receive, send)


class HomeSite:
    """The running server, and how to visit it."""

    def __init__(self, doors: Doors, home: Home, server: Server) -> None:
        self.home, self.server = home, server
        self.port, self.trust_port = home.port, home.trust_port
        self.here_port = int(doors.here.getsockname()[1])
        self.told: list[str] = []
        home.tell = self.told.append
        self._open: list[httpx.Client] = []
        self.here = self._client(f"http://127.0.0.1:{self.here_port}")
        """Someone at the computer itself."""

    @property
    def tls(self) -> ssl.SSLContext:
        """What a phone has that trusts the authority, and nobody else."""
        authority = self.home.kept.authority.public_bytes(Encoding.PEM).decode()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(cadata=authority)
        return context

    def phone(self, address: str = PHONE, **headers: str) -> httpx.Client:
        """A phone at home that trusts the authority and isn't let in yet."""
        url = f"https://127.0.0.1:{self.port}"
        own = {COMES_FROM: address, "user-agent": AGENT, "origin": url}
        return self._client(url, headers=own | headers, verify=self.tls)

    def paired(self, address: str = PHONE) -> httpx.Client:
        """A phone that was let in."""
        phone = self.phone(address)
        answer = phone.post("/api/lan/pair", json={"link": self.home.invitations.invite()})
        assert answer.status_code == 200, answer.text
        return phone

    def trust(self, **headers: str) -> httpx.Client:
        """A phone at the plain page."""
        return self._client(f"http://127.0.0.1:{self.trust_port}", headers=headers)

    @contextmanager
    def live(self, session: str, phone: httpx.Client) -> Iterator[Talk]:
        """The live socket of a session, from a phone."""
        url = f"wss://127.0.0.1:{self.port}/api/sessions/{session}/live"
        cookies = "; ".join(f"{name}={value}" for name, value in phone.cookies.items())
        sent = {COMES_FROM: PHONE, "cookie": cookies}
        with connect(
            url,
            ssl=self.tls,
            origin=Origin(f"https://127.0.0.1:{self.port}"),
            additional_headers=sent,
            compression=None,
            proxy=None,
            open_timeout=PATIENCE,
        ) as socket:
            yield Talk(socket)

    def knock(self, session: str, phone: httpx.Client, **headers: str) -> int:
        """Ask for a live socket as any client does, and see the status alone.

        Not by `connect`: refused over TLS, that one may wait for ever to read what it closed.
        """
        asked = {"connection": "Upgrade", "upgrade": "websocket", "sec-websocket-version": "13"}
        key = {"sec-websocket-key": "x3JJHMbDL1EzLkh9GBhXDw=="}
        url = f"/api/sessions/{session}/live"
        with phone.stream("GET", url, headers=asked | key | headers) as answer:
            return answer.status_code

    def _client(self, url: str, **options: Any) -> httpx.Client:
        client = httpx.Client(base_url=url, timeout=PATIENCE, trust_env=False, **options)
        self._open.append(client)
        return client

    def close(self) -> None:
        for client in self._open:
            client.close()


class Moving:
    """A computer that can be carried to another network."""

    def __init__(self, *addresses: str) -> None:
        self.where = Whereabouts(addresses, ("den.local",))

    def __call__(self) -> Whereabouts:
        return self.where


@contextmanager
def at_home(
    folder: Path, look: Moving, look_seconds: float = 60.0, comes_from: str | None = None
) -> Iterator[HomeSite]:
    """Serve from a thread until the end of the block; who says no address is at `comes_from`."""
    doors = Doors(bind("127.0.0.1", 0), bind("127.0.0.1", 0), bind("127.0.0.1", 0))
    settings = Settings(port=0, data_dir=folder, cache_dir=folder)
    home = Home(
        folder,
        port=int(doors.home.getsockname()[1]),
        trust_port=int(doors.trust.getsockname()[1]),
        look=look,
    )
    rooms = Rooms(FakeReader, lambda: fake_library(folder), folder / "spotify.sqlite3")
    ready, moves = threading.Event(), []
    server = home_server_on(
        doors,
        settings,
        home,
        rooms=rooms,
        ready=lambda _address: ready.set(),
        moved=lambda home: moves.append(home.urls),
        look_seconds=look_seconds,
    )
    for side in server.beside:
        if isinstance(side, Side):
            side.config.loaded_app = Elsewhere(side.config.loaded_app, comes_from)
    thread = threading.Thread(target=server.run, args=([doors.here],))
    thread.start()
    site = HomeSite(doors, home, server)
    try:
        assert ready.wait(PATIENCE)
        yield site
    finally:
        site.close()
        server.should_exit = True
        thread.join(PATIENCE)
        doors.close()
        assert not thread.is_alive()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HomeSite]:
    with at_home(tmp_path_factory.mktemp("home"), Moving("192.168.1.5")) as site:
        yield site


@pytest.fixture
def site(served: HomeSite) -> HomeSite:
    """The module's server, with nobody let in, no tries used and nothing told."""
    served.home.devices.forget()
    served.home.invitations.renew_code()
    served.told.clear()
    return served


def until(fits: Any, seconds: float = PATIENCE) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not fits():
        assert time.monotonic() < end, "it never came to be"
        time.sleep(0.02)

"""A real server on a free port, over real rooms with a scripted reader and a few songs."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from moodify.music.library import Library
from moodify.session import Rooms
from moodify.settings import Settings
from moodify.web.serve import bind, server_on
from moodify.web.service import Service
from tests.fakes import FakeReader, fake_library

PICTURES = Path(__file__).parents[1] / "data"
PATIENCE = 30.0
"""Seconds to wait for anything; a busy machine may hold a thread up for many."""


class Site:
    """A running server, and how to talk to it."""

    def __init__(self, port: int, reader: FakeReader, rooms: Rooms, app: FastAPI) -> None:
        self.port = port
        self.app = app
        self.reader = reader
        self.rooms = rooms
        self.http = httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE)

    @property
    def service(self) -> Service:
        """What the server's parts share; for tests that move its limits."""
        service = self.app.state.service
        assert isinstance(service, Service)
        return service

    def begin(self) -> str:
        """A new session's id."""
        return str(self.http.post("/api/sessions").json()["id"])

    def command(self, session: str, **command: object) -> httpx.Response:
        return self.http.post(f"/api/sessions/{session}/commands", json=command)

    def command_text(self, session: str, text: str) -> httpx.Response:
        headers = {"content-type": "application/json"}
        return self.http.post(f"/api/sessions/{session}/commands", content=text, headers=headers)

    @contextmanager
    def live(self, session: str, **options: Any) -> Iterator[Talk]:
        url = f"ws://127.0.0.1:{self.port}/api/sessions/{session}/live"
        options |= {"compression": None, "max_size": None, "proxy": None}
        with connect(url, open_timeout=PATIENCE, **options) as socket:
            yield Talk(socket)


class Talk:
    """One live socket."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    def say(self, **command: object) -> None:
        self.socket.send(json.dumps(command))

    def hear(self, kind: str | None = None, timeout: float = PATIENCE) -> dict[str, Any]:
        """The next message, or the next of a kind."""
        end = time.monotonic() + timeout
        while True:
            message: dict[str, Any] = json.loads(self.socket.recv(max(0.0, end - time.monotonic())))
            if kind in (None, message["type"]):
                return message

    def hear_the_end(self) -> tuple[int, str, list[dict[str, Any]]]:
        """Listen until the server closes; returns its code, its reason and what came before."""
        heard = []
        try:
            while True:
                heard.append(self.hear())
        except ConnectionClosed as closed:
            if closed.rcvd is None:  # cut off without a word
                return 1006, "", heard
            return closed.rcvd.code, closed.rcvd.reason, heard

    def hear_state(self, fits: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The next state that fits."""
        while True:
            state: dict[str, Any] = self.hear("state")["state"]
            if fits(state):
                return state


@contextmanager
def running(
    folder: Path,
    *,
    each: int = 5,
    open_reader: Callable[[], FakeReader] | None = None,
    open_library: Callable[[], Library] | None = None,
    **more: Any,
) -> Iterator[Site]:
    """Serve from a thread until the end of the block; `more` are further settings."""
    reader = FakeReader()
    rooms = Rooms(
        open_reader or (lambda: reader),
        open_library or (lambda: fake_library(folder, each)),
        folder / "spotify.sqlite3",
        folder / "calibration.json",
        home=folder,
    )
    known = Settings(port=0, data_dir=folder, cache_dir=folder, **more)
    with bind("127.0.0.1", 0) as listener:
        server = server_on(listener, known, rooms)
        thread = threading.Thread(target=server.run, args=([listener],))
        thread.start()
        assert isinstance(server.config.app, FastAPI)
        site = Site(listener.getsockname()[1], reader, rooms, server.config.app)
        try:
            while not server.started:
                time.sleep(0.005)
            yield site
        finally:
            site.http.close()
            server.should_exit = True
            thread.join(PATIENCE)
            assert not thread.is_alive()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with running(tmp_path_factory.mktemp("site"), each=8) as site:
        yield site


@pytest.fixture
def site(shared: Site) -> Iterator[Site]:
    """The module's server, with its reader seeing no face."""
    shared.reader.show()
    shared.reader.slow = 0.0
    shared.reader.fails = None
    yield shared
    shared.reader.fails = None


@pytest.fixture(scope="session")
def jpeg() -> bytes:
    """A frame as the page sends it: 320 px, JPEG."""
    import io

    from PIL import Image

    out = io.BytesIO()
    with Image.open(PICTURES / "happy.jpg") as image:
        image.resize((320, 240)).save(out, "JPEG", quality=80)
    return out.getvalue()

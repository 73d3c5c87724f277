"""A household of two: Anna, who was there first and has no PIN, and Ben, who has one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.web.conftest import PATIENCE, Site, running

SONG = "house:sad-1"
PIN = "4711"
BODIES: dict[str, Any] = {
    "POST /api/calibration/words": {"says": "not", "mood": "sad"},
    "POST /api/suggest": {"mood": "sad"},
    "PUT /api/songs/like": {"uri": SONG, "on": True},
    "PUT /api/journal": {"on": True},
    "PUT /api/journal/felt": {"uri": SONG, "felt": "better"},
    "POST /api/sessions/{session_id}/commands": {"type": "like", "uri": SONG, "on": True},
    "POST /api/sessions/{session_id}/lists/resolve": {"songs": []},
}


class Person:
    """A browser, and who listens in it."""

    def __init__(self, site: Site, who: str | None = None, pin: str | None = None) -> None:
        self.site = site
        self.http = httpx.Client(base_url=site.http.base_url, timeout=PATIENCE)
        if who is not None:
            answer = self.choose(who, pin)
            assert answer.status_code == 200, answer.text

    def choose(self, who: str, pin: str | None = None) -> httpx.Response:
        return self.http.post("/api/household/choice", json={"listener": who, "pin": pin})

    def begin(self) -> str:
        answer = self.http.post("/api/sessions")
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    def command(self, session: str, **command: object) -> httpx.Response:
        return self.http.post(f"/api/sessions/{session}/commands", json=command)

    def ask(self, route: str, session: str = "") -> httpx.Response:
        """One of the routes of the table, sensibly filled in."""
        method, _, path = route.partition(" ")
        path = path.format(
            session_id=session, told_id=1, span="week", way="json", what="all", listener_id="me"
        )
        params = {"date": "2026-01-01", "text": "sad", "name": "x.m3u"}
        body = BODIES.get(route, {"session": session})
        if method == "GET":
            return self.http.get(path, params=params)
        return self.http.request(method, path, params=params, json=body)

    @property
    def cookie(self) -> str:
        """What the browser would send on opening a socket."""
        return "; ".join(f"{name}={value}" for name, value in self.http.cookies.items())

    def state(self) -> dict[str, Any]:
        """Who there is, as this browser is told."""
        state: dict[str, Any] = self.http.get("/api/household").json()
        return state


class Home:
    """The household and its browsers."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.everyone: list[Person] = []
        self.ben_id = site.rooms.household.add("Ben", pin=PIN, mine="Anna").id
        self.anna = self.person("me")
        self.ben = self.person(self.ben_id, PIN)

    def person(self, who: str | None = None, pin: str | None = None) -> Person:
        """One more browser."""
        self.everyone.append(Person(self.site, who, pin))
        return self.everyone[-1]


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Site]:
    """A server with a data folder of its own, whose household is one listener alone."""
    with running(tmp_path, each=8) as site:
        yield site


@contextmanager
def at_home(site: Site) -> Iterator[Home]:
    made = Home(site)
    try:
        yield made
    finally:
        for person in made.everyone:
            person.http.close()


@pytest.fixture
def home(own: Site) -> Iterator[Home]:
    with at_home(own) as made:
        yield made


@pytest.fixture(scope="module")
def shared_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    """For tests that change nothing of each other's."""
    with running(tmp_path_factory.mktemp("home"), each=8) as site, at_home(site) as made:
        yield made

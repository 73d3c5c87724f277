"""A real server beside a stand-in for Spotify."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.fake_spotify import CLIENT_ID, World, agree, cancel, make_world, numbered, running
from tests.web.conftest import PATIENCE, Site
from tests.web.conftest import running as serving


class Joined:
    """The server, the world that it asks, and the way a person goes through both."""

    def __init__(self, site: Site, world: World, folder: Path) -> None:
        self.site = site
        self.http = site.http
        self.world = world
        self.folder = folder

    def get(self, path: str = "", **query: Any) -> Any:
        answer = self.http.get(f"/api/spotify{path}", params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def sign_in(self, *, agrees: bool = True) -> httpx.Response:
        """Begin, agree (or not) at Spotify, and be sent back."""
        begun = self.http.post("/api/spotify/sign-in", json={"client_id": CLIENT_ID})
        assert begun.status_code == 200, begun.text
        decide = agree if agrees else cancel
        back = httpx.URL(decide(self.world, begun.json()["url"]))
        return self.http.get(back.raw_path.decode())

    def choose(self, **moods: str) -> None:
        """Give playlists moods by their names, blanks written as underscores."""
        for card in self.get("/playlists", fresh="true"):
            mood = moods.get(card["name"].replace(" ", "_"))
            if mood:
                answer = self.http.put(f"/api/spotify/playlists/{card['id']}", json={"mood": mood})
                assert answer.status_code == 200, answer.text

    def read(self) -> dict[str, Any]:
        """Harvest to the end, or to what stops it."""
        begun = self.http.post("/api/spotify/harvest")
        assert begun.status_code == 202, begun.text
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            told: dict[str, Any] = self.get()["harvest"]
            if not told["running"]:
                return told
            time.sleep(0.02)
        raise AssertionError("the harvest didn't end")

    def listening(self, mood: str = "sad") -> str:
        """A session that listens to Spotify."""
        session = self.site.begin()
        self.site.command(session, type="use_player", player="spotify")
        self.site.command(session, type="choose_mood", mood=mood)
        return session

    def state(self, session: str) -> dict[str, Any]:
        told: dict[str, Any] = self.http.get(f"/api/sessions/{session}").json()
        return told


@pytest.fixture
def joined(tmp_path: Path) -> Iterator[Joined]:
    world = make_world()  # a list "Calm" of three songs
    world.add_playlist("Rainy days", [*numbered(6, first=50), None])
    world.add_playlist("Chart hits", numbered(4, first=80), owner="spotify")
    with running(world) as fake, serving(tmp_path, spotify_url=fake.url) as site:
        yield Joined(site, world, tmp_path)
    assert world.violations == []


@pytest.fixture
def ready(joined: Joined) -> Joined:
    """Signed in, with moods chosen and songs read."""
    joined.sign_in()
    joined.choose(Calm="neutral", Rainy_days="sad")
    assert joined.read()["finished"]
    return joined

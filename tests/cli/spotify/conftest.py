"""The commands beside a stand-in for Spotify."""

from __future__ import annotations

import re
import threading
import webbrowser
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from click.testing import Result

from tests.cli.conftest import Moodify
from tests.fake_spotify import CLIENT_ID, World, agree, cancel, make_world, numbered, running


class Terminal:
    """A person at a terminal, with a browser beside it."""

    def __init__(self, moodify: Moodify, world: World, patch: pytest.MonkeyPatch) -> None:
        self.moodify = moodify
        self.world = world
        self._patch = patch

    def __call__(self, *words: object) -> Result:
        return self.moodify("spotify", *words)

    def login(self, *more: str, agrees: bool = True) -> Result:
        """Sign in; the browser that the command opens says yes or no by itself."""
        decide = agree if agrees else cancel
        visits: list[threading.Thread] = []

        def open_browser(url: str) -> bool:
            back = decide(self.world, url)
            visits.append(threading.Thread(target=httpx.get, args=(back,), kwargs={"timeout": 60}))
            visits[-1].start()
            return True

        self._patch.setenv("DISPLAY", ":0")
        self._patch.setattr(webbrowser, "open", open_browser)
        result = self("login", "--client-id", CLIENT_ID, *more)
        for visit in visits:
            visit.join(60)
        return result


@pytest.fixture
def terminal(
    moodify: Moodify, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Terminal]:
    world = make_world()  # a list "Calm" of three songs
    world.add_playlist("Rainy days", [*numbered(6, first=50), None])
    world.add_playlist("Nothing in it", [])
    world.add_playlist("Chart hits", numbered(4, first=80), owner="spotify")
    with running(world) as fake:
        monkeypatch.setenv("MOODIFY_SPOTIFY_URL", fake.url)
        yield Terminal(moodify, world, monkeypatch)
    assert world.violations == []


@pytest.fixture
def ready(terminal: Terminal) -> Terminal:
    """Signed in, with the suggested moods taken and the songs read."""
    assert terminal.login().exit_code == 0
    assert terminal("choose", "--suggested").exit_code == 0
    assert terminal("harvest").exit_code == 0
    return terminal


def plain(result: Result) -> str:
    """All that was printed, blanks as one."""
    return re.sub(r"\s+", " ", result.output)

"""A real server over a fake source of folders, Audius and a Subsonic source."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from moodify.music.sources.audius import AudiusSource
from moodify.music.sources.audius.client import AudiusClient
from moodify.music.sources.subsonic import SubsonicSource
from moodify.settings import Settings
from tests.fakes import fake_library
from tests.web.conftest import PATIENCE, Site, running
from tests.web.library.fake import FakeLocal


class Home:
    """The server, and the sources behind it."""

    def __init__(self, site: Site, local: FakeLocal, audius_at: list[str]) -> None:
        self.site = site
        self.http = site.http
        self.local = local
        self.audius_at = audius_at
        """The address that stands in for Audius, once a test gives one."""

    def state(self) -> dict[str, Any]:
        answer = self.http.get("/api/library")
        assert answer.status_code == 200, answer.text
        told: dict[str, Any] = answer.json()
        return told

    def until(self, fits: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The first state that fits."""
        end = time.monotonic() + PATIENCE
        while not fits(told := self.state()):
            assert time.monotonic() < end, told
            time.sleep(0.02)
        return told

    def changed(self) -> None:
        """The source tells that it has other songs."""
        self.local.call()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    music = tmp_path / "music"
    music.mkdir()
    local = FakeLocal(music)
    audius_at: list[str] = []
    settings = Settings(data_dir=tmp_path / "data", cache_dir=tmp_path / "cache")
    audius = AudiusSource(settings, lambda _host: AudiusClient(audius_at[0], sleep=lambda _s: None))
    subsonic = SubsonicSource(settings)
    (tmp_path / "site").mkdir()
    with running(
        tmp_path / "site",
        open_library=lambda: fake_library(tmp_path / "site", 2, local, audius, subsonic),
    ) as site:
        yield Home(site, local, audius_at)
    audius.close()
    subsonic.close()

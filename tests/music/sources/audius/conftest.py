"""Audius in small, and the source that reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from moodify.music.sources.audius import AudiusSource
from moodify.music.sources.audius.client import AudiusClient
from moodify.settings import Settings
from tests.fake_audius import FakeAudius, World
from tests.fake_audius.app import make_app
from tests.fake_subsonic.hall import Hall, hall

Serve = Callable[[World], FakeAudius]


@pytest.fixture(scope="session")
def fakes() -> Iterator[Hall]:
    with hall() as made:
        yield made


@pytest.fixture
def serve(fakes: Hall) -> Iterator[Serve]:
    """Serves worlds; each must have been asked only what it allows."""
    served: list[World] = []

    def start(world: World) -> FakeAudius:
        served.append(world)
        return FakeAudius(fakes.add(make_app(world)), world)

    yield start
    assert [world.violations for world in served if world.violations] == []


@pytest.fixture
def client(serve: Serve) -> Iterator[Callable[..., AudiusClient]]:
    """Makes clients that wait for nothing, and hangs up when the test ends."""
    made: list[AudiusClient] = []

    def make(world: World, waits: list[float] | None = None) -> AudiusClient:
        waited: list[float] = [] if waits is None else waits
        made.append(AudiusClient(serve(world).url, sleep=waited.append))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data", cache_dir=tmp_path / "cache")


@pytest.fixture
def source(settings: Settings) -> Iterator[AudiusSource]:
    made = AudiusSource(settings)
    yield made
    made.close()

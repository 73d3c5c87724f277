"""One person's server, and the source that reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from moodify.music.sources.subsonic import SubsonicSource
from moodify.music.sources.subsonic.account import Account, Way
from moodify.music.sources.subsonic.client import Client
from moodify.settings import Settings
from tests.fake_subsonic import FakeSubsonic, World, make_app
from tests.fake_subsonic.hall import Hall, hall
from tests.fake_subsonic.world import API_KEY, PASSWORD

Serve = Callable[[World], FakeSubsonic]


@pytest.fixture(scope="session")
def fakes() -> Iterator[Hall]:
    with hall() as made:
        yield made


@pytest.fixture
def serve(fakes: Hall) -> Iterator[Serve]:
    """Serves worlds; each must have been asked only what it allows."""
    served: list[World] = []

    def start(world: World) -> FakeSubsonic:
        served.append(world)
        return FakeSubsonic(fakes.add(make_app(world)), world)

    yield start
    assert [world.violations for world in served if world.violations] == []


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data", cache_dir=tmp_path / "cache")


@pytest.fixture
def source(settings: Settings) -> Iterator[SubsonicSource]:
    made = SubsonicSource(settings)
    yield made
    made.close()


def account(fake: FakeSubsonic, way: Way = "token", secret: str | None = None) -> Account:
    user = "" if way == "api_key" else "ann"
    known = API_KEY if way == "api_key" else PASSWORD
    return Account(fake.url, user, known if secret is None else secret, way)


@pytest.fixture
def client(serve: Serve) -> Iterator[Callable[..., Client]]:
    """Makes clients, and hangs up when the test ends."""
    made: list[Client] = []

    def make(world: World, way: Way = "token", secret: str | None = None) -> Client:
        made.append(Client(account(serve(world), way, secret)))
        return made[-1]

    yield make
    for one in made:
        one.close()

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.fake_spotify import FakeSpotify, World, asgi, make_world
from tests.fake_spotify.serve import PATIENCE, serving


class Stage:
    """One server for all of these tests: each puts its own world on."""

    app: ASGIApp
    url: str

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)


@pytest.fixture(scope="package")
def stage() -> Iterator[Stage]:
    made = Stage()
    with serving(made) as made.url:
        yield made


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def fake(world: World, stage: Stage) -> FakeSpotify:
    stage.app = asgi(world)
    return FakeSpotify(stage.url, world)


@pytest.fixture
def client(fake: FakeSpotify) -> Iterator[httpx.Client]:
    """Signed in as the world's first person, with all scopes."""
    token = fake.world.sign_in().access_token
    headers = {"Authorization": f"Bearer {token}"}
    with httpx.Client(base_url=fake.url, headers=headers, timeout=PATIENCE) as made:
        yield made

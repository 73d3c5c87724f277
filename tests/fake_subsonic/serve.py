"""Serving the fake over a socket."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tests.fake_spotify.serve import serving
from tests.fake_subsonic.app import make_app
from tests.fake_subsonic.world import World


@dataclass(frozen=True)
class FakeSubsonic:
    """A running fake: ``url`` is its address, without a slash at the end."""

    url: str
    world: World


@contextmanager
def running(world: World, port: int = 0) -> Iterator[FakeSubsonic]:
    """Serve on 127.0.0.1, on a free port unless one is named, until the block ends."""
    with serving(make_app(world), port) as url:
        yield FakeSubsonic(url, world)

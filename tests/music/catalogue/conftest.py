from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from moodify.music.catalogue import Catalogue
from tests.postgres import Server, postgres, why_not


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    if reason := why_not():
        pytest.skip(reason)
    with postgres() as running:
        yield running


@pytest.fixture
def address(server: Server) -> Iterator[str]:
    """A new, empty database on PostgreSQL."""
    with server.database() as made:
        yield made


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """Where a catalogue may be kept: whatever holds for one kind holds for the other."""
    if request.param == "sqlite":
        return tmp_path / "songs.sqlite3"
    return str(request.getfixturevalue("address"))


@pytest.fixture
def catalogue(place: Path | str) -> Iterator[Catalogue]:
    with Catalogue.open(place) as opened:
        yield opened

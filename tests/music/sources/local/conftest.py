from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from moodify.music.sources.local import LocalSource
from moodify.settings import Settings
from tests.music.sources.local.judges import judge

Open = Callable[..., LocalSource]


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """A folder for music."""
    folder = tmp_path / "music"
    folder.mkdir()
    return folder


@pytest.fixture
def open_source(tmp_path: Path) -> Iterator[Open]:
    """Opens the source, again and again with the same data."""
    opened: list[LocalSource] = []

    def open_it(analyse: object = judge, version: str = "test 1", cores: int = 1) -> LocalSource:
        settings = Settings(data_dir=tmp_path / "data", cache_dir=tmp_path / "cache")
        source = LocalSource(settings, analyse, version, cores)  # type: ignore[arg-type]
        opened.append(source)
        return source

    yield open_it
    for source in opened:
        source.close()


@pytest.fixture
def source(open_source: Open) -> LocalSource:
    return open_source()

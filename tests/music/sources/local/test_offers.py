"""What the source offers the rest of the app, by the app's own protocols."""

from __future__ import annotations

import pytest

from moodify.music.sources.base import Preparing, Rooted, Source, Versioned
from moodify.music.sources.library import Correctable, Covered, Foldered
from moodify.music.sources.local import LocalSource
from moodify.music.sources.registry import load_sources
from moodify.music.sources.streams import Changing
from moodify.settings import Settings


@pytest.mark.parametrize(
    "protocol",
    [Source, Versioned, Rooted, Preparing, Changing, Covered, Correctable, Foldered],
)
def test_it_is_all_that_the_app_asks_for(source: LocalSource, protocol: type) -> None:
    assert isinstance(source, protocol)
    foldered: Foldered = source  # for mypy, which looks at the types as well
    assert foldered.folders() == []


def test_it_comes_through_the_same_door_as_others(settings: Settings) -> None:
    assert isinstance(load_sources(settings).get("local"), LocalSource)


@pytest.fixture
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    folder = tmp_path_factory.mktemp("data")
    return Settings(data_dir=folder, cache_dir=folder)

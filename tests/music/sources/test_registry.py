from __future__ import annotations

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import pytest

from moodify.errors import SourceError
from moodify.music.sources.base import ENTRY_POINTS, Source
from moodify.music.sources.registry import load_sources
from moodify.settings import Settings
from tests.music.factory import FakeSource


@dataclass
class FakeEntry:
    """What an installed package's entry point looks like from here."""

    name: str
    make: object
    error: BaseException | None = None

    def load(self) -> object:
        if self.error:
            raise self.error
        return self.make


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data", cache_dir=tmp_path / "cache")


def _called(name: str) -> Callable[[Settings], Source]:
    return lambda _settings: FakeSource(name=name)


def test_the_built_in_sources_come_through_entry_points() -> None:
    names = {entry.name for entry in entry_points(group=ENTRY_POINTS)}
    assert {"house", "starter"} <= names


def test_a_source_of_another_package_is_called_with_the_settings(settings: Settings) -> None:
    given: list[Settings] = []

    def make(settings: Settings) -> Source:
        given.append(settings)
        return FakeSource(name="radio")

    sources = load_sources(settings, [FakeEntry("radio", make)])
    assert [source.name for source in sources] == ["radio"]
    assert sources.get("radio") is not None
    assert sources.get("none") is None
    assert given == [settings]
    assert sources.broken == ()


def _raises(_settings: Settings) -> Source:
    raise SourceError("No antenna.", hint="Plug one in.")


@pytest.mark.parametrize(
    ("broken", "detail"),
    [
        (FakeEntry("bad", None, ImportError("no module named 'gone'")), "no module named 'gone'"),
        (FakeEntry("bad", None, SystemExit(3)), "SystemExit"),
        (FakeEntry("bad", _raises), "No antenna. Plug one in."),
        (FakeEntry("bad", "text"), "no class"),
        (FakeEntry("bad", lambda _settings: object()), "no source"),
        (FakeEntry("bad", _called("Bad Name")), "can't be called"),
        (FakeEntry("bad", _called("a-good")), "Another source"),
    ],
)
def test_a_broken_source_is_a_logged_status(
    settings: Settings, caplog: pytest.LogCaptureFixture, broken: FakeEntry, detail: str
) -> None:
    entries = [broken, FakeEntry("a-good", _called("a-good")), FakeEntry("z", _called("z-good"))]
    with caplog.at_level(logging.WARNING):
        sources = load_sources(settings, entries)
    assert [source.name for source in sources] == ["a-good", "z-good"]
    (status,) = sources.broken
    assert (status.name, status.ok) == ("bad", False)
    assert detail in status.detail
    assert "Traceback" not in caplog.text
    assert "bad" in caplog.text


def test_the_source_in_the_docs_works(settings: Settings) -> None:
    page = (Path(__file__).parents[3] / "docs" / "catalogue.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    names: dict[str, Any] = {}
    exec(example, names)
    sources = load_sources(settings, [FakeEntry("radio", names["RadioSource"])])
    (source,) = sources
    (song,) = source.songs()
    assert song.track.source == source.name == "radio"
    assert source.audio(song.track) == settings.cache_dir / "radio" / "1.ogg"
    assert source.status().ok

"""Finding the sources: through entry points, the built-in ones like any other."""

from __future__ import annotations

import logging
import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import entry_points
from typing import Protocol

from moodify.errors import SourceError
from moodify.music.sources.base import ENTRY_POINTS, Source, SourceStatus
from moodify.settings import Settings

log = logging.getLogger(__name__)

_NAME = re.compile(r"[a-z][a-z0-9_-]*")


class Entry(Protocol):
    """As much of an `importlib.metadata.EntryPoint` as is needed."""

    @property
    def name(self) -> str:
        """The name that the package gave it."""

    def load(self) -> object:
        """Import what it names."""


@dataclass(frozen=True)
class Sources:
    """The sources that could be started, and what became of the others."""

    working: dict[str, Source]
    """By name, in alphabetical order of their entry points."""
    broken: tuple[SourceStatus, ...] = ()

    def __iter__(self) -> Iterator[Source]:
        return iter(self.working.values())

    def get(self, name: str) -> Source | None:
        """The source called `name`, or None."""
        return self.working.get(name)


def load_sources(settings: Settings, entries: Iterable[Entry] | None = None) -> Sources:
    """Start every source that is installed; a broken one is logged and listed, never raised."""
    found = entry_points(group=ENTRY_POINTS) if entries is None else entries
    working: dict[str, Source] = {}
    broken: list[SourceStatus] = []
    for entry in sorted(found, key=lambda one: one.name):
        try:
            source = _start(entry, settings, working)
            working[source.name] = source
        except (Exception, SystemExit) as error:
            broken.append(failed(entry.name, entry.name, error))
    return Sources(working, tuple(broken))


def failed(name: str, title: str, error: BaseException) -> SourceStatus:
    """Log that a source failed and say so in a sentence."""
    reason = getattr(error, "sentence", None) or f"{type(error).__name__}: {error}"
    log.warning("The source %s failed: %s", name, reason)
    log.debug("Where the source %s failed", name, exc_info=error)
    return SourceStatus(name, title, ok=False, detail=reason)


def _start(entry: Entry, settings: Settings, taken: Container[str]) -> Source:
    make = entry.load()
    if not callable(make):
        raise SourceError(f"{entry.name} names no class to call.")
    source = make(settings)
    if not isinstance(source, Source):
        raise SourceError(
            f"{entry.name} is no source: it lacks name, title, songs(), audio() or status()."
        )
    if not _NAME.fullmatch(source.name):
        raise SourceError(f"A source can't be called {source.name!r}: a-z, 0-9, _ and - only.")
    if source.name in taken:
        raise SourceError(f"Another source is called {source.name!r} already.")
    return source

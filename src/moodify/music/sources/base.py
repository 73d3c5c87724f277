"""What a source of songs is: the whole plug-in interface, on one page.

A source is a class in any installed package, named in that package's ``pyproject.toml``::

    [project.entry-points."moodify.sources"]
    radio = "my_package:RadioSource"

It is called with Moodify's `Settings`, must not touch the network or the disk in its
constructor, and may raise anything anywhere: the failure becomes its `SourceStatus`, and the
other sources go on. Moodify's own sources come through the same door.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from moodify.types import Song, Track

ENTRY_POINTS = "moodify.sources"
"""The entry-point group that sources are found through."""


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """How a source is doing, for the page and for ``moodify doctor``."""

    name: str
    title: str
    ok: bool
    detail: str
    """A sentence: what it offers, or what went wrong and what to do."""
    songs: int = 0


@runtime_checkable
class Source(Protocol):
    """Gives songs and, where it can, their audio."""

    name: str
    """Short and lower-case, such as ``house``; its songs say ``track.source == name``."""
    title: str
    """For people, such as "House music"."""

    def songs(self) -> Iterable[Song]:
        """Every song, each with its mood; read whenever the source has changed."""

    def audio(self, track: Track) -> Path | None:
        """The file with the sound of `track`, made if need be; None where there is none.

        Called on a worker thread, perhaps on several at once.
        """

    def status(self) -> SourceStatus:
        """How it is doing; cheap, since the page asks often."""


@runtime_checkable
class Versioned(Protocol):
    """A source that can say, without reading them all, whether its songs have changed."""

    def version(self) -> str:
        """Differs whenever what `songs` gives would differ."""


@runtime_checkable
class Rooted(Protocol):
    """A source whose audio lies outside Moodify's own folders."""

    def roots(self) -> Iterable[Path]:
        """The folders that its audio files lie in; no file outside them is ever served."""


@runtime_checkable
class Preparing(Protocol):
    """A source that can do work ahead, in the background, so that sound comes sooner later."""

    def prepare(self) -> object:
        """Begin; returns at once. Called when the app starts."""

    def close(self) -> None:
        """Stop; called when the app ends, whether it was begun or not."""

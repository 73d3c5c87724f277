"""What is told of the work in the background."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from moodify.music.sources.library import Stage


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that the person named."""

    path: Path
    files: int
    """Sound files that are known in it, unfit ones too."""
    present: bool
    """False while it can't be found or is suddenly empty; its songs are kept meanwhile."""


@dataclass(frozen=True, slots=True)
class BadFile:
    """A file, or folder, that can't be used."""

    path: Path
    reason: str
    """One sentence."""


@dataclass(frozen=True, slots=True)
class LocalProgress:
    """How far the work is."""

    stage: Stage
    folders: int
    files: int
    """Songs: each sound once, however many files hold it."""
    placed: int
    """Those of them whose mood is known, so that they can be chosen."""
    bad: int
    done: int
    """Steps of this stage that are done."""
    total: int
    """Steps of this stage; 0 while nobody knows."""
    seconds_left: float | None
    current: str | None
    """The file that is worked on."""

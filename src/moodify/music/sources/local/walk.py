"""The sound files in a folder and those below, in an order that is always the same."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from moodify.music.sources.local.content import SUFFIXES
from moodify.music.sources.local.covers import is_cover

PASSED_OVER = frozenset({"@eadir", "lost+found", "$recycle.bin", "system volume information"})
"""Folders that systems make for themselves; those that begin with a dot are passed over too."""


@dataclass(frozen=True, slots=True)
class Found:
    """A sound file, by its suffix."""

    path: str
    """Bytes that are no UTF-8 are kept as `os.fsdecode` has them."""
    size: int
    mtime_ns: int
    device: int
    cover: bool
    """Whether a picture of the album lies beside it."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A folder or link that can't be looked into."""

    path: str
    reason: str


@dataclass
class Walk:
    """One walk through the folder at `root`; iterate over it once."""

    root: Path
    passed_over: Collection[Path] = ()
    """Folders to leave out."""
    links: set[Path] = field(default_factory=set)
    """Where links to folders led outside `root`, once it is walked."""
    devices: set[int] = field(default_factory=set)
    """The file systems that it came through."""

    def __iter__(self) -> Iterator[Found | Unread]:
        """Each folder once, whatever links lead to it: a circle of them ends."""
        root = str(self.root)
        seen: set[tuple[int, int]] = set()
        left_out = {str(path) for path in self.passed_over}
        waiting = [root]
        while waiting:
            folder = waiting.pop()
            try:
                status = os.stat(folder)  # noqa: PTH116 - a Path for each folder costs too much
                if (status.st_dev, status.st_ino) in seen:
                    continue
                seen.add((status.st_dev, status.st_ino))
                self.devices.add(status.st_dev)
                with os.scandir(folder) as entries:
                    inside = sorted(entries, key=lambda entry: entry.name)
            except OSError as error:
                if not isinstance(error, FileNotFoundError):
                    yield Unread(folder, f"This folder can't be read ({error.strerror}).")
                continue
            below: list[str] = []
            cover = any(is_cover(entry.name) for entry in inside)
            for entry in inside:
                if entry.name.startswith(".") or entry.path in left_out:
                    continue
                try:
                    if entry.is_dir():
                        if self._follow(entry):
                            below.append(entry.path)
                    elif os.path.splitext(entry.name)[1].lower() in SUFFIXES:  # noqa: PTH122
                        yield from self._file(entry, cover)
                except FileNotFoundError:  # gone meanwhile, or a link to nowhere
                    continue
                except OSError as error:
                    yield Unread(entry.path, f"It can't be read ({error.strerror}).")
            waiting.extend(reversed(below))

    def _follow(self, entry: os.DirEntry[str]) -> bool:
        if entry.name.lower() in PASSED_OVER:
            return False
        if not entry.is_symlink():
            return True
        target = Path(entry.path).resolve()
        if self.root.is_relative_to(target):  # upwards: all of the disk, perhaps
            return False
        if not target.is_relative_to(self.root):
            self.links.add(target)
        return True

    def _file(self, entry: os.DirEntry[str], cover: bool) -> Iterator[Found | Unread]:
        status = entry.stat()
        if not stat.S_ISREG(status.st_mode):
            return
        if entry.is_symlink():
            target = Path(entry.path).resolve()
            if not any(target.is_relative_to(place) for place in (self.root, *self.links)):
                yield Unread(entry.path, "It is a link to a file outside this folder.")
                return
        yield Found(entry.path, status.st_size, status.st_mtime_ns, status.st_dev, cover)

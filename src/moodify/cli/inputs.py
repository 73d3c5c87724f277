"""Which files a person means by the paths they give."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from pathlib import Path

PICTURES = frozenset({".bmp", ".gif", ".jfif", ".jpe", ".jpeg", ".jpg", ".png", ".webp"})
SOUNDS = frozenset(
    {".aac", ".aif", ".aiff", ".flac", ".m4a", ".m4b", ".mp3", ".oga", ".ogg", ".opus", ".wav"}
)
VIDEOS = frozenset({".avi", ".m4v", ".mjpeg", ".mjpg", ".mkv", ".mov", ".mp4", ".webm"})


def is_video(path: Path) -> bool:
    """Whether a file is read as a video, by its name."""
    return path.suffix.lower() in VIDEOS


def files_of(paths: Iterable[Path], known: Set[str] = PICTURES | VIDEOS) -> list[Path]:
    """Each file once: those named, and those of a `known` suffix in the folders named.

    Folders are searched whole, in alphabetical order; links to folders are not followed, so
    that a circle of them ends. What is named is kept, even where there is no such file, so
    that reading it can say so.
    """
    found: dict[Path, None] = {}
    for path in paths:
        for file in _in_folder(path, known) if path.is_dir() else (path,):
            found[file] = None
    return list(found)


def _in_folder(folder: Path, known: Set[str]) -> Iterator[Path]:
    for file in sorted(folder.rglob("*")):
        if file.suffix.lower() in known and file.is_file():
            yield file

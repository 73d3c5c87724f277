"""The picture of a song's cover: in its file, else beside it in the folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

from moodify.music.sources.local.bounded import Bounded, TooMuchError

LARGEST = 10 * 1024**2
"""Bytes of a picture beyond which it is refused."""
FOLDER_NAMES = ("cover", "folder", "front", "albumart", "album")
"""What a picture of an album is called, before its suffix."""
SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".gif")

_KINDS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)

Cover = tuple[bytes, str]
"""The picture's bytes and their media type, by the bytes themselves."""


def is_cover(name: str) -> bool:
    """Whether a file of this name is the cover of the songs in its folder."""
    stem, dot, suffix = name.lower().rpartition(".")
    return stem in FOLDER_NAMES and dot + suffix in SUFFIXES


def cover_of(path: Path) -> Cover | None:
    """The cover of the song at `path`; None where there is none, or it is no picture."""
    return _embedded(path) or _beside(path.parent)


def media_type(data: bytes) -> str | None:
    """What picture these bytes are, of those that every browser shows; None for another."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for mark, kind in _KINDS if data.startswith(mark)), None)


def _embedded(path: Path) -> Cover | None:
    from tinytag import TinyTag, TinyTagException

    try:
        with path.open("rb") as file:
            most = LARGEST + 64 * 1024
            # Base64 in Ogg is longer by a third, and is read in the middle of other tags.
            bounded = cast(Any, Bounded(file, once=2 * most, whole=3 * most))
            found = TinyTag.get(file_obj=bounded, duration=False, image=True)
    except (TinyTagException, TooMuchError, OSError, ValueError, MemoryError):
        return None
    images = found.images.as_dict()
    front = images.pop("front_cover", [])
    return _first(
        image.data for image in [*front, *(one for some in images.values() for one in some)]
    )


def _beside(folder: Path) -> Cover | None:
    try:
        names = sorted(entry.name for entry in folder.iterdir() if is_cover(entry.name))
    except OSError:
        return None
    for stem in FOLDER_NAMES:
        for name in names:
            if name.lower().startswith(f"{stem}."):
                found = _first([_content(folder / name)])
                if found:
                    return found
    return None


def _content(path: Path) -> bytes:
    try:
        if not path.is_file() or path.stat().st_size > LARGEST:
            return b""
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError:
        return b""


def _first(pictures: Iterable[bytes]) -> Cover | None:
    for data in pictures:
        kind = media_type(data)
        if kind is not None and len(data) <= LARGEST:
            return data, kind
    return None

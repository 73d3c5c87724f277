"""A file of sound, looked into here and there without reading it."""

from __future__ import annotations

from dataclasses import dataclass
from os import SEEK_END
from typing import BinaryIO, Literal

from moodify.errors import SoundError

Kind = Literal["MP3", "AAC", "FLAC", "Ogg", "MP4", "WAV", "AIFF"]
"""What a file holds by its first bytes, whatever it is called."""

Stretch = tuple[int, int]
"""Offset and length, in bytes."""

BLOCK = 32 * 1024
"""Bytes of sound that are looked at in one place, to know a file by."""
STEPS = 20_000
"""Boxes, chunks or pages after which a file is taken to be made to keep us busy."""


class UnfitError(SoundError):
    """The file can't be a song; says why in one sentence."""


class Peek:
    """An open file. Reading past its end gives fewer bytes, never an error."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.size = file.seek(0, SEEK_END)

    def at(self, offset: int, count: int) -> bytes:
        """`count` bytes from `offset` on."""
        if offset < 0 or offset >= self.size:
            return b""
        self.file.seek(offset)
        return self.file.read(count)


@dataclass(frozen=True, slots=True)
class Shape:
    """Where in a file its sound is, and what else its frame says."""

    kind: Kind
    stretches: tuple[Stretch, ...]
    """Parts of the sound to know the file by. No tag lies in them, so that editing tags
    doesn't make another song of it."""
    length: int
    """Bytes of sound in all."""
    picture: bool = False
    """Whether it brings a picture."""
    seconds: float | None = None
    """How long it is, where that is known without reading it."""
    digest: bytes = b""
    """A hash of the sound that the file itself brings."""
    explicit: bool | None = None
    """Whether an MP4 file marks itself as explicit."""


def three(start: int, end: int) -> tuple[Stretch, ...]:
    """The first, middle and last block of a stretch of bytes."""
    size = max(0, end - start)
    if size <= 3 * BLOCK:
        return ((start, size),)
    return ((start, BLOCK), (start + (size - BLOCK) // 2, BLOCK), (end - BLOCK, BLOCK))

"""A file that gives a reader of tags no more than tags can need.

A tag may say that it is 4 GB long, or really be 200 MB, and a file of another kind may lead a
reader through all of it byte by byte. Tags of a song are kilobytes; pictures are skipped.
"""

from __future__ import annotations

from os import SEEK_SET
from typing import BinaryIO

MOST_AT_ONCE = 4 * 1024**2
"""Bytes of one field."""
MOST_IN_ALL = 16 * 1024**2
"""Bytes of all of them: a picture of 10 MB in Ogg's base64, which can't be skipped, fits."""
MOST_READS = 60_000
"""Times that something may be read."""


class TooMuchError(Exception):
    """The tags are larger than tags are."""


class Bounded:
    """As much of a file as tinytag uses."""

    def __init__(self, file: BinaryIO, once: int = MOST_AT_ONCE, whole: int = MOST_IN_ALL) -> None:
        self._file = file
        self._once = once
        self._bytes = whole
        self._reads = MOST_READS

    def read(self, count: int = -1) -> bytes:
        """At most `count` bytes. Raises `TooMuchError`."""
        if not 0 <= count <= self._once:
            raise TooMuchError
        data = self._file.read(count)
        self._bytes -= len(data)
        self._reads -= 1
        if self._bytes < 0 or self._reads < 0:
            raise TooMuchError
        return data

    def seek(self, offset: int, whence: int = SEEK_SET) -> int:
        """Go elsewhere in the file."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Where in the file it is."""
        return self._file.tell()

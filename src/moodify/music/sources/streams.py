"""Sound that comes over the line, passed through by Moodify.

A source whose songs lie on another machine implements `Streaming` beside `Source`: the page
may load sound from its own origin only (``media-src 'self'``), so that no song needs an
address of others, or a password of the person's, in the page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Protocol, runtime_checkable

from moodify.errors import SourceError
from moodify.types import Track

HEADERS = ("content-type", "content-length", "content-range", "accept-ranges")
"""What is passed on of the answer's headers."""

_RANGE = re.compile(r"bytes=(?:\d{1,15}-\d{0,15}|-\d{1,15})")


class NoSuchRangeError(SourceError):
    """The song is shorter than the range that was asked for: answer 416."""


class Stream:
    """A song's sound on its way: read `chunks` to the end, or `close`."""

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        chunks: Iterator[bytes],
        close: Callable[[], None],
    ) -> None:
        self.status = status
        """200 for the whole song, 206 for a part of it."""
        self.headers = {name: headers[name] for name in HEADERS if name in headers}
        """Those of `HEADERS` that are known, in lower case; the content type is always one of
        sound, never of a page."""
        self.chunks = chunks
        """The bytes; raises `SourceError` where the line breaks off or the server lies about
        the length. May be read by several threads in turn."""
        self._close = close

    def close(self) -> None:
        """Hang up, also half-way. Safe to call twice."""
        self._close()

    def __enter__(self) -> Stream:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


@runtime_checkable
class Streaming(Protocol):
    """A source that passes sound through, instead of giving a file."""

    def open(self, track: Track, byte_range: str | None) -> Stream:
        """The sound of `track`, or the part that an HTTP ``Range`` header names.

        A server may ignore the range: look at `Stream.status`. Raises `SourceError` where there
        is no sound, and `NoSuchRangeError`. Waits for the network: call it on a worker thread.
        """


@runtime_checkable
class Changing(Protocol):
    """A source whose songs change in the background, between two readings of them."""

    def when_changed(self, call: Callable[[], object]) -> None:
        """Call `call`, on a thread of the source's, each time `songs` would give others."""


def one_range(header: str | None) -> str | None:
    """`header` where it asks for one range of bytes; None (all of it) for anything else.

    RFC 9110, 14.2: a server may ignore a Range header, and one of several ranges is seldom
    asked for but to make a server work.
    """
    return header if header is not None and _RANGE.fullmatch(header) else None

"""Which songs were written down not long ago, by a clock that doesn't jump."""

from __future__ import annotations

import time

LATELY = 6 * 3600.0
"""Seconds. A tap after a song belongs to a play of it that began no longer ago."""
MOST = 100
"""Songs that are remembered."""


class Lately:
    """What one process wrote down. Not thread-safe: the journal's writer calls it in turn."""

    def __init__(self) -> None:
        self._at: dict[str, float] = {}

    def note(self, uri: str) -> None:
        """A song is written down now."""
        self._at.pop(uri, None)
        self._at[uri] = time.monotonic()
        while len(self._at) > MOST:
            del self._at[next(iter(self._at))]

    def __contains__(self, uri: str) -> bool:
        at = self._at.get(uri)
        return at is not None and time.monotonic() - at < LATELY

"""Telling sources what became of their songs: heard to the end, liked or not any more."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from moodify.music.sources.base import Source
from moodify.music.sources.library import Scrobbling, Starring
from moodify.types import Track

log = logging.getLogger(__name__)

MOST = 50
"""Messages that wait, where a server is slow; more than these are let go."""


class Echo:
    """Passes messages on, one after the other, on a thread that nobody waits for.

    A server that doesn't answer loses a count of plays; the music goes on.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "moodify-echo")
        self._room = threading.BoundedSemaphore(MOST)
        self._closed = False

    def heard(self, source: Source | None, track: Track, at: float) -> None:
        """`track` was heard to its end, at `at` seconds since 1970."""
        if isinstance(source, Scrobbling):
            self._tell(partial(source.scrobble, track, at), track)

    def liked(self, source: Source | None, track: Track, on: bool) -> None:
        """`track` is liked, or not any more."""
        if isinstance(source, Starring):
            self._tell(partial(source.star, track, on), track)

    def close(self) -> None:
        """Let go of what still waits; what is being told is finished."""
        self._closed = True
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _tell(self, message: Callable[[], object], track: Track) -> None:
        if self._closed or not self._room.acquire(blocking=False):
            return

        def told() -> None:
            try:
                message()
            except Exception as error:
                log.warning("%s wasn't told about a song: %s", track.source, error)

        sent = self._thread.submit(told)
        sent.add_done_callback(lambda _sent: self._room.release())

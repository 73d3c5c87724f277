"""Writing on a thread that nobody waits for, as `music.echo` tells sources of their songs."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

log = logging.getLogger(__name__)

MOST = 1000
"""Records that wait, where the disk is slow; more than these are let go."""

T = TypeVar("T")


class Writer:
    """Does one thing after the other. What a person waits for is in the same line."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "moodify-journal")
        self._room = threading.BoundedSemaphore(MOST)
        self._closed = False

    def put(self, work: Callable[[], object]) -> None:
        """Do `work` some time soon; a failure is logged, and too much of it let go."""
        if self._closed or not self._room.acquire(blocking=False):
            return

        def done() -> None:
            try:
                work()
            except Exception as error:
                log.warning("The journal missed something: %s", error)

        try:
            sent = self._thread.submit(done)
        except RuntimeError:  # closed meanwhile
            self._room.release()
            return
        sent.add_done_callback(lambda _sent: self._room.release())

    def do(self, work: Callable[[], T]) -> T:
        """Do `work` after all that waits; returns or raises what it does."""
        future: Future[T] = self._thread.submit(work)
        return future.result()

    def close(self) -> None:
        """Finish what waits, and stop."""
        self._closed = True
        self._thread.shutdown(wait=True)

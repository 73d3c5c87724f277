"""Watching folders for changes, by the system's own notices."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from moodify.music.sources.local.content import SUFFIXES
from moodify.music.sources.local.covers import is_cover

if TYPE_CHECKING:
    from watchfiles import Change

log = logging.getLogger(__name__)

SETTLE_MS = 2_000
"""Milliseconds for which changes are gathered: an album is copied file by file."""
ASK_MS = 500
"""Milliseconds after which it is asked whether to stop."""


class Watcher:
    """Calls `changed`, on a thread of its own, when something changed in the folders."""

    def __init__(self, changed: Callable[[], object]) -> None:
        self._changed = changed
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._paths: tuple[Path, ...] = ()
        self.failed = False
        """True where the system can't tell of changes, or of no more: look again by the clock."""

    def watch(self, paths: Sequence[Path]) -> None:
        """Watch these folders, and no others any more; returns at once."""
        if tuple(paths) == self._paths and not self.failed:
            return
        self.close()
        self._paths = tuple(paths)
        self.failed = False
        if paths:
            self._stop = threading.Event()
            self._thread = threading.Thread(
                target=self._run, args=(self._paths, self._stop), name="local-watch", daemon=True
            )
            self._thread.start()

    def close(self) -> None:
        """Stop watching."""
        self._stop.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout=5)
        self._thread = None
        self._paths = ()

    def _run(self, paths: tuple[Path, ...], stop: threading.Event) -> None:
        try:
            try:
                self._heed(paths, stop, closed=False)
            except PermissionError:  # of a folder below: the others can be watched all the same
                self._heed(paths, stop, closed=True)
        except Exception as error:  # its own kinds, and the system's where it has no watches left
            log.warning(
                "Your folders can't be watched, and are looked into by the clock: %s", error
            )
        if not stop.is_set():
            self.failed = True

    def _heed(self, paths: tuple[Path, ...], stop: threading.Event, *, closed: bool) -> None:
        """Call `changed` until `stop`. Where `closed` folders are passed over, so is all else
        that goes wrong, such as the system's limit: not unless it must be."""
        from watchfiles import watch

        for _ in watch(
            *paths,
            watch_filter=_matters,
            debounce=SETTLE_MS,
            rust_timeout=ASK_MS,
            stop_event=stop,
            raise_interrupt=False,
            ignore_permission_denied=closed,
        ):
            if stop.is_set():
                return
            self._changed()


def _matters(_change: Change, path: str) -> bool:
    """Whether a change may be one of songs: of a folder, a sound file or a cover."""
    name = os.path.basename(path)  # noqa: PTH119 - called for each change of a large copy
    if name.startswith("."):
        return False
    suffix = os.path.splitext(name)[1].lower()  # noqa: PTH122
    return suffix in SUFFIXES or is_cover(name) or not suffix or os.path.isdir(path)  # noqa: PTH112

"""The thread that keeps the songs current: it watches, scans, analyses, and tells of changes."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from moodify.errors import MoodifyError
from moodify.music.sources.local.progress import Folder
from moodify.music.sources.local.watch import Watcher
from moodify.music.sources.local.work import StoppedError, Work

log = logging.getLogger(__name__)

TELL_EVERY = 60.0
"""Seconds between two tellings while songs are analysed."""
TELLING_SHARE = 10.0
"""Reading the songs anew may take a tenth of the time: then less often than each minute."""
LOOK_EVERY = 600.0
"""Seconds between two scans where changes can't be watched for."""
REST = 5.0
"""Seconds between two scans, however often files change."""
CHECK_EVERY = 20.0
"""Seconds after which it is looked whether a disk came or went, or another Moodify worked."""


class Background:
    """Begins with `start`; `stop` ends it within a second or two."""

    def __init__(self, work: Work, changed: Callable[[], object]) -> None:
        """`changed` is called, on this thread, when there are other songs."""
        self._work = work
        self._changed = changed
        self._wake = threading.Event()
        self._scan_wanted = threading.Event()
        self._tell_wanted = threading.Event()
        self._watcher = Watcher(self.rescan)
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._told_version = -1
        self._tell_after = 0.0
        self._scanned = 0.0
        self._scan_took = 0.0
        self._analyse_after = 0.0
        self._all_heard = -1
        self._troubles = {"scan": "", "analysis": ""}

    @property
    def trouble(self) -> str:
        """What is wrong, for a person; empty where nothing is."""
        return " ".join(text for text in self._troubles.values() if text)

    @property
    def running(self) -> bool:
        """Whether the thread is there."""
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> None:
        """Scan, analyse, watch; returns at once."""
        with self._lock:
            if self.running:
                return
            self._work.start()
            self._scan_wanted.set()
            self._thread = threading.Thread(target=self._run, name="local-music", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End; what was found is kept."""
        with self._lock:
            self._work.stop()
            self._wake.set()
            thread, self._thread = self._thread, None
            if thread is not None and thread is not threading.current_thread():
                thread.join(timeout=10)

    def rescan(self) -> None:
        """Scan soon."""
        self._scan_wanted.set()
        self._wake.set()

    def tell(self) -> None:
        """Say soon that there are other songs."""
        self._tell_wanted.set()
        self._wake.set()

    def _run(self) -> None:
        self._work.told = self._tell_if_due
        self._work.interrupted = self._interrupted
        try:
            while not self._work.stopped:
                try:
                    self._round()
                    self._troubles["scan"] = ""
                except StoppedError:
                    break
                except MoodifyError as error:
                    self._note("scan", error)
                    self._wake.wait(CHECK_EVERY)
                except Exception as error:  # a fault of ours: it must not end the thread
                    log.exception("Your folders: a fault of Moodify's own")
                    self._note("scan", MoodifyError(f"Your folders can't be read ({error!r})."))
                    self._wake.wait(CHECK_EVERY)
        finally:
            self._watcher.close()

    def _round(self) -> None:
        """One scan where one is due, one analysis where something waits; then wait."""
        self._wake.clear()
        if self._work.stopped:  # the call that woke it may have been this one's
            return
        if self._work.store.unused:
            self._wake.wait(CHECK_EVERY)
            return
        if not self._work.wait_while_paused(0):
            self._tell_if_due()
            self._work.wait_while_paused(0.5)
            return
        if self._due():
            self._scan_wanted.clear()
            began = time.monotonic()
            result = self._work.scan()
            self._scanned = time.monotonic()
            self._scan_took = self._scanned - began
            absent = set(result.absent)
            folders = [folder.path for _, folder in self._work.store.folders()]
            self._watcher.watch([path for path in folders if path not in absent])
            self._tell_if_due(now=True)
        elif self._all_analysed():
            self._tell_if_due(now=True)
            self._wake.wait(CHECK_EVERY if not self._scan_wanted.is_set() else 0.2)
            if any(folder.present != _there(folder) for _, folder in self._work.store.folders()):
                self._scan_wanted.set()

    def _all_analysed(self) -> bool:
        """Analyse what waits, unless that failed a while ago; False where it was interrupted."""
        version = self._work.store.changes()
        if version == self._all_heard or time.monotonic() < self._analyse_after:
            return True
        try:
            done = self._work.analyse()
        except MoodifyError as error:
            self._note("analysis", error)
            self._analyse_after = time.monotonic() + LOOK_EVERY
            return True
        self._troubles["analysis"] = ""
        if done:
            self._all_heard = version
        return done

    def _note(self, where: str, error: MoodifyError) -> None:
        if error.sentence != self._troubles[where]:
            log.warning("Your folders: %s", error.sentence)
        self._troubles[where] = error.sentence

    def _due(self) -> bool:
        age = time.monotonic() - self._scanned
        if self._scan_wanted.is_set():
            return self._scanned == 0 or age > max(REST, 3 * self._scan_took)
        return self._watcher.failed and age > LOOK_EVERY

    def _interrupted(self) -> bool:
        return self._due()

    def _tell_if_due(self, *, now: bool = False) -> None:
        """Tell of other songs, where there are any and the last telling is long ago."""
        wanted = self._tell_wanted.is_set()
        if not (now or wanted) and time.monotonic() < self._tell_after:
            return
        version = self._work.store.changes()
        self._tell_wanted.clear()
        if version == self._told_version:
            self._tell_after = time.monotonic() + 1.0
            return
        began = time.monotonic()
        self._told_version = version
        try:
            self._changed()
        except Exception:  # who listens may be at fault, the songs aren't
            log.exception("Your folders: who was told of new songs failed")
        ended = time.monotonic()
        self._tell_after = ended + max(TELL_EVERY, TELLING_SHARE * (ended - began))


def _there(folder: Folder) -> bool:
    """Whether a folder may be scanned; one that is suddenly empty is looked into on demand."""
    return folder.path.is_dir() if folder.present else not _empty(folder)


def _empty(folder: Folder) -> bool:
    try:
        return next(folder.path.iterdir(), None) is None
    except OSError:
        return True

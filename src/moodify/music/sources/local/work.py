"""Scanning and analysing, with how far they are; in the background or for a command."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from moodify.music.sources.local.analysis import Analysis
from moodify.music.sources.local.progress import LocalProgress
from moodify.music.sources.local.scan import ScanResult, scan
from moodify.music.sources.local.shelf import Counts, Job, counts
from moodify.music.sources.local.store import Store
from moodify.music.sources.local.uris import told as name_of

if TYPE_CHECKING:
    from moodify.music.sources.library import Stage
    from moodify.music.sources.local.sounding import Analyse

COUNT_EVERY = 1.0
"""Seconds for which a count of the songs is good enough."""
COUNT_SHARE = 20.0
"""Counting may take a twentieth of the time, where there are very many songs."""
SURE_AFTER = 3
"""Analyses after which the time left is guessed."""


class StoppedError(Exception):
    """The work is to end."""


class Work:
    """What is done, and how far it is. `progress`, `stop` and the like from any thread."""

    def __init__(
        self,
        store: Store,
        version: Callable[[], str],
        analyse: Analyse,
        cores: int = 0,
        passed_over: Collection[Path] = (),
    ) -> None:
        self.store = store
        self.version = version
        """Of the analyser; asked when it is needed, since it takes a while to load."""
        self._analyse = analyse
        self._cores = cores
        self._passed_over = passed_over
        self._stop, self._going = threading.Event(), threading.Event()
        self._going.set()
        self._stage: Stage = "idle"
        self._done = self._total = 0
        self._current = ""
        self._since = 0.0
        self._counts: Counts | None = None
        self._counted_at = -1
        self._count_after = 0.0
        self._counting = threading.Lock()
        self.interrupted: Callable[[], bool] = lambda: False
        """Whether something more urgent than analysing waits; asked between songs."""
        self.told: Callable[[], object] = lambda: None
        """Called after each step; `step` says which."""

    @property
    def step(self) -> tuple[int, int, str]:
        """How many steps of this stage are done, of how many (0: nobody knows), and where it is."""
        return self._done, self._total, self._current

    def scan(self) -> ScanResult:
        """Look into the folders now. Raises `SourceError`, `StoppedError`."""
        self._begin("scanning")
        try:
            return scan(self.store, self._seen, self._passed_over)
        finally:
            self._begin("idle")

    def analyse(self, cores: int = 0) -> bool:
        """Analyse what waits; returns whether nothing does any more. Raises `SourceError`."""
        waiting = self.counts(fresh=True).waiting
        if waiting == 0:
            return True
        self._begin("analysing", waiting)
        try:
            return Analysis(
                self.store,
                self.version(),
                self._analyse,
                cores or self._cores,
                go_on=lambda: self._going.is_set() and not self.stopped and not self.interrupted(),
                told=self._heard,
            ).run()
        finally:
            self._begin("idle")

    @property
    def stopped(self) -> bool:
        """Whether it was told to stop."""
        return self._stop.is_set()

    def stop(self) -> None:
        """End within a second or so; what was found is kept."""
        self._stop.set()
        self._going.set()

    def start(self) -> None:
        """Allow it to work again, after `stop`."""
        self._stop.clear()

    def pause(self) -> None:
        """Rest."""
        self._going.clear()

    def resume(self) -> None:
        """Go on."""
        self._going.set()

    def wait_while_paused(self, seconds: float) -> bool:
        """Wait for `resume`; returns whether it came."""
        return self._going.wait(seconds)

    def counts(self, *, fresh: bool = False) -> Counts:
        """How many songs there are; up to a second old, or more of very many."""
        if self.store.unused:
            return Counts(0, 0, 0, 0, 0)
        with self._counting:
            now = time.monotonic()
            if self._counts is None or fresh or now > self._count_after:
                changes = self.store.changes()
                if self._counts is None or changes != self._counted_at:
                    self._counts = counts(self.store, self.version())
                    self._counted_at = changes
                took = time.monotonic() - now
                self._count_after = now + took + max(COUNT_EVERY, COUNT_SHARE * took)
            return self._counts

    def progress(self) -> LocalProgress:
        """How far it is."""
        found = self.counts()
        stage: Stage = self._stage if self._going.is_set() else "paused"
        return LocalProgress(
            stage=stage,
            folders=found.folders,
            files=found.files,
            placed=found.placed,
            bad=found.bad,
            done=self._done,
            total=self._total,
            seconds_left=self._seconds_left() if stage == "analysing" else None,
            current=self._current or None,
        )

    def _begin(self, stage: Stage, total: int = 0) -> None:
        self._stage, self._done, self._total, self._current = stage, 0, total, ""
        self._since = time.monotonic()
        if stage == "idle":
            self._counted_at, self._count_after = -1, 0.0

    def _seen(self, count: int, path: str) -> None:
        self._done, self._current = count, name_of(Path(path)) if count % 50 == 1 else self._current
        while not self._going.wait(0.5):
            self.told()
        if self.stopped:
            raise StoppedError
        self.told()

    def _heard(self, job: Job) -> None:
        self._done += 1
        self._total = max(self._total, self._done)
        self._current = name_of(job.path)
        self.told()

    def _seconds_left(self) -> float | None:
        if self._done < SURE_AFTER:
            return None
        return (time.monotonic() - self._since) / self._done * (self._total - self._done)

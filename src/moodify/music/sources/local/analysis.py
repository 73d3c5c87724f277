"""The analysis of all songs that wait for one, on all cores."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING

from moodify.errors import SourceError
from moodify.music.sources.local.shelf import Job, keep, waiting
from moodify.music.sources.local.sounding import Analyse, Answer, Sounding
from moodify.music.sources.local.store import Store

if TYPE_CHECKING:
    from moodify.music.sound.result import SoundMood

TICK = 0.25
"""Seconds after which it is asked whether to go on."""
PATIENCE = 300.0
"""Seconds that one file may take."""
AT_ONCE = 256
"""Songs that are read from the store at a time."""
KEEP_EVERY = 0.25
"""Seconds of results that a kill loses at most."""
DEATHS = 4
"""Processes that may die before any file was analysed; more, and it isn't the files."""

DIED = "Analysing it ended the process, perhaps for want of memory: it is damaged, or made so."


@dataclass
class Analysis:
    """One run over the songs that wait. A file that ends its process is tried twice."""

    store: Store
    version: str
    analyse: Analyse
    cores: int = 0
    """Processes; 0 for all cores."""
    patience: float = PATIENCE
    go_on: Callable[[], bool] = lambda: True
    """Asked several times a second; False ends the run."""
    told: Callable[[Job], None] = lambda _job: None
    """Called for each song that was analysed, or found unfit."""
    _results: list[tuple[str, SoundMood | str]] = field(default_factory=list)
    _kept: float = 0.0
    _dead: list[Job] = field(default_factory=list)
    _tried: set[str] = field(default_factory=set)
    _successes: int = 0

    def run(self) -> bool:
        """Analyse; returns whether nothing waits any more.

        Raises `SourceError` where it can't be done here at all, whatever the file. What was
        found is kept in any case.
        """
        jobs = self._jobs()
        first = next(jobs, None)
        if first is None:
            return True
        free: list[Sounding] = []
        busy: dict[Connection, tuple[Sounding, Job]] = {}
        ahead: list[Job] = [first]
        count = self.cores or len(cores())
        try:
            while self.go_on():
                while len(busy) < count and (job := _next(ahead, jobs)) is not None:
                    process = free.pop() if free else Sounding(self.analyse)
                    process.give(job.path)
                    busy[process.line] = process, job
                if not busy:
                    return True
                ready = set(wait(list(busy), TICK))
                for line in list(busy):
                    process, job = busy[line]
                    late = time.monotonic() - process.since > self.patience
                    if line not in ready and not late:
                        continue
                    del busy[line]
                    answer = process.take() if line in ready else ("bad", _late(self.patience))
                    if answer is None or line not in ready:
                        process.end()
                    else:
                        free.append(process)
                    if answer is None and job.key not in self._tried:
                        self._tried.add(job.key)  # once more: it may have died of something else
                        ahead.append(job)
                    else:
                        self._note(job, answer)
            return False
        finally:
            for process in [*free, *(one for one, _ in busy.values())]:
                process.end()
            self._flush(dead=not busy)

    def _jobs(self) -> Iterator[Job]:
        given: set[str] = set()
        while True:
            self._flush()
            jobs = waiting(self.store, self.version, AT_ONCE + len(given))
            new = [job for job in jobs if job.key not in given][:AT_ONCE]
            if not new:
                return
            given = {job.key for job in jobs} & given  # those that still wait for their answer
            for job in new:
                given.add(job.key)
                yield job

    def _note(self, job: Job, answer: Answer | None) -> None:
        if answer is None:
            self._dead.append(job)
            if len(self._dead) > DEATHS and not self._successes:
                self._dead.clear()
                raise SourceError(
                    "Music can't be analysed here: each process that tries dies.",
                    hint="See `moodify doctor`; too little memory may be the reason.",
                )
        elif answer[0] == "broken":
            raise SourceError(f"Music can't be analysed here: {answer[1]}")
        elif answer[0] == "mood" or os.access(job.path, os.R_OK):
            self._successes += 1
            self._results.append((job.key, answer[1]))
        # Else the file has gone or been closed meanwhile, which says nothing of its sound.
        self.told(job)
        if time.monotonic() - self._kept > KEEP_EVERY:
            self._flush()

    def _flush(self, *, dead: bool = False) -> None:
        if self._successes or dead:
            self._results += [(job.key, DIED) for job in self._dead]
            self._dead.clear()
        self._kept = time.monotonic()
        results, self._results = self._results, []
        keep(self.store, self.version, results)


def cores() -> Collection[int]:
    """The cores that this process may use."""
    with suppress(AttributeError):
        return os.sched_getaffinity(0)
    return range(os.cpu_count() or 1)


def _next(ahead: list[Job], jobs: Iterator[Job]) -> Job | None:
    return ahead.pop() if ahead else next(jobs, None)


def _late(patience: float) -> str:
    return f"Analysing it took longer than {patience / 60:.0f} minutes, and was given up."

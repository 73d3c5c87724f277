"""A progress bar for what takes longer than two seconds."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

PATIENCE = 2.0
"""Seconds after which a person wants to know how long it takes."""


class Bar:
    """Shows itself on stderr after `PATIENCE` seconds, where stderr is a terminal.

    Lines for stdout and stderr go through `echo` and `complain`, so that they and the bar
    don't overwrite each other. Without a `total` it shows only that work goes on.
    """

    def __init__(self, title: str, total: float | None = None) -> None:
        self._title = title
        self._total = total
        self._done = 0.0
        self._progress: Progress | None = None
        self._task: TaskID | None = None
        self._lock = threading.Lock()
        self._over = False
        self._timer = threading.Timer(PATIENCE, self._show)
        self._timer.daemon = True

    def __enter__(self) -> Bar:
        if sys.stderr.isatty():
            self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._timer.cancel()
        with self._lock:
            self._over = True
            if self._progress is not None:
                self._progress.stop()

    def advance(self, step: float = 1.0, title: str | None = None) -> None:
        """Count `step` as done, and name what is worked on."""
        with self._lock:
            self._done += step
            self._title = self._title if title is None else title
            if self._progress is not None and self._task is not None:
                self._progress.update(self._task, completed=self._done, description=self._title)

    def to(self, done: float, total: float) -> None:
        """Say that `done` of `total` is done."""
        with self._lock:
            self._done, self._total = done, total
            if self._progress is not None and self._task is not None:
                self._progress.update(self._task, completed=done, total=total)

    def echo(self, line: str) -> None:
        """Write a line to stdout, above the bar where both are on the same terminal."""
        self._write(line, to_error=False)

    def complain(self, line: str) -> None:
        """Write a line to stderr, above the bar."""
        self._write(line, to_error=True)

    def _write(self, line: str, *, to_error: bool) -> None:
        with self._lock:
            if self._progress is not None and (to_error or sys.stdout.isatty()):
                console = self._progress.console
                console.print(line, soft_wrap=True, markup=False, highlight=False)
            else:
                click.echo(line, err=to_error)

    def _show(self) -> None:
        """Draw the bar; called by the timer, on its own thread."""
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

        with self._lock:
            if self._over:  # it ended while rich was loaded
                return
            self._progress = Progress(
                TextColumn("{task.description}", markup=False),
                BarColumn(),
                TimeRemainingColumn(),
                console=Console(stderr=True),
                transient=True,
                redirect_stdout=False,
                redirect_stderr=False,
            )
            self._task = self._progress.add_task(self._title, total=self._total)
            self._progress.update(self._task, completed=self._done)
            self._progress.start()

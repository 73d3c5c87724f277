"""`moodify run` as a process of its own, to be timed and weighed from outside."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from contextlib import suppress
from pathlib import Path
from types import TracebackType

PATIENCE = 60.0
"""Seconds to wait for the page, and for the end."""


class App:
    """Starts the app with an empty home and waits for its page; stops it at the end.

    The address is the one that the app itself tells, which on a busy machine may be another
    than the one asked for: a fixed one could belong to another program.
    """

    def __init__(self, home: str, port: int = 0) -> None:
        self._environment = {
            **os.environ,
            "MOODIFY_DATA_DIR": str(Path(home) / "data"),
            "MOODIFY_CACHE_DIR": str(Path(home) / "cache"),
        }
        self._port = port
        self.url = ""
        """Where the page is, with no slash at the end."""
        self.seconds_to_page = 0.0
        """From starting the process to having the page."""

    def __enter__(self) -> App:
        start = time.perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "moodify", "run", "--no-browser", "--port", str(self._port)],
            env=self._environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if told := re.search(r"http://\S+(?=/)", line):
                self.url = told[0]
                break
        else:
            self._process.wait(PATIENCE)
            raise RuntimeError("moodify run ended before it served its page")
        with urllib.request.urlopen(self.url, timeout=PATIENCE) as page:
            page.read()
        self.seconds_to_page = time.perf_counter() - start
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.send_signal(signal.SIGINT)
        self._process.wait(PATIENCE)

    def megabytes(self) -> float:
        """Resident memory of the process and of all below it, MB (10⁶ bytes); Linux only."""
        return sum(_resident(pid) for pid in _family(self._process.pid)) / 1e6

    def peak_megabytes(self, seconds: float) -> float:
        """The most of `megabytes` over some seconds."""
        end = time.perf_counter() + seconds
        most = self.megabytes()
        while time.perf_counter() < end:
            time.sleep(0.05)
            most = max(most, self.megabytes())
        return most

    def own_megabytes(self) -> float:
        """The same of the process alone, without a render that happens to be under way."""
        return _resident(self._process.pid) / 1e6


def _family(pid: int) -> list[int]:
    """`pid` and the processes that came from it."""
    below: list[str] = []
    for thread in Path(f"/proc/{pid}/task").glob("*/children"):
        with suppress(OSError):  # a thread that ended meanwhile
            below += thread.read_text(encoding="ascii").split()
    return [pid, *(one for child in below for one in _family(int(child)))]


def _resident(pid: int) -> int:
    """Bytes of memory that a process has in RAM."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:  # it ended meanwhile
        return 0
    found = re.search(r"^VmRSS:\s+(\d+) kB", status, re.MULTILINE)
    return int(found[1]) * 1024 if found else 0

"""Rendering in a process of its own.

numpy's many small steps hold Python's lock, which would make the live picture stutter; a
process of its own leaves the server its threads, and can be told to step back.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

from moodify.errors import SourceError
from moodify.music.sources.house.score import Piece

PATIENCE = 120.0
"""Seconds after which a render is given up; a slow machine needs 10."""
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


class Renderer:
    """Renders pieces one process each; `stop` ends those that are running."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: set[subprocess.Popen[str]] = set()

    def __call__(self, piece: Piece, folder: Path, nice: int) -> None:
        """Render `piece` into `folder`, stepping back by `nice`. Raises `SourceError`."""
        command = [sys.executable, "-m", "moodify.music.sources.house.render", piece.slug]
        command += ["--into", str(folder), "--nice", str(nice)]
        try:
            with self._lock:  # `stop` meets every process that there is
                process = subprocess.Popen(
                    command,
                    env={**os.environ, **ONE_THREAD},
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.PIPE,
                    text=True,
                    encoding="utf-8",
                    errors="replace",
                )
                self._running.add(process)
        except OSError as error:
            raise SourceError(f"“{piece.title}” could not be rendered ({error}).") from error
        try:
            _, complaint = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired as error:
            raise SourceError(f"“{piece.title}” took too long to render.") from error
        finally:
            process.kill()
            process.communicate()
            with self._lock:
                self._running.discard(process)
        if process.returncode != 0:
            reason = (complaint.strip().splitlines() or ["it was stopped"])[-1]
            raise SourceError(f"“{piece.title}” could not be rendered: {reason}")

    def stop(self) -> None:
        """End what is running; half-made files are removed."""
        with self._lock:
            for process in self._running:
                process.terminate()

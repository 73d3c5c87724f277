"""The file of results: one line a file, added to as they come, gone on with after a kill."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from moodify.music.cluster.faults import ClusterError
from moodify.music.cluster.work import Line

BEGINNING = b'{"file": '
"""How every line begins."""


class OutFile:
    """Results on disk. A line is there whole, or it isn't counted and its file is done again."""

    def __init__(self, file: BinaryIO, done: set[str]) -> None:
        self._file = file
        self.done = done
        """The files that have a line, those with an error too."""

    def add(self, line: Line) -> None:
        """Write one more line, at once: a kill after this loses nothing of it."""
        self._file.write(text_of(line).encode() + b"\n")
        self._file.flush()
        self.done.add(line["file"])


@contextmanager
def open_out(path: Path) -> Iterator[OutFile]:
    """Open the results at `path`, made if need be; a half-written last line is dropped.

    Raises `ClusterError` where the file can't be written, holds something else, which is left as
    it is, or is being written by another.
    """
    try:
        with path.open("a+b") as file:
            _lock(file, path)
            done, whole = _read(file, path)
            file.truncate(whole)
            yield OutFile(file, done)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise ClusterError(
            f"{path} can't be written ({error.strerror or error}).",
            hint="Make room, or name another file.",
        ) from error


def text_of(line: Line) -> str:
    """A line as JSON in ASCII, without its end."""
    return json.dumps(line, allow_nan=False)


def _read(file: BinaryIO, path: Path) -> tuple[set[str], int]:
    """The files that have a line, and where the last whole line ends."""
    done: set[str] = set()
    whole = 0
    file.seek(0)
    for number, raw in enumerate(file, start=1):
        if not raw.endswith(b"\n"):
            head = raw[: len(BEGINNING)]
            if not BEGINNING.startswith(head):
                raise _something_else(path, number)
            break
        try:
            done.add(str(json.loads(raw)["file"]))
        except (ValueError, KeyError, TypeError) as error:
            raise _something_else(path, number) from error
        whole += len(raw)
    return done, whole


def _something_else(path: Path, number: int) -> ClusterError:
    return ClusterError(
        f"{path} holds something else than results (line {number}); it is left as it is.",
        hint="Name another file, or correct that line.",
    )


def _lock(file: BinaryIO, path: Path) -> None:
    """Two at once would write every line twice."""
    try:
        import fcntl
    except ImportError:  # Windows
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise ClusterError(
            f"{path} is being written by another run.", hint="Let it end, or name another file."
        ) from error
    except OSError:  # some network file systems know no locks
        return

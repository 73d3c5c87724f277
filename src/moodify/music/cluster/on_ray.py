"""Many files over a Ray cluster: each a task of one core, and Ray schedules them.

A task that a dying machine took with it is Ray's to run again. What comes back is written by one
process, here, once a file: so nothing is lost and nothing is there twice.
"""

from __future__ import annotations

import importlib
import os
import socket
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from moodify.music.cluster.faults import ClusterError
from moodify.music.cluster.outfile import open_out
from moodify.music.cluster.work import Analyse, Line, by_sound, line_of

RETRIES = 5
"""How often a task is begun again when its process or machine dies. A file that kills every
process that reads it is then given up, with a line that says so."""
AHEAD = 3
"""Tasks in flight for each core: enough that none waits, few enough to hold in memory."""
LOOK_SECONDS = 5.0
"""How often to look whether the cluster has grown."""
REACH_SECONDS = 5.0
"""How long an address has to answer."""
CLIENT_PORT = 10001
"""Of a Ray client server (``ray://host``), where the address names none."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What became of the files."""

    placed: int
    """Files whose mood was found in this run."""
    failed: int
    """Files whose line has an error."""
    before: int
    """Files that had a line already, or were named twice."""


def analyse_on_ray(
    address: str,
    files: Iterable[Path],
    out: Path | None = None,
    *,
    analyse: Analyse = by_sound,
    each: Callable[[Line], None] | None = None,
) -> Summary:
    """Analyse `files` over the cluster at `address`, and give each one's line once.

    `address` is ``host:port`` of the head node, ``ray://host:port``, ``auto`` (the cluster that
    this machine is a node of) or ``local`` (this machine's cores alone). The files must be there
    under the same path on every machine: on storage that all share.

    Lines are added to `out` as they come, and files that have a line there are left out, so a run
    that was cut off goes on when it is begun again; `each` is called with every new line.
    Raises `ClusterError`: Ray isn't installed, no cluster answers, its machines have no Moodify.
    """
    ray = _ray()
    with open_out(out) if out else nullcontext() as kept, _connected(ray, address):
        todo = _Todo(files, kept.done if kept else set())
        placed = failed = 0
        with closing(_results(ray, todo, analyse)) as lines:
            for line in lines:
                if kept:
                    kept.add(line)
                if each:
                    each(line)
                placed, failed = placed + ("error" not in line), failed + ("error" in line)
        return Summary(placed, failed, todo.left_out)


class _Todo(Iterator[Path]):
    """The files still to be done, each once."""

    def __init__(self, files: Iterable[Path], done: set[str]) -> None:
        self._files = iter(files)
        self._taken = set(done)
        self.left_out = 0

    def __next__(self) -> Path:
        for file in self._files:
            path = Path(os.path.abspath(file))  # noqa: PTH100 - resolve() would follow links
            if str(path) not in self._taken:
                self._taken.add(str(path))
                return path
            self.left_out += 1
        raise StopIteration


def _results(ray: Any, files: Iterator[Path], analyse: Analyse) -> Generator[Line, None, None]:
    """A line for each of `files`, as they are done."""
    task = ray.remote(num_cpus=1, max_retries=RETRIES)(line_of)
    pending: dict[Any, Path] = {}
    at_once, looked = 0, -LOOK_SECONDS
    try:
        while True:
            if time.monotonic() - looked >= LOOK_SECONDS:
                at_once = AHEAD * max(int(ray.cluster_resources().get("CPU", 1)), 1)
                looked = time.monotonic()
            for path in islice(files, max(at_once - len(pending), 0)):
                pending[task.remote(path, analyse)] = path
            if not pending:
                return
            ready, _ = ray.wait(list(pending), num_returns=1, timeout=LOOK_SECONDS)
            more, _ = ray.wait(list(pending), num_returns=len(pending), timeout=0)
            for reference in dict.fromkeys((*ready, *more)):
                yield _line(ray, reference, pending.pop(reference))
    finally:
        for reference in pending:  # whoever asked has stopped listening
            ray.cancel(reference, force=False)


def _line(ray: Any, reference: Any, path: Path) -> Line:
    try:
        return dict(ray.get(reference))
    except ray.exceptions.RayTaskError as error:  # not of a file: `line_of` says so in its line
        raise ClusterError(
            f"The machines of the cluster can't do the work ({_first_line(error.cause)}).",
            hint="Install the same Moodify on each: pip install 'moodify[cluster]'",
        ) from error
    except (
        ray.exceptions.WorkerCrashedError,
        ray.exceptions.NodeDiedError,
        ray.exceptions.OutOfMemoryError,
        ray.exceptions.LocalRayletDiedError,
    ):
        return {
            "file": str(path),
            "error": f"Every process that read it ended ({RETRIES + 1} were tried).",
        }
    except ray.exceptions.RayError as error:
        raise ClusterError(
            f"The cluster failed ({_first_line(error)}).",
            hint="Run it again with the same --out: it goes on where it was.",
        ) from error


def _ray() -> Any:
    """Ray, that sends no statistics and keeps JSON lines on the standard output apart."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    try:
        ray = importlib.import_module("ray")
        # Ray prints the last words of a node that died to the standard output.
        vars(importlib.import_module("ray._private.worker"))["_worker_logs_enabled"] = False
    except ImportError as error:
        raise ClusterError(
            "A cluster is asked for, and Ray is not installed.",
            hint="pip install 'moodify[cluster]'",
        ) from error
    return ray


@contextmanager
def _connected(ray: Any, address: str) -> Iterator[None]:
    """A connection to the cluster, closed at the end if it was made here."""
    if ray.is_initialized():
        yield
        return
    options: dict[str, Any] = {"log_to_driver": False, "logging_level": "error"}
    if address == "local":
        options["include_dashboard"] = False
    else:
        _must_answer(address)
    try:
        ray.init(address=address, **options)
    except (ConnectionError, RuntimeError, ValueError, OSError) as error:
        raise ClusterError(
            f"No Ray cluster can be joined at {address} ({_first_line(error)}).",
            hint="Begin one with `ray start --head`, and name its address.",
        ) from error
    try:
        yield
    finally:
        ray.shutdown()


def _must_answer(address: str) -> None:
    """Ray itself would wait for minutes."""
    place = address.removeprefix("ray://")
    host, _, port = place.rpartition(":") if ":" in place else (place, "", str(CLIENT_PORT))
    if address == "auto":
        return
    try:
        socket.create_connection((host.strip("[]"), int(port)), REACH_SECONDS).close()
    except (OSError, ValueError, OverflowError) as error:
        raise ClusterError(
            f"No Ray cluster answers at {address} ({_first_line(error)}).",
            hint="Give host:port of its head node, as `ray start --head` prints it.",
        ) from error


def _first_line(error: object) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".")[:200] if lines else type(error).__name__

"""Processes that analyse, each on one thread: songs are what runs side by side."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

ONE_THREAD = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
"""What numpy's libraries read when they are loaded: small products are slower on two threads."""


def one_thread() -> None:
    """Keep numpy to one thread: in processes begun from now on and, before it is loaded, here."""
    for name in ONE_THREAD:
        os.environ.setdefault(name, "1")


def open_pool(processes: int, nice: int = 0) -> ProcessPoolExecutor:
    """A pool of `processes` that yield to others by `nice`.

    They are begun afresh and not forked: a fork would copy locks that other threads hold.
    """
    one_thread()
    return ProcessPoolExecutor(processes, get_context("spawn"), _begin, (nice,))


def _begin(nice: int) -> None:
    """Send standard error nowhere, where libmpg123 writes what it finds wrong with a file."""
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 2)
    if hasattr(os, "nice"):
        os.nice(nice)

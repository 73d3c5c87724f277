"""The same songs over a local Ray cluster of two nodes, and over a plain pool of two processes.

What Ray costs when nothing goes wrong; both hear the same files with the real analysis.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from benchmarks import Row
from moodify.music.cluster import analyse_on_ray
from moodify.music.cluster.work import Analyse, by_sound, line_of

FILES = int(os.environ.get("MOODIFY_BENCH_FILES", "80"))
SECONDS = 180
RATE = 44_100


def rows(analyse: Analyse = by_sound) -> Iterator[Row]:
    """Seconds for all files, and what the cluster takes to start."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = _files(folder)
        start = time.perf_counter()
        line_of(files[0], analyse)  # the network is loaded
        warm = time.perf_counter()
        line_of(files[1], analyse)
        yield Row("analyse one song, one core", time.perf_counter() - warm, "s")
        yield Row("… and loading the analysis before it", warm - start, "s")
        pool = _pool(files, analyse)
        started, seconds = _ray(files, folder / "moods.jsonl", analyse)
        yield Row("start a local cluster of two nodes", started, "s")
        yield Row(
            f"analyse {FILES} songs over two nodes of one core",
            seconds,
            "s",
            reference="a pool of two processes",
            reference_value=pool,
        )


def _pool(files: list[Path], analyse: Analyse) -> float:
    os.environ["OMP_NUM_THREADS"] = "1"  # as Ray does; else two processes fight for two cores
    start = time.perf_counter()
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        assert all(
            "error" not in line for line in pool.map(partial(line_of, analyse=analyse), files)
        )
    return time.perf_counter() - start


def _ray(files: list[Path], out: Path, analyse: Analyse) -> tuple[float, float]:
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    from ray.cluster_utils import Cluster  # noqa: PLC0415 - reads the line above

    start = time.perf_counter()
    cluster: Any = Cluster(
        initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False}
    )
    cluster.add_node(num_cpus=1)
    up = time.perf_counter()
    try:
        summary = analyse_on_ray(cluster.address, files, out, analyse=analyse)
        assert (summary.placed, summary.failed) == (len(files), 0), summary
        return up - start, time.perf_counter() - up
    finally:
        cluster.shutdown()


def _files(folder: Path) -> list[Path]:
    """Copies of one song of chords with a beat: what is in it changes nothing of the time."""
    time_axis = np.arange(SECONDS * RATE) / RATE
    chord = sum(np.sin(2 * np.pi * pitch * time_axis) for pitch in (220.0, 277.2, 329.6))
    sound = 0.2 * chord * (0.4 + 0.6 * np.exp(-8 * (time_axis * 2 % 1)))
    first = folder / "000.flac"
    soundfile.write(first, sound.astype(np.float32), RATE)
    others = [folder / f"{number:03}.flac" for number in range(1, FILES)]
    for path in others:
        shutil.copyfile(first, path)
    return [first, *others]

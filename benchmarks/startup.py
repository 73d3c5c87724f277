"""How fast the command answers and the page opens, and how much memory that takes."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator

from benchmarks import Row, median_ms
from benchmarks.app import App

REPEATS = 9
RENDERING = 15.0
"""Seconds to watch a fresh start, in which the house music is rendered."""


def rows() -> Iterator[Row]:
    """`--help`, the page, and memory."""
    yield Row(
        "`moodify --help` (median)",
        median_ms(lambda: python("-m", "moodify", "--help"), REPEATS) / 1000,
        "s",
        bar=0.3,
        reference="`import click` alone",
        reference_value=median_ms(lambda: python("-c", "import click"), REPEATS) / 1000,
    )
    with tempfile.TemporaryDirectory() as home:
        with App(home) as app:
            yield Row("`moodify run` to page, the first time", app.seconds_to_page, "s")
            yield Row(
                "most memory of `moodify run` with its renderer at work",
                app.peak_megabytes(RENDERING),
                "MB",
                bar=350,
            )
        with App(home) as app:
            yield Row(
                "`moodify run` to page, warm",
                app.seconds_to_page,
                "s",
                bar=3,
                reference="`import fastapi, uvicorn, cv2, onnxruntime`",
                reference_value=median_ms(lambda: python("-c", IMPORTS), 3) / 1000,
            )
            yield Row("memory of `moodify run`, page open", app.own_megabytes(), "MB", bar=350)


IMPORTS = "import fastapi, uvicorn, cv2, onnxruntime, sqlalchemy"


def python(*arguments: str) -> None:
    """Run a fresh interpreter to its end."""
    subprocess.run(
        [sys.executable, *arguments],
        stdout=subprocess.DEVNULL,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
        check=True,
    )

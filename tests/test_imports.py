"""Who may import whom: the contracts of pyproject.toml, and that `--help` loads nothing heavy."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

HEAVY = {
    "cv2",
    "fastapi",
    "numpy",
    "onnxruntime",
    "PIL",
    "pydantic",
    "rich",
    "soundfile",
    "sqlalchemy",
    "torch",
    "uvicorn",
}


def test_the_rooms_import_only_whom_they_may() -> None:
    pytest.importorskip("importlinter", reason="needs import-linter")
    result = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command as c; c(['--no-cache'])",
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "COLUMNS": "100"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr


def imported_by(*arguments: str) -> set[str]:
    """The top-level modules that a run of the command imports."""
    result = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "moodify", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    lines = (line for line in result.stderr.splitlines() if line.startswith("import time:"))
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in lines}


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("see", "--help")])
def test_help_loads_nothing_heavy(arguments: tuple[str, ...]) -> None:
    loaded = imported_by(*arguments)
    assert "moodify" in loaded
    assert not loaded & HEAVY


def test_the_nouns_need_numpy_alone() -> None:
    code = "import sys, moodify.types, moodify.errors; print(*sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    loaded = {name.partition(".")[0] for name in result.stdout.split()}
    assert "numpy" in loaded
    assert not loaded & (HEAVY - {"numpy"})

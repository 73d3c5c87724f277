from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from moodify.cli.main import main

Moodify = Callable[..., Result]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, so that no test meets a person's own songs."""
    monkeypatch.setenv("MOODIFY_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("MOODIFY_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.delenv("MOODIFY_DEBUG", raising=False)
    return tmp_path


@pytest.fixture
def moodify() -> Moodify:
    """The command, as a person would type it; never a traceback."""

    def run(*words: object) -> Result:
        result = CliRunner().invoke(main, [str(word) for word in words], prog_name="moodify")
        assert "Traceback" not in result.output
        return result

    return run


@pytest.fixture(scope="session")
def data() -> Path:
    """The small pictures that all tests share."""
    return Path(__file__).parents[1] / "data"

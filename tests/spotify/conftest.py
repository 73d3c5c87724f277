from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.spotify.stage import Stage, staged


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """Signed in, with no access token yet."""
    with staged(tmp_path) as made:
        yield made


@pytest.fixture
def foyer(tmp_path: Path) -> Iterator[Stage]:
    """Nobody has signed in."""
    with staged(tmp_path, signed_in=False) as made:
        yield made

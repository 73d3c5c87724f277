"""What the tests of seeing share: the networks, loaded once, and where pictures lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from moodify.vision.detect import FaceDetector
from moodify.vision.reader import FaceReader

DATA = Path(__file__).parents[1] / "data"
FRAMES = Path(__file__).parents[3] / "shared" / "frames"


@pytest.fixture(scope="session")
def detector() -> FaceDetector:
    return FaceDetector()


@pytest.fixture(scope="session")
def reader() -> FaceReader:
    return FaceReader()

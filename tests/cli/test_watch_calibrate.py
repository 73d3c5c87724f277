"""``moodify watch --calibrate``: the face at rest first, then the mood corrected by it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from moodify.cli.watch import measure_rest, moments
from moodify.errors import CalibrationError
from moodify.mood.calibrations import Calibrations
from moodify.mood.tracker import MoodTracker
from moodify.types import Frame
from moodify.vision.reader import FaceReader
from moodify.vision.track import ListenerTracker
from tests.cli.clips import film
from tests.cli.conftest import Moodify
from tests.fakes import FakeReader

PIXELS = np.zeros((100, 200, 3), np.uint8)


def frames(seconds: float) -> Iterator[Frame]:
    return (Frame(PIXELS, 5 + tick / 10, "camera") for tick in range(round(seconds * 10)))


def reader(**shares: float) -> FaceReader:
    seeing = FakeReader()
    seeing.show(**shares)
    return cast(FaceReader, seeing)


def test_a_sad_looking_rest_is_measured_and_the_mood_corrected(
    capsys: pytest.CaptureFixture[str],
) -> None:
    known, seeing = Calibrations(None), reader(sad=0.6, neutral=0.35)
    shown = frames(30)
    measure_rest(shown, seeing, known)
    told = capsys.readouterr().err
    assert "At rest your face looked 62% sad" in told
    assert "50 %" in told
    after = list(moments(shown, seeing, ListenerTracker(), MoodTracker(), known.of().apply))
    assert after[-1].mood.label == "neutral"


def test_a_smile_is_refused() -> None:
    known = Calibrations(None)
    with pytest.raises(CalibrationError, match="smile") as caught:
        measure_rest(frames(30), reader(happy=0.9), known)
    assert caught.value.hint
    assert not known.of().told


def test_a_recording_that_is_too_short_is_a_sentence(
    moodify: Moodify, data: Path, tmp_path: Path
) -> None:
    clip = film(tmp_path / "clip.mjpeg", data, ("neutral.jpg", 0.4))
    result = moodify("watch", "--calibrate", "--camera", clip)
    assert result.exit_code == 1
    assert "The recording ended" in result.stderr

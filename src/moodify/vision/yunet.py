"""YuNet, the face detector that OpenCV runs: pixels in, rows of faces out.

YuNet: Wu, Peng and Yu, "YuNet: a tiny millisecond-level face detector", Machine Intelligence
Research, 2023. The weights are OpenCV Zoo's ``face_detection_yunet_2023mar.onnx`` (MIT; see
NOTICE).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from moodify.errors import ModelError
from moodify.types import UInt8Array
from moodify.vision.quiet import quiet

WEIGHTS = Path(__file__).parent / "models" / "yunet.onnx"
SHA256 = "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4"

_OVERLAP = 0.3
"""Intersection over union above which YuNet's weaker of two boxes is dropped."""
_MOST = 500
"""Boxes considered in one picture."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """One row of YuNet's answer, in pixels of what it was given."""

    centre: NDArray[np.float64]
    """x, y of the middle of the box, shape (2,)."""
    size: NDArray[np.float64]
    """Width and height of the box, shape (2,)."""
    points: NDArray[np.float64]
    """Right eye, left eye, nose, right and left corner of the mouth, shape (5, 2)."""
    score: float


class YuNet:
    """The loaded detector. Not to be used by two threads at once."""

    def __init__(self, lowest: float) -> None:
        """Load the weights; sightings that score under `lowest` are not told.

        Raises `ModelError` when the weights are missing or changed.
        """
        _check_weights()
        try:
            with quiet():  # OpenCV 5 warns on each load that it runs on the processor alone
                self._net = cv2.FaceDetectorYN.create(
                    str(WEIGHTS), "", (320, 320), lowest, _OVERLAP, _MOST
                )
        except cv2.error as error:
            raise ModelError(
                f"OpenCV {cv2.__version__} can't run {WEIGHTS.name}.",
                hint="Install opencv-python-headless 5.0 or later.",
            ) from error
        self._shape = (320, 320)

    def find(self, pixels: UInt8Array) -> list[Sighting]:
        """Faces in RGB pixels (H, W, 3), best first."""
        height, width = pixels.shape[:2]
        if self._shape != (width, height):
            self._net.setInputSize((width, height))
            self._shape = (width, height)
        _, rows = self._net.detect(np.ascontiguousarray(pixels[:, :, ::-1]))
        found = [] if rows is None else [_sighting(np.asarray(r, np.float64)) for r in rows]
        return sorted(found, key=lambda s: -s.score)


def _sighting(row: NDArray[np.float64]) -> Sighting:
    return Sighting(row[:2] + row[2:4] / 2, row[2:4], row[4:14].reshape(5, 2), float(row[14]))


def _check_weights() -> None:
    try:
        found = hashlib.sha256(WEIGHTS.read_bytes()).hexdigest()
    except OSError as error:
        raise ModelError(
            f"The face detector's file {WEIGHTS.name} can't be read.", hint="Install Moodify again."
        ) from error
    if found != SHA256:
        raise ModelError(
            f"The face detector's file {WEIGHTS.name} was changed since it was made.",
            hint="Install Moodify again.",
        )

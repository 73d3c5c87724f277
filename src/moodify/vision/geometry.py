"""The plane geometry of a face: similarity transforms, roll and yaw from five points.

Coordinates are continuous: pixel column ``c`` covers ``[c, c + 1)``, so its middle is at
``c + 0.5``, and scaling a picture scales coordinates with no half-pixel to remember. A plane
similarity is held as two complex numbers ``a, b``: it maps ``z`` to ``a·z + b``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from moodify.types import Landmarks

Points = NDArray[np.float64]
"""x, y rows, shape (N, 2)."""


@dataclass(frozen=True, slots=True)
class Similarity:
    """Turn, scale and move: ``z → a·z + b`` on ``x + iy``."""

    a: complex
    b: complex

    @property
    def scale(self) -> float:
        """How much longer lengths become."""
        return abs(self.a)

    def inverse(self) -> Similarity:
        """The transform that undoes this one."""
        return Similarity(1 / self.a, -self.b / self.a)

    def apply(self, points: Points) -> Points:
        """Map points (N, 2)."""
        z = self.a * (points[:, 0] + 1j * points[:, 1]) + self.b
        return np.stack([z.real, z.imag], axis=1)


def points_of(landmarks: Landmarks) -> Points:
    """The landmarks as rows: right eye, left eye, nose, right and left corner of the mouth."""
    return np.array(
        [
            landmarks.right_eye,
            landmarks.left_eye,
            landmarks.nose,
            landmarks.mouth_right,
            landmarks.mouth_left,
        ],
        dtype=np.float64,
    )


def landmarks_of(points: Points) -> Landmarks:
    """Rows (5, 2) as `Landmarks`."""
    return Landmarks(*((float(x), float(y)) for x, y in points))


def frame_of_face(points: Points) -> tuple[complex, complex, complex]:
    """Middle of the eyes, middle of the mouth, and eye-to-eye vector, as x + iy."""
    z = points[:, 0] + 1j * points[:, 1]
    return (z[0] + z[1]) / 2, (z[3] + z[4]) / 2, z[1] - z[0]


def roll(points: Points) -> float:
    """Radians that the face is tilted clockwise in the picture; 0 upright.

    The mean of two directions: along the eyes, and square to the line from eyes to mouth.
    Either alone is noisier, and the eyes' line vanishes as a face turns to profile.
    """
    eyes, mouth, across = frame_of_face(points)
    down = mouth - eyes
    level = across / max(abs(across), 1e-9) + -1j * down / max(abs(down), 1e-9)
    return float(np.angle(level)) if abs(level) > 1e-9 else 0.0


def yaw(points: Points) -> float:
    """How far the face is turned sideways: 0 frontal, towards ±1 in profile.

    The sine of the angle by which a nose that stands as far out of the face as an eye is from
    its middle would lie where it does. Positive when the nose points to the picture's right.
    """
    eyes, mouth, across = frame_of_face(points)
    down = mouth - eyes
    nose = complex(points[2, 0], points[2, 1])
    along = -1j * down / max(abs(down), 1e-9)
    aside = ((nose - eyes) * along.conjugate()).real
    half = abs((across * along.conjugate()).real) / 2
    return float(aside / max(np.hypot(aside, half), 1e-9))

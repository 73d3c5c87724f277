"""Similarities, roll and yaw."""

from __future__ import annotations

import cmath
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodify.vision.geometry import Points, Similarity, landmarks_of, points_of, roll, yaw

FACE: Points = np.array([[40.0, 50], [60, 50], [50, 60], [42, 70], [58, 70]])
"""An upright, frontal face, 20 px between the eyes."""

numbers = st.floats(-1e3, 1e3)


@settings(deadline=None)
@given(st.floats(-math.pi, math.pi), st.floats(0.05, 20), numbers, numbers)
def test_the_inverse_undoes(angle: float, scale: float, x: float, y: float) -> None:
    there = Similarity(cmath.rect(scale, angle), complex(x, y))
    assert np.allclose(there.inverse().apply(there.apply(FACE)), FACE, atol=1e-6)
    assert there.scale == pytest.approx(scale)


def test_points_and_landmarks_are_the_same_thing() -> None:
    assert np.array_equal(points_of(landmarks_of(FACE)), FACE)
    assert landmarks_of(FACE).right_eye == (40.0, 50.0)


@settings(deadline=None)
@given(st.floats(-3, 3), st.floats(0.1, 10))
def test_roll_is_the_tilt_clockwise_whatever_the_size(tilt: float, scale: float) -> None:
    turned = Similarity(cmath.rect(scale, tilt), 7 + 9j).apply(FACE)
    assert roll(turned) == pytest.approx(tilt, abs=1e-6)


@settings(deadline=None)
@given(st.floats(-3, 3))
def test_yaw_is_nought_from_the_front_at_any_tilt(tilt: float) -> None:
    assert yaw(Similarity(cmath.rect(1, tilt), 0j).apply(FACE)) == pytest.approx(0, abs=1e-6)


def test_yaw_grows_as_the_nose_moves_aside_and_has_its_side() -> None:
    def turned(nose: float) -> float:
        points = FACE.copy()
        points[2, 0] = nose
        return yaw(points)

    assert turned(60) == pytest.approx(math.sin(math.radians(45)))
    assert 0 < turned(53) < turned(60) < turned(100) < 1
    assert turned(40) == pytest.approx(-turned(60))


@settings(deadline=None)
@given(st.lists(st.tuples(numbers, numbers), min_size=5, max_size=5))
def test_no_five_points_break_them(points: list[tuple[float, float]]) -> None:
    rows = np.array(points)
    assert -math.pi <= roll(rows) <= math.pi
    assert -1 <= yaw(rows) <= 1

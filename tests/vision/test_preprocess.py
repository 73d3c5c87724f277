"""The crop: held to its specification, to its vectors, and to common sense."""

from __future__ import annotations

import base64
import json
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodify.types import UInt8Array
from moodify.vision.geometry import Points, Similarity, landmarks_of
from moodify.vision.preprocess import SIDE, TEMPLATE, crop_span, face_crop, grey
from tests.vision.make_vectors import CASES, FACE, VECTORS, draw

LEVEL: Points = np.insert(TEMPLATE, 2, [24.0, 28.0], axis=0)
"""Five landmarks, four of which lie exactly where the template wants them."""


def by_the_book(pixels: UInt8Array, points: Points) -> UInt8Array:
    """docs/vision.md word for word, one pixel at a time, with no numpy tricks."""
    height, width = pixels.shape[:2]
    anchors = [complex(*points[i]) for i in (0, 1, 3, 4)]
    wanted = [complex(*t) for t in TEMPLATE]
    middle, target = sum(anchors) / 4, sum(wanted) / 4
    pairs = list(zip(anchors, wanted, strict=True))
    top = sum((w - target) * (z - middle).conjugate() for z, w in pairs)
    a = top / sum(abs(z - middle) ** 2 for z in anchors)
    k = max(1, min(math.floor(1 / abs(a) / 2), width, height))
    columns, rows = width // k, height // k

    def block(column: int, row: int) -> float:
        column, row = min(max(column, 0), columns - 1), min(max(row, 0), rows - 1)
        total = 0.0
        for y in range(row * k, row * k + k):
            for x in range(column * k, column * k + k):
                r, g, b = (int(v) for v in pixels[y, x])
                total += (77 * r + 150 * g + 29 * b + 128) >> 8
        return float(total / (k * k))

    def sample(at: complex) -> float:
        u, v = at.real / k - 0.5, at.imag / k - 0.5
        i, j = math.floor(u), math.floor(v)
        fu, fv = u - i, v - j
        upper = block(i, j) * (1 - fu) + block(i + 1, j) * fu
        lower = block(i, j + 1) * (1 - fu) + block(i + 1, j + 1) * fu
        return float(upper * (1 - fv) + lower * fv)

    def mean(x: int, y: int) -> float:
        spots = [complex(x + dx, y + dy) for dy in (0.25, 0.75) for dx in (0.25, 0.75)]
        return sum(sample((spot - target) / a + middle) for spot in spots) / 4

    crop = np.zeros((48, 48), np.uint8)
    for y in range(48):
        for x in range(48):
            crop[y, x] = math.floor(mean(x, y) + 0.5)
    return crop


def assert_same(crop: UInt8Array, expected: UInt8Array) -> None:
    """Alike to the grey level, but for the odd one that rounds the other way."""
    apart = np.abs(crop.astype(int) - expected)
    assert apart.max() <= 1
    assert apart.mean() < 0.02


@pytest.mark.parametrize("case", CASES[:4], ids=[c[0] for c in CASES[:4]])
def test_it_does_what_the_book_says(case: tuple[str, str, int, int, complex, complex]) -> None:
    _, kind, width, height, a, b = case
    pixels, points = draw(kind, width, height), Similarity(a, b).apply(FACE)
    assert_same(face_crop(pixels, landmarks_of(points)), by_the_book(pixels, points))


@pytest.mark.parametrize("index", range(len(CASES)), ids=[c[0] for c in CASES])
def test_the_vectors_hold(index: int) -> None:
    stored = json.loads(VECTORS.read_text())["vectors"][index]
    assert stored["name"] == CASES[index][0]
    crop = face_crop(draw(**stored["picture"]), landmarks_of(np.array(stored["landmarks"])))
    expected = np.frombuffer(base64.b64decode(stored["crop"]), np.uint8).reshape(SIDE, SIDE)
    assert_same(crop, expected)


def test_the_vectors_are_worth_having() -> None:
    """Cases with structure, so that a wrong implementation can't pass by luck."""
    stored = json.loads(VECTORS.read_text())["vectors"]
    crops = [np.frombuffer(base64.b64decode(v["crop"]), np.uint8) for v in stored]
    assert all(c.size == SIDE * SIDE for c in crops)
    assert sum(c.std() > 20 for c in crops) >= 6


def test_a_level_face_of_the_crops_size_is_only_made_grey() -> None:
    pixels = np.repeat(np.repeat(draw("waves", 24, 24), 2, 0), 2, 1)
    inside = face_crop(pixels, landmarks_of(LEVEL)).astype(int)[4:-4, 4:-4]
    # Each pixel of the crop is the mean of four samples around its own pixel: little changes.
    assert np.abs(inside - grey(pixels)[4:-4, 4:-4]).max() <= 12


@settings(max_examples=15, deadline=None)
@given(st.floats(-math.pi, math.pi), st.floats(1, 9))
def test_turning_and_enlarging_the_picture_changes_nothing(angle: float, scale: float) -> None:
    """A gradient seen at any angle and size gives the crop it gives upright."""
    turn = Similarity(scale * complex(math.cos(angle), math.sin(angle)), 400 + 400j)
    centred = LEVEL - 24
    y, x = np.mgrid[:800, :800]
    spot = turn.inverse().apply(np.stack([x.ravel() + 0.5, y.ravel() + 0.5], 1))
    ramp = np.clip(128 + 4 * spot[:, 0] + spot[:, 1], 0, 255).reshape(800, 800).astype(np.uint8)

    crop = face_crop(np.dstack([ramp] * 3), landmarks_of(turn.apply(centred)))

    u = np.arange(48) + 0.5 - 24
    expected = np.clip(128 + 4 * u[None, :] + u[:, None], 0, 255)
    assert np.abs(crop - expected)[1:-1, 1:-1].max() <= 4


def test_a_large_face_does_not_alias() -> None:
    """Stripes too fine for the crop become even grey, not a false pattern."""
    stripes = np.zeros((700, 700, 3), np.uint8)
    stripes[:, ::2] = 255
    crop = face_crop(stripes, landmarks_of(LEVEL * 13.3 + 20))
    assert crop.std() < 10
    assert abs(crop.mean() - 127.5) < 2


def test_beyond_the_picture_its_edge_goes_on() -> None:
    pixels = np.zeros((60, 60, 3), np.uint8)
    pixels[:, :30] = 255
    crop = face_crop(pixels, landmarks_of(LEVEL - np.array([20, 0])))
    assert (crop[:, :20] == 255).all()


@settings(deadline=None)
@given(st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)), min_size=5, max_size=5))
def test_no_landmarks_break_it(points: list[tuple[float, float]]) -> None:
    crop = face_crop(draw("waves", 20, 15), landmarks_of(np.array(points)))
    assert crop.shape == (SIDE, SIDE)
    assert crop.dtype == np.uint8


def test_points_all_in_one_place_do_not_divide_by_nought() -> None:
    assert face_crop(draw("waves", 20, 15), landmarks_of(np.full((5, 2), 7.0))).shape == (48, 48)


def test_the_span_is_the_width_of_what_the_crop_shows() -> None:
    assert crop_span(landmarks_of(LEVEL * 5)) == pytest.approx(240)

"""The square that the detector looks at again."""

from __future__ import annotations

import math

import numpy as np
import pytest
from numpy.typing import NDArray

from moodify.types import UInt8Array
from moodify.vision.cutout import cut_out, evened
from moodify.vision.geometry import Similarity


def spotted(x: float, y: float, size: int = 9) -> UInt8Array:
    pixels = np.zeros((300, 400, 3), np.uint8)
    pixels[
        int(y) - size // 2 : int(y) + size // 2 + 1, int(x) - size // 2 : int(x) + size // 2 + 1
    ] = 255
    return pixels


def middle_of_light(cut: UInt8Array) -> NDArray[np.float64]:
    weights = cut[:, :, 0].astype(float)
    y, x = np.mgrid[: cut.shape[0], : cut.shape[1]] + 0.5
    total = float(weights.sum())
    return np.array([(x * weights).sum() / total, (y * weights).sum() / total])


@pytest.mark.parametrize("tilt", [0.0, 0.5, -1.2, math.pi / 2, math.pi])
@pytest.mark.parametrize("span", [60.0, 128.0, 250.0])
def test_the_transform_leads_back_to_the_picture(tilt: float, span: float) -> None:
    cut, back = cut_out(spotted(210, 140), 200 + 150j, span, tilt, 128)
    assert cut.shape == (128, 128, 3)
    found = back.apply(middle_of_light(cut)[None])[0]
    assert np.hypot(*(found - [210.5, 140.5])) < 0.6


def test_a_tilted_thing_comes_out_level() -> None:
    tilt = math.radians(30)
    along = Similarity(complex(math.cos(tilt), math.sin(tilt)), 200 + 150j)
    pixels = np.zeros((300, 400, 3), np.uint8)
    for x in np.linspace(-40, 40, 200):
        u, v = along.apply(np.array([[x, 0.0]]))[0]
        pixels[int(v), int(u)] = 255
    cut, _ = cut_out(pixels, 200 + 150j, 128, tilt, 128)
    rows = np.nonzero(cut[:, :, 0].max(axis=1) > 60)[0]
    assert rows.max() - rows.min() <= 3


@pytest.mark.parametrize("centre", [-900 - 900j, 5000 + 20j, 0j, 399 + 299j])
def test_it_is_black_beyond_the_picture(centre: complex) -> None:
    cut, _ = cut_out(np.full((300, 400, 3), 255, np.uint8), centre, 100, 0.3, 64)
    assert cut.shape == (64, 64, 3)
    assert cut.min() == 0
    assert (abs(centre) > 900) == (cut.max() == 0)


def test_fine_texture_does_not_alias() -> None:
    stripes = np.zeros((300, 400, 3), np.uint8)
    stripes[:, ::2] = 255
    cut, _ = cut_out(stripes, 200 + 150j, 250, 0.0, 64)
    assert cut.std() < 10


def test_evening_brings_out_what_is_burnt() -> None:
    faint = np.random.default_rng(0).integers(238, 250, (128, 128, 1)).astype(np.uint8)
    faint = np.repeat(faint, 3, axis=2)
    assert evened(faint).std() > 1.5 * faint.std()

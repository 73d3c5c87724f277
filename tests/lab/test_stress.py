"""Every stress keeps the shape, changes what it says, and draws the same from the same seed."""

import numpy as np
import pytest

from moodify.lab.stress import STRESSES, Stress, darken, occlude, rotate, shift
from moodify.types import UInt8Array


@pytest.fixture(scope="module")
def faces() -> UInt8Array:
    """Smooth pictures with noise, bright enough to lose something."""
    rng = np.random.default_rng(3)
    ramp = np.linspace(60, 200, 48)[None, :, None] + np.zeros((8, 48, 48))
    return (ramp + rng.normal(0, 8, ramp.shape)).clip(0, 255).astype(np.uint8)


@pytest.mark.parametrize("stress", STRESSES, ids=lambda s: s.name)
def test_a_stress_changes_pictures_and_nothing_else(stress: Stress, faces: UInt8Array) -> None:
    before = faces.copy()
    worse = stress.apply(faces)
    assert worse.shape == faces.shape
    assert worse.dtype == np.uint8
    assert (worse != faces).any((1, 2)).all()
    assert np.array_equal(faces, before)
    assert np.array_equal(worse, stress.apply(faces))


def test_darkness_takes_three_quarters_of_the_light(faces: UInt8Array) -> None:
    darker = darken(faces, np.random.default_rng(0))
    assert darker.mean() == pytest.approx(faces.mean() / 4, abs=0.3)


def test_a_shift_moves_by_seven_pixels(faces: UInt8Array) -> None:
    """15 % of 48 is 7.2; a slanting one moves 5 each way."""
    moved = shift(faces, np.random.default_rng(0))
    steps = {0, 5, 7}
    for picture, new in zip(faces, moved, strict=True):
        fits = [
            np.array_equal(np.roll(picture, (-dy, -dx), (0, 1))[8:40, 8:40], new[8:40, 8:40])
            for dy in range(-8, 9)
            for dx in range(-8, 9)
            if {abs(dy), abs(dx)} <= steps
        ]
        assert any(fits)


def test_a_rotation_goes_both_ways_and_brings_no_black_in(faces: UInt8Array) -> None:
    same = np.stack([faces[0], faces[0]])
    left, right = rotate(same, np.random.default_rng())
    assert (left != right).any()
    assert min(left.min(), right.min()) >= faces[0].min() - 1


def test_an_occlusion_covers_a_ninth(faces: UInt8Array) -> None:
    white = np.full_like(faces, 255)
    covered = occlude(white, np.random.default_rng(1)) == 128
    assert (covered.sum((1, 2)) == 16 * 16).all()

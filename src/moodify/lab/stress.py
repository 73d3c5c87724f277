"""What poor cameras and loose crops do to a picture: how much of its skill does a network keep?

Each stress takes pixels uint8 (N, 48, 48) and gives the same shape. Strengths are fixed, and
whatever is random is drawn from a seed, so that figures can be compared.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from moodify.types import UInt8Array

Change = Callable[[UInt8Array, np.random.Generator], UInt8Array]
MARGIN = 12
"""Pixels of edge repeated around a picture before it is turned or moved."""


@dataclass(frozen=True, slots=True)
class Stress:
    """One way in which a picture is made worse."""

    name: str
    what: str
    """What is done, with its strength."""
    change: Change

    def apply(self, pixels: UInt8Array, seed: int = 0) -> UInt8Array:
        """Pixels uint8 (N, 48, 48), changed."""
        return self.change(pixels, np.random.default_rng(seed))


def darken(pixels: UInt8Array, rng: np.random.Generator) -> UInt8Array:
    """Every level at a quarter, in whole levels, as a camera in the dark gives them."""
    return np.round(pixels * 0.25).astype(np.uint8)


def blur(pixels: UInt8Array, rng: np.random.Generator) -> UInt8Array:
    """A Gaussian of 1.5 pixels."""
    return _each(pixels, lambda image, _: image.filter(ImageFilter.GaussianBlur(1.5)))


def add_noise(pixels: UInt8Array, rng: np.random.Generator) -> UInt8Array:
    """Gaussian noise of 15 grey levels."""
    noisy = pixels + rng.normal(0, 15, pixels.shape)
    return np.clip(np.round(noisy), 0, 255).astype(np.uint8)


def shrink(pixels: UInt8Array, rng: np.random.Generator) -> UInt8Array:
    """Down to 24×24 and up again: a face far from the camera."""
    height, width = pixels.shape[1:]

    def there_and_back(image: Image.Image, _: int) -> Image.Image:
        small = image.resize((width // 2, height // 2), Image.Resampling.BOX)
        return small.resize((width, height), Image.Resampling.BILINEAR)

    return _each(pixels, there_and_back)


def rotate(pixels: UInt8Array, rng: np.random.Generator) -> UInt8Array:
    """By 15°, one picture left, the next one right."""

    def turn(image: Image.Image, index: int) -> Image.Image:
        return image.rotate(15 if index % 2 else -15, Image.Resampling.BILINEAR)

    return _inner(_each(_wide(pixels), turn))


def shift(pixels: UInt8Array, rng: np.random.Generator) -> UInt8Array:
    """By 15 % of the side, in one of eight directions."""
    wide, side = _wide(pixels), pixels.shape[-1]
    angle = rng.integers(0, 8, len(pixels)) * np.pi / 4
    moves = np.round(0.15 * side * np.stack([np.sin(angle), np.cos(angle)], 1)).astype(int)
    return np.stack(
        [
            picture[MARGIN + dy : MARGIN + dy + side, MARGIN + dx : MARGIN + dx + side]
            for picture, (dy, dx) in zip(wide, moves, strict=True)
        ]
    )


def occlude(pixels: UInt8Array, rng: np.random.Generator) -> UInt8Array:
    """A grey square of a third of the side, anywhere: a hand, a cup, hair."""
    out, side = pixels.copy(), pixels.shape[-1]
    for picture, (y, x) in zip(out, rng.integers(0, side - side // 3, (len(out), 2)), strict=True):
        picture[y : y + side // 3, x : x + side // 3] = 128
    return out


STRESSES = (
    Stress("darkness", "a quarter of the light, in whole grey levels", darken),
    Stress("blur", "a Gaussian of 1.5 pixels", blur),
    Stress("noise", "Gaussian noise of 15 grey levels", add_noise),
    Stress("low resolution", "down to 24×24 and up again", shrink),
    Stress("rotation", "15° to the left or right", rotate),
    Stress("shift", "the crop moved by 15 % of its side", shift),
    Stress("occlusion", "a grey square over a ninth of the picture", occlude),
)


def _each(pixels: UInt8Array, change: Callable[[Image.Image, int], Image.Image]) -> UInt8Array:
    return np.stack(
        [np.asarray(change(Image.fromarray(p), i), dtype=np.uint8) for i, p in enumerate(pixels)]
    )


def _wide(pixels: UInt8Array) -> UInt8Array:
    """With its edge repeated outwards, so that nothing black comes in."""
    return np.pad(pixels, ((0, 0), (MARGIN, MARGIN), (MARGIN, MARGIN)), mode="edge")


def _inner(wide: UInt8Array) -> UInt8Array:
    return np.ascontiguousarray(wide[:, MARGIN:-MARGIN, MARGIN:-MARGIN])

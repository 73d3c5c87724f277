"""A face in a picture → what the network sees: 48×48 grey, level, cut as FER2013 is cut.

This is the one preprocessing of live use and of the lab. It is simple enough to be written
again in another language, grey level for grey level: docs/vision.md specifies it, and
tests/vision/vectors.json holds pictures with the crops that must come out.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from moodify.types import Landmarks, UInt8Array
from moodify.vision.geometry import Points, Similarity, points_of

SIDE = 48
"""Width and height of a crop."""

TEMPLATE: Points = np.array([[14.5, 18.6], [33.5, 18.6], [16.5, 36.9], [31.5, 36.9]])
"""Where the right eye, left eye, right and left corner of the mouth come to lie in a crop."""

_ANCHORS = [0, 1, 3, 4]
"""The rows of the five landmarks that `TEMPLATE` places: all but the nose."""

_STEPS = 2
"""Samples along each side of a crop's pixel."""


def face_crop(pixels: UInt8Array, landmarks: Landmarks) -> UInt8Array:
    """Cut the face with `landmarks` out of RGB pixels (H, W, 3): grey, shape (48, 48).

    A similarity (turn, scale, move) brings eyes and mouth corners to `TEMPLATE` with the least
    squared error. Each of the crop's pixels is the mean of 2×2 bilinear samples of the grey
    picture, which is first averaged over blocks as wide as the samples lie apart, so that a
    large face does not alias. Beyond the picture its edge goes on.
    """
    to_picture = fit(points_of(landmarks)[_ANCHORS]).inverse()
    height, width = pixels.shape[:2]
    block = max(1, min(int(to_picture.scale / _STEPS), height, width))
    x, y = _sample_grid(to_picture)
    return _round(_mean_of_samples(_bilinear(pixels, block, x / block - 0.5, y / block - 0.5)))


def crop_span(landmarks: Landmarks) -> float:
    """Width in the picture, px, of the square that `face_crop` shows."""
    return SIDE / fit(points_of(landmarks)[_ANCHORS]).scale


def fit(anchors: Points) -> Similarity:
    """The similarity that brings four anchors (4, 2) of a picture nearest to `TEMPLATE`."""
    z = anchors[:, 0] + 1j * anchors[:, 1]
    t = TEMPLATE[:, 0] + 1j * TEMPLATE[:, 1]
    spread = z - z.mean()
    total = float(np.sum(np.abs(spread) ** 2))
    if total < 1e-6:  # all points in one place: nothing to level or scale by
        return Similarity(1 + 0j, complex(t.mean() - z.mean()))
    a = complex(np.sum((t - t.mean()) * spread.conj()) / total)
    a = a if abs(a) > 1e-3 else 1e-3 + 0j  # a face of 48,000 px is none: keep the inverse finite
    return Similarity(a, complex(t.mean()) - a * complex(z.mean()))


def grey(pixels: UInt8Array) -> NDArray[np.int32]:
    """Luma of RGB pixels by ITU-R BT.601 in integers: (77 R + 150 G + 29 B + 128) >> 8."""
    red, green, blue = (pixels[..., channel].astype(np.int32) for channel in range(3))
    luma: NDArray[np.int32] = (77 * red + 150 * green + 29 * blue + 128) >> 8
    return luma


def _sample_grid(to_picture: Similarity) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """x and y in the picture of every sample, each shape (48·2, 48·2)."""
    along = (np.arange(SIDE * _STEPS) + 0.5) / _STEPS
    z = to_picture.a * (along[None, :] + 1j * along[:, None]) + to_picture.b
    return z.real, z.imag


def _bilinear(
    pixels: UInt8Array, block: int, x: NDArray[np.float64], y: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Grey at (x, y), counted in blocks from the middle of the first one, by bilinear weights."""
    rows, columns = pixels.shape[0] // block, pixels.shape[1] // block
    left, top = np.floor(x).astype(np.int64), np.floor(y).astype(np.int64)
    fx, fy = x - left, y - top
    x0, x1 = np.clip(left, 0, columns - 1), np.clip(left + 1, 0, columns - 1)
    y0, y1 = np.clip(top, 0, rows - 1), np.clip(top + 1, 0, rows - 1)
    first_x, first_y = int(x0.min()), int(y0.min())
    part = _blocks(pixels, block, first_x, int(x1.max()) + 1, first_y, int(y1.max()) + 1)
    x0, x1, y0, y1 = x0 - first_x, x1 - first_x, y0 - first_y, y1 - first_y
    upper = part[y0, x0] * (1 - fx) + part[y0, x1] * fx
    lower = part[y1, x0] * (1 - fx) + part[y1, x1] * fx
    result: NDArray[np.float64] = upper * (1 - fy) + lower * fy
    return result


def _blocks(
    pixels: UInt8Array, block: int, left: int, right: int, top: int, bottom: int
) -> NDArray[np.float64]:
    """Mean grey of the blocks from column `left` to `right` and row `top` to `bottom`."""
    part = grey(pixels[top * block : bottom * block, left * block : right * block])
    if block == 1:
        return part.astype(np.float64)
    split = part.reshape(bottom - top, block, right - left, block)
    mean: NDArray[np.float64] = split.sum(axis=(1, 3)) / (block * block)
    return mean


def _mean_of_samples(samples: NDArray[np.float64]) -> NDArray[np.float64]:
    mean: NDArray[np.float64] = samples.reshape(SIDE, _STEPS, SIDE, _STEPS).mean(axis=(1, 3))
    return mean


def _round(values: NDArray[np.float64]) -> UInt8Array:
    """To the nearest grey level, halves up."""
    return np.floor(values + 0.5).astype(np.uint8)

"""A face's surroundings as a level square of one size, for the detector's closer look."""

from __future__ import annotations

import math

import cv2
import numpy as np

from moodify.types import UInt8Array
from moodify.vision.geometry import Similarity


def cut_out(
    pixels: UInt8Array, centre: complex, span: float, tilt: float, side: int
) -> tuple[UInt8Array, Similarity]:
    """A square of the picture, `span` px wide around `centre`, turned level, `side` px wide.

    Gives the cut-out (side, side, 3), black where it leaves the picture, and the transform
    from its coordinates back to the picture's.
    """
    a = complex(math.cos(tilt), math.sin(tilt)) * span / side
    back = Similarity(a, centre - a * complex(side / 2, side / 2))
    reach = span * 0.7072 + 2
    left, top = (int(max(0, math.floor(v - reach))) for v in (centre.real, centre.imag))
    right, bottom = (int(max(0, math.ceil(v + reach))) for v in (centre.real, centre.imag))
    part = pixels[top:bottom, left:right]
    if part.size == 0:
        return np.zeros((side, side, 3), np.uint8), back
    block = min(max(1, round(span / side)), *part.shape[:2])
    if block > 1:  # average whole blocks first, so that fine texture does not alias
        rows, columns = part.shape[0] // block, part.shape[1] // block
        whole = part[: rows * block, : columns * block]
        part = np.asarray(
            cv2.resize(whole, (columns, rows), interpolation=cv2.INTER_AREA), np.uint8
        )
    to_part = Similarity(back.a / block, (back.b - complex(left, top)) / block)
    # OpenCV counts from the middle of the first pixel, we from its edge: hence the halves.
    b = to_part.b + to_part.a * complex(0.5, 0.5) - complex(0.5, 0.5)
    matrix = np.array(
        [[to_part.a.real, -to_part.a.imag, b.real], [to_part.a.imag, to_part.a.real, b.imag]]
    )
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(part, matrix, (side, side), flags=flags), np.uint8), back


def evened(cut: UInt8Array) -> UInt8Array:
    """Local contrast brought out (CLAHE): shows a face in an over-exposed picture."""
    light, red, blue = cv2.split(cv2.cvtColor(cut, cv2.COLOR_RGB2YCrCb))
    light = cv2.createCLAHE(clipLimit=2.0, tileGridSize=(4, 4)).apply(light)
    merged = cv2.cvtColor(cv2.merge([light, red, blue]), cv2.COLOR_YCrCb2RGB)
    return np.asarray(merged, np.uint8)

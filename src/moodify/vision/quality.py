"""How fit a face is to be read, and what to say when it is not.

Each threshold stands between measured figures; docs/vision.md tells how they were found.
"""

from __future__ import annotations

import cv2
import numpy as np

from moodify.types import Landmarks, Quality, QualityHint, UInt8Array
from moodify.vision.geometry import points_of, yaw
from moodify.vision.preprocess import crop_span, grey

DARK = 40.0
"""Mean grey of the crop below which it is too dark. The network itself reads on, for it
standardises light, but cameras fill the dark with noise. FER2013's darkest thousandth: 35."""

BURNT = 0.4
"""Share of the crop at 250 or over above which it is too bright. At 0.37 the network is right
five points less often; FER2013's brightest hundredth: 0.23; over-exposed camera pictures: 0.7."""

BLURRED = 0.08
"""Sharpness below which a crop is too blurred. Camera pictures out of focus: 0.06 and less;
clear ones: 0.28 and more, or 0.11 where the face is only 28 px wide."""

SMALL_SPAN = 24.0
"""Width in the picture, px, of what the crop shows, below which a face is too small: half of
the crop's own 48. At 24 the network is right two points less often; at 20, seven."""

TURNED = 0.6
"""Yaw beyond which a guess is poor: on FER2013 it is right ten points less often than from the
front."""

PROFILE = 0.8
"""Yaw beyond which there is no guess: half of the face is out of sight, and on FER2013 the
network is right of 40 %."""

_WHITE = 250
_EMPTY_DARK = 30.0
_EMPTY_BRIGHT = 230.0
"""Mean grey of a whole frame that explains why no face is found in it."""
_GLANCE = 64
"""Longest side of the copy by which a whole frame's light is judged, px."""


def judge(crop: UInt8Array, landmarks: Landmarks) -> Quality:
    """Judge a face by its grey crop (48, 48) and its landmarks in the picture."""
    brightness = float(crop.mean())
    sharp = sharpness(crop)
    turn = yaw(points_of(landmarks))
    small = crop_span(landmarks) < SMALL_SPAN
    hints: list[QualityHint] = []
    if brightness < DARK:
        hints.append("too_dark")
    if float((crop >= _WHITE).mean()) > BURNT:
        hints.append("too_bright")
    if small:
        hints.append("too_small")
    elif sharp < BLURRED:  # a small face enlarged looks blurred: one reason is enough
        hints.append("too_blurred")
    if abs(turn) > TURNED:
        hints.append("too_turned")
    return Quality(tuple(hints), brightness, sharp, turn)


def judge_empty(pixels: UInt8Array, *, turned_away: bool = False) -> Quality:
    """Say why RGB pixels (H, W, 3) show no face to read, as far as their light tells."""
    height, width = pixels.shape[:2]
    scale = _GLANCE / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    brightness = float(grey(small).mean())
    hints: list[QualityHint] = ["no_face"]
    if brightness < _EMPTY_DARK:
        hints.append("too_dark")
    if brightness > _EMPTY_BRIGHT:
        hints.append("too_bright")
    if turned_away:
        hints.append("too_turned")
    return Quality(tuple(hints), brightness)


def sharpness(crop: UInt8Array) -> float:
    """Variance of the Laplacian of a crop over the variance of the crop, so that neither
    contrast nor light counts: 0.72 is FER2013's median.

    After Pech-Pacheco et al., "Diatom autofocusing in brightfield microscopy", 2000.
    """
    c = crop.astype(np.float64)
    middle = c[1:-1, 1:-1]
    laplacian = c[:-2, 1:-1] + c[2:, 1:-1] + c[1:-1, :-2] + c[1:-1, 2:] - 4 * middle
    return float(laplacian.var() / max(c.var(), 1.0))

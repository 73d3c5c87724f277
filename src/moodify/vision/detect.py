"""Where the faces are: a first look at the whole picture, then a closer one at each face.

YuNet sees faces well but measures them roughly: in a small picture it reports a third of a
face's tilt, and its points wander by a twentieth of the face. So each face it finds is cut
out, turned level, brought to one size and looked at again. That second look places the
points to a hundredth of the face at any tilt up to 45°, and weeds out what only looked like
a face from afar. docs/vision.md has the figures and how they were measured.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from threading import Lock

import cv2
import numpy as np

from moodify.types import Landmarks, UInt8Array
from moodify.vision.cutout import cut_out, evened
from moodify.vision.geometry import Points, Similarity, landmarks_of, roll, yaw
from moodify.vision.yunet import Sighting, YuNet

LIVE_SIDE = 320
"""Longest side of the picture at the first look, px."""
STILL_SIDES = (320, 640, 1280)
"""Sides for a thorough search, one after the other."""

LOOK_SIDE = 256
"""Side of the cut-out at the second look, px."""
LOOK_SHARE = 0.6
"""Share of the cut-out's side that the face takes up."""

MAYBE = 0.4
"""Lowest score of a first look that earns a second."""
UNSURE = 0.6
"""Lowest score of a second look that may be a face."""
SURE = 0.88
"""Score from which it is one. Below, it must stay where it is when looked at askance."""
CLEAR = 0.92
"""A level, sharp, well-lit face scores at least this; below it other ways to look are tried."""
_TURN_WINS_BY = 0.03
"""What a quarter turn must add to be believed: YuNet scores faces on their side quite high."""

_FIRST_GAIN = 2.0
_LOOK_GAIN = 1.2
"""What the tilt that YuNet's points show is multiplied by: at the first look they show a third of
the true one (and noise), at the second most of it."""
_LEVEL = math.radians(8)
"""A change of tilt under this, at the second look, needs no third."""
_MOST_LOOKS = 3
_CENTRAL = 0.3
"""How far from the middle of the cut-out, as a share of its side, the face may lie."""
_SAME = 0.4
"""Intersection over union above which two boxes are one face."""
_ASKANCE = ((0.08 + 0j, 1.12), (-0.08 + 0.05j, 0.9), (-0.08j, 1.25))
"""Off-centre looks: shift and widening of the cut-out, in sides of the face."""
_UNSURE_YAW = 0.6
"""Yaw beyond which an unsure face is none."""
_WANDER = 0.1
"""How far, in sides of the face, the points may wander between such looks."""
_SWELL = 0.2
"""How much its size may change, as a natural logarithm."""
_MOST_LIVE = 8
_MOST_STILL = 40
"""Faces looked at closely at each side of a live frame and of a still picture, largest first."""


@dataclass(frozen=True, slots=True)
class Detection:
    """A face found in a picture."""

    box: tuple[int, int, int, int]
    """x, y, width, height in pixels, inside the picture."""
    score: float
    """YuNet's confidence at the second look, 0..1."""
    landmarks: Landmarks


@dataclass(frozen=True, slots=True)
class _Guess:
    """Where a face may be: centre, side of a square of its area, tilt in radians."""

    centre: complex
    side: float
    tilt: float
    score: float
    points: Points
    shape: tuple[float, float]


class FaceDetector:
    """Finds faces with their landmarks. Safe to call from several threads, one at a time."""

    def __init__(self) -> None:
        """Load YuNet twice, once for each size; raises `ModelError` if it can't be."""
        self._far = YuNet(MAYBE)
        self._near = YuNet(0.3)
        self._lock = Lock()

    def detect(self, pixels: UInt8Array, *, thorough: bool = False) -> list[Detection]:
        """Faces in RGB pixels (H, W, 3), largest first.

        `thorough` is for still pictures: it searches larger copies of a large picture, and
        of one that shows no face yet, so that small and over-exposed faces are found too. It
        takes 20 ms more, and 100 ms more where there is no face.
        """
        with self._lock:
            found: list[Detection] = []
            for side in STILL_SIDES if thorough else (LIVE_SIDE,):
                if side == LIVE_SIDE or _worth(side, max(pixels.shape[:2]), found):
                    guesses = self._search(pixels, side)[: _MOST_STILL if thorough else _MOST_LIVE]
                    self._add(found, pixels, guesses, thorough)
            return _distinct(found)

    def _add(
        self, found: list[Detection], pixels: UInt8Array, guesses: list[_Guess], thorough: bool
    ) -> None:
        """Look closer at the guesses that are not found yet."""
        for rank, guess in enumerate(guesses):
            if any(_overlap(_box(guess, pixels), face.box) > _SAME for face in found):
                continue
            if face := self._settle(pixels, guess, patient=rank == 0, thorough=thorough):
                found.append(face)

    def _search(self, pixels: UInt8Array, side: int) -> list[_Guess]:
        """First look: the whole picture, its longest side brought to `side`; largest first."""
        height, width = pixels.shape[:2]
        scale = side / max(height, width)
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        small = np.asarray(cv2.resize(pixels, size, interpolation=how), np.uint8)
        back = Similarity(complex(1 / scale), 0j)
        found = [_guess(s, back, 0.0, _FIRST_GAIN) for s in self._far.find(small)]
        return sorted(found, key=lambda g: -g.side)

    def _settle(
        self, pixels: UInt8Array, guess: _Guess, *, patient: bool, thorough: bool
    ) -> Detection | None:
        """Second looks until the face is level; None where there is no face.

        A `patient` one tries other ways to look at what stays unclear: it is kept for the
        largest guess, for each way costs some milliseconds.
        """
        best, even = self._level(pixels, guess), False
        if best.score < CLEAR and patient:
            best = self._turned(pixels, guess, best)
        if best.score < CLEAR and patient and thorough:
            other = self._level(pixels, guess, even=True)
            even = other.score > best.score
            best = other if even else best
        if best.score < UNSURE or (best.score < SURE and not self._stays(pixels, best, even)):
            return None
        return Detection(_box(best, pixels), best.score, landmarks_of(best.points))

    def _turned(self, pixels: UInt8Array, guess: _Guess, best: _Guess) -> _Guess:
        """The face as seen at the best quarter turn, if one is plainly better than `best`."""
        for turn in (math.pi / 2, -math.pi / 2, math.pi):
            seen = self._look(pixels, replace(guess, tilt=turn))
            if seen.score >= CLEAR and seen.score >= best.score + _TURN_WINS_BY:
                best = self._level(pixels, seen)
        return best

    def _level(self, pixels: UInt8Array, guess: _Guess, *, even: bool = False) -> _Guess:
        """Look until what is seen is level; the last look counts."""
        for _ in range(_MOST_LOOKS):
            seen = self._look(pixels, guess, even=even)
            if seen.score == 0 or abs(seen.tilt - guess.tilt) < _LEVEL * _LOOK_GAIN:
                return seen
            guess = seen
        return guess

    def _stays(self, pixels: UInt8Array, guess: _Guess, even: bool) -> bool:
        """Whether an unsure face is still there, and there alone, when looked at off-centre.

        What is no face wanders: its points follow the cut-out instead of the picture. One that
        is turned away as well gives too little to go by.
        """
        if abs(yaw(guess.points)) > _UNSURE_YAW:
            return False
        for shift, zoom in _ASKANCE:
            aside = replace(guess, centre=guess.centre + guess.side * shift, side=guess.side * zoom)
            seen = self._look(pixels, aside, even=even)
            if seen.score == 0:
                return False
            wander = np.sqrt(np.mean(np.sum((seen.points - guess.points) ** 2, axis=1)))
            if wander > _WANDER * guess.side or abs(math.log(seen.side / guess.side)) > _SWELL:
                return False
        return True

    def _look(self, pixels: UInt8Array, guess: _Guess, *, even: bool = False) -> _Guess:
        """One closer look: the face in the middle of a level cut-out; score 0 if there is none."""
        cut, back = cut_out(pixels, guess.centre, guess.side / LOOK_SHARE, guess.tilt, LOOK_SIDE)
        for sighting in self._near.find(evened(cut) if even else cut):
            if np.hypot(*(sighting.centre - LOOK_SIDE / 2)) < LOOK_SIDE * _CENTRAL:
                return _guess(sighting, back, guess.tilt, _LOOK_GAIN)
        return replace(guess, score=0.0)


def _worth(side: int, longest: int, found: list[Detection]) -> bool:
    """Whether a larger look can show more in a picture whose longest side is `longest`.

    With a face in hand only a picture larger than the look before may hold readable ones
    that it missed; without one, enlarging up to twice has found over-exposed faces.
    """
    if found:
        return side == STILL_SIDES[1] and longest > side
    return longest >= side / 2


def _guess(sighting: Sighting, back: Similarity, tilt: float, gain: float) -> _Guess:
    """A sighting in a cut-out (or a small copy) as a guess in the picture."""
    centre = back.apply(sighting.centre[None])[0]
    width, height = (float(v) * back.scale for v in sighting.size)
    return _Guess(
        complex(*centre),
        math.sqrt(max(width * height, 1.0)),
        tilt + gain * roll(sighting.points),
        sighting.score,
        back.apply(sighting.points),
        (width, height),
    )


def _box(guess: _Guess, pixels: UInt8Array) -> tuple[int, int, int, int]:
    """The upright box of a guess, cut to the picture; a face on its side has it on its side."""
    width, height = guess.shape
    if abs(math.sin(guess.tilt)) > math.sqrt(0.5):
        width, height = height, width
    left, right = (
        np.clip(guess.centre.real + d, 0, pixels.shape[1]) for d in (-width / 2, width / 2)
    )
    top, bottom = (
        np.clip(guess.centre.imag + d, 0, pixels.shape[0]) for d in (-height / 2, height / 2)
    )
    x, y = int(left), int(top)
    return x, y, max(1, round(right) - x), max(1, round(bottom) - y)


def _overlap(a: tuple[int, int, int, int], b: tuple[int, int, int, int]) -> float:
    """Intersection over union of two boxes."""
    wide = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    high = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    shared = max(0, wide) * max(0, high)
    return shared / (a[2] * a[3] + b[2] * b[3] - shared)


def _distinct(found: list[Detection]) -> list[Detection]:
    """Of detections of one face only the surest; largest first."""
    kept: list[Detection] = []
    for face in sorted(found, key=lambda d: -d.score):
        if all(_overlap(face.box, other.box) <= _SAME for other in kept):
            kept.append(face)
    return sorted(kept, key=lambda d: -d.box[2] * d.box[3])

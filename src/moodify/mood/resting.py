"""Twenty seconds of a face at rest → its log-odds, or a sentence that says why not.

Only frames that show the face well count towards the twenty seconds; while it is badly seen
the clock stands still, and after `PATIENCE` seconds the measuring is given up. Times are those
of the frames, so a recording is measured as a camera is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from moodify.mood.calibration import log_odds_of
from moodify.types import EMOTIONS, Emotions, Face, QualityHint

Why: TypeAlias = Literal["few", "smiling", "moving", "changing"] | QualityHint

SECONDS = 20.0
"""Of a face well seen."""
PATIENCE = 60.0
"""Seconds after which it is given up."""
LONGEST_STEP = 0.6
"""Seconds. A frame stands for the time since the one before it, but for no more than this."""
LEAST_FRAMES = 20

SMILE = 0.75
"""A probability of *happy* that is a smile, and no resting face."""
SMILING = 0.2
"""Share of the frames that may be so."""
CHANGING = 1.5
"""Nats. The middle half of the frames may spread this far to either side, for an emotion that is
likely at all; beyond it the expression was changing."""
MOVING = 0.35
"""Face widths. The middle half of the places may spread this far to either side."""
TRIM = 0.25
"""Share of the frames left out at either end before the mean, for each emotion by itself."""


@dataclass(frozen=True, slots=True)
class RestFrame:
    """What one frame says of a face at rest."""

    log_odds: NDArray[np.float64]
    """Of each emotion against neutral, nats, shape (7,)."""
    happy: float
    """Probability, 0..1."""
    place: tuple[float, float]
    """Middle of the face, in widths of the face."""
    width: float
    """Of the face, px."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A resting face that can be used."""

    log_odds: tuple[float, ...]
    frames: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Why there is none."""

    why: Why
    text: str
    """A sentence."""
    hint: str
    """What to do."""


Outcome: TypeAlias = Measured | Refused

_WHY: dict[QualityHint, tuple[str, str]] = {
    "no_face": ("Your face was out of sight too long", "Sit so that the camera sees it."),
    "too_dark": ("It was too dark to see your face well", "Turn on a light before you."),
    "too_bright": ("It was too bright to see your face well", "Turn away from the light."),
    "too_blurred": ("The picture was blurred", "Wipe the lens and hold still."),
    "too_small": ("Your face was too far away", "Come closer to the camera."),
    "too_turned": ("Your face was turned away", "Look towards the camera."),
}


class RestWatch:
    """Gathers the frames of one measuring. Not thread-safe: one owner calls it in turn."""

    def __init__(self, now: float) -> None:
        self._began = self._now = now
        self._good = 0.0
        self._frames: list[RestFrame] = []
        self._hints: dict[QualityHint, float] = {}

    @property
    def progress(self) -> float:
        """0..1: how much of the twenty seconds is there."""
        return min(1.0, self._good / SECONDS)

    def update(self, face: Face | None, hints: tuple[QualityHint, ...], now: float) -> bool:
        """Take in a frame: the face if there is one, and what is wrong with the view.

        True when the measuring is over and `outcome` can be asked.
        """
        step = min(max(now - self._now, 0.0), LONGEST_STEP)
        self._now = max(now, self._now)
        if face is not None and not hints:
            self._good += step
            self._frames.append(rest_frame(face))
        else:
            first: QualityHint = hints[0] if hints else "no_face"
            self._hints[first] = self._hints.get(first, 0.0) + step
        return self._good >= SECONDS or self._now - self._began >= PATIENCE

    def outcome(self) -> Outcome:
        """What came of it."""
        if self._good < SECONDS:
            return self._unseen()
        return resting_of(self._frames)

    def _unseen(self) -> Refused:
        worst: QualityHint = max(self._hints, key=lambda hint: self._hints[hint], default="no_face")
        why, hint = _WHY[worst]
        return Refused(worst, f"{why}, so nothing was measured.", hint)


def rest_frame(face: Face) -> RestFrame:
    """What a face well seen says of its rest."""
    x, y, width, height = face.box
    wide = float(max(width, 1))
    place = ((x + width / 2) / wide, (y + height / 2) / wide)
    return RestFrame(log_odds_of(face.emotions), float(face.emotions.happy), place, wide)


def resting_of(frames: list[RestFrame]) -> Outcome:
    """The robust mean of a face at rest, unless it smiled, moved or kept changing."""
    if len(frames) < LEAST_FRAMES:
        return Refused(
            "few",
            "The camera gave too few pictures, so nothing was measured.",
            "Close what keeps this computer busy, and try again.",
        )
    if float(np.mean([frame.happy >= SMILE for frame in frames])) > SMILING:
        return Refused(
            "smiling",
            "You seem to smile, so this is not your face at rest.",
            "Let your face go, as when you read, and try again.",
        )
    if _moved(frames):
        return Refused(
            "moving",
            "You moved a lot, so nothing was measured.",
            "Sit still for the twenty seconds.",
        )
    odds = np.stack([frame.log_odds for frame in frames])
    if _spread(odds) > CHANGING:
        return Refused(
            "changing",
            "Your expression kept changing, so nothing was measured.",
            "Don't speak meanwhile, and let your face rest.",
        )
    mean = trimmed_mean(odds)
    return Measured(tuple(float(value) for value in mean), len(frames))


def trimmed_mean(values: NDArray[np.float64], trim: float = TRIM) -> NDArray[np.float64]:
    """Mean of each column of (N, K) without its `trim` lowest and highest shares.

    With a quarter off either end it is the interquartile mean (J. W. Tukey, "The future of data
    analysis", *Annals of Mathematical Statistics* 33, 1962): a yawn or a blink moves nothing.
    """
    cut = int(len(values) * trim)
    kept = np.sort(values, axis=0)[cut : len(values) - cut]
    mean: NDArray[np.float64] = kept.mean(axis=0)
    return mean


def half_spread(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Half of the distance between the quartiles of each column of (N, K)."""
    low, high = np.quantile(values, [0.25, 0.75], axis=0)
    half: NDArray[np.float64] = (high - low) / 2
    return half


def usual_face(log_odds: tuple[float, ...]) -> Emotions:
    """The seven probabilities of a face with these log-odds: what a resting face looks like."""
    weights = np.exp(np.array(log_odds) - max(log_odds))
    return Emotions.from_array(weights / weights.sum())


def _moved(frames: list[RestFrame]) -> bool:
    places = np.array([frame.place for frame in frames])
    widths = np.array([frame.width for frame in frames])
    # In widths of its usual size: a step towards the camera is no move to the side.
    at = places * (widths / np.median(widths))[:, None]
    return float(np.hypot(*half_spread(at))) > MOVING


def _spread(odds: NDArray[np.float64]) -> float:
    """The largest half spread of the likelier emotions."""
    away = half_spread(odds)
    # What is all but impossible wavers widely and means nothing.
    likely = np.median(odds, axis=0) > np.log(0.05)
    likely[EMOTIONS.index("neutral")] = False
    return float(away[likely].max()) if likely.any() else 0.0

"""Probabilities over time → one mood that doesn't flicker.

Three steps, each with its time in seconds so that the frame rate doesn't matter:

1. *Smoothing.* An exponential average of the seven probabilities. After `smoothing_seconds`
   a new expression counts for 63 %.
2. *Unsure.* Where disgust, fear and surprise hold most of the mass, or no mood reaches
   `UNSURE_BELOW` among the four, the label is ``unsure``; it takes `SURE_AGAIN` to leave.
3. *Hysteresis.* Another mood takes over only when it leads by `LEAD` for `DWELL_SECONDS`.

When the face is gone the average fades towards "anything is possible" and the label turns to
``unsure``; after `FORGET_SECONDS` nothing is left of it. The figures' derivation is in
``docs/mood.md``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from moodify.mood.circumplex import circumplex
from moodify.types import EMOTIONS, MOODS, Emotions, Mood, MoodLabel, MoodName

UNSURE_BELOW = 0.50
SURE_AGAIN = 0.55
REST_UNSURE = 0.50
LEAD = 0.10
DWELL_SECONDS = 0.7
FADE_SECONDS = 4.0
FORGET_SECONDS = 15.0
LONGEST_STEP = 2.0
"""Seconds. A longer gap between frames (a sleeping laptop) counts as this much, no more."""

_UNIFORM = np.full(len(EMOTIONS), 1 / len(EMOTIONS))


@dataclass(slots=True)
class _Challenge:
    """A label that would like to take over, and since when."""

    label: MoodLabel
    since: float


class MoodTracker:
    """Follows one listener's mood. Not thread-safe: one owner calls it in turn."""

    def __init__(self, smoothing_seconds: float = 1.5) -> None:
        if smoothing_seconds <= 0:
            raise ValueError(f"smoothing_seconds must be positive, got {smoothing_seconds}")
        self._tau = smoothing_seconds
        self.reset()

    def reset(self) -> None:
        """Forget everything, as before the first face."""
        self._average: NDArray[np.float64] | None = None
        self._label: MoodLabel = "unsure"
        self._since: float | None = None
        self._now: float | None = None
        self._face_seen: float | None = None
        self._challenge: _Challenge | None = None

    def update(self, emotions: Emotions | None, now: float) -> Mood:
        """Take in what a frame showed (None: no face) at `now`, monotonic seconds."""
        step = 0.0 if self._now is None else min(max(now - self._now, 0.0), LONGEST_STEP)
        self._now = now if self._now is None else max(now, self._now)
        if self._since is None:
            self._since = self._now
        self._smooth(emotions, step)
        self._decide()
        return self._mood()

    def reweigh(self, shift: NDArray[np.float64]) -> None:
        """Correct what was seen until now by `shift`, log-odds (7,), and believe it at once."""
        if self._average is None:
            return
        weighed = self._average * np.exp(shift)
        self._average = weighed / weighed.sum()
        self._take(self._wanted(lead=0.0))

    def _smooth(self, emotions: Emotions | None, step: float) -> None:
        assert self._now is not None
        if emotions is not None:
            self._face_seen = self._now
            seen = emotions.as_array()
            if self._average is None:
                self._average = seen
            else:
                self._average += (1 - math.exp(-step / self._tau)) * (seen - self._average)
        elif self._average is not None:
            self._average += (1 - math.exp(-step / FADE_SECONDS)) * (_UNIFORM - self._average)
            if self._now - (self._face_seen or 0.0) > FORGET_SECONDS:
                self._average = None

    def _decide(self) -> None:
        """Let the label that the average speaks for take over, once it has waited its time."""
        assert self._now is not None
        wanted = self._wanted()
        if wanted == self._label:
            self._challenge = None
            return
        if self._average is None:
            self._take(wanted)
            return
        if self._challenge is None or self._challenge.label != wanted:
            self._challenge = _Challenge(wanted, self._now)
        if self._now - self._challenge.since >= DWELL_SECONDS:
            self._take(wanted)

    def _wanted(self, lead: float = LEAD) -> MoodLabel:
        if self._average is None:
            return "unsure"
        emotions = self._emotions()
        moods = emotions.moods
        top = max(MOODS, key=lambda name: moods[name])
        floor = SURE_AGAIN if self._label == "unsure" else UNSURE_BELOW
        if emotions.rest >= REST_UNSURE or moods[top] < floor:
            return "unsure"
        if self._label != "unsure" and moods[top] - moods[self._label] < lead:
            return self._label
        return top

    def _take(self, label: MoodLabel) -> None:
        if label != self._label:
            self._label, self._since = label, self._now
        self._challenge = None

    def _emotions(self) -> Emotions:
        average = _UNIFORM if self._average is None else self._average
        return Emotions.from_array(average / average.sum())

    def _mood(self) -> Mood:
        assert self._since is not None
        if self._average is None:
            return Mood("unsure", 0.0, 0.0, 0.0, self._since, _even())
        emotions = self._emotions()
        moods = emotions.moods
        confidence = max(moods.values()) if self._label == "unsure" else moods[self._label]
        valence, arousal = circumplex(emotions)
        return Mood(self._label, confidence, valence, arousal, self._since, moods)


def _even() -> dict[MoodName, float]:
    return dict.fromkeys(MOODS, 1 / len(MOODS))

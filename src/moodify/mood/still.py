"""The mood of one still picture, where there is no time to follow."""

from __future__ import annotations

from moodify.mood.circumplex import circumplex
from moodify.mood.tracker import REST_UNSURE, UNSURE_BELOW
from moodify.types import MOODS, Emotions, Mood, MoodLabel


def mood_of(emotions: Emotions, at: float = 0.0) -> Mood:
    """What a face shows in one picture, by the tracker's thresholds; held since `at`."""
    moods = emotions.moods
    top = max(MOODS, key=lambda name: moods[name])
    unsure = emotions.rest >= REST_UNSURE or moods[top] < UNSURE_BELOW
    label: MoodLabel = "unsure" if unsure else top
    return Mood(label, moods[top], *circumplex(emotions), at, moods)

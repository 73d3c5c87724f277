"""Emotions as a point in valence and arousal.

The anchors are read off Figure 4 of J. A. Russell, "A circumplex model of affect", Journal
of Personality and Social Psychology 39 (1980), 1161-1178: the scaled positions of *happy*,
*angry*, *sad*, *afraid* (fear) and *astonished* (surprise), to about ±0.05. Disgust is not
among its 28 words; the nearest in meaning, *annoyed*, stands for it. Neutral is the origin,
where Russell's two axes cross.
"""

from __future__ import annotations

import numpy as np

from moodify.types import EMOTIONS, Emotion, Emotions, MoodName

ANCHORS: dict[Emotion, tuple[float, float]] = {
    "angry": (-0.52, 0.58),
    "disgust": (-0.55, 0.41),
    "fear": (-0.34, 0.64),
    "happy": (0.83, 0.53),
    "sad": (-0.65, -0.27),
    "surprise": (0.16, 0.89),
    "neutral": (0.0, 0.0),
}
"""(valence, arousal) of a face that shows one emotion only."""

_POINTS = np.array([ANCHORS[emotion] for emotion in EMOTIONS])


def circumplex(emotions: Emotions) -> tuple[float, float]:
    """Valence and arousal of a mixture: the anchors' mean, weighted by probability."""
    valence, arousal = emotions.as_array() @ _POINTS
    return float(valence), float(arousal)


def mood_point(mood: MoodName) -> tuple[float, float]:
    """Valence and arousal of a mood chosen by name."""
    return ANCHORS[mood]

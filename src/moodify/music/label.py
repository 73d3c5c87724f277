"""Which of the four moods a song is listed under, and text folded for comparing."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from moodify.types import MoodName, SongMood

CALM_RADIUS = 0.15
"""Nearer to the middle than this, a song leans nowhere and is listed as neutral."""

_POINTS: Mapping[MoodName, tuple[float, float]] = {
    "angry": (-0.45, 0.65),
    "happy": (0.75, 0.6),
    "sad": (-0.55, -0.35),
    "neutral": (0.2, -0.2),
}

MOOD_WORDS: Mapping[str, MoodName] = {
    **dict.fromkeys(("angry", "anger", "aggressive", "tense", "furious"), "angry"),
    **dict.fromkeys(("happy", "happiness", "joy", "joyful", "cheerful", "upbeat"), "happy"),
    **dict.fromkeys(("sad", "sadness", "melancholy", "melancholic", "gloomy"), "sad"),
    **dict.fromkeys(("neutral", "calm", "relaxed", "peaceful", "chill", "serene"), "neutral"),
}
"""Words that stand for one of the four moods, folded."""


def point_of(mood: MoodName) -> tuple[float, float]:
    """Valence and arousal of a song of which no more than its mood is known.

    The mean of the starter songs of that mood, to the nearest 0.05.
    """
    return _POINTS[mood]


def mood_of(mood: SongMood) -> MoodName:
    """The mood that a song is listed under.

    Its most probable mood where probabilities are known. Else its quadrant of the circumplex
    (Russell 1980; Q1…Q4 in music emotion recognition, e.g. Panda et al. 2018): bright and
    lively is happy, dark and lively angry, dark and quiet sad, bright and quiet neutral.
    """
    if mood.probabilities:
        return max(mood.probabilities, key=lambda name: mood.probabilities[name])
    if mood.valence**2 + mood.arousal**2 < CALM_RADIUS**2:
        return "neutral"
    if mood.arousal >= 0:
        return "happy" if mood.valence >= 0 else "angry"
    return "neutral" if mood.valence >= 0 else "sad"


def folded(text: str) -> str:
    """`text` without capitals, accents or doubled spaces: "Beyoncé" and "BEYONCE" are alike."""
    if text.isascii():
        return " ".join(text.lower().split())
    for _ in range(2):  # taking a letter apart may bring out another capital
        text = unicodedata.normalize("NFKD", text).casefold()
    parts = unicodedata.normalize("NFKD", text)
    plain = "".join(char for char in parts if not unicodedata.combining(char))
    return " ".join(plain.split())

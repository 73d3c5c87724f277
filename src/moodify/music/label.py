"""Which of the four moods a song is listed under, and text folded for comparing."""

from __future__ import annotations

import unicodedata

from moodify.types import MoodName, SongMood

CALM_RADIUS = 0.15
"""Nearer to the middle than this, a song leans nowhere and is listed as neutral."""


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
    parts = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(char for char in parts if not unicodedata.combining(char))
    return " ".join(plain.split())

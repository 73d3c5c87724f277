"""From a mood and a wish to the point where the music should be.

*Match* stays where the listener is. *Lift* and *calm* start there and take one step, since
music is thought to move people best from where they are (the iso principle: I. M. Altshuler,
"A psychiatrist's experience with music as a therapeutic agent", 1948). The evidence for it is
thin and nothing here is a treatment: the steps are a choice of taste, not of medicine.

One target alone, for one song, is `target_for` and its like; `goal_of` is where a whole path
of songs (`moodify.mood.path`) ends.
"""

from __future__ import annotations

import math

from moodify.mood.circumplex import mood_point
from moodify.types import Mood, MoodLabel, MoodName, PathName, Target, WishName

LIFT = (0.7, 0.45)
"""Where *lift* heads for: cheerful and awake."""
CALM = (0.35, -0.5)
"""Where *calm* heads for: content and at rest."""
STEP = 0.6
"""How far one step goes: this share of the way."""


def goal_of(wish: PathName, start: tuple[float, float]) -> tuple[float, float]:
    """Where a path from `start` ends: *lift* never darkens, *calm* never stirs or darkens.

    *Match*, *hold* and a goal set by hand have no place of their own: they give `start`.
    """
    valence, arousal = start
    if wish == "lift":
        return max(valence, LIFT[0]), LIFT[1]
    if wish == "calm":
        return max(valence, CALM[0]), min(arousal, CALM[1])
    return start


def target_for(mood: Mood, wish: WishName) -> Target:
    """Where the music should be for what a face showed."""
    return _target(mood.valence, mood.arousal, wish, mood.label)


def target_for_name(mood: MoodName, wish: WishName) -> Target:
    """Where the music should be for a mood chosen by name."""
    return _target(*mood_point(mood), wish, mood)


def target_at(valence: float, arousal: float, wish: WishName) -> Target:
    """Where the music should be for a point chosen by hand.

    Raises `ValueError` for a number that is not finite; others are brought into -1..1.
    """
    if not (math.isfinite(valence) and math.isfinite(arousal)):
        raise ValueError(f"valence and arousal must be numbers, got {valence} and {arousal}")
    return _target(valence, arousal, wish, None)


def _target(valence: float, arousal: float, wish: WishName, mood: MoodLabel | None) -> Target:
    if wish == "lift":
        valence, arousal = _towards((valence, arousal), LIFT)
    elif wish == "calm":
        valence, arousal = _towards((valence, arousal), CALM)
    return Target(_clip(valence), _clip(arousal), wish, mood)


def _towards(start: tuple[float, float], goal: tuple[float, float]) -> tuple[float, float]:
    return (
        start[0] + STEP * (goal[0] - start[0]),
        start[1] + STEP * (goal[1] - start[1]),
    )


def _clip(value: float) -> float:
    return min(1.0, max(-1.0, value))

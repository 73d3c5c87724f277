"""What the music is chosen by: a face, a picture, or what the listener says."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from moodify.mood.circumplex import mood_point
from moodify.mood.wish import target_at, target_for, target_for_name
from moodify.recommend.reasons import Evidence
from moodify.types import MOODS, Mood, MoodName, Target, WishName


@dataclass(frozen=True, slots=True)
class Basis:
    """The evidence for a choice of music, and where that aims under each wish."""

    evidence: Evidence
    target: Callable[[WishName], Target]


def of_face(mood: Mood, by: Literal["camera", "picture"]) -> Basis:
    """What a face showed."""
    return Basis(Evidence(mood.label, mood.confidence, by), partial(target_for, mood))


def of_name(name: MoodName) -> Basis:
    """A mood chosen by name."""
    return Basis(Evidence(name, 1.0, "hand"), partial(target_for_name, name))


def of_point(valence: float, arousal: float) -> Basis:
    """A point chosen on the pad."""
    return Basis(Evidence(None, by="hand"), partial(target_at, valence, arousal))


def said(valence: float, arousal: float, now: float) -> Mood:
    """The mood of a point chosen by hand: the nearest of the four gives its name."""
    name = min(MOODS, key=lambda mood: math.dist(mood_point(mood), (valence, arousal)))
    return Mood(name, 1.0, valence, arousal, now, {mood: float(mood == name) for mood in MOODS})


def distance(a: Target, b: Target) -> float:
    """How far two targets lie from each other."""
    return math.hypot(a.valence - b.valence, a.arousal - b.arousal)

"""What the music is chosen by: a face, a picture, or what the listener says."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from moodify.mood.circumplex import mood_point
from moodify.mood.path import Point, clipped
from moodify.recommend.reasons import Evidence
from moodify.types import MOODS, Mood, MoodName


@dataclass(frozen=True, slots=True)
class Basis:
    """The evidence for a choice of music, and where the listener is by it."""

    evidence: Evidence
    point: Point


def of_face(mood: Mood, by: Literal["camera", "picture"]) -> Basis:
    """What a face showed."""
    return Basis(Evidence(mood.label, mood.confidence, by), clipped((mood.valence, mood.arousal)))


def of_name(name: MoodName) -> Basis:
    """A mood chosen by name."""
    return Basis(Evidence(name, 1.0, "hand"), mood_point(name))


def of_point(valence: float, arousal: float) -> Basis:
    """A point chosen on the pad; raises `ValueError` for what is no number."""
    return Basis(Evidence(None, by="hand"), clipped((valence, arousal)))


def said(valence: float, arousal: float, now: float) -> Mood:
    """The mood of a point chosen by hand: the nearest of the four gives its name."""
    name = min(MOODS, key=lambda mood: math.dist(mood_point(mood), (valence, arousal)))
    return Mood(name, 1.0, valence, arousal, now, {mood: float(mood == name) for mood in MOODS})

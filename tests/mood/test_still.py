from __future__ import annotations

import pytest

from moodify.mood.circumplex import circumplex
from moodify.mood.still import mood_of
from moodify.types import Emotions


def test_a_clear_face_has_its_mood() -> None:
    emotions = Emotions(0.02, 0.0, 0.0, 0.9, 0.03, 0.0, 0.05)
    mood = mood_of(emotions, at=7.0)
    assert (mood.label, mood.since) == ("happy", 7.0)
    assert mood.confidence == pytest.approx(0.9)
    assert (mood.valence, mood.arousal) == circumplex(emotions)


def test_what_no_mood_claims_is_unsure() -> None:
    assert mood_of(Emotions(0.0, 0.0, 0.0, 0.4, 0.0, 0.6, 0.0)).label == "unsure"


def test_a_face_between_moods_is_unsure() -> None:
    assert mood_of(Emotions(0.3, 0.0, 0.0, 0.2, 0.3, 0.0, 0.2)).label == "unsure"

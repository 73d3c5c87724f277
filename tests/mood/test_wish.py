"""From a mood and a wish to where the music should be."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.mood.circumplex import mood_point
from moodify.mood.wish import CALM, LIFT, target_at, target_for, target_for_name
from moodify.types import MOODS, WISHES, Mood, MoodName, WishName


@pytest.mark.parametrize("mood", MOODS)
def test_match_stays_with_the_mood(mood: MoodName) -> None:
    target = target_for_name(mood, "match")
    assert (target.valence, target.arousal) == mood_point(mood)
    assert (target.wish, target.mood) == ("match", mood)


def test_lift_brightens_and_calm_quietens_a_sad_and_an_angry_face() -> None:
    for mood in (Mood("sad", 0.8, -0.6, -0.2, 0.0), Mood("angry", 0.8, -0.5, 0.6, 0.0)):
        assert target_for(mood, "lift").valence > mood.valence
        assert target_for(mood, "calm").arousal < mood.arousal


@given(st.floats(-1, 1), st.floats(-1, 1))
def test_a_step_comes_nearer_and_does_not_arrive(valence: float, arousal: float) -> None:
    for wish, goal in (("lift", LIFT), ("calm", CALM)):
        target = target_at(valence, arousal, wish)  # type: ignore[arg-type]
        before = math.dist((valence, arousal), goal)
        after = math.dist((target.valence, target.arousal), goal)
        assert after == pytest.approx(0.4 * before)


@pytest.mark.parametrize("wish", WISHES)
def test_a_point_outside_is_brought_in(wish: WishName) -> None:
    target = target_at(7.0, -7.0, wish)
    assert -1 <= target.valence <= 1
    assert -1 <= target.arousal <= 1


@pytest.mark.parametrize("value", [math.nan, math.inf])
def test_what_is_no_number_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="must be numbers"):
        target_at(value, 0.0, "match")

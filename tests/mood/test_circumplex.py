"""Where emotions lie in valence and arousal."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.mood.circumplex import ANCHORS, circumplex, mood_point
from moodify.types import EMOTIONS, MOODS, Emotions


@pytest.mark.parametrize("emotion", EMOTIONS)
def test_a_pure_emotion_lies_on_its_anchor(emotion: str) -> None:
    pure = Emotions.from_array(np.array([float(e == emotion) for e in EMOTIONS]))
    assert circumplex(pure) == pytest.approx(ANCHORS[emotion])  # type: ignore[index]


def test_the_moods_lie_in_russells_quadrants() -> None:
    assert mood_point("happy") > (0, 0)
    assert mood_point("angry")[0] < 0 < mood_point("angry")[1]
    assert max(mood_point("sad")) < 0
    assert mood_point("neutral") == (0, 0)
    assert len({mood_point(mood) for mood in MOODS}) == 4


@given(st.lists(st.floats(0.001, 1), min_size=7, max_size=7))
def test_a_mixture_lies_between_the_anchors(values: list[float]) -> None:
    valence, arousal = circumplex(Emotions.from_array(np.array(values) / sum(values)))
    points = np.array(list(ANCHORS.values()))
    assert points[:, 0].min() <= valence <= points[:, 0].max()
    assert points[:, 1].min() <= arousal <= points[:, 1].max()

"""The mood over time: steady, honest when unsure, and the same at any frame rate."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.mood.tracker import DWELL_SECONDS, FORGET_SECONDS, MoodTracker
from moodify.types import EMOTIONS, Emotions, Mood


def emotions(**given_values: float) -> Emotions:
    """The named probabilities; what is left goes to the others alike."""
    left = 1 - sum(given_values.values())
    others = [e for e in EMOTIONS if e not in given_values]
    values = {e: left / len(others) for e in others} | given_values
    return Emotions(**values)


HAPPY = emotions(happy=0.9)
SAD = emotions(sad=0.9)
SURPRISED = emotions(surprise=0.8, happy=0.15)


def feed(
    tracker: MoodTracker, what: Emotions | None, start: float, seconds: float, fps: float = 10
) -> Mood:
    mood = None
    for k in range(round(seconds * fps) + 1):
        mood = tracker.update(what, start + k / fps)
    assert mood is not None
    return mood


def test_a_face_is_unsure_at_first_and_named_after_the_dwell() -> None:
    tracker = MoodTracker()
    assert tracker.update(HAPPY, 0.0).label == "unsure"
    assert feed(tracker, HAPPY, 0.1, DWELL_SECONDS).label == "happy"


@pytest.mark.parametrize("fps", [2.0, 10.0, 60.0])
def test_smoothing_depends_on_seconds_not_on_frames(fps: float) -> None:
    tracker = MoodTracker(smoothing_seconds=2.0)
    feed(tracker, HAPPY, 0.0, 10.0, fps)
    mood = feed(tracker, SAD, 10.0, 2.0, fps)
    start, end = HAPPY.moods["sad"], SAD.moods["sad"]
    assert mood.moods["sad"] == pytest.approx(start + (end - start) * (1 - math.exp(-1)), abs=0.03)


def test_a_flash_of_another_expression_changes_nothing() -> None:
    tracker = MoodTracker()
    feed(tracker, HAPPY, 0.0, 3.0)
    feed(tracker, SAD, 3.1, 0.4)
    assert feed(tracker, HAPPY, 3.6, 1.0).label == "happy"


def test_a_lasting_change_is_followed_once() -> None:
    tracker = MoodTracker()
    feed(tracker, HAPPY, 0.0, 5.0)
    labels = [tracker.update(SAD, 5.1 + k / 10).label for k in range(60)]
    assert labels[-1] == "sad"
    assert [a for a, b in itertools.pairwise(labels) if a != b] in (
        ["happy"],
        ["happy", "unsure"],
    )


def test_near_ties_do_not_flicker() -> None:
    tracker = MoodTracker(smoothing_seconds=0.2)
    a, b = emotions(happy=0.50, neutral=0.46), emotions(happy=0.46, neutral=0.50)
    feed(tracker, emotions(happy=0.7, neutral=0.26), 0.0, 3.0)
    labels = {tracker.update(a if k % 20 < 10 else b, 3.1 + k / 10).label for k in range(200)}
    assert labels == {"happy"}


def test_mass_outside_the_four_moods_is_unsure() -> None:
    mood = feed(MoodTracker(), SURPRISED, 0.0, 5.0)
    assert mood.label == "unsure"
    assert mood.arousal > 0.5  # the point on the pad still tells what was seen


def test_an_even_face_is_unsure() -> None:
    assert feed(MoodTracker(), emotions(happy=0.3, sad=0.3, neutral=0.3), 0, 5).label == "unsure"


def test_the_mood_fades_when_the_face_is_gone() -> None:
    tracker = MoodTracker()
    sure = feed(tracker, HAPPY, 0.0, 5.0)
    fading = feed(tracker, None, 5.1, 1.0)
    assert fading.confidence < sure.confidence
    assert feed(tracker, None, 6.2, 8.0).label == "unsure"
    gone = feed(tracker, None, 14.3, FORGET_SECONDS)
    assert (gone.confidence, gone.valence, gone.arousal) == (0.0, 0.0, 0.0)


def test_since_is_when_the_label_began() -> None:
    tracker = MoodTracker()
    mood = feed(tracker, HAPPY, 100.0, 20.0)
    assert mood.since == pytest.approx(100.0 + DWELL_SECONDS, abs=0.15)


def test_a_clock_that_jumps_does_not_break_it() -> None:
    tracker = MoodTracker()
    feed(tracker, HAPPY, 1000.0, 3.0)
    assert tracker.update(HAPPY, 5.0).label == "happy"
    assert tracker.update(HAPPY, 1e9).label == "happy"


def test_a_time_constant_must_be_positive() -> None:
    with pytest.raises(ValueError, match="positive"):
        MoodTracker(0)


seven = st.lists(st.floats(0.0, 1.0), min_size=7, max_size=7).filter(lambda v: sum(v) > 0.01)


@given(st.lists(st.tuples(st.none() | seven, st.floats(-5, 60)), min_size=1, max_size=40))
def test_whatever_comes_the_mood_is_within_its_ranges(
    frames: list[tuple[list[float] | None, float]],
) -> None:
    tracker, now = MoodTracker(), 0.0
    for values, step in frames:
        now += step
        seen = None if values is None else Emotions.from_array(np.array(values) / sum(values))
        mood = tracker.update(seen, now)
        assert 0 <= mood.confidence <= 1
        assert -1 <= mood.valence <= 1
        assert -1 <= mood.arousal <= 1
        assert sum(mood.moods.values()) == pytest.approx(1)
        assert mood.label in {*mood.moods, "unsure"}

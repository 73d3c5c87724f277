"""A correction of one's own: bounded, exact to take back, and nothing at all without data."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.mood.calibration import (
    BOUND,
    LEVEL,
    MOST_RESTINGS,
    MOST_WORDS,
    RESTING_BOUND,
    STEP_LEAST,
    STEP_MOST,
    STEP_RIGHT,
    STEP_USUAL,
    Calibration,
    Says,
    log_odds_of,
    shifted,
    step_of,
)
from moodify.mood.resting import usual_face
from moodify.types import EMOTIONS, MOODS, Emotions, MoodName
from tests.fakes import showing

NEUTRAL = EMOTIONS.index("neutral")
SAD = EMOTIONS.index("sad")

shares = st.lists(st.floats(1e-3, 1), min_size=7, max_size=7)
"""None so small that a shift brings it below the floor of `log_odds_of`."""
odds = st.lists(st.floats(-14, 8), min_size=6, max_size=6).map(lambda six: (*six, 0.0))
saying: st.SearchStrategy[Says] = st.sampled_from(("not", "is", "right"))
mood_names: st.SearchStrategy[MoodName] = st.sampled_from(MOODS)


@st.composite
def emotions(draw: st.DrawFn) -> Emotions:
    raw = np.array(draw(shares))
    return Emotions.from_array(raw / raw.sum())


@st.composite
def calibrations(draw: st.DrawFn) -> Calibration:
    known = Calibration()
    for _ in range(draw(st.integers(0, 12))):
        if draw(st.booleans()):
            known = known.with_resting(draw(odds), 100, 0.0)
        else:
            seen = draw(st.none() | emotions().map(lambda one: one.moods))
            known = known.with_word(draw(saying), draw(mood_names), 0.0, seen)
    return known


@given(emotions())
def test_without_data_nothing_changes(seen: Emotions) -> None:
    assert Calibration().apply(seen) is seen
    assert not Calibration().active


@given(calibrations())
def test_no_shift_goes_beyond_the_bound(known: Calibration) -> None:
    assert known.shift[NEUTRAL] == 0
    assert np.abs(known.shift).max() <= BOUND
    if known.resting is not None:
        assert known.resting.shift.min() >= -RESTING_BOUND
        assert known.resting.shift.max() <= 0


@given(calibrations(), emotions())
def test_what_comes_out_is_a_distribution_and_moves_by_the_shift(
    known: Calibration, seen: Emotions
) -> None:
    out = known.apply(seen)
    assert math.isclose(out.as_array().sum(), 1, abs_tol=1e-9)
    assert out.as_array().min() >= 0
    assert np.allclose(log_odds_of(out) - log_odds_of(seen), known.shift, atol=1e-6)


@given(calibrations(), emotions())
def test_a_plain_expression_comes_through(known: Calibration, seen: Emotions) -> None:
    """What leads every other by more than twice the bound still leads."""
    ranked = np.sort(np.log(seen.as_array()))
    if ranked[-1] - ranked[-2] > 2 * BOUND:
        assert known.apply(seen).as_array().argmax() == seen.as_array().argmax()


@given(calibrations(), saying, mood_names, emotions())
def test_taking_a_word_back_restores_exactly(
    known: Calibration, says: Says, mood: MoodName, seen: Emotions
) -> None:
    after = known.with_word(says, mood, 5.0, seen.moods)
    back = after.without(after.told[-1].id)
    assert back == known
    assert np.array_equal(back.shift, known.shift)
    assert back.apply(seen) == known.apply(seen)


@given(calibrations(), st.data())
def test_any_one_thing_can_be_taken_back_and_the_others_stay(
    known: Calibration, data: st.DataObject
) -> None:
    if not known.told:
        return
    one = data.draw(st.sampled_from(known.told))
    assert known.without(one.id).told == tuple(other for other in known.told if other is not one)


@given(calibrations(), odds)
def test_taking_a_resting_face_back_uncovers_the_one_before(
    known: Calibration, measured: tuple[float, ...]
) -> None:
    after = known.with_resting(measured, 90, 5.0)
    assert after.resting is not None
    assert after.resting.log_odds == measured
    if sum(one.__class__ is after.resting.__class__ for one in known.told) < MOST_RESTINGS:
        assert after.without(after.resting.id) == known


@given(calibrations())
def test_numbers_are_never_given_twice(known: Calibration) -> None:
    first = known.with_word("not", "sad", 0.0)
    again = first.without(first.last_id).with_word("not", "sad", 0.0)
    assert again.last_id == first.last_id + 1


@given(odds)
def test_a_resting_face_is_brought_down_to_the_level_and_no_further(
    measured: tuple[float, ...],
) -> None:
    known = Calibration().with_resting(measured, 100, 0.0)
    rest = np.array(measured)
    after = rest + known.shift
    for e in range(NEUTRAL):
        if rest[e] <= LEVEL:
            assert after[e] == rest[e]  # nobody is made out sadder than they seem
        else:
            assert after[e] == pytest.approx(max(LEVEL, rest[e] - RESTING_BOUND))


def test_a_sad_looking_face_at_rest_is_neutral_afterwards_and_a_sad_one_still_sad() -> None:
    rest = showing(sad=0.55, neutral=0.4)
    known = Calibration().with_resting(tuple(log_odds_of(rest)), 100, 0.0)
    after = known.apply(rest)
    assert after.neutral > 0.6 > after.sad
    grief = showing(sad=0.9, neutral=0.07)
    assert known.apply(grief).sad > known.apply(grief).neutral
    smile = showing(happy=0.9, neutral=0.07)
    assert known.apply(smile).happy > 0.85


def test_a_neutral_face_at_rest_changes_nothing() -> None:
    rest = showing(neutral=0.95)
    assert not Calibration().with_resting(tuple(log_odds_of(rest)), 100, 0.0).active


def test_not_angry_counts_at_once() -> None:
    seen = showing(angry=0.5, neutral=0.35)
    known = Calibration().with_word("not", "angry", 0.0, seen.moods)
    after = known.apply(seen)
    assert after.neutral > after.angry
    assert log_odds_of(seen)[SAD] == pytest.approx(log_odds_of(after)[SAD])


def test_sad_counts_at_once() -> None:
    seen = showing(neutral=0.5, sad=0.35)
    after = Calibration().with_word("is", "sad", 0.0, seen.moods).apply(seen)
    assert after.sad > after.neutral


def test_contradictory_words_undo_each_other() -> None:
    known = Calibration().with_word("not", "sad", 0.0).with_word("is", "sad", 1.0)
    assert not known.active


def test_many_words_go_no_further_than_the_bound() -> None:
    known = Calibration()
    for _ in range(200):
        known = known.with_word("not", "angry", 0.0)
    assert known.shift.min() == -1.5
    assert len(known.words) == MOST_WORDS


@given(saying, mood_names, emotions())
def test_a_step_is_small(says: Says, mood: MoodName, seen: Emotions) -> None:
    step = step_of(says, mood, seen.moods)
    assert step == STEP_RIGHT if says == "right" else STEP_LEAST <= step <= STEP_MOST


def test_a_step_without_a_face_is_the_usual_one() -> None:
    assert step_of("not", "happy", None) == STEP_USUAL
    assert step_of("is", "happy", {}) == STEP_USUAL


@given(st.lists(st.floats(-5, 2), min_size=6, max_size=6).map(lambda six: (*six, 0.0)))
def test_a_face_and_its_log_odds_are_the_same_thing(measured: tuple[float, ...]) -> None:
    face = usual_face(measured)
    assert np.allclose(log_odds_of(face), measured, atol=1e-6)


def test_what_the_network_rules_out_stays_so() -> None:
    seen = Emotions(0, 0, 0, 0, 0, 0, 1)
    assert shifted(seen, np.full(7, 2.0)) == seen

"""The figures, against cases worked out by hand and properties that must hold."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.lab.metrics import (
    coverage_table,
    expected_calibration_error,
    four_moods,
    majority_rows,
    mood_rows,
    scores,
)
from moodify.types import EMOTIONS


def certain(guesses: list[int], classes: int, confidence: float = 1.0) -> np.ndarray:
    rest = (1 - confidence) / (classes - 1)
    return np.where(np.eye(classes)[guesses] > 0, confidence, rest)


def test_scores_of_a_case_worked_out_by_hand() -> None:
    result = scores(certain([0, 0, 1, 1], 2), np.array([0, 1, 1, 1]), ("no", "yes"))
    assert result["accuracy"] == 0.75
    assert result["confusion"] == [[1, 0], [1, 2]]
    assert result["per_class"]["no"] == pytest.approx(
        {"precision": 0.5, "recall": 1.0, "f1": 2 / 3, "pictures": 1}
    )
    assert result["macro_f1"] == pytest.approx((2 / 3 + 0.8) / 2)
    assert result["interval"][0] <= 0.75 <= result["interval"][1]


def test_calibration_error_is_the_gap_between_confidence_and_accuracy() -> None:
    probabilities = certain([0] * 10, 4, confidence=0.9)
    assert expected_calibration_error(probabilities, np.zeros(10, int)) == pytest.approx(0.1)
    half = np.array([0, 1] * 5)
    assert expected_calibration_error(probabilities, half) == pytest.approx(0.4)


def test_four_moods_are_renormalised_and_never_divide_by_zero() -> None:
    angry, fear = np.eye(7)[[0, 2]]
    mixed = 0.2 * angry + 0.8 * fear
    assert four_moods(np.array([mixed, fear])).tolist() == [[1, 0, 0, 0], [0.25] * 4]


def test_only_pictures_of_the_four_moods_count() -> None:
    rows, labels = mood_rows(np.arange(7))
    assert [EMOTIONS[r] for r in rows] == ["angry", "happy", "sad", "neutral"]
    assert labels.tolist() == [0, 1, 2, 3]


def test_a_majority_is_more_than_half_of_all_ten_votes() -> None:
    votes = np.zeros((3, 7))
    votes[0, 3], votes[1, 3], votes[2, 2] = 0.6, 0.5, 0.9
    rows, labels = majority_rows(votes)
    assert (rows.tolist(), labels.tolist()) == ([0], [1])


@given(st.integers(1, 60), st.integers(0, 999))
def test_leaving_out_the_unsure_never_raises_coverage(pictures: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    table = coverage_table(rng.dirichlet(np.ones(4), pictures), rng.integers(0, 4, pictures))
    coverage = [row["coverage"] for row in table]
    assert coverage == sorted(coverage, reverse=True)
    assert all(0 <= row["accuracy"] <= 1 for row in table)

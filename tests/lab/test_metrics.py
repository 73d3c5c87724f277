"""The figures, against cases worked out by hand and properties that must hold."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.lab.metrics import (
    bootstrap,
    calibration_bins,
    coverage_table,
    expected_calibration_error,
    four_moods,
    majority_rows,
    mood_rows,
    scores,
    seven_majority_rows,
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


def test_the_reliability_diagram_has_the_bins_that_hold_pictures() -> None:
    probabilities = np.vstack([certain([0, 0], 4, 0.9), certain([1], 4, 0.5)])
    low, high = calibration_bins(probabilities, np.array([0, 1, 1]))
    assert (low["pictures"], low["confidence"], low["accuracy"]) == (1, 0.5, 1.0)
    assert high["pictures"] == 2
    assert high["confidence"] == pytest.approx(0.9)
    assert high["accuracy"] == 0.5
    assert high["low"] <= 0.9 <= high["high"]


@given(st.integers(2, 6), st.integers(1, 300), st.integers(0, 999))
def test_an_interval_holds_the_figure_it_belongs_to(classes: int, total: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    confusion = rng.multinomial(total, np.full(classes**2, 1 / classes**2)).reshape(-1, classes)
    low, high = bootstrap(confusion)["accuracy"]
    assert 0 <= low <= np.trace(confusion) / total <= high <= 1
    assert all(0 <= bound <= 1 for bound in bootstrap(confusion)["macro_f1"])


def test_an_interval_narrows_with_more_pictures() -> None:
    few, many = np.array([[8, 2], [2, 8]]), np.array([[800, 200], [200, 800]])

    def width(confusion: np.ndarray) -> float:
        low, high = bootstrap(confusion)["accuracy"]
        return high - low

    # The standard error of a share of 0.8 is 0.089 for 20 pictures and a tenth of that for 2,000.
    assert width(few) == pytest.approx(2 * 1.96 * 0.089, rel=0.15)
    assert width(many) == pytest.approx(width(few) / 10, rel=0.15)


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
    rows, labels = seven_majority_rows(votes)
    assert (rows.tolist(), labels.tolist()) == ([0, 2], [3, 2])


@given(st.integers(1, 60), st.integers(0, 999))
def test_leaving_out_the_unsure_never_raises_coverage(pictures: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    table = coverage_table(rng.dirichlet(np.ones(4), pictures), rng.integers(0, 4, pictures))
    coverage = [row["coverage"] for row in table]
    assert coverage == sorted(coverage, reverse=True)
    assert all(0 <= row["accuracy"] <= 1 for row in table)

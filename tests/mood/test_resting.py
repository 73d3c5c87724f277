"""Twenty seconds at rest: what counts, what is refused, and that outliers move nothing."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.mood.calibration import log_odds_of
from moodify.mood.resting import (
    PATIENCE,
    SECONDS,
    Measured,
    Outcome,
    Refused,
    RestWatch,
    trimmed_mean,
)
from moodify.types import EMOTIONS, QUALITY_HINTS, Face, QualityHint
from tests.fakes import face, showing

SAD = EMOTIONS.index("sad")
Look = Callable[[float], tuple[Face | None, tuple[QualityHint, ...]]]


def watched(look: Look, step: float = 0.1) -> tuple[Outcome, float]:
    """What comes of measuring what `look` shows at each moment, and how long it took."""
    watch, now = RestWatch(100.0), 100.0
    for _ in range(10_000):
        now += step
        if watch.update(*look(now - 100.0), now):
            return watch.outcome(), now - 100.0
    raise AssertionError("it never ended")


def steady(sad: float = 0.4) -> Look:
    return lambda _at: (face(showing(sad=sad, neutral=0.9 - sad)), ())


def why(outcome: Outcome) -> str:
    assert isinstance(outcome, Refused)
    assert outcome.text.endswith(".")
    assert outcome.hint.endswith(".")
    return outcome.why


def test_twenty_seconds_of_a_face_at_rest_are_its_log_odds() -> None:
    outcome, took = watched(steady())
    assert isinstance(outcome, Measured)
    assert took == pytest.approx(SECONDS, abs=0.2)
    assert np.allclose(outcome.log_odds, log_odds_of(showing(sad=0.4, neutral=0.5)))
    assert outcome.frames == pytest.approx(200, abs=2)


@pytest.mark.parametrize("step", [0.05, 0.5])
def test_a_slow_camera_takes_as_long(step: float) -> None:
    outcome, took = watched(steady(), step)
    assert isinstance(outcome, Measured)
    assert took == pytest.approx(SECONDS, abs=0.6)


def test_a_yawn_moves_nothing() -> None:
    def look(at: float) -> tuple[Face, tuple[QualityHint, ...]]:
        return face(showing(surprise=0.95) if 5 < at < 7 else showing(sad=0.4, neutral=0.5)), ()

    outcome, _ = watched(look)
    assert isinstance(outcome, Measured)
    assert outcome.log_odds[SAD] == pytest.approx(log_odds_of(showing(sad=0.4, neutral=0.5))[SAD])


def test_badly_seen_frames_do_not_count() -> None:
    def look(at: float) -> tuple[Face, tuple[QualityHint, ...]]:
        dark = at < 10
        return face(showing(happy=0.9) if dark else showing(neutral=0.9)), (
            ("too_dark",) if dark else ()
        )

    outcome, took = watched(look)
    assert isinstance(outcome, Measured)
    assert took == pytest.approx(30, abs=0.3)
    assert outcome.frames == pytest.approx(200, abs=2)


@pytest.mark.parametrize("hint", QUALITY_HINTS)
def test_what_is_seen_badly_too_long_is_given_up(hint: QualityHint) -> None:
    seen = None if hint == "no_face" else face(showing(neutral=0.9))
    outcome, took = watched(lambda _at: (seen, (hint,)))
    assert why(outcome) == hint
    assert took == pytest.approx(PATIENCE, abs=0.2)


def test_a_smile_is_refused() -> None:
    outcome, _ = watched(lambda at: (face(showing(happy=0.9 if at < 6 else 0.05)), ()))
    assert why(outcome) == "smiling"


def test_a_short_smile_is_not() -> None:
    outcome, _ = watched(
        lambda at: (face(showing(happy=0.9) if at < 2 else showing(neutral=0.9)), ())
    )
    assert isinstance(outcome, Measured)


def test_moving_about_is_refused() -> None:
    def look(at: float) -> tuple[Face, tuple[QualityHint, ...]]:
        x = int(60 * np.sin(at))
        return face(showing(neutral=0.9), (100 + x, 30, 40, 40)), ()

    outcome, _ = watched(look)
    assert why(outcome) == "moving"


def test_a_changing_expression_is_refused() -> None:
    def look(at: float) -> tuple[Face, tuple[QualityHint, ...]]:
        sad = 0.75 if at % 2 < 1 else 0.06
        return face(showing(sad=sad, neutral=0.9 - sad)), ()

    outcome, _ = watched(look)
    assert why(outcome) == "changing"


def test_too_few_frames_are_refused() -> None:
    watch = RestWatch(0.0)
    ended = [watch.update(face(showing(neutral=0.9)), (), at) for at in (30.0, 61.0)]
    assert ended == [False, True]
    assert why(watch.outcome()) in {"no_face", "few"}


def test_progress_goes_from_nothing_to_all_and_waits() -> None:
    watch = RestWatch(0.0)
    assert watch.progress == 0
    for tick in range(1, 101):
        watch.update(face(showing(neutral=0.9)), (), tick / 10)
    half = watch.progress
    assert half == pytest.approx(0.5, abs=0.01)
    watch.update(None, ("no_face",), 12.0)
    assert watch.progress == half


@given(st.lists(st.floats(-5, 5), min_size=20, max_size=200), st.floats(-1e3, 1e3))
def test_a_fifth_of_outliers_cannot_carry_the_mean_away(values: list[float], far: float) -> None:
    wild = np.array([*values, *[far] * (len(values) // 5)])[:, None]
    # A mean of equal values may miss them by the last bit.
    assert min(values) - 1e-9 <= trimmed_mean(wild)[0] <= max(values) + 1e-9

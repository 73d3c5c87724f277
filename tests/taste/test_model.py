"""The posterior, beside the same regression solved in weights by scipy."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from numpy.typing import NDArray

from moodify.taste import model as m
from moodify.taste.lesson import WORTH, Lesson
from moodify.taste.model import ALL, BASE, BOLD, FEATURES, HALF_LIFE, IN_MOOD, PLACE, Model
from moodify.taste.places import BUMPS, place_features
from moodify.types import MOODS
from tests.taste.lessons import a_lesson, some_lessons

linalg = pytest.importorskip("scipy.linalg", reason="scipy, the oracle, is not installed")

Floats = NDArray[np.float64]


class Oracle:
    """Bayesian linear regression over one-hot weights, by least squares: no kernel anywhere."""

    def __init__(self, lessons: list[Lesson]) -> None:
        self.columns: dict[tuple[object, ...], int] = {}
        scales: list[float] = []

        def column(key: tuple[object, ...], scale: float) -> int:
            if key not in self.columns:
                self.columns[key] = len(self.columns)
                scales.append(scale)
            return self.columns[key]

        rows: list[dict[int, float]] = []
        for lesson in lessons:
            shared = WORTH[lesson.event].of_song
            row: dict[int, float] = {}
            at = place_features(np.array([lesson.valence]), np.array([lesson.arousal]))[0]
            parts: list[tuple[tuple[object, ...], float, float]] = [(("base",), BASE, 1.0)]
            parts += [(("place", i), PLACE, float(at[i])) for i in range(BUMPS)]
            parts += [
                ((name, getattr(lesson, name)), ALL[name], 1.0)
                for name in FEATURES
                if getattr(lesson, name) not in ("", -1)
            ]
            for key, scale, value in parts:
                if shared:
                    row[column((*key, None), scale)] = value
                row[column((*key, lesson.mood), scale * IN_MOOD)] = value
            rows.append(row)
        age = np.arange(len(lessons) - 1, -1, -1)
        noise = np.array([WORTH[one.event].noise for one in lessons]) * 2 ** (age / HALF_LIFE / 2)
        design = np.zeros((len(rows), len(scales)))
        for i, row in enumerate(rows):
            for place, value in row.items():
                design[i, place] = value
        says = np.array([WORTH[one.event].pleased for one in lessons])
        stacked = np.vstack([design / noise[:, None], np.diag(1 / np.array(scales))])
        wanted = np.concatenate([says / noise, np.zeros(len(scales))])
        self.mean: Floats = linalg.lstsq(stacked, wanted)[0]
        self.covariance: Floats = linalg.inv(stacked.T @ stacked)

    def weight(self, feature: str, value: object, mood: str | None) -> tuple[float, float]:
        """Mean and standard deviation of a weight for all moods, plus the one in `mood`."""
        keys = [(feature, value, None)] + ([] if mood is None else [(feature, value, mood)])
        mean, picks = 0.0, np.zeros(len(self.mean))
        prior = 0.0
        for key in keys:
            if key in self.columns:
                picks[self.columns[key]] = 1.0
            else:  # no lesson has a say in it: as it was before
                prior += (ALL[feature] * (1.0 if key[2] is None else IN_MOOD)) ** 2
        mean = float(picks @ self.mean)
        return mean, float(np.sqrt(picks @ self.covariance @ picks + prior))


@settings(max_examples=60, deadline=None)
@given(some_lessons)
def test_means_and_deviations_are_those_of_the_regression(lessons: list[Lesson]) -> None:
    model, oracle = Model(lessons), Oracle(lessons)
    for mood in (*MOODS, None):
        mean = model.mean(mood)
        for feature in FEATURES:
            unsure = model.deviation(feature, mood)
            for value, weight in mean.of[feature].items():
                expected, deviation = oracle.weight(feature, value, mood)
                assert weight == pytest.approx(expected, abs=1e-6)
                assert unsure[value] == pytest.approx(deviation, abs=1e-6)


def test_draws_scatter_round_the_mean_as_much_as_is_believed_possible() -> None:
    lessons = [
        a_lesson("liked"),
        a_lesson("skipped_early", "sad", "Björk", "jazz"),
        a_lesson("finished", "happy", "Fela", "jazz", language="fr"),
        a_lesson("wrong_mood", "happy", "Queen"),
    ]
    model, chance = Model(lessons), np.random.default_rng(0)
    draws = [model.draw("happy", chance) for _ in range(6000)]
    mean = model.mean("happy")
    for feature in ("artist_key", "genre", "language"):
        unsure = model.deviation(feature, "happy")
        for value in mean.of[feature]:
            drawn = np.array([draw.of[feature][value] for draw in draws])
            wide = BOLD * unsure[value]
            assert drawn.mean() == pytest.approx(mean.of[feature][value], abs=5 * wide / 6000**0.5)
            assert drawn.std() == pytest.approx(wide, rel=0.05)


def test_draws_are_correlated_as_the_lessons_make_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """One skip says: the artist or the genre. A draw that blames one acquits the other."""
    monkeypatch.setattr(m, "BOLD", 1.0)
    model, chance = Model([a_lesson("skipped_early")]), np.random.default_rng(1)
    pairs = np.array(
        [
            (draw.of["artist_key"]["queen"], draw.of["genre"]["rock"])
            for draw in (model.draw("happy", chance) for _ in range(5000))
        ]
    )
    oracle = Oracle([a_lesson("skipped_early")])
    places = [
        [oracle.columns[(feature, value, mood)] for mood in (None, "happy")]
        for feature, value in (("artist_key", "queen"), ("genre", "rock"))
    ]
    expected = oracle.covariance[np.ix_(places[0], places[1])].sum()
    assert np.cov(pairs.T)[0, 1] == pytest.approx(expected, abs=0.02)


def test_nothing_learned_expects_nothing() -> None:
    model = Model([])
    assert len(model) == 0
    assert all(not weights for weights in model.mean("sad").of.values())
    assert not model.mean("sad").place.any()


def test_a_like_speaks_for_its_artist_and_a_skip_against() -> None:
    model = Model([a_lesson("liked", artist="A"), a_lesson("skipped_early", artist="B")])
    artists = model.mean("happy").of["artist_key"]
    assert artists["a"] > 0.1 > -0.1 > artists["b"]


def test_what_is_learned_in_one_mood_counts_less_in_another() -> None:
    artists = [
        Model([a_lesson("liked", "sad")]).mean(mood).of["artist_key"]["queen"]
        for mood in ("sad", "happy")
    ]
    assert artists[0] > artists[1] > 0


def test_a_word_on_the_mood_says_nothing_in_other_moods() -> None:
    model = Model([a_lesson("wrong_mood", "sad")])
    assert model.mean("sad").of["artist_key"]["queen"] < -0.02
    assert model.mean("happy").of["artist_key"]["queen"] == 0
    assert model.mean(None).of["artist_key"]["queen"] == 0


def test_old_lessons_fade_and_new_ones_overrule_them() -> None:
    liked = [a_lesson("liked", uri=f"test:{i}") for i in range(10)]
    others = [a_lesson("finished", artist=f"X{i}", genre="folk") for i in range(800)]
    fresh = Model(liked).mean("happy").of["artist_key"]["queen"]
    faded = Model(liked + others).mean("happy").of["artist_key"]["queen"]
    assert 0 < faded < 0.8 * fresh
    skipped = [a_lesson("skipped_early", uri=f"test:{i}") for i in range(10)]
    assert Model(liked + others + skipped).mean("happy").of["artist_key"]["queen"] < 0


def test_contradictions_leave_little() -> None:
    both = [a_lesson("liked"), a_lesson("skipped_early")] * 10
    said = abs(Model(both).mean("happy").of["artist_key"]["queen"])
    assert said < 0.6 * Model([a_lesson("liked")] * 20).mean("happy").of["artist_key"]["queen"]


@settings(max_examples=30, deadline=None)
@given(some_lessons)
def test_more_lessons_never_make_less_sure(lessons: list[Lesson]) -> None:
    many: Any = Model(lessons).deviation("artist_key", "happy")
    for name, deviation in many.items():
        assert deviation <= ALL["artist_key"] * (1 + IN_MOOD**2) ** 0.5 + 1e-9, name

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings

from moodify.errors import TasteError
from moodify.recommend.suggest import suggest
from moodify.taste.lesson import Lesson, skip_at
from moodify.taste.model import Model
from moodify.taste.taste import Taste
from moodify.taste.words import learned
from moodify.types import MoodName, Target
from tests.music.factory import a_song
from tests.recommend.shelf import FakeShelf, random_songs
from tests.taste.lessons import a_lesson, some_lessons

HAPPY = Target(0.7, 0.5, mood="happy")


def test_nothing_learned_changes_nothing() -> None:
    taste, shelf = Taste.at(None), FakeShelf(random_songs(500, artists=50))
    assert taste.judge("happy") is None
    plain = suggest(shelf, HAPPY, 10, seed=3)
    assert suggest(shelf, HAPPY, 10, taste=taste.judge("happy"), seed=3) == plain


def test_what_is_liked_comes_more_and_what_is_skipped_less() -> None:
    songs = [
        a_song(f"{genre}{i}", artists=(f"{genre} {i}",), genre=genre, valence=0.7, arousal=0.5)
        for genre in ("rock", "jazz", "folk")
        for i in range(20)
    ]
    taste = Taste.at(None)
    for i in range(6):
        taste.learn(a_lesson("liked", artist=f"r{i}", genre="rock"))
        taste.learn(a_lesson("skipped_early", artist=f"j{i}", genre="jazz"))
    judge = taste.judge("happy")
    given_ones = Counter(
        one.song.track.genre
        for seed in range(20)
        for one in suggest(FakeShelf(songs), HAPPY, 5, taste=judge, seed=seed)
    )
    assert given_ones["rock"] > given_ones["folk"]
    assert given_ones["folk"] >= given_ones["jazz"] == 0


def test_taste_does_not_outdo_a_mood_far_off() -> None:
    loved = a_song("loved", artists=("Queen",), genre="rock", valence=-0.9, arousal=-0.9)
    fits = a_song("fits", artists=("Other",), genre="jazz", valence=0.7, arousal=0.5)
    taste = Taste.at(None)
    for _ in range(50):
        taste.learn(a_lesson("liked", uri=loved.track.uri))
    for seed in range(20):
        (first,) = suggest(
            FakeShelf([loved, fits]), HAPPY, 1, taste=taste.judge("happy"), seed=seed
        )
        assert first.song.track.uri == "test:fits"


def test_reasons_say_what_taste_did_and_how_much() -> None:
    taste = Taste.at(None)
    for i in range(5):
        taste.learn(a_lesson("liked", uri=f"x:{i}"))
    (one,) = suggest(
        FakeShelf([a_song("s", artists=("Queen",), genre="soul", valence=0.7, arousal=0.5)]),
        HAPPY,
        1,
        taste=taste.judge("happy"),
        seed=1,
    )
    parts = next(reason for reason in one.reasons if reason.kind == "parts")
    assert parts.figures["taste"] > 1.1
    assert one.score == pytest.approx(
        min(1, parts.figures["fit"] * parts.figures["fresh"] * parts.figures["taste"]), abs=0.01
    )
    assert "You taught Moodify: more by Queen." in [reason.text for reason in one.reasons]


@settings(max_examples=25, deadline=None)
@given(some_lessons)
def test_forgetting_an_artist_is_as_if_it_had_never_been_heard(lessons: list[Lesson]) -> None:
    taste = Taste.at(None)
    for lesson in lessons:
        taste.book.add(lesson)
    without = [lesson for lesson in lessons if lesson.artist_key != "queen"]
    if len(without) == len(lessons):
        with pytest.raises(TasteError):
            taste.forget("artist", "queen")
        return
    assert taste.forget("artist", "queen") == len(lessons) - len(without)
    assert taste.learned() == learned(Model(without))


def test_a_like_counts_once_and_can_be_taken_back() -> None:
    taste = Taste.at(None)
    for _ in range(3):
        taste.learn(a_lesson("liked"))
    assert taste.count() == 1
    taste.learn(a_lesson("finished"))
    taste.unlike("test:Queen")
    assert [lesson.event for lesson in taste.book.lessons()] == ["finished"]


@pytest.mark.parametrize(
    ("kind", "value"),
    [("genre", "nothing"), ("decade", "x"), ("decade", ""), ("planet", "mars"), ("song", "")],
)
def test_forgetting_what_is_not_there_is_a_sentence(kind: str, value: str) -> None:
    with pytest.raises(TasteError) as caught:
        Taste.at(None).forget(kind, value)
    assert caught.value.hint


def test_each_kind_can_be_taken_back(tmp_path: Path) -> None:
    taste = Taste.at(tmp_path / "t.db")
    for kind, value in {
        "song": "test:Queen",
        "artist": "queen",
        "genre": "rock",
        "language": "en",
        "decade": "1980s",
        "source": "test",
        "mood": "happy",
    }.items():
        taste.learn(a_lesson())
        assert taste.forget(kind, value) == 1
    taste.learn(a_lesson())
    assert taste.forget_all() == 1
    assert taste.judge("happy") is None


def test_it_is_told_in_words_with_deeds() -> None:
    taste = Taste.at(None)
    for i in range(4):
        mood: MoodName = "happy" if i % 2 else "neutral"
        taste.learn(a_lesson("liked", mood, artist="Fela", genre="afrobeat", uri=f"f:{i}"))
        taste.learn(a_lesson("skipped_early", "sad", artist=f"M{i}", genre="metal", uri=f"m:{i}"))
    told = {(one.kind, one.value, one.mood): one for one in taste.learned()}
    fela, metal = told["artist", "fela", None], told["genre", "metal", "sad"]
    assert (fela.text, fela.liked, fela.disliked) == ("More by Fela.", 4, 0)
    assert metal.text == "Less metal, when the music is for a sad mood."
    assert (metal.liked, metal.disliked) == (0, 4)
    assert ("genre", "metal", None) not in told  # it was never met in another mood
    assert all(one.sure > 0 for one in taste.learned())


@pytest.mark.parametrize(
    ("seconds", "duration", "event"),
    [
        (None, 200.0, "skipped_early"),
        (0.0, None, "skipped_early"),
        (29.0, 200.0, "skipped_early"),
        (31.0, 200.0, "skipped_late"),
        (12.0, 20.0, "skipped_late"),
        (9.0, 20.0, "skipped_early"),
    ],
)
def test_early_and_late(seconds: float | None, duration: float | None, event: str) -> None:
    assert skip_at(seconds, duration) == event


def test_draws_reach_artists_never_heard() -> None:
    shelf = FakeShelf(random_songs(400, artists=200))
    taste = Taste.at(None)
    taste.learn(a_lesson("finished"))
    judge = taste.judge("happy")
    assert judge is not None
    chance = np.random.default_rng(0)
    first, second = (judge.drawn(shelf.points(), chance) for _ in range(2))
    assert np.ptp(first) > 0.05
    assert not np.allclose(first, second)
    ids = shelf.points().artist_id
    pair = next(
        (i, j)
        for i in range(400)
        for j in range(i)
        if ids[i] == ids[j]
        and shelf.points().genre_id[i] == shelf.points().genre_id[j]
        and shelf.points().language_id[i] == shelf.points().language_id[j]
        and shelf.points().decade[i] == shelf.points().decade[j]
    )
    assert first[pair[0]] == pytest.approx(first[pair[1]], abs=0.02)  # but for their places

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.music.label import MOOD_WORDS, folded, mood_of, point_of
from moodify.music.sources.starter import StarterSource
from moodify.settings import Settings
from moodify.types import MOODS, MoodName, SongMood


@pytest.mark.parametrize("mood", MOODS)
def test_a_mood_and_its_point_agree(mood: MoodName) -> None:
    assert mood_of(SongMood(*point_of(mood))) == mood
    assert MOOD_WORDS[mood] == mood


def test_the_points_are_the_means_of_the_starter_songs() -> None:
    songs = list(StarterSource(Settings()).songs())
    for mood in MOODS:
        moods = [song.mood for song in songs if mood_of(song.mood) == mood]
        valence = sum(one.valence for one in moods) / len(moods)
        arousal = sum(one.arousal for one in moods) / len(moods)
        assert point_of(mood) == pytest.approx((valence, arousal), abs=0.05)


@pytest.mark.parametrize(
    ("valence", "arousal", "mood"),
    [
        (0.6, 0.6, "happy"),
        (-0.6, 0.6, "angry"),
        (-0.6, -0.6, "sad"),
        (0.6, -0.6, "neutral"),
        (0.0, 0.0, "neutral"),
        (-0.1, 0.05, "neutral"),
    ],
)
def test_a_point_is_listed_under_its_quadrant(valence: float, arousal: float, mood: str) -> None:
    assert mood_of(SongMood(valence, arousal)) == mood


def test_probabilities_outrank_the_point() -> None:
    assert mood_of(SongMood(0.6, 0.6, {"sad": 0.7, "happy": 0.3})) == "sad"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Beyoncé", "beyonce"),
        ("  A   b\t", "a b"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("Sigur Rós", "sigur ros"),
        ("李香蘭", "李香蘭"),
        ("", ""),
    ],
)
def test_folding(text: str, plain: str) -> None:
    assert folded(text) == plain


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)

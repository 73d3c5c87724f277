"""What a session is called when it is saved as a playlist."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.play.saved import MOST, saved_session
from moodify.types import MoodLabel, Recommendation, Target
from tests.music.factory import a_song

DAY = date(2026, 3, 5)


def recommended(*names: str) -> list[Recommendation]:
    return [Recommendation(a_song(name, source="spotify:track"), 1.0, ()) for name in names]


@pytest.mark.parametrize(
    ("mood", "name", "sentence"),
    [
        ("happy", "Happy, 5 March 2026", "Chosen by Moodify for a happy mood on 5 March 2026."),
        ("angry", "Angry, 5 March 2026", "Chosen by Moodify for an angry mood on 5 March 2026."),
        ("sad", "Sad, 5 March 2026", "Chosen by Moodify for a sad mood on 5 March 2026."),
        ("neutral", "Neutral, 5 March 2026", "Chosen by Moodify for a neutral mood on 5 Mar"),
    ],
)
def test_the_name_and_the_description_say_the_mood(
    mood: MoodLabel, name: str, sentence: str
) -> None:
    made = saved_session(recommended("a"), Target(0.6, 0.5, mood=mood), DAY)
    assert made.name == name
    assert made.description.startswith(sentence)
    assert made.description.endswith("It aimed at music that is bright and lively.")


@pytest.mark.parametrize(
    ("target", "name", "words"),
    [
        (None, "Mixed, 5 March 2026", "for a mixed mood on 5 March 2026."),
        (Target(0.0, 0.1, mood="unsure"), "Even, 5 March 2026", "for an even mood"),
        (Target(-0.5, -0.5), "Dark and quiet, 5 March 2026", "for a dark and quiet mood"),
        (Target(0.1, 0.7), "Lively, 5 March 2026", "for a lively mood"),
    ],
)
def test_without_a_sure_mood_the_target_is_told(
    target: Target | None, name: str, words: str
) -> None:
    made = saved_session(recommended("a"), target, DAY)
    assert made.name == name
    assert words in made.description
    assert ("aimed" in made.description) == (target is not None)


def test_a_name_of_ones_own_is_beside_no_english() -> None:
    made = saved_session(recommended("a"), Target(0.6, 0.5, mood="happy"), DAY, "Wesoły")
    assert (made.name, made.description) == ("Wesoły", "Moodify · 2026-03-05")


def test_each_song_is_saved_once_and_in_its_order() -> None:
    made = saved_session(recommended("c", "a", "c", "b", "a"), None, DAY)
    assert made.uris == ("spotify:track:c", "spotify:track:a", "spotify:track:b")


def test_a_long_session_keeps_its_latest_songs() -> None:
    made = saved_session(recommended(*map(str, range(MOST + 20))), None, DAY)
    assert len(made.uris) == MOST
    assert made.uris[-1] == f"spotify:track:{MOST + 19}"


def test_a_session_without_songs_has_none() -> None:
    assert saved_session([], None, DAY).uris == ()


@given(st.floats(-1, 1), st.floats(-1, 1), st.dates(min_value=date(1900, 1, 1)))
def test_any_target_has_a_short_name(valence: float, arousal: float, on: date) -> None:
    made = saved_session([], Target(valence, arousal), on)
    assert 0 < len(made.name) <= 100  # Spotify's limit
    assert 0 < len(made.description) <= 300
    assert "\n" not in made.name + made.description
    assert made.name[0].isupper()

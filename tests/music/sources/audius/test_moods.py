"""The table of Audius's moods: all of them, each where it should be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.music.label import mood_of
from moodify.music.sources.audius.moods import MOODS, WORDS, mood_of_tag
from tests.fake_audius.world import MOODS as ALL

QUADRANTS = {
    "happy": "Upbeat Excited Energizing Empowering Stirring Rowdy",
    "angry": "Aggressive Defiant Gritty Fiery",
    "sad": "Melancholy Brooding Yearning Serious Sentimental",
    "neutral": "Peaceful Tender Romantic Easygoing Sophisticated Sensual Cool",
}


def test_every_word_but_other_has_a_place_and_a_reason() -> None:
    assert set(WORDS) == set(ALL) - {"Other"}
    for placed in MOODS.values():
        assert -1 <= placed.valence <= 1
        assert -1 <= placed.arousal <= 1
        assert len(placed.why) > 15


@pytest.mark.parametrize(("mood", "words"), QUADRANTS.items())
def test_words_are_in_the_quadrant_that_they_mean(mood: str, words: str) -> None:
    for word in words.split():
        found = mood_of_tag(word)
        assert found is not None
        assert mood_of(found) == mood, word


def test_all_words_were_looked_at() -> None:
    assert sorted(" ".join(QUADRANTS.values()).split()) == sorted(WORDS)


@pytest.mark.parametrize(
    ("quiet", "lively"),
    [("Peaceful", "Tender"), ("Melancholy", "Brooding"), ("Gritty", "Aggressive")],
)
def test_some_are_livelier_than_others(quiet: str, lively: str) -> None:
    assert MOODS[quiet].arousal < MOODS[lively].arousal


@given(st.none() | st.integers() | st.text() | st.lists(st.text()))
def test_anything_else_says_nothing(tag: object) -> None:
    if tag not in WORDS:
        assert mood_of_tag(tag) is None

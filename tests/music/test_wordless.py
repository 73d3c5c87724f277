from __future__ import annotations

import pytest

from moodify.music.wordless import language_by_genre


@pytest.mark.parametrize(
    "genre",
    ["Instrumental", "instrumental hip hop", "Rock; Instrumentals", "Strumentale", "纯音乐"],
)
def test_an_instrumental_genre_says_that_there_are_no_words(genre: str) -> None:
    assert language_by_genre(genre) == "zxx"


@pytest.mark.parametrize("genre", [None, "", "Ambient", "Instrumentalism", "Vocal"])
def test_of_other_genres_nothing_is_known(genre: str | None) -> None:
    assert language_by_genre(genre) is None

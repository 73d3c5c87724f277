from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.music.slug import slug, unique_slug


@pytest.mark.parametrize(
    ("artist", "title", "expected"),
    [
        ("The Beatles", "Here Comes the Sun", "the-beatles-here-comes-the-sun"),
        ("Édith Piaf", "Non, je ne regrette rien", "édith-piaf-non-je-ne-regrette-rien"),
        ("Guns N' Roses", "Sweet Child O’ Mine", "guns-n-roses-sweet-child-o-mine"),
        ("宇多田ヒカル", "First Love", "宇多田ヒカル-first-love"),
        ("लता मंगेशकर", "लग जा गले", "लता-मंगेशकर-लग-जा-गले"),
        ("AC/DC", "T.N.T.", "ac-dc-t-n-t"),
    ],
)
def test_slugs(artist: str, title: str, expected: str) -> None:
    assert slug(artist, title) == expected


def test_songs_that_come_down_to_one_slug_stay_apart_and_stable() -> None:
    taken: dict[str, tuple[str, str]] = {}
    first = unique_slug("The Beatles", "Help", taken)
    second = unique_slug("The Beatles", "Help!", taken)
    assert first == "the-beatles-help"
    assert second.startswith("the-beatles-help-")
    assert second != first
    assert (
        unique_slug("The Beatles", "Help!", {first: ("The Beatles", "Help"), "x": ("", "")})
        == second
    )
    with pytest.raises(ValueError, match="twice"):
        unique_slug("The Beatles", "Help!", taken)


def test_a_name_without_letters_gets_one_all_the_same() -> None:
    assert unique_slug("!!!", "???", {}) != unique_slug("!!!", "!?", {}) != ""


@given(st.text(), st.text())
def test_any_names_give_one_word(artist: str, title: str) -> None:
    name = unique_slug(artist, title, {})
    assert name
    assert len(name.split()) == 1
    quote(name)
    assert not set(name) & set("/\\?#%:\"'<>&")

"""The page's first words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.web.shell.words import best, messages, said

WORDS = """
# A comment = no message
title = A *song* that fits
where = On { $host } alone
many = { $n ->
    [one] one song
   *[other] { $n } songs
}
long = begins here
    and goes on
empty =
-term = a term
"""


def test_whole_sentences_are_read_and_nothing_else() -> None:
    assert messages(WORDS) == {
        "title": "A *song* that fits",
        "where": "On { $host } alone",
        "long": "begins here and goes on",
    }


def test_words_stand_where_they_are_named() -> None:
    page = (
        '<h1 data-t-rich="title"></h1><p data-t="long"></p><p data-t="many"></p>'
        '<p class="x" data-t="where"></p><p data-t="long">already</p>'
    )
    assert said(page, messages(WORDS), {"host": "1.2.3.4"}) == (
        '<h1 data-t-rich="title">A <b>song</b> that fits</h1>'
        '<p data-t="long">begins here and goes on</p><p data-t="many"></p>'
        '<p class="x">On 1.2.3.4 alone</p><p data-t="long">already</p>'
    )


def test_a_value_that_is_missing_leaves_it_to_the_scripts() -> None:
    page = '<p data-t="where"></p>'
    assert said(page, messages(WORDS), {}) == page


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_word_and_no_name_becomes_markup(word: str, host: str) -> None:
    filled = said(
        '<p data-t="a"></p><p data-t="b"></p>', {"a": word, "b": "{ $host }"}, {"host": host}
    )
    inside = filled.replace("<p data-t=", "").replace("<p>", "").replace("</p>", "")
    assert "<" not in inside


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "en"),
        ("de", "de"),
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("fr-CH, fr;q=0.9, de;q=0.7", "de"),
        ("en;q=0.1, de;q=0.9", "de"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("de;q=0, ja", "en"),
        ("*", "en"),
        ("de;q=nonsense", "de"),
    ],
)
def test_the_language_that_the_browser_likes_best(header: str, language: str) -> None:
    assert best(header, ["de", "en", "pt-BR"]) == language


@given(st.text())
def test_any_header_gives_some_language(header: str) -> None:
    assert best(header, ["de", "en"]) in ("de", "en")


@given(st.text())
def test_any_file_of_words_can_be_read(text: str) -> None:
    assert all(
        "{" not in word.replace("{ $", "") or "$" in word for word in messages(text).values()
    )

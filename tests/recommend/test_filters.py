from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodify.errors import SuggestError
from moodify.recommend.filters import passing
from moodify.recommend.suggest import suggest
from moodify.types import Filters, Song, Target
from tests.music.factory import a_song
from tests.recommend.shelf import FakeShelf

HAPPY = Target(0.7, 0.5, mood="happy")

SONGS = [
    a_song(
        f"{i}",
        artists=(f"{i}",),
        language=language,
        genre=genre,
        year=year,
        playable=i % 3 > 0,
        explicit=(None, True, None, False, None)[i % 5],
    )
    for i, (language, genre, year) in enumerate(
        itertools.product(("en", "fr", None), ("rock", "jazz", None), (1975, 1991, None))
    )
]
SHELF = FakeShelf(SONGS)
some = st.builds(
    Filters,
    st.frozensets(st.sampled_from(["en", "fr", "", "ja"]), max_size=3),
    st.frozensets(st.sampled_from(["rock", "jazz", "", "polka"]), max_size=3),
    st.frozensets(st.sampled_from([1970, 1990, -1, 2020]), max_size=3),
    st.booleans(),
)


def _fits(song: Song, filters: Filters) -> bool:
    track = song.track
    decade = -1 if track.year is None else track.year // 10 * 10
    return (
        (not filters.languages or (track.language or "") in filters.languages)
        and (not filters.genres or (track.genre or "") in filters.genres)
        and (not filters.decades or decade in filters.decades)
        and not (filters.clean and track.explicit)
    )


@settings(max_examples=60, deadline=None)
@given(some, st.sampled_from([None, True, False]))
def test_just_the_songs_that_fit_pass(filters: Filters, playable: bool | None) -> None:
    mask = passing(SHELF.points(), playable, filters)
    for song, passes in zip(SONGS, mask, strict=True):
        wanted = playable is None or song.track.playable == playable
        assert passes == (_fits(song, filters) and wanted)


@settings(max_examples=60, deadline=None)
@given(some, st.booleans())
def test_songs_fit_or_the_hint_tells_the_truth(filters: Filters, playable: bool) -> None:
    fit = [song for song in SONGS if _fits(song, filters) and song.track.playable == playable]
    if fit:
        given_ones = suggest(SHELF, HAPPY, 50, filters=filters, playable=playable, seed=1)
        assert {one.song.track.uri for one in given_ones} == {song.track.uri for song in fit}
        return
    with pytest.raises(SuggestError, match="No song is left") as caught:
        suggest(SHELF, HAPPY, 5, filters=filters, playable=playable)
    assert "let " in caught.value.hint.lower()


@pytest.mark.parametrize(
    ("filters", "sentence", "hint"),
    [
        (
            Filters(frozenset({"fr"}), frozenset({"polka"})),
            "No song is left with the language fr and the genre polka.",
            "Let other genres in: then 9 songs are left.",
        ),
        (
            Filters(frozenset({"ja", ""}), frozenset(), frozenset({2020})),
            "No song is left with the language unknown or ja and the time 2020s.",
            "Let other times in: then 9 songs are left.",
        ),
        (
            Filters(frozenset({"ja"}), frozenset({"polka"})),
            "No song is left with the language ja and the genre polka.",
            "Let other languages in and let other genres in: then 27 songs are left.",
        ),
        (
            Filters(genres=frozenset({"polka"}), clean=True),
            "No song is left with the genre polka and the filter on explicit songs.",
            "Let other genres in: then 21 songs are left.",
        ),
    ],
)
def test_it_says_which_filter_to_loosen(filters: Filters, sentence: str, hint: str) -> None:
    with pytest.raises(SuggestError) as caught:
        suggest(SHELF, HAPPY, 5, filters=filters)
    assert (str(caught.value), caught.value.hint) == (sentence, hint)


def test_songs_ruled_out_and_playing_elsewhere_count_as_filters_too() -> None:
    only = Filters(decades=frozenset({1970}), genres=frozenset({"jazz"}))
    barred = {song.track.uri for song in SONGS if _fits(song, only)}
    with pytest.raises(SuggestError) as caught:
        suggest(SHELF, HAPPY, 5, filters=only, exclude=barred)
    assert caught.value.hint.startswith(("Let other genres in", "Let other times in"))


def test_where_all_are_marked_explicit_it_says_so() -> None:
    shelf = FakeShelf([a_song("one", explicit=True), a_song("two", explicit=True)])
    with pytest.raises(SuggestError) as caught:
        suggest(shelf, HAPPY, 5, filters=Filters(clean=True))
    assert str(caught.value) == "No song is left with the filter on explicit songs."
    assert caught.value.hint == ("Let songs in that are marked explicit: then 2 songs are left.")


def test_an_empty_catalogue_with_filters_is_just_empty() -> None:
    with pytest.raises(SuggestError, match="no songs yet"):
        suggest(FakeShelf([]), HAPPY, 5, filters=Filters(frozenset({"en"})))

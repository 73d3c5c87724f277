"""Spotify's songs on a shelf of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from moodify.errors import SuggestError
from moodify.music.label import point_of
from moodify.music.spotify.shelf import SpotifyShelf
from moodify.music.spotify.store import SpotifyStore
from moodify.recommend.suggest import suggest
from moodify.types import MOODS, MoodName, Song, Target
from tests.music.factory import a_song
from tests.music.spotify.shelves import a_page, a_playlist, a_track, fill


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "spotify.db"


@pytest.fixture
def store(path: Path) -> Iterator[SpotifyStore]:
    with closing(SpotifyStore(path)) as made:
        yield made


@pytest.fixture
def shelf(store: SpotifyStore) -> SpotifyShelf:
    return SpotifyShelf(store)


def uri(number: int) -> str:
    return a_track(number).uri


def imported(number: int, valence: float = 0.0) -> Song:
    """A Spotify song of a person's own file."""
    made = a_song(source="spotify", valence=valence, arousal=0.0)
    return replace(made, track=replace(made.track, uri=uri(number)))


def of_each_mood(store: SpotifyStore, each: int = 30) -> None:
    store.keep_playlists([(a_playlist(mood, each), True) for mood in MOODS])
    for place, mood in enumerate(MOODS):
        store.choose(mood, mood)
        store.begin_reading(mood, "1")
        store.add_page(mood, a_page(*(a_track(1000 * place + n) for n in range(each))))


@pytest.mark.parametrize("mood", MOODS)
def test_a_mood_gets_the_songs_that_were_filed_under_it(
    store: SpotifyStore, shelf: SpotifyShelf, mood: MoodName
) -> None:
    of_each_mood(store)
    given = suggest(shelf, Target(*point_of(mood)), 10, seed=1)
    assert len(given) == 10
    filed = [shelf.labelled(one.song.track.uri) for one in given]
    fitting = [song for song in filed if song is not None and song.mood == mood]
    assert len(fitting) >= 8
    assert {one.song.track.source for one in given} == {"spotify"}
    assert {one.song.mood.source for one in given} == {"playlist"}


def test_an_empty_shelf_says_that_there_are_no_songs(shelf: SpotifyShelf) -> None:
    assert (len(shelf), len(shelf.points())) == (0, 0)
    with pytest.raises(SuggestError, match="no songs yet"):
        suggest(shelf, Target(0.5, 0.5), 3)


def test_a_song_of_two_moods_stands_between_them(store: SpotifyStore, shelf: SpotifyShelf) -> None:
    store.keep_playlists([(a_playlist(name, 1), True) for name in ("a", "b")])
    moods: tuple[MoodName, MoodName] = ("happy", "sad")
    for name, mood in zip("ab", moods, strict=True):
        store.choose(name, mood)
        store.begin_reading(name, "1")
        store.add_page(name, a_page(a_track(1)))
    song = shelf.get(uri(1))
    assert song is not None
    between = np.mean([point_of(mood) for mood in moods], axis=0)
    assert (song.mood.valence, song.mood.arousal) == pytest.approx(tuple(between))
    assert song.mood.probabilities == {"happy": 0.5, "sad": 0.5}


def test_songs_of_another_source_are_never_in_it(store: SpotifyStore) -> None:
    others = [a_song("x", source="house"), a_song("y", source="starter"), imported(5)]
    shelf = SpotifyShelf(store, lambda: others)
    fill(store, "a")
    store.keep_found("starter:y", a_track(9), 0.5, 0.5)  # not it, but what it is on Spotify
    uris = shelf.points().uris
    assert set(uris) == {uri(n) for n in (1, 2, 3, 5, 9)}
    assert shelf.get("house:x") is shelf.get("starter:y") is None
    assert all(name.startswith("spotify:track:") for name in uris)
    assert shelf.points().sources == ("spotify",)


def test_what_the_person_filed_outranks_their_files_and_those_a_search(
    store: SpotifyStore,
) -> None:
    shelf = SpotifyShelf(store, lambda: [imported(1, 0.11), imported(2, 0.22)])
    for number in (1, 2, 3):
        store.keep_found(f"starter:{number}", a_track(number), 0.33, 0.0)
    valences = {one: shelf.get(uri(one)) for one in (1, 2, 3)}
    assert [song and song.mood.valence for song in valences.values()] == [0.11, 0.22, 0.33]
    store.keep_playlists([(a_playlist("a", 1), True)])
    store.choose("a", "angry")
    store.begin_reading("a", "1")
    store.add_page("a", a_page(a_track(1)))
    song = shelf.get(uri(1))
    assert song is not None
    assert (song.mood.source, song.mood.probabilities) == ("playlist", {"angry": 1.0})
    store.keep_liked(a_page(a_track(1)))
    store.sort(uri(1), "sad")
    song = shelf.get(uri(1))
    assert song is not None
    assert (song.mood.source, song.mood.probabilities) == ("person", {"sad": 1.0})


def test_what_another_store_changes_is_seen(
    store: SpotifyStore, shelf: SpotifyShelf, path: Path
) -> None:
    """As where the command reads playlists while the page is open."""
    fill(store, "a")
    assert len(shelf) == 3
    with closing(SpotifyStore(path)) as other:
        other.keep_found("starter:x", a_track(9), 0.5, 0.5)
        assert len(shelf) == 4
        other.choose("a", None)
        assert len(shelf) == 1
        other.erase()
        assert len(shelf) == 0


def test_what_has_not_changed_is_not_gathered_again(
    store: SpotifyStore, shelf: SpotifyShelf
) -> None:
    fill(store, "a")
    points = shelf.points()
    assert shelf.points() is points
    store.choose("a", "sad")
    assert shelf.points() is not points


def test_files_that_changed_are_read_when_that_is_said(store: SpotifyStore) -> None:
    given = [imported(1)]
    shelf = SpotifyShelf(store, lambda: given)
    assert len(shelf) == 1
    given.append(imported(2))
    shelf.refresh()
    assert len(shelf) == 2


def test_songs_come_in_the_order_that_is_asked_for(
    store: SpotifyStore, shelf: SpotifyShelf
) -> None:
    fill(store, "a")
    wanted = [uri(3), "spotify:track:x", uri(1)]
    assert [song.track.uri for song in shelf.get_many(wanted)] == [uri(3), uri(1)]
    labelled = shelf.labelled(uri(2))
    assert labelled is not None
    assert [place.playlist for place in labelled.listings] == ["a"]
    assert shelf.labelled("spotify:track:x") is None

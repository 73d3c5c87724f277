"""What was read from Spotify: kept whole, for a while, for one person, and no longer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from moodify.errors import SpotifyError
from moodify.music.spotify.songs import Skipped
from moodify.music.spotify.store import FOUND_DAYS, KEEP_DAYS, SpotifyStore
from tests.music.spotify.shelves import Clock, a_page, a_playlist, a_track, fill, titles

DAY = 86_400.0


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "spotify.db"


@pytest.fixture
def store(path: Path, clock: Clock) -> Iterator[SpotifyStore]:
    with closing(SpotifyStore(path, clock)) as made:
        yield made


def test_what_was_kept_is_there_for_the_next_one(store: SpotifyStore, path: Path) -> None:
    fill(store, "a")
    store.close()
    with closing(SpotifyStore(path)) as again:
        (known,) = again.playlists()
        assert (known.mood, known.songs, known.done, known.fresh) == ("happy", 3, True, True)
        assert known.skipped == again.skipped() == Skipped(gone=1, episodes=1)
        song = next(again.songs())
        assert (song.artists, song.album, song.year) == (("Somebody", "Else"), "LP", 1981)
        assert (song.duration, song.explicit, song.isrc) == (200.0, False, "XX")
        assert again.counts() == {"angry": 0, "happy": 3, "sad": 0, "neutral": 0}


def test_a_page_is_kept_whole_or_not_at_all(store: SpotifyStore) -> None:
    store.keep_playlists([(a_playlist("a", 3), True)])
    store.begin_reading("a", "1")
    store.choose("a", "sad")
    unkeepable = a_track(2, title=object())
    with pytest.raises(SpotifyError):
        store.add_page("a", a_page(a_track(1), "local", unkeepable))
    known = store.playlist("a")
    assert known is not None
    assert (known.next_offset, known.done, known.skipped.total) == (0, False, 0)
    assert store.track(a_track(1).uri) is None
    assert store.add_page("a", a_page(a_track(1)))
    assert titles(store) == ["Song 1"]


def test_a_page_that_another_has_read_meanwhile_changes_nothing(store: SpotifyStore) -> None:
    store.keep_playlists([(a_playlist("a", 60), True)])
    store.begin_reading("a", "1")
    first = a_page(a_track(1), "gone", last=False)
    assert store.add_page("a", first)
    assert not store.add_page("a", first)
    known = store.playlist("a")
    assert known is not None
    assert (known.skipped.gone, known.next_offset) == (1, 50)


def test_a_page_of_an_older_reading_is_not_taken_for_the_new_one(store: SpotifyStore) -> None:
    store.keep_playlists([(a_playlist("a", 60), True)])
    store.begin_reading("a", "2")  # by another process, as the list has changed
    assert not store.add_page("a", a_page(a_track(1)), "1")
    assert store.add_page("a", a_page(a_track(2)), "2")


@pytest.mark.parametrize("passed", [0.0, 60.0, -3600.0])
def test_a_playlist_that_is_no_longer_listed_goes(
    store: SpotifyStore, clock: Clock, passed: float
) -> None:
    fill(store, "a", "b")
    clock.at += passed  # clocks are coarse, and set back
    store.keep_playlists([(a_playlist("b", 3), True)])
    assert [known.id for known in store.playlists()] == ["b"]
    assert {place.playlist_id for song in store.songs() for place in song.listings} == {"b"}


def test_choosing_a_strange_playlist_or_song_is_told(store: SpotifyStore) -> None:
    with pytest.raises(SpotifyError, match="not among yours"):
        store.choose("x", "happy")
    with pytest.raises(SpotifyError, match="not among your liked songs"):
        store.sort("spotify:track:x", "happy")


def test_liked_songs_are_sorted_one_by_one(store: SpotifyStore) -> None:
    store.keep_liked(a_page(*(a_track(n) for n in range(4))))
    store.sort(a_track(0).uri, "angry")
    store.sort(a_track(1).uri, None)
    assert [song.title for song in store.unsorted(10)] == ["Song 2", "Song 3"]
    assert store.count_liked() == (4, 2)
    assert [(song.title, song.mood) for song in store.songs()] == [("Song 0", "angry")]
    store.unsort(a_track(0).uri)
    store.keep_liked(a_page(*(a_track(n) for n in range(4))))
    assert [song.title for song in store.unsorted(1)] == ["Song 0"]
    assert store.count_liked() == (4, 1)


def test_the_word_on_a_song_outranks_its_playlists(store: SpotifyStore) -> None:
    fill(store, "a")
    store.keep_liked(a_page(a_track(2)))
    store.sort(a_track(2).uri, "sad")
    assert [song.mood for song in store.songs()] == ["happy", "sad", "happy"]


def test_a_page_of_liked_songs_that_are_gone_is_not_asked_for_again(store: SpotifyStore) -> None:
    store.keep_liked(a_page(a_track(1), last=False))
    assert store.liked_read() == 50
    store.keep_liked(a_page("gone", "gone", offset=50, last=False))
    assert store.liked_read() == 100


def test_after_thirty_days_only_the_persons_word_is_left(
    store: SpotifyStore, clock: Clock, path: Path
) -> None:
    fill(store, "secret-name")
    store.keep_liked(a_page(a_track(7), a_track(8)))
    store.sort(a_track(7).uri, "sad")
    store.keep_found("starter:x", a_track(9), 0.5, 0.5)
    clock.at += (KEEP_DAYS - 1) * DAY
    assert store.expire() == 0
    assert titles(store) == ["Song 1", "Song 2", "Song 3", "Song 7"]
    clock.at += 2 * DAY
    assert store.expire() == 6
    assert titles(store) == []
    assert store.found_songs() == []
    (known,) = store.playlists()
    assert (known.mood, known.decided, known.name, known.image) == ("happy", True, "", None)
    assert (known.done, known.next_offset, known.songs) == (False, 0, 0)
    assert store.liked_read() == 0  # they have to be read again
    store.keep_liked(a_page(a_track(7), a_track(8)))
    assert [(song.title, song.mood) for song in store.songs()] == [("Song 7", "sad")]


def test_a_song_that_is_liked_no_more_is_forgotten_in_time(
    store: SpotifyStore, clock: Clock
) -> None:
    store.keep_liked(a_page(a_track(1), a_track(2)))
    clock.at += (KEEP_DAYS + 1) * DAY
    store.expire()
    assert store.count_liked() == (0, 0)


def test_a_search_counts_for_a_week(store: SpotifyStore, clock: Clock) -> None:
    assert store.find("starter:x") == (False, None)
    store.keep_found("starter:x", a_track(1), 0.5, 0.25)
    store.keep_found("starter:y", None, 0.5, 0.25)
    assert store.find("starter:x") == (True, a_track(1).uri)
    assert store.find("starter:y") == (True, None)
    ((song, valence, arousal),) = store.found_songs()
    assert (song.title, valence, arousal) == ("Song 1", 0.5, 0.25)
    clock.at += FOUND_DAYS * DAY + 1
    assert store.find("starter:x") == store.find("starter:y") == (False, None)
    assert store.found_songs() == []


def test_another_accounts_songs_are_wiped(store: SpotifyStore) -> None:
    store.belongs_to("ann")
    fill(store, "a")
    store.belongs_to("ann")
    assert len(titles(store)) == 3
    store.belongs_to("bo")
    assert store.playlists() == []
    assert titles(store) == []


def test_artists_are_kept_as_they_are_written(store: SpotifyStore) -> None:
    store.keep_liked(a_page(a_track(1, artists=("Sigur Rós", "P!nk; & co", "张学友"))))
    assert store.unsorted(1)[0].artists == ("Sigur Rós", "P!nk; & co", "张学友")

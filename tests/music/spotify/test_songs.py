from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.music.label import mood_of, point_of
from moodify.music.spotify.songs import LabelledSong, Listing, Skipped
from moodify.types import MOODS, MoodName
from tests.music.spotify.samples import a_labelled_song


def test_a_link_to_spotify() -> None:
    song = a_labelled_song("4uLU6hMCjMI75M1A2tKUQC")
    assert song.link == "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC"


def test_shares_are_of_playlists() -> None:
    song = a_labelled_song(moods=("sad", "happy", "sad", "angry"))
    assert song.shares == {"sad": 0.5, "happy": 0.25, "angry": 0.25}
    assert song.mood == "sad"


def test_a_tie_goes_to_the_mood_listed_first() -> None:
    assert a_labelled_song(moods=("neutral", "angry")).mood == "neutral"
    assert a_labelled_song(moods=("angry", "neutral")).mood == "angry"


def test_a_playlist_counts_once() -> None:
    twice = Listing("p", "Twice", "happy")
    song = LabelledSong("spotify:track:x", "T", ("A",), listings=(twice, twice))
    other = LabelledSong(
        "spotify:track:x", "T", ("A",), listings=(twice, Listing("q", "Q", "sad"), twice)
    )
    assert song.shares == {"happy": 1.0}
    assert other.shares == {"happy": 0.5, "sad": 0.5}


def test_by_hand_outranks_playlists() -> None:
    song = a_labelled_song(moods=("sad", "sad"), by_hand="happy")
    assert song.shares == {"happy": 1.0}
    assert song.mood == "happy"
    assert song.as_song().mood.source == "person"


def test_a_song_that_stands_nowhere() -> None:
    song = a_labelled_song(moods=())
    assert song.shares == {}
    assert song.mood == "neutral"
    mood = song.as_song().mood
    assert (mood.valence, mood.arousal) == pytest.approx(point_of("neutral"))


def test_as_a_song_of_moodify() -> None:
    labelled = a_labelled_song("abc", title="Hello", artists=("Adele", "B"), moods=("sad", "happy"))
    song = labelled.as_song()
    assert song.track.uri == "spotify:track:abc"
    assert song.track.source == "spotify"
    assert not song.track.playable
    assert song.track.links == {"spotify": "https://open.spotify.com/track/abc"}
    assert (song.track.title, song.track.artists) == ("Hello", ("Adele", "B"))
    assert song.mood.source == "playlist"
    assert song.mood.probabilities == {"sad": 0.5, "happy": 0.5}
    assert song.mood.valence == pytest.approx((point_of("sad")[0] + point_of("happy")[0]) / 2)
    assert song.mood.arousal == pytest.approx((point_of("sad")[1] + point_of("happy")[1]) / 2)


@given(st.lists(st.sampled_from(MOODS), max_size=9), st.none() | st.sampled_from(MOODS))
def test_shares_sum_to_one_and_moodify_agrees(moods: list[MoodName], by: MoodName | None) -> None:
    song = a_labelled_song(moods=tuple(moods), by_hand=by)
    assert sum(song.shares.values()) == pytest.approx(1 if moods or by else 0)
    assert mood_of(song.as_song().mood) == song.mood
    assert -1 <= song.as_song().mood.valence <= 1


def test_skipped_in_all() -> None:
    assert Skipped(1, 2, 3).total == 6
    assert Skipped().total == 0

"""Songs and moods as servers tell them, whatever they tell."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.music.catalogue.rows import to_row
from moodify.music.label import mood_of
from moodify.music.sources.moods import POINTS, mood_of_tags
from moodify.music.sources.subsonic.songs import (
    KEPT,
    ident_of,
    kept_of,
    read_song,
    track_of,
    uri_of,
)
from moodify.types import Song, SongMood
from tests.fake_subsonic import song
from tests.music.sources.subsonic.test_client import JSON


def test_a_song_of_an_open_subsonic_server() -> None:
    found = read_song(song(7))
    assert found is not None
    assert (found.id, found.title, found.artists) == ("so/7 &ü", "Song 7", ("Artist 0", "Zoë"))
    assert (found.duration, found.year, found.bpm) == (107.0, 1997, 97.0)
    assert (found.genres, found.isrc) == (("Rock", "Folk"), ("USSM18300007",))
    assert (found.gain, found.peak, found.cover) == (-7.5, 0.9, "mf-7")
    assert found.moods == ("Melancholy", "slow")
    assert found.mood is not None
    assert mood_of(found.mood) == "sad"
    track = track_of(found, "ab12cd34")
    assert track.uri == "subsonic:ab12cd34:so%2F7%20%26%C3%BC"
    assert ident_of(track.uri, "ab12cd34") == found.id
    assert ident_of(track.uri, "other") is None
    assert track.playable


def test_a_song_of_an_old_server() -> None:
    old = {"id": 300000116, "title": "Can I Help U?", "artist": "Comfort Fit", "genre": "Hip-Hop"}
    found = read_song(old)
    assert found is not None
    assert (found.id, found.artists, found.genres) == ("300000116", ("Comfort Fit",), ("Hip-Hop",))
    assert found.mood is None
    assert found.explicit is None


@pytest.mark.parametrize(("said", "explicit"), [("explicit", True), ("clean", False), ("", None)])
def test_a_song_that_is_marked_explicit(said: str, explicit: bool | None) -> None:
    told = {**song(1), "explicitStatus": said}
    found = read_song(kept_of(told))
    assert found is not None
    assert found.explicit is explicit
    assert track_of(found, "ab12cd34").explicit is explicit


@pytest.mark.parametrize(
    "changes",
    [
        {"isDir": True},
        {"isVideo": True},
        {"type": "podcast"},
        {"id": ""},
        {"id": None},
        {"id": "a\nb"},
        {"title": " "},
        {"title": 7},
    ],
)
def test_what_is_no_song(changes: dict[str, object]) -> None:
    assert read_song({**song(1), **changes}) is None


def test_odd_values_are_left_out() -> None:
    odd = {"duration": -5, "year": 12, "bpm": 1e9, "replayGain": {"trackGain": "loud"}, "moods": 3}
    found = read_song({**song(1), **odd, "title": "A\x00B\ud800", "artists": [{"name": ""}]})
    assert found is not None
    assert (found.duration, found.year, found.bpm, found.gain, found.moods) == (None,) * 4 + ((),)
    assert found.title == "A B"
    assert found.artists == ("Artist 0",)


@given(st.dictionaries(st.sampled_from([*KEPT, "isDir", "type"]), JSON))
def test_any_song_can_be_stored_or_is_none(changes: dict[str, object]) -> None:
    told = {**song(1), **changes}
    found = read_song(told)
    if found is not None:
        assert read_song(json.loads(json.dumps(kept_of(told)))) == found
        row = to_row(Song(track_of(found, "ab12cd34"), found.mood or SongMood(0, 0)))
        assert row["uri"] == uri_of(found.id, "ab12cd34")


@given(JSON)
def test_anything_is_a_song_or_none(told: object) -> None:
    read_song(told)


def test_every_word_is_on_the_circumplex() -> None:
    for word, (valence, arousal) in POINTS.items():
        assert word == word.casefold()
        assert -1 <= valence <= 1
        assert -1 <= arousal <= 1


@pytest.mark.parametrize(
    ("tags", "mood"),
    [
        (["happy"], "happy"),
        (["AGGRESSIVE", "nonsense"], "angry"),
        (["sad; gloomy"], "sad"),
        (["Relaxed", "peaceful"], "neutral"),
        (["Énergizing"], "happy"),
    ],
)
def test_tags_say_a_mood(tags: list[str], mood: str) -> None:
    found = mood_of_tags(tags)
    assert found is not None
    assert mood_of(found) == mood
    assert found.source == "tag"


def test_tags_that_say_nothing() -> None:
    assert mood_of_tags([]) is None
    assert mood_of_tags(["", "xyzzy", "🙂"]) is None


@given(st.lists(st.sampled_from(sorted(POINTS)) | st.text(max_size=10), max_size=8))
def test_tags_stay_on_the_circumplex_in_any_order(tags: list[str]) -> None:
    found = mood_of_tags(tags)
    assert found == mood_of_tags(reversed(tags)) == mood_of_tags([*tags, *tags])
    if found is not None:
        assert -1 <= found.valence <= 1
        assert -1 <= found.arousal <= 1

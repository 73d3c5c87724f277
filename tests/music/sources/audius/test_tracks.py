"""Tracks as Audius tells them, whatever it tells; and who is to be named."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.music.catalogue.rows import to_row
from moodify.music.sources.audius.tracks import from_json, ident_of, read_track, song_of
from tests.fake_audius import track
from tests.music.sources.subsonic.test_client import JSON


def test_a_track_its_song_and_whom_to_name() -> None:
    found = read_track(track(3, "Cool"))
    assert found is not None
    assert found.attribution == (
        "Cool 3 by Artist 3, on Audius (Attribution NonCommercial CC BY-NC)"
    )
    song = song_of(found)
    assert song is not None
    assert song.track.uri == "audius:D3Cool"
    assert song.track.artists == ("Artist 3",)
    assert (song.track.duration, song.track.year, song.track.playable) == (123.0, 2021, True)
    assert song.track.links == {
        "audius": "https://audius.co/artist-3/cool-3",
        "licence": "https://creativecommons.org/licenses/by-nc/4.0/",
    }
    assert song.mood.source == "tag"
    assert from_json(json.loads(json.dumps(found.to_json()))) == found


@pytest.mark.parametrize(
    "changes",
    [
        {"is_streamable": False},
        {"is_stream_gated": True},
        {"stream_conditions": {"usdc_purchase": {"price": 100}}},
        {"stream_conditions": {"follow_user_id": 1}},
        {"access": {"stream": False, "download": False}},
        {"is_delete": True},
        {"is_unlisted": True},
        {"is_available": False},
        {"mood": None},
        {"mood": "Other"},
        {"id": "../../x"},
        {"id": 7},
        {"title": ""},
        {"user": None},
        {"user": {}},
    ],
)
def test_what_may_not_be_heard_or_has_no_place_is_left_out(changes: dict[str, object]) -> None:
    assert read_track({**track(1, "Cool"), **changes}) is None


@pytest.mark.parametrize(
    ("said", "explicit"),
    [("explicit", True), ("Explicit", True), ("not_explicit", False), (None, None), (3, None)],
)
def test_a_track_that_is_marked_explicit(said: object, explicit: bool | None) -> None:
    found = read_track({**track(1, "Cool"), "parental_warning_type": said})
    assert found is not None
    song = song_of(found)
    assert song is not None
    assert song.track.explicit is explicit
    assert from_json(json.loads(json.dumps(found.to_json()))) == found


@pytest.mark.parametrize("link", [None, 3, "", "/a", "//evil.example/x", "/a/b?c", "javascript:x"])
def test_a_link_that_is_none_is_the_front_page(link: object) -> None:
    found = read_track({**track(2, "Cool"), "permalink": link})
    assert found is not None
    assert found.link == "https://audius.co"


def test_a_plain_licence_has_no_link() -> None:
    found = read_track(track(2, "Cool"))
    assert found is not None
    assert found.licence_link == ""
    assert "All rights reserved" in found.attribution


@given(st.dictionaries(st.sampled_from([*track(1, "Cool"), "more"]), JSON))
def test_any_track_can_be_stored_or_is_none(changes: dict[str, object]) -> None:
    found = read_track({**track(1, "Cool"), **changes})
    if found is not None:
        song = song_of(found)
        assert song is not None
        to_row(song)
        assert from_json(found.to_json()) == found


@given(JSON)
def test_anything_is_a_track_or_none(told: object) -> None:
    read_track(told)
    from_json(told)


def test_ids() -> None:
    assert ident_of("audius:D7KyD") == "D7KyD"
    for other in ("audius:", "audius:a/b", "audius:a?b", "house:D7KyD", ""):
        assert ident_of(other) is None

"""Whatever Spotify answers, it is read or refused: nothing else comes of it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodify.errors import SpotifyAnswerError
from moodify.spotify import models
from moodify.spotify.models import Device, Page, Playback, Playlist, Profile, Track
from tests.fake_spotify.description import description

NAMES = (
    *("id", "uri", "name", "type", "items", "tracks", "item", "track", "next", "total", "owner"),
    *("album", "artists", "images", "url", "width", "duration_ms", "release_date", "is_local"),
    *("explicit", "external_ids", "isrc", "display_name", "account_id", "snapshot_id"),
    *("collaborative", "description", "volume_percent", "supports_volume", "is_active"),
    *("is_playing", "progress_ms", "device", "access_token", "expires_in"),
)
"""Fields that are looked at."""

LEAF = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["spotify:track:" + "a" * 22, "spotify:local:x", "1981-12-15", "https://x"])
    | st.text(st.characters(categories=["Cs", "Nd", "Lu"]), max_size=4)
)
JSON = st.recursive(
    LEAF,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=8)
    ),
    max_leaves=20,
)


def good_text(text: object, *, least: int = 0) -> bool:
    return isinstance(text, str) and len(text) >= least and bool(text.encode("utf-8") or not least)


def good_track(track: object) -> bool:
    assert isinstance(track, Track)
    assert re.fullmatch(r"spotify:track:[0-9A-Za-z]{22}", track.uri)
    assert track.uri.endswith(track.id)
    assert good_text(track.title, least=1)
    assert track.artists
    assert all(good_text(name, least=1) for name in track.artists)
    assert good_text(track.album)
    assert track.duration is None or (math.isfinite(track.duration) and track.duration > 0)
    assert track.year is None or 1500 <= track.year < 2200
    assert track.explicit in (None, True, False)
    assert track.isrc is None or good_text(track.isrc, least=1)
    assert track.image is None or track.image.startswith(("https://", "http://127.0.0.1"))
    return True


def good_entry(entry: object) -> bool:
    return entry in ("gone", "local", "episode") or good_track(entry)


def good_playlist(one: object) -> bool:
    assert isinstance(one, Playlist)
    assert good_text(one.id, least=1)
    assert all(map(good_text, (one.name, one.description, one.owner_id, one.owner_name)))
    assert good_text(one.snapshot)
    assert isinstance(one.collaborative, bool)
    assert isinstance(one.total, int)
    assert one.total >= 0
    return one.link.startswith("https://open.spotify.com/playlist/")


def good_device(one: object) -> bool:
    assert isinstance(one, Device)
    assert good_text(one.id, least=1)
    assert good_text(one.name, least=1)
    assert isinstance(one.active, bool)
    assert isinstance(one.restricted, bool)
    return one.volume is None or (isinstance(one.volume, int) and 0 <= one.volume <= 100)


def good_playback(one: object) -> bool:
    assert isinstance(one, Playback)
    assert isinstance(one.playing, bool)
    assert math.isfinite(one.position)
    assert one.position >= 0
    assert one.track is None or good_track(one.track)
    return one.device is None or good_device(one.device)


def good_profile(one: object) -> bool:
    assert isinstance(one, Profile)
    return all(good_text(text) for text in (one.user_id, one.name)) and bool(one.account_id)


READERS: list[tuple[Callable[[Any], Any], Callable[[object], bool]]] = [
    (models.read_profile, good_profile),
    (models.read_playlist, good_playlist),
    (models.read_entry, good_entry),
    (models.read_track, lambda one: one is None or good_track(one)),
    (models.read_device, lambda one: one is None or good_device(one)),
    (models.read_playback, lambda one: one is None or good_playback(one)),
]


@pytest.mark.parametrize(("read", "good"), READERS, ids=[read.__name__ for read, _ in READERS])
@settings(max_examples=200)
@given(told=JSON)
def test_any_json_is_read_or_refused(
    read: Callable[[Any], Any], good: Callable[[object], bool], told: Any
) -> None:
    try:
        found = read(told)
    except SpotifyAnswerError:
        return
    assert good(found)


@settings(max_examples=200)
@given(told=JSON, offset=st.integers(0, 10_000))
def test_any_page_is_read_or_refused(told: Any, offset: int) -> None:
    try:
        page = models.read_page(told, models.read_entry, offset, 50)
    except SpotifyAnswerError:
        return
    assert isinstance(page, Page)
    assert page.offset == offset
    assert page.total >= offset + len(page.items)
    assert page.next_offset in (None, offset + 50)
    assert all(map(good_entry, page.items))


WHOLE = {
    "id": "a" * 22,
    "uri": "spotify:track:" + "a" * 22,
    "name": "One",
    "artists": [{"name": "Somebody"}, {"name": "Else"}],
    "album": {"name": "LP", "release_date": "1981-12-15", "images": []},
    "duration_ms": 200_000,
    "explicit": False,
    "external_ids": {"isrc": "XX"},
    "owner": {"id": "ann"},
    "items": {"total": 3},
    "snapshot_id": "s",
}


@settings(max_examples=200)
@given(name=st.sampled_from(list(WHOLE)), value=JSON)
def test_one_damaged_field_leaves_the_others(name: str, value: Any) -> None:
    told = {**WHOLE, name: value}
    track = models.read_track(told)
    assert track is None or good_track(track)
    if name not in ("uri", "id", "name"):
        assert track is not None
        assert track.title == "One"
        assert name == "album" or track.year == 1981
    if name != "id":
        assert good_playlist(models.read_playlist(told))


def test_a_page_that_does_not_say_where_it_ends_is_refused() -> None:
    """Or the rest of a list would be lost in silence."""
    for rest in ({}, {"next": None}, {"total": None, "next": None}, {"total": "many"}):
        with pytest.raises(SpotifyAnswerError):
            models.read_page({"items": [None], **rest}, models.read_entry, 0, 50)


def test_a_list_has_no_fewer_than_no_songs() -> None:
    assert models.read_playlist({"id": "x", "items": {"total": -5}}).total == 0


@pytest.mark.parametrize(
    ("rest", "following"),
    [
        ({"next": "x", "total": 120}, 50),
        ({"next": None, "total": 2}, None),
        ({"total": 51}, 50),
        ({"total": 50}, None),
        ({"next": "x"}, 50),
    ],
)
def test_where_the_next_page_begins(rest: dict[str, Any], following: int | None) -> None:
    page = models.read_page({"items": [None], **rest}, models.read_entry, 0, 50)
    assert page.next_offset == following


def test_a_list_that_never_ends_does() -> None:
    told = {"items": [], "next": "https://api.spotify.com/more", "total": 120}
    assert models.read_page(told, models.read_entry, 50, 50).next_offset == 100
    assert models.read_page(told, models.read_entry, 100, 50).next_offset is None


def described(name: str) -> Any:
    """Values as a schema of ``openapi.yaml`` describes them; what it needs of JSON Schema."""
    return _values(description()._content["components"]["schemas"][name])


def _values(schema: dict[str, Any]) -> Any:
    if "$ref" in schema:
        known = description()._content["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        held, more = known.get("properties", {}), schema.get("properties", {})
        merged = {name: {**held.get(name, {}), **more.get(name, {})} for name in {**held, **more}}
        return _values({**known, "properties": merged} if more else known)
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if "if" in schema:
        return st.none() | _values(schema["then"]) | _values({"$ref": "#/x/Track"})
    kinds = schema.get("type", "object")
    listed = [kinds] if isinstance(kinds, str) else kinds
    return st.one_of(*(_of_kind(kind, schema) for kind in listed))


def _of_kind(kind: str, schema: dict[str, Any]) -> Any:
    if kind == "object":
        held, needed = schema.get("properties", {}), set(schema.get("required", ()))
        needs = {name: _values(one) for name, one in held.items() if name in needed}
        mays = {name: _values(one) for name, one in held.items() if name not in needed}
        return st.fixed_dictionaries(needs, optional=mays)
    if kind == "array":
        return st.lists(_values(schema["items"]) if "items" in schema else LEAF, max_size=4)
    if kind == "string":
        return st.from_regex(schema["pattern"]) if "pattern" in schema else st.text(max_size=8)
    plain = {"null": st.none(), "boolean": st.booleans(), "integer": st.integers(-(2**31), 2**31)}
    return plain[kind]


@settings(max_examples=100)
@given(told=described("EntryPage"), offset=st.integers(0, 5000))
def test_every_page_that_is_described_can_be_read(told: Any, offset: int) -> None:
    page = models.read_page(told, models.read_entry, offset, 50)
    assert len(page.items) == len(told["items"])
    assert all(map(good_entry, page.items))
    songs = [one for one in page.items if isinstance(one, Track)]
    assert {song.uri for song in songs} <= {
        entry["item"]["uri"] for entry in told["items"] if entry and entry["item"]
    }


@settings(max_examples=100)
@given(told=described("Profile"))
def test_every_profile_that_is_described_is_read_or_names_nobody(told: Any) -> None:
    if told["account_id"].strip() or told["id"].strip():
        assert good_profile(models.read_profile(told))

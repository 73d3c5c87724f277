"""The calls, one by one: what they ask, and what becomes of damaged answers."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moodify.errors import SpotifyError
from moodify.spotify.client import Client
from tests.fake_spotify import numbered
from tests.fake_spotify.faults import GARBAGE
from tests.spotify.stage import Stage, awaited, staged
from tests.spotify.test_models import JSON

URI = "spotify:track:" + "a" * 22

CALLS: dict[str, Callable[[Client], Awaitable[object]]] = {
    "me": lambda client: client.me(),
    "playlists": lambda client: client.playlists(),
    "playlist": lambda client: client.playlist("p" * 22),
    "entries": lambda client: client.entries("p" * 22, 50),
    "create_playlist": lambda client: client.create_playlist("Happy", "x"),
    "add": lambda client: client.add("p" * 22, [URI]),
    "liked": lambda client: client.liked(),
    "like": lambda client: client.like([URI]),
    "unlike": lambda client: client.like([URI], False),
    "are_liked": lambda client: client.are_liked([URI]),
    "search": lambda client: client.search("one"),
    "devices": lambda client: client.devices(),
    "playback": lambda client: client.playback(),
    "transfer": lambda client: client.transfer("d", play=True),
    "play": lambda client: client.play("d", [URI], 12.5),
    "resume": lambda client: client.resume("d"),
    "pause": lambda client: client.pause("d"),
    "next": lambda client: client.next("d"),
    "previous": lambda client: client.previous("d"),
    "seek": lambda client: client.seek("d", 12.5),
    "volume": lambda client: client.volume("d", 40),
    "queue": lambda client: client.queue("d", URI),
}


def test_no_call_is_left_out() -> None:
    named = {name for name in vars(Client) if not name.startswith("_")}
    assert named == set(CALLS) - {"unlike"}


async def bear(stage: Stage, name: str, answer: dict[str, Any]) -> None:
    """Make a call that is answered so; only an error of the tree may come of it."""
    stage.world.faults.clear()
    stage.world.fail("*", "^/v1/", times=9, **answer)
    with contextlib.suppress(SpotifyError):
        await CALLS[name](stage.client)


@pytest.mark.parametrize("name", CALLS)
@awaited
async def test_a_call_bears_answers_of_any_shape(stage: Stage, name: str) -> None:
    for shape in GARBAGE:
        await bear(stage, name, {"kind": "garbage_fields", "shape": shape})
    for kind in ("empty_200", "not_json", "cut_off"):
        await bear(stage, name, {"kind": kind})
    stage.world.faults.clear()
    assert (await stage.client.me()).user_id == "ann"


CODES = st.sampled_from([200, 204, 400, 403, 404, 429, 502])


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(list(CALLS)), body=JSON, code=CODES)
def test_a_call_bears_any_json(tmp_path: Path, name: str, body: object, code: int) -> None:
    with staged(tmp_path) as stage:
        asyncio.run(bear(stage, name, {"kind": "status", "code": code, "body": body}))


@awaited
async def test_the_first_song_begins_where_it_is_told_to(stage: Stage) -> None:
    device, songs = stage.world.devices[0], list(stage.world.songs.values())
    await stage.client.play(device.id, [songs[1].uri, songs[2].uri], 12.5)
    now = await stage.client.playback()
    assert now is not None
    assert now.track is not None
    assert (now.track.title, now.playing) == ("Song 2", True)
    assert now.position == pytest.approx(12.5)
    assert now.device is not None
    assert (now.device.name, now.device.active) == ("Kitchen", True)


@awaited
async def test_nothing_plays_at_first(stage: Stage) -> None:
    assert await stage.client.playback() is None
    assert [device.name for device in await stage.client.devices()] == ["Kitchen"]


@awaited
async def test_the_player_obeys(stage: Stage) -> None:
    device, songs = stage.world.devices[0].id, list(stage.world.songs.values())
    client = stage.client
    await client.transfer(device, play=False)
    await client.play(device, [song.uri for song in songs])
    await client.next(device)
    await client.previous(device)
    await client.queue(device, songs[2].uri)
    await client.next(device)
    await client.seek(device, 30)
    await client.volume(device, 400)
    await client.pause(device)
    now = await client.playback()
    assert now is not None
    assert now.device is not None
    assert now.track is not None
    assert (now.track.title, now.playing, now.device.volume) == ("Song 3", False, 100)
    assert now.position == pytest.approx(30)
    await client.resume(device)


@awaited
async def test_many_songs_are_added_in_their_order(stage: Stage) -> None:
    songs = numbered(230, first=500)
    stage.world.add_songs(songs)
    made = await stage.client.create_playlist("Happy, 5 March 2026", "Chosen by Moodify")
    await stage.client.add(made.id, [song.uri for song in songs])
    kept = stage.world.playlists[made.id]
    assert [entry.uri for entry in kept.entries] == [song.uri for song in songs]
    assert not kept.public
    assert stage.world.count("POST", f"/v1/playlists/{made.id}/items") == 3


@awaited
async def test_likes_are_asked_about_forty_at_a_time(stage: Stage) -> None:
    songs = numbered(95, first=500)
    stage.world.add_songs(songs)
    uris = [song.uri for song in songs]
    await stage.client.like(uris[::2])
    assert await stage.client.are_liked(uris) == {uri: uri in uris[::2] for uri in uris}
    await stage.client.like(uris, False)
    assert not any((await stage.client.are_liked(uris)).values())
    assert stage.world.count("GET", "/v1/me/library/contains") == 6


@awaited
async def test_pages_lead_through_the_whole_list(stage: Stage) -> None:
    made = stage.world.add_playlist("Long", numbered(120, first=500))
    offset: int | None = 0
    seen = []
    while offset is not None:
        page = await stage.client.entries(made.id, offset)
        assert page.total == 120
        seen += [one.title for one in page.items if not isinstance(one, str)]
        offset = page.next_offset
    assert seen == [f"Song {n}" for n in range(500, 620)]


@awaited
async def test_a_strange_id_stays_one_part_of_the_path(stage: Stage) -> None:
    with pytest.raises(SpotifyError):
        await stage.client.playlist("../../me?x=1#y")
    paths = [request.url.raw_path for request in stage.line.sent]
    assert paths[1] == b"/v1/playlists/..%2F..%2Fme%3Fx%3D1%23y"
    assert stage.world.violations  # no such id is described
    stage.world.violations.clear()

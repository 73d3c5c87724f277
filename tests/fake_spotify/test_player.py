from __future__ import annotations

from typing import Any

import httpx

from tests.fake_spotify import World


def start(client: httpx.Client, world: World, **body: Any) -> None:
    wanted = body or {"uris": [song.uri for song in world.songs.values()]}
    path = f"/v1/me/player/play?device_id={world.devices[0].id}"
    assert client.put(path, json=wanted).status_code == 204


def playing(client: httpx.Client) -> tuple[str, bool, int]:
    state = client.get("/v1/me/player").json()
    return state["item"]["name"], state["is_playing"], state["progress_ms"]


def test_nothing_plays_at_first(client: httpx.Client) -> None:
    answer = client.get("/v1/me/player")
    assert (answer.status_code, answer.content) == (204, b"")


def test_songs_follow_one_another_with_the_clock(client: httpx.Client, world: World) -> None:
    world.freeze()
    start(client, world)
    world.advance(10)
    assert playing(client) == ("Song 1", True, 10_000)
    world.advance(next(iter(world.songs.values())).duration_ms / 1000 - 4)
    assert playing(client)[0] == "Song 2"
    world.advance(1500)
    assert playing(client) == ("Song 1", False, 0)
    recent = client.get("/v1/me/player/recently-played").json()["items"]
    assert [one["track"]["name"] for one in recent] == ["Song 3", "Song 2", "Song 1"]
    assert world.violations == []


def test_controls(client: httpx.Client, world: World) -> None:
    world.freeze()
    start(client, world)
    assert client.put("/v1/me/player/pause").status_code == 204
    assert client.put("/v1/me/player/pause").status_code == 403
    world.advance(50)
    assert playing(client) == ("Song 1", False, 0)
    client.put("/v1/me/player/play")
    client.put("/v1/me/player/seek?position_ms=7000")
    assert playing(client) == ("Song 1", True, 7000)
    last = list(world.songs.values())[2]
    client.post("/v1/me/player/queue", params={"uri": last.uri})
    assert client.post("/v1/me/player/next").content == b""
    assert playing(client)[0] == "Song 3"
    client.post("/v1/me/player/next")
    assert playing(client)[0] == "Song 2"
    client.post("/v1/me/player/previous")
    assert playing(client)[0] == "Song 3"
    client.put("/v1/me/player/volume?volume_percent=7")
    client.put("/v1/me/player/repeat?state=track")
    client.put("/v1/me/player/shuffle?state=true")
    state = client.get("/v1/me/player").json()
    assert state["device"]["volume_percent"] == 7
    assert (state["repeat_state"], state["shuffle_state"]) == ("track", True)
    assert world.violations == []


def test_a_playlist_from_a_place_in_it(client: httpx.Client, world: World) -> None:
    uri = next(iter(world.playlists.values())).uri
    start(client, world, context_uri=uri, offset={"position": 1})
    assert playing(client)[0] == "Song 2"
    assert client.get("/v1/me/player").json()["context"]["uri"] == uri


def test_playback_moves_to_another_device(client: httpx.Client, world: World) -> None:
    start(client, world)
    other = world.add_device("Bedroom", supports_volume=False)
    assert client.put("/v1/me/player", json={"device_ids": [other.id]}).status_code == 204
    listed = client.get("/v1/me/player/devices").json()["devices"]
    assert [one["is_active"] for one in listed] == [False, True]
    refused = client.put("/v1/me/player/volume?volume_percent=7")
    assert refused.json()["error"]["reason"] == "VOLUME_CONTROL_DISALLOW"
    world.sleep_devices()
    assert client.get("/v1/me/player").status_code == 204


def test_the_state_may_lag(client: httpx.Client, world: World) -> None:
    world.freeze()
    world.player_lag = 2
    start(client, world)
    assert client.get("/v1/me/player").status_code == 204
    world.advance(2)
    assert playing(client)[0] == "Song 1"

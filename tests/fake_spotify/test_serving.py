from __future__ import annotations

import asyncio
import threading

import httpx
import pytest

from tests.fake_spotify import FakeSpotify, World, asgi, demo_world, make_world, running
from tests.fake_spotify.serve import PATIENCE


def test_without_a_socket(world: World) -> None:
    async def ask() -> list[int | str]:
        headers = {"Authorization": f"Bearer {world.sign_in().access_token}"}
        through = httpx.ASGITransport(asgi(world))
        async with httpx.AsyncClient(transport=through, base_url="http://fake") as client:
            good = await client.get("/v1/me", headers=headers)
            world.fail("GET", "/v1/me", "cut_off")
            with pytest.raises(httpx.RemoteProtocolError):
                await client.get("/v1/me", headers=headers)
            return [good.status_code, good.json()["href"]]

    assert asyncio.run(ask()) == [200, "http://fake/v1/me"]


def test_nothing_is_left_behind() -> None:
    before = set(threading.enumerate())
    with running(make_world()) as fake, httpx.Client(timeout=PATIENCE) as client:
        client.get(fake.url + "/admin")
    assert set(threading.enumerate()) <= before
    with httpx.Client() as client, pytest.raises(httpx.ConnectError):
        client.get(fake.url)


def test_the_back_door(client: httpx.Client, world: World) -> None:
    world.freeze()
    assert "Quota spent" in client.get("/admin").text
    client.post("/admin/premium", json={"on": False})
    assert world.me.premium is False
    client.post("/admin/fail", json={"path": "^/v1/me$", "kind": "status", "code": 503})
    assert client.get("/v1/me").status_code == 503
    client.post("/admin/alter_playlist", json={"name": "Calm", "drop": 1, "rename": "Calmer"})
    state = client.get("/admin/state").json()
    assert [(one["name"], one["total"]) for one in state["playlists"]] == [("Calmer", 2)]
    client.post("/admin/delete_playlist", json={"name": "Calmer"})
    assert client.get("/v1/me/playlists").json()["total"] == 0
    client.post("/admin/rate_limit", json={"seconds": 9})
    assert client.get("/v1/me").headers["retry-after"] == "9"
    client.post("/admin/heal")
    assert client.get("/v1/me").status_code == 200
    assert client.post("/admin/nothing").status_code == 404
    assert client.post("/admin/settings", json={"nothing": 1}).status_code == 400
    assert client.get("/admin/log").json()["log"][-1]["path"] == "/v1/me"


def test_the_page_becomes_a_device(client: httpx.Client, world: World) -> None:
    name = client.post("/sdk/register", json={"name": "Moodify", "volume": 0.5}).json()
    uri = next(iter(world.songs.values())).uri
    play = f"/v1/me/player/play?device_id={name['device_id']}"
    assert client.put(play, json={"uris": [uri]}).status_code == 204
    told = client.post("/sdk/state", json=name).json()
    assert told["state"]["track_window"]["current_track"]["uri"] == uri
    client.post("/sdk/command", json={**name, "command": "pause", "value": None})
    assert client.get("/v1/me/player").json()["is_playing"] is False
    client.post("/sdk/unregister", json=name)
    assert client.get("/v1/me/player").status_code == 204
    world.me.premium = False
    refused = client.post("/sdk/register", json={"name": "Moodify"})
    assert (refused.status_code, refused.json()["event"]) == (403, "account_error")


def test_scripts_frames_and_covers(fake: FakeSpotify, client: httpx.Client) -> None:
    song = next(iter(fake.world.songs.values()))
    assert "onSpotifyWebPlaybackSDKReady" in client.get("/sdk/spotify-player.js").text
    assert "onSpotifyIframeApiReady" in client.get("/embed/iframe-api/v1?seconds=2").text
    assert song.name in client.get(f"/embed/track/{song.id}").text
    info = client.get(f"/embed/info/track/{song.id}", headers={"origin": "http://127.0.0.1:1"})
    assert info.json()["duration"] == 30_000
    assert info.headers["access-control-allow-origin"] == "*"
    album = client.get("/v1/search?type=track&q=song").json()["tracks"]["items"][0]["album"]
    cover = client.get(album["images"][1]["url"])
    assert cover.headers["content-type"] == "image/png"


def test_the_demo_is_described_in_full() -> None:
    with running(demo_world()) as fake:
        headers = {"Authorization": f"Bearer {fake.world.sign_in().access_token}"}
        with httpx.Client(base_url=fake.url + "/v1", headers=headers, timeout=PATIENCE) as client:
            for one in fake.world.playlists.values():
                client.get(f"/playlists/{one.id}")
                client.get(f"/playlists/{one.id}/items?limit=50")
            for path in ("playlists?limit=50", "tracks", "top/tracks?limit=50", "top/artists"):
                client.get(f"/me/{path}")
        assert fake.world.violations == []

"""Each row of what Spotify refuses, and how."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.fake_spotify import FakeSpotify, World, numbered
from tests.fake_spotify.serve import PATIENCE


def refusal(answer: httpx.Response) -> tuple[int, str, str | None]:
    error = answer.json()["error"]
    assert error["status"] == answer.status_code
    return answer.status_code, error["message"], error.get("reason")


def test_tokens_that_do_not_count(client: httpx.Client, world: World) -> None:
    strange = {"Authorization": "Bearer strange"}
    assert refusal(client.get("/v1/me", headers=strange))[:2] == (401, "Invalid access token")
    world.tokens.expire()
    assert refusal(client.get("/v1/me"))[:2] == (401, "The access token expired")


def test_the_apps_owner_without_premium(client: httpx.Client, world: World) -> None:
    world.app.owner_premium = False
    status, message, _ = refusal(client.get("/v1/me"))
    assert status == 403
    assert message.startswith("Active premium subscription required for the owner of the app")


def test_who_is_not_on_the_allow_list(client: httpx.Client, world: World) -> None:
    world.app.allowed.clear()
    paths = ("/v1/me", "/v1/me/playlists", "/v1/search?type=track&q=x")
    assert {client.get(path).status_code for path in paths} == {403}


@pytest.mark.parametrize("owner", ["spotify", "somebody"])
def test_items_of_others(client: httpx.Client, world: World, owner: str) -> None:
    theirs = world.add_playlist("Theirs", numbered(2), owner=owner)
    shown = client.get(f"/v1/playlists/{theirs.id}")
    assert shown.status_code == 200
    assert "items" not in shown.json()
    assert refusal(client.get(f"/v1/playlists/{theirs.id}/items"))[0] == 403
    theirs.collaborators.add("ann")
    assert client.get(f"/v1/playlists/{theirs.id}/items").json()["total"] == 2
    assert world.violations == []


PLAYER: list[tuple[str, str, Any]] = [
    ("PUT", "play", {"uris": ["spotify:track:" + "a" * 22]}),
    ("PUT", "pause", None),
    ("POST", "next", None),
    ("POST", "previous", None),
    ("PUT", "seek?position_ms=5", None),
    ("PUT", "volume?volume_percent=5", None),
    ("POST", "queue?uri=spotify:track:" + "a" * 22, None),
]


@pytest.mark.parametrize(("method", "path", "body"), PLAYER)
def test_the_player_needs_a_device_and_premium(
    client: httpx.Client, world: World, method: str, path: str, body: Any
) -> None:
    answer = client.request(method, f"/v1/me/player/{path}", json=body) if body else None
    answer = answer or client.request(method, f"/v1/me/player/{path}")
    assert refusal(answer)[::2] == (404, "NO_ACTIVE_DEVICE")
    world.me.premium = False
    answer = client.request(method, f"/v1/me/player/{path}", json=body) if body else None
    answer = answer or client.request(method, f"/v1/me/player/{path}")
    assert refusal(answer)[::2] == (403, "PREMIUM_REQUIRED")


def test_a_strange_or_sleeping_device(client: httpx.Client, world: World) -> None:
    song = next(iter(world.songs.values()))
    wanted = {"uris": [song.uri]}
    strange = client.put("/v1/me/player/play?device_id=strange", json=wanted)
    assert refusal(strange)[:2] == (404, "Device not found")
    world.sleep_devices()
    slept = client.put(f"/v1/me/player/play?device_id={world.devices[0].id}", json=wanted)
    assert refusal(slept)[0] == 404
    assert client.get("/v1/me/player/devices").json() == {"devices": []}


def test_the_rate_limit_rolls(client: httpx.Client, world: World) -> None:
    world.freeze()
    world.rate_limit = 3
    assert [client.get("/v1/me").status_code for _ in range(4)] == [200, 200, 200, 429]
    refused = client.get("/v1/me")
    assert refused.headers["retry-after"] == "30"
    world.advance(30)
    assert client.get("/v1/me").status_code == 200
    world.block(7200)
    assert client.get("/v1/me").headers["retry-after"] == "7200"


def test_the_quota(client: httpx.Client, world: World) -> None:
    world.app.quota_left = 1
    assert client.get("/v1/me").status_code == 200
    refused = client.get("/v1/me")
    assert refusal(refused)[::2] == (429, "QUOTA_EXCEEDED")
    assert "retry-after" not in refused.headers


def test_a_scope_that_was_not_agreed_to(fake: FakeSpotify) -> None:
    token = fake.world.sign_in(scopes=["streaming"]).access_token
    headers = {"Authorization": f"Bearer {token}"}
    answer = httpx.get(fake.url + "/v1/me/tracks", headers=headers, timeout=PATIENCE)
    assert refusal(answer)[:2] == (403, "Insufficient client scope")


@pytest.mark.parametrize(
    "path",
    [
        "audio-features?ids=x",
        "audio-features/x",
        "audio-analysis/x",
        "recommendations?seed_genres=sad",
        "browse/categories",
        "browse/featured-playlists",
        "users/ann",
        "users/ann/playlists",
        "markets",
        "tracks?ids=x,y",
        "artists/x/related-artists",
        "artists/x/top-tracks",
        "playlists/x/tracks",
    ],
)
def test_what_was_removed(client: httpx.Client, world: World, path: str) -> None:
    assert refusal(client.get(f"/v1/{path}"))[0] == 403
    assert len(world.violations) == 1


def test_like_wants_its_uris_in_the_query(client: httpx.Client, world: World) -> None:
    uri = next(iter(world.songs.values())).uri
    for method in ("PUT", "DELETE"):
        answer = client.request(method, "/v1/me/library", json={"uris": [uri]})
        assert refusal(answer)[:2] == (400, "Missing required field: uris")
    assert client.put("/v1/me/library", params={"uris": uri}).status_code == 200


def test_faults(client: httpx.Client, world: World) -> None:
    world.fail("GET", "^/v1/me$", "status", code=502, body="bad gateway")
    world.fail("GET", "^/v1/me$", "not_json")
    world.fail("GET", "^/v1/me$", "empty_200")
    world.fail("GET", "^/v1/me$", "garbage_fields")
    assert client.get("/v1/me").status_code == 502
    assert client.get("/v1/me").text.startswith("<!doctype")
    assert client.get("/v1/me").content == b""
    assert client.get("/v1/me").json()["items"] == "none"
    world.fail("GET", "^/v1/me$", "cut_off")
    with pytest.raises(httpx.RemoteProtocolError):
        client.get("/v1/me")
    world.fail("GET", "^/v1/me$", "slow", seconds=60)
    with pytest.raises(httpx.ReadTimeout):
        client.get("/v1/me", timeout=httpx.Timeout(PATIENCE, read=0.1))
    assert client.get("/v1/me").status_code == 200
    assert world.violations == []

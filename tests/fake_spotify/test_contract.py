from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml  # type: ignore[import-untyped]
from openapi_spec_validator import validate

from tests.fake_spotify import FakeSpotify, World, add_big_playlist
from tests.fake_spotify.description import description
from tests.fake_spotify.serve import PATIENCE

ID = "a" * 22
URI = f"spotify:track:{ID}"


def test_the_description_is_valid() -> None:
    validate(yaml.safe_load((Path(__file__).parent / "openapi.yaml").read_text("utf-8")))


@pytest.mark.parametrize(
    ("method", "path", "body", "message"),
    [
        ("GET", "search?type=track&q=x&limit=11", None, "Invalid limit"),
        ("GET", "search?type=track&q=x&offset=1001", None, "Invalid offset"),
        ("GET", "search?type=track", None, "Missing required field: q"),
        ("GET", "search?type=playlist&q=x", None, "Invalid type"),
        ("GET", "me/playlists?limit=51", None, "Invalid limit"),
        ("GET", "me/playlists?offset=-1", None, "Invalid offset"),
        ("GET", f"playlists/{ID}/items?limit=100", None, "Invalid limit"),
        ("GET", "me/tracks?limt=5", None, "Unknown parameter: limt"),
        ("GET", "playlists/short", None, "Invalid id"),
        ("PUT", f"me/library?uris={','.join([URI] * 41)}", None, "Invalid uris"),
        ("POST", f"playlists/{ID}/items", {"uris": [URI] * 101}, "Invalid body: $.uris: maxItems"),
        ("DELETE", f"playlists/{ID}/items", {"tracks": [{"uri": URI}]}, "Invalid body"),
        ("PUT", "me/player/volume?volume_percent=101", None, "Invalid volume_percent"),
        ("PUT", "me/player", {"device_ids": []}, "Invalid body"),
        ("PUT", "me/player/play", {"uris": [URI], "context_uri": f"spotify:album:{ID}"}, "Invalid"),
        ("POST", "me/playlists", {"title": "x"}, "Invalid body"),
    ],
)
def test_a_wrong_request_is_found(
    client: httpx.Client, world: World, method: str, path: str, body: Any, message: str
) -> None:
    given: dict[str, Any] = {} if body is None else {"json": body}
    answer = client.request(method, f"/v1/{path}", **given)
    assert answer.status_code == 400
    assert answer.json()["error"]["message"].startswith(message)
    assert len(world.violations) == 1


def test_a_wrong_form_is_found_and_no_token_is_told(fake: FakeSpotify) -> None:
    form = {"grant_type": "authorization_code", "client_id": "x", "refresh_token": "s3cret"}
    answer = httpx.post(fake.url + "/accounts/api/token", data=form, timeout=PATIENCE)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")
    assert len(fake.world.violations) == 1
    assert "s3cret" not in fake.world.violations[0] + answer.text


def test_a_wrong_answer_is_found() -> None:
    problem = description().answer_problem
    assert problem("get", "/v1/me", 200, b'{"id": "ann"}') is not None
    assert problem("get", "/v1/me/library/contains", 200, b"[true, null]") is not None
    assert problem("get", "/v1/me/library/contains", 200, b"[true]") is None
    assert problem("get", "/v1/me", 202, b"") == "status 202 is not described"


def test_every_page_of_a_long_list(client: httpx.Client, world: World) -> None:
    big = add_big_playlist(world, 2000)
    link: str | None = f"/v1/playlists/{big.id}/items?limit=50"
    names = []
    while link is not None:
        page = client.get(link).json()
        names += [entry["item"]["id"] for entry in page["items"]]
        link = page["next"]
    assert len(set(names)) == 2000
    assert world.violations == []


def test_the_log_holds_no_token(client: httpx.Client, world: World) -> None:
    client.get("/v1/me/playlists?limit=5")
    assert world.log[-1] == ("GET", "/v1/me/playlists", {"limit": "5"}, 200)
    assert world.count("GET", "/v1/me") == 1
    assert not any(token in repr(world.log) for token in world.tokens.access)

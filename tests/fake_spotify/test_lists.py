from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.fake_spotify import FakeSpotify, World, demo_world, running
from tests.fake_spotify.builders import mood_songs, odds
from tests.fake_spotify.serve import PATIENCE


def test_the_profile(client: httpx.Client, world: World) -> None:
    me = client.get("/v1/me").json()
    assert me["account_id"] == world.me.account_id
    assert not {"email", "country", "product"} & set(me)


def test_a_list_with_odd_entries(client: httpx.Client, world: World) -> None:
    listed = world.add_playlist("Odd", odds(mood_songs("focus")))
    first = client.get(f"/v1/playlists/{listed.id}/items?limit=5").json()
    kinds = [entry and (entry["item"] or {}).get("type") for entry in first["items"]]
    assert kinds == ["track", None, "track", "episode", None]
    local = first["items"][2]["item"]
    assert local["id"] is None
    assert local["uri"].startswith("spotify:local:")
    rest = client.get(first["next"]).json()
    assert "name" not in rest["items"][0]["item"]
    assert rest["previous"] is not None
    assert rest["next"] is not None
    assert world.violations == []


def test_a_list_is_made_and_changed(client: httpx.Client, world: World) -> None:
    made = client.post("/v1/me/playlists", json={"name": "New", "public": False})
    assert made.status_code == 201
    path = f"/v1/playlists/{made.json()['id']}"
    uris = [song.uri for song in world.songs.values()]
    added = client.post(f"{path}/items", json={"uris": uris})
    assert added.status_code == 201
    gone = client.request("DELETE", f"{path}/items", json={"items": [{"uri": uris[0]}]})
    snapshots = {answer.json()["snapshot_id"] for answer in (made, added, gone)}
    assert len(snapshots) == 3
    left = client.get(f"{path}/items").json()
    assert [entry["item"]["uri"] for entry in left["items"]] == uris[1:]
    strange = client.post(f"{path}/items", json={"uris": ["spotify:track:" + "z" * 22]})
    assert strange.status_code == 400


def test_likes(client: httpx.Client, world: World) -> None:
    uris = [song.uri for song in world.songs.values()]
    asked = {"uris": ",".join(uris)}
    assert client.get("/v1/me/library/contains", params=asked).json() == [True, False, False]
    client.put("/v1/me/library", params={"uris": uris[2]})
    assert client.get("/v1/me/tracks").json()["items"][0]["track"]["uri"] == uris[2]
    client.delete("/v1/me/library", params={"uris": uris[0]})
    assert client.get("/v1/me/library/contains", params=asked).json() == [False, False, True]


@pytest.mark.parametrize(
    ("q", "name"),
    [
        ('artist:"solveig" track:"isafold"', "Ísafold at Dawn"),
        ("ELODIE comptoir", "Danse du Comptoir"),
        ('album:"Uberspannung" track:laufmaschine', "Laufmaschine"),
        ("year:2022 interval", "Interval Sprint"),
    ],
)
def test_a_search_minds_no_accents(q: str, name: str) -> None:
    with running(demo_world()) as fake:
        found = search(fake, q)
        assert [one["name"] for one in found] == [name]
        assert [one["id"] for one in search(fake, f"isrc:{found[0]['external_ids']['isrc']}")]
        assert fake.world.violations == []


def test_a_search_finds_what_was_not_meant_too() -> None:
    with running(demo_world()) as fake:
        names = {one["artists"][0]["name"] for one in search(fake, "track:slow track:lantern")}
        assert {"Aiko Fernvale", "Singalong Parlour", "Strings of the Tribute Room"} <= names
        assert len(search(fake, "slow lantern")) == 5


def search(fake: FakeSpotify, q: str) -> list[dict[str, Any]]:
    headers = {"Authorization": f"Bearer {fake.world.sign_in().access_token}"}
    query = {"type": "track", "q": q}
    answer = httpx.get(fake.url + "/v1/search", params=query, headers=headers, timeout=PATIENCE)
    found: list[dict[str, Any]] = answer.json()["tracks"]["items"]
    return found

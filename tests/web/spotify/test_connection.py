"""Signing in and out over the page's own surface."""

from __future__ import annotations

import stat
import sys

import pytest

from tests.fake_spotify import CLIENT_ID
from tests.web.spotify.conftest import Joined


def test_signing_in_ends_on_the_page_with_a_name(joined: Joined) -> None:
    assert not joined.get()["signed_in"]
    answer = joined.sign_in()
    assert (answer.status_code, answer.headers["location"]) == (303, "/#spotify")
    told = joined.get()
    assert (told["signed_in"], told["name"]) == (True, joined.world.me.display_name)
    assert told["client_id"] == CLIENT_ID
    assert [way["name"] for way in told["ways"]] == ["connect", "page", "embed"]
    assert all(way["ok"] for way in told["ways"])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such permissions")
def test_the_sign_in_is_its_owners_alone(joined: Joined) -> None:
    joined.sign_in()
    (kept,) = joined.folder.glob("spotify-sign-in*")
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_saying_no_is_told_and_changes_nothing(joined: Joined) -> None:
    joined.sign_in(agrees=False)
    told = joined.get()
    assert not told["signed_in"]
    assert told["problem"]["detail"] == "You chose not to connect Spotify."


def test_a_made_up_return_signs_nobody_in(joined: Joined) -> None:
    answer = joined.http.get("/api/spotify/callback?state=made-up&code=made-up")
    assert answer.status_code == 303
    told = joined.get()
    assert not told["signed_in"]
    assert "wasn't begun here" in told["problem"]["detail"]
    assert joined.world.count("POST", "/accounts/api/token") == 0


def test_an_account_that_is_not_let_in_is_told_where_to_go(joined: Joined) -> None:
    joined.world.app.allowed.clear()
    joined.sign_in()
    told = joined.get()
    assert not told["signed_in"]
    assert told["problem"]["type"].endswith("spotify-not-allowed")
    assert "User Management" in told["problem"]["hint"]


def test_localhost_is_sent_back_to_its_number(joined: Joined) -> None:
    origin = f"http://localhost:{joined.site.port}"
    answer = joined.http.post(
        "/api/spotify/sign-in", json={"client_id": CLIENT_ID}, headers={"origin": origin}
    )
    assert f"redirect_uri=http%3A%2F%2F127.0.0.1%3A{joined.site.port}%2F" in answer.json()["url"]


def test_what_is_no_client_id_is_told(joined: Joined) -> None:
    answer = joined.http.post("/api/spotify/sign-in", json={"client_id": "my app"})
    assert answer.status_code == 409
    assert "no client id" in answer.json()["detail"]


def test_another_sites_page_can_begin_nothing(joined: Joined) -> None:
    evil = {"origin": "https://evil.example"}
    for method, path in (("POST", "/sign-in"), ("POST", "/token"), ("DELETE", "")):
        answer = joined.http.request(method, f"/api/spotify{path}", headers=evil, json={})
        assert answer.status_code == 403


def test_signing_out_forgets_everything(ready: Joined) -> None:
    session = ready.listening()
    assert ready.state(session)["now"]
    assert ready.http.delete("/api/spotify").status_code == 204
    told = ready.get()
    assert (told["signed_in"], told["name"], told["client_id"], told["songs"]) == (False, "", "", 0)
    assert ready.http.get("/api/spotify/playlists").status_code == 401
    left = [path.name for path in ready.folder.iterdir() if "spotify-sign" in path.name]
    assert not left
    text = b"".join(path.read_bytes() for path in ready.folder.glob("spotify*"))
    assert b"Rainy days" not in text


def test_nothing_shows_a_token(ready: Joined) -> None:
    told = ready.http.get("/api/spotify").text
    kept = next(ready.folder.glob("spotify-sign-in*")).read_text()
    access = ready.http.post("/api/spotify/token").json()["token"]
    assert access not in told
    assert access not in kept, "an access token is kept in memory only"
    assert all(access not in str(line) for line in ready.world.log)


def test_a_sign_in_outlives_the_server_and_ends_with_its_grant(ready: Joined) -> None:
    ready.world.tokens.revoke()
    ready.world.tokens.expire()
    answer = ready.http.get("/api/spotify/devices")
    assert answer.status_code == 401
    assert "six months" in answer.json()["detail"]
    assert not ready.get()["signed_in"]

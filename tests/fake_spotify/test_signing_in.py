from __future__ import annotations

from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest

from tests.fake_spotify import CLIENT_ID, FakeSpotify, World, agree
from tests.fake_spotify.serve import PATIENCE
from tests.fake_spotify.tokens import challenge_of

VERIFIER = "v" * 50
REDIRECT = "http://127.0.0.1:5005/api/spotify/callback"


def asked(**changes: str) -> str:
    query = {
        "client_id": CLIENT_ID,
        "response_type": "code",
        "redirect_uri": REDIRECT,
        "code_challenge_method": "S256",
        "code_challenge": challenge_of(VERIFIER),
        "state": "a-long-state",
        "scope": "user-library-read streaming",
    }
    return "/accounts/authorize?" + urlencode({**query, **changes})


def exchange(fake: FakeSpotify, **changes: str) -> httpx.Response:
    form = {
        "grant_type": "authorization_code",
        "client_id": CLIENT_ID,
        "redirect_uri": REDIRECT,
        "code_verifier": VERIFIER,
        **changes,
    }
    return httpx.post(fake.url + "/accounts/api/token", data=form, timeout=PATIENCE)


def refresh(fake: FakeSpotify, token: str) -> httpx.Response:
    form = {"grant_type": "refresh_token", "client_id": CLIENT_ID, "refresh_token": token}
    return httpx.post(fake.url + "/accounts/api/token", data=form, timeout=PATIENCE)


def code_of(address: str) -> str:
    return parse_qs(urlsplit(address).query)["code"][0]


def test_a_person_agrees_and_the_code_is_good_once(fake: FakeSpotify) -> None:
    page = httpx.get(fake.url + asked(), timeout=PATIENCE)
    assert "Ann Example" in page.text
    assert "Agree" in page.text
    sent_back = httpx.post(
        fake.url + asked(), data={"account": "ann", "decision": "agree"}, timeout=PATIENCE
    )
    address = sent_back.headers["location"]
    assert address.startswith(REDIRECT + "?code=")
    assert parse_qs(urlsplit(address).query)["state"] == ["a-long-state"]
    answer = exchange(fake, code=code_of(address)).json()
    assert answer["scope"] == "user-library-read streaming"
    again = exchange(fake, code=code_of(address))
    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")
    assert fake.world.violations == []


def test_cancel_comes_back_with_the_state(fake: FakeSpotify) -> None:
    sent_back = httpx.post(fake.url + asked(), data={"decision": "cancel"}, timeout=PATIENCE)
    query = parse_qs(urlsplit(sent_back.headers["location"]).query)
    assert query == {"error": ["access_denied"], "state": ["a-long-state"]}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"client_id": "nobody"}, "Invalid client"),
        ({"redirect_uri": "http://localhost:5005/spotify/callback"}, "Insecure redirect URI"),
        ({"redirect_uri": "http://127.0.0.1:5005/other"}, "INVALID_CLIENT: Invalid redirect URI"),
        ({"redirect_uri": "https://127.0.0.1:5005/api/spotify/callback"}, "Invalid redirect URI"),
        ({"response_type": "token"}, "response_type"),
        ({"code_challenge_method": "plain"}, "S256"),
        ({"state": ""}, "state"),
        ({"scope": "everything"}, "INVALID_SCOPE"),
    ],
)
def test_a_bad_request_stays_on_the_page(
    fake: FakeSpotify, changes: dict[str, str], words: str
) -> None:
    answer = httpx.get(fake.url + asked(**changes), timeout=PATIENCE)
    assert answer.status_code == 400
    assert words in answer.text


@pytest.mark.parametrize(
    "changes", [{"code_verifier": "w" * 50}, {"redirect_uri": REDIRECT.replace("5005", "5006")}]
)
def test_a_wrong_verifier_or_redirect_spoils_the_code(
    fake: FakeSpotify, changes: dict[str, str]
) -> None:
    code = code_of(agree(fake.world, asked()))
    assert exchange(fake, code=code, **changes).json()["error"] == "invalid_grant"
    assert exchange(fake, code=code).json()["error"] == "invalid_grant"


def test_the_registered_port_is_free(world: World) -> None:
    world.app.redirect_uris = ["http://127.0.0.1:9999/api/spotify/callback"]
    assert code_of(agree(world, asked()))


def test_access_ends_after_an_hour_and_is_renewed(fake: FakeSpotify) -> None:
    tokens = fake.world.sign_in()
    headers = {"Authorization": f"Bearer {tokens.access_token}"}
    assert httpx.get(fake.url + "/v1/me", headers=headers, timeout=PATIENCE).status_code == 200
    fake.world.advance(3600)
    ended = httpx.get(fake.url + "/v1/me", headers=headers, timeout=PATIENCE)
    assert ended.json()["error"] == {"status": 401, "message": "The access token expired"}
    renewed = refresh(fake, tokens.refresh_token or "").json()
    assert "refresh_token" not in renewed
    headers = {"Authorization": f"Bearer {renewed['access_token']}"}
    assert httpx.get(fake.url + "/v1/me", headers=headers, timeout=PATIENCE).status_code == 200


def test_rotation_ends_the_old_refresh_token(fake: FakeSpotify) -> None:
    fake.world.rotate = True
    first = fake.world.sign_in().refresh_token or ""
    second = refresh(fake, first).json()["refresh_token"]
    assert refresh(fake, first).json()["error"] == "invalid_grant"
    assert refresh(fake, second).status_code == 200


@pytest.mark.parametrize("rotate", [False, True])
def test_a_refresh_token_dies_six_months_after_the_sign_in(fake: FakeSpotify, rotate: bool) -> None:
    fake.world.rotate = rotate
    token = fake.world.sign_in().refresh_token or ""
    fake.world.advance(150 * 86_400)
    token = refresh(fake, token).json().get("refresh_token", token)
    fake.world.advance(40 * 86_400)
    answer = refresh(fake, token)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_grant")


def test_a_strange_client_is_told_so(fake: FakeSpotify) -> None:
    answer = exchange(fake, code="x", client_id="nobody")
    assert answer.json()["error"] == "invalid_client"

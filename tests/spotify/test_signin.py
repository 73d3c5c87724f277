"""Signing in: what is asked of Spotify, who may finish, and what is told when it fails."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest

from moodify.errors import (
    SettingsError,
    SpotifyAnswerError,
    SpotifyError,
    SpotifyNotAllowedError,
    SpotifyOwnerPremiumError,
    SpotifySignInError,
)
from moodify.spotify.account import Account
from moodify.spotify.grant import SCOPES
from moodify.spotify.hosts import Hosts
from moodify.spotify.pkce import challenge_of, make_verifier
from moodify.spotify.signin import LIFETIME, MOST, check_redirect
from tests.fake_spotify import CLIENT_ID, agree, cancel
from tests.spotify.stage import Stage, awaited

REDIRECT = "http://127.0.0.1:5005/api/spotify/callback"


def query_of(url: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


async def finish(account: Account, back: str) -> None:
    told = query_of(back)
    await account.finish(told["state"], told.get("code", ""), told.get("error", ""))


def test_the_challenge_is_that_of_rfc_7636() -> None:
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"  # appendix B
    assert challenge_of(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_a_verifier_is_long_fresh_and_of_allowed_signs() -> None:
    made = {make_verifier() for _ in range(50)}
    assert len(made) == 50
    assert all(re.fullmatch(r"[A-Za-z0-9._~-]{43,128}", verifier) for verifier in made)


@awaited
async def test_a_sign_in_is_kept(foyer: Stage) -> None:
    url = foyer.account.begin(f" {CLIENT_ID}\n", REDIRECT)
    asked = query_of(url)
    await finish(foyer.account, agree(foyer.world, url))
    kept = foyer.vault.load()
    assert kept == foyer.account.grant
    assert kept is not None
    assert (kept.name, kept.user_id) == ("Ann Example", "ann")
    assert kept.account_id == foyer.world.me.account_id
    assert kept.client_id == asked["client_id"] == CLIENT_ID
    assert (await foyer.client.me()).name == "Ann Example"
    assert foyer.token_requests() == 1
    form = parse_qs(foyer.line.sent[0].content.decode())
    digest = hashlib.sha256(form["code_verifier"][0].encode()).digest()
    assert base64.urlsafe_b64encode(digest).decode().rstrip("=") == asked["code_challenge"]


def test_only_what_is_used_is_asked_for(foyer: Stage) -> None:
    asked = query_of(foyer.account.begin(CLIENT_ID, REDIRECT))
    assert set(asked["scope"].split()) == set(SCOPES)
    for unused in ("user-read-recently-played", "user-top-read", "playlist-modify-public"):
        assert unused not in SCOPES
    assert asked["code_challenge_method"] == "S256"
    assert asked["response_type"] == "code"


@awaited
async def test_a_state_can_be_used_once(foyer: Stage) -> None:
    back = agree(foyer.world, foyer.account.begin(CLIENT_ID, REDIRECT))
    await finish(foyer.account, back)
    with pytest.raises(SpotifySignInError, match="wasn't begun here"):
        await finish(foyer.account, back)
    assert foyer.token_requests() == 1


@awaited
async def test_an_unknown_state_asks_spotify_nothing(foyer: Stage) -> None:
    foyer.account.begin(CLIENT_ID, REDIRECT)
    for state in ("", "somebody-elses"):
        with pytest.raises(SpotifySignInError, match="wasn't begun here"):
            await foyer.account.finish(state, "a-code")
    assert foyer.line.sent == []


@awaited
async def test_a_sign_in_that_took_too_long_is_refused(foyer: Stage) -> None:
    url = foyer.account.begin(CLIENT_ID, REDIRECT)
    foyer.world.advance(LIFETIME + 1)
    with pytest.raises(SpotifySignInError, match="ten minutes"):
        await finish(foyer.account, agree(foyer.world, url))
    assert foyer.line.sent == []


@awaited
async def test_forgotten_sign_ins_make_room(foyer: Stage) -> None:
    first = foyer.account.begin(CLIENT_ID, REDIRECT)
    urls = [foyer.account.begin(CLIENT_ID, REDIRECT) for _ in range(MOST)]
    with pytest.raises(SpotifySignInError):
        await finish(foyer.account, agree(foyer.world, first))
    await finish(foyer.account, agree(foyer.world, urls[0]))


@awaited
async def test_a_no_is_taken_as_one(foyer: Stage) -> None:
    with pytest.raises(SpotifySignInError, match="You chose not to connect") as told:
        await finish(foyer.account, cancel(foyer.world, foyer.account.begin(CLIENT_ID, REDIRECT)))
    assert told.value.hint == "Nothing was changed."
    state = query_of(foyer.account.begin(CLIENT_ID, REDIRECT))["state"]
    with pytest.raises(SpotifySignInError, match="Spotify refused the sign-in"):
        await foyer.account.finish(state, "", "server_error")
    assert foyer.line.sent == []


@pytest.mark.parametrize("wrong", ["", "  ", "mine", "x" * 65, CLIENT_ID[:-1] + "/", "ä" * 32])
def test_what_is_no_client_id_is_told_at_once(foyer: Stage, wrong: str) -> None:
    with pytest.raises(SpotifyError, match="That is no client id") as told:
        foyer.account.begin(wrong, REDIRECT)
    assert "developer.spotify.com/dashboard" in told.value.hint


@awaited
async def test_a_client_id_that_spotify_does_not_know(foyer: Stage) -> None:
    back = agree(foyer.world, foyer.account.begin(CLIENT_ID, REDIRECT))
    foyer.world.apps.clear()
    with pytest.raises(SpotifySignInError, match="doesn't know this client id"):
        await finish(foyer.account, back)


@pytest.mark.parametrize(
    "uri",
    [
        "http://127.0.0.1/api/spotify/callback",
        REDIRECT,
        "http://[::1]:5005/api/spotify/callback",
        "https://moodify.example/api/spotify/callback",
    ],
)
def test_where_spotify_sends_people_back_to(uri: str) -> None:
    check_redirect(uri)


@pytest.mark.parametrize(
    "uri",
    [
        "http://localhost:5005/api/spotify/callback",
        "http://192.168.1.5:5005/api/spotify/callback",
        "http://moodify.example/api/spotify/callback",
        "http://127.0.0.1.example/api/spotify/callback",
        "http://[::1:5005/api/spotify/callback",
        "moodify:/callback",
        "",
    ],
)
def test_where_it_does_not(foyer: Stage, uri: str) -> None:
    with pytest.raises(SpotifyError, match="only to https addresses, or to the very computer"):
        foyer.account.begin(CLIENT_ID, uri)


@pytest.mark.parametrize("url", ["http://[::1", "http://localhost:1", "https://127.0.0.1", "x"])
def test_a_stand_in_elsewhere_is_refused(url: str) -> None:
    with pytest.raises(SettingsError, match="can't be looked for"):
        Hosts.at(url)


def not_let_in(stage: Stage) -> None:
    stage.world.app.allowed.clear()


def no_owner_premium(stage: Stage) -> None:
    stage.world.app.owner_premium = False


def no_profile(stage: Stage) -> None:
    stage.world.fail("GET", "^/v1/me$", "status", times=3)


def no_tokens(stage: Stage) -> None:
    stage.world.fail("POST", "api/token", "not_json")


def garbled_tokens(stage: Stage) -> None:
    told = {"access_token": "\u2603", "refresh_token": "x", "expires_in": 3600}
    stage.world.fail("POST", "api/token", "status", code=200, body=told)


FAILURES: list[tuple[Callable[[Stage], None], type[SpotifyError], str]] = [
    (not_let_in, SpotifyNotAllowedError, "User Management"),
    (no_owner_premium, SpotifyOwnerPremiumError, "renews Premium"),
    (no_profile, SpotifyAnswerError, "network"),
    (no_tokens, SpotifyAnswerError, "network"),
    (garbled_tokens, SpotifyAnswerError, "network"),
]


@pytest.mark.parametrize(("trouble", "kind", "hint"), FAILURES)
@awaited
async def test_a_failed_sign_in_keeps_nothing(
    foyer: Stage, trouble: Callable[[Stage], None], kind: type[SpotifyError], hint: str
) -> None:
    back = agree(foyer.world, foyer.account.begin(CLIENT_ID, REDIRECT))
    trouble(foyer)
    with pytest.raises(kind) as told:
        await finish(foyer.account, back)
    assert hint in told.value.hint
    assert foyer.account.grant is None
    assert list(foyer.folder.iterdir()) == []


@pytest.mark.parametrize(("trouble", "kind", "hint"), FAILURES)
@awaited
async def test_the_sign_in_before_survives_a_failed_one(
    stage: Stage, trouble: Callable[[Stage], None], kind: type[SpotifyError], hint: str
) -> None:
    before = stage.vault.load()
    await stage.client.me()
    back = agree(stage.world, stage.account.begin(CLIENT_ID, REDIRECT))
    trouble(stage)
    with pytest.raises(kind):
        await finish(stage.account, back)
    stage.world.app.owner_premium = True
    stage.world.app.allowed.add(stage.world.me.account_id)
    assert before is not None
    assert stage.account.grant == stage.vault.load() == before
    assert (await stage.client.me()).name == "Ann Example"


@awaited
async def test_a_sign_in_that_cannot_be_kept_is_told(foyer: Stage) -> None:
    back = agree(foyer.world, foyer.account.begin(CLIENT_ID, REDIRECT))
    foyer.folder.joinpath("sign-in.json.new").mkdir()  # in the way of the file
    with pytest.raises(SpotifyError, match="can't be kept"):
        await finish(foyer.account, back)
    assert foyer.vault.load() is None


@awaited
async def test_signing_out_forgets_the_sign_in(stage: Stage) -> None:
    await stage.client.me()
    await stage.account.sign_out()
    asked = len(stage.line.sent)
    assert stage.vault.load() is None
    assert list(stage.folder.iterdir()) == []
    with pytest.raises(SpotifySignInError, match="not signed in") as told:
        await stage.client.me()
    assert "moodify spotify login" in told.value.hint
    assert len(stage.line.sent) == asked


@awaited
async def test_the_pages_player_gets_a_token_if_that_was_granted(stage: Stage) -> None:
    access = await stage.account.access()
    assert stage.world.access(access.token) is not None
    assert access.ends_at == pytest.approx(stage.world.now() + 3600)

"""Access tokens: renewed once for all who wait, and never lost on the way."""

from __future__ import annotations

import asyncio
import threading
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from moodify.errors import SpotifyAnswerError, SpotifyError, SpotifySignInError
from moodify.spotify.grant import Grant
from moodify.spotify.vault import FileVault
from tests.fake_spotify import CLIENT_ID, REDIRECT, agree
from tests.spotify.stage import TOKEN, Stage, awaited, until

WAITING = 50


@awaited
async def test_fifty_calls_without_a_token_make_one_request_for_it(stage: Stage) -> None:
    found = await asyncio.gather(*(stage.client.me() for _ in range(WAITING)))
    assert len({profile.account_id for profile in found}) == 1
    assert stage.token_requests() == 1
    assert stage.world.count("GET", "/v1/me") == WAITING


@awaited
async def test_fifty_calls_that_are_refused_midway_make_one_request(stage: Stage) -> None:
    await stage.client.me()
    stage.world.tokens.expire()  # before its time: only Spotify knows
    await asyncio.gather(*(stage.client.me() for _ in range(WAITING)))
    assert stage.token_requests() == 2
    answers = [one.status for one in stage.world.log if one.path == "/v1/me"]
    assert (answers.count(200), answers.count(401)) == (WAITING + 1, WAITING)


@awaited
async def test_a_refusal_that_comes_late_takes_the_token_that_is_there(stage: Stage) -> None:
    await stage.client.me()
    stage.world.tokens.expire()
    old = stage.line.sent[-1].headers["authorization"]
    renewed = asyncio.Event()
    late = iter([False, *[True] * WAITING])

    async def hold(request: httpx.Request) -> None:
        if request.headers.get("authorization") == old and next(late):
            await renewed.wait()

    stage.line.before = hold
    calls = [asyncio.create_task(stage.client.me()) for _ in range(10)]
    await until(calls[0].done)
    renewed.set()
    await asyncio.gather(*calls)
    assert stage.token_requests() == 2


@awaited
async def test_a_token_is_renewed_before_its_end(stage: Stage) -> None:
    await stage.client.me()
    stage.world.advance(3600 - 30)
    await stage.client.me()
    assert stage.token_requests() == 2
    assert {one.status for one in stage.world.log} == {200}


@awaited
async def test_a_cancelled_waiter_does_not_cancel_the_renewal(stage: Stage) -> None:
    stage.world.rotate = True
    before = stage.vault.load()
    go_on = asyncio.Event()

    async def hold(_request: httpx.Request) -> None:
        await go_on.wait()

    stage.line.before = hold
    waiting = [asyncio.create_task(stage.client.me()) for _ in range(3)]
    await until(lambda: len(stage.line.sent) == 1)
    for task in waiting:
        task.cancel()
    await asyncio.wait(waiting)
    go_on.set()
    await until(lambda: stage.vault.load() != before)
    assert stage.vault.load() == stage.account.grant
    assert (await stage.client.me()).user_id == "ann"
    assert stage.token_requests() == 1


@awaited
async def test_the_refresh_token_stays_when_none_comes_back(stage: Stage) -> None:
    before = stage.vault.load()
    await stage.client.me()
    assert stage.account.grant == stage.vault.load() == before


@awaited
async def test_a_new_refresh_token_takes_its_place(stage: Stage) -> None:
    stage.world.rotate = True
    seen = set()
    for _ in range(3):
        await stage.client.me()
        kept = stage.vault.load()
        assert kept is not None
        assert kept == stage.account.grant
        seen.add(kept.refresh_token)
        stage.world.advance(3600)
    assert len(seen) == 3


@awaited
async def test_a_dead_refresh_token_is_discarded_and_not_tried_again(stage: Stage) -> None:
    stage.world.tokens.revoke()
    found = await asyncio.gather(
        *(stage.client.me() for _ in range(WAITING)), return_exceptions=True
    )
    assert {type(one) for one in found} == {SpotifySignInError}
    assert "Sign in again" in found[0].hint  # type: ignore[union-attr]
    assert stage.vault.load() is None
    assert stage.account.grant is None
    with pytest.raises(SpotifySignInError, match="not signed in"):
        await stage.client.me()
    assert stage.token_requests() == 1
    assert stage.naps == []


@awaited
async def test_six_months_after_the_sign_in_it_is_asked_for_again(stage: Stage) -> None:
    stage.world.rotate = True
    for _ in range(6):
        await stage.client.me()
        stage.world.advance(30 * 86_400)
    stage.world.advance(5 * 86_400)
    with pytest.raises(SpotifySignInError, match="six months"):
        await stage.client.me()


@awaited
async def test_what_another_process_rotated_is_taken_from_the_vault(stage: Stage) -> None:
    stage.world.rotate = True
    other = await stage.another()
    await other.client.me()  # and the token of `stage.account` is dead
    await stage.client.me()
    assert stage.token_requests() == 3  # the other's, the refused one and the one that worked
    assert stage.account.grant == stage.vault.load()
    await other.client.me()


BROKEN = [
    ("status", {"code": 500}),
    ("status", {"code": 503, "body": "busy"}),
    ("status", {"code": 429, "body": {"error": "too many"}}),
    ("status", {"code": 400, "body": {"error": {"deep": "er"}}}),
    ("not_json", {}),
    ("empty_200", {}),
    ("cut_off", {}),
    ("status", {"code": 200, "body": {"access_token": "a b\nc", "expires_in": 5}}),
    ("status", {"code": 200, "body": {"access_token": "\u2603", "expires_in": 5}}),
    *(("garbage_fields", {"shape": shape}) for shape in ("nulls", "list", "number")),
]


@pytest.mark.parametrize(("kind", "args"), BROKEN)
@awaited
async def test_a_broken_answer_costs_a_call_but_not_the_sign_in(
    stage: Stage, kind: str, args: dict[str, object]
) -> None:
    before = stage.vault.load()
    stage.world.fail("POST", TOKEN, kind, **args)  # type: ignore[arg-type]
    with pytest.raises(SpotifyAnswerError) as told:
        await stage.client.me()
    assert told.value.hint
    assert stage.account.grant == stage.vault.load() == before
    assert (await stage.client.me()).user_id == "ann"


@awaited
async def test_signing_out_ends_those_who_wait_for_a_token_with_a_sentence(stage: Stage) -> None:
    async def hold(_request: httpx.Request) -> None:
        await asyncio.sleep(60)

    stage.line.before = hold
    waiting = asyncio.create_task(stage.client.me())
    await until(lambda: len(stage.line.sent) == 1)
    await stage.account.sign_out()
    with pytest.raises(SpotifySignInError, match="not signed in"):
        await waiting


class SlowVault(FileVault):
    """Takes its time over keeping, as a disk may."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.folder / "sign-in.json")
        self.saving = threading.Event()
        self.go_on = threading.Event()

    def save(self, grant: Grant) -> None:
        self.saving.set()
        self.go_on.wait(60)
        super().save(grant)


@awaited
async def test_a_token_that_is_being_kept_does_not_outlive_signing_out(stage: Stage) -> None:
    stage.world.rotate = True
    vault = SlowVault(stage)
    account = await stage.another(vault)
    waiting = asyncio.create_task(account.client.me())
    await until(vault.saving.is_set)
    out = asyncio.create_task(account.sign_out())
    await asyncio.sleep(0.02)
    vault.go_on.set()
    await out
    await asyncio.wait([waiting])
    assert isinstance(waiting.exception(), SpotifyError)
    await asyncio.sleep(0.05)
    assert stage.vault.load() is None


@awaited
async def test_an_old_renewal_does_not_undo_a_new_sign_in(stage: Stage) -> None:
    go_on = asyncio.Event()

    async def hold(request: httpx.Request) -> None:
        if b"grant_type=refresh_token" in request.content:
            await go_on.wait()

    stage.line.before = hold
    waiting = asyncio.create_task(stage.client.me())
    await until(lambda: len(stage.line.sent) == 1)
    told = parse_qs(urlsplit(agree(stage.world, stage.account.begin(CLIENT_ID, REDIRECT))).query)
    fresh = await stage.account.finish(told["state"][0], told["code"][0])
    go_on.set()
    await waiting
    assert stage.account.grant == stage.vault.load() == fresh
    await stage.client.me()
    assert stage.token_requests() == 2


@awaited
async def test_a_rotated_token_survives_a_sign_in_that_fails_meanwhile(stage: Stage) -> None:
    stage.world.rotate = True
    kept = stage.vault.load()
    go_on = asyncio.Event()

    async def hold(request: httpx.Request) -> None:
        if request.url.path == "/v1/me":
            await go_on.wait()  # the sign-in hangs at its last step

    renewing = asyncio.create_task(stage.client.playlists())
    await asyncio.sleep(0)
    stage.line.before = hold
    told = parse_qs(urlsplit(agree(stage.world, stage.account.begin(CLIENT_ID, REDIRECT))).query)
    failing = asyncio.create_task(stage.account.finish(told["state"][0], told["code"][0]))
    await renewing
    await until(lambda: stage.vault.load() != kept)
    stage.world.fail("GET", "/v1/me$", "status", times=3)
    go_on.set()
    with pytest.raises(SpotifyAnswerError):
        await failing
    assert (await stage.client.me()).user_id == "ann"

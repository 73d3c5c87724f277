"""When a call is tried again, how long it rests, and when it is not tried again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import httpx
import pytest

from moodify.errors import SpotifyAnswerError, SpotifyBusyError, SpotifyError, SpotifyQuotaError
from moodify.spotify.wire import WHOLE_TIME_OUT, LineError, Wire
from tests.fake_spotify import CLIENT_ID, REDIRECT, agree
from tests.fake_spotify.faults import Kind
from tests.spotify.stage import Stage, awaited, until
from tests.spotify.test_signin import finish


def rest(stage: Stage, seconds: str | None, times: int = 1, path: str = "^/v1/me$") -> None:
    """429 for the next `times` calls."""
    body = {"error": {"status": 429, "message": "API rate limit exceeded"}}
    headers = {} if seconds is None else {"Retry-After": seconds}
    stage.world.fail("GET", path, "status", times, code=429, body=body, headers=headers)


@awaited
async def test_a_short_rest_is_waited_out_once(stage: Stage) -> None:
    stage.world.block(4)
    assert (await stage.client.me()).user_id == "ann"
    assert stage.naps == [pytest.approx(4.5)]
    assert [one.status for one in stage.world.log if one.path == "/v1/me"] == [429, 200]


@awaited
async def test_all_calls_share_one_rest(stage: Stage) -> None:
    stage.world.block(4)
    first = asyncio.create_task(stage.client.me())
    await until(lambda: stage.calls() == 1)
    await asyncio.gather(first, *(stage.client.me() for _ in range(20)))
    statuses = [one.status for one in stage.world.log if one.path == "/v1/me"]
    assert statuses == [429, *[200] * 21]


@awaited
async def test_a_rolling_limit_is_kept_to(stage: Stage) -> None:
    stage.world.rate_limit = 10
    for _ in range(3):
        for _ in range(10):
            await stage.client.me()
            stage.world.advance(2.5)  # so that the wait is short
    assert [one.status for one in stage.world.log].count(429) == 2


@pytest.mark.parametrize(
    ("told", "nap"), [(None, 2.5), ("soon", 2.5), ("0", 0.5), ("-3", 2.5), ("nan", 2.5)]
)
@awaited
async def test_a_rest_of_odd_length_is_a_short_one(
    stage: Stage, told: str | None, nap: float
) -> None:
    rest(stage, told)
    await stage.client.me()
    assert stage.naps == [pytest.approx(nap)]


@awaited
async def test_short_rests_come_to_an_end_too(stage: Stage) -> None:
    rest(stage, "9", times=100)
    with pytest.raises(SpotifyBusyError):
        await stage.client.me()
    assert sum(stage.naps) <= 30
    assert stage.calls() == 4


@pytest.mark.parametrize("seconds", ["11", "7200", "1e8", "inf"])
@awaited
async def test_a_long_rest_is_told_and_kept_to(stage: Stage, seconds: str) -> None:
    rest(stage, seconds)
    with pytest.raises(SpotifyBusyError) as told:
        await stage.client.me()
    asked = stage.calls()
    stage.world.advance(0.5)
    for call in (stage.client.playlists, stage.client.devices):
        with pytest.raises(SpotifyBusyError) as again:
            await call()
        assert again.value.back_at == told.value.back_at
        assert again.value.hint == told.value.hint
    assert stage.naps == []
    assert stage.calls() == asked  # nothing is asked meanwhile
    stage.world.advance(told.value.back_at - stage.world.now() + 1)
    stage.world.tokens.expire()
    if float(seconds) < 1e6:  # else the sign-in is dead by then
        assert (await stage.client.me()).user_id == "ann"


@awaited
async def test_another_sign_in_does_not_inherit_the_rest(stage: Stage) -> None:
    rest(stage, "7200")
    with pytest.raises(SpotifyBusyError):
        await stage.client.me()
    await finish(stage.account, agree(stage.world, stage.account.begin(CLIENT_ID, REDIRECT)))
    assert (await stage.client.me()).user_id == "ann"


@awaited
async def test_a_spent_quota_is_not_asked_again(stage: Stage) -> None:
    stage.world.app.quota_left = 0
    with pytest.raises(SpotifyQuotaError):
        await stage.client.me()
    assert (stage.calls(), stage.naps) == (1, [])


BROKEN: list[tuple[Kind, dict[str, object]]] = [
    ("status", {"code": 500}),
    ("status", {"code": 503, "body": "back soon"}),
    ("status", {"code": 200, "body": "[" * 100_000}),
    ("not_json", {}),
    ("empty_200", {}),
    ("cut_off", {}),
    ("garbage_fields", {"shape": "items_string"}),
    ("garbage_fields", {"shape": "nulls"}),
    ("garbage_fields", {"shape": "odd_entries"}),
]


@pytest.mark.parametrize(("kind", "args"), BROKEN)
@awaited
async def test_what_can_be_repeated_is_asked_three_times(
    stage: Stage, kind: Kind, args: dict[str, object]
) -> None:
    stage.world.fail("GET", "^/v1/me/playlists", kind, times=2, **args)
    assert (await stage.client.playlists()).total == 1
    assert stage.naps == [0.5, 1.0]
    stage.world.fail("GET", "^/v1/me/playlists", kind, times=3, **args)
    before = stage.calls()
    with pytest.raises(SpotifyAnswerError) as told:
        await stage.client.playlists()
    assert stage.calls() - before == 3
    assert told.value.hint


@pytest.mark.parametrize("kind", ["status", "cut_off", "not_json", "empty_200"])
@awaited
async def test_a_playlist_that_may_have_been_made_is_not_made_again(
    stage: Stage, kind: Kind
) -> None:
    stage.world.fail("POST", "^/v1/me/playlists", kind)
    with pytest.raises(SpotifyAnswerError):
        await stage.client.create_playlist("Happy", "For a happy mood")
    assert stage.world.count("POST", "/v1/me/playlists") == 1
    assert stage.naps == []


@awaited
async def test_a_playlist_that_was_refused_unseen_is_made(stage: Stage) -> None:
    left = 2

    async def unplugged(request: httpx.Request) -> None:
        nonlocal left
        if request.method == "POST" and request.url.path == "/v1/me/playlists" and left:
            left -= 1
            raise httpx.ConnectError("no route")

    stage.line.before = unplugged
    made = await stage.client.create_playlist("Happy", "")
    assert stage.world.count("POST", "/v1/me/playlists") == 1
    assert (await stage.client.playlists()).items[0].id == made.id


@awaited
async def test_a_put_may_be_repeated(stage: Stage) -> None:
    uri = next(iter(stage.world.songs.values())).uri
    stage.world.fail("PUT", "^/v1/me/library", "cut_off", times=2)
    await stage.client.like([uri])
    assert uri in stage.world.me.liked


LINE: list[tuple[Callable[[str], Exception], str, bool]] = [
    (httpx.ConnectError, "can't be reached", True),
    (httpx.ConnectTimeout, "can't be reached", True),
    (httpx.PoolTimeout, "can't be reached", True),
    (httpx.ReadTimeout, "didn't answer in time", False),
    (httpx.WriteTimeout, "didn't answer in time", False),
    (lambda _words: TimeoutError(), "didn't answer in time", False),
    (httpx.ReadError, "broke off", False),
    (httpx.RemoteProtocolError, "broke off", False),
    (httpx.LocalProtocolError, "broke off", False),
    (httpx.DecodingError, "broke off", False),
]


@pytest.mark.parametrize(("make", "words", "unsent"), LINE)
@awaited
async def test_each_failure_of_the_line_is_told_apart(
    stage: Stage, make: Callable[[str], Exception], words: str, unsent: bool
) -> None:
    async def fail(_request: httpx.Request) -> None:
        raise make("as bad luck has it")

    stage.line.before = fail
    with pytest.raises(LineError, match=words) as told:
        await stage.client.me()
    assert told.value.unsent == unsent
    assert "network" in told.value.hint


@awaited
async def test_every_request_has_its_time_outs(stage: Stage) -> None:
    await stage.client.me()
    for request in stage.line.sent:
        limits = request.extensions["timeout"]
        assert all(0 < limits[name] <= 15 for name in ("connect", "read", "write", "pool"))
    assert WHOLE_TIME_OUT <= 60


def answer_slowly(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"path": request.url.path})


@awaited
async def test_a_wire_reads_what_it_is_told() -> None:
    wire = Wire(httpx.MockTransport(answer_slowly))
    answer = await wire.send("GET", "http://127.0.0.1/x")
    assert (answer.status, answer.told, answer.retry_after) == (200, {"path": "/x"}, None)
    await wire.close()


@awaited
async def test_a_cancelled_call_leaves_the_client_usable(stage: Stage) -> None:
    await stage.client.me()
    stage.world.fail("GET", "^/v1/me$", "slow", times=1, seconds=30)
    waiting = asyncio.create_task(stage.client.me())
    await until(lambda: len(stage.line.sent) == 3)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert (await stage.client.me()).user_id == "ann"


@awaited
async def test_a_call_that_is_cancelled_while_it_rests_leaves_it_usable(stage: Stage) -> None:
    stage.world.block(4)
    resting = asyncio.create_task(stage.client.me())
    await until(lambda: bool(stage.naps))
    resting.cancel()
    await asyncio.wait([resting])
    stage.world.advance(5)
    assert (await stage.client.me()).user_id == "ann"


@awaited
async def test_trouble_while_it_is_looked_into_is_told_as_trouble(stage: Stage) -> None:
    """A vague refusal makes one more call, and that may fail as well."""
    stage.world.add_playlist("Theirs", [], owner="bo")
    stage.world.fail("GET", "^/v1/me$", "cut_off", times=9)
    with pytest.raises(SpotifyError):
        await stage.client.entries(list(stage.world.playlists)[-1])
    assert stage.calls() <= 6

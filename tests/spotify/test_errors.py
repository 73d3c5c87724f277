"""Every row of the table of errors: what is told, what the person can do, and no secret in it."""

from __future__ import annotations

import asyncio
import logging
import re
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from moodify.errors import (
    SpotifyAnswerError,
    SpotifyBusyError,
    SpotifyError,
    SpotifyMissingError,
    SpotifyNoDeviceError,
    SpotifyNotAllowedError,
    SpotifyNotYoursError,
    SpotifyOwnerPremiumError,
    SpotifyPremiumError,
    SpotifyQuotaError,
    SpotifyRefusedError,
    SpotifySignInError,
)
from moodify.spotify.account import Account
from moodify.spotify.faults import clock_time, lasting
from moodify.spotify.hosts import Hosts
from moodify.spotify.vault import FileVault
from tests.fake_spotify import make_world, numbered, running
from tests.fake_spotify.faults import Kind
from tests.spotify.stage import Stage, a_grant, awaited

Trouble = Callable[[Stage], object]
Act = Callable[[Stage], Awaitable[object]]


@dataclass(frozen=True)
class Row:
    name: str
    trouble: Trouble
    act: Act
    kind: type[SpotifyError]
    says: str
    hint: str


def me(stage: Stage) -> Awaitable[object]:
    return stage.client.me()


def lists(stage: Stage) -> Awaitable[object]:
    return stage.client.playlists()


def songs(stage: Stage) -> Awaitable[object]:
    """Of the list that was added last."""
    return stage.client.entries(list(stage.world.playlists)[-1])


def play(stage: Stage) -> Awaitable[object]:
    uri = next(iter(stage.world.songs.values())).uri
    return stage.client.play(stage.world.devices[0].id, [uri])


def list_of(owner: str, status: int = 403) -> Trouble:
    def trouble(stage: Stage) -> None:
        stage.world.add_playlist("Theirs", numbered(2), owner=owner)
        stage.world.editorial_status = status

    return trouble


def broken(kind: Kind, **args: object) -> Trouble:
    return lambda stage: stage.world.fail("*", "^/v1/", kind, times=3, **args)


def refused(status: int, message: str, path: str = "^/v1/me/player") -> Trouble:
    body = {"error": {"status": status, "message": message}}
    return lambda stage: stage.world.fail("*", path, "status", code=status, body=body)


def few_scopes(stage: Stage) -> None:
    for grant in stage.world.tokens.refresh.values():
        grant.scopes = ("streaming",)


def no_premium(stage: Stage) -> None:
    stage.world.me.premium = False


def spent(stage: Stage) -> None:
    stage.world.app.quota_left = 0


def poor_owner(stage: Stage) -> None:
    stage.world.app.owner_premium = False


def off_the_list(stage: Stage) -> None:
    stage.world.app.allowed.clear()


def expired_twice(stage: Stage) -> None:
    body = {"error": {"status": 401, "message": "The access token expired"}}
    stage.world.fail("GET", "^/v1/me$", "status", times=2, code=401, body=body)


TABLE = [
    Row("401", expired_twice, me, SpotifySignInError, "has ended", "Sign in again"),
    Row(
        *("invalid_grant", lambda stage: stage.world.tokens.revoke(), lists),
        *(SpotifySignInError, "six months", "Sign in again"),
    ),
    Row("scope", few_scopes, lists, SpotifySignInError, "doesn't allow", "Sign out, then in again"),
    Row(
        *("owner's Premium", poor_owner, lists),
        *(SpotifyOwnerPremiumError, "Whoever made this client id", "renews Premium"),
    ),
    Row("allow-list, songs", off_the_list, songs, SpotifyNotAllowedError, "doesn't let", "User M"),
    Row("allow-list, lists", off_the_list, lists, SpotifyNotAllowedError, "doesn't let", "User M"),
    Row("allow-list, play", off_the_list, play, SpotifyNotAllowedError, "doesn't let", "User M"),
    Row(
        *("403 on everything", refused(403, "Forbidden", "^/v1/me$"), me),
        *(SpotifyNotAllowedError, "doesn't let your account in", "developer.spotify.com/dashboard"),
    ),
    Row("editorial", list_of("spotify"), songs, SpotifyNotYoursError, "made by Spotify", "own."),
    Row("followed", list_of("bo"), songs, SpotifyNotYoursError, "only to its owner", "add them to"),
    Row(
        *("editorial as 404", list_of("spotify", 404), songs),
        *(SpotifyMissingError, "no longer has", "read your playlists again"),
    ),
    Row(
        *("deleted", lambda stage: None, lambda stage: stage.client.playlist("x" * 22)),
        *(SpotifyMissingError, "no longer has", "may have been deleted"),
    ),
    Row("Premium", no_premium, play, SpotifyPremiumError, "with Premium", "Spotify's own player"),
    Row(
        *("no device", lambda stage: stage.world.sleep_devices(), play),
        *(SpotifyNoDeviceError, "No Spotify device is awake", "Open Spotify on your phone"),
    ),
    Row(
        *("restriction", refused(403, "Restriction violated"), play),
        *(SpotifyRefusedError, "Restriction violated", "Spotify itself"),
    ),
    Row(
        *("nonsense", refused(418, "teapot", "^/v1/me$"), me),
        *(SpotifyRefusedError, "418: teapot", "report"),
    ),
    Row(
        *("long rest", lambda stage: stage.world.block(7200), lists),
        *(SpotifyBusyError, "2 hours of rest", "what was read until now is kept"),
    ),
    Row("quota", spent, lists, SpotifyQuotaError, "quota", "tomorrow"),
    Row("500", broken("status"), me, SpotifyAnswerError, "trouble of its own", "network"),
    Row("redirect", broken("status", code=302, body=""), play, SpotifyAnswerError, "302", "netw"),
    Row("HTML", broken("not_json"), me, SpotifyAnswerError, "can't be read", "network"),
    Row("cut off", broken("cut_off"), me, SpotifyAnswerError, "broke off", "network"),
    Row("empty", broken("empty_200"), lists, SpotifyAnswerError, "without the list", "network"),
    Row(
        *("garbage", broken("garbage_fields"), lists),
        *(SpotifyAnswerError, "without the list", "network"),
    ),
]


@pytest.mark.parametrize("row", TABLE, ids=[row.name for row in TABLE])
@awaited
async def test_each_row_has_its_sentence_and_tells_no_secret(
    stage: Stage, row: Row, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    row.trouble(stage)
    with pytest.raises(SpotifyError) as told:
        await row.act(stage)
    error = told.value
    assert isinstance(error, row.kind)
    assert row.says in str(error)
    assert row.hint in error.hint
    assert error.sentence == f"{error} {error.hint}"
    trace = "".join(traceback.format_exception(error))
    shown = [caplog.text, trace, error.sentence, repr(error)]
    shown += [str(request.url) for request in stage.line.sent]
    assert stage.line.secrets
    assert caplog.records
    assert not [secret for secret in stage.line.secrets for text in shown if secret in text]


def test_every_kind_of_error_is_in_the_table() -> None:
    assert {row.kind for row in TABLE} == set(SpotifyError.__subclasses__())


@awaited
async def test_a_long_rest_says_when_to_come_back(stage: Stage) -> None:
    stage.world.block(7200)
    with pytest.raises(SpotifyBusyError) as told:
        await stage.client.me()
    assert stage.world.now() + 7200 <= told.value.back_at <= stage.world.now() + 8000
    assert clock_time(told.value.back_at) in told.value.hint
    assert stage.naps == []


def test_spans_and_times_are_told_in_words() -> None:
    spans = [lasting(seconds) for seconds in (0.1, 45, 100, 3600, 86_400)]
    assert spans == ["1 seconds", "45 seconds", "2 minutes", "60 minutes", "24 hours"]
    assert re.fullmatch(r"\d\d:\d\d on \d\d \w+", clock_time(1_600_000_000))


async def ask_over(url: str, vault: FileVault) -> None:
    async with Account(Hosts.at(url), vault) as account:
        await account.client.me()
        await account.client.search("song")


def test_no_token_is_logged_over_a_real_line(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    world, vault = make_world(), FileVault(tmp_path / "sign-in.json")
    vault.save(a_grant(world))
    with running(world) as fake:
        asyncio.run(ask_over(fake.url, vault))
    assert "/v1/me" in caplog.text
    secrets = [*world.tokens.access, *world.tokens.refresh]
    assert len(secrets) >= 2
    assert not [secret for secret in secrets if secret in caplog.text]

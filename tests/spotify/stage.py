"""A small Spotify, a signed-in account, and the line between them, where all is seen."""

from __future__ import annotations

import asyncio
import functools
import json
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ParamSpec
from urllib.parse import parse_qs

import httpx

from moodify.spotify.account import Account
from moodify.spotify.client import Client
from moodify.spotify.grant import SCOPES, Grant
from moodify.spotify.hosts import Hosts
from moodify.spotify.vault import FileVault, Vault
from tests.fake_spotify import CLIENT_ID, World, asgi, make_world

HOSTS = Hosts.at("http://127.0.0.1:4381")
TOKEN = "/accounts/api/token"
SECRET = ("code", "refresh_token", "code_verifier", "access_token")
"""Fields of a form or an answer that nobody else may see."""

P = ParamSpec("P")
Hook = Callable[[httpx.Request], Awaitable[None]]


def awaited(test: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, None]:
    """Let an async test run on a loop of its own."""

    @functools.wraps(test)
    def run(*args: P.args, **rest: P.kwargs) -> None:
        asyncio.run(test(*args, **rest))

    return run


async def until(condition: Callable[[], bool]) -> None:
    """Wait, for a minute at most, until something is so."""
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.001)


class Line(httpx.AsyncBaseTransport):
    """Leads to the fake without a socket; notes what went over it, and can be held or broken."""

    def __init__(self, world: World) -> None:
        self._fake = httpx.ASGITransport(asgi(world))
        self.sent: list[httpx.Request] = []
        self.secrets: set[str] = set()
        self.before: Hook | None = None
        """Is awaited before a request goes out; what it raises, the caller gets."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        self._learn(request)
        if self.before is not None:
            await self.before(request)
        answer = await self._fake.handle_async_request(request)
        if request.url.path == TOKEN:
            self._learn_answer(await answer.aread())
        return answer

    def _learn(self, request: httpx.Request) -> None:
        self.secrets.add(request.headers.get("authorization", "").removeprefix("Bearer "))
        if request.url.path == TOKEN:
            form = parse_qs(request.content.decode())
            self.secrets.update(form[name][0] for name in SECRET if name in form)
        self.secrets.discard("")

    def _learn_answer(self, content: bytes) -> None:
        try:
            told = json.loads(content)
        except ValueError:
            return
        if isinstance(told, dict):
            self.secrets.update(told[name] for name in SECRET if name in told)


@dataclass
class Stage:
    """What a test plays with."""

    world: World
    folder: Path
    line: Line
    vault: FileVault
    account: Account
    naps: list[float] = field(default_factory=list)
    """Seconds that were slept, as the account thinks: only the world's clock moved on."""

    @property
    def client(self) -> Client:
        return self.account.client

    def token_requests(self) -> int:
        return self.world.count("POST", TOKEN)

    def calls(self) -> int:
        """Calls of the Web API."""
        return self.world.count("*", "/v1/")

    async def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.world.advance(seconds)
        await asyncio.sleep(0)

    async def another(self, vault: Vault | None = None) -> Account:
        """As another process of the same person's would have it: the same vault and world."""
        made = Account(
            HOSTS, vault or self.vault, transport=self.line, now=self.world.now, sleep=self.sleep
        )
        await made.load()
        return made


@contextmanager
def staged(folder: Path, world: World | None = None, *, signed_in: bool = True) -> Iterator[Stage]:
    """A stage; at the end nothing may have been asked that Spotify would not understand."""
    world = world or make_world()
    world.freeze()
    line = Line(world)
    vault = FileVault(folder / "sign-in.json")
    naps: list[float] = []

    async def sleep(seconds: float) -> None:
        await stage.sleep(seconds)

    account = Account(HOSTS, vault, transport=line, now=world.now, sleep=sleep)
    stage = Stage(world, folder, line, vault, account, naps)
    if signed_in:
        vault.save(a_grant(world))
        asyncio.run(account.load())
    yield stage
    assert world.violations == []


def a_grant(world: World) -> Grant:
    """The grant of a sign-in that has just been made."""
    tokens = world.sign_in(scopes=SCOPES)
    assert tokens.refresh_token is not None
    who = world.me.account_id, world.me.display_name, world.me.id
    return Grant(CLIENT_ID, tokens.refresh_token, world.now(), SCOPES, *who)

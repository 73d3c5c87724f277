"""A person's Spotify account: signing in and out, and the client in between."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace

import httpx

from moodify.errors import SpotifyError
from moodify.spotify import signin
from moodify.spotify.caller import Caller
from moodify.spotify.client import Client
from moodify.spotify.grant import SCOPES, Grant
from moodify.spotify.hosts import Hosts
from moodify.spotify.tokens import Access, Tokens
from moodify.spotify.vault import Vault
from moodify.spotify.wire import Wire


class Account:
    """One account, signed in or not. For one event loop; `close` it at the end."""

    def __init__(
        self,
        hosts: Hosts,
        vault: Vault,
        *,
        transport: httpx.AsyncBaseTransport | None = None,
        now: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.hosts = hosts
        self.vault = vault
        self._wire = Wire(transport)
        self._tokens = Tokens(hosts, self._wire, vault, now)
        self._sign_ins = signin.SignIns(hosts, now)
        self._caller = Caller(hosts, self._wire, self._tokens, now=now, sleep=sleep)
        self.client = Client(self._caller)

    async def __aenter__(self) -> Account:
        await self._tokens.load()
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.close()

    async def load(self) -> None:
        """Take up the sign-in that is kept, if one is."""
        await self._tokens.load()

    async def close(self) -> None:
        """Close the connections; the sign-in stays."""
        await self._wire.close()

    @property
    def grant(self) -> Grant | None:
        """Who is signed in; None when nobody is."""
        return self._tokens.grant

    def begin(self, client_id: str, redirect_uri: str) -> str:
        """Begin a sign-in; returns the address at Spotify where the person agrees."""
        return self._sign_ins.begin(client_id, redirect_uri)

    async def finish(self, state: str, code: str, error: str = "") -> Grant:
        """Finish the sign-in of `state`, with the code or the error that Spotify sent back.

        An account that the client id doesn't let in, or one whose owner has no Premium, is
        told so here, and nothing is kept. Raises a `SpotifyError`.
        """
        pending = self._sign_ins.take(state)
        if error or not code:
            raise signin.refused(error)
        before = self._tokens.grant
        try:
            await self._tokens.exchange(
                pending.client_id, code, pending.verifier, pending.redirect_uri, SCOPES
            )
            self._caller.forget_rest()
            profile = await self.client.me()
            grant = self._tokens.grant
            assert grant is not None
            grant = replace(
                grant,
                account_id=profile.account_id,
                user_id=profile.user_id,
                name=profile.name,
            )
            await self._tokens.keep(grant)
        except BaseException:
            self._tokens.drop()
            self._tokens.grant = before
            raise
        return grant

    async def access(self) -> Access:
        """A token for the Web Playback SDK, which asks Spotify by itself."""
        if self.grant is not None and "streaming" not in self.grant.scopes:
            raise SpotifyError(
                "Your sign-in doesn't allow playing in this page.", hint="Sign out, then in again."
            )
        return await self._tokens.access()

    async def sign_out(self) -> None:
        """Forget the sign-in, here and where it was kept."""
        await self._tokens.forget()

"""The access token: asked for once, however many calls wait for it."""

from __future__ import annotations

import asyncio
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from moodify.errors import SpotifyAnswerError, SpotifyError, SpotifySignInError
from moodify.spotify import faults, models
from moodify.spotify.grant import Grant
from moodify.spotify.hosts import Hosts
from moodify.spotify.vault import Vault
from moodify.spotify.wire import CHECK, Answer, Wire

EARLY = 60.0
"""Seconds before its end that a token is renewed, so that none ends on its way."""

_TOKEN = re.compile(r"[\x21-\x7e]+")
"""What a header can hold."""


@dataclass(frozen=True, slots=True)
class Access:
    """An access token: an hour's key to everything that was granted."""

    token: str = field(repr=False)
    ends_at: float
    """Seconds since 1970."""


class Tokens:
    """Keeps a grant alive. For one event loop; the vault may be shared with other processes."""

    def __init__(
        self, hosts: Hosts, wire: Wire, vault: Vault, now: Callable[[], float] = time.time
    ) -> None:
        self._url = f"{hosts.accounts}/api/token"
        self._wire = wire
        self._vault = vault
        self._now = now
        self._access: Access | None = None
        self._renewing: asyncio.Task[Access] | None = None
        self._keeping = threading.Lock()
        self.grant: Grant | None = None
        """Who is signed in; None when nobody is."""

    async def load(self) -> None:
        """Take up the sign-in that is kept."""
        self.grant = await asyncio.to_thread(self._vault.load)

    async def exchange(
        self, client_id: str, code: str, verifier: str, redirect_uri: str, asked: tuple[str, ...]
    ) -> None:
        """Turn the code of a sign-in into a grant, in memory only: `keep` keeps it."""
        answer = await self._wire.send(
            "POST",
            self._url,
            form={
                "grant_type": "authorization_code",
                "client_id": client_id,
                "code": code,
                "code_verifier": verifier,
                "redirect_uri": redirect_uri,
            },
        )
        if answer.status != 200:
            raise _refusal(answer, signing_in=True)
        refresh = models.text(models.field(answer.told, "refresh_token"))
        access = self._access_of(answer.told)
        if not refresh:
            raise SpotifyAnswerError("Spotify gave no lasting sign-in.", hint="Try it once more.")
        scopes = models.text(models.field(answer.told, "scope")).split()
        self.grant = Grant(client_id, refresh, self._now(), tuple(scopes) or asked)
        self._access = access
        self._renewing = None  # it renews the sign-in before

    async def keep(self, grant: Grant) -> None:
        """Keep `grant` for the next time."""
        self.grant = grant
        await asyncio.to_thread(self._save, grant)

    def _save(self, grant: Grant) -> None:
        """Unless signed out since: a cancelled task doesn't stop its thread."""
        with self._keeping:
            if self.grant is grant:
                self._vault.save(grant)

    async def forget(self) -> None:
        """Sign out: nothing is kept any more."""
        if self._renewing is not None:
            self._renewing.cancel()
        self.drop()
        await asyncio.to_thread(self._forget)

    def _forget(self) -> None:
        with self._keeping:
            self._vault.forget()

    def drop(self) -> None:
        """Forget the sign-in in memory, and leave what is kept."""
        self.grant = self._access = self._renewing = None

    async def access(self, stale: str | None = None) -> Access:
        """A token that works; a new one where the last is at its end, or is `stale`.

        However many wait, one request is made; who waits may be cancelled, the request isn't,
        or a token that takes the old one's place would be lost. Raises `SpotifySignInError`.
        """
        if self.grant is None:
            raise faults.signed_out()
        held = self._access
        if held is not None and held.token != stale and held.ends_at - EARLY > self._now():
            return held
        if self._renewing is None:
            self._renewing = asyncio.create_task(self._renew(self.grant))
            self._renewing.add_done_callback(self._renewed)
        renewing = self._renewing
        try:
            return await asyncio.shield(renewing)
        except asyncio.CancelledError:
            waiter = asyncio.current_task()
            if renewing.cancelled() and not (waiter and waiter.cancelling()):
                raise faults.signed_out() from None  # it was the renewal that was cancelled
            raise

    def _renewed(self, task: asyncio.Task[Access]) -> None:
        if self._renewing is task:
            self._renewing = None
        if not task.cancelled():
            task.exception()  # looked at, or asyncio would complain where nobody waits any more

    async def _renew(self, begun: Grant) -> Access:
        grant = begun
        answer = await self._ask(grant)
        if _is_dead(answer):
            # Another process of ours may have renewed it, and the old token died of that.
            kept = await asyncio.to_thread(self._vault.load)
            if kept is not None and kept.refresh_token != grant.refresh_token:
                grant, answer = kept, await self._ask(kept)
        if _is_dead(answer):
            await self._discard(begun)
            raise faults.sign_in_again()
        if answer.status != 200:
            raise _refusal(answer)
        access = self._access_of(answer.told)
        fresh = models.text(models.field(answer.told, "refresh_token"))
        renewed = replace(grant, refresh_token=fresh) if fresh else grant
        current = self.grant is begun
        if current:  # else the person has signed in anew meanwhile
            self.grant, self._access = renewed, access
        if renewed != grant:
            work = (self._save, renewed) if current else (self._pass_on, grant, renewed)
            await asyncio.to_thread(*work)
        return access

    def _pass_on(self, old: Grant, renewed: Grant) -> None:
        """Keep what `old` has become, if that is what is kept."""
        with self._keeping:
            if self._vault.load() == old:
                self._vault.save(renewed)

    async def _discard(self, dead: Grant) -> None:
        """Forget a dead grant, as asking again would only be refused again."""
        if self.grant is dead:
            self.grant = self._access = None
            await asyncio.to_thread(self._forget)

    async def _ask(self, grant: Grant) -> Answer:
        form = {"grant_type": "refresh_token", "refresh_token": grant.refresh_token}
        return await self._wire.send("POST", self._url, form=form | {"client_id": grant.client_id})

    def _access_of(self, told: Any) -> Access:
        token = models.text(models.field(told, "access_token"))
        if not _TOKEN.fullmatch(token):
            raise SpotifyAnswerError("Spotify gave no access.", hint=CHECK)
        lasts = models.number(models.field(told, "expires_in")) or 3600.0
        return Access(token, self._now() + lasts)


def _is_dead(answer: Answer) -> bool:
    return answer.status == 400 and models.field(answer.told, "error") == "invalid_grant"


def _refusal(answer: Answer, *, signing_in: bool = False) -> SpotifyError:
    """What a refusal of the token endpoint means; its own words may hold what was sent."""
    error = models.field(answer.told, "error")
    if error == "invalid_client":
        return SpotifySignInError(
            "Spotify doesn't know this client id.",
            hint=f"Compare it with the one at {faults.DASHBOARD}; the app may have been deleted.",
        )
    if error == "invalid_grant" and signing_in:
        return SpotifySignInError(
            "Spotify didn't accept this sign-in; it may have taken too long.", hint="Try again."
        )
    if answer.status == 429:
        return SpotifyAnswerError("Spotify is asked too much just now.", hint="Wait a minute.")
    return SpotifyAnswerError(f"Spotify gave no access (it answered {answer.status}).", hint=CHECK)

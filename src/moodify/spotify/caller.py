"""Calls of the Web API: who may ask, when to try again, and when not to.

One policy for all of them:

- 401: renew the token once and repeat once;
- 429: wait if that is short (every other call waits too), else say when to come back, and ask
  nothing until then;
- no answer, 5xx, or one that can't be read: repeat twice, unless what was asked might then be
  done twice;
- everything else is told as it is.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from moodify.errors import SpotifyAnswerError
from moodify.spotify import faults, models
from moodify.spotify.hosts import Hosts
from moodify.spotify.tokens import Tokens
from moodify.spotify.wire import CHECK, Answer, LineError, Wire

SHORT = 10.0
"""Seconds of rest that are waited out; for more, the person had better come back."""
PATIENCE = 30.0
"""Seconds of rest that one call waits out in all: the window of Spotify's rate limit."""
TRIES = 3
BACK_OFF = 0.5
"""Seconds before the second try; twice that before the third."""
UNTOLD = 2.0
"""Seconds of rest where a 429 doesn't say how long."""
MORE = 0.5
"""Seconds on top: Spotify counts in whole ones, and asking a moment early costs another rest."""

T = TypeVar("T")


class Caller:
    """Makes calls for one account. For one event loop."""

    def __init__(
        self,
        hosts: Hosts,
        wire: Wire,
        tokens: Tokens,
        *,
        now: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._api = hosts.api
        self._wire = wire
        self._tokens = tokens
        self._now = now
        self._sleep = sleep
        self._rest_until = 0.0

    async def call(
        self,
        method: str,
        path: str,
        read: Callable[[Any], T],
        *,
        query: dict[str, str] | None = None,
        body: Any = None,
    ) -> T:
        """Make a call, and `read` its answer. Raises a `SpotifyError` of the kind that fits."""
        failures, rested, stale = 0, 0.0, None
        while True:
            await self._rest()
            access = await self._tokens.access(stale)
            try:
                answer = await self._wire.send(
                    method, f"{self._api}{path}", query=query, body=body, token=access.token
                )
                if answer.status == 429:
                    rested += self._told_to_rest(answer, rested)
                    continue
                if answer.status == 401 and stale is None:
                    stale = access.token
                    continue
                if answer.status < 300:
                    return read(answer.told)
                if faults.is_vague(path, answer.status, answer.told):
                    await self._check_let_in(access.token)
                raise faults.of_answer(path, answer.status, answer.told)
            except SpotifyAnswerError as error:
                failures += 1
                if failures >= TRIES or not _may_repeat(method, error):
                    if not error.hint:
                        error.hint = CHECK
                    raise
            await self._sleep(BACK_OFF * 2 ** (failures - 1))

    async def _rest(self) -> None:
        """Wait until Spotify wants to be asked again; raises where that is too long."""
        while (seconds := self._rest_until - self._now()) > 0:
            if seconds > SHORT + MORE:
                raise faults.busy(seconds, self._rest_until)
            await self._sleep(seconds)

    def forget_rest(self) -> None:
        """Another client id may ask at once."""
        self._rest_until = 0.0

    def _told_to_rest(self, answer: Answer, rested: float) -> float:
        """Note how long to rest; raises where that is too long, or of no use."""
        error = models.field(answer.told, "error")
        if models.field(error, "reason") == "QUOTA_EXCEEDED":
            raise faults.quota_spent()
        seconds = (UNTOLD if answer.retry_after is None else answer.retry_after) + MORE
        self._rest_until = max(self._rest_until, self._now() + seconds)
        if seconds > SHORT + MORE or rested + seconds > PATIENCE:
            raise faults.busy(seconds, self._rest_until)
        return seconds

    async def _check_let_in(self, token: str) -> None:
        """Raise `SpotifyNotAllowedError` and the like if the account is refused everywhere."""
        answer = await self._wire.send("GET", f"{self._api}/me", token=token)
        if answer.status == 403:
            raise faults.of_answer("/me", 403, answer.told)


def _may_repeat(method: str, error: SpotifyAnswerError) -> bool:
    """Whether asking again can do no harm: a POST might then be done twice."""
    return method != "POST" or (isinstance(error, LineError) and error.unsent)

"""How much and how often: bounds on bodies and on rates."""

from __future__ import annotations

import asyncio
import math
import re
import time
from collections.abc import Callable

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from moodify.web import problems
from moodify.web.guard import refuse

PICTURE_BYTES = 20_000_000
"""Largest picture; a 50-megapixel JPEG of a telephone is about 15 MB."""
LIST_BYTES = 2_000_000
"""Largest file of songs; ten thousand songs as M3U are about 1 MB."""
BODY_BYTES = 64_000
"""Largest body of anything else."""
MESSAGE_BYTES = 1_000_000
"""Largest message on the live socket; a frame of 320 px is about 15 kB."""
REFUSED_BYTES = 16_000_000
"""Messages up to this are read, so that the client can be told why the socket is closed; beyond
it the connection is cut, which a browser reports as 1006 and nothing else."""
COMMAND_BYTES = 16_000
"""Largest command on the live socket."""
DRAINED = 4
"""A body over its bound is read on to this many times the bound, and thrown away: most clients
only listen for the answer once they have sent everything."""

_PICTURES = re.compile(r"/api/see|/api/sessions/[^/]+/picture")
_LISTS = re.compile(r"/api/sessions/[^/]+/lists/(read|resolve)")


class TokenBucket:
    """Allows `rate` a second on average, and `burst` at once. For one thread."""

    def __init__(
        self, rate: float, burst: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.rate = rate
        self._burst = burst
        self._clock = clock
        self._tokens = burst
        self._then = clock()

    def take(self) -> bool:
        """Whether one more may pass now."""
        now = self._clock()
        self._tokens = min(self._burst, self._tokens + (now - self._then) * self.rate)
        self._then = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True


class Rest:
    """Lets a call through at once, and those that follow as one, when `seconds` are over.

    For the event loop alone.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._then = -math.inf
        self._waiting: asyncio.TimerHandle | None = None

    def call(self, act: Callable[[], object]) -> None:
        """Do `act` now, or when the rest is over."""
        loop = asyncio.get_running_loop()
        if self._waiting is not None:
            return
        wait = self._then + self._seconds - loop.time()
        if wait <= 0:
            self._do(act)
        else:
            self._waiting = loop.call_later(wait, self._do, act)

    def cancel(self) -> None:
        """Do what waits no more."""
        if self._waiting is not None:
            self._waiting.cancel()

    def _do(self, act: Callable[[], object]) -> None:
        self._waiting = None
        self._then = asyncio.get_running_loop().time()
        act()


def limit_of(path: str) -> int:
    """Largest body for a path, in bytes."""
    if _LISTS.fullmatch(path):
        return LIST_BYTES
    return PICTURE_BYTES if _PICTURES.fullmatch(path) else BODY_BYTES


class BodyLimit:
    """Refuses a body as soon as it is known to be too large, whatever it said of its length."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with its body counted."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limit = limit_of(scope["path"])
        length = Headers(scope=scope).get("content-length", "")
        if length.isdecimal() and int(length) > limit:
            await _drain(receive, limit * DRAINED)
            await refuse(too_large(limit), scope, receive, send)
            return
        taken = 0

        async def counted() -> Message:
            nonlocal taken
            message = await receive()
            if message["type"] == "http.request":
                taken += len(message.get("body", b""))
                if taken > limit:
                    if message.get("more_body", False):
                        await _drain(receive, limit * DRAINED)
                    raise problems.ProblemError(too_large(limit))
            return message

        await self._app(scope, counted, send)


def too_large(limit: int) -> problems.Problem:
    """The problem of a body of more than `limit` bytes."""
    size = f"{limit // 1_000_000} MB" if limit >= 1_000_000 else f"{limit // 1000} kB"
    return problems.problem(
        413,
        f"That is more than the {size} that can be taken at once.",
        "Send something smaller.",
        kind="too-large",
        title="Too large",
    )


def too_many(what: str, retry_after: int = 1) -> problems.ProblemError:
    """The refusal of one `what` too many."""
    told = problems.problem(
        429, f"Too many {what} at once.", "Wait a moment.", kind="too-many", title="Too many"
    )
    return problems.ProblemError(told, {"Retry-After": str(retry_after)})


async def _drain(receive: Receive, most: int) -> None:
    read = 0
    while read <= most:
        message = await receive()
        read += len(message.get("body", b""))
        if message["type"] != "http.request" or not message.get("more_body", False):
            return

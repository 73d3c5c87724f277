"""One request to Spotify and its answer: time-outs, and what each failure of the line means."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any

import httpx

from moodify.errors import SpotifyAnswerError

TIME_OUT = httpx.Timeout(15.0, connect=5.0)
"""Seconds of silence after which an answer is given up."""
WHOLE_TIME_OUT = 40.0
"""Seconds for an answer that trickles in."""

NOT_THERE = "Spotify can't be reached."
CHECK = "Check the network, or wait for Spotify to recover; what was read until now is kept."


@dataclass(frozen=True, slots=True)
class Answer:
    """A status, the body as JSON (None where there is none) and how long to wait, if told."""

    status: int
    told: Any = field(repr=False)
    """May hold tokens."""
    retry_after: float | None = None
    """Seconds."""


class LineError(SpotifyAnswerError):
    """The line failed; `unsent` says whether Spotify can't have seen the request."""

    def __init__(self, message: str, *, unsent: bool = False) -> None:
        super().__init__(message, hint=CHECK)
        self.unsent = unsent


class Wire:
    """An HTTP client. For one event loop."""

    def __init__(self, transport: httpx.AsyncBaseTransport | None = None) -> None:
        """`transport` stands in for the network in tests."""
        self._client = httpx.AsyncClient(
            transport=transport, timeout=TIME_OUT, headers={"Accept": "application/json"}
        )

    async def send(
        self,
        method: str,
        url: str,
        *,
        query: dict[str, str] | None = None,
        body: Any = None,
        form: dict[str, str] | None = None,
        token: str | None = None,
    ) -> Answer:
        """Send one request. Raises `LineError`, which never holds what was sent."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        try:
            async with asyncio.timeout(WHOLE_TIME_OUT):
                got = await self._client.request(
                    method, url, params=query, json=body, data=form, headers=headers
                )
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise LineError(NOT_THERE, unsent=True) from error
        except (httpx.TimeoutException, TimeoutError) as error:
            raise LineError("Spotify didn't answer in time.") from error
        except httpx.HTTPError as error:
            raise LineError("The line to Spotify broke off.") from error
        return Answer(got.status_code, _json_of(got), _retry_after(got))

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()


def _json_of(got: httpx.Response) -> Any:
    """The body; None where it is empty. A page of HTML in place of JSON is a failed answer."""
    if not got.content.strip():
        return None
    try:
        return json.loads(got.content)
    except (ValueError, RecursionError) as error:
        if got.is_success and not got.headers.get("content-type", "").startswith("text/plain"):
            raise LineError("Spotify answered with something that can't be read.") from error
        return None


def _retry_after(got: httpx.Response) -> float | None:
    """Seconds, of a year at most; None where none are told."""
    try:
        seconds = float(got.headers.get("retry-after", ""))
    except ValueError:
        return None
    return min(seconds, 365 * 86_400.0) if seconds >= 0 else None

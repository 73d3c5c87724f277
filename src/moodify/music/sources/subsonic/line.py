"""The line to a server: time-outs, limits, redirects, and what each failure of it means.

`httpx.Client` isn't used: it writes every address into the log, and with it what signs a
person in; and it follows redirects without asking whether they may be followed.
"""

from __future__ import annotations

import functools
import json
import ssl
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from urllib.parse import urlencode

import httpcore
import httpx

from moodify.errors import SourceError
from moodify.music.sources.streams import NoSuchRangeError, Stream
from moodify.music.sources.subsonic.address import Gate
from moodify.music.sources.subsonic.dial import Dialler, Due, keep_headers_out_of_the_log

Query: TypeAlias = Sequence[tuple[str, str]]

TIME_OUT = {"connect": 5.0, "read": 15.0, "write": 15.0, "pool": 5.0}
"""Seconds of silence after which an answer is given up."""
WHOLE_TIME_OUT = 40.0
"""Seconds for an answer that trickles in, and for a song to begin."""
MOST = 16_000_000
"""Bytes of an answer; a page of 500 songs takes some 500,000."""
MOST_SOUND = 4_000_000_000
"""Bytes of a song: ten hours of lossless sound, which no song is longer than."""
REDIRECTS = 5
CONNECTIONS = 50
SOUND = ("audio/", "application/ogg", "application/octet-stream", "video/mp4", "video/ogg")
"""How the content type of sound begins: never a page, which would be one of our own origin."""

CHECK = "Check the network and the server; what was read until now is kept."


class LineError(SourceError):
    """No answer, or none that can be understood. Holds nothing of what was sent."""


class NotSoundError(LineError):
    """The answer to a request for sound is something else; `body` may say why."""

    def __init__(self, message: str, body: bytes, status: int) -> None:
        super().__init__(message, hint=CHECK)
        self.body = body
        self.status = status


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer. The body stays out of the repr: it may be private."""

    status: int
    headers: dict[str, str]
    body: bytes = field(repr=False)

    def json(self) -> Any:
        """The body as JSON. Raises `ValueError` where it is none."""
        try:
            return json.loads(self.body)
        except RecursionError as error:
            raise ValueError("nested too deeply") from error


class Line:
    """Asks one server, and those that it passes us on to. May be shared by threads."""

    def __init__(
        self,
        named: str,
        title: str,
        *,
        gate: Gate | None = None,
        backend: httpcore.NetworkBackend | None = None,
        whole_time_out: float = WHOLE_TIME_OUT,
    ) -> None:
        """`named` is the server's address, `title` what people call it.

        `gate` and `backend` stand in for DNS and the network in tests.
        """
        self.named = httpx.URL(named)
        self.title = title
        self.gate = gate or Gate(self.named.host)
        self._due = Due()
        self._whole = whole_time_out
        self._backend = Dialler(self.gate, self._due, backend)
        self._pool: httpcore.ConnectionPool | None = None
        self._lock = threading.Lock()

    def get(self, url: str, query: Query = (), most: int = MOST) -> Answer:
        """Ask for `url`, following redirects. Raises `LineError`, `AddressError`."""
        return self._answer("GET", url, query, None, most)

    def post(self, url: str, form: Query, most: int = MOST) -> Answer:
        """Send a form. A redirect is not followed: the form may hold a password."""
        return self._answer("POST", url, (), urlencode(form).encode(), most)

    def open(self, url: str, query: Query = (), byte_range: str | None = None) -> Stream:
        """Ask for sound. Raises `LineError`, `NotSoundError`, `NoSuchRangeError`."""
        range_header = [] if byte_range is None else [(b"Range", byte_range.encode("ascii"))]
        with self._told(), self._in_time():
            response = self._send("GET", httpx.URL(url, params=list(query)), range_header, None)
            try:
                self._check_sound(response)
            except BaseException:
                response.close()
                raise
        return Stream(response.status, _headers(response), self._chunks(response), response.close)

    def close(self) -> None:
        """Close the connections; another request opens new ones."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()

    def _answer(self, method: str, url: str, query: Query, body: bytes | None, most: int) -> Answer:
        asked = httpx.URL(url, params=list(query)) if query else httpx.URL(url)
        with self._told(), self._in_time():
            response = self._send(method, asked, [(b"Accept", b"application/json")], body)
            try:
                content = self._body(response, most)
            finally:
                response.close()
        return Answer(response.status, _headers(response), content)

    def _send(
        self, method: str, url: httpx.URL, more: list[tuple[bytes, bytes]], body: bytes | None
    ) -> httpcore.Response:
        for _ in range(REDIRECTS + 1):
            response = self._connections().handle_request(_request(method, url, more, body))
            if response.status not in (301, 302, 303, 307, 308):
                return response
            response.close()
            if method != "GET":
                raise LineError(
                    f"{self.title} has moved to another address.", hint="Enter that address."
                )
            url = self._next(url, _headers(response).get("location", ""))
        raise LineError(f"{self.title} leads from one address to the next.", hint=CHECK)

    def _next(self, url: httpx.URL, location: str) -> httpx.URL:
        """Where a redirect leads. The gate checks the address itself, once it is looked up."""
        try:
            there = url.join(location)
        except (httpx.InvalidURL, ValueError) as error:
            raise LineError(f"{self.title} leads to no address.", hint=CHECK) from error
        safe = there.scheme == "https" or (there.scheme == "http" and url.scheme == "http")
        named = there.host and not there.userinfo and (there.port or 1) <= 65_535
        if not location or not safe or not named:
            raise LineError(f"{self.title} leads to an address that isn't safe.", hint=CHECK)
        return there

    def _body(self, response: httpcore.Response, most: int) -> bytes:
        self._check_plain(response)
        told = _length(response)
        if told is not None and told > most:
            raise LineError(f"{self.title} gives an answer that is too large.", hint=CHECK)
        parts, size = [], 0
        for part in response.iter_stream():
            self._due.within(None)
            size += len(part)
            if size > most:
                raise LineError(f"{self.title} gives an answer that is too large.", hint=CHECK)
            parts.append(part)
        return b"".join(parts)

    def _check_plain(self, response: httpcore.Response) -> None:
        """Compressed answers were not asked for; a few bytes of one can hold a gigabyte."""
        if _headers(response).get("content-encoding", "identity").lower() != "identity":
            raise LineError(f"{self.title} gives an answer that can't be read.", hint=CHECK)

    def _check_sound(self, response: httpcore.Response) -> None:
        if response.status == 416:
            raise NoSuchRangeError("The song is shorter than that.")
        kind = _headers(response).get("content-type", "application/octet-stream").lower()
        if response.status not in (200, 206) or not kind.startswith(SOUND):
            body = self._body(response, 65_536) if response.status < 500 else b""
            raise NotSoundError(f"{self.title} gives no sound of that song.", body, response.status)
        self._check_plain(response)
        if (_length(response) or 0) > MOST_SOUND:
            raise LineError(f"{self.title} gives a song that is too large.")

    def _chunks(self, response: httpcore.Response) -> Iterator[bytes]:
        size = 0
        try:
            with self._told():
                for part in response.iter_stream():
                    size += len(part)
                    if size > MOST_SOUND:
                        raise LineError(f"{self.title} gives a song without an end.")
                    yield part
        finally:
            response.close()

    def _connections(self) -> httpcore.ConnectionPool:
        with self._lock:
            if self._pool is None:
                keep_headers_out_of_the_log()
                self._pool = httpcore.ConnectionPool(
                    ssl_context=_trusted(),
                    max_connections=CONNECTIONS,
                    keepalive_expiry=5.0,
                    network_backend=self._backend,
                )
            return self._pool

    @contextmanager
    def _in_time(self) -> Iterator[None]:
        self._due.at = time.monotonic() + self._whole
        try:
            yield
        finally:
            self._due.at = None

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What fails below, as a sentence."""
        try:
            yield
        except (httpcore.ConnectTimeout, httpcore.PoolTimeout) as error:
            raise LineError(f"{self.title} can't be reached.", hint=CHECK) from error
        except httpcore.TimeoutException as error:
            raise LineError(f"{self.title} didn't answer in time.", hint=CHECK) from error
        except httpcore.ConnectError as error:
            if "CERTIFICATE" in str(error).upper():
                raise LineError(
                    f"{self.title} shows a certificate that can't be trusted.",
                    hint="Add its authority to this system, or correct the address.",
                ) from error
            raise LineError(f"{self.title} can't be reached.", hint=CHECK) from error
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol) as err:
            raise LineError(f"The line to {self.title} broke off.", hint=CHECK) from err
        except (httpx.InvalidURL, UnicodeError) as error:
            raise LineError(f"{self.title} can't be asked at that address.") from error


@functools.cache
def _trusted() -> ssl.SSLContext:
    """Whose certificates are believed: the usual authorities', and those that the system knows,
    such as a person's own. Reading them takes a while, so it is done once.
    """
    context = httpx.create_ssl_context()
    context.load_default_certs()
    return context


def _request(
    method: str, url: httpx.URL, more: list[tuple[bytes, bytes]], body: bytes | None
) -> httpcore.Request:
    headers = [
        (b"Host", url.netloc),
        (b"User-Agent", b"Moodify"),
        (b"Accept-Encoding", b"identity"),
        *more,
    ]
    if body is not None:
        headers.append((b"Content-Type", b"application/x-www-form-urlencoded"))
        headers.append((b"Content-Length", str(len(body)).encode()))
    place = httpcore.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )
    return httpcore.Request(
        method, place, headers=headers, content=body, extensions={"timeout": TIME_OUT}
    )


def _headers(response: httpcore.Response) -> dict[str, str]:
    return {
        name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers
    }


def _length(response: httpcore.Response) -> int | None:
    told = _headers(response).get("content-length", "")
    return int(told) if told.isdecimal() and len(told) < 20 else None

"""Connecting: only to addresses that may be asked, and not a second longer than agreed."""

from __future__ import annotations

import logging
import ssl
import threading
import time
from collections.abc import Iterable
from typing import Any

import httpcore

from moodify.music.sources.subsonic.address import Gate


class Due(threading.local):
    """Until when the request of this thread must be done, on the monotonic clock."""

    at: float | None = None
    """None: however long it takes, as for a song that plays."""

    def within(self, seconds: float | None) -> float | None:
        """`seconds`, or less where the time is nearly up. Raises `httpcore.ReadTimeout`."""
        if self.at is None:
            return seconds
        left = self.at - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("out of time")
        return left if seconds is None else min(seconds, left)


class Dialler(httpcore.NetworkBackend):
    """Looks names up itself, so that what was checked is what is connected to.

    A name that is looked up twice may lead elsewhere the second time (DNS rebinding).
    """

    def __init__(
        self, gate: Gate, due: Due, backend: httpcore.NetworkBackend | None = None
    ) -> None:
        self._gate = gate
        self._due = due
        self._backend = backend or httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Try each address in turn."""
        failure: Exception | None = None
        for address in self._gate.addresses(host):
            try:
                stream = self._backend.connect_tcp(
                    str(address), port, self._due.within(timeout), local_address, socket_options
                )
                return _Timed(stream, self._due)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure or httpcore.ConnectError("no address")

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        """Never."""
        raise httpcore.ConnectError("no sockets of this machine")

    def sleep(self, seconds: float) -> None:
        """Wait between two tries."""
        time.sleep(seconds)


class _Timed(httpcore.NetworkStream):
    """A connection whose every wait ends when the request is due."""

    def __init__(self, stream: httpcore.NetworkStream, due: Due) -> None:
        self._stream = stream
        self._due = due

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._due.within(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._due.within(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        secured = self._stream.start_tls(ssl_context, server_hostname, self._due.within(timeout))
        return _Timed(secured, self._due)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _NoHeaders(logging.Filter):
    """Keeps answers' headers out of the log: a redirect's may repeat what signs a person in."""

    def filter(self, record: logging.LogRecord) -> bool:
        return "receive_response_headers" not in record.getMessage()


def keep_headers_out_of_the_log() -> None:
    """Once for the process; httpcore writes all headers where everything is logged."""
    log = logging.getLogger("httpcore.http11")
    if not any(isinstance(one, _NoHeaders) for one in log.filters):
        log.addFilter(_NoHeaders())

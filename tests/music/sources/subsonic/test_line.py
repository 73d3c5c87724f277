"""Servers that lie about length, never end, never begin, and redirect to where they shouldn't."""

from __future__ import annotations

import ipaddress
import logging
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import httpcore
import httpx
import pytest

from moodify.errors import SourceError
from moodify.music.sources.streams import NoSuchRangeError, Stream, one_range
from moodify.music.sources.subsonic import line as line_module
from moodify.music.sources.subsonic.address import Address, AddressError, Gate
from moodify.music.sources.subsonic.line import Answer, Line, LineError, NotSoundError
from tests.music.sources.subsonic.rude import rude

OK = b"HTTP/1.1 200 OK\r\n"


class ToLoopback(httpcore.NetworkBackend):
    """Connects to this machine, whatever the address; notes whom it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self._real = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        self.asked.append(host)
        return self._real.connect_tcp("127.0.0.1", port, timeout)


@contextmanager
def lined(url: str, whole: float = 60.0) -> Iterator[Line]:
    line = Line(url, "The server", whole_time_out=whole)
    try:
        yield line
    finally:
        line.close()


def told(*parts: bytes | float, repeat: bool = False, whole: float = 60.0) -> Answer:
    with rude(parts, repeat) as url, lined(url, whole) as line:
        return line.get(f"{url}/x", [("a", "ü &")])


def test_an_answer_comes_whole() -> None:
    answer = told(OK + b"Content-Length: 7\r\nX-A: 1\r\n\r\n", b'{"a":', b"1}")
    assert answer.json() == {"a": 1}
    assert answer.headers["x-a"] == "1"
    assert '{"a"' not in repr(answer)


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ([b"not HTTP at all\r\n\r\n"], "broke off"),
        ([b""], "broke off"),
        ([OK + b"Content-Length: 100\r\n\r\n", b"short"], "broke off"),
        ([OK + b"Content-Length: 99999999999\r\n\r\n", b"x"], "too large"),
        ([OK + b"Content-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx"], "can't be read"),
        ([b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"], "isn't safe"),
        ([b"HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\n\r\n"], "isn't safe"),
        ([b"HTTP/1.1 302 Found\r\nLocation: http://a:b@127.0.0.1/\r\n\r\n"], "isn't safe"),
        ([b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:99999/\r\n\r\n"], "isn't safe"),
        ([b"HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"], "to the next"),
        ([OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n"], "broke off"),
    ],
)
def test_a_bad_answer_is_a_sentence(parts: list[bytes], sentence: str) -> None:
    with pytest.raises(LineError, match=sentence) as error:
        told(*parts)
    assert "The server" in str(error.value)


def test_an_answer_without_an_end_is_cut_off() -> None:
    begun = time.monotonic()
    with (
        rude([OK + b"\r\n" + b"x" * 65_536], repeat=True) as url,
        lined(url) as line,
        pytest.raises(LineError, match="too large"),
    ):
        line.get(url, most=100_000)
    assert time.monotonic() - begun < 30


@pytest.mark.parametrize("parts", [[OK, b"X: 1\r\n", 0.05], [OK + b"\r\n", b"x", 0.05]])
def test_an_answer_that_trickles_in_is_given_up(parts: list[bytes | float]) -> None:
    begun = time.monotonic()
    with pytest.raises(LineError, match=r"in time|broke off"):
        told(*parts, repeat=True, whole=0.5)
    assert time.monotonic() - begun < 30


def test_nobody_there_is_a_sentence() -> None:
    with lined("http://127.0.0.1:1") as line, pytest.raises(LineError, match="can't be reached"):
        line.get("http://127.0.0.1:1/")


def test_a_form_is_sent_and_is_not_sent_on() -> None:
    moved = b"HTTP/1.1 307 X\r\nLocation: /y\r\nContent-Length: 0\r\n\r\n"
    with (
        rude([moved]) as url,
        lined(url) as line,
        pytest.raises(LineError, match="has moved"),
    ):
        line.post(f"{url}/x", [("p", "secret")])


# Redirects


@contextmanager
def of_the_internet(url: str, book: dict[str, str]) -> Iterator[tuple[Line, ToLoopback, str]]:
    """A line to music.example, which is the server at `url` in truth."""
    port = url.rpartition(":")[2]

    def resolve(host: str) -> Sequence[Address]:
        return [ipaddress.ip_address(book.get(host, host))]

    network = ToLoopback()
    line = Line(
        f"http://music.example:{port}",
        "The server",
        gate=Gate("music.example", resolve),
        backend=network,
        whole_time_out=60,
    )
    try:
        yield line, network, port
    finally:
        line.close()


@pytest.mark.parametrize(
    "there", ["127.0.0.1", "10.0.0.8", "[::1]", "[fd00::1]", "169.254.169.254"]
)
def test_a_redirect_to_a_private_address_is_refused(there: str) -> None:
    answer = f"HTTP/1.1 302 Found\r\nLocation: http://{there}/admin\r\nContent-Length: 0\r\n\r\n"
    book = {"music.example": "93.184.216.34"}
    with (
        rude([answer.encode()]) as url,
        of_the_internet(url, book) as (line, network, port),
    ):
        with pytest.raises(AddressError, match="private address"):
            line.get(f"http://music.example:{port}/x")
        with pytest.raises(AddressError):
            line.open(f"http://music.example:{port}/x")
    assert set(network.asked) == {"93.184.216.34"}


def test_a_redirect_by_name_is_looked_up_and_refused() -> None:
    book = {"music.example": "93.184.216.34", "evil.example": "192.168.0.1"}
    answer = b"HTTP/1.1 302 F\r\nLocation: http://evil.example/\r\nContent-Length: 0\r\n\r\n"
    with (
        rude([answer]) as url,
        of_the_internet(url, book) as (line, network, port),
        pytest.raises(AddressError, match=r"evil\.example"),
    ):
        line.get(f"http://music.example:{port}/x")
    assert network.asked == ["93.184.216.34"]


def test_a_redirect_within_the_internet_is_followed() -> None:
    book = {"music.example": "93.184.216.34", "cdn.example": "93.184.216.35"}
    with rude([OK + b"Content-Type: audio/mpeg\r\nContent-Length: 5\r\n\r\nsound"]) as store:
        there = f"http://cdn.example:{store.rpartition(':')[2]}/s"
        answer = f"HTTP/1.1 302 F\r\nLocation: {there}\r\nContent-Length: 0\r\n\r\n"
        with (
            rude([answer.encode()]) as url,
            of_the_internet(url, book) as (line, network, port),
            line.open(f"http://music.example:{port}/x") as stream,
        ):
            assert b"".join(stream.chunks) == b"sound"
    assert network.asked == ["93.184.216.34", "93.184.216.35"]


def test_from_https_nobody_is_led_to_http() -> None:
    with lined("https://127.0.0.1") as line, pytest.raises(LineError, match="isn't safe"):
        line._next(httpx.URL("https://127.0.0.1/"), "http://127.0.0.1/")


# Sound


def sound(head: bytes, *parts: bytes | float, repeat: bool = False) -> bytes:
    with rude([head, *parts], repeat) as url, lined(url) as line, line.open(url) as stream:
        return b"".join(stream.chunks)


def test_sound_comes_with_its_headers_and_no_others() -> None:
    head = OK + b"Content-Type: audio/flac\r\nSet-Cookie: a=b\r\nContent-Length: 4\r\n\r\n"
    with rude([head, b"fLaC"]) as url, lined(url) as line:
        stream = line.open(url, [("id", "1")], "bytes=0-3")
        assert stream.headers == {"content-type": "audio/flac", "content-length": "4"}
        assert b"".join(stream.chunks) == b"fLaC"
        stream.close()
        stream.close()


@pytest.mark.parametrize(
    ("head", "error"),
    [
        (OK + b"Content-Type: text/html\r\nContent-Length: 1\r\n\r\nx", NotSoundError),
        (OK + b"Content-Type: image/svg+xml\r\nContent-Length: 1\r\n\r\nx", NotSoundError),
        (b"HTTP/1.1 500 X\r\nContent-Type: audio/mpeg\r\nContent-Length: 0\r\n\r\n", NotSoundError),
        (b"HTTP/1.1 416 X\r\nContent-Length: 0\r\n\r\n", NoSuchRangeError),
        (OK + b"Content-Type: audio/mpeg\r\nContent-Length: 9999999999999\r\n\r\n", LineError),
        (OK + b"Content-Type: audio/mpeg\r\nContent-Encoding: gzip\r\n\r\n", LineError),
        (OK + b"Content-Type: audio/mpeg\r\nContent-Length: 100\r\n\r\nshort", LineError),
    ],
)
def test_what_is_no_sound_is_refused(head: bytes, error: type[SourceError]) -> None:
    with pytest.raises(error):
        sound(head)


def test_sound_without_an_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line_module, "MOST_SOUND", 200_000)
    with pytest.raises(LineError, match="without an end"):
        sound(OK + b"Content-Type: audio/mpeg\r\n\r\n" + b"x" * 65_536, b"x" * 65_536, repeat=True)


def test_a_stream_can_be_closed_half_way() -> None:
    head = OK + b"Content-Type: audio/mpeg\r\n\r\n"
    with rude([head, b"x" * 65_536], repeat=True) as url, lined(url) as line:
        stream = line.open(url)
        assert next(stream.chunks)
        stream.close()


@pytest.mark.parametrize("text", ["bytes=0-", "bytes=5-9", "bytes=-500"])
def test_one_range_is_passed_on(text: str) -> None:
    assert one_range(text) == text


@pytest.mark.parametrize(
    "text", [None, "", "bytes=0-1,3-4", "lines=1-2", "bytes=-", "bytes=0-\r\n"]
)
def test_other_ranges_are_not(text: str | None) -> None:
    assert one_range(text) is None


def test_no_log_line_tells_who_signs_in(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    answer = b"HTTP/1.1 302 F\r\nLocation: /x?t=s3cret-token\r\nContent-Length: 0\r\n\r\n"
    with rude([answer]) as url, lined(url) as line, pytest.raises(LineError) as error:
        line.get(f"{url}/x", [("t", "s3cret-token")])
    assert caplog.records
    assert "s3cret" not in caplog.text
    assert "s3cret" not in f"{error.value.sentence} {error.value!r} {error.value.__cause__!r}"


def test_a_stream_shows_only_headers_that_are_known() -> None:
    stream = Stream(200, {"content-type": "audio/mpeg", "x-evil": "1"}, iter(()), lambda: None)
    assert stream.headers == {"content-type": "audio/mpeg"}

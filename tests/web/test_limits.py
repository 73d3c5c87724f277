"""How much and how often."""

from __future__ import annotations

import asyncio
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.web.limits import BODY_BYTES, PICTURE_BYTES, Rest, TokenBucket, limit_of
from tests.web.conftest import Site, running


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_allows_a_burst_and_then_its_rate() -> None:
    clock = Clock()
    bucket = TokenBucket(rate=2, burst=3, clock=clock)
    assert [bucket.take() for _ in range(5)] == [True, True, True, False, False]
    clock.now += 1
    assert [bucket.take() for _ in range(3)] == [True, True, False]


@given(st.lists(st.floats(0, 5), min_size=1, max_size=200))
def test_a_bucket_never_gives_more_than_burst_and_rate(waits: list[float]) -> None:
    clock = Clock()
    bucket = TokenBucket(rate=3, burst=5, clock=clock)
    given_out = 0
    for wait in waits:
        clock.now += wait
        given_out += bucket.take()
    assert given_out <= 5 + 3 * clock.now + 1e-6


def test_pictures_may_be_larger_than_words() -> None:
    assert limit_of("/api/see") == limit_of("/api/sessions/abc/picture") == PICTURE_BYTES
    for path in ("/api/seen", "/api/sessions/abc/commands", "/", "/api/sessions/a/b/picture"):
        assert limit_of(path) == BODY_BYTES


@pytest.mark.parametrize(
    ("path", "size"), [("/api/see", PICTURE_BYTES), ("/api/suggest", BODY_BYTES)]
)
def test_a_body_that_says_it_is_too_large_is_refused(site: Site, path: str, size: int) -> None:
    answer = site.http.post(path, content=bytes(size + 1))
    assert answer.status_code == 413
    assert answer.json()["type"] == "urn:moodify:problem:too-large"


@pytest.mark.parametrize(
    ("path", "size"), [("/api/see", PICTURE_BYTES), ("/api/suggest", BODY_BYTES)]
)
def test_a_body_that_does_not_say_is_refused_on_the_way(site: Site, path: str, size: int) -> None:
    def chunks() -> Iterator[bytes]:
        for _ in range(size // 50_000 + 2):
            yield bytes(50_000)

    answer = site.http.post(path, content=chunks(), headers={"content-type": "application/json"})
    assert answer.status_code == 413


def test_a_large_body_is_refused_even_where_none_is_read(site: Site) -> None:
    assert site.http.post("/api/sessions", content=bytes(BODY_BYTES + 1)).status_code == 413


def test_a_large_body_is_not_held_in_memory(site: Site) -> None:
    def chunks() -> Iterator[bytes]:
        for _ in range(1200):
            yield bytes(50_000)  # 60 MB

    tracemalloc.start()
    try:
        site.http.post("/api/see", content=chunks())
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 2.2 * PICTURE_BYTES


def test_pictures_and_new_sessions_are_limited_in_rate(tmp_path: Path) -> None:
    with running(tmp_path) as fresh:
        service = fresh.service
        assert service.pictures.rate <= 10
        assert service.new_sessions.rate <= 5
        service.pictures = TokenBucket(rate=0, burst=2)
        service.new_sessions = TokenBucket(rate=0, burst=2)
        session = fresh.begin()
        seen = [fresh.http.post("/api/see", content=b"x") for _ in range(3)]
        begun = [fresh.http.post("/api/sessions") for _ in range(2)]
        looked = fresh.http.post(f"/api/sessions/{session}/picture", content=b"x")
    assert [answer.status_code for answer in seen] == [422, 422, 429]
    assert [answer.status_code for answer in begun] == [201, 429]
    assert looked.status_code == 429
    for refused in (seen[-1], begun[-1], looked):
        assert refused.headers["retry-after"] == "1"
        assert refused.json()["hint"]


def test_a_rest_lets_the_first_call_through_and_one_for_all_that_follow(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done: list[float] = []

    async def calls() -> None:
        clock = loop_clock(monkeypatch)
        rest = Rest(15)
        for _ in range(5):
            rest.call(lambda: done.append(clock.now))
            await passing(clock, 2)
        assert done == [0]
        await passing(clock, 4)
        assert done == [0]
        await passing(clock, 2)
        assert done == [0, 16]
        await passing(clock, 100)
        assert done == [0, 16]

    asyncio.run(calls())


def test_a_rest_that_is_cancelled_does_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[int] = []

    async def calls() -> None:
        clock = loop_clock(monkeypatch)
        rest = Rest(5)
        for number in range(3):
            rest.call(lambda number=number: done.append(number))  # type: ignore[misc]
        rest.cancel()
        await passing(clock, 10)

    asyncio.run(calls())
    assert done == [0]


def loop_clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """From now on, the clock of the running loop."""
    clock = Clock()
    monkeypatch.setattr(asyncio.get_running_loop(), "time", clock)
    return clock


async def passing(clock: Clock, seconds: float) -> None:
    """Let time pass, and what is due then be done."""
    clock.now += seconds
    for _ in range(3):
        await asyncio.sleep(0)

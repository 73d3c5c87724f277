from __future__ import annotations

import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.lan import invitations
from moodify.lan.invitations import (
    ALL_BURST,
    ALL_SECONDS,
    EACH_BURST,
    EACH_SECONDS,
    LINK_SECONDS,
    MOST_LINKS,
    MOST_WRONG,
    Invitations,
    new_code,
    spaced,
)


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def open_(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Invitations:
    monkeypatch.setattr(invitations, "new_code", lambda: "012345")
    return Invitations(clock)


def test_a_link_is_good_once(open_: Invitations) -> None:
    secret = open_.invite()
    assert open_.accept(secret)
    assert not open_.accept(secret)
    assert not open_.accept("")
    assert not open_.accept(secret[:-1])


def test_a_link_grows_old(open_: Invitations, clock: Clock) -> None:
    young, old = open_.invite(), open_.invite()
    clock.now += LINK_SECONDS - 1
    assert open_.accept(young)
    clock.now += 1
    assert not open_.accept(old)


def test_links_are_few_at_a_time(open_: Invitations) -> None:
    secrets = [open_.invite() for _ in range(MOST_LINKS + 1)]
    assert len(set(secrets)) == len(secrets)
    assert all(len(secret) == 22 for secret in secrets)  # 128 bits
    assert not open_.accept(secrets[0])
    assert open_.accept(secrets[-1])


def test_the_code_is_typed_as_it_is_read(open_: Invitations) -> None:
    assert open_.try_code("012 345", "a") == "right"
    assert open_.try_code(" 012345 ", "a") == "right"
    for typed in ("12345", "0123456", "", "٠١٢٣٤٥", "012345\0"):
        assert open_.try_code(typed, typed) == "wrong"


def test_one_place_must_wait_after_a_few(open_: Invitations, clock: Clock) -> None:
    for _ in range(EACH_BURST):
        assert open_.try_code("999999", "a") == "wrong"
    assert open_.try_code("012345", "a") == "wait"
    assert open_.try_code("012345", "b") == "right"
    clock.now += EACH_SECONDS
    assert open_.try_code("012345", "a") == "right"


def test_many_places_must_wait_together(open_: Invitations, clock: Clock) -> None:
    for number in range(ALL_BURST):
        assert open_.try_code("999999", f"place {number}") == "wrong"
    assert open_.try_code("999999", "another") == "wait"
    clock.now += ALL_SECONDS
    assert open_.try_code("999999", "another") == "wrong"


def test_a_guesser_with_all_the_time_and_addresses_gets_thirty(
    open_: Invitations, clock: Clock
) -> None:
    answers = []
    for number in range(5000):
        clock.now += 10
        answers.append(open_.try_code(f"{number + 20000:06}", f"place {number}"))
    assert answers.count("wrong") == MOST_WRONG - 1
    assert answers.count("right") == 0
    assert set(answers[-1000:]) == {"off"}
    assert open_.code is None
    assert open_.try_code("012345", "a") == "off"  # the right one neither
    assert open_.renew_code() == open_.code
    assert open_.try_code("012345", "a") == "right"


def test_codes_are_compared_in_constant_time(
    open_: Invitations, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = []

    def note(a: bytes, b: bytes) -> bool:
        compared.append((a, b))
        return a == b

    monkeypatch.setattr(hmac, "compare_digest", note)
    open_.try_code("999999", "a")
    assert compared == [(b"999999", b"012345")]


@given(st.text(max_size=40))
def test_no_text_but_the_code_lets_in(typed: str) -> None:
    fresh = Invitations(Clock())
    if "".join(typed.split()) != fresh.code:
        assert fresh.try_code(typed, "a") == "wrong"
        assert not fresh.accept(typed)


def test_codes_are_six_digits() -> None:
    codes = {new_code() for _ in range(300)}
    assert all(len(code) == 6 and code.isdecimal() for code in codes)
    assert len(codes) > 290
    assert spaced("012345") == "012 345"

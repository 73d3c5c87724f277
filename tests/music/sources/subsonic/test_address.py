"""Whom may be asked: the kinds of addresses, and what a person may type."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.errors import SourceError
from moodify.music.sources.subsonic.account import server_address
from moodify.music.sources.subsonic.address import (
    Address,
    AddressError,
    Gate,
    Kind,
    kind_of,
    look_up,
)

BOOK = {
    "music.example": ["93.184.216.34"],
    "home.example": ["192.168.1.5"],
    "both.example": ["10.0.0.1", "93.184.216.34"],
    "here.example": ["127.0.0.1"],
}


def resolve(host: str) -> Sequence[Address]:
    try:
        return [ipaddress.ip_address(host)]
    except ValueError:
        if host not in BOOK:
            raise AddressError(f"There is no server called {host}.") from None
        return [ipaddress.ip_address(text) for text in BOOK[host]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("93.184.216.34", "public"),
        ("2606:4700::1", "public"),
        ("10.1.2.3", "private"),
        ("172.16.0.1", "private"),
        ("172.31.255.255", "private"),
        ("192.168.0.1", "private"),
        ("100.64.0.1", "private"),
        ("fd00::1", "private"),
        ("169.254.169.254", "link-local"),
        ("fe80::1", "link-local"),
        ("127.0.0.1", "loopback"),
        ("127.255.0.1", "loopback"),
        ("0.0.0.0", "loopback"),
        ("::1", "loopback"),
        ("::", "loopback"),
        ("224.0.0.1", "unusable"),
        ("::ffff:127.0.0.1", "loopback"),
        ("::ffff:192.168.1.1", "private"),
        ("64:ff9b::7f00:1", "loopback"),
        ("2002:c0a8:101::1", "private"),
    ],
)
def test_the_kinds_of_addresses(text: str, kind: Kind) -> None:
    assert kind_of(ipaddress.ip_address(text)) == kind


@given(st.ip_addresses())
def test_what_is_public_is_nothing_else(address: Address) -> None:
    if kind_of(address) == "public":
        assert address.is_global
        assert not address.is_multicast


@pytest.mark.parametrize("there", ["127.0.0.1", "10.0.0.1", "169.254.169.254", "fd00::1"])
def test_a_server_of_the_internet_leads_nowhere_private(there: str) -> None:
    gate = Gate("music.example", resolve)
    assert gate.addresses("music.example")
    with pytest.raises(AddressError, match="private address") as told:
        gate.addresses(there)
    assert "music.example" in told.value.sentence


def test_a_server_at_home_leads_to_others_at_home_but_not_to_this_machine() -> None:
    gate = Gate("home.example", resolve)
    assert gate.addresses("192.168.7.7")
    assert gate.addresses("music.example")
    with pytest.raises(AddressError):
        gate.addresses("127.0.0.1")


def test_a_name_with_a_public_address_is_none_at_home() -> None:
    gate = Gate("both.example", resolve)
    assert gate.kind == "public"
    assert [str(one) for one in gate.addresses("both.example")] == ["93.184.216.34"]


def test_a_name_that_leads_home_later_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate("music.example", resolve)
    assert gate.kind == "public"
    monkeypatch.setitem(BOOK, "music.example", ["127.0.0.1"])
    with pytest.raises(AddressError):
        gate.addresses("music.example")


def test_a_name_that_leads_nowhere_is_a_sentence() -> None:
    assert [str(one) for one in look_up("127.0.0.1")] == ["127.0.0.1"]
    assert [str(one) for one in look_up("[::1]")] == ["::1"]
    with pytest.raises(AddressError, match="no server called"):
        look_up("x" * 70 + ".invalid")


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://music.example", "https://music.example"),
        ("https://music.example/", "https://music.example"),
        ("https://music.example/navidrome/rest/", "https://music.example/navidrome"),
        ("music.example", "https://music.example"),
        ("home.example:4533", "http://home.example:4533"),
        ("192.168.1.5:4533", "http://192.168.1.5:4533"),
        (" http://[::1]:4533/ ", "http://[::1]:4533"),
    ],
)
def test_what_a_person_types(typed: str, address: str) -> None:
    assert server_address(typed, resolve=resolve) == address


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "https://",
        "https://ann:sesame@music.example",
        "https://music.example/?u=ann&p=sesame",
        "https://music.example/#x",
        "ftp://music.example",
        "file:///etc/passwd",
        "https://music.example:99999",
        "https://a b",
    ],
)
def test_what_is_no_address(typed: str) -> None:
    with pytest.raises(SourceError) as told:
        server_address(typed, resolve=resolve)
    assert "sesame" not in told.value.sentence


def test_http_on_the_internet_needs_to_be_asked_for() -> None:
    with pytest.raises(SourceError, match="read your sign-in") as told:
        server_address("http://music.example", resolve=resolve)
    assert "--insecure" in told.value.hint
    assert server_address("http://music.example", insecure=True, resolve=resolve)
    assert server_address("http://home.example", resolve=resolve)

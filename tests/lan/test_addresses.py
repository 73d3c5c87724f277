from __future__ import annotations

import ipaddress
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.lan import addresses
from moodify.lan.addresses import HOME_NETWORKS, host_label, is_within, look_around


@pytest.mark.parametrize(
    ("address", "at_home"),
    [
        ("192.168.1.5", True),
        ("10.1.2.3", True),
        ("172.31.255.255", True),
        ("fe80::1%wlan0", True),
        ("fd12::1", True),
        ("::ffff:192.168.1.5", True),
        ("172.32.0.1", False),
        ("100.64.0.1", False),
        ("192.0.2.1", False),  # private by Python's word, and nobody's home
        ("8.8.8.8", False),
        ("::ffff:8.8.8.8", False),
        ("2001:db8::1", False),
        ("127.0.0.1", False),
        ("", False),
        ("testclient", False),
    ],
)
def test_addresses_at_home(address: str, at_home: bool) -> None:
    assert is_within(address, HOME_NETWORKS) is at_home


@given(st.ip_addresses())
def test_no_address_of_the_internet_is_one_at_home(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    if is_within(str(address), HOME_NETWORKS):
        assert not address.is_global


@given(st.text(max_size=20))
def test_no_text_breaks_it(text: str) -> None:
    is_within(text, HOME_NETWORKS)


def test_the_likeliest_address_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [
        ("172.17.0.1", True),
        ("127.0.0.1", False),
        ("10.0.0.4", False),
        ("192.168.1.5", False),
        ("192.168.122.1", True),
        ("169.254.9.9", False),
        ("8.8.8.8", False),
        ("100.64.0.7", True),
    ]
    monkeypatch.setattr(addresses, "adapter_addresses", lambda: found)
    told = look_around(label="den")
    assert told.addresses == ("192.168.1.5", "10.0.0.4", "192.168.122.1", "172.17.0.1")
    assert told.names == ("den.local",)
    overlay = ipaddress.ip_network("100.64.0.0/10")
    assert "100.64.0.7" in look_around([overlay]).addresses
    assert look_around(listening_on="192.168.9.9").addresses[0] == "192.168.9.9"


def test_without_a_network_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "adapter_addresses", lambda: [("127.0.0.1", False)])
    assert look_around().addresses == ()


def test_this_computer_has_a_loopback_adapter() -> None:
    assert ("127.0.0.1", False) in addresses.adapter_addresses()


@pytest.mark.parametrize(
    ("name", "label"),
    [("Den.fritz.box", "den"), ("den", "den"), ("my_pc", None), ("-x", None), ("", None)],
)
def test_the_name_of_this_computer(
    name: str, label: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "gethostname", lambda: name)
    assert host_label() == label

"""A computer that is carried about, and a server that ends."""

from __future__ import annotations

import socket
from pathlib import Path

import httpx
import pytest

from moodify.errors import PortError
from moodify.lan.addresses import Whereabouts
from moodify.settings import Settings
from moodify.web.lan.hosting import home_host, open_doors
from tests.web.lan.conftest import Moving, at_home, until


def test_a_computer_that_moves_gets_a_fitting_certificate(tmp_path: Path) -> None:
    look = Moving()
    with at_home(tmp_path, look, look_seconds=0.05) as site:
        assert site.home.urls == ()
        assert site.home.invite() is None
        told = site.here.get("/api/lan").json()
        assert (told["on"], told["addresses"]) == (True, [])
        answer = site.here.post("/api/lan/invitation")
        assert answer.json()["type"] == "urn:moodify:problem:no-address"
        look.where = Whereabouts(("192.168.7.7",), ("den.local",))
        until(lambda: site.home.urls)
        phone = site.phone()
        headers = {"host": f"192.168.7.7:{site.port}"}
        # Its own address is in the certificate that is served now, and answered to.
        asked = {"sni_hostname": "192.168.7.7"}
        until(lambda: served(phone, headers, asked))


def served(phone: httpx.Client, headers: dict[str, str], asked: dict[str, str]) -> bool:
    """Whether the page answers over TLS by that name."""
    try:
        request = phone.build_request("GET", "/pair/", headers=headers, extensions=asked)
        return phone.send(request).status_code == 200
    except httpx.ConnectError:
        return False


def test_doors_that_cannot_all_be_opened_are_none(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(PortError):
        open_doors(Settings(port=port, host="192.0.2.1", data_dir=tmp_path))
    socket.create_server(("127.0.0.1", port)).close()  # the first was let go


@pytest.mark.parametrize(
    ("host", "wide"),
    [("127.0.0.1", "0.0.0.0"), ("localhost", "0.0.0.0"), ("192.168.1.5", "192.168.1.5")],
)
def test_where_the_home_network_is_listened_on(host: str, wide: str) -> None:
    assert home_host(Settings(host=host)) == wide

"""The plain page gives the certificate, and nothing else."""

from __future__ import annotations

import pytest
from cryptography import x509
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from moodify.web.lan.trust import FILE
from tests.web.lan.conftest import HomeSite


def test_it_says_what_to_do_and_shows_the_fingerprint(site: HomeSite) -> None:
    answer = site.trust().get("/")
    assert answer.headers["content-type"].startswith("text/html")
    assert site.home.kept.fingerprint in answer.text.replace("<wbr>", "")
    assert f"https://127.0.0.1:{site.port}/" in answer.text
    named = site.trust(host=f"den.local:{site.trust_port}").get("/")
    assert f"https://den.local:{site.port}/" in named.text
    assert "script-src" not in answer.headers["content-security-policy"]
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_it_gives_the_certificate_and_no_key(site: HomeSite) -> None:
    answer = site.trust().get(f"/{FILE}")
    assert answer.headers["content-type"] == "application/x-x509-ca-cert"
    assert x509.load_der_x509_certificate(answer.content) == site.home.kept.authority
    assert b"PRIVATE" not in answer.content


@pytest.mark.parametrize(
    "path",
    ["/api/health", "/api/lan", "/index.html", "/pair/", "/js/main.js", "/authority.pem"],
)
def test_it_gives_nothing_else(site: HomeSite, path: str) -> None:
    assert site.trust().get(path).status_code == 404


def test_nothing_can_be_said_to_it(site: HomeSite) -> None:
    trust = site.trust()
    assert trust.post("/").status_code == 405
    assert trust.post("/api/lan/pair", json={"code": site.home.invitations.code}).status_code == 405
    assert trust.head("/").status_code == 200
    url = f"ws://127.0.0.1:{site.trust_port}/api/sessions/x/live"
    with pytest.raises(InvalidStatus), connect(url, proxy=None):
        pass


@pytest.mark.parametrize("host", ["evil.example", "192.168.1.5", ""])
def test_a_foreign_host_gets_nothing(site: HomeSite, host: str) -> None:
    assert site.trust(host=host).get("/").status_code == 403


def test_it_is_no_origin_that_the_page_knows(site: HomeSite) -> None:
    answer = site.here.post(
        "/api/sessions", headers={"origin": f"http://127.0.0.1:{site.trust_port}"}
    )
    assert answer.status_code == 403

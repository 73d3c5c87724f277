"""Who may talk to the server, and what every answer tells the browser."""

from __future__ import annotations

import pytest

from moodify.settings import Settings, load_settings
from moodify.web.guard import hosts_of
from tests.web.conftest import PATIENCE, Site


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
def test_this_machine_by_its_own_names(site: Site, name: str) -> None:
    answer = site.http.get("/api/health", headers={"host": f"{name}:{site.port}"})
    assert answer.status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "", "localhost."]
)
@pytest.mark.parametrize("path", ["/", "/api/health", "/api/openapi.json"])
def test_a_foreign_host_gets_nothing(site: Site, host: str, path: str) -> None:
    """DNS rebinding: a site's own name made to point here."""
    answer = site.http.get(path, headers={"host": host.format(port=site.port)})
    assert answer.status_code == 403
    assert answer.json()["type"] == "urn:moodify:problem:host"


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:1", ""])
def test_another_sites_page_can_order_nothing(site: Site, origin: str) -> None:
    before = site.http.get("/api/songs", params={"text": "Sad-0"}).json()
    headers = {"origin": origin}
    like = {"uri": "house:sad-0", "on": True}
    assert site.http.post("/api/sessions", headers=headers).status_code == 403
    answer = site.http.put("/api/songs/like", json=like, headers=headers)
    assert answer.status_code == 403
    assert answer.json()["type"] == "urn:moodify:problem:origin"
    assert site.http.get("/api/songs", params={"text": "Sad-0"}).json() == before


def test_the_page_itself_can(site: Site) -> None:
    for name in ("127.0.0.1", "localhost"):
        headers = {"origin": f"http://{name}:{site.port}"}
        assert site.http.post("/api/sessions", headers=headers).status_code == 201


def test_a_request_with_two_hosts_is_refused(site: Site) -> None:
    import socket

    own = f"Host: 127.0.0.1:{site.port}\r\n"
    with socket.create_connection(("127.0.0.1", site.port), timeout=PATIENCE) as raw:
        raw.sendall(f"GET / HTTP/1.1\r\n{own}Host: evil.example\r\n\r\n".encode())
        assert raw.recv(64).split()[1] in (b"400", b"403")


@pytest.mark.parametrize("path", ["/", "/api/health", "/api/nothing", "/js/main.js"])
def test_every_answer_is_careful(site: Site, path: str) -> None:
    headers = site.http.get(path).headers
    policy = dict(
        part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";")
    )
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == policy["form-action"] == "'none'"
    assert not {word for value in policy.values() for word in value.split()} & {
        "'unsafe-inline'",
        "'unsafe-eval'",
        "*",
        "https:",
    }
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["permissions-policy"].startswith("camera=(self)")
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "access-control-allow-origin" not in headers
    assert "server" not in headers


def test_a_refusal_is_careful_too(site: Site) -> None:
    answer = site.http.get("/", headers={"host": "evil.example"})
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_answers_of_the_api_stay_in_no_cache(site: Site) -> None:
    assert site.http.get("/api/health").headers["cache-control"] == "no-store"


def test_more_names_can_be_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOODIFY_ALLOWED_HOSTS", "moodify.home, Box.local:80")
    hosts = hosts_of(load_settings(port=8765))
    assert {"moodify.home", "moodify.home:8765", "box.local:80", "localhost:8765"} <= hosts


def test_listening_everywhere_answers_to_no_more_names() -> None:
    assert hosts_of(Settings(host="0.0.0.0", port=9)) == hosts_of(Settings(port=9))


def test_the_address_listened_on_is_a_name() -> None:
    assert "192.168.1.5:9" in hosts_of(Settings(host="192.168.1.5", port=9))
    assert "[fd00::1]:9" in hosts_of(Settings(host="fd00::1", port=9))


def test_on_port_80_browsers_name_no_port() -> None:
    assert "localhost" in hosts_of(Settings(port=80))
    assert "localhost" not in hosts_of(Settings(port=8080))

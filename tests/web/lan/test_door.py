"""Who comes near, who is let in, and how a device becomes one of them."""

from __future__ import annotations

import re
import ssl

import httpx
import pytest

from moodify.lan.invitations import EACH_BURST
from moodify.web.lan.door import COOKIE, FORGOTTEN, OPEN
from moodify.web.pages import STATIC
from moodify.web.shell.compose import read
from moodify.web.shell.graph import modules
from tests.web.conftest import PATIENCE
from tests.web.lan.conftest import HomeSite, until


def test_a_phone_that_trusts_the_authority_is_served_over_https(site: HomeSite) -> None:
    phone = site.paired()
    assert phone.get("/api/health").status_code == 200
    assert "Moodify" in phone.get("/").text


def test_a_phone_that_does_not_trust_it_is_warned(site: HomeSite) -> None:
    with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
        httpx.get(f"https://127.0.0.1:{site.port}/", trust_env=False, timeout=PATIENCE)


def test_old_tls_is_refused(site: HomeSite) -> None:
    old = site.tls
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"https://127.0.0.1:{site.port}/", verify=old, trust_env=False, timeout=PATIENCE)


def test_the_live_socket_is_served_over_wss(site: HomeSite) -> None:
    phone = site.paired()
    session = phone.post("/api/sessions").json()["id"]
    with site.live(session, phone) as talk:
        assert talk.hear("state")["state"]["id"] == session
        talk.say(type="choose_mood", mood="sad")
        assert talk.hear_state(lambda state: state["now"] is not None)


@pytest.mark.parametrize("address", ["8.8.8.8", "192.0.2.7", "100.64.0.1", "2001:db8::1", "x"])
def test_nobody_from_beyond_home_is_answered(site: HomeSite, address: str) -> None:
    answer = site.phone(address).get("/pair/")
    assert answer.status_code == 403
    assert answer.json()["type"] == "urn:moodify:problem:far"
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("address", ["10.0.0.9", "172.31.0.1", "fd00::9", "::ffff:192.168.1.9"])
def test_everyone_at_home_sees_the_way_in(site: HomeSite, address: str) -> None:
    answer = site.phone(address).get("/", headers={"accept": "text/html"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/pair/")
    assert site.phone(address).get("/pair/").status_code == 200


@pytest.mark.parametrize(
    "path", ["/api/health", "/api/lan", "/api/openapi.json", "/js/main.js", "/", "/pair/../", "/x"]
)
def test_whoever_is_not_let_in_gets_nothing_else(site: HomeSite, path: str) -> None:
    answer = site.phone().get(path)
    assert answer.status_code == 401
    assert answer.json()["type"] == "urn:moodify:problem:not-paired"


def test_nor_may_they_order_anything(site: HomeSite) -> None:
    phone = site.phone()
    assert phone.post("/api/sessions").status_code == 401
    assert phone.post("/pair/").status_code == 401
    session = site.here.post("/api/sessions").json()["id"]
    assert phone.get(f"/api/sessions/{session}").status_code == 401
    assert site.knock(session, phone) == 401
    assert site.knock(session, site.paired()) == 101


def test_all_that_the_page_of_the_way_in_is_made_of_is_there(site: HomeSite) -> None:
    phone = site.phone()
    for path in OPEN:
        assert phone.get(path).status_code == 200, path


def test_a_link_lets_in_once(site: HomeSite) -> None:
    link = site.home.invitations.invite()
    phone = site.phone()
    answer = phone.post("/api/lan/pair", json={"link": link})
    assert answer.json()["name"] == "iPhone"
    assert phone.get("/api/lan").json()["device"] == answer.json()["id"]
    again = site.phone().post("/api/lan/pair", json={"link": link})
    assert again.status_code == 403
    assert again.json()["type"] == "urn:moodify:problem:wrong-link"
    assert "set-cookie" not in again.headers
    assert any("iPhone" in sentence for sentence in site.told)


def test_the_cookie_is_for_this_server_and_its_own_page_alone(site: HomeSite) -> None:
    answer = site.phone().post("/api/lan/pair", json={"link": site.home.invitations.invite()})
    cookie, *rest = answer.headers["set-cookie"].split("; ")
    assert cookie.startswith(f"{COOKIE}=")
    assert COOKIE.startswith("__Host-")  # so a browser wants Secure, Path=/ and no Domain
    assert {"httponly", "secure", "samesite=strict", "path=/"} <= {part.lower() for part in rest}
    assert not [part for part in rest if part.lower().startswith("domain")]
    secret = cookie.partition("=")[2]
    kept = [device.secret_hash for device in site.home.devices.everyone()]
    assert secret not in kept


def test_the_code_lets_in_too(site: HomeSite) -> None:
    code = site.home.invitations.code
    assert code is not None
    phone = site.phone()
    wrong = "000000" if code != "000000" else "000001"
    answer = phone.post("/api/lan/pair", json={"code": wrong})
    assert answer.json()["type"] == "urn:moodify:problem:wrong-code"
    assert phone.post("/api/lan/pair", json={"code": f"{code[:3]} {code[3:]}"}).status_code == 200
    assert phone.get("/api/health").status_code == 200


def test_guessing_is_stopped(site: HomeSite, monkeypatch: pytest.MonkeyPatch) -> None:
    now = site.home.invitations._clock()
    monkeypatch.setattr(site.home.invitations, "_clock", lambda: now)  # or a try might come back
    wrong = "000000" if site.home.invitations.code != "000000" else "000001"
    phone = site.phone()
    answers = [phone.post("/api/lan/pair", json={"code": wrong}) for _ in range(EACH_BURST + 2)]
    assert [answer.status_code for answer in answers] == [403] * EACH_BURST + [429] * 2
    assert int(answers[-1].headers["retry-after"]) > 0
    right = phone.post("/api/lan/pair", json={"code": site.home.invitations.code})
    assert right.status_code == 429  # who guesses must wait for a right one, too
    assert not site.home.devices.everyone()


@pytest.mark.parametrize(
    "body",
    [{}, {"link": "a", "code": "b"}, {"link": "x" * 65}, {"code": 1}, [], {"code": "é" * 17}],
)
def test_what_is_neither_link_nor_code_is_refused(site: HomeSite, body: object) -> None:
    assert site.phone().post("/api/lan/pair", json=body).status_code == 422


def test_a_made_up_cookie_lets_nobody_in(site: HomeSite) -> None:
    phone = site.paired()
    stranger = site.phone(cookie=f"{COOKIE}={'x' * 43}")
    assert stranger.get("/api/health").status_code == 401
    assert phone.get("/api/health").status_code == 200


def test_a_forgotten_device_is_shut_out_at_once(site: HomeSite) -> None:
    phone = site.paired()
    session = phone.post("/api/sessions").json()["id"]
    device = phone.get("/api/lan").json()["device"]
    with site.live(session, phone) as talk:
        talk.hear("state")
        assert site.here.delete(f"/api/lan/devices/{device}").json()["devices"] == []
        site.here.post(
            f"/api/sessions/{session}/commands", json={"type": "choose_mood", "mood": "sad"}
        )
        assert talk.hear_the_end()[0] == FORGOTTEN
    assert phone.get("/api/health").status_code == 401


def test_nothing_is_taken_from_a_forgotten_device(site: HomeSite) -> None:
    phone = site.paired()
    session = phone.post("/api/sessions").json()["id"]
    with site.live(session, phone) as talk:
        talk.hear("state")
        site.home.devices.forget()
        talk.say(type="choose_mood", mood="sad")
        code, _, heard = talk.hear_the_end()
    assert (code, heard) == (FORGOTTEN, [])
    assert site.here.get(f"/api/sessions/{session}").json()["now"] is None


def test_devices_forgotten_by_the_command_are_shut_out(site: HomeSite) -> None:
    from moodify.lan.devices import Devices

    phone = site.paired()
    Devices(site.home.devices.path).forget()
    assert phone.get("/api/health").status_code == 401


def test_the_computer_itself_needs_no_pairing(site: HomeSite) -> None:
    itself = site.phone("127.0.0.1")
    assert itself.get("/api/lan").json()["here"] is True
    assert site.here.get("/api/lan").json()["here"] is True
    answer = site.here.post("/api/lan/pair", json={"link": site.home.invitations.invite()})
    assert answer.json()["type"] == "urn:moodify:problem:not-needed"


def test_what_a_proxy_on_the_computer_passes_on_is_not_the_computers(site: HomeSite) -> None:
    passed = site.phone("127.0.0.1", **{"x-forwarded-for": "8.8.8.8"})
    assert passed.get("/api/health").status_code == 401


def test_the_code_and_the_devices_are_shown_on_the_computer_alone(site: HomeSite) -> None:
    phone = site.paired()
    seen, own = phone.get("/api/lan").json(), site.here.get("/api/lan").json()
    assert (seen["here"], seen["code"], seen["devices"]) == (False, None, [])
    assert own["code"] == site.home.invitations.code
    assert [device["name"] for device in own["devices"]] == ["iPhone"]
    assert seen["fingerprint"] == own["fingerprint"] == site.home.kept.fingerprint
    assert own["addresses"][0] == f"https://192.168.1.5:{site.port}/"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/api/lan/invitation"),
        ("POST", "/api/lan/code"),
        ("DELETE", "/api/lan/devices"),
        ("DELETE", "/api/lan/devices/1"),
        ("POST", "/api/library/folders"),
        ("PUT", "/api/library/audius"),
        ("DELETE", "/api/library/server"),
    ],
)
def test_a_paired_phone_still_is_not_the_computer(site: HomeSite, method: str, path: str) -> None:
    bodies = {"/api/library/folders": {"path": "/"}, "/api/library/audius": {"on": True}}
    body = bodies.get(path)
    answer = site.paired().request(method, path, json=body)
    assert answer.status_code == 403
    assert answer.json()["type"] == "urn:moodify:problem:elsewhere-than-here"


def test_an_invitation_is_a_link_and_its_picture(site: HomeSite) -> None:
    told = site.here.post("/api/lan/invitation").json()
    assert told["url"].startswith(f"https://192.168.1.5:{site.port}/pair/#")
    assert told["size"] > 21
    assert told["path"].startswith("M4 4h7v1h-7z")  # the upper edge of the first finder
    link = told["url"].partition("#")[2]
    assert site.phone().post("/api/lan/pair", json={"link": link}).status_code == 200


def test_the_code_can_be_made_anew(site: HomeSite) -> None:
    after = site.here.post("/api/lan/code").json()["code"]
    assert after == site.home.invitations.code
    assert len(after) == 6
    assert any(after[:3] in sentence for sentence in site.told)


@pytest.mark.parametrize("host", ["evil.example", "192.168.1.5", "192.168.1.6:{port}", "127.0.0.1"])
def test_a_foreign_host_gets_nothing(site: HomeSite, host: str) -> None:
    phone = site.paired()
    answer = phone.get("/", headers={"host": host.format(port=site.port)})
    assert answer.status_code == 403
    assert answer.json()["type"] == "urn:moodify:problem:host"


@pytest.mark.parametrize("name", ["192.168.1.5", "den.local", "DEN.local", "localhost"])
def test_its_own_names_do(site: HomeSite, name: str) -> None:
    assert site.paired().get("/", headers={"host": f"{name}:{site.port}"}).status_code == 200


@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example",
        "null",
        "http://192.168.1.5:{port}",  # someone between, at our address without TLS
        "http://192.168.1.5:{trust}",
        "https://192.168.1.5:{trust}",
        "https://192.168.1.5",
    ],
)
def test_another_page_can_order_nothing(site: HomeSite, origin: str) -> None:
    phone = site.paired()
    told = origin.format(port=site.port, trust=site.trust_port)
    answer = phone.post("/api/sessions", headers={"origin": told})
    assert answer.json()["type"] == "urn:moodify:problem:origin"
    session = phone.post("/api/sessions").json()["id"]
    assert site.knock(session, phone, origin=told) == 403
    pairing = site.phone().post(
        "/api/lan/pair", json={"link": site.home.invitations.invite()}, headers={"origin": told}
    )
    assert pairing.status_code == 403


def test_the_page_at_its_address_can(site: HomeSite) -> None:
    for name in ("192.168.1.5", "den.local"):
        origin = f"https://{name}:{site.port}"
        assert site.paired().post("/api/sessions", headers={"origin": origin}).status_code == 201


def test_a_damaged_list_of_devices_lets_nobody_in(site: HomeSite) -> None:
    phone = site.paired()
    for text in (b"", b"{", b'{"devices": [{"id": 1}]}', b"[]", b"\xff"):
        site.home.devices.path.write_bytes(text)
        until(lambda: phone.get("/api/health").status_code == 401)
    assert site.paired().get("/api/health").status_code == 200


def test_all_that_the_way_in_is_made_of_is_open() -> None:
    files = read(STATIC)
    page = files["pair/index.html"].decode()
    named = re.findall(r'(?:href|src)="\.\./([^"#]+)', page)
    assert len(named) > 5
    for path in (*named, *modules(files, "js/lan/pair.js")):
        assert f"/{path}" in OPEN

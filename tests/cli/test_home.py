"""`moodify run --lan` and `moodify devices`, as a person meets them in a terminal."""

from __future__ import annotations

import re
import signal
import ssl
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from moodify.cli.home import NO_ADDRESS, way_in
from moodify.lan.addresses import Whereabouts
from moodify.lan.home import Home, certificates_in, devices_in
from tests.cli.conftest import Moodify


def home_at(folder: Path, *addresses: str) -> Home:
    where = Whereabouts(addresses, ("den.local",))
    return Home(folder, port=8766, trust_port=8767, look=lambda: where)


def test_the_way_in_is_told_in_full(tmp_path: Path) -> None:
    home = home_at(tmp_path, "192.168.1.5", "10.0.0.2")
    plain = "\n".join(way_in(home, with_picture=False))
    code = home.invitations.code
    assert code is not None
    assert f"Open https://192.168.1.5:8766/ and type the code {code[:3]} {code[3:]}." in plain
    assert "https://10.0.0.2:8766/, https://den.local:8766/" in plain
    assert "http://192.168.1.5:8767/" in plain
    assert home.kept.fingerprint in plain.replace(":\n  ", ":")
    assert "█" not in plain
    assert "█" in "\n".join(way_in(home, with_picture=True))


def test_a_code_that_is_off_is_not_told(tmp_path: Path) -> None:
    home = home_at(tmp_path, "192.168.1.5")
    home.invitations._wrong = 10_000
    assert "the code that the help" in "\n".join(way_in(home, with_picture=False))


def test_without_a_network_there_is_a_sentence(tmp_path: Path) -> None:
    assert NO_ADDRESS in "\n".join(way_in(home_at(tmp_path), with_picture=True))


def test_it_runs_and_ends(home: Path) -> None:
    words = ["run", "--lan", "--host", "127.0.0.2", "--no-browser", "--port", "0"]
    process = subprocess.Popen(
        [sys.executable, "-m", "moodify", *words, "--lan-port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    lines: list[str] = []
    try:
        assert process.stdout is not None
        end = time.monotonic() + 60
        while not any("fingerprint" in line for line in lines) and time.monotonic() < end:
            lines.append(process.stdout.readline())
        told = "".join(lines)
        here = re.search(r"Moodify is at (http://127\.0\.0\.1:\d+/)", told)
        page = re.search(r"Open (https://127\.0\.0\.2:\d+/) and type the code (\d{3} \d{3})", told)
        assert here, told
        assert page, told
        kept = certificates_in(home / "data").ensure(Whereabouts(("127.0.0.2",), ()))
        assert not kept.renewed
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(cadata=kept.authority.public_bytes(Encoding.PEM).decode())
        assert httpx.get(here[1], trust_env=False, timeout=60).status_code == 200
        # A program that a proxy passes on is not this computer: it needs the code.
        headers = {"x-forwarded-for": "192.168.1.9"}
        options = {"verify": context, "headers": headers, "trust_env": False, "timeout": 60}
        with httpx.Client(base_url=page[1], **options) as phone:  # type: ignore[arg-type]
            assert phone.get("/api/health").status_code == 401
            assert phone.post("/api/lan/pair", json={"code": page[2]}).status_code == 200
            assert phone.get("/api/health").status_code == 200
        process.send_signal(signal.SIGINT)
        rest, complaints = process.communicate(timeout=60)
    finally:
        process.kill()
        process.wait()
    assert process.returncode == 0
    assert complaints == ""
    assert "Let in: Device (127.0.0.1)." in rest
    assert rest.endswith("\nMoodify has stopped.\n")
    assert len(devices_in(home / "data").everyone()) == 1


def test_devices_are_listed_and_forgotten(moodify: Moodify, home: Path) -> None:
    assert "No device was let in" in moodify("devices").output
    kept = devices_in(home / "data")
    phone, _ = kept.add("iPhone")
    kept.add("iPad")
    listed = moodify("devices").output
    assert "iPhone" in listed
    assert phone.id in listed
    printed = moodify("devices", "--json").output
    assert "secret" not in printed
    assert '"name": "iPad"' in printed or '"name":"iPad"' in printed
    assert "iPhone is let in no longer" in moodify("devices", "--forget", phone.id).output
    again = moodify("devices", "--forget", phone.id)
    assert (again.exit_code, "No device of the id" in again.output) == (1, True)
    assert "1 device is let in no longer" in moodify("devices", "--forget-all").output
    assert "0 devices are" in moodify("devices", "--forget-all").output


@pytest.mark.parametrize("network", ["home", "10.0.0.0/99", "10.0.0.1/8"])
def test_a_wrong_network_is_a_sentence(network: str, moodify: Moodify) -> None:
    result = moodify("run", "--lan", "--no-browser", "--allow", network)
    assert result.exit_code == 1
    assert "'lan_networks" in result.output


def test_the_doctor_says_how_the_certificate_is(
    moodify: Moodify, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from moodify.cli.devices import certificate
    from moodify.lan import addresses
    from moodify.settings import load_settings

    monkeypatch.setattr(addresses, "adapter_addresses", lambda: [("192.168.1.5", False)])

    def told() -> list[tuple[str, str]]:
        return [(check.state, check.detail) for check in certificate(load_settings())]

    assert told()[0][0] == "note"
    assert "none;" in told()[0][1]
    certificates_in(home / "data").ensure(addresses.look_around())
    ((state, detail),) = told()
    assert state == "ok"
    assert "for 192.168.1.5; until" in detail
    monkeypatch.setattr(addresses, "adapter_addresses", lambda: [("192.168.1.6", False)])
    assert told() == [("note", "this computer's certificate lacks 192.168.1.6")]
    if sys.platform != "win32":
        (home / "data" / "lan" / "authority.pem").chmod(0o640)
        assert told()[0][0] == "broken"
    (home / "data" / "lan" / "this-computer.pem").write_text("x")
    result = moodify("doctor")
    assert "✗ Certificate" in result.output
    assert "`moodify run --lan` makes another." in result.output

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import urllib.request
import webbrowser
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

import moodify.web.serve
from moodify.cli import run as run_module
from moodify.cli.run import has_screen, is_loopback
from moodify.settings import Settings
from moodify.web.serve import Address
from tests.cli.conftest import Moodify


class Served:
    """Stands in for the server: notes what it was asked for, announces, and ends."""

    settings: Settings

    def __init__(self, address: Address) -> None:
        self._address = address

    def __call__(
        self, settings: Settings, *, announce: Callable[[Address], None], debug: bool
    ) -> None:
        self.settings, self.debug = settings, debug
        announce(self._address)
        raise KeyboardInterrupt


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Served:
    fake = Served(Address("http://127.0.0.1:8765/", 8765, 8765))
    monkeypatch.setattr(moodify.web.serve, "serve", fake)
    return fake


def test_the_page_is_served_on_the_next_port_until_ctrl_c(home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process = subprocess.Popen(
            [sys.executable, "-m", "moodify", "run", "--no-browser", "--port", str(port)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert process.stdout is not None
            moved, where = process.stdout.readline(), process.stdout.readline()
            assert f"Port {port} is in use" in moved
            url = next(word for word in where.split() if word.startswith("http"))
            with urllib.request.urlopen(url, timeout=60) as page:
                assert b"Moodify" in page.read()
            process.send_signal(signal.SIGINT)
            rest, complaints = process.communicate(timeout=60)
        finally:
            process.kill()
            process.wait()
    assert process.returncode == 0
    assert rest.strip() == "Moodify has stopped."
    assert complaints == ""


def test_options_win_over_the_environment(
    moodify: Moodify, served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOODIFY_PORT", "1234")
    moodify("run", "--no-browser")
    assert served.settings.port == 1234
    moodify("run", "--no-browser", "--port", "4321")
    assert served.settings.port == 4321
    assert served.settings.host == "127.0.0.1"


@pytest.mark.parametrize(
    ("host", "careful"), [("127.0.0.1", False), ("localhost", False), ("0.0.0.0", True)]
)
def test_serving_others_is_warned_of(
    host: str, careful: bool, moodify: Moodify, served: Served
) -> None:
    result = moodify("run", "--no-browser", "--host", host)
    assert result.exit_code == 0
    assert ("Careful" in result.stderr) is careful
    assert served.settings.host == host


@pytest.mark.parametrize("words", [(), ("--no-browser",)])
def test_a_browser_opens_unless_told_not_to(
    words: tuple[str, ...],
    moodify: Moodify,
    served: Served,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened, urls = Event(), []

    def open_browser(url: str) -> bool:
        urls.append(url)
        opened.set()
        return True

    monkeypatch.setattr(webbrowser, "open", open_browser)
    monkeypatch.setattr(run_module, "has_screen", lambda: True)
    moodify("run", *words)
    assert opened.wait(0.0 if words else 60.0) is not bool(words)
    assert urls == ([] if words else ["http://127.0.0.1:8765/"])


def test_no_port_is_a_sentence(moodify: Moodify) -> None:
    result = moodify("run", "--no-browser", "--host", "192.0.2.1")  # of TEST-NET-1: nobody's
    assert result.exit_code == 1
    assert "can't be served on 192.0.2.1" in result.stderr


def test_addresses_of_this_machine() -> None:
    assert is_loopback("127.0.0.1")
    assert is_loopback("127.8.9.1")
    assert is_loopback("::1")
    assert not is_loopback("::")
    assert not is_loopback("192.168.0.2")
    assert not is_loopback("example.org")


def test_a_browser_needs_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    assert not has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_screen()

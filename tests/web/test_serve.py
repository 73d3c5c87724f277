"""The port, the announcement, and what reaches a person's terminal."""

from __future__ import annotations

import logging
import socket
import sys
import threading
from collections.abc import Iterable
from pathlib import Path

import httpx
import pytest

from moodify.errors import PortError, SourceError
from moodify.types import Song, SongMood, Track
from moodify.web.serve import Address, _OneLine, bind
from tests.fakes import BusySource, fake_library
from tests.web.conftest import PATIENCE, running


def test_the_wanted_port_is_taken_when_it_is_free() -> None:
    taken = []
    for _ in range(5):  # now and then another program is given the port in between
        with bind("127.0.0.1", 0) as free:
            port = free.getsockname()[1]
        with bind("127.0.0.1", port) as listener:
            taken.append(listener.getsockname() == ("127.0.0.1", port))
    assert any(taken)


def test_a_port_in_use_is_passed_over() -> None:
    with bind("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        with bind("127.0.0.1", port) as listener:
            assert port < listener.getsockname()[1] < port + 20


def test_when_every_port_is_in_use_it_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_kwargs: object) -> socket.socket:
        raise OSError(98, "Address already in use")

    monkeypatch.setattr(socket, "create_server", refuse)
    monkeypatch.setattr("errno.EADDRINUSE", 98)
    with pytest.raises(PortError, match="8765") as caught:
        bind("127.0.0.1", 8765)
    assert "--port" in caught.value.hint


def test_an_address_of_another_machine_is_a_sentence() -> None:
    with pytest.raises(PortError, match=r"192\.0\.2\.1"):
        bind("192.0.2.1", 8765)


def test_the_last_port_has_none_after_it() -> None:
    with bind("127.0.0.1", 65535) as listener:
        assert listener.getsockname()[1] == 65535
        with pytest.raises(PortError):
            bind("127.0.0.1", 65535)


@pytest.mark.parametrize(
    ("port", "wanted", "moved"), [(8765, 8765, False), (8766, 8765, True), (40000, 0, False)]
)
def test_moving_is_told(port: int, wanted: int, moved: bool) -> None:
    assert Address("http://127.0.0.1/", port, wanted).moved is moved


def test_sources_work_ahead_while_the_server_runs(tmp_path: Path) -> None:
    busy = BusySource("busy")
    with running(tmp_path, open_library=lambda: fake_library(tmp_path, 1, busy)) as site:
        assert site.http.get("/api/health").status_code == 200
        assert busy.told == ["prepare"]
    assert busy.told[1] == "close"


def test_a_sound_that_is_being_made_does_not_keep_the_server(tmp_path: Path) -> None:
    class SlowSource(BusySource):
        def __init__(self) -> None:
            super().__init__("slow")
            self.begun, self.stopped = threading.Event(), threading.Event()

        def songs(self) -> Iterable[Song]:
            return [Song(Track("slow:1", "One", ("A",), "slow", playable=True), SongMood(0, 0))]

        def audio(self, track: Track) -> Path | None:
            self.begun.set()
            self.stopped.wait(10 * PATIENCE)  # `running` ends long before
            raise SourceError("It was stopped.")

        def close(self) -> None:
            self.stopped.set()

    slow = SlowSource()
    answers: list[int] = []
    with running(tmp_path, open_library=lambda: fake_library(tmp_path, 1, slow)) as site:
        address = f"http://127.0.0.1:{site.port}/api/songs/audio?uri=slow:1"
        asking = threading.Thread(
            target=lambda: answers.append(httpx.get(address, timeout=PATIENCE).status_code)
        )
        asking.start()
        assert slow.begun.wait(PATIENCE)
    asking.join(PATIENCE)
    assert answers == [503]  # told so, and not cut off


def test_a_traceback_does_not_reach_the_terminal() -> None:
    try:
        _ = 1 / 0
    except ZeroDivisionError:
        info = sys.exc_info()
    record = logging.LogRecord("x", logging.ERROR, "f", 1, "It failed.", (), info)
    assert _OneLine("%(message)s").format(record) == "It failed."

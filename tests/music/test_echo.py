from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path

import pytest

from moodify.errors import SourceError
from moodify.music.echo import MOST, Echo
from moodify.music.sources.base import SourceStatus
from moodify.types import Song, Track

TRACK = Track("server:1", "One", ("Ann",), "server")


class Server:
    """A source that remembers what it was told."""

    name, title = "server", "A server"

    def __init__(self, fails: bool = False, gate: threading.Event | None = None) -> None:
        self.told: list[tuple[object, ...]] = []
        self._fails, self._gate = fails, gate
        self.starred = threading.Event()

    def songs(self) -> Iterable[Song]:
        return ()

    def audio(self, track: Track) -> Path | None:
        return None

    def status(self) -> SourceStatus:
        return SourceStatus(self.name, self.title, ok=True, detail="")

    def scrobble(self, track: Track, at: float | None = None) -> None:
        if self._gate is not None:
            self._gate.wait(60)
        self.told.append(("heard", track.uri, at))
        if self._fails:
            raise SourceError("The server is asleep.")

    def star(self, track: Track, on: bool = True) -> None:
        self.told.append(("liked", track.uri, on))
        self.starred.set()


class Mute:
    """A source that takes no messages."""

    name, title = "mute", "Mute"
    songs, audio, status = Server.songs, Server.audio, Server.status


def test_a_source_hears_what_became_of_its_songs() -> None:
    server, echo = Server(), Echo()
    echo.heard(server, TRACK, 5.0)
    echo.liked(server, TRACK, False)
    echo.heard(None, TRACK, 5.0)
    echo.heard(Mute(), TRACK, 5.0)
    assert server.starred.wait(60)  # what waits when it is closed is let go of
    echo.close()
    assert server.told == [("heard", "server:1", 5.0), ("liked", "server:1", False)]


def test_a_server_that_fails_is_logged_and_told_the_next_all_the_same(
    caplog: pytest.LogCaptureFixture,
) -> None:
    server, echo = Server(fails=True), Echo()
    echo.heard(server, TRACK, 1.0)
    echo.liked(server, TRACK, True)
    assert server.starred.wait(60)
    echo.close()
    assert "The server is asleep" in caplog.text


def test_a_server_that_does_not_answer_fills_no_memory() -> None:
    gate = threading.Event()
    server, echo = Server(gate=gate), Echo()
    for at in range(3 * MOST):
        echo.heard(server, TRACK, at)
    gate.set()
    echo.close()
    assert len(server.told) <= MOST


def test_after_closing_nothing_is_told() -> None:
    server, echo = Server(), Echo()
    echo.close()
    echo.heard(server, TRACK, 1.0)
    assert server.told == []

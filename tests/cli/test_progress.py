from __future__ import annotations

import sys
import time
from collections.abc import Callable
from io import StringIO

import pytest

from moodify.cli import progress
from moodify.cli.progress import Bar


class Terminal(StringIO):
    """Text that believes to be a terminal."""

    def isatty(self) -> bool:
        return True


def terminal(monkeypatch: pytest.MonkeyPatch, stream: str = "stderr") -> Terminal:
    """Put a terminal in a stream's place; within a test, as pytest sets them anew before it."""
    screen = Terminal()
    monkeypatch.setattr(sys, stream, screen)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")
    return screen


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.01)


def test_a_long_wait_is_shown_and_cleared_away(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    screen = terminal(monkeypatch)
    monkeypatch.setattr(progress, "PATIENCE", 0.01)
    with Bar("first.jpg", 2) as bar:
        until(lambda: "first.jpg" in screen.getvalue())
        bar.echo("a result [bold]")
        bar.complain("a complaint [1/0]")
        bar.advance(1, "second.jpg")
        until(lambda: "second.jpg" in screen.getvalue())
    assert capsys.readouterr().out == "a result [bold]\n"
    assert "a complaint [1/0]" in screen.getvalue()
    assert screen.getvalue().rstrip("\n").endswith("\x1b[2K")


def test_lines_go_above_the_bar_where_both_share_a_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen, output = terminal(monkeypatch), terminal(monkeypatch, "stdout")
    monkeypatch.setattr(progress, "PATIENCE", 0.01)
    with Bar("first.jpg", 2) as bar:
        until(lambda: "first.jpg" in screen.getvalue())
        bar.echo("x" * 200)
    assert output.getvalue() == ""
    assert "x" * 200 in screen.getvalue()


def test_what_is_quick_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = terminal(monkeypatch)
    monkeypatch.setattr(progress, "PATIENCE", 600.0)  # it may be held up for more than two
    with Bar("quick.jpg", 1) as bar:
        bar.advance()
    assert screen.getvalue() == ""


def test_a_bar_that_comes_too_late_is_not_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """The timer's thread may be loading rich when the work ends."""
    screen = terminal(monkeypatch)
    monkeypatch.setattr(progress, "PATIENCE", 600.0)
    with Bar("quick.jpg", 1) as bar:
        bar.advance()
    bar._show()
    assert screen.getvalue() == ""
    assert bar._progress is None


def test_without_a_terminal_nothing_is_drawn(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    with Bar("slow.jpg", 1) as bar:
        time.sleep(0.05)
        bar.complain("bad.jpg: not a picture")
        bar.advance()
    assert capsys.readouterr().err == "bad.jpg: not a picture\n"

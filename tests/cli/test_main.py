from __future__ import annotations

import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from moodify import types
from moodify.cli import suggest
from moodify.cli.main import COMMANDS, main
from tests.cli.conftest import Moodify


@pytest.fixture
def _boom(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(COMMANDS, "boom", "tests.cli.broken:boom")


def test_help_names_every_command_in_order(moodify: Moodify) -> None:
    result = moodify("--help")
    assert result.exit_code == 0
    listed = result.stdout.partition("Commands:")[2].splitlines()
    assert [line.split()[0] for line in listed if line.strip()] == list(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_loads_and_explains_itself(name: str, moodify: Moodify) -> None:
    command = main.get_command(click.Context(main), name)
    assert command is not None
    assert command.name == name
    assert command.help
    assert moodify(name, "--help").exit_code == 0


def test_an_unknown_command_is_a_wrong_command_line(moodify: Moodify) -> None:
    result = moodify("dance")
    assert result.exit_code == 2
    assert "dance" in result.stderr


@pytest.mark.usefixtures("_boom")
@pytest.mark.parametrize(
    ("how", "status", "words"),
    [
        ("known", 1, "moodify: It is no picture. Give another.\n"),
        ("unknown", 70, "ZeroDivisionError: division by zero"),
        ("interrupt", 130, "Stopped."),
        ("pipe", 1, ""),
    ],
)
def test_every_failure_is_a_sentence_and_a_status(
    how: str, status: int, words: str, moodify: Moodify
) -> None:
    result = moodify("boom", how)
    assert result.exit_code == status
    assert words in result.stderr
    assert result.stdout == ""


@pytest.mark.usefixtures("_boom")
def test_debug_shows_where_it_failed() -> None:
    result = CliRunner().invoke(main, ["--debug", "boom", "unknown"])
    assert isinstance(result.exception, ZeroDivisionError)


def test_the_names_repeated_to_stay_light_are_the_true_ones() -> None:
    assert suggest.MOODS == types.MOODS
    assert suggest.WISHES == types.WISHES


def test_python_m_moodify_is_the_same_command() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "moodify", "--version"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert result.stdout.startswith("moodify ")

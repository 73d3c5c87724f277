"""``moodify listeners``, and ``--listener`` of the commands about what is somebody's own."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from moodify.cli.main import main
from moodify.household.household import Household

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    environment = {"MOODIFY_DATA_DIR": str(tmp_path), "MOODIFY_CACHE_DIR": str(tmp_path / "c")}

    def do(*words: str, typed: str | None = None) -> Result:
        return CliRunner().invoke(main, words, input=typed, env=environment)

    return do


def test_from_one_to_two_and_back(run: Run, tmp_path: Path) -> None:
    assert run("listeners").output == "Me  (amber, first)\n"
    assert run("listeners", "add", "Ben", "--mine", "Anna", "--colour", "teal").exit_code == 0
    assert run("listeners", "list").output == "Anna  (amber, first)\nBen  (teal)\n"
    assert "Benno now" in run("listeners", "rename", "BEN", "Benno").output
    shown = [json.loads(line) for line in run("listeners", "--json").output.splitlines()]
    assert [one["name"] for one in shown] == ["Anna", "Benno"]
    assert "hash" not in json.dumps(shown)
    assert run("listeners", "remove", "benno", typed="n\n").exit_code == 1
    assert run("listeners", "remove", "benno", typed="y\n").exit_code == 0
    assert run("listeners").output == "Anna  (amber, first)\n"
    last = run("listeners", "remove", "Anna", "--yes")
    assert last.exit_code == 1
    assert "last listener" in last.output


def test_a_pin_is_asked_for_twice_and_reset(run: Run, tmp_path: Path) -> None:
    run("listeners", "add", "Ben")
    assert run("listeners", "pin", "Ben", typed="4711\n4711\n").exit_code == 0
    assert "with a PIN" in run("listeners").output
    ben = Household(tmp_path).named("Ben")
    assert Household(tmp_path).check_pin(ben.id, "4711") == ben
    assert "no PIN any more" in run("listeners", "pin", "ben", "--reset").output
    assert "with a PIN" not in run("listeners").output
    odd = run("listeners", "pin", "ben", typed="12\n12\n")
    assert odd.exit_code == 1
    assert "4 to 12 digits" in odd.output


def test_each_has_a_journal_and_a_taste(run: Run, tmp_path: Path) -> None:
    run("listeners", "add", "Ben")
    assert run("journal", "--listener", "Ben", "on").exit_code == 0
    assert "journal is on" in run("journal", "--listener", "ben").output
    assert "journal is off" in run("journal").output
    assert "Nothing can be said yet" in run("taste", "--listener", "Ben").output
    assert run("taste", "--listener", "Ben", "forget", "--all").exit_code == 0
    unknown = run("taste", "--listener", "Cleo")
    assert unknown.exit_code == 1
    assert "Nobody here is called “Cleo”" in unknown.output
    assert run("listeners", "remove", "Ben", "--yes").exit_code == 0
    assert not list((tmp_path / "listeners").glob("*/*"))


def test_names_that_are_taken_or_none(run: Run) -> None:
    run("listeners", "add", "Ben")
    assert "already" in run("listeners", "add", "ben").output
    assert "needs a name" in run("listeners", "add", "\u200b").output

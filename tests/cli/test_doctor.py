from __future__ import annotations

import json
import socket
import tempfile
from pathlib import Path

import pytest

from moodify.cli import checks
from moodify.errors import ModelError
from tests.cli.conftest import Moodify


def report(moodify: Moodify) -> dict[str, dict[str, str]]:
    return {one["name"]: one for one in json.loads(moodify("doctor", "--json").stdout)["checks"]}


def test_all_is_well_here(moodify: Moodify) -> None:
    result = moodify("doctor")
    assert result.exit_code == 0, result.output
    assert "all is well" in result.stdout
    assert "✗" not in result.stdout
    assert "picture of a smile" in result.stdout


def test_json_has_every_check(moodify: Moodify) -> None:
    found = report(moodify)
    assert {"Python", "Packages", "Network", "Seeing", "Camera", "Data", "Port"} <= set(found)
    assert set(found["Network"]) == {"name", "state", "detail", "hint"}
    assert "numpy" in found["Packages"]["detail"]


def test_a_failing_check_is_told_and_the_others_go_on(
    moodify: Moodify, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise ModelError("The network's file is missing.", hint="Install Moodify again.")

    monkeypatch.setattr(checks, "network", broken)
    result = moodify("doctor")
    assert result.exit_code == 1
    assert "✗ Network        The network's file is missing." in result.stdout
    assert "Install Moodify again." in result.stdout
    assert "✓ Seeing" in result.stdout


def test_a_package_that_cannot_be_loaded_is_told() -> None:
    check = checks.failed("Seeing", ImportError("libGL.so.1: no such file", name="cv2"))
    assert check.state == "broken"
    assert "cv2 can't be loaded" in check.detail


def test_a_bad_setting_is_told(moodify: Moodify, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOODIFY_PORT", "many")
    result = moodify("doctor")
    assert result.exit_code == 1
    assert "✗ Settings" in result.stdout
    assert "MOODIFY_PORT" in result.stdout


def test_a_port_in_use_is_a_note(moodify: Moodify, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        monkeypatch.setenv("MOODIFY_PORT", str(taken.getsockname()[1]))
        found = report(moodify)
    assert found["Port"]["state"] == "note"
    assert "in use" in found["Port"]["detail"]


def test_a_folder_that_cannot_be_written_is_a_note(
    moodify: Moodify, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("MOODIFY_CACHE_DIR", str(tmp_path / "file" / "cache"))
    found = report(moodify)
    assert found["Cache"]["state"] == "note"
    assert "MOODIFY_CACHE_DIR" in found["Cache"]["hint"]


@pytest.mark.parametrize(
    ("picture", "words"), [("neutral.jpg", "read “neutral”"), ("no_face.jpg", "found 0 faces")]
)
def test_a_wrong_answer_is_told(
    picture: str, words: str, moodify: Moodify, monkeypatch: pytest.MonkeyPatch, data: Path
) -> None:
    monkeypatch.setattr(checks, "SELF_TEST", data / picture)
    found = report(moodify)
    assert found["Seeing"]["state"] == "broken"
    assert words in found["Seeing"]["detail"]


def test_nothing_temporary_is_left_behind(
    moodify: Moodify, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    monkeypatch.setenv("MOODIFY_DATA_DIR", str(tmp_path / "file" / "data"))
    moodify("doctor")
    assert list((tmp_path / "tmp").iterdir()) == []

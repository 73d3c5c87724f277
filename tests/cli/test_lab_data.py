"""``moodify lab check`` and ``moodify lab explore``, as a person types them."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Moodify
from tests.lab.conftest import Collection, collection

__all__ = ["collection"]


def test_check_names_what_was_planted(moodify: Moodify, collection: Collection) -> None:
    words = ["lab", "check", "--data", collection.zip, "--votes", collection.votes]
    result = moodify(*words, "--leaks", collection.leaks)
    assert result.exit_code == 0
    assert "train: 41 pictures" in result.stdout
    assert "train: 1 size as found: 48×48 grey (41)" in result.stdout
    assert "1 picture left out, as the list of leaks asks" in result.stdout
    assert "0 pictures in the votes that most raters call no face" in result.stdout
    found = json.loads(moodify(*words, "--json").stdout)
    assert found["sizes"] == {"train": {"48×48 grey": 42}, "test": {"48×48 grey": 21}}
    assert found["no_face"] == 0
    assert found["agreement"] == 1


def test_no_data_is_a_sentence(moodify: Moodify, tmp_path: Path) -> None:
    for command in ("check", "explore"):
        result = moodify("lab", command, "--data", tmp_path / "none.zip")
        assert result.exit_code == 1
        assert "There is no" in result.stderr
        assert "Get FER2013 from Kaggle" in result.stderr


@pytest.mark.lab
def test_explore_draws_what_there_is(
    moodify: Moodify, collection: Collection, tmp_path: Path
) -> None:
    pytest.importorskip("matplotlib", reason="matplotlib is not installed")
    words = ["lab", "explore", "--data", collection.zip, "--votes", collection.votes, "--runs"]
    result = moodify(*words, tmp_path / "runs")
    assert result.exit_code == 0
    assert "Drew 7 figures" in result.stdout
    assert len(list((tmp_path / "runs" / "figures").glob("data-*.png"))) == 7

    (tmp_path / "file").write_text("in the way")
    result = moodify(*words, tmp_path / "file")
    assert result.exit_code == 1
    assert "can't be written" in result.stderr


def test_without_matplotlib_it_says_how_to_get_it(
    moodify: Moodify, collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    result = moodify("lab", "explore", "--data", collection.zip)
    assert result.exit_code == 1
    assert "needs matplotlib" in result.stderr
    assert "moodify[lab]" in result.stderr

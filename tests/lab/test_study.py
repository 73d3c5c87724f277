"""The whole study in one command, on a collection as small as it can be."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

pytest.importorskip("torch", reason="torch is not installed (pip install 'moodify[lab]')")

from moodify.cli.lab import lab
from moodify.lab.presets import get_preset
from moodify.lab.study import SMALL_SHARE, Source
from tests.lab.conftest import Collection

pytestmark = pytest.mark.lab


def test_every_step_from_the_pictures_to_the_page(collection: Collection, tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    source = ["--data", str(collection.zip), "--votes", str(collection.votes)]
    asked = ["all", *source, "--leaks", str(collection.leaks), "--small", "--runs", str(runs)]
    asked += ["--presets", "original", "--presets", "moodify"]
    done = CliRunner().invoke(lab, asked, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    for preset, epochs in (("original", 2), ("moodify", 3)):
        rows = (runs / preset / "history.jsonl").read_text().splitlines()
        assert len(rows) == epochs
        figures = json.loads((runs / preset / "evaluation.json").read_text())
        assert figures["data"] == {"name": "fer.zip", "split": "test", "pictures": 21}
        assert "# Model card" in (runs / preset / "emotion.md").read_text()
    assert json.loads((runs / "data.json").read_text())
    page = (runs / "report/index.html").read_text()
    assert "<h1" in page
    assert "moodify" in page

    again = CliRunner().invoke(lab, asked, catch_exceptions=False)
    assert "epoch" not in again.output, "what is trained is not trained again"


def test_a_small_study_takes_few_pictures_and_small_networks(collection: Collection) -> None:
    source = Source(collection.zip, small=True)
    assert len(source.read("train")) == 42, "what is small already stays whole"
    recipe = source.recipe("moodify")
    assert recipe.self_taught == get_preset("moodify").self_taught
    assert recipe.all_epochs == 3
    assert source.recipe("original").all_epochs == 2
    assert SMALL_SHARE > 1

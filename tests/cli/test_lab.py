"""``moodify lab`` at the terminal: what a student types and reads."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

pytest.importorskip("matplotlib", reason="matplotlib is not installed (pip install 'moodify[lab]')")

from moodify.cli.lab import lab
from moodify.errors import LabError
from tests.lab.conftest import Collection, collection

__all__ = ["collection"]
pytestmark = pytest.mark.lab
DATA = Path(__file__).parents[1] / "data"


def run(*words: str | Path) -> str:
    done = CliRunner().invoke(lab, list(map(str, words)), catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


def test_check_speaks_to_people_and_to_programs(collection: Collection) -> None:
    words: list[str | Path] = ["check", "--data", collection.zip, "--votes", collection.votes]
    assert "train: 42 pictures, 24 of the four moods" in run(*words)
    found = json.loads(run(*words, "--json"))
    assert found["counts"]["test"]["sad"] == 3


def test_explore_and_report_make_a_page(collection: Collection, tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    assert "Drew 4 figures" in run("explore", "--data", collection.zip, "--runs", runs)
    with pytest.raises(LabError, match="no run"):
        run("report", "--runs", runs)
    (runs / "tiny").mkdir()
    (runs / "tiny" / "history.jsonl").write_text(
        '{"epoch": 1, "epochs": 1, "loss": 1.0, "label_accuracy": 0.5, "votes_accuracy": 0.0}\n'
    )
    assert "Wrote" in run("report", "--runs", runs)
    page = (runs / "report" / "index.html").read_text()
    assert "The mean face of each emotion" in page


def test_whole_photographs_are_scored_by_their_faces(tmp_path: Path) -> None:
    for folder in ("happy", "sad"):
        (tmp_path / folder).mkdir()
        shutil.copy(DATA / "happy.jpg", tmp_path / folder / "a.jpg")
    done = CliRunner().invoke(lab, ["evaluate", "--data", str(tmp_path), "--json"])
    assert done.exit_code == 0
    assert "a face was found in 2" in done.stderr
    figures = json.loads(done.stdout)
    assert figures["four"]["accuracy"] == 0.5
    assert figures["four"]["per_class"]["happy"]["recall"] == 1.0

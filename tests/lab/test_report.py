"""The page tells what the runs' files say, needs nothing else, and survives what is missing."""

import json
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("matplotlib", reason="matplotlib is not installed (pip install 'moodify[lab]')")

from moodify.errors import LabError
from moodify.lab.data import Pictures
from moodify.lab.evaluate import evaluate
from moodify.lab.report import find_runs, write_report
from moodify.types import EMOTIONS
from moodify.vision.card import card_path
from moodify.vision.classify import DEFAULT_MODEL

pytestmark = pytest.mark.lab


@pytest.fixture(scope="module")
def pictures() -> Pictures:
    """Forty-two pictures of noise, with votes that agree with their labels half the time."""
    rng = np.random.default_rng(2)
    labels = np.arange(42) % 7
    votes = np.eye(7, dtype=np.float32)[(labels + (np.arange(42) < 21)) % 7] * 0.9
    pixels = rng.integers(0, 255, (42, 48, 48)).astype(np.uint8)
    names = tuple(f"test/{EMOTIONS[label]}/{n}.jpg" for n, label in enumerate(labels))
    return Pictures(pixels, labels, votes, names)


@pytest.fixture(scope="module")
def figures(pictures: Pictures) -> dict[str, Any]:
    return evaluate(None, pictures, "<noise>", "test")


@pytest.fixture
def runs(tmp_path: Path, figures: dict[str, Any]) -> Path:
    folder = tmp_path / "runs" / "moodify"
    folder.mkdir(parents=True)
    shutil.copy(DEFAULT_MODEL, folder / "emotion.onnx")
    shutil.copy(card_path(DEFAULT_MODEL), folder / "emotion.json")
    (folder / "evaluation.json").write_text(json.dumps(figures))
    rows = [
        {"epoch": n, "epochs": 3, "loss": 2 / n, "label_accuracy": 0.2 * n, "votes_accuracy": 0.3}
        for n in (1, 2, 3)
    ]
    (folder / "history.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n")
    return tmp_path / "runs"


class Page(HTMLParser):
    """What a test wants to know of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.sources: list[str] = []
        self.alts: list[str] = []
        self.headings: list[int] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.sources += [values[key] for key in ("src", "href") if key in values]
        if tag == "img":
            self.alts.append(values["alt"])
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))


def test_the_page_has_the_figures_and_needs_nothing_else(
    runs: Path, pictures: Pictures, figures: dict[str, Any], tmp_path: Path
) -> None:
    index = write_report(runs, (), pictures, tmp_path / "report")
    text = index.read_text()
    assert f"{100 * figures['ferplus']['four']['accuracy']:.1f} %" in text
    assert f"{100 * figures['seven']['per_class']['fear']['recall']:.1f} %" in text
    page = Page(text)
    assert all(source.startswith(("data:", "#")) for source in page.sources)
    assert len(page.alts) >= 10
    assert all(page.alts)
    assert page.headings[0] == 1
    assert all(b - a <= 1 for a, b in zip(page.headings, page.headings[1:], strict=False))
    assert "&lt;noise&gt;" in text
    assert "<noise>" not in text
    assert (tmp_path / "report" / "moodify-confusion-seven.png").stat().st_size > 1000


def test_what_is_missing_is_said(runs: Path, tmp_path: Path) -> None:
    (runs / "moodify" / "evaluation.json").unlink()
    (runs / "original").mkdir()
    (runs / "original" / "history.jsonl").write_text(
        '{"epoch": 1, "epochs": 1, "loss": 1.0, "label_accuracy": 0.5, "votes_accuracy": 0.0}\n'
    )
    text = write_report(runs, (), None, tmp_path / "report").read_text()
    assert "Preset moodify has not been scored" in text
    assert "Preset original has not been scored" in text
    assert "have not been explored yet" in text
    assert "Give the pictures with" in text


def test_ours_comes_first(runs: Path) -> None:
    shutil.copytree(runs / "moodify", runs / "another")
    assert [run.preset for run in find_runs(runs)] == ["moodify", "another"]
    assert [run.preset for run in find_runs(runs, ["another"])] == ["another"]


def test_an_empty_folder_or_a_damaged_file_is_one_sentence(runs: Path, tmp_path: Path) -> None:
    with pytest.raises(LabError, match="There is no run of the lab"):
        find_runs(tmp_path / "nothing")
    (runs / "moodify" / "evaluation.json").write_text('{"four":')
    with pytest.raises(LabError, match="is damaged"):
        find_runs(runs)
    (runs / "moodify" / "evaluation.json").unlink()
    (runs / "moodify" / "history.jsonl").write_text('{"epoch": 1}\n{"epo')
    with pytest.raises(LabError, match="is damaged"):
        find_runs(runs)

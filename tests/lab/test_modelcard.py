"""The card for people says what the card for machines says."""

import json
import shutil
from pathlib import Path

import pytest

from moodify.lab.modelcard import write_model_card
from moodify.vision.card import card_path
from moodify.vision.classify import DEFAULT_MODEL


@pytest.fixture
def model(tmp_path: Path) -> Path:
    copy = tmp_path / "net.onnx"
    shutil.copy(card_path(DEFAULT_MODEL), card_path(copy))
    return copy


def test_the_page_has_the_figures_of_the_card(model: Path) -> None:
    card = json.loads(card_path(model).read_text())
    page = write_model_card(model).read_text()
    assert card["file"]["sha256"] in page
    test = card["metrics"]["test"]
    assert f"{test['ferplus_four']['accuracy']:.1%}" in page
    assert f"PublicTest, {test['seven']['pictures']:,}" in page
    for heading in ("What it is for", "What it is not for", "Limits and known biases"):
        assert f"## {heading}" in page


def test_stress_is_told_where_it_was_measured(model: Path) -> None:
    card = json.loads(card_path(model).read_text())
    card["metrics"]["test"]["points_lost_under"] = {"blur": 1.25}
    card_path(model).write_text(json.dumps(card))
    assert "blur 1.2" in write_model_card(model).read_text()
    del card["metrics"]["test"]["points_lost_under"]
    card_path(model).write_text(json.dumps(card))
    assert "poor pictures" not in write_model_card(model).read_text()


def test_the_shipped_page_is_up_to_date(tmp_path: Path) -> None:
    shipped = DEFAULT_MODEL.with_suffix(".md")
    assert shipped.read_text() == write_model_card(DEFAULT_MODEL, tmp_path / "page.md").read_text()

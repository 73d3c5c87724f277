"""What is drawn of the data can be read back, figures and numbers."""

import json
from pathlib import Path

import pytest

pytest.importorskip("matplotlib", reason="matplotlib is not installed (pip install 'moodify[lab]')")

from PIL import Image

from moodify.errors import LabError
from moodify.lab.data import load_splits
from moodify.lab.explore import explore, read_figures
from tests.lab.conftest import Collection

pytestmark = pytest.mark.lab


def test_every_figure_is_drawn_and_read_back(collection: Collection, tmp_path: Path) -> None:
    figures = explore(load_splits(collection.zip, collection.votes), tmp_path)
    assert len(figures) == 7
    assert read_figures(tmp_path) == figures
    for figure in figures:
        with Image.open(figure.file) as image:
            assert min(image.size) > 150
        assert len(figure.caption) > 40
        assert figure.alt
    told = json.loads((tmp_path / "data.json").read_text())
    assert told["splits"]["train"]["emotions"]["happy"] == 6
    assert 0 < told["splits"]["test"]["pixel_mean"] < 255


def test_without_votes_nothing_is_said_of_them(collection: Collection, tmp_path: Path) -> None:
    assert len(explore(load_splits(collection.zip), tmp_path)) == 4


def test_no_figures_and_damaged_ones(tmp_path: Path) -> None:
    assert read_figures(tmp_path) == []
    (tmp_path / "data.json").write_text('{"figures": [{"file": 3}]}')
    with pytest.raises(LabError, match="damaged"):
        read_figures(tmp_path)

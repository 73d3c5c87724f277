"""Figures of the data: each is drawn, also where a collection lacks what the figure is about."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("matplotlib", reason="matplotlib is not installed (pip install 'moodify[lab]')")

from PIL import Image

from moodify.lab.data import Pictures
from moodify.lab.figures import data as draw
from moodify.lab.figures.style import Picture
from moodify.types import EMOTIONS

pytestmark = pytest.mark.lab
Draw = Callable[[Pictures, Path], Picture]
DRAWN: tuple[Draw, ...] = (
    lambda pictures, file: draw.draw_counts({"train": pictures}, file),
    draw.draw_samples,
    draw.draw_mean_faces,
    draw.draw_light,
    draw.draw_votes,
    draw.draw_disagreement,
    draw.draw_disputed,
)


@pytest.fixture
def pictures() -> Pictures:
    """Forty pictures, of all emotions; of the raters, eight in ten see what the label says."""
    rng = np.random.default_rng(0)
    labels = np.arange(40) % len(EMOTIONS)
    votes = (0.8 * np.eye(7))[labels].astype(np.float32)
    names = tuple(f"train/{EMOTIONS[label]}/{row}.jpg" for row, label in enumerate(labels))
    return Pictures(rng.integers(0, 255, (40, 48, 48), np.uint8), labels, votes, names)


@pytest.mark.parametrize("function", DRAWN)
@pytest.mark.parametrize("emotions", [EMOTIONS, ("happy", "sad"), ("neutral",)])
def test_every_figure_is_drawn_whatever_emotions_there_are(
    pictures: Pictures, tmp_path: Path, function: Draw, emotions: tuple[str, ...]
) -> None:
    wanted = [EMOTIONS.index(name) for name in EMOTIONS if name in emotions]
    some = pictures.take(np.flatnonzero(np.isin(pictures.labels, wanted)))
    figure = function(some, tmp_path / "figure.png")
    with Image.open(figure.file) as image:
        assert image.width > 500
        assert np.asarray(image).std() > 2
    assert "nan" not in figure.caption + figure.alt


def test_counts_compare_the_most_and_the_least_frequent(pictures: Pictures, tmp_path: Path) -> None:
    sad = np.flatnonzero(pictures.labels == EMOTIONS.index("sad"))
    one_fear = np.flatnonzero(pictures.labels == EMOTIONS.index("fear"))[:1]
    some = pictures.take(np.concatenate([sad, one_fear]))
    figure = draw.draw_counts({"train": some}, tmp_path / "a.png")
    assert f"{len(sad)} times as many pictures of sad as of fear" in figure.caption
    assert f"sad {len(sad)}" in figure.alt


def test_disagreement_is_told_in_numbers(pictures: Pictures, tmp_path: Path) -> None:
    votes = pictures.votes.copy()
    happy = EMOTIONS.index("happy")
    others = np.flatnonzero(pictures.labels != happy)[:10]
    votes[others] = 0.8 * np.eye(7, dtype=np.float32)[happy]
    torn = replace(pictures, votes=votes)
    assert "on 75.0% of the pictures" in draw.draw_disagreement(torn, tmp_path / "a.png").caption
    disputed = draw.draw_disputed(torn, tmp_path / "b.png")
    assert "There are 10 such pictures" in disputed.caption
    assert disputed.alt.startswith("10 faces")


def test_votes_show_an_agreed_picture_of_each_emotion(pictures: Pictures, tmp_path: Path) -> None:
    assert draw.draw_votes(pictures, tmp_path / "a.png").alt.startswith("11 faces")  # 7 and 4 torn

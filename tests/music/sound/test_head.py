from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodify.errors import ModelError
from moodify.music.sound import head as module
from moodify.music.sound.head import FARTHEST, kernel, load_card, load_head, softmax


@pytest.fixture(scope="module")
def shipped() -> module.Head:
    return load_head()


def test_the_shipped_head_fits_its_card_and_the_limit(shipped: module.Head) -> None:
    card = load_card()
    assert len(shipped.songs) == card["data"]["clips"]
    assert np.square(shipped.share).sum() == pytest.approx(1, abs=1e-4)
    network = module.FILE.with_name("musicnn.onnx")
    assert module.FILE.stat().st_size + network.stat().st_size < 5e6


def test_the_shipped_figures_meet_what_is_promised() -> None:
    metrics = load_card()["metrics"]
    assert metrics["four"]["accuracy"] >= 0.74
    assert metrics["valence_sign"] >= 0.82
    assert metrics["arousal_sign"] >= 0.89
    assert metrics["calibration_error"] <= 0.05


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.floats(0, 1e6))
def test_whatever_is_asked_the_answer_is_a_distribution(seed: int, far: float) -> None:
    head = load_head()
    rows = head.mean + np.random.default_rng(seed).standard_normal((3, len(head.mean))) * far
    chances = head(rows.astype("f4"))
    assert np.isfinite(chances).all()
    assert chances.min() >= 0
    assert np.allclose(chances.sum(1), 1)


def test_one_wild_figure_counts_no_more_than_its_limit(shipped: module.Head) -> None:
    row = shipped.mean.copy()[None]
    row[0, 0] += 1e9
    assert np.abs(shipped.scaled(row) / shipped.share).max() == pytest.approx(FARTHEST)


def test_the_kernel_is_one_for_the_same_and_falls_with_distance() -> None:
    songs = np.random.default_rng(0).standard_normal((5, 4))
    near = kernel(songs, songs, 0.5)
    assert np.allclose(np.diag(near), 1)
    assert np.allclose(near, near.T)
    expected = np.exp(-0.5 * np.square(songs[0] - songs[1]).sum())
    assert near[0, 1] == pytest.approx(expected)


def test_a_softmax_of_large_logits_is_no_overflow() -> None:
    assert np.allclose(softmax(np.array([[1e4, 0.0, 0.0, 0.0]])), [[1, 0, 0, 0]])


def test_a_head_that_was_changed_is_refused(tmp_path: Path) -> None:
    shutil.copy(module.FILE, tmp_path / "head.npz")
    shutil.copy(module.FILE.with_suffix(".json"), tmp_path / "head.json")
    with (tmp_path / "head.npz").open("ab") as file:
        file.write(b"!")
    with pytest.raises(ModelError, match="not the file that its card describes"):
        load_head(tmp_path / "head.npz")


def test_a_missing_head_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="can't be read"):
        load_head(tmp_path / "head.npz")

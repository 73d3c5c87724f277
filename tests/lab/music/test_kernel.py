from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="the lab extra is not installed")

from moodify.lab.music.kernel import Recipe, solve, teach
from moodify.lab.music.study import write_json
from moodify.music.sound.describe import joined
from moodify.music.sound.head import kernel, load_head
from tests.lab.music.world import RECIPE, songs

pytestmark = pytest.mark.lab


def rows_of(blocks: dict[str, np.ndarray]) -> np.ndarray:
    size = len(next(iter(blocks.values())))
    return np.stack([joined({n: b[i] for n, b in blocks.items()}) for i in range(size)])


def test_a_head_learns_what_it_is_taught() -> None:
    clips = songs(apart=3)
    chances = teach(clips.blocks, clips.labels, RECIPE)(rows_of(clips.blocks))
    assert (chances.argmax(1) == clips.labels).mean() > 0.95
    assert np.allclose(chances.sum(1), 1)


def test_the_weights_are_where_the_loss_is_flat() -> None:
    # For the penalised likelihood, weights = (labels - chances) / ridge at the optimum.
    clips = songs(80)
    near = kernel(clips.blocks["sound"], clips.blocks["sound"], 0.05)
    ridge = 0.5
    weights, bias = solve(near, clips.labels, ridge)
    logits = near @ weights + bias
    raised = np.exp(logits - logits.max(1, keepdims=True))
    chances = raised / raised.sum(1, keepdims=True)
    wanted = (np.eye(4)[clips.labels] - chances) / ridge
    assert np.abs(weights - wanted).max() < 0.02


def test_a_block_counts_by_its_weight_whatever_its_size() -> None:
    clips = songs()
    head = teach(clips.blocks, clips.labels, Recipe(blocks={"sound": 1.0, "tags": 1.0}))
    assert np.square(head.share).sum() == pytest.approx(1, abs=1e-5)
    assert np.square(head.share[:8]).sum() == pytest.approx(0.5, abs=1e-5)


def test_a_head_is_the_same_after_saving(tmp_path: Path) -> None:
    import hashlib

    clips = songs()
    head = teach(clips.blocks, clips.labels, RECIPE, temperature=1.3)
    head.save(tmp_path / "head.npz")
    digest = hashlib.sha256((tmp_path / "head.npz").read_bytes()).hexdigest()
    write_json(tmp_path / "head.json", {"sha256": digest})
    rows = rows_of(clips.blocks)
    assert np.abs(load_head(tmp_path / "head.npz")(rows) - head(rows)).max() < 2e-3


def test_a_figure_that_never_changes_does_no_harm() -> None:
    clips = songs()
    clips.blocks["sound"][:, 0] = 7
    head = teach(clips.blocks, clips.labels, RECIPE)
    assert np.isfinite(head(rows_of(clips.blocks))).all()

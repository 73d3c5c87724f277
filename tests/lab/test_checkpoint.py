"""A run's folder: one whole checkpoint whatever happens, and a history that goes with it."""

import json
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="torch is not installed (pip install 'moodify[lab]')")

from moodify.errors import LabError
from moodify.lab.checkpoint import find_checkpoint, load_network, save_checkpoint
from moodify.lab.presets import get_preset
from moodify.lab.train import make_learner

pytestmark = pytest.mark.lab
TINY = get_preset("tiny")


def test_a_checkpoint_comes_back_with_its_history(tmp_path: Path) -> None:
    learner = make_learner(TINY)
    learner.history.append({"epoch": 1, "label_accuracy": 0.5})
    save_checkpoint(tmp_path, TINY, learner)
    state = find_checkpoint(tmp_path, TINY)
    assert state is not None
    assert state["epoch"] == 1
    assert state["history"] == learner.history
    assert json.loads((tmp_path / "history.jsonl").read_text()) == learner.history[0]
    assert load_network(tmp_path)[1] == TINY


def test_a_disk_that_cannot_be_written_keeps_the_last_checkpoint(tmp_path: Path) -> None:
    learner = make_learner(TINY)
    learner.history.append({"epoch": 1})
    save_checkpoint(tmp_path, TINY, learner)
    (tmp_path / "checkpoint.pt.part").mkdir()  # stands where the next one would be written
    learner.history.append({"epoch": 2})
    with pytest.raises(LabError, match="epoch 2 can't be written"):
        save_checkpoint(tmp_path, TINY, learner)
    state = find_checkpoint(tmp_path, TINY)
    assert state is not None
    assert state["epoch"] == 1


def test_an_empty_folder_starts_afresh(tmp_path: Path) -> None:
    assert find_checkpoint(tmp_path, TINY) is None

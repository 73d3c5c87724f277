"""Training: it learns, resumes to the same result, and stops with a sentence."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="torch is not installed (pip install 'moodify[lab]')")

import torch

from moodify.errors import LabError
from moodify.lab.checkpoint import Progress, load_network
from moodify.lab.data import Pictures, load_split, split_holdout
from moodify.lab.metrics import mood_rows
from moodify.lab.network import EmotionNet, blend_heads, count_parameters
from moodify.lab.original import NEVER, OriginalNet
from moodify.lab.presets import PRESETS, get_preset, preset_from_dict
from moodify.lab.schedule import is_stuck
from moodify.lab.train import (
    batches,
    held_figures,
    make_targets,
    predict_logits,
    spread,
    train,
)
from moodify.lab.world import World
from tests.lab.conftest import Collection

pytestmark = pytest.mark.lab
TINY = replace(get_preset("tiny"), batch=8, epochs=2, mixup=0.2)


@pytest.fixture
def parts(collection: Collection) -> tuple[Pictures, Pictures]:
    return split_holdout(load_split(collection.zip, "train", collection.votes), 1 / 6, seed=1)


def quiet(_: Progress) -> None:
    """No report."""


def test_the_loss_falls(parts: tuple[Pictures, Pictures], tmp_path: Path) -> None:
    seen: list[Progress] = []
    train(replace(TINY, epochs=7), *parts, tmp_path, seen.append)
    assert [p.epoch for p in seen] == list(range(1, 9))
    assert seen[-1].loss < seen[0].loss


@pytest.mark.parametrize("last", [1, 2], ids=["before it teaches itself", "after"])
def test_a_run_that_was_killed_ends_as_an_unbroken_one(
    parts: tuple[Pictures, Pictures], tmp_path: Path, last: int
) -> None:
    whole = train(TINY, *parts, tmp_path / "whole", quiet)

    def die(progress: Progress) -> None:
        if progress.epoch == last:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(TINY, *parts, tmp_path / "broken", die)
    resumed = train(TINY, *parts, tmp_path / "broken", quiet)
    for name, value in whole.state_dict().items():
        assert torch.equal(value, resumed.state_dict()[name]), name
    history = (tmp_path / "broken/history.jsonl").read_text()
    rows = [json.loads(line) for line in history.splitlines()]
    assert [row["epoch"] for row in rows] == [1, 2, 3]
    assert list((tmp_path / "broken/tensorboard").glob("events.*"))


def test_a_loss_that_is_no_number_stops_and_keeps_the_checkpoint(
    parts: tuple[Pictures, Pictures], tmp_path: Path
) -> None:
    train(replace(TINY, polish_epochs=0), *parts, tmp_path, quiet)
    state = torch.load(tmp_path / "checkpoint.pt", weights_only=True)
    state["preset"]["polish_epochs"] = 1
    state["network"]["label_head.weight"] *= float("nan")
    torch.save(state, tmp_path / "checkpoint.pt")
    before = (tmp_path / "checkpoint.pt").read_bytes()
    with pytest.raises(LabError, match=r"became nan in epoch 3, step 1"):
        train(TINY, *parts, tmp_path, quiet)
    assert (tmp_path / "checkpoint.pt").read_bytes() == before


def test_a_checkpoint_of_other_settings_is_refused(
    parts: tuple[Pictures, Pictures], tmp_path: Path
) -> None:
    train(replace(TINY, epochs=1), *parts, tmp_path, quiet)
    with pytest.raises(LabError, match="other settings"):
        train(replace(TINY, epochs=1, dropout=0.5), *parts, tmp_path, quiet)


def test_a_run_does_not_go_on_with_other_pictures(
    parts: tuple[Pictures, Pictures], tmp_path: Path
) -> None:
    def die(progress: Progress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(TINY, *parts, tmp_path, die)
    fewer = parts[0].take(np.arange(20))
    with pytest.raises(LabError, match="now there are 20"):
        train(replace(TINY, self_taught=(1,)), fewer, parts[1], tmp_path, quiet)


def test_a_head_that_learns_nothing_is_not_asked(parts: tuple[Pictures, Pictures]) -> None:
    network, hold = EmotionNet(TINY).eval(), parts[1]
    by_label, _ = predict_logits(network, hold)
    told = held_figures(replace(TINY, votes_weight=0.0), network, hold)[2]
    voted = hold.votes.sum(1) > 0.5
    agrees = by_label.argmax(1).numpy() == hold.votes.argmax(1)
    assert told == pytest.approx(agrees[voted].mean())


def test_a_damaged_checkpoint_is_named(tmp_path: Path) -> None:
    with pytest.raises(LabError, match="There is no checkpoint"):
        load_network(tmp_path)
    (tmp_path / "checkpoint.pt").write_bytes(b"cut short")
    with pytest.raises(LabError, match="not a checkpoint"):
        load_network(tmp_path)


def test_a_teacher_shares_in_the_targets(parts: tuple[Pictures, Pictures]) -> None:
    pictures, teacher = parts[0], EmotionNet(TINY)
    bare = make_targets(replace(TINY, label_smoothing=0.0), pictures, None)
    assert torch.equal(bare["labels"].argmax(1), torch.from_numpy(pictures.labels))
    half = replace(TINY, label_smoothing=0.0, own_share=0.5)
    mixed = make_targets(half, pictures, teacher)
    assert torch.allclose(mixed["labels"].sum(1), torch.ones(len(pictures)), atol=1e-5)
    assert torch.allclose(mixed["votes"].sum(1), bare["votes"].sum(1), atol=1e-5)
    assert 0.5 < float(mixed["labels"].max()) < 0.7


def test_a_network_teaches_itself_after_the_epochs_that_its_preset_names(
    parts: tuple[Pictures, Pictures], tmp_path: Path
) -> None:
    def labels_after(self_taught: tuple[int, ...], name: str) -> torch.Tensor:
        train(replace(TINY, self_taught=self_taught), *parts, tmp_path / name, quiet)
        state = torch.load(tmp_path / name / "checkpoint.pt", weights_only=True)
        labels: torch.Tensor = state["targets"]["labels"]
        return labels

    given = make_targets(TINY, parts[0], None)["labels"]
    assert torch.equal(labels_after((), "never"), given)
    assert not torch.equal(labels_after((2,), "late"), given)


def test_compiling_without_a_compiler_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(LabError, match=r"takes a C\+\+ compiler"):
        spread(EmotionNet(TINY), World(), compiled=True)


def test_two_processes_share_every_batch(parts: tuple[Pictures, Pictures]) -> None:
    pictures = parts[0]
    targets = make_targets(TINY, pictures, None)
    plain = replace(TINY, mixup=0.0)

    def labels_of(world: World) -> list[torch.Tensor]:
        rng = torch.Generator().manual_seed(5)
        return [labels for _, labels, _ in batches(pictures, targets, plain, rng, world)]

    whole, first, second = (labels_of(World(*place)) for place in ((0, 1), (0, 2), (1, 2)))
    for all_of_it, one, two in zip(whole, first, second, strict=True):
        assert torch.equal(all_of_it[0::2], one)
        assert torch.equal(all_of_it[1::2], two)


def test_the_original_learns_four_moods_and_stops_when_stuck(
    parts: tuple[Pictures, Pictures], tmp_path: Path
) -> None:
    learn, hold = (p.take(mood_rows(p.labels)[0]) for p in parts)
    recipe = replace(get_preset("original"), epochs=6, batch=8, patience_epochs=1)
    seen: list[Progress] = []
    network = train(recipe, learn, hold, tmp_path, seen.append)
    held = [p.label_accuracy for p in seen]
    assert len(seen) == 6 or is_stuck(recipe, held)
    logits, _ = predict_logits(network, hold)
    assert (logits[:, 1] == NEVER).all()
    accuracy = (logits.argmax(1).numpy() == hold.labels).mean()
    assert accuracy == pytest.approx(max(held)), "the best epoch is kept"


def test_the_original_is_exported_as_it_is() -> None:
    network = OriginalNet(get_preset("original")).eval()
    pixels = torch.rand(3, 1, 48, 48) * 255
    with torch.no_grad():
        folded = blend_heads(network, 0.0, 2.0)(network.features(pixels))
        assert torch.allclose(folded, network(pixels)[0] / 2, atol=1e-3)


def test_torchrun_trains_in_two_processes(collection: Collection, tmp_path: Path) -> None:
    """The same command as for one, under torchrun; killed workers leave no half a checkpoint."""
    command = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", "2"]
    command += ["--rdzv-backend=c10d", "--rdzv-endpoint=127.0.0.1:0"]
    command += ["-m", "moodify", "lab", "train", "--preset", "tiny", "--epochs", "1"]
    command += ["--data", str(collection.zip), "--out", str(tmp_path / "run")]
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("epoch   1/2") == 1, "the first process alone reports"
    network, _ = load_network(tmp_path / "run")
    assert all(torch.isfinite(value).all() for value in network.state_dict().values())


GROUP_IS_LET_GO = """
import os
import time
import torch
from moodify.lab.world import join_world
before = len(os.listdir("/proc/self/task"))
with join_world():
    torch.nn.parallel.DistributedDataParallel(torch.nn.Linear(2, 2))(torch.zeros(1, 2))
end = time.monotonic() + 10  # one that has ended is listed until the system is done with it
while len(os.listdir("/proc/self/task")) > before and time.monotonic() < end:
    time.sleep(0.01)
assert len(os.listdir("/proc/self/task")) == before
"""


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="threads are counted in /proc")
def test_no_thread_of_the_group_outlives_it(tmp_path: Path) -> None:
    """One that does may abort the process as it ends, after all was trained and written."""
    script = tmp_path / "join.py"
    script.write_text(GROUP_IS_LET_GO)
    command = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", "2"]
    command += ["--rdzv-backend=c10d", "--rdzv-endpoint=127.0.0.1:0", str(script)]
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr


def test_the_blended_head_equals_mixing_the_logits(parts: tuple[Pictures, Pictures]) -> None:
    network = EmotionNet(TINY).eval()
    by_label, by_votes = predict_logits(network, parts[0])
    head = blend_heads(network, votes_share=0.3, temperature=2.0)
    pixels = torch.from_numpy(parts[0].pixels).float()[:, None]
    with torch.no_grad():
        blended = head(network.features(pixels))
    assert torch.allclose(blended, (0.7 * by_label + 0.3 * by_votes) / 2, atol=1e-4)


def test_brightness_and_contrast_change_nothing() -> None:
    network = EmotionNet(TINY).eval()
    pixels = torch.rand(2, 1, 48, 48) * 255
    with torch.no_grad():
        same = torch.allclose(
            network.features(pixels), network.features(0.2 * pixels + 20), atol=1e-3
        )
    assert same


def test_the_shipped_preset_stays_within_two_million_parameters() -> None:
    assert count_parameters(EmotionNet(PRESETS["moodify"])) <= 2_000_000


def test_an_unknown_preset_or_setting_is_named() -> None:
    with pytest.raises(LabError, match="no preset called 'none'"):
        get_preset("none")
    with pytest.raises(LabError, match="colour"):
        preset_from_dict({"name": "x", "colour": 1})

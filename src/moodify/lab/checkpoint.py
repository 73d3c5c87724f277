"""What a run leaves in its folder: checkpoint, history, and curves for TensorBoard."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch

from moodify.errors import LabError
from moodify.lab.network import EmotionNet, Network
from moodify.lab.original import OriginalNet
from moodify.lab.presets import Preset, preset_from_dict

KINDS: dict[str, type[EmotionNet | OriginalNet]] = {
    "residual": EmotionNet,
    "original": OriginalNet,
}


@dataclass(frozen=True, slots=True)
class Progress:
    """What one epoch came to."""

    epoch: int
    epochs: int
    loss: float
    train_accuracy: float
    """Against what the label head is taught, on pictures as they were changed and mixed."""
    held_loss: float
    """On the held-out share of Training: of the label head, against FER2013's labels."""
    label_accuracy: float
    """On the held-out share, against FER2013's labels (of the emotions that are learned)."""
    votes_accuracy: float
    """The same against FER+'s first choice, by the head that learns the votes."""
    learning_rate: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Learner:
    """All that changes while training goes on."""

    network: Network
    kept: Network
    """What is kept in the end: the moving average of the weights, or the best epoch's."""
    optimizer: torch.optim.Optimizer
    history: list[dict[str, Any]]
    """One row an epoch: the fields of `Progress`."""
    targets: dict[str, torch.Tensor]
    """``labels`` and ``votes`` (N, 7): what the heads learn, once the network teaches itself."""


def build_network(preset: Preset) -> Network:
    """A fresh network of the preset's kind."""
    return KINDS[preset.network](preset)


def save_checkpoint(out: Path, preset: Preset, learner: Learner) -> None:
    """Write the checkpoint beside the old one, then swap: a kill leaves one whole file."""
    epoch = len(learner.history)
    state = {
        "preset": asdict(preset),
        "epoch": epoch,
        "network": learner.network.state_dict(),
        "average": learner.kept.state_dict(),
        "optimizer": learner.optimizer.state_dict(),
        "history": learner.history,
        "targets": learner.targets,
    }
    part = out / "checkpoint.pt.part"
    try:
        torch.save(state, part)
        part.replace(out / "checkpoint.pt")
        write_history(out, learner.history)
    except (OSError, RuntimeError) as error:  # torch reports a full disk as a RuntimeError
        raise LabError(
            f"The checkpoint of epoch {epoch} can't be written ({error}).",
            hint=f"Make room in {out} and start again; training resumes from the last one.",
        ) from error


def write_history(out: Path, history: list[dict[str, Any]]) -> None:
    """``history.jsonl``, whole: a row an epoch."""
    part = out / "history.jsonl.part"
    part.write_text("".join(json.dumps(row) + "\n" for row in history), encoding="utf-8")
    part.replace(out / "history.jsonl")


@contextmanager
def curves(out: Path, start: int) -> Iterator[Callable[[Progress], None]]:
    """A function that draws an epoch's figures for TensorBoard, whose folder is out/tensorboard."""
    from tensorboardX import SummaryWriter

    with SummaryWriter(str(out / "tensorboard"), purge_step=start + 1) as writer:

        def draw(progress: Progress) -> None:
            row = asdict(progress)
            for name in sorted(row.keys() - {"epoch", "epochs"}):
                writer.add_scalar(name, row[name], progress.epoch)
            writer.flush()

        yield draw


def find_checkpoint(out: Path, preset: Preset) -> dict[str, Any] | None:
    """The checkpoint to go on from; None where there is none. Another preset's is refused."""
    if not (out / "checkpoint.pt").exists():
        return None
    state = read_checkpoint(out)
    if preset_from_dict(state["preset"]) != preset:
        raise LabError(
            f"{out} holds a run with other settings than preset {preset.name!r} has now.",
            hint="Choose another --out folder, or delete that one to start afresh.",
        )
    return state


def read_checkpoint(out: Path) -> dict[str, Any]:
    """The checkpoint in `out`; raises `LabError` where there is none or it is damaged."""
    path = out / "checkpoint.pt"
    if not path.exists():
        raise LabError(f"There is no checkpoint in {out}.", hint="Run `moodify lab train` first.")
    try:
        state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many kinds, all of them meaning this
        raise LabError(
            f"{path} is not a checkpoint that can be read.", hint="Delete it and train again."
        ) from error
    return state


def load_network(out: Path) -> tuple[Network, Preset]:
    """The network that the run in `out` kept, ready to predict."""
    state = read_checkpoint(out)
    preset = preset_from_dict(state["preset"])
    network = build_network(preset)
    network.load_state_dict(state["average"])
    return network.eval(), preset

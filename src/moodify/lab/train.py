"""Train the emotion network: one loop, read from top to bottom.

Everything random is drawn from ``(seed, epoch)``, and a checkpoint is written after every
epoch, so a run that was killed and started again ends where an unbroken one would.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Generator, Tensor, nn

from moodify.errors import LabError
from moodify.lab.augment import augment
from moodify.lab.data import Pictures
from moodify.lab.network import EmotionNet
from moodify.lab.presets import Preset, preset_from_dict


@dataclass(frozen=True, slots=True)
class Progress:
    """What one epoch came to."""

    epoch: int
    epochs: int
    loss: float
    label_accuracy: float
    """On the held-out share of Training, seven emotions, against FER2013's labels."""
    votes_accuracy: float
    """The same against FER+'s first choice, by the head that learns the votes."""
    seconds: float


@dataclass(frozen=True, slots=True)
class Learner:
    """What a checkpoint holds: all that changes while training goes on."""

    network: EmotionNet
    average: EmotionNet
    """The moving average of the network's weights: what is kept in the end."""
    optimizer: torch.optim.Optimizer


def train(
    preset: Preset,
    learn: Pictures,
    hold: Pictures,
    out: Path,
    report: Callable[[Progress], None],
    teacher: EmotionNet | None = None,
) -> EmotionNet:
    """Train on `learn`, watch `hold`, keep checkpoints in `out`; give the averaged network."""
    out.mkdir(parents=True, exist_ok=True)
    learner = make_learner(preset)
    network, average, optimizer = learner.network, learner.average, learner.optimizer
    steps_per_epoch = math.ceil(len(learn) / preset.batch)
    start = resume(out, preset, learner)
    targets = make_targets(preset, learn, teacher)

    for epoch in range(start, preset.all_epochs):
        began, total = time.monotonic(), 0.0
        network.train()
        recipe = preset if epoch < preset.epochs else replace(preset, mixup=0.0, erase=0.0)
        rng = Generator().manual_seed(preset.seed * 100_003 + epoch)
        torch.manual_seed(preset.seed * 100_019 + epoch)  # dropout's draws
        for step, (pixels, labels, votes) in enumerate(batches(learn, targets, recipe, rng)):
            done = epoch + step / steps_per_epoch
            for group in optimizer.param_groups:
                group["lr"] = learning_rate(preset, done)
            with autocast():
                by_label, by_votes = network(pixels)
                loss = two_label_loss(preset, by_label, by_votes, labels, votes)
            if not torch.isfinite(loss):
                raise LabError(
                    f"The loss became {loss.item()} in epoch {epoch + 1}, step {step + 1}.",
                    hint=f"The last good checkpoint is kept in {out}; lower the learning rate.",
                )
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            move_average(average, network, warm_decay(preset, epoch * steps_per_epoch + step))
            total += loss.item()
        progress = Progress(
            epoch + 1,
            preset.all_epochs,
            total / steps_per_epoch,
            *held_accuracy(average, hold),
            time.monotonic() - began,
        )
        save_checkpoint(out, preset, learner, progress)
        report(progress)
    return average.eval()


def make_learner(preset: Preset) -> Learner:
    """A fresh network from the preset's seed, its average and its optimizer."""
    torch.manual_seed(preset.seed)
    network = EmotionNet(preset).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = EmotionNet(preset)
    average.load_state_dict(network.state_dict())
    return Learner(network, average, make_optimizer(network, preset))


def make_optimizer(network: nn.Module, preset: Preset) -> torch.optim.Optimizer:
    """SGD with Nesterov momentum; weight decay on matrices and kernels only."""
    parameters = list(network.parameters())
    groups = [
        {"params": [p for p in parameters if p.ndim > 1], "weight_decay": preset.weight_decay},
        {"params": [p for p in parameters if p.ndim <= 1], "weight_decay": 0.0},
    ]
    return torch.optim.SGD(groups, lr=preset.learning_rate, momentum=preset.momentum, nesterov=True)


def learning_rate(preset: Preset, epochs_done: float) -> float:
    """A linear warm-up and half a cosine, then the polish: half a cosine from its own peak.

    Each falls to 1 % of its peak (Loshchilov & Hutter, "SGDR", 2017).
    """
    if epochs_done < preset.warmup_epochs:
        return preset.learning_rate * (epochs_done + 0.05) / (preset.warmup_epochs + 0.05)
    if epochs_done < preset.epochs:
        share = (epochs_done - preset.warmup_epochs) / (preset.epochs - preset.warmup_epochs)
        peak = preset.learning_rate
    else:
        share = (epochs_done - preset.epochs) / max(preset.polish_epochs, 1)
        peak = preset.polish_rate
    return peak * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(share, 1.0))))


def make_targets(
    preset: Preset, pictures: Pictures, teacher: EmotionNet | None
) -> tuple[Tensor, Tensor]:
    """What each head learns, (N, 7) each: smoothed labels and shares of votes.

    A teacher's opinion of the plain picture and of its mirror image is mixed in. Cross-entropy
    is linear in its target, so this is distillation at temperature 1, for no time in the loop.
    A vote target sums to less than 1 where raters saw contempt, nothing they knew or no face,
    so such a picture weighs less; one without votes weighs nothing.
    """
    labels = F.one_hot(torch.from_numpy(pictures.labels), 7).float()
    labels = labels * (1 - preset.label_smoothing) + preset.label_smoothing / 7
    votes = torch.from_numpy(pictures.votes)
    if teacher is None:
        return labels, votes
    opinions = [
        [logits.softmax(1) for logits in predict_logits(teacher, seen)]
        for seen in (pictures, pictures.mirrored())
    ]
    by_label, by_votes = ((plain + mirror) / 2 for plain, mirror in zip(*opinions, strict=True))
    share = preset.teacher_weight
    weight = votes.sum(1, keepdim=True)
    return labels.lerp(by_label, share), votes.lerp(by_votes * weight, share)


def batches(
    pictures: Pictures, targets: tuple[Tensor, Tensor], preset: Preset, rng: Generator
) -> Iterator[tuple[Tensor, Tensor, Tensor]]:
    """Shuffled, changed and mixed: pixels (B, 1, 48, 48), label and vote shares (B, 7) each."""
    order = torch.randperm(len(pictures), generator=rng).numpy()
    mixer = np.random.default_rng(int(torch.randint(2**31, (1,), generator=rng)))
    for begin in range(0, len(order), preset.batch):
        rows = order[begin : begin + preset.batch]
        pixels = torch.from_numpy(pictures.pixels[rows]).float()[:, None]
        labels, votes = (target[rows] for target in targets)
        pixels = augment(pixels, preset, rng)
        if preset.mixup > 0:
            share = float(mixer.beta(preset.mixup, preset.mixup))
            pixels = share * pixels + (1 - share) * pixels.flip(0)
            labels = share * labels + (1 - share) * labels.flip(0)
            votes = share * votes + (1 - share) * votes.flip(0)
        yield pixels.contiguous(memory_format=torch.channels_last), labels, votes


def two_label_loss(
    preset: Preset, by_label: Tensor, by_votes: Tensor, labels: Tensor, votes: Tensor
) -> Tensor:
    """Cross-entropy of each head with its own kind of label."""
    label_loss = -(labels * F.log_softmax(by_label.float(), 1)).sum(1).mean()
    votes_loss = -(votes * F.log_softmax(by_votes.float(), 1)).sum(1).mean()
    return (1 - preset.votes_weight) * label_loss + preset.votes_weight * votes_loss


def warm_decay(preset: Preset, step: int) -> float:
    """The average follows closely at first, so that it forgets the random start."""
    return min(preset.average_decay, (1 + step) / (10 + step))


@torch.no_grad()
def move_average(average: nn.Module, network: nn.Module, decay: float) -> None:
    """Step the averaged weights and norm statistics towards the network's."""
    ours, theirs = average.state_dict(), network.state_dict()
    for name, value in ours.items():
        if value.is_floating_point():
            value.lerp_(theirs[name], 1 - decay)
        else:
            value.copy_(theirs[name])


def autocast() -> torch.autocast:
    """bfloat16 where the processor multiplies it in hardware, float32 elsewhere."""
    return torch.autocast("cpu", torch.bfloat16, enabled=torch.cpu._is_avx512_bf16_supported())


@torch.no_grad()
def predict_logits(network: EmotionNet, pictures: Pictures) -> tuple[Tensor, Tensor]:
    """Both heads' logits (N, 7) for `pictures`, in float32."""
    network.eval()
    by_label, by_votes = [], []
    for begin in range(0, len(pictures), 256):
        pixels = torch.from_numpy(pictures.pixels[begin : begin + 256]).float()[:, None]
        label, vote = network(pixels.contiguous(memory_format=torch.channels_last))
        by_label.append(label)
        by_votes.append(vote)
    return torch.cat(by_label), torch.cat(by_votes)


def held_accuracy(network: EmotionNet, hold: Pictures) -> tuple[float, float]:
    """Accuracy on seven emotions against the labels, and against FER+'s first choice."""
    by_label, by_votes = predict_logits(network, hold)
    voted = torch.from_numpy(hold.votes.sum(1) > 0.5)
    first = torch.from_numpy(hold.votes.argmax(1))
    label = (by_label.argmax(1) == torch.from_numpy(hold.labels)).float().mean().item()
    votes = (by_votes.argmax(1) == first)[voted].float().mean().item() if voted.any() else 0.0
    return label, votes


def save_checkpoint(out: Path, preset: Preset, learner: Learner, progress: Progress) -> None:
    """Write the checkpoint beside the old one, then swap: a kill leaves one whole file."""
    state = {
        "preset": asdict(preset),
        "epoch": progress.epoch,
        "network": learner.network.state_dict(),
        "average": learner.average.state_dict(),
        "optimizer": learner.optimizer.state_dict(),
    }
    part = out / "checkpoint.pt.part"
    try:
        torch.save(state, part)
        part.replace(out / "checkpoint.pt")
        with (out / "history.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(progress)) + "\n")
    except (OSError, RuntimeError) as error:  # torch reports a full disk as a RuntimeError
        raise LabError(
            f"The checkpoint of epoch {progress.epoch} can't be written ({error}).",
            hint=f"Make room in {out} and start again; training resumes from the last one.",
        ) from error


def resume(out: Path, preset: Preset, learner: Learner) -> int:
    """Load the checkpoint in `out`, if there is one; give the epoch to go on with."""
    if not (out / "checkpoint.pt").exists():
        return 0
    state = read_checkpoint(out)
    if preset_from_dict(state["preset"]) != preset:
        raise LabError(
            f"{out} holds a run with other settings than preset {preset.name!r} has now.",
            hint="Choose another --out folder, or delete that one to start afresh.",
        )
    learner.network.load_state_dict(state["network"])
    learner.average.load_state_dict(state["average"])
    learner.optimizer.load_state_dict(state["optimizer"])
    return int(state["epoch"])


def read_checkpoint(out: Path) -> dict[str, Any]:
    """The checkpoint in `out`; raises `LabError` where there is none or it is damaged."""
    path = out / "checkpoint.pt"
    if not path.exists():
        raise LabError(f"There is no checkpoint in {out}.", hint="Run `moodify lab train` first.")
    try:
        state: dict[str, Any] = torch.load(path, weights_only=True)
    except Exception as error:  # torch raises many kinds, all of them meaning this
        raise LabError(
            f"{path} is not a checkpoint that can be read.", hint="Delete it and train again."
        ) from error
    return state


def load_network(out: Path) -> tuple[EmotionNet, Preset]:
    """The averaged network of the checkpoint in `out`, ready to predict."""
    state = read_checkpoint(out)
    preset = preset_from_dict(state["preset"])
    network = EmotionNet(preset)
    network.load_state_dict(state["average"])
    return network.eval(), preset

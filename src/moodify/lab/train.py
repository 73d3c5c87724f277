"""Train the emotion network: one loop, read from top to bottom.

Everything random is drawn from ``(seed, epoch, process)``, and a checkpoint is written after
every epoch, so a run that was killed and started again ends where an unbroken one would.
"""

from __future__ import annotations

import math
import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Generator, Tensor, nn

from moodify.errors import LabError
from moodify.lab.augment import augment
from moodify.lab.checkpoint import (
    Learner,
    Progress,
    build_network,
    curves,
    find_checkpoint,
    save_checkpoint,
)
from moodify.lab.data import Pictures
from moodify.lab.network import Network
from moodify.lab.presets import Preset
from moodify.lab.schedule import is_stuck, learning_rate
from moodify.lab.world import World

ALONE = World()


def train(
    preset: Preset,
    learn: Pictures,
    hold: Pictures,
    out: Path,
    report: Callable[[Progress], None],
    world: World = ALONE,
    compiled: bool = False,
) -> Network:
    """Train on `learn`, watch `hold`, keep checkpoints in `out`; give the network to keep.

    Every process of `world` calls this with the same arguments: each learns from its part of
    every batch, their gradients are averaged, and the first alone scores, reports and writes.
    `compiled` turns the network into machine code first, which needs a C++ compiler.
    """
    out.mkdir(parents=True, exist_ok=True)
    learner = make_learner(preset, world)
    start = resume(out, preset, learner, world)
    network = spread(learner.network, world, compiled)
    steps_per_epoch = math.ceil(len(learn) / preset.batch)

    with ExitStack() as stack:
        draw_curves = stack.enter_context(curves(out, start)) if world.first else None
        for epoch in range(start, preset.all_epochs):
            held = [row["label_accuracy"] for row in learner.history]
            if is_stuck(preset, held):
                break
            began, losses, hits, seen = time.monotonic(), 0.0, 0, 0
            set_targets(preset, learner, learn, world)
            network.train()
            polish = epoch >= preset.epochs
            recipe = replace(preset, mixup=0.0, erase=0.0) if polish else preset
            rng = Generator().manual_seed(preset.seed * 100_003 + epoch)
            torch.manual_seed(preset.seed * 100_019 + epoch * world.size + world.rank)  # dropout
            for step, (pixels, labels, votes) in enumerate(
                batches(learn, learner.targets, recipe, rng, world)
            ):
                rate = learning_rate(preset, epoch + step / steps_per_epoch, held)
                for group in learner.optimizer.param_groups:
                    group["lr"] = rate
                with world.autocast():
                    by_label, by_votes = network(pixels)
                    loss = two_label_loss(preset, by_label, by_votes, labels, votes)
                if not torch.isfinite(loss):
                    raise LabError(
                        f"The loss became {loss.item()} in epoch {epoch + 1}, step {step + 1}.",
                        hint=f"The last good checkpoint is kept in {out}; lower the learning rate.",
                    )
                learner.optimizer.zero_grad(set_to_none=True)
                loss.backward()
                nn.utils.clip_grad_norm_(network.parameters(), 5.0)
                learner.optimizer.step()
                if preset.average_decay:
                    decay = warm_decay(preset, epoch * steps_per_epoch + step)
                    move_average(learner.kept, learner.network, decay)
                losses += loss.item()
                hits += int((by_label.argmax(1) == labels.argmax(1)).sum())
                seen += len(pixels)
            if not world.first:
                learner.history.append({"label_accuracy": world.hear()})
                continue
            judged = learner.kept if preset.average_decay else learner.network
            held_loss, label_accuracy, votes_accuracy = held_figures(preset, judged, hold, world)
            progress = Progress(
                epoch + 1,
                preset.all_epochs,
                losses / steps_per_epoch,
                hits / seen,
                held_loss,
                label_accuracy,
                votes_accuracy,
                rate,
                time.monotonic() - began,
            )
            world.tell(label_accuracy)
            if not preset.average_decay and label_accuracy > max(held, default=-1.0):
                learner.kept.load_state_dict(learner.network.state_dict())
            learner.history.append(asdict(progress))
            save_checkpoint(out, preset, learner)
            if draw_curves:
                draw_curves(progress)
            report(progress)
    return learner.kept.eval()


def make_learner(preset: Preset, world: World = ALONE) -> Learner:
    """A fresh network from the preset's seed, what is kept of it, and its optimizer."""
    torch.manual_seed(preset.seed)
    network = build_network(preset).to(world.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    kept = build_network(preset).to(world.device)
    kept.load_state_dict(network.state_dict())
    return Learner(network, kept, make_optimizer(network, preset), [], {})


def spread(network: Network, world: World, compiled: bool = False) -> nn.Module:
    """The network with its gradients averaged over all processes, as machine code if asked."""
    spread = network if world.size == 1 else nn.parallel.DistributedDataParallel(network)
    if not compiled:
        return spread
    if not any(map(shutil.which, ("c++", "g++", "clang++"))):
        raise LabError(
            "To compile the network takes a C++ compiler, and there is none here.",
            hint="Install g++ or clang, or train without --compile.",
        )
    return torch.compile(spread)  # type: ignore[return-value]


def resume(out: Path, preset: Preset, learner: Learner, world: World) -> int:
    """Load the checkpoint in `out`, if there is one; give the epoch to go on with."""
    state = world.share(find_checkpoint(out, preset) if world.first else None)
    if state is None:
        return 0
    learner.network.load_state_dict(state["network"])
    learner.kept.load_state_dict(state["average"])
    learner.optimizer.load_state_dict(state["optimizer"])
    learner.history.extend(state.get("history", []))
    learner.targets.update(state.get("targets", {}))
    return int(state["epoch"])


def make_optimizer(network: nn.Module, preset: Preset) -> torch.optim.Optimizer:
    """SGD with Nesterov momentum, or Adam; weight decay on matrices and kernels only."""
    parameters = list(network.parameters())
    groups = [
        {"params": [p for p in parameters if p.ndim > 1], "weight_decay": preset.weight_decay},
        {"params": [p for p in parameters if p.ndim <= 1], "weight_decay": 0.0},
    ]
    if preset.optimizer == "adam":
        return torch.optim.Adam(groups, lr=preset.learning_rate)
    return torch.optim.SGD(groups, lr=preset.learning_rate, momentum=preset.momentum, nesterov=True)


def set_targets(preset: Preset, learner: Learner, learn: Pictures, world: World = ALONE) -> None:
    """What the heads learn from now on: made at the start, and whenever it teaches itself."""
    given = len(learner.targets.get("labels", learn))
    if given != len(learn):
        raise LabError(
            f"This run has learned from {given:,} pictures so far, and now there are "
            f"{len(learn):,}.",
            hint="Give the same data, votes and leaks as before, or another --out folder.",
        )
    teaches = len(learner.history) in preset.self_taught
    if teaches or not learner.targets:
        teacher = learner.kept if teaches else None
        learner.targets.update(make_targets(preset, learn, teacher, world))


def make_targets(
    preset: Preset, pictures: Pictures, teacher: Network | None, world: World = ALONE
) -> dict[str, Tensor]:
    """What each head learns, (N, 7) each: smoothed ``labels`` and shares of ``votes``.

    The opinion of `teacher` on the plain picture and on its mirror image is mixed in. Cross-entropy
    is linear in its target, so this is distillation at temperature 1 (Hinton et al., 2015), for no
    time in the loop.
    A vote target sums to less than 1 where raters saw contempt, nothing they knew or no face,
    so such a picture weighs less; one without votes weighs nothing.
    """
    labels = F.one_hot(torch.from_numpy(pictures.labels), 7).float()
    labels = labels * (1 - preset.label_smoothing) + preset.label_smoothing / 7
    votes = torch.from_numpy(pictures.votes)
    if teacher is None:
        return {"labels": labels, "votes": votes}
    if not world.first:
        return world.share(None) or {}
    with world.autocast():
        opinions = [
            [logits.float().softmax(1) for logits in predict_logits(teacher, seen, world.device)]
            for seen in (pictures, pictures.mirrored())
        ]
    by_label, by_votes = ((plain + mirror) / 2 for plain, mirror in zip(*opinions, strict=True))
    share = preset.own_share
    weight = votes.sum(1, keepdim=True)
    mixed = {
        "labels": labels.lerp(by_label, share),
        "votes": votes.lerp(by_votes * weight, share),
    }
    world.share(mixed)
    return mixed


def batches(
    pictures: Pictures,
    targets: Mapping[str, Tensor],
    preset: Preset,
    rng: Generator,
    world: World = ALONE,
) -> Iterator[tuple[Tensor, Tensor, Tensor]]:
    """Shuffled, changed and mixed: pixels (B, 1, 48, 48), targets of both heads (B, 7) each.

    All processes shuffle alike and each takes its part of every batch. The work is done on
    the processor: that feeds one graphics card, and keeps a seed's draws the same everywhere.
    """
    order = torch.randperm(len(pictures), generator=rng).numpy()
    rng.manual_seed(int(torch.randint(2**31, (1,), generator=rng)) + world.rank)
    mixer = np.random.default_rng(int(torch.randint(2**31, (1,), generator=rng)))
    for begin in range(0, len(order), preset.batch):
        # Every process needs at least one picture, or the others would wait for it for ever.
        whole = order[begin : begin + preset.batch]
        rows = np.resize(whole, max(len(whole), world.size))[world.rank :: world.size]
        pixels = torch.from_numpy(pictures.pixels[rows]).float()[:, None]
        labels, votes = targets["labels"][rows], targets["votes"][rows]
        pixels = augment(pixels, preset, rng)
        if preset.mixup > 0:
            share = float(mixer.beta(preset.mixup, preset.mixup))
            pixels = share * pixels + (1 - share) * pixels.flip(0)
            labels = share * labels + (1 - share) * labels.flip(0)
            votes = share * votes + (1 - share) * votes.flip(0)
        pixels = pixels.to(world.device).contiguous(memory_format=torch.channels_last)
        yield pixels, labels.to(world.device), votes.to(world.device)


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


@torch.no_grad()
def predict_logits(
    network: Network, pictures: Pictures, device: torch.device = ALONE.device
) -> tuple[Tensor, Tensor]:
    """Both heads' logits (N, 7) for `pictures`, in float32."""
    network.eval()
    by_label, by_votes = [], []
    for begin in range(0, len(pictures), 256):
        pixels = torch.from_numpy(pictures.pixels[begin : begin + 256]).float()[:, None]
        pixels = pixels.to(device).contiguous(memory_format=torch.channels_last)
        label, vote = network(pixels)
        by_label.append(label.cpu())
        by_votes.append(vote.cpu())
    return torch.cat(by_label), torch.cat(by_votes)


def held_figures(
    preset: Preset, network: Network, hold: Pictures, world: World = ALONE
) -> tuple[float, float, float]:
    """Loss and accuracy against the labels, and accuracy against FER+'s first choice.

    A head that learns nothing has nothing to say: the labels' speaks for that of the votes.
    """
    with world.autocast():
        by_label, by_votes = (
            logits.float() for logits in predict_logits(network, hold, world.device)
        )
    truth = torch.from_numpy(hold.labels)
    voted = torch.from_numpy(hold.votes.sum(1) > 0.5)
    first = torch.from_numpy(hold.votes.argmax(1))
    loss = F.cross_entropy(by_label, truth).item()
    label = (by_label.argmax(1) == truth).float().mean().item()
    chosen = by_votes if preset.votes_weight else by_label
    votes = (chosen.argmax(1) == first)[voted].float().mean().item() if voted.any() else 0.0
    return loss, label, votes

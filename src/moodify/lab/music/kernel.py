"""Teach a head: kernel logistic regression, its weights found by L-BFGS in torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray

from moodify.music.sound.describe import joined
from moodify.music.sound.head import Head, kernel, scaled
from moodify.music.sound.result import QUADRANTS
from moodify.types import Float32Array

STEPS = 80
JITTER = 1e-8
"""Added to the kernel's diagonal, so that it has a root although two clips may be the same."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a head is made by; the defaults are the shipped one's (docs/sound.md)."""

    blocks: Mapping[str, float] = field(
        default_factory=lambda: {"sound": 1.0, "inner": 1.0, "pulse": 1.0, "tags": 0.25}
    )
    """How much each block of figures counts, whatever its number of figures."""
    gamma: float = 0.8
    """Width of the kernel: 1 would be for songs that differ by one spread in all figures."""
    ridge: float = 0.07
    """How much a smooth answer is preferred to a fitting one."""


def teach(
    blocks: Mapping[str, Float32Array],
    labels: NDArray[np.int64],
    recipe: Recipe,
    temperature: float = 1.0,
) -> Head:
    """A head taught with N songs: their figures by block, each (N, D), and labels (N,)."""
    used = {name: blocks[name] for name in recipe.blocks}
    rows = np.stack([joined({n: used[n][i] for n in used}) for i in range(len(labels))])
    total = sum(recipe.blocks.values())
    share = joined(
        {
            n: np.full(b.shape[1], np.sqrt(recipe.blocks[n] / total / b.shape[1]))
            for n, b in used.items()
        }
    ).astype(np.float32)
    mean, spread = rows.mean(0), rows.std(0)
    spread = np.where(spread > 1e-6, spread, 1).astype(np.float32)
    songs = scaled(rows, mean, spread, share)
    weights, bias = solve(kernel(songs, songs, recipe.gamma), labels, recipe.ridge)
    return Head(mean, spread, share, songs, weights, bias, recipe.gamma, temperature)


def solve(
    near: NDArray[np.float64], labels: NDArray[np.int64], ridge: float
) -> tuple[Float32Array, Float32Array]:
    """Weights (N, 4) and bias (4,) that make the labels likeliest, less `ridge` times the norm.

    Sought in the basis of the kernel's Cholesky factor, where the norm is a sum of squares and
    L-BFGS needs tens of steps, not thousands.
    """
    size = len(labels)
    root = torch.linalg.cholesky(torch.from_numpy(near) + JITTER * torch.eye(size))
    inner = torch.zeros(size, len(QUADRANTS), dtype=torch.float64, requires_grad=True)
    bias = torch.zeros(len(QUADRANTS), dtype=torch.float64, requires_grad=True)
    wanted = torch.from_numpy(labels)
    optimiser = torch.optim.LBFGS([inner, bias], max_iter=STEPS, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        fit = torch.nn.functional.cross_entropy(root @ inner + bias, wanted, reduction="sum")
        value: torch.Tensor = fit + ridge / 2 * inner.square().sum()
        value.backward()
        return value

    optimiser.step(loss)
    weights = torch.linalg.solve_triangular(root.T, inner.detach(), upper=True)
    return weights.numpy().astype(np.float32), bias.detach().numpy().astype(np.float32)

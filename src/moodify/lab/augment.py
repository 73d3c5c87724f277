"""What is done to training pictures so that the network stands what cameras do."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from moodify.lab.presets import Preset


def augment(pixels: Tensor, preset: Preset, rng: Generator) -> Tensor:
    """Change a batch (N, 1, 48, 48) in 0..255: flip, warp, gamma, softness, erasing."""
    pixels = warp(pixels, preset, rng)
    pixels = change_gamma(pixels, preset.gamma, rng)
    pixels = soften(pixels, preset.soften, rng)
    return erase(pixels, preset.erase, rng)


def warp(pixels: Tensor, preset: Preset, rng: Generator) -> Tensor:
    """Mirror half of the pictures; rotate, shift and zoom all of them."""
    n = len(pixels)
    angle = _uniform(n, rng) * math.radians(preset.rotate)
    scale = 1 + _uniform(n, rng) * preset.zoom
    mirror = torch.where(torch.rand(n, generator=rng) < 0.5, -1.0, 1.0)
    theta = torch.zeros(n, 2, 3)
    theta[:, 0, 0] = torch.cos(angle) * scale * mirror
    theta[:, 0, 1] = -torch.sin(angle) * scale
    theta[:, 1, 0] = torch.sin(angle) * scale * mirror
    theta[:, 1, 1] = torch.cos(angle) * scale
    theta[:, :, 2] = 2 * preset.shift * (2 * torch.rand(n, 2, generator=rng) - 1)
    grid = F.affine_grid(theta, list(pixels.shape), align_corners=False)
    return F.grid_sample(pixels, grid, padding_mode="border", align_corners=False)


def change_gamma(pixels: Tensor, strength: float, rng: Generator) -> Tensor:
    """Raise each picture to a power between 2^-strength and 2^strength."""
    power = torch.exp2(_uniform(len(pixels), rng) * strength)[:, None, None, None]
    return 255 * (pixels / 255).clamp(0, 1).pow(power)


def soften(pixels: Tensor, share: float, rng: Generator) -> Tensor:
    """Blur some pictures, take some through a smaller size, and add sensor noise to some."""
    n = len(pixels)
    draw = torch.rand(n, 1, 1, 1, generator=rng)
    sigma, factor = (torch.rand(2, generator=rng) * torch.tensor([1.4, 1.7])).tolist()
    side = pixels.shape[-1]
    few = round(side / (1.3 + factor))
    small = F.interpolate(pixels, size=(few, few), mode="bilinear", antialias=True)
    small = F.interpolate(small, size=(side, side), mode="bilinear")
    grain = torch.randn(pixels.shape, generator=rng) * (4 + 12 * draw / max(share, 1e-9))
    out = torch.where(draw < share, pixels + grain, pixels)
    out = torch.where(draw < 2 * share / 3, small, out)
    return torch.where(draw < share / 3, blur(pixels, 0.5 + sigma), out).clamp(0, 255)


def blur(pixels: Tensor, sigma: float) -> Tensor:
    """Blur pictures (N, 1, H, W) by a Gaussian of `sigma` pixels."""
    reach = math.ceil(2.5 * sigma)
    weights = torch.exp(-torch.arange(-reach, reach + 1.0).square() / (2 * sigma**2))
    weights /= weights.sum()
    wide = F.pad(pixels, (reach, reach, reach, reach), mode="replicate")
    return F.conv2d(F.conv2d(wide, weights[None, None, None]), weights[None, None, :, None])


def erase(pixels: Tensor, share: float, rng: Generator) -> Tensor:
    """Fill a rectangle of some pictures with their mean (Zhong et al., 2020)."""
    n, _, height, width = pixels.shape
    size = 0.15 + 0.3 * torch.rand(n, 2, generator=rng)
    centre = torch.rand(n, 2, generator=rng)
    rows = (torch.arange(height) + 0.5) / height
    columns = (torch.arange(width) + 0.5) / width
    inside_rows = (rows[None] - centre[:, :1]).abs() < size[:, :1] / 2
    inside_columns = (columns[None] - centre[:, 1:]).abs() < size[:, 1:] / 2
    chosen = torch.rand(n, generator=rng) < share
    mask = inside_rows[:, :, None] & inside_columns[:, None, :] & chosen[:, None, None]
    mean = pixels.mean((2, 3), keepdim=True)
    return torch.where(mask[:, None], mean, pixels)


def _uniform(n: int, rng: Generator) -> Tensor:
    """Numbers between -1 and 1."""
    return 2 * torch.rand(n, generator=rng) - 1

"""What is done to training pictures keeps their shape and range."""

from dataclasses import replace

import pytest

pytest.importorskip("torch", reason="torch is not installed (pip install 'moodify[lab]')")

import torch

from moodify.lab.augment import augment, change_gamma, erase, soften, warp
from moodify.lab.presets import get_preset

pytestmark = pytest.mark.lab
PRESET = get_preset("moodify")


def rng(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def test_shape_and_range_are_kept_and_the_seed_decides() -> None:
    pixels = torch.rand(16, 1, 48, 48, generator=rng()) * 255
    once, again, other = (augment(pixels, PRESET, rng(s)) for s in (1, 1, 2))
    assert once.shape == pixels.shape
    assert once.min() >= 0
    assert once.max() <= 255
    assert torch.equal(once, again)
    assert not torch.equal(once, other)


def test_with_nothing_asked_only_mirroring_is_left() -> None:
    preset = replace(PRESET, rotate=0, shift=0, zoom=0)
    pixels = torch.rand(16, 1, 48, 48, generator=rng()) * 255
    warped = warp(pixels, preset, rng(1))
    kept = [torch.allclose(w, p, atol=0.1) for w, p in zip(warped, pixels, strict=True)]
    mirrored = [
        torch.allclose(w, p.flip(-1), atol=0.1) for w, p in zip(warped, pixels, strict=True)
    ]
    assert all(a != b for a, b in zip(kept, mirrored, strict=True))
    assert any(kept)
    assert any(mirrored)


def test_the_share_of_changed_pictures_is_as_asked() -> None:
    pixels = torch.rand(2000, 1, 48, 48, generator=rng()) * 255
    for change in (soften, erase):
        changed = (change(pixels, 0.3, rng(1)) != pixels).flatten(1).any(1).float().mean()
        assert changed == pytest.approx(0.3, abs=0.04)


def test_gamma_keeps_black_and_white() -> None:
    ends = torch.tensor([0.0, 255.0]).view(1, 1, 1, 2).expand(8, 1, 1, 2)
    assert torch.allclose(change_gamma(ends, 0.5, rng(1)), ends)

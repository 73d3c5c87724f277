"""A world of songs that can be told apart, without any sound."""

from __future__ import annotations

import numpy as np

from moodify.lab.music.clips import Clips
from moodify.lab.music.kernel import Recipe

RECIPE = Recipe(blocks={"sound": 1.0, "tags": 0.5})


def songs(number: int = 160, apart: float = 1.5, seed: int = 0) -> Clips:
    """`number` songs by half as many artists, their quadrants `apart` spreads from each other."""
    random = np.random.default_rng(seed)
    labels = np.arange(number) % 4
    places = random.standard_normal((4, 12)) * apart / np.sqrt(12) * 2
    rows = places[labels] + random.standard_normal((number, 12))
    return Clips(
        names=tuple(f"{n}.ogg" for n in range(number)),
        artists=tuple(f"artist {n // 2}" for n in range(number)),
        labels=labels,
        blocks={"sound": rows[:, :8].astype("f4"), "tags": rows[:, 8:].astype("f4")},
    )

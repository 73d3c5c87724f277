"""One look for every figure of the lab, and the one place where a figure becomes a file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

INK, FAINT, PAPER = "#22252b", "#8a8f98", "#ffffff"
COLOURS = {
    "angry": "#c8443a",
    "disgust": "#7d8b2f",
    "fear": "#7b5ea7",
    "happy": "#d99a16",
    "sad": "#3f74b5",
    "surprise": "#d9699a",
    "neutral": "#6d737c",
}
"""One colour an emotion, the same in every figure; told apart by lightness too."""
LOOK: dict[str, Any] = {
    "font.size": 10.0,
    "axes.titlesize": 11.0,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": FAINT,
    "axes.labelcolor": INK,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "figure.facecolor": PAPER,
    "legend.frameon": False,
}


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure on disk, and the words that stand with it in the report."""

    file: Path
    title: str
    caption: str
    """What is seen and what to make of it, for a newcomer."""
    alt: str
    """What is in the picture, for one who can't see it."""


@contextmanager
def canvas(file: Path, width: float = 8.0, height: float = 4.5) -> Iterator[Figure]:
    """A figure of `width` × `height` inches, written to `file` as PNG when the block ends."""
    with mpl.rc_context(LOOK):  # type: ignore[arg-type]  # its hint spells out every key
        # No pyplot: nothing global, so nothing to close and no window.
        figure = Figure(figsize=(width, height), layout="constrained")
        yield figure
        file.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(file, dpi=110, metadata={"Software": None})

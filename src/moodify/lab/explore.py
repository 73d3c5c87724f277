"""Look at the pictures before anything is learned from them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from moodify.errors import LabError
from moodify.lab.data import Pictures
from moodify.lab.figures import data as draw
from moodify.lab.figures.style import Picture
from moodify.types import EMOTIONS

FILE = "data.json"


def explore(splits: Mapping[str, Pictures], out: Path) -> list[Picture]:
    """Draw what there is to see in `splits` (the first is the one to learn from) into `out`.

    Writes ``out/figures/data-*.png`` and ``out/data.json``, with the numbers of every split and
    the figures' words, from which `read_figures` gives them back. What concerns FER+ is drawn
    where there are votes. Raises `LabError` where `out` can't be written.
    """
    try:
        return _explore(splits, out)
    except OSError as error:
        raise LabError(
            f"The figures can't be written into {out} ({error.strerror or error}).",
            hint="Choose another folder with --runs, or make room.",
        ) from error


def _explore(splits: Mapping[str, Pictures], out: Path) -> list[Picture]:
    learn = next(iter(splits.values()))
    folder = out / "figures"
    figures = [
        draw.draw_counts(splits, folder / "data-counts.png"),
        draw.draw_samples(learn, folder / "data-samples.png"),
        draw.draw_mean_faces(learn, folder / "data-mean-faces.png"),
        draw.draw_light(learn, folder / "data-light.png"),
    ]
    if learn.votes.any():
        figures += [
            draw.draw_votes(learn, folder / "data-votes.png"),
            draw.draw_disagreement(learn, folder / "data-disagreement.png"),
            draw.draw_disputed(learn, folder / "data-disputed.png"),
        ]
    told = {
        "splits": {name: numbers(pictures) for name, pictures in splits.items()},
        "figures": [
            {
                "file": figure.file.relative_to(out).as_posix(),
                "title": figure.title,
                "caption": figure.caption,
                "alt": figure.alt,
            }
            for figure in figures
        ],
    }
    (out / FILE).write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    return figures


def numbers(pictures: Pictures) -> dict[str, Any]:
    """Counts an emotion, and the light: mean and standard deviation of all pixels, 0..255."""
    counts = np.bincount(pictures.labels, minlength=len(EMOTIONS))
    return {
        "pictures": len(pictures),
        "emotions": dict(zip(EMOTIONS, counts.tolist(), strict=True)),
        "with_votes": int((pictures.votes.sum(1) > 0).sum()),
        "pixel_mean": float(pictures.pixels.mean()),
        "pixel_std": float(pictures.pixels.std()),
    }


def read_figures(out: Path) -> list[Picture]:
    """The figures that `explore` left in `out`; none where it hasn't been run."""
    path = out / FILE
    if not path.exists():
        return []
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))["figures"]
        return [Picture(out / r["file"], r["title"], r["caption"], r["alt"]) for r in rows]
    except (ValueError, KeyError, TypeError) as error:
        raise LabError(
            f"{path} is damaged ({error}).", hint="Delete it and run `moodify lab explore` again."
        ) from error

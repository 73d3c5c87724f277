"""The whole study, step by step: what ``moodify lab all`` does, and each command a part of."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from moodify.lab.checkpoint import Progress, load_network
from moodify.lab.checks import check
from moodify.lab.choose import Choice, choose
from moodify.lab.data import Pictures, load_split, split_holdout
from moodify.lab.evaluate import evaluate, record_metrics, summary
from moodify.lab.explore import explore
from moodify.lab.export import Exported, export
from moodify.lab.metrics import mood_rows
from moodify.lab.modelcard import write_model_card
from moodify.lab.presets import Preset, get_preset
from moodify.lab.report import write_report
from moodify.lab.train import train
from moodify.lab.world import World

ALL_PRESETS = ("original", "moodify", "fer2013")
SMALL_SHARE = 20
"""A small study takes one picture in so many."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where the pictures and what is known about them lie."""

    data: Path
    votes: Path | None = None
    leaks: Path | None = None
    small: bool = False
    """Take one picture in twenty, and small networks, to see every step in minutes."""

    def read(self, split: str) -> Pictures:
        """One split, less the leaks where it is Training."""
        leaks = self.leaks if split == "train" else None
        pictures = load_split(self.data, split, self.votes, leaks)
        if self.small and len(pictures) > 100 * SMALL_SHARE:
            pictures = pictures.take(np.arange(0, len(pictures), SMALL_SHARE))
        return pictures

    def parts(self, recipe: Preset) -> tuple[Pictures, Pictures]:
        """What is learned, and what is held out of Training."""
        pictures = self.read("train")
        if recipe.moods_only:
            pictures = pictures.take(mood_rows(pictures.labels)[0])
        return split_holdout(pictures, recipe.holdout, recipe.seed)

    def recipe(self, preset: str) -> Preset:
        """The preset called `preset`, shrunk for a small study."""
        recipe = get_preset(preset)
        if not self.small:
            return recipe
        brief = replace(recipe, epochs=2, polish_epochs=min(recipe.polish_epochs, 1))
        return replace(brief, stem=8, widths=(8, 16, 32), depths=(1, 1, 1), batch=32)


def train_preset(
    source: Source,
    recipe: Preset,
    out: Path,
    report: Callable[[Progress], None],
    world: World,
    compiled: bool = False,
) -> None:
    """Train one preset in `out`."""
    learn, hold = source.parts(recipe)
    train(recipe, learn, hold, out, report, world, compiled)


def export_run(source: Source, out: Path, model: Path) -> tuple[Choice, Exported]:
    """Choose blend and temperature for the run in `out`, and write it as `model`."""
    network, recipe = load_network(out)
    learn, hold = source.parts(recipe)
    choice = choose(network, recipe, hold)
    return choice, export(network, recipe, choice, learn, hold, model)


@dataclass(frozen=True, slots=True)
class Report:
    """How a study speaks to the person who waits for it."""

    say: Callable[[str], None]
    progress: Callable[[Progress], None]


def study(
    source: Source, runs: Path, presets: Sequence[str], report: Report, compiled: bool = False
) -> Path:
    """All of it: look at the data, train, export and score each preset, write the page."""
    say = report.say
    say("1. The pictures")
    for line in check(source.data, source.votes, source.leaks).lines():
        say(f"   {line}")
    test = source.read("test")
    explore({"train": source.read("train"), "test": test}, runs)
    for number, name in enumerate(presets, start=2):
        recipe, out = source.recipe(name), runs / name
        say(f"{number}. Preset {name}: training (runs go on where they stopped)")
        train_preset(source, recipe, out, report.progress, World(), compiled)
        model = out / "emotion.onnx"
        export_run(source, out, model)
        result = evaluate(model, test, source.data.name, "test")
        record_metrics(model, "test", result)
        write_model_card(model)
        text = json.dumps(result, indent=1)
        (out / "evaluation.json").write_text(text + "\n", encoding="utf-8")
        say(summary(result))
    page = write_report(runs, presets, test, runs / "report")
    say(f"{len(presets) + 2}. The report is {page}")
    return page

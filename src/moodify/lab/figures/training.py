"""How a network learned: curves over the epochs, and their distribution."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from matplotlib.axes import Axes

from moodify.lab.figures.style import COLOURS, FAINT, Picture, canvas

History = Sequence[Mapping[str, Any]]
LOSSES = (("loss", "while learning", COLOURS["angry"]), ("held_loss", "held out", COLOURS["sad"]))
ACCURACIES = (
    ("train_accuracy", "while learning, on changed pictures", COLOURS["angry"]),
    ("label_accuracy", "held out, FER2013's labels", COLOURS["sad"]),
    ("votes_accuracy", "held out, FER+'s first choice", COLOURS["happy"]),
)


def draw_curves(history: History, file: Path, preset: str) -> Picture:
    """Loss and accuracy over the epochs."""
    with canvas(file, 9, 3.8) as figure:
        left, right = figure.subplots(1, 2)
        for axes, lines, unit in ((left, LOSSES, 1), (right, ACCURACIES, 100)):
            for key, name, colour in _present(history, lines):
                epochs = [row["epoch"] for row in history if key in row]
                values = [unit * row[key] for row in history if key in row]
                axes.plot(epochs, values, label=name, color=colour)
            axes.set_xlabel("epoch")
            axes.legend(fontsize=8)
            axes.grid(axis="y", color=FAINT, alpha=0.25)
        left.set_title("Loss")
        right.set_title("Accuracy, %")
    last = history[-1]
    return Picture(
        file,
        f"How preset {preset} learned",
        "An epoch is one walk through all pictures. The loss says how far the answers are "
        "from what "
        "was asked for, and falls; accuracy is the share of right answers, and rises. "
        "Accuracy while "
        "learning is low because the pictures are turned, blurred and mixed on purpose. The "
        "held-out pictures are never learned from: where their curve flattens, more of the "
        "same would only teach the pictures by heart.",
        f"Curves over {last['epoch']} epochs: loss ends at {last['loss']:.2f}, accuracy on "
        "held-out "
        f"pictures at {100 * last['label_accuracy']:.0f} %.",
    )


def draw_violins(history: History, file: Path, preset: str) -> Picture:
    """How the epochs' losses and accuracies are distributed."""
    with canvas(file, 9, 3.6) as figure:
        left, right = figure.subplots(1, 2)
        _violins(left, history, LOSSES, 1)
        _violins(right, history, ACCURACIES, 100)
        left.set_title("Loss")
        right.set_title("Accuracy, %")
    return Picture(
        file,
        f"The same epochs as violins, preset {preset}",
        "Each shape gathers all epochs into one: wide where many epochs ended, with a bar at the "
        "median. A long thin tail is the quick climb of the first epochs; shapes far apart would "
        "mean that the network knows its lessons but not the exam.",
        "Violin plots of the epochs' losses and accuracies.",
    )


def _violins(
    axes: Axes, history: History, lines: Sequence[tuple[str, str, str]], unit: float
) -> None:
    shown = _present(history, lines)
    values = [[unit * row[key] for row in history if key in row] for key, _, _ in shown]
    parts = axes.violinplot(values, showmedians=True)
    bodies: Any = parts["bodies"]
    for body, (_, _, colour) in zip(bodies, shown, strict=True):
        body.set_facecolor(colour)
        body.set_alpha(0.6)
    axes.set_xticks(range(1, len(shown) + 1), [_wrap(name) for _, name, _ in shown], fontsize=8)


def _present(history: History, lines: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Those that were measured: a network of one label has no accuracy on votes."""
    return [line for line in lines if any(row.get(line[0]) for row in history)]


def _wrap(name: str) -> str:
    return name.replace(", ", ",\n")

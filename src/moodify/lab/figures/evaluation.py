"""How right a network is: confusion, true versus predicted, calibration, coverage, stress."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from moodify.lab.data import Pictures
from moodify.lab.figures.style import COLOURS, FAINT, INK, Picture, canvas
from moodify.lab.stress import STRESSES
from moodify.types import EMOTIONS, MOODS, Float32Array

Scores = Mapping[str, Any]
RIGHT, WRONG = "#2c7a4b", "#b3261e"
MARKED = (50, 60, 70, 80, 90)
"""Thresholds of confidence, %, that are written beside the curve of coverage."""
LOOSE = 4.0
"""Points that a stress may cost before its bar is drawn as a warning."""


def draw_confusion(
    scores: Scores, names: Sequence[str], file: Path, against: str, noun: str = "pictures"
) -> Picture:
    """Counts and shares side by side: a row is what people said, a column the network's guess."""
    with canvas(file, 10, 4.6 if len(names) > 4 else 4) as figure:
        for axes, key, form in zip(
            figure.subplots(1, 2),
            ("confusion", "confusion_shares"),
            ("{:.0f}", "{:.0%}"),
            strict=True,
        ):
            cells = np.array(scores[key], dtype=float)
            shares = np.array(scores["confusion_shares"], dtype=float)
            axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
            for (row, column), value in np.ndenumerate(cells):
                dark = shares[row, column] > 0.55
                axes.text(
                    column,
                    row,
                    form.format(value),
                    ha="center",
                    va="center",
                    fontsize=8,
                    color="white" if dark else INK,
                )
            axes.set_xticks(range(len(names)), names, rotation=35, ha="right")
            axes.set_yticks(range(len(names)), names)
            axes.set_xlabel("the network's guess")
            axes.set_ylabel("people's word")
            axes.set_title(noun.capitalize() if key == "confusion" else "Share of each row")
    worst = _worst_confusion(np.array(scores["confusion_shares"]), names, noun)
    return Picture(
        file,
        f"Confusion matrix: {against}",
        "Each row holds the pictures that people gave one name, each column what the network "
        f"called them. The diagonal is where both agree. {worst}",
        f"Confusion matrix of {len(names)} classes; accuracy {scores['accuracy']:.1%}.",
    )


def _worst_confusion(shares: np.ndarray, names: Sequence[str], noun: str) -> str:
    off = shares.copy()
    np.fill_diagonal(off, 0)
    row, column = divmod(int(off.argmax()), len(names))
    return (
        f"The most frequent mix-up: {off[row, column]:.0%} of {names[row]} {noun} are called "
        f"{names[column]}."
    )


def draw_guesses(
    pictures: Pictures, probabilities: Float32Array, file: Path, count: int = 32, seed: int = 1
) -> Picture:
    """Random pictures of the four moods with people's word and the network's."""
    columns = np.array([EMOTIONS.index(mood) for mood in MOODS])
    rows = np.flatnonzero(np.isin(pictures.labels, columns))
    rows = np.random.default_rng(seed).permutation(rows)[:count]
    with canvas(file, 10, 1.55 * -(-len(rows) // 8)) as figure:
        grid = np.ravel(figure.subplots(-(-len(rows) // 8), 8, squeeze=False))
        for axes, row in zip(grid, rows, strict=False):
            guess = MOODS[probabilities[row][columns].argmax()]
            label = EMOTIONS[pictures.labels[row]]
            right = guess == label
            axes.imshow(pictures.pixels[row], cmap="gray", vmin=0, vmax=255)
            text = f"✓ {label}" if right else f"✗ {label}\n→ {guess}"
            axes.set_title(text, fontsize=8, color=RIGHT if right else WRONG)
        for axes in grid:
            axes.axis("off")
    return Picture(
        file,
        "True versus predicted",
        "Pictures drawn at random. A tick: the network says what FER2013's label says. A cross: "
        "first the label, then the network's guess. Look at the crosses and judge for "
        "yourself who is right; often it is hard to say.",
        f"{len(rows)} faces with label and guess.",
    )


def draw_mistakes(mistakes: Sequence[Mapping[str, Any]], pictures: Pictures, file: Path) -> Picture:
    """The mistakes that the network was surest of, with what people voted."""
    place = {name: row for row, name in enumerate(pictures.names)}
    shown = [m for m in mistakes if m["picture"] in place][:16]
    high = -(-len(shown) // 8)
    with canvas(file, 10, 2.0 * max(high, 1)) as figure:
        grid = np.ravel(figure.subplots(max(high, 1), 8, squeeze=False))
        for axes, mistake in zip(grid, shown, strict=False):
            pixels = pictures.pixels[place[mistake["picture"]]]
            axes.imshow(pixels, cmap="gray", vmin=0, vmax=255)
            votes = sorted(mistake["votes"].items(), key=lambda vote: -vote[1])[:2]
            people = ", ".join(f"{name} {10 * share:.0f}" for name, share in votes)
            axes.set_title(
                f"says {mistake['guess']}\n{mistake['confidence']:.0%} sure\n"
                f"{people or mistake['label']}",
                fontsize=7,
            )
        for axes in grid:
            axes.axis("off")
    return Picture(
        file,
        "The most confident mistakes",
        "Where the network was surest, and people disagreed. The last line is what the raters "
        "voted, of ten. These pictures show best what it hasn't understood.",
        f"{len(shown)} faces that the network got wrong with high confidence.",
    )


def draw_reliability(calibration: Mapping[str, Any], file: Path) -> Picture:
    """Confidence against accuracy, before and after temperature scaling."""
    with canvas(file, 9, 4) as figure:
        for axes, key, title in zip(
            figure.subplots(1, 2, sharey=True),
            ("raw", "scaled"),
            ("Before temperature scaling", "As shipped"),
            strict=True,
        ):
            part = calibration[key]
            for row in part["bins"]:
                axes.bar(
                    row["low"],
                    row["accuracy"],
                    width=row["high"] - row["low"],
                    align="edge",
                    color=COLOURS["sad"],
                    edgecolor="white",
                    # Bars of few pictures are pale: they could be luck.
                    alpha=0.35 + 0.65 * min(1.0, row["pictures"] / 100),
                )
            axes.plot([0, 1], [0, 1], color=INK, linestyle="--", linewidth=1)
            axes.set_title(f"{title}: ECE {part['ece']:.3f}")
            axes.set_xlabel("how sure it says it is")
            axes.set_xlim(0.2, 1)
        figure.axes[0].set_ylabel("how often it is right")
    raw, scaled = calibration["raw"]["ece"], calibration["scaled"]["ece"]
    return Picture(
        file,
        "Does it know when it knows?",
        "A network that says 80 % should be right 80 times of 100: its bars touch the dashed line. "
        "The mean distance from it is the expected calibration error (ECE). Temperature scaling "
        f"divides all of the network's scores by one number ({calibration['temperature']:.2f} "
        "here), "
        "chosen on held-out pictures; it changes no answer, only how sure it sounds. Pale bars "
        f"hold few pictures. Against: {calibration['against']}.",
        f"Reliability diagrams: calibration error {raw:.3f} before, {scaled:.3f} after.",
    )


def draw_coverage(
    coverage: Sequence[Mapping[str, float]], file: Path, noun: str = "pictures"
) -> Picture:
    """Accuracy on the answered, against the share of pictures answered."""
    shares = [100 * row["coverage"] for row in coverage]
    accuracies = [100 * row["accuracy"] for row in coverage]
    with canvas(file, 7, 3.8) as figure:
        axes = figure.subplots()
        axes.plot(shares, accuracies, marker="o", color=COLOURS["sad"])
        for row in (row for row in coverage if round(100 * row["threshold"]) in MARKED):
            axes.annotate(
                f"≥ {row['threshold']:.0%}",
                (100 * row["coverage"], 100 * row["accuracy"]),
                textcoords="offset points",
                xytext=(6, 6),
                fontsize=8,
            )
        axes.invert_xaxis()
        axes.set_xlabel(f"{noun} answered, %")
        axes.set_ylabel("of those, right, %")
        axes.grid(color=FAINT, alpha=0.25)
    best = coverage[-1]
    return Picture(
        file,
        "The worth of saying “not sure”",
        "Moodify need not answer always. The further right, the more doubtful pictures are left "
        "out, by the confidence written beside the points, and the more often the rest is right.",
        f"At a confidence of {best['threshold']:.0%}, {best['coverage']:.0%} of the pictures are "
        f"answered, and {best['accuracy']:.0%} of these rightly.",
    )


def draw_stress(stress: Sequence[Mapping[str, Any]], file: Path) -> Picture:
    """Points lost under each stress."""
    with canvas(file, 8, 3.4) as figure:
        axes = figure.subplots()
        names = [row["name"] for row in stress]
        lost = [row["lost"] for row in stress]
        colours = [COLOURS["angry"] if points > LOOSE else COLOURS["sad"] for points in lost]
        bars = axes.barh(names, lost, color=colours)
        axes.bar_label(bars, fmt="%.1f", padding=3, fontsize=8)
        axes.axvline(0, color=INK, linewidth=0.8)
        axes.invert_yaxis()
        axes.margins(x=0.12)
        axes.set_xlabel("points of accuracy lost, four moods")
    worst = max(stress, key=lambda row: row["lost"])
    return Picture(
        file,
        "What poor cameras cost",
        "The same pictures made worse, one way at a time, and what that costs in points of "
        "accuracy. A network that only knows clean pictures would fall far here.",
        f"Bars of points lost; the most under {worst['name']}: {worst['lost']:.1f}.",
    )


def draw_stressed(pictures: Pictures, file: Path, count: int = 4) -> Picture:
    """A few pictures under every stress."""
    rows = np.linspace(0, len(pictures) - 1, count).astype(int)
    pixels = pictures.pixels[rows]
    shown = [("as it is", pixels), *((s.name, s.apply(pixels)) for s in STRESSES)]
    with canvas(file, 1.25 * len(shown), 1.25 * count + 0.3) as figure:
        grid = figure.subplots(count, len(shown), squeeze=False)
        for column, (name, worse) in enumerate(shown):
            grid[0][column].set_title(name, fontsize=8)
            for row in range(count):
                grid[row][column].imshow(worse[row], cmap="gray", vmin=0, vmax=255)
                grid[row][column].axis("off")
    strengths = "; ".join(f"{s.name}: {s.what}" for s in STRESSES)
    return Picture(
        file,
        "What the network is put through",
        f"{strengths}.",
        "Faces as they are, and under each kind of stress.",
    )


def draw_presets(rows: Sequence[Mapping[str, Any]], file: Path) -> Picture:
    """Accuracies of the presets side by side; each row has ``preset`` and up to three figures."""
    keys = {
        "ferplus": ("four moods, FER+", COLOURS["happy"]),
        "four": ("four moods, FER2013", COLOURS["sad"]),
        "seven": ("seven emotions, FER2013", COLOURS["fear"]),
    }
    with canvas(file, 8, 3.8) as figure:
        axes = figure.subplots()
        for index, (key, (name, colour)) in enumerate(keys.items()):
            places = [n + 0.26 * (index - 1) for n in range(len(rows))]
            values = [100 * row[key] if row.get(key) is not None else 0 for row in rows]
            bars = axes.bar(places, values, 0.24, label=name, color=colour)
            texts = [f"{value:.1f}" if value else "–" for value in values]
            axes.bar_label(bars, texts, fontsize=7)
        axes.set_xticks(range(len(rows)), [row["preset"] for row in rows])
        axes.set_ylabel("accuracy, %")
        axes.set_ylim(0, 110)
        axes.legend(ncols=3, fontsize=8, loc="upper center")
    return Picture(
        file,
        "The presets side by side",
        "The same test pictures for all. FER2013's labels are one search word a picture, FER+ "
        "is what "
        "most of ten people saw; a network can't please both fully, for they agree on four "
        "pictures in five.",
        "Bars of accuracy for " + ", ".join(str(row["preset"]) for row in rows) + ".",
    )

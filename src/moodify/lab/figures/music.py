"""Figures of what a head hears in songs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from moodify.lab.figures.evaluation import draw_confusion, draw_coverage, draw_reliability
from moodify.lab.figures.style import COLOURS, FAINT, INK, Picture, canvas
from moodify.music.sound.result import QUADRANTS

COLOUR = {name: COLOURS["neutral" if name == "calm" else name] for name in QUADRANTS}


def draw_mixups(result: Mapping[str, Any], file: Path) -> Picture:
    """The confusion matrix of the four quadrants."""
    drawn = draw_confusion(result["four"], QUADRANTS, file, "four moods of songs", "songs")
    worst = drawn.caption.rpartition("mix-up: ")[2]
    return replace(
        drawn,
        caption="Each row holds the songs that people gave one mood, each column what the head "
        "heard in them, though it never heard their artist. The diagonal is where both agree. "
        f"The most frequent mix-up: {worst}",
    )


def draw_honesty(result: Mapping[str, Any], file: Path) -> Picture:
    """Confidence against accuracy."""
    calibration = result["calibration"]
    drawn = draw_reliability(calibration, file)
    return replace(
        drawn,
        caption="A head that says 80 % should be right 80 times of 100: its bars touch the dashed "
        "line. The mean distance from it is the expected calibration error (ECE). Before shipping, "
        f"all logits are divided by one number ({calibration['temperature']:.2f}), chosen on the "
        "other folds for the right-hand picture; it changes no answer, only how sure it sounds.",
    )


def draw_worth(result: Mapping[str, Any], file: Path) -> Picture:
    """Accuracy on the songs that it is sure of."""
    drawn = draw_coverage(result["coverage"], file, "songs")
    return replace(
        drawn,
        caption="The further right, the more doubtful songs are left out, by the confidence "
        "written beside the points, and the more often the rest is right. The surer half is "
        f"right in {result['surer_half']:.0%}.",
    )


def draw_plane(points: Sequence[Mapping[str, Any]], file: Path) -> Picture:
    """Every song where it was heard, in the colour of what people said."""
    with canvas(file, 7, 6) as figure:
        axes = figure.subplots()
        for name in QUADRANTS:
            of = [point for point in points if point["label"] == name]
            axes.scatter(
                [point["valence"] for point in of],
                [point["arousal"] for point in of],
                s=14,
                alpha=0.7,
                label=name,
                color=COLOUR[name],
                edgecolors="none",
            )
        axes.axhline(0, color=FAINT, linewidth=0.8)
        axes.axvline(0, color=FAINT, linewidth=0.8)
        axes.set_xlabel("valence, as heard", color=INK)
        axes.set_ylabel("arousal, as heard", color=INK)
        axes.set_xlim(-1.05, 1.05)
        axes.set_ylim(-1.05, 1.05)
        axes.set_aspect("equal")
        figure.legend(title="people say", loc="outside right upper")
    return Picture(
        file,
        "Where songs were heard",
        "One point a song, by a head that never heard its artist, in the colour of the mood that "
        "people gave it. Happy songs belong at the top right, angry ones top left, sad ones "
        "bottom left, calm ones bottom right. Up and down is heard better than left and right: "
        "arousal is in tempo and timbre, valence more in harmony, words and memory.",
        f"Scatter of {len(points)} songs in valence and arousal, by their labels.",
    )

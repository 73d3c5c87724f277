"""The figures of `benchmarks.report`; needs the lab extra."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.listeners import KINDS, Floats
from benchmarks.path import WAYS, Walked
from benchmarks.resting_people import Result
from benchmarks.taste import POLICIES, Heardings
from moodify.lab.figures.style import COLOURS, FAINT, INK, Picture, canvas
from moodify.types import MOODS

HUES = {
    "taste": COLOURS["happy"],
    "mood only": COLOURS["sad"],
    "popularity": COLOURS["surprise"],
    "random": FAINT,
    "path": COLOURS["happy"],
    "goal at once": COLOURS["sad"],
}
SMOOTH = 10
"""Songs over which a curve's mean moves."""


def draw_satisfaction(heard: Heardings, songs: int, file: Path) -> Picture:
    """How content the listeners are, song after song."""
    with canvas(file, 9, 4.2) as figure:
        axes = figure.subplots()
        for policy in POLICIES:
            got = np.array([one.got[:songs] for one in heard[policy]])
            smooth = np.array([_moving(row) for row in got])
            middle, error = smooth.mean(0), smooth.std(0) / len(smooth) ** 0.5
            number = np.arange(1, len(middle) + 1)
            axes.plot(number, middle, color=HUES[policy], label=policy)
            axes.fill_between(
                number, middle - error, middle + error, color=HUES[policy], alpha=0.2, lw=0
            )
        axes.set(xlabel="songs heard", ylabel="satisfaction, 0–1", ylim=(0, None))
        axes.grid(axis="y", color=FAINT, alpha=0.25)
        axes.legend(ncols=4, fontsize=9, loc="lower right")
        axes.set_title(f"Satisfaction over {songs} songs")
    ends = ", ".join(
        f"{name} {np.mean([one.got[songs - SMOOTH : songs].mean() for one in heard[name]]):.2f}"
        for name in POLICIES
    )
    return Picture(
        file,
        f"How content {len(heard['taste'])} made-up listeners are over {songs} songs",
        f"Each line is the mean over all listeners, smoothed over {SMOOTH} songs, with its standard"
        " error. A mood lasts six to twelve songs; then the music aims elsewhere. What is learned"
        " is late by the songs that were queued already. Nobody can reach 1: what pleases is"
        " hidden in eight dimensions that no catalogue has.",
        f"Four curves; over the last {SMOOTH} songs: {ends}.",
    )


def draw_regret(heard: Heardings, songs: int, file: Path) -> Picture:
    """Regret, added up."""
    with canvas(file, 9, 4.2) as figure:
        axes = figure.subplots()
        for policy in POLICIES:
            lost = np.array([np.cumsum((one.best - one.got)[:songs]) for one in heard[policy]])
            middle, error = lost.mean(0), lost.std(0) / len(lost) ** 0.5
            number = np.arange(1, songs + 1)
            axes.plot(number, middle, color=HUES[policy], label=policy)
            axes.fill_between(
                number, middle - error, middle + error, color=HUES[policy], alpha=0.2, lw=0
            )
        axes.set(xlabel="songs heard", ylabel="regret, added up")
        axes.grid(axis="y", color=FAINT, alpha=0.25)
        axes.legend(fontsize=9)
        axes.set_title(f"Regret over {songs} songs")
    means = ", ".join(
        f"{name} {np.mean([(one.best - one.got)[:songs].mean() for one in heard[name]]):.3f}"
        for name in POLICIES
    )
    return Picture(
        file,
        f"Regret over {songs} songs",
        "Regret is by how much the best song of the whole library would have pleased more, song"
        " by song, added up. A straight line learns nothing; one that bends down does.",
        f"Four rising curves; regret a song: {means}.",
    )


def draw_kinds(heard: Heardings, songs: int, file: Path) -> Picture:
    """Regret against mood-only for each kind of listener."""
    with canvas(file, 9, 3.4) as figure:
        panels = figure.subplots(1, len(KINDS), sharey=True)
        for place, kind in enumerate(KINDS):
            axes = panels[place]
            for policy in POLICIES:
                mine = [one for i, one in enumerate(heard[policy]) if i % len(KINDS) == place]
                lost = np.array([np.cumsum((one.best - one.got)[:songs]) for one in mine]).mean(0)
                axes.plot(np.arange(1, songs + 1), lost, color=HUES[policy], label=policy)
            axes.set_title(kind)
            axes.grid(axis="y", color=FAINT, alpha=0.25)
            axes.set_xlabel("songs heard")
        panels[0].set_ylabel("regret, added up")
        panels[0].legend(fontsize=8)
    return Picture(
        file,
        f"Regret over {songs} songs by kind of listener",
        "Steady listeners have one taste; moody ones another for each quarter of the plane;"
        " drifting ones change theirs over 250 songs; contradictory ones act by no reason a third"
        " of the time.",
        "Four panels with four curves each.",
    )


def draw_plane(walked: Sequence[Walked], file: Path) -> Picture:
    """A path and the songs that were heard on it, on the plane."""
    mood, wish = "sad", "lift"
    mine = [one for one in walked if (one.mood, one.wish) == (mood, wish)]
    steps = mine[0].steps
    with canvas(file, 9, 4.6) as figure:
        panels = figure.subplots(1, 2, sharey=True)
        for axes, way in zip(panels, ("path", "goal at once"), strict=True):
            for number in range(len(steps)):
                songs = np.array([one.songs[way][number] for one in mine])
                shade = (number + 1) / len(steps)
                axes.scatter(*songs.T, s=14, color=HUES[way], alpha=0.25 + 0.6 * shade, lw=0)
            middle = np.array([one.songs[way][: len(steps)] for one in mine]).mean(0)
            axes.plot(*middle.T, color=HUES[way], marker="o", label="songs, mean of each place")
            axes.plot(*steps.T, color=INK, ls="--", lw=1, marker="x", label="the path")
            axes.set(xlabel="valence", xlim=(-1, 1), ylim=(-1, 1), aspect="equal", title=way)
            axes.axhline(0, color=FAINT, lw=0.5)
            axes.axvline(0, color=FAINT, lw=0.5)
            axes.legend(fontsize=8, loc="lower right")
        panels[0].set_ylabel("arousal")
    return Picture(
        file,
        f"From {mood}, lifted: a path and the songs heard on it",
        f"{len(mine)} worlds; each dot is where a song really lies, the darker the later. On the"
        " path the first songs meet the listener where they are; aimed at the goal at once, they"
        " don't. Single songs scatter, because a catalogue only believes to know where they lie.",
        f"Two planes; the path has {len(steps)} steps.",
    )


def draw_approach(walked: Sequence[Walked], file: Path) -> Picture:
    """How far the goal still is, song after song."""
    count = max(len(one.steps) for one in walked)
    with canvas(file, 9, 4.0) as figure:
        axes = figure.subplots()
        for way in WAYS:
            left = [one.left(way) / max(one.left("path")[0], 1e-9) for one in walked]
            middle = [
                float(np.mean([one[i] for one in left if i < len(one)])) for i in range(count)
            ]
            axes.plot(range(1, count + 1), middle, color=HUES[way], marker="o", label=way)
        axes.set(xlabel="song", ylabel="way to the goal that is left (1: all)", ylim=(0, None))
        axes.grid(axis="y", color=FAINT, alpha=0.25)
        axes.legend(fontsize=9)
        axes.set_title("The way to the goal")
    return Picture(
        file,
        "How much of the way to the goal is left",
        f"The mean of {len(walked)} journeys from four moods under two wishes. The path comes down"
        " step by step; whoever aims at the goal is there at once, and has left the listener"
        " behind.",
        "Three curves.",
    )


def draw_resting(results: dict[str, Result], file: Path) -> Picture:
    """Accuracy before and after the resting face is corrected."""
    with canvas(file, 9, 0.9 + 0.75 * len(results)) as figure:
        axes = figure.subplots()
        for row, result in enumerate(reversed(results.values())):
            for column, mood in enumerate(MOODS):
                before, after = result.before[:, column].mean(), result.after[:, column].mean()
                y = row + 0.3 - 0.2 * column
                axes.annotate(
                    "",
                    (100 * after, y),
                    (100 * before, y),
                    arrowprops={"arrowstyle": "->", "color": COLOURS[mood], "lw": 2},
                )
                axes.plot([100 * before], [y], marker="o", ms=4, color=COLOURS[mood])
        for mood in MOODS:
            axes.plot([], [], color=COLOURS[mood], label=mood)
        axes.set_yticks(range(len(results)), list(reversed(results)))
        axes.set(xlim=(0, 100), ylim=(-0.6, len(results) - 0.4), xlabel="right, %")
        axes.legend(fontsize=8, loc="lower left")
        axes.grid(axis="x", color=FAINT, alpha=0.25)
    gains = "; ".join(
        f"{name} {100 * float((one.after - one.before).mean()):+.1f}"
        for name, one in results.items()
    )
    return Picture(
        file,
        "What correcting the resting face does, for whom",
        "People put together from FER2013's pictures (docs/resting-face.md says how, and what that"
        " can't show). Each arrow goes from the share of right guesses before the correction to"
        " that after it. Those whose rest looks like an emotion gain; nobody else may lose.",
        f"Arrows; mean gain in points: {gains}.",
    )


def _moving(values: Floats) -> Floats:
    """The mean of each value and those before it, `SMOOTH` at most."""
    sums = np.cumsum(np.concatenate([[0.0], values]))
    ends = np.arange(1, len(values) + 1)
    starts = np.maximum(0, ends - SMOOTH)
    return np.asarray((sums[ends] - sums[starts]) / (ends - starts))

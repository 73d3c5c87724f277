"""What the pictures are like: counts, samples, mean faces, light, votes and disagreement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes

from moodify.lab.data import Pictures
from moodify.lab.figures.style import COLOURS, FAINT, INK, Picture, canvas
from moodify.types import EMOTIONS, MOODS

SEED = 4
"""Of the draw of samples: the same pictures every time."""


def draw_counts(splits: Mapping[str, Pictures], file: Path) -> Picture:
    """Pictures an emotion, all seven and the four moods, by split."""
    with canvas(file, 10, 4) as figure:
        for axes, names in zip(figure.subplots(1, 2), (EMOTIONS, MOODS), strict=True):
            for index, (split, pictures) in enumerate(splits.items()):
                counts = [int((pictures.labels == EMOTIONS.index(n)).sum()) for n in names]
                places = np.arange(len(names)) + 0.8 * index / len(splits)
                bars = axes.bar(
                    places,
                    counts,
                    0.75 / len(splits),
                    color=[COLOURS[n] for n in names],
                    alpha=1 - 0.5 * index / len(splits),
                    label=split,
                )
                axes.bar_label(bars, [f"{count:,}" for count in counts], fontsize=6.5)
            axes.set_xticks(np.arange(len(names)) + 0.4 * (1 - 1 / len(splits)), names)
            axes.tick_params(axis="x", labelsize=8)
            axes.set_title(f"{len(names)} classes: {', '.join(splits)}")
    first = next(iter(splits.values()))
    found = np.bincount(first.labels, minlength=len(EMOTIONS))
    there = np.flatnonzero(found)
    most, least = there[found[there].argmax()], there[found[there].argmin()]
    times = found[most] / found[least]
    return Picture(
        file,
        "How many pictures of each emotion",
        f"There are {times:.3g} times as many pictures of {EMOTIONS[most]} as of "
        f"{EMOTIONS[least]}. "
        "A network that always said the most frequent word would look better than it is: so "
        "besides accuracy, macro-F1 counts every emotion alike.",
        "Bars of pictures an emotion: "
        + ", ".join(f"{n} {c:,}" for n, c in zip(EMOTIONS, found, strict=True)),
    )


def draw_samples(pictures: Pictures, file: Path, columns: int = 12) -> Picture:
    """One row of random pictures an emotion."""
    rng = np.random.default_rng(SEED)
    with canvas(file, 10, 0.86 * len(EMOTIONS)) as figure:
        grid = figure.subplots(len(EMOTIONS), columns)
        for label, emotion in enumerate(EMOTIONS):
            rows = rng.permutation(np.flatnonzero(pictures.labels == label))
            _show_row(grid[label], pictures, rows)
            _name(grid[label][0], emotion)
    return Picture(
        file,
        "What the pictures look like",
        "Random pictures, a row an emotion. 48×48 grey pixels are little: no colour, hardly "
        "any wrinkles. Some are drawings, some are turned away or half covered by a watermark, and "
        "some fit their row badly.",
        "A grid of small grey faces, one row for each of the seven emotions.",
    )


def draw_mean_faces(pictures: Pictures, file: Path) -> Picture:
    """The average of all pictures of each emotion, and how it differs from the overall mean."""
    # Evened first, so that what is left is the expression and not the light.
    pixels = pictures.pixels.astype(np.float32)
    spread = pixels.std((1, 2), keepdims=True)
    evened = (pixels - pixels.mean((1, 2), keepdims=True)) / np.maximum(spread, 1)
    overall = evened.mean(0)
    with canvas(file, 10, 3.3) as figure:
        grid = figure.subplots(2, len(EMOTIONS))
        for label, emotion in enumerate(EMOTIONS):
            grid[0][label].set_title(emotion, fontsize=9)
            of_it = evened[pictures.labels == label]
            if len(of_it):
                mean = of_it.mean(0)
                grid[0][label].imshow(mean, cmap="gray")
                grid[1][label].imshow(mean - overall, cmap="RdBu_r", vmin=-0.4, vmax=0.4)
        for axes in np.ravel(grid):
            _bare(axes)
        _name(grid[0][0], "mean")
        _name(grid[1][0], "less all")
    return Picture(
        file,
        "The mean face of each emotion",
        "All pictures of an emotion, evened in light, laid over one another, and below what "
        "is brighter (red) or darker (blue) than in the mean of all faces. Where little is left, "
        "faces of that emotion have little in common that others lack, and will be hard to tell. "
        "In FER2013 happy stands out by its teeth and surprise by its dark, open mouth; angry, "
        "afraid, sad and neutral differ much less.",
        "Seven blurred mean faces and their differences from the overall mean face.",
    )


def draw_light(pictures: Pictures, file: Path) -> Picture:
    """Histograms of each picture's mean and spread, by emotion."""
    means = pictures.pixels.mean((1, 2))
    spreads = pictures.pixels.std((1, 2))
    with canvas(file, 9, 3.6) as figure:
        for axes, values, title in zip(
            figure.subplots(1, 2),
            (means, spreads),
            ("Mean grey level of a picture", "Spread of its grey levels"),
            strict=True,
        ):
            bins = np.linspace(0, float(values.max()) + 1, 40).tolist()
            for label in np.unique(pictures.labels):
                emotion = EMOTIONS[label]
                axes.hist(
                    values[pictures.labels == label],
                    bins,
                    density=True,
                    histtype="step",
                    color=COLOURS[emotion],
                    label=emotion,
                )
            axes.set_title(title)
            axes.set_yticks([])
        figure.axes[0].legend(fontsize=7)
    return Picture(
        file,
        "Light and contrast",
        f"Pictures range from nearly black to nearly white (mean {means.mean():.0f} of 255, "
        f"give or take {means.std():.0f}), nearly alike for every emotion; where one is "
        "brighter, that "
        "comes from how the pictures were found, and not from the face. So the network's "
        "first step is "
        "to take the light out: each picture less its mean, divided by its spread.",
        "Histograms of brightness and contrast, one curve an emotion; they nearly coincide.",
    )


def draw_votes(pictures: Pictures, file: Path, columns: int = 7) -> Picture:
    """Pictures with the ten raters' votes as bars: above agreed on, an emotion each; below torn."""
    sure = pictures.votes.max(1)
    rng = np.random.default_rng(SEED)
    agreed = []
    for label in range(len(EMOTIONS)):
        rows = rng.permutation(np.flatnonzero(pictures.labels == label))
        rows = rows[pictures.votes[rows].argmax(1) == label]
        if len(rows) and sure[rows].max() > 0.5:
            agreed.append(int(rows[sure[rows].argmax()]))
    voted = np.flatnonzero(pictures.votes.sum(1) >= 0.8)  # fewer, and they rather passed
    torn = voted[np.argsort(sure[voted], kind="stable")][: max(len(voted) // 10, 1)]
    chosen = [agreed[:columns], rng.permutation(torn)[:columns].tolist()]
    with canvas(file, 10, 5) as figure:
        grid = figure.subplots(4, columns, height_ratios=[1.4, 1, 1.4, 1], squeeze=False)
        for block, of_block in enumerate(chosen):
            for column in range(columns):
                face, bars = grid[2 * block][column], grid[2 * block + 1][column]
                _bare(face)
                if column < len(of_block):
                    _show_votes(face, bars, pictures, of_block[column])
                else:
                    _bare(bars)
    shown = sum(map(len, chosen))
    return Picture(
        file,
        "What ten people saw",
        "Above, for each emotion, a picture on which the raters of FER+ agree with FER2013 and "
        "with one another; below, pictures on which they don't. The network learns the votes "
        "themselves rather than one word: a face that is half sad, half neutral is taught as just "
        "that.",
        f"{shown} faces, each with a bar chart of ten votes.",
    )


def draw_disagreement(pictures: Pictures, file: Path) -> Picture:
    """FER2013's label against FER+'s first choice, as shares of each label."""
    voted = pictures.votes.max(1) > 0.5
    labels, majority = pictures.labels[voted], pictures.votes[voted].argmax(1)
    cells = np.bincount(labels * 7 + majority, minlength=49).reshape(7, 7)
    shares = cells / np.maximum(cells.sum(1, keepdims=True), 1)
    with canvas(file, 6.4, 5) as figure:
        axes = figure.subplots()
        axes.imshow(shares, cmap="Purples", vmin=0, vmax=1)
        for (row, column), share in np.ndenumerate(shares):
            colour = "white" if share > 0.55 else INK
            text = f"{share:.0%}" if share >= 0.005 else ""
            axes.text(column, row, text, ha="center", va="center", fontsize=8, color=colour)
        axes.set_xticks(range(7), EMOTIONS, rotation=35, ha="right")
        axes.set_yticks(range(7), EMOTIONS)
        axes.set_xlabel("the majority of ten raters (FER+)")
        axes.set_ylabel("FER2013's label")
    agree = float((labels == majority).mean()) if len(labels) else 0.0
    both = np.isin(labels, _MOODS) & np.isin(majority, _MOODS)
    four = float((labels[both] == majority[both]).mean()) if both.any() else 0.0
    return Picture(
        file,
        "Where FER2013 and FER+ disagree",
        f"Where the raters have a majority it is FER2013's word on {agree:.1%} of the "
        "pictures; where "
        f"both name one of the four moods they agree on {four:.1%}. Many faces labelled sad, "
        "angry or "
        "afraid look neutral to people. So no network can be right by both.",
        f"Matrix of FER2013 labels against FER+ majorities; they agree on {agree:.0%}.",
    )


def draw_disputed(pictures: Pictures, file: Path, count: int = 24) -> Picture:
    """Pictures on which nearly all raters contradict FER2013's label."""
    first = pictures.votes.argmax(1)
    disputed = np.flatnonzero((pictures.votes.max(1) >= 0.8) & (first != pictures.labels))
    rows = np.random.default_rng(SEED).permutation(disputed)[:count]
    high = max(-(-len(rows) // 8), 1)
    with canvas(file, 10, 1.6 * high) as figure:
        grid = np.ravel(figure.subplots(high, 8, squeeze=False))
        for axes, row in zip(grid, rows, strict=False):
            axes.imshow(pictures.pixels[row], cmap="gray", vmin=0, vmax=255)
            axes.set_title(
                f"{EMOTIONS[pictures.labels[row]]}\nFER+: {EMOTIONS[first[row]]}", fontsize=7.5
            )
        for axes in grid:
            _bare(axes)
        if not len(rows):
            figure.text(0.5, 0.5, "There are none.", ha="center", va="center")
    return Picture(
        file,
        "Pictures on which FER+ contradicts FER2013",
        "Over each face stands FER2013's label, and under that what at least eight of ten people "
        f"said. There are {len(disputed):,} such pictures.",
        f"{len(rows)} faces with two conflicting words each.",
    )


_MOODS = [EMOTIONS.index(mood) for mood in MOODS]


def _show_votes(face: Axes, bars: Axes, pictures: Pictures, row: int) -> None:
    """A face under its label, and its votes below."""
    face.imshow(pictures.pixels[row], cmap="gray", vmin=0, vmax=255)
    face.set_title(f"label: {EMOTIONS[pictures.labels[row]]}", fontsize=8)
    bars.bar(range(7), 10 * pictures.votes[row], color=[COLOURS[e] for e in EMOTIONS])
    bars.set_ylim(0, 10)
    bars.set_yticks([0, 5, 10])
    bars.set_xticks(range(7), [e[:3] for e in EMOTIONS], fontsize=6, rotation=60)
    bars.tick_params(axis="y", labelsize=6)


def _show_row(axes: Sequence[Axes], pictures: Pictures, rows: np.ndarray) -> None:
    for place, row in zip(axes, rows, strict=False):
        place.imshow(pictures.pixels[row], cmap="gray", vmin=0, vmax=255)
    for place in axes:
        _bare(place)


def _name(axes: Axes, text: str) -> None:
    axes.set_ylabel(text, rotation=0, ha="right", va="center", fontsize=9, color=INK)


def _bare(axes: Axes) -> None:
    """No ticks and no frame; a label at the side stays."""
    axes.set_xticks([])
    axes.set_yticks([])
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.tick_params(colors=FAINT)

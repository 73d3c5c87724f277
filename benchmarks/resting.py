"""What correcting the resting face does for whom, on people put together from FER2013.

``python -m benchmarks.resting --data fer2013.zip --votes ferplus_votes.csv`` prints the tables
of ``docs/resting-face.md``; with ``--choose`` (and ``--leaks``) it goes through the figures
that a correction could have, on the share of Training that the network never saw. How the
people are made, and what that can't show, stands in that page.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import numpy as np

from benchmarks import Row
from benchmarks.resting_people import (
    GROUPS,
    Figures,
    Pool,
    Result,
    Tried,
    measure,
    pool_of,
    worn_by,
)
from moodify.lab.data import load_split, split_holdout
from moodify.mood.calibration import LEVEL, RESTING_BOUND, Calibration, log_odds_of
from moodify.types import EMOTIONS, MOODS
from moodify.vision.classify import EmotionClassifier
from moodify.vision.decode import decode_picture
from moodify.vision.reader import FaceReader

HOLDOUT, HOLDOUT_SEED = 0.08, 7
"""The share of Training that the shipped network never saw, by its card."""
SHARED = Path(__file__).parents[2] / "shared" / "data"


def table(results: dict[str, Result]) -> Iterator[str]:
    """Markdown: all four moods together, then each, before → after in percent."""
    yield f"| people | all four | {' | '.join(MOODS)} | better off | worse off |"
    yield "|---|--:|" + "--:|" * (len(MOODS) + 2)
    for name, result in results.items():
        whole = result.before.mean(1), result.after.mean(1)
        pair = result.before.T, result.after.T
        cells = [arrow(*whole), *(arrow(b, a) for b, a in zip(*pair, strict=True))]
        better = float((whole[1] > whole[0] + 1e-9).mean())
        worse = float((whole[1] < whole[0] - 1e-9).mean())
        yield f"| {name} | {' | '.join(cells)} | {better:.0%} | {worse:.0%} |"


def arrow(before: Figures, after: Figures) -> str:
    """Two means in percent."""
    return f"{100 * before.mean():.1f} → {100 * after.mean():.1f}"


def choices(pool: Pool, classifier: EmotionClassifier) -> Iterator[str]:
    """Each correction that was tried on the held-out share: gain in points, and at whose cost."""
    worn = {group: worn_by(pool, group, classifier) for group in GROUPS}
    yield "| level | share | bound | gain of those affected | of everybody else | worst mood |"
    yield "|--:|--:|--:|--:|--:|--:|"
    for level, strength, bound in product(
        (-4.0, -3.0, -2.0, -1.0), (0.5, 0.75, 1.0), (1.0, 1.5, 2.0, 3.0)
    ):
        tried = Tried(level, strength, bound)
        results = {group: measure(pool, group, worn[group], 60, tried) for group in GROUPS}
        gains = {group: 100 * (r.after - r.before).mean(0) for group, r in results.items()}
        others = float(gains.pop(GROUPS[-1]).mean())
        worst = min(gain.min() for group, gain in gains.items() if group.carried >= 0.5)
        gain = float(np.mean([one.mean() for one in gains.values()]))
        cells = f"{level:g} | {strength:g} | {bound:g} | {gain:+.2f} | {others:+.2f} | {worst:+.1f}"
        yield f"| {cells} |"


def in_frames(folder: Path) -> Iterator[str]:
    """Markdown: whole camera pictures of people at rest, and how far each would be corrected."""
    reader = FaceReader()
    yield "| picture | sad against neutral, nats | largest correction |"
    yield "|---|--:|--:|"
    for path in sorted((*folder.glob("london_*_neutral.jpg"), *folder.glob("lisa*.jpg"))):
        for face in reader.read(decode_picture(path.read_bytes()))[:1]:
            rest = log_odds_of(face.emotions)
            shift = Calibration().with_resting(tuple(rest), 1, 0.0).shift
            yield f"| {path.stem} | {rest[EMOTIONS.index('sad')]:.1f} | {abs(shift).max():.1f} |"


def rows() -> Iterator[Row]:
    """The chief figures for the table of all benchmarks; none where the data isn't there."""
    yield from rows_of(measured())


def measured() -> dict[str, Result]:
    """What the correction does for each group of people; nothing where the data isn't there."""
    data, votes = SHARED / "fer2013.zip", SHARED / "ferplus_votes.csv"
    if not data.exists():
        return {}
    classifier = EmotionClassifier()
    pool = pool_of(load_split(data, "test", votes, complete=False), classifier)
    return {group.name: measure(pool, group, worn_by(pool, group, classifier)) for group in GROUPS}


def rows_of(results: dict[str, Result]) -> Iterator[Row]:
    """The gain of those whose rest looks like an emotion, and of everybody else."""
    for group, bar in ((GROUPS[1], 5.0), (GROUPS[-1], -0.2)):
        if (result := results.get(group.name)) is None:
            return
        gain = 100 * float((result.after - result.before).mean())
        yield Row(f"resting face corrected: {group.name}", gain, "points", bar, at_least=True)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.resting", description=__doc__)
    parser.add_argument("--data", type=Path, default=SHARED / "fer2013.zip")
    parser.add_argument("--votes", type=Path, default=SHARED / "ferplus_votes.csv")
    parser.add_argument("--leaks", type=Path, default=SHARED / "fer2013_leaks.csv")
    parser.add_argument("--frames", type=Path, default=SHARED.parent / "frames")
    parser.add_argument("--choose", action="store_true", help="try figures on held-out Training")
    arguments = parser.parse_args()
    classifier = EmotionClassifier()
    if arguments.choose:
        training = load_split(
            arguments.data, "train", arguments.votes, arguments.leaks, complete=False
        )
        pool = pool_of(split_holdout(training, HOLDOUT, HOLDOUT_SEED)[1], classifier)
        for line in choices(pool, classifier):
            print(line, flush=True)
        return
    pool = pool_of(load_split(arguments.data, "test", arguments.votes, complete=False), classifier)
    counts = {mood: int((pool.labels == EMOTIONS.index(mood)).sum()) for mood in MOODS}
    print(f"PublicTest: {counts}; level {LEVEL:g}, bound {RESTING_BOUND:g}", end="\n\n")
    results = {
        group.name: measure(pool, group, worn_by(pool, group, classifier)) for group in GROUPS
    }
    for line in table(results):
        print(line, flush=True)
    if arguments.frames.exists():
        print(*in_frames(arguments.frames), sep="\n")


if __name__ == "__main__":
    main()

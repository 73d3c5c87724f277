"""People put together from FER2013's single pictures, to measure what a correction does for whom.

FER2013 doesn't say who is who, so a person here is a choice of pictures: those at rest look
about equally sad (or angry) to the network, and a share of the expressions does so too among
its own kind; or a person is any pictures at all, of which every one got the same drooping
features. ``docs/resting-face.md`` says what that can and can't show.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from moodify.lab.data import Pictures
from moodify.lab.evaluate import predict
from moodify.mood.calibration import FLOOR, Calibration
from moodify.mood.resting import trimmed_mean
from moodify.types import EMOTIONS, MOODS, Emotion
from moodify.vision.classify import EmotionClassifier

Odds = NDArray[np.float64]
"""Log-odds of each emotion against neutral, (N, 7), nats."""
Figures = NDArray[np.float64]

NEUTRAL = EMOTIONS.index("neutral")
COLUMNS = np.array([EMOTIONS.index(mood) for mood in MOODS])
SEED = 7
EACH = 12
"""Pictures of a person for each mood, and as many more neutral ones to measure the rest by."""
WINDOW = 0.05
"""Half the width, in ranks, of what a person's pictures are drawn from."""
TAIL = 0.9
"""People beyond this rank among neutral pictures are those whose rest looks like an emotion."""


@dataclass(frozen=True, slots=True)
class Pool:
    """Pictures of the four moods by FER+'s majority, as the network sees them."""

    odds: Odds
    labels: NDArray[np.int64]
    """Index into `EMOTIONS`."""
    pixels: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Tried:
    """A correction that could have been."""

    level: float
    strength: float
    bound: float

    def shift(self, rest: Figures) -> Figures:
        """What it adds to the log-odds of someone with this rest."""
        shift: Figures = -np.clip(self.strength * (rest - self.level), 0.0, self.bound)
        shift[NEUTRAL] = 0.0
        return shift


@dataclass(frozen=True, slots=True)
class Result:
    """Shares that are read right, a row a person and a column a mood of `MOODS`."""

    before: Figures
    after: Figures


def pool_of(pictures: Pictures, classifier: EmotionClassifier) -> Pool:
    """Those on which more than half of the raters agree, and on one of the four moods."""
    labels = pictures.votes.argmax(1)
    rows = np.flatnonzero((pictures.votes.max(1) > 0.5) & np.isin(labels, COLUMNS))
    kept = pictures.take(rows)
    return Pool(odds_of(predict(classifier, kept)), labels[rows], kept.pixels)


def odds_of(probabilities: NDArray[np.floating]) -> Odds:
    """As `moodify.mood.calibration.log_odds_of`, of many at once."""
    logs = np.log(np.maximum(probabilities.astype(np.float64), FLOOR))
    odds: Odds = logs - logs[:, [NEUTRAL]]
    return odds


# People


def person(
    pool: Pool, rng: np.random.Generator, place: float, looks: Emotion, carried: float
) -> tuple[NDArray[np.int64], dict[int, NDArray[np.int64]]]:
    """Rows of the pictures that the rest is measured by, and of those it is judged on by mood.

    The neutral ones are ranked by how much they look like `looks` and drawn from round `place`
    (0..1), none of them for both. Of the expressions, the share `carried` comes from the same
    place among its own kind, the rest from anywhere.
    """
    judged: dict[int, NDArray[np.int64]] = {}
    measured = np.empty(0, np.int64)
    low = min(max(place - WINDOW, 0.0), 1 - 2 * WINDOW)
    for mood in COLUMNS:
        rows = np.flatnonzero(pool.labels == mood)
        rows = rows[np.argsort(pool.odds[rows, EMOTIONS.index(looks)], kind="stable")]
        near = rows[int(low * len(rows)) : max(2, int(np.ceil((low + 2 * WINDOW) * len(rows))))]
        if mood == NEUTRAL:
            measured = rng.choice(near[::2], EACH)
            judged[mood] = rng.choice(near[1::2], EACH)
        else:
            alike = rng.random(EACH) < carried
            judged[mood] = np.where(alike, rng.choice(near, EACH), rng.choice(rows, EACH))
    return measured, judged


def people(
    pool: Pool,
    places: NDArray[np.float64],
    looks: Emotion = "sad",
    carried: float = 0.5,
    worn: Odds | None = None,
    tried: Tried | None = None,
) -> Result:
    """People at `places`, before and after their rest is corrected; `worn` are the log-odds of
    the same pictures, altered. Unless another is `tried`, it is the correction of Moodify."""
    odds = pool.odds if worn is None else worn
    rng = np.random.default_rng(SEED)
    before, after = np.zeros((2, len(places), len(MOODS)))
    for row, place in enumerate(places):
        measured, judged = person(pool, rng, place, looks, carried)
        rest = trimmed_mean(odds[measured])
        known = Calibration().with_resting(tuple(rest), EACH, 0.0)
        shift = known.shift if tried is None else tried.shift(rest)
        for column, mood in enumerate(COLUMNS):
            seen = odds[judged[mood]]
            before[row, column] = right(seen, mood)
            after[row, column] = right(seen + shift, mood)
    return Result(before, after)


def right(odds: Odds, mood: int) -> float:
    """Share of the pictures on which `mood` is the likeliest of the four."""
    return float((COLUMNS[odds[:, COLUMNS].argmax(1)] == mood).mean())


def drooping(pixels: NDArray[np.uint8], degree: float) -> NDArray[np.uint8]:
    """The same faces, crops (N, 48, 48), with other features: the corners of the mouth lower by
    `degree` px, the outer corners of the eyes by half of it, and the inner brows higher."""
    x, y = np.meshgrid(np.arange(48, dtype=np.float32), np.arange(48, dtype=np.float32))

    def bump(at: tuple[float, float], by: float, width: float) -> NDArray[np.float32]:
        away = (x - at[0]) ** 2 + (y - at[1]) ** 2
        return (by * degree * np.exp(-away / (2 * width**2))).astype(np.float32)

    down = np.zeros_like(x)
    # Where FER2013's crops have them, on average (moodify.vision.preprocess.TEMPLATE).
    for left, right_, height, by, width in (
        (16.5, 31.5, 36.9, 1.0, 3.0),
        (12.5, 35.5, 18.5, 0.5, 2.5),
        (19.5, 28.5, 13.5, -0.5, 2.5),
    ):
        down += bump((left, height), by, width) + bump((right_, height), by, width)
    bent = [
        cv2.remap(crop, x, y - down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        for crop in pixels
    ]
    return np.stack(bent).astype(np.uint8)


# Groups and tables


@dataclass(frozen=True, slots=True)
class Group:
    """People of one kind."""

    name: str
    looks: Emotion = "sad"
    carried: float = 0.5
    tail: bool = True
    degree: float = 0.0
    """How far their features droop, px of the crop."""


GROUPS = (
    Group("rest looks sad; expressions keep all of it", carried=1.0),
    Group("… half of it"),
    Group("… none of it", carried=0.0),
    Group("rest looks angry; half", looks="angry"),
    Group("drooping features, 2 px", tail=False, degree=2.0),
    Group("drooping features, 3 px", tail=False, degree=3.0),
    Group("everybody else", tail=False),
)


def places_of(group: Group, count: int) -> NDArray[np.float64]:
    """Where a group's people stand among neutral pictures."""
    if group.tail:
        return np.full(count, (1 + TAIL) / 2)
    return np.random.default_rng(SEED).uniform(WINDOW, TAIL, count)


def worn_by(pool: Pool, group: Group, classifier: EmotionClassifier) -> Odds:
    """The pictures of `pool` as people of this group wear their faces."""
    if not group.degree:
        return pool.odds
    return odds_of(in_batches(classifier, drooping(pool.pixels, group.degree)))


def measure(
    pool: Pool, group: Group, worn: Odds, count: int = 200, tried: Tried | None = None
) -> Result:
    """A group, before and after."""
    places = places_of(group, count)
    return people(pool, places, group.looks, group.carried, worn, tried)


def in_batches(classifier: EmotionClassifier, pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Probabilities (N, 7)."""
    return np.concatenate(
        [classifier.predict(pixels[begin : begin + 256]) for begin in range(0, len(pixels), 256)]
    )

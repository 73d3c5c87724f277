"""How well a song would please: Bayesian linear regression, and draws from what it believes.

How well a song pleases in a mood is a sum over its features: the song itself, its artist, genre,
language, decade and source, and its place on the plane. Each value of a feature has a weight for
all moods and one more for each mood, so that what is learned in one mood counts a little in the
others::

    pleases(song, mood) = Σ over features of (weight + weight in that mood) + base + base in mood
    weight ~ Normal(0, ALL²),  weight in a mood ~ Normal(0, MOOD²)
    a deed = pleases + Normal(0, noise² · 2^(age / HALF_LIFE))

Everything is Gaussian, so the posterior is exact. An old lesson isn't forgotten but grows
noisy, which forgets slowly (the discounted likelihood of Bayesian forecasting: West & Harrison
1997, ch. 6). Age is counted in lessons and not in days: nobody's taste changes while they don't
listen, and no clock that jumps can wipe it out.

Exploring is Thompson sampling (Thompson 1933; Chapelle & Li 2011): songs are ranked by *one draw*
of the weights from the posterior. What is well known varies little from draw to draw, what is
unknown varies much and gets its chance in proportion to the chance that it is the best. Upper
bounds would hammer at the same unknown song until the next lesson comes, and a fixed share of
random songs would go on annoying a listener who is known well.

The draw is made by Matheron's rule (Wilson et al., JMLR 22, 2021): a draw from the prior, moved
by how it misses the lessons. It costs one product with an n × n matrix for n lessons, however
many songs and artists there are, and artists never heard are drawn too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from moodify.taste.lesson import WORTH, Lesson
from moodify.taste.places import BUMPS, place_features
from moodify.types import MOODS, MoodName

Floats = NDArray[np.float64]

FEATURES = ("uri", "artist_key", "genre", "language", "decade", "source")
ALL = {
    "uri": 0.40,
    "artist_key": 0.50,
    "genre": 0.60,
    "language": 0.30,
    "decade": 0.30,
    "source": 0.10,
}
"""Standard deviation of a weight before anything is learned: how much a feature can matter."""
IN_MOOD = 0.5
"""That of the weight in one mood, as a share of it."""
PLACE = 0.10
"""The same for each bump of the plane, see `places`."""
BASE = 0.3
"""… and for how much pleases at all; it favours no song, but keeps a listener who finishes
everything from seeming to love everything."""
BOLD = 0.07
"""How far a draw strays from the mean, as a share of what is believed possible. Below 1 it is
the reshaped posterior of Chapelle & Li (2011), who found less regret with it, too: with 1, the
draws of Thompson sampling assume more songs to come than a person has patience for."""
HALF_LIFE = 200.0
"""Lessons after which one counts half."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights of one draw, or the mean: for all moods and one of them together."""

    of: dict[str, dict[str | int, float]]
    """Feature to value to weight, for the values that lessons know."""
    place: Floats
    """(BUMPS,) weights of the bumps."""


class Model:
    """The posterior after some lessons. Never changes; may be shared by threads."""

    def __init__(self, lessons: Sequence[Lesson]) -> None:
        """Learn from `lessons`, oldest first."""
        self.lessons = tuple(lessons)
        worth = [WORTH[lesson.event] for lesson in lessons]
        ages = np.arange(len(lessons) - 1, -1, -1)
        self._says = np.array([one.pleased for one in worth])
        self._noise = np.array([one.noise for one in worth]) ** 2 * 2 ** (ages / HALF_LIFE)
        self._active = np.array([float(one.of_song) for one in worth])
        self._mood = np.array([MOODS.index(lesson.mood) for lesson in lessons], dtype=np.intp)
        self._values: dict[str, list[str | int]] = {}
        self._ids: dict[str, NDArray[np.intp]] = {}
        for name in FEATURES:
            self._number(name, [getattr(lesson, name) for lesson in lessons])
        self._place = place_features(
            np.array([lesson.valence for lesson in lessons]),
            np.array([lesson.arousal for lesson in lessons]),
        )
        covariance = self._kernel() + np.diag(self._noise)
        self._inverse = np.linalg.inv(covariance) if len(lessons) else np.zeros((0, 0))
        self._pull = self._inverse @ self._says

    def __len__(self) -> int:
        return len(self.lessons)

    def mean(self, mood: MoodName | None) -> Weights:
        """What is expected of every weight in `mood`, or of those for all moods alone."""
        return self._moved(mood, self._pull, None)

    def draw(self, mood: MoodName, chance: np.random.Generator) -> Weights:
        """One draw of all weights from the posterior, `BOLD` times as far from its mean."""
        prior = self._prior(chance)
        noise = BOLD * chance.standard_normal(len(self)) * np.sqrt(self._noise)
        return self._moved(mood, self._inverse @ (self._says - prior.at_lessons - noise), prior)

    def deviation(self, feature: str, mood: MoodName | None) -> dict[str | int, float]:
        """How unsure the weight of each value of `feature` in `mood` (or all) still is."""
        ids, values = self._ids[feature], self._values[feature]
        mine = self._mood == (-1 if mood is None else MOODS.index(mood))
        every = ALL[feature] ** 2
        inside = 0.0 if mood is None else every * IN_MOOD**2
        shares = (ids[:, None] == np.arange(len(values))) * (every * self._active + inside * mine)[
            :, None
        ]
        left = every + inside - np.sum(shares * (self._inverse @ shares), axis=0)
        return dict(zip(values, np.sqrt(np.maximum(left, 0.0)), strict=True))

    def _number(self, name: str, values: Sequence[str | int]) -> None:
        """A number for each value; −1 for an unknown one."""
        known: dict[str | int, int] = {}
        self._ids[name] = np.array(
            [-1 if value in ("", -1) else known.setdefault(value, len(known)) for value in values],
            dtype=np.intp,
        )
        self._values[name] = list(known)

    def _kernel(self) -> Floats:
        """What any two lessons have in common."""
        columns = [PLACE * self._place]
        for name in FEATURES:
            number = np.arange(len(self._values[name]))
            columns.append(ALL[name] * (self._ids[name][:, None] == number))
        every = np.hstack(columns)
        both = IN_MOOD**2 * (self._mood[:, None] == self._mood)
        both += np.outer(self._active, self._active)
        return np.asarray((every @ every.T + BASE**2) * both)

    def _prior(self, chance: np.random.Generator) -> _Prior:
        """A draw of all weights that lessons know, as if nothing had been learned."""
        here = np.arange(len(self))
        size = len(MOODS) + 1  # the last is for all moods
        scale = BOLD * np.array([IN_MOOD] * len(MOODS) + [1.0])
        base = BASE * scale * chance.standard_normal(size)
        place = PLACE * scale[:, None] * chance.standard_normal((size, BUMPS))
        of: dict[str, Floats] = {}
        total = base[:, None] + place @ self._place.T
        for name in FEATURES:
            of[name] = (
                ALL[name] * scale[:, None] * chance.standard_normal((size, len(self._values[name])))
            )
            known = self._ids[name] >= 0
            total[:, known] += of[name][:, self._ids[name][known]]
        return _Prior(of, place, self._active * total[-1] + total[self._mood, here])

    def _moved(self, mood: MoodName | None, pull: Floats, prior: _Prior | None) -> Weights:
        """The weights that `pull` at the lessons makes of those of `prior` (else of none)."""
        number = -1 if mood is None else MOODS.index(mood)  # no lesson has the mood −1
        pulled = pull * (self._active + IN_MOOD**2 * (self._mood == number))
        place = PLACE**2 * (pulled @ self._place)
        if prior is not None:
            place = place + prior.place[-1] + prior.place[number]
        of: dict[str, dict[str | int, float]] = {}
        for name in FEATURES:
            ids, values = self._ids[name], self._values[name]
            known = ids >= 0
            weights = ALL[name] ** 2 * np.bincount(ids[known], pulled[known], len(values))
            if prior is not None:
                weights = weights + prior.of[name][-1] + prior.of[name][number]
            of[name] = dict(zip(values, weights.tolist(), strict=True))
        return Weights(of, place)


@dataclass(frozen=True, slots=True)
class _Prior:
    """One draw from the prior."""

    of: dict[str, Floats]
    """(moods + 1, values) for each feature."""
    place: Floats
    at_lessons: Floats
    """What it says of each lesson."""

"""What is believed of a listener's taste, put to all songs at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from moodify.taste.model import ALL, BOLD, IN_MOOD, Model, Weights
from moodify.taste.places import on_plane
from moodify.taste.words import names_of, why
from moodify.types import Float32Array, MoodName, SongPoints

_UNSEEN = {name: BOLD * scale * (1 + IN_MOOD**2) ** 0.5 for name, scale in ALL.items()}
"""Standard deviation of the draws for what was never heard."""
_COLUMNS = (
    ("artist_key", "artist_id", "artists"),
    ("genre", "genre_id", "genres"),
    ("language", "language_id", "languages"),
    ("source", "source_id", "sources"),
)
"""Feature, and where `SongPoints` has its numbers and their names."""
FIRST_DECADE, DECADES = 1900, 20
"""The decades that are told apart, from the first on; earlier ones count as unknown."""


class Judge:
    """A model, asked in one mood. Never changes; may be shared by threads."""

    def __init__(self, model: Model, mood: MoodName) -> None:
        self._model = model
        self._mood = mood
        self._mean = model.mean(mood)
        self._names = names_of(model.lessons)

    def drawn(self, points: SongPoints, chance: np.random.Generator) -> Float32Array:
        """How well each song would please, by one draw of what may be true.

        What was never heard is drawn too: once for each artist, genre, language and decade.
        """
        return _pleases(self._model.draw(self._mood, chance), points, chance)

    def expected(self, points: SongPoints, places: Sequence[int]) -> list[float]:
        """How well the songs at `places` would please, by the mean of what may be true."""
        at = np.asarray(places, dtype=np.intp)
        if not len(at):
            return []
        total = on_plane(self._mean.place, points.valence[at], points.arousal[at]).astype(float)
        for i, place in enumerate(places):
            total[i] += sum(
                self._mean.of[name].get(value, 0.0) for name, value in _features(points, place)
            )
        return [float(value) for value in total]

    def why(self, points: SongPoints, place: int) -> str:
        """What that rests on, in a sentence; empty where it is next to nothing."""
        return why(self._mean, _features(points, place), self._names)


def _pleases(weights: Weights, points: SongPoints, chance: np.random.Generator) -> Float32Array:
    total = on_plane(weights.place, points.valence, points.arousal)
    for name, numbers, names in _COLUMNS:
        table = _table(weights.of[name], getattr(points, names), _UNSEEN[name], chance)
        total += table[getattr(points, numbers)]
    decades = np.zeros(DECADES + 1, np.float32)
    decades[:-1] = _UNSEEN["decade"] * chance.standard_normal(DECADES)
    for decade, weight in weights.of["decade"].items():
        decades[_decade(np.array([decade]))] = weight
    decades[-1] = 0.0
    total += decades[_decade(points.decade)]
    for uri, weight in weights.of["uri"].items():
        place = points.index.get(str(uri))
        if place is not None:
            total[place] += weight
    return total


def _table(
    known: dict[str | int, float],
    names: tuple[str, ...],
    unseen: float,
    chance: np.random.Generator,
) -> Float32Array:
    """The weight of each name, and 0 at the end: where a number is −1, nothing is known."""
    table = chance.standard_normal(len(names) + 1, dtype=np.float32) * np.float32(unseen)
    table[-1] = 0.0
    if known:
        for number, name in enumerate(names):
            if name in known:
                table[number] = known[name]
    return table


def _decade(decades: NDArray[np.integer[Any]]) -> NDArray[np.intp]:
    number = (decades - FIRST_DECADE) // 10
    return np.asarray(np.where((number >= 0) & (number < DECADES), number, DECADES), np.intp)


def _features(points: SongPoints, place: int) -> list[tuple[str, str | int]]:
    """The features of one song, those that are known."""
    found: list[tuple[str, str | int]] = [("uri", points.uris[place])]
    for name, numbers, names in _COLUMNS:
        number = int(getattr(points, numbers)[place])
        if number >= 0:
            found.append((name, getattr(points, names)[number]))
    decade = int(points.decade[place])
    return [*found, ("decade", decade)] if decade >= 0 else found

"""Made-up journeys: how near the songs of a path come to it, and how far they leap.

Songs are chosen as in a session, from worlds of `benchmarks.listeners`, where a song really lies
some way from where the catalogue says. Beside the path stand its goal aimed at from the first
song on, and songs by chance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np

from benchmarks import Row
from benchmarks.listeners import SONGS, Floats, World
from benchmarks.taste import Own
from moodify.session import basis
from moodify.session.heading import Heading
from moodify.session.programme import Programme
from moodify.types import MOODS, MoodName

Way = Literal["path", "goal at once", "random"]
WAYS: tuple[Way, ...] = get_args(Way)
WISHES: tuple[Literal["lift", "calm"], ...] = ("lift", "calm")
EACH, FIRST = 12, 7000
"""Worlds, and the seed of the first."""
MORE = 3
"""Songs that are heard after the path has come to its goal."""


@dataclass(frozen=True, slots=True)
class Walked:
    """One journey."""

    mood: MoodName
    wish: str
    steps: Floats
    """(S, 2) points of the path; the last one is the goal."""
    songs: dict[str, Floats]
    """By way, (N, 2): where the songs really lie."""

    def left(self, way: Way) -> Floats:
        """(N,) how far each song is from the goal."""
        return np.asarray(np.hypot(*(self.songs[way] - self.steps[-1]).T))

    def leaps(self, way: Way) -> Floats:
        """(N - 1,) how far it is from each song to the next."""
        return np.asarray(np.hypot(*np.diff(self.songs[way], axis=0).T))

    def off(self, way: Way) -> Floats:
        """(S,) how far each song is from its step of the path."""
        return np.asarray(np.hypot(*(self.songs[way][: len(self.steps)] - self.steps).T))


def rows() -> Iterator[Row]:
    """The means over all journeys."""
    yield from figures(journeys())


def figures(walked: Sequence[Walked]) -> Iterator[Row]:
    """What these journeys come to."""
    for way in WAYS:
        yield Row(f"{way}: a song from its step of the path", mean(walked, way, "off"), "0–2")
        yield Row(f"{way}: from a song to the next", mean(walked, way, "leaps"), "0–2")
        first = float(np.mean([one.off(way)[0] for one in walked]))
        yield Row(f"{way}: the first song from where the listener is", first, "0–2")
        last = float(np.mean([one.left(way)[-MORE:].mean() for one in walked]))
        yield Row(f"{way}: the last songs from the goal", last, "0–2")


def mean(walked: Sequence[Walked], way: Way, what: str) -> float:
    """The mean of one figure over every song of every journey."""
    return float(np.mean(np.concatenate([getattr(one, what)(way) for one in walked])))


def journeys(each: int = EACH) -> list[Walked]:
    """From every mood under both wishes, in so many worlds."""
    found = []
    for seed in range(FIRST, FIRST + each):
        world = World(seed)
        for mood in MOODS:
            for wish in WISHES:
                found.append(walk(world, mood, wish, seed))
    return found


def walk(world: World, mood: MoodName, wish: Literal["lift", "calm"], seed: int) -> Walked:
    """Let one listener ask for one journey, each way."""
    programme = Programme(Own(world, None), seed)
    heading = Heading(lambda: programme)
    heading.wish(wish, None)
    heading.aim(basis.of_name(mood))
    steps = np.array([step.point for step in heading.journey.walked])
    count = len(steps) + MORE
    plain = Programme(Own(world, None), seed)
    plain.aim(heading.journey.targets[-1], basis.of_name(mood).evidence)
    chance = np.random.default_rng(seed).choice(SONGS, count, replace=False)
    songs: dict[str, Floats] = {
        "path": _heard(programme, world, count),
        "goal at once": _heard(plain, world, count),
        "random": world.place[chance],
    }
    return Walked(mood, wish, steps, songs)


def _heard(programme: Programme, world: World, count: int) -> Floats:
    places = []
    for _ in range(count):
        assert programme.now is not None
        places.append(world.place[world.number[programme.now.song.track.uri]])
        programme.go_on("finished")
    return np.array(places)

"""Made-up listeners with and without taste: satisfaction and regret after 30 and 300 songs.

Everything is as in a session: songs are queued eight at a time and more are chosen when four
are left, so that what is learned is late by some songs. The model was tuned on listeners of
other worlds (seeds below 1000). ``MOODIFY_BENCH_LISTENERS`` sets how many of each kind there
are (4), for the 30 songs; a quarter of them hears 300. With 24, the figures in
``docs/choosing.md``, it takes some minutes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from benchmarks import Row
from benchmarks.listeners import KINDS, REST, SONGS, Floats, Kind, Listener, World
from moodify.errors import SuggestError
from moodify.recommend.reasons import Evidence
from moodify.session.programme import Programme
from moodify.session.tasting import mood_for, teach
from moodify.taste.judge import Judge
from moodify.taste.lesson import Event
from moodify.taste.taste import Taste
from moodify.types import Reason, Song, Target

EACH = int(os.environ.get("MOODIFY_BENCH_LISTENERS", "4"))
FIRST = 5000
"""The first seed of a listener that is reported; what was tuned, was tuned on others."""
AFTER = 20
"""Songs over which satisfaction after 30 or 300 is taken."""
POLICIES = ("taste", "mood only", "popularity", "random")
ANCHORS = ((-0.5, 0.5), (0.7, 0.5), (-0.6, -0.3), (0.2, -0.3))


@dataclass(frozen=True, slots=True)
class Heard:
    """One listener's satisfaction with each song, beside the best that there was."""

    got: Floats
    best: Floats


Heardings: TypeAlias = dict[str, list[Heard]]
"""By policy, what each listener made of the songs."""


class Own:
    """The music of a programme: the world's songs, with a taste or without."""

    playable: bool | None = True

    def __init__(self, world: World, taste: Taste | None) -> None:
        self.shelf = world
        self._taste = taste
        self._liked: set[str] = set()

    def get(self, uri: str) -> Song | None:
        """The song of that name."""
        return self.shelf.get_many([uri])[0]

    def record(self, uri: str, event: str) -> None:
        """The programme remembers by itself."""

    def recent(self, n: int) -> list[str]:
        """There were no other sessions."""
        del n
        return []

    def liked(self) -> set[str]:
        """What was liked."""
        return self._liked

    def like(self, song: Song, target: Target) -> None:
        """Like a song."""
        self._liked.add(song.track.uri)
        self.learn(song, "liked", target)

    def learn(self, song: Song, event: Event, target: Target) -> None:
        """As a session does."""
        if self._taste is not None:
            teach(self._taste, song, event, target)

    def taste(self, target: Target) -> Judge | None:
        """As a session does."""
        return None if self._taste is None else self._taste.judge(mood_for(target))

    def why(self, song: Song) -> tuple[Reason, ...]:
        """Nothing more is known."""
        del song
        return ()

    def nothing(self, error: SuggestError) -> str:
        """There are always songs."""
        raise error


def rows() -> Iterator[Row]:
    """Satisfaction after 30 songs has the bars; regret, 300 songs and each kind stand beside."""
    yield from short_rows(everyone(people(EACH), 30))
    yield from long_rows(everyone(people(max(1, EACH // 4)), 300))


def short_rows(short: Heardings) -> Iterator[Row]:
    """What thirty songs come to."""
    ours, mood, chance = (after(short[name]) for name in ("taste", "mood only", "random"))
    yield Row(
        f"satisfaction after 30 songs, {len(short['taste'])} listeners, over mood only",
        100 * (ours / mood - 1),
        "%",
        bar=25,
        at_least=True,
    )
    yield Row("… over random", 100 * (ours / chance - 1), "%", bar=50, at_least=True)
    yield Row("… over popularity", 100 * (ours / after(short["popularity"]) - 1), "%")
    for i, kind in enumerate(KINDS):
        mine, theirs = (
            after([h for k, h in enumerate(short[name]) if k % len(KINDS) == i])
            for name in ("taste", "mood only")
        )
        yield Row(f"… {kind} listeners, over mood only", 100 * (mine / theirs - 1), "%")
    for policy in POLICIES:
        yield Row(f"{policy}: satisfaction after 30 songs", after(short[policy]), "0–1")
        yield Row(f"{policy}: regret a song over the first 30", regret(short[policy], 30), "0–1")


def long_rows(long: Heardings) -> Iterator[Row]:
    """What three hundred come to."""
    gain = after(long["taste"]) / after(long["mood only"]) - 1
    yield Row(f"after 300 songs, {len(long['taste'])} listeners, over mood only", 100 * gain, "%")
    for policy in POLICIES:
        yield Row(f"{policy}: satisfaction after 300 songs", after(long[policy]), "0–1")
        yield Row(f"{policy}: regret a song over 300", regret(long[policy], 300), "0–1")


def everyone(persons: Sequence[tuple[Kind, int]], songs: int) -> Heardings:
    """What each of them makes of so many songs, and `AFTER` more, by each policy."""
    heard: dict[str, list[Heard]] = {policy: [] for policy in POLICIES}
    for person in persons:
        world = World(person[1])
        for policy in POLICIES:
            heard[policy].append(listen(person, policy, songs + AFTER, world))
    return heard


def people(each: int, first: int = FIRST) -> list[tuple[Kind, int]]:
    """So many of each kind, by kind and seed."""
    return [(kind, first + i * len(KINDS) + k) for i in range(each) for k, kind in enumerate(KINDS)]


def after(heard: Sequence[Heard]) -> float:
    """Mean satisfaction over the last songs."""
    return float(np.mean([one.got[-AFTER:].mean() for one in heard]))


def regret(heard: Sequence[Heard], songs: int) -> float:
    """By how much the best song then was better, for each of the first `songs`."""
    return float(np.mean([(one.best - one.got)[:songs].mean() for one in heard]))


def listen(person: tuple[Kind, int], policy: str, songs: int, world: World) -> Heard:
    """Let a listener hear so many songs that `policy` chooses."""
    kind, seed = person
    listener = Listener(world, kind, seed)
    aims = list(_aims(np.random.default_rng(seed), songs))
    choose = _programme(world, policy, seed) if policy in {"taste", "mood only"} else None
    if choose is None:
        return _simple(world, listener, aims, policy, np.random.default_rng(seed))
    return _hear(listener, aims, choose)


Choose = Callable[[Listener, Target, bool], int]


def _hear(listener: Listener, aims: Sequence[Target], choose: Choose) -> Heard:
    got, best = np.zeros(len(aims)), np.zeros(len(aims))
    for i, target in enumerate(aims):
        pleases = listener.satisfaction(target)
        number = choose(listener, target, i == 0 or target is not aims[i - 1])
        got[i], best[i] = pleases[number], pleases.max()
    return Heard(got, best)


def _programme(world: World, policy: str, seed: int) -> Choose:
    taste = Taste.at(None) if policy == "taste" else None
    music = Own(world, taste)
    programme = Programme(music, seed)

    def choose(listener: Listener, target: Target, new: bool) -> int:
        if new:
            first = programme.now is None
            programme.aim(target, Evidence(None, by="hand"))
            if not first:  # the song that plays was heard already
                programme.go_on("played")
        assert programme.now is not None
        song = programme.now.song
        number = world.number[song.track.uri]
        deed = listener.hear(number, target)
        if deed.liked:
            music.like(song, target)
        if deed.fits is not None:
            programme.fits(song.track.uri, deed.fits)
        programme.go_on(deed.event, deed.at)
        if deed.event == "skipped" or deed.fits is False:  # as a session does
            programme.aim(target, Evidence(None, by="hand"))
        return number

    return choose


def _simple(
    world: World, listener: Listener, aims: Sequence[Target], policy: str, rng: np.random.Generator
) -> Heard:
    """By chance, or by fame; what was heard lately rests."""
    recent: list[int] = []

    def choose(listener: Listener, target: Target, new: bool) -> int:
        del new
        wanted = rng.gumbel(size=SONGS)
        if policy == "popularity":
            wanted += 2 * np.log(world.fame)
        wanted[recent[-REST:]] = -np.inf
        number = int(np.argmax(wanted))
        recent.append(number)
        listener.hear(number, target)
        return number

    return _hear(listener, aims, choose)


def _aims(rng: np.random.Generator, songs: int) -> Iterator[Target]:
    """A mood for some six to twelve songs, then another."""
    left = 0
    for _ in range(songs):
        if left == 0:
            place = np.clip(np.array(ANCHORS[rng.integers(4)]) + rng.normal(0, 0.1, 2), -1, 1)
            target, left = Target(float(place[0]), float(place[1])), int(rng.integers(6, 13))
        left -= 1
        yield target

"""A journal of some years, made up: the same seed gives the same one."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from moodify.journal.rows import FELT, Episode, Feeling, Heard, HeardSong, Record, Stamp, Wished
from moodify.mood.circumplex import mood_point
from moodify.types import MOODS

DAY = 86_400
LIFTS = 5
"""The first songs truly lift: by `BY` in valence, and in what is said."""
BY = 0.5


def years(
    days: int, *, first: float = 1_700_000_000.0, songs: int = 400, seed: int = 1, a_day: int = 12
) -> Iterator[Record]:
    """`days` days with `a_day` songs each, four in five of them, with moods and wishes between.

    Summer time comes and goes; the clock is set back by an hour now and then.
    """
    draw = np.random.default_rng(seed)
    for day in range(days):
        if draw.random() < 0.2:
            continue
        shift = 7200 if 80 < day % 365 < 300 else 3600
        at = first + day * DAY + 7 * 3600 + draw.random() * 3600
        for _ in range(a_day):
            at += float(draw.uniform(240, 900))
            if draw.random() < 0.01:
                at -= 3600
            yield from _song(draw, Stamp(at, shift), songs)


def _song(draw: np.random.Generator, stamp: Stamp, songs: int) -> Iterator[Record]:
    mood = MOODS[int(draw.choice(4, p=[0.1, 0.4, 0.2, 0.3]))]
    valence, arousal = mood_point(mood)
    before = Feeling(mood, _near(draw, valence), _near(draw, arousal))
    number = int(songs * draw.random() ** 2)
    change = -0.3 * before.valence + (BY if number < LIFTS else 0.0)
    after_valence = float(np.clip(before.valence + change + draw.normal(0, 0.2), -1, 1))
    after = Feeling("happy" if after_valence > 0.3 else mood, after_valence, before.arousal)
    felt = None
    if draw.random() < 0.4:
        better = 0.8 if number < LIFTS else 0.25
        felt = FELT[int(draw.choice(3, p=[better, (1 - better) * 0.7, (1 - better) * 0.3]))]
    yield Episode(stamp, float(draw.uniform(20, 600)), before)
    if draw.random() < 0.3:
        yield Wished(stamp, str(draw.choice(["match", "lift", "calm"])), 0.3, 0.2)
    song = HeardSong(f"house:{number}", f"Song {number}", (f"Artist {number % 50}",), "house")
    left = str(draw.choice(["finished", "skipped", "played"], p=[0.7, 0.2, 0.1]))
    seen = draw.random() < 0.7
    yield Heard(stamp, 200.0, song, left, before if seen else None, after if seen else None, felt)


def _near(draw: np.random.Generator, value: float) -> float:
    return float(np.clip(value + draw.normal(0, 0.1), -1, 1))

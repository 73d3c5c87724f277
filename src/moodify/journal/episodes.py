"""From frames to episodes: a mood that flickers is written down as what lasted.

A mood of a face is told several times a second. What is kept is *happy, from 9:14, for twelve
minutes*: a label that held for `SHORTEST` seconds at least. Another label must itself hold that
long to end it; a shorter one is a flicker and counts as part of neither. Time without a sure
mood isn't counted, and after `GAP` seconds of it the episode is over. Long ones are cut at
`LONGEST`, so that a crash loses minutes and not a morning.

Times are monotonic seconds that come with the mood; only the beginning of an episode asks what
the clock on the wall shows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from moodify.journal.rows import Episode, Feeling, Stamp
from moodify.types import MoodLabel

SHORTEST = 5.0
GAP = 30.0
LONGEST = 600.0
STEP = 2.0
"""Between two frames at most this many seconds are counted: a sleeping laptop sees nothing."""


@dataclass(slots=True)
class _Run:
    """One label while it goes on: sums weighted by time."""

    mood: MoodLabel
    stamp: Stamp
    seconds: float = 0.0
    valence: float = 0.0
    arousal: float = 0.0

    def add(self, seconds: float, valence: float, arousal: float) -> None:
        self.seconds += seconds
        self.valence += valence * seconds
        self.arousal += arousal * seconds

    def episode(self) -> Episode:
        mean = Feeling(self.mood, self.valence / self.seconds, self.arousal / self.seconds)
        return Episode(self.stamp, self.seconds, mean)


@dataclass(slots=True)
class Episodes:
    """Follows one face. Not thread-safe."""

    clock: Callable[[], Stamp]
    """What the clock on the wall shows."""
    _now: _Run | None = None
    _next: _Run | None = None
    """Another label that may yet turn out to last."""
    _told: float | None = field(default=None)
    _sure: float = 0.0

    def add(self, mood: MoodLabel, valence: float, arousal: float, at: float) -> list[Episode]:
        """Take in what a frame showed at `at`, monotonic seconds; returns what has ended."""
        step = 0.0 if self._told is None else min(max(at - self._told, 0.0), STEP)
        self._told = at if self._told is None else max(at, self._told)
        ended = self._lapse(self._told)
        if mood == "unsure":
            return ended
        self._sure = self._told
        if self._now is None or self._now.mood != mood:
            return ended + self._challenge(mood, valence, arousal, step)
        self._next = None
        self._now.add(step, valence, arousal)
        if self._now.seconds >= LONGEST:
            return ended + self.end()
        return ended

    def end(self) -> list[Episode]:
        """Close what goes on; returns it where it has lasted."""
        run, self._now, self._next = self._now, None, None
        return [run.episode()] if run is not None and run.seconds >= SHORTEST else []

    def _lapse(self, now: float) -> list[Episode]:
        return self.end() if now - self._sure > GAP else []

    def _challenge(
        self, mood: MoodLabel, valence: float, arousal: float, step: float
    ) -> list[Episode]:
        if self._next is None or self._next.mood != mood:
            self._next = _Run(mood, self.clock())
            step = 0.0
        self._next.add(step, valence, arousal)
        if self._now is not None and self._next.seconds < SHORTEST:
            return []
        fresh = self._next
        ended = self.end()
        self._now = fresh
        return ended

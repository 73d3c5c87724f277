"""The mood before a song and after it, from what was seen around its ends.

*Before* is the mean of the sure moods from `BEFORE` seconds ahead of the song's beginning to
`INTO` seconds into it; *after* that of its last `AFTER` seconds, but never of its first
`SETTLED`. Less than `FEWEST` sightings are no mean: then nothing is said.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from moodify.journal.rows import Feeling

BEFORE = 60.0
INTO = 10.0
AFTER = 60.0
SETTLED = 20.0
EACH = 1.0
"""Seconds between two sightings that are remembered, at least."""
FEWEST = 3
KEPT = BEFORE + INTO + AFTER


@dataclass(slots=True)
class Moments:
    """The last two minutes of sightings. Not thread-safe."""

    _seen: deque[tuple[float, Feeling]] = field(default_factory=deque)

    def add(self, feeling: Feeling, at: float) -> None:
        """Remember a sure mood that was seen at `at`, monotonic seconds."""
        if self._seen and at - self._seen[-1][0] < EACH:
            return
        self._seen.append((at, feeling))
        while at - self._seen[0][0] > KEPT:
            self._seen.popleft()

    def clear(self) -> None:
        """Forget all of them."""
        self._seen.clear()

    def before(self, began: float) -> Feeling | None:
        """The mood around the beginning of a song."""
        return mean([f for at, f in self._seen if began - BEFORE <= at <= began + INTO])

    def after(self, began: float, ended: float) -> Feeling | None:
        """The mood towards its end."""
        first = max(began + SETTLED, ended - AFTER)
        return mean([f for at, f in self._seen if first <= at <= ended])


def mean(feelings: Sequence[Feeling]) -> Feeling | None:
    """The mean of sightings, under the label that most of them have; None of too few."""
    if len(feelings) < FEWEST:
        return None
    (label, _), *_ = Counter(feeling.mood for feeling in feelings).most_common(1)
    valence = sum(feeling.valence for feeling in feelings) / len(feelings)
    arousal = sum(feeling.arousal for feeling in feelings) / len(feelings)
    return Feeling(label, valence, arousal)

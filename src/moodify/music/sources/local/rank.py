"""A song's place within the person's own library.

What the network says of a song is sure about which of two songs is livelier, and less about how
lively a song is. So songs are placed by rank: with n songs analysed, of which b lie below a song
and e (itself among them) equal it, its mid-rank is ``p = (b + e/2) / n``, 0..1, and its place

    (1 - w) · raw + w · SPAN · (2p - 1),    w = min(1, (n - 1) / ENOUGH)

which runs from -SPAN to SPAN evenly, so that a library of nothing but quiet music has its lively
songs as well. While there are few songs, rank says little and the raw value counts: with one
song, only that. Both terms rise with the raw value, so the order is never changed. Valence and
arousal are ranked each for itself; what a tag or the person says is no guess, and isn't ranked.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

SPAN = 0.9
"""How far from the middle places reach: that of the songs that Moodify brings along."""
ENOUGH = 20
"""Songs from which on rank alone counts."""
VERSION = "rank-1"
"""Changes whenever the formula does."""


class Ranking:
    """Ranks values of one kind, valence or arousal, among those of a library."""

    def __init__(self, raw: Iterable[float]) -> None:
        """`raw` are the values of all songs that were analysed, -1..1, in any order."""
        self._sorted = sorted(raw)
        self._weight = min(1.0, max(0, len(self._sorted) - 1) / ENOUGH)

    def place(self, raw: float) -> float:
        """Where a song of this raw value stands, -1..1."""
        count = len(self._sorted)
        if count == 0:
            return _clipped(raw)
        rank = (bisect_left(self._sorted, raw) + bisect_right(self._sorted, raw)) / 2 / count
        return _clipped((1 - self._weight) * raw + self._weight * SPAN * (2 * rank - 1))


def _clipped(value: float) -> float:
    return min(1.0, max(-1.0, value))

"""What the mood tags of a song (``moods[]``) say of valence and arousal.

Anyone may write anything into such a tag. What is known are the words of the four moods, those
of Audius, and a few that taggers and analysers write. The mean of the known ones counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from moodify.music.label import MOOD_WORDS, folded, point_of
from moodify.music.sources.audius.moods import MOODS
from moodify.types import SongMood

VERSION = "tags-1"

Point = tuple[float, float]

MORE: Mapping[str, Point] = {
    **dict.fromkeys(("relaxing", "mellow", "soothing", "dreamy", "gentle", "soft"), (0.35, -0.5)),
    **dict.fromkeys(("slow", "quiet", "ambient", "meditative"), (0.1, -0.5)),
    **dict.fromkeys(("dark", "depressive", "lonely", "bittersweet", "somber"), (-0.55, -0.3)),
    **dict.fromkeys(("energetic", "party", "danceable", "exciting", "euphoric"), (0.6, 0.7)),
    **dict.fromkeys(("fun", "playful", "bright", "uplifting", "optimistic"), (0.65, 0.45)),
    **dict.fromkeys(("intense", "dramatic", "epic"), (-0.05, 0.6)),
    **dict.fromkeys(("heavy", "violent", "rebellious", "anxious"), (-0.5, 0.65)),
    **dict.fromkeys(("nostalgic", "longing"), (-0.2, -0.3)),
    **dict.fromkeys(("love", "warm"), (0.5, -0.1)),
}

POINTS: Mapping[str, Point] = {
    **MORE,
    **{folded(word): (placed.valence, placed.arousal) for word, placed in MOODS.items()},
    **{word: point_of(mood) for word, mood in MOOD_WORDS.items()},
}
"""Valence and arousal of a word, folded; the words of the four moods count first."""


def mood_of_tags(tags: Iterable[str]) -> SongMood | None:
    """Where a song with these tags stands; None where no word of them is known."""
    words = {folded(word) for tag in tags for word in re.split(r"[;,/|]", tag)}
    points = [POINTS[word] for word in sorted(words) if word in POINTS]
    if not points:
        return None
    valence = sum(point[0] for point in points) / len(points)
    arousal = sum(point[1] for point in points) / len(points)
    return SongMood(valence, arousal, source="tag", version=VERSION)

"""What an artist's mood on Audius says of valence and arousal.

The 23 words are those of Audius's own form (`Mood` in its SDK). No listener rated them, so
they are placed by hand on the circumplex (Russell 1980) with the four anchors of
`moodify.music.label` in view, and each says why it stands where it stands. They are means of
many songs: a tag says roughly where a song is, and no more.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from moodify.types import SongMood

VERSION = "audius-1"
"""Changes whenever a figure of the table does."""


class Placed(NamedTuple):
    """Where a mood stands, and why there."""

    valence: float
    """-1 (dark) to 1 (bright)."""
    arousal: float
    """-1 (quiet) to 1 (lively)."""
    why: str


MOODS: Mapping[str, Placed] = {
    "Peaceful": Placed(0.4, -0.65, "the quietest of the words, and content rather than glad"),
    "Romantic": Placed(0.5, -0.2, "warm, mostly slow"),
    "Sentimental": Placed(-0.15, -0.4, "looks back: warm and wistful, a shade darker than middle"),
    "Tender": Placed(0.35, -0.5, "soft and kind; quieter than romantic"),
    "Easygoing": Placed(0.5, -0.3, "glad without hurry"),
    "Yearning": Placed(-0.35, -0.15, "wants what isn't there: sad, but less still than melancholy"),
    "Sophisticated": Placed(0.25, -0.2, "jazz and lounge: composed, mildly pleasant"),
    "Sensual": Placed(0.4, -0.1, "slow grooves; pleasant, and awake"),
    "Cool": Placed(0.3, -0.15, "laid back, mildly pleasant; close to the middle"),
    "Gritty": Placed(-0.4, 0.45, "rough and distorted: tension without a burst"),
    "Melancholy": Placed(-0.6, -0.45, "the word for sad and quiet; near the anchor of sad"),
    "Serious": Placed(-0.25, -0.2, "grave, neither lively nor desperate"),
    "Brooding": Placed(-0.55, -0.2, "dark and tense under a quiet surface"),
    "Fiery": Placed(-0.2, 0.8, "as lively as songs get; heated, so a shade dark"),
    "Defiant": Placed(-0.35, 0.6, "anger with its head up"),
    "Aggressive": Placed(-0.55, 0.8, "the word for angry; beyond the anchor of angry"),
    "Rowdy": Placed(0.3, 0.75, "loud company: lively, more fun than anger"),
    "Excited": Placed(0.65, 0.75, "glad and lively; livelier than upbeat"),
    "Energizing": Placed(0.55, 0.75, "said for its drive; bright, but less so than excited"),
    "Empowering": Placed(0.6, 0.5, "gives courage: bright, with a steady drive"),
    "Stirring": Placed(0.3, 0.4, "moves: anthems and swells, not all of them glad"),
    "Upbeat": Placed(0.75, 0.6, "the word for happy; on the anchor of happy"),
}
"""Without "Other", which says nothing."""

WORDS: tuple[str, ...] = tuple(MOODS)


def mood_of_tag(tag: object) -> SongMood | None:
    """Where a song with this mood stands; None for "Other", for none and for an unknown one."""
    placed = MOODS.get(tag) if isinstance(tag, str) else None
    if placed is None:
        return None
    return SongMood(placed.valence, placed.arousal, source="tag", version=VERSION)

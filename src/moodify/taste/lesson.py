"""What a listener did with a song, and how much each deed says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from moodify.types import MoodName

Event = Literal[
    "liked", "finished", "passed", "skipped_early", "skipped_late", "right_mood", "wrong_mood"
]
"""``passed``: another song was asked for, without a word against this one."""
EVENTS: tuple[Event, ...] = get_args(Event)

EARLY_SECONDS = 30.0
"""A song skipped before this was hardly given a chance to please. A choice: it is what the trade
counts as a play."""
HEARD_SHARE = 0.5
"""… or before this share of a song shorter than a minute."""


@dataclass(frozen=True, slots=True)
class Worth:
    """How a deed is read: as a noisy reading of how well the song pleased, −1 … 1."""

    pleased: float
    noise: float
    """Standard deviation of that reading: how often the deed means something else."""
    of_song: bool = True
    """False where it says nothing of the song at large, only of song and mood together."""


WORTH: dict[Event, Worth] = {
    "liked": Worth(1.0, 0.6),
    "finished": Worth(0.5, 0.65),
    "passed": Worth(-0.2, 1.5),
    "skipped_early": Worth(-0.8, 0.8),
    "skipped_late": Worth(-0.3, 1.2),
    "right_mood": Worth(0.7, 0.65, of_song=False),
    "wrong_mood": Worth(-1.0, 0.5, of_song=False),
}
"""Choices. What costs a person an effort says more (a like, a skip in the first seconds), what
happens by itself less: a song may end because nobody was in the room."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One deed, with what the song was then: it may be gone from the library later."""

    event: Event
    mood: MoodName
    """Which of the four moods the music was aimed at, or nearest to."""
    uri: str
    title: str
    artist: str = ""
    """The first artist, as written."""
    artist_key: str = ""
    """The same without capitals and accents; empty when unknown, as the others."""
    genre: str = ""
    language: str = ""
    decade: int = -1
    """First year of the decade; −1 when unknown."""
    source: str = ""
    valence: float = 0.0
    arousal: float = 0.0


def skip_at(seconds: float | None, duration: float | None) -> Event:
    """What a skip at `seconds` into a song says; without a place it counts as early."""
    if seconds is None:
        return "skipped_early"
    early = EARLY_SECONDS if duration is None else min(EARLY_SECONDS, HEARD_SHARE * duration)
    return "skipped_early" if seconds < early else "skipped_late"

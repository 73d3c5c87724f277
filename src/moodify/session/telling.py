"""What became of a song, told to those who remember it: the library and the taste."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moodify.taste.lesson import Event, skip_at
from moodify.types import Recommendation, Target

if TYPE_CHECKING:
    from moodify.music.catalogue.catalogue import PlayEvent
    from moodify.session.music import Music


def tell_left(
    music: Music,
    song: Recommendation,
    event: PlayEvent,
    at: float | None,
    aim: Target | None,
) -> None:
    """`song`, which was for `aim`, was left for the reason `event`, `at` seconds into it."""
    music.record(song.song.track.uri, event)
    learned = _lesson(event, at, song.song.track.duration)
    if aim is not None and learned is not None:
        music.learn(song.song, learned, aim)


def _lesson(event: PlayEvent, at: float | None, duration: float | None) -> Event | None:
    """What that teaches; None where it says nothing."""
    if event == "skipped":
        return skip_at(at, duration)
    if event == "played":  # without `at`, it failed, or was left for one chosen by hand
        return None if at is None else "passed"
    return "finished"

"""What joins a listener's taste to the music: a deed becomes a lesson, a target a mood."""

from __future__ import annotations

import logging
import math

from moodify.errors import TasteError
from moodify.mood.circumplex import mood_point
from moodify.music.label import folded
from moodify.music.spotify.songs import SPOTIFY
from moodify.taste.lesson import Event, Lesson
from moodify.taste.taste import Taste
from moodify.types import MOODS, MoodName, Song, Target

log = logging.getLogger(__name__)


def mood_for(target: Target) -> MoodName:
    """Which of the four moods music at `target` is for: the nearest.

    Where the music aims, and not what the face showed: on a path from sad to happy, what
    pleases at its end is learned of the end.
    """
    here = (target.valence, target.arousal)
    return min(MOODS, key=lambda mood: math.dist(mood_point(mood), here))


def teach(taste: Taste, song: Song, event: Event, target: Target) -> TasteError | None:
    """Learn from what was done with `song` while the music aimed at `target`.

    Music goes on where that can't be kept: then the reason is returned. From a song of Spotify's
    nothing is ever learned, whichever way it came here: its terms allow no profile.
    """
    if song.track.source == SPOTIFY or song.track.uri.startswith("spotify:"):
        return None
    try:
        taste.learn(lesson_of(song, event, target))
    except TasteError as error:
        log.debug("%s", error)
        return error
    return None


def unteach(taste: Taste, uri: str) -> None:
    """Forget that a song was liked."""
    try:
        taste.unlike(uri)
    except TasteError as error:
        log.warning("%s", error)


def lesson_of(song: Song, event: Event, target: Target) -> Lesson:
    """What was done with `song` while the music aimed at `target`."""
    track = song.track
    artist = track.artists[0] if track.artists else ""
    return Lesson(
        event=event,
        mood=mood_for(target),
        uri=track.uri,
        title=track.title,
        artist=artist,
        artist_key=folded(artist),
        genre=track.genre or "",
        language=track.language or "",
        decade=-1 if track.year is None else track.year - track.year % 10,
        source=track.source,
        valence=song.mood.valence,
        arousal=song.mood.arousal,
    )

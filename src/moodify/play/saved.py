"""What a session is called when it is saved as a playlist."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from moodify.types import MoodLabel, Recommendation, Target

MOST = 500
"""Songs that are saved: a day of music."""
LEANS = 0.2
"""A coordinate further from 0 than this has a word, as in the reasons of songs."""


@dataclass(frozen=True, slots=True)
class SavedSession:
    """A playlist to be made."""

    name: str
    description: str
    uris: tuple[str, ...]


def saved_session(
    songs: Iterable[Recommendation], target: Target | None, on: date, name: str | None = None
) -> SavedSession:
    """The songs of a session, each once, under a name that says the mood they were chosen for.

    With a `name` of the person's own, in whatever language, the description has no English.
    """
    uris = tuple(dict.fromkeys(song.song.track.uri for song in songs))[-MOST:]
    if name is not None:
        return SavedSession(name, f"Moodify · {on.isoformat()}", uris)
    mood = _mood(target)
    day = f"{on.day} {on:%B %Y}"
    name = f"{mood.capitalize()}, {day}"
    aim = "" if target is None else f" It aimed at music that is {_aim(target)}."
    article = "an" if mood[0] in "aeiou" else "a"
    return SavedSession(name, f"Chosen by Moodify for {article} {mood} mood on {day}.{aim}", uris)


def _mood(target: Target | None) -> str:
    label: MoodLabel | None = None if target is None else target.mood
    if label is not None and label != "unsure":
        return label
    return "mixed" if target is None else _aim(target)


def _aim(target: Target) -> str:
    words = [
        high if value > LEANS else low
        for value, high, low in (
            (target.valence, "bright", "dark"),
            (target.arousal, "lively", "quiet"),
        )
        if abs(value) > LEANS
    ]
    return " and ".join(words) or "even"

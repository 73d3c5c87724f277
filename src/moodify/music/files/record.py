"""A song as a JSON object, whole: how Moodify's own JSON, M3U and XSPF carry it."""

from __future__ import annotations

import json
import math
from typing import Any

from moodify.music.advisory import explicit_of
from moodify.music.label import mood_of
from moodify.music.scale import UNIT
from moodify.types import MOODS, Song, SongMood, Track

LONGEST = 4_000
"""Characters of a text; a longer one is none of a song."""


def to_record(song: Song) -> dict[str, Any]:
    """Every field of the song that says something."""
    track, mood = song.track, song.mood
    fields = {
        "uri": track.uri,
        "title": track.title,
        "artists": list(track.artists),
        "source": track.source,
        "duration": track.duration,
        "year": track.year,
        "genre": track.genre,
        "language": track.language,
        "album": track.album,
        "explicit": track.explicit,
        "playable": track.playable,
        "links": dict(track.links),
        "mood": mood_of(mood),
        "valence": mood.valence,
        "arousal": mood.arousal,
        "probabilities": {str(name): share for name, share in mood.probabilities.items()},
        "mood_source": mood.source,
        "mood_version": mood.version,
    }
    return {name: value for name, value in fields.items() if value is not None}


def to_line(song: Song) -> str:
    """The same on one line, in ASCII: no character of it ends a line or breaks an XML file."""
    return json.dumps(to_record(song), allow_nan=False, separators=(",", ":"))


def is_record(told: Any) -> bool:
    """Whether it is an object that `to_record` wrote, as far as its keys say."""
    needed = ("uri", "title", "artists", "source", "valence", "arousal", "mood_source")
    return isinstance(told, dict) and all(name in told for name in needed)


def from_line(text: str) -> Song:
    """The song of such a line. Raises `ValueError` with a reason."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError("its description is no JSON") from error
    if not is_record(told):
        raise ValueError("its description is incomplete")
    return from_record(told)


def from_record(told: dict[str, Any]) -> Song:
    """The song of such an object. Raises `ValueError` with a reason."""
    artists = told["artists"]
    if not isinstance(artists, list) or not artists:
        raise ValueError("artist is missing")
    track = Track(
        uri=_needed(told, "uri"),
        title=_needed(told, "title"),
        artists=tuple(_one(name, "artist") for name in artists),
        source=_needed(told, "source"),
        duration=_seconds(told.get("duration")),
        year=_year(told.get("year")),
        genre=_optional(told, "genre"),
        language=_optional(told, "language"),
        playable=told.get("playable") is True,
        links={name: _link(link) for name, link in _mapping(told, "links").items()},
        album=_optional(told, "album"),
        explicit=explicit_of(told.get("explicit")),
    )
    odds = _mapping(told, "probabilities")
    mood = SongMood(
        valence=_coordinate(told, "valence"),
        arousal=_coordinate(told, "arousal"),
        probabilities={name: _share(odds[name]) for name in MOODS if name in odds},
        source=_optional(told, "mood_source") or "person",
        version=_optional(told, "mood_version") or "1",
    )
    return Song(track, mood)


def _one(value: Any, name: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{name} is missing")
    if len(value) > LONGEST:
        raise ValueError(f"{name} is too long")
    return value


def _needed(told: dict[str, Any], name: str) -> str:
    return _one(told.get(name), name)


def _optional(told: dict[str, Any], name: str) -> str | None:
    return None if told.get(name) in (None, "") else _one(told[name], name)


def _mapping(told: dict[str, Any], name: str) -> dict[str, Any]:
    value = told.get(name) or {}
    if not isinstance(value, dict):
        raise ValueError(f"{name} is no JSON object")  # noqa: TRY004 - the file's fault
    return value


def _number(value: Any, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > 1e300:
        raise ValueError(f"{name} {str(value)[:40]} is no number")
    return float(value)


def _coordinate(told: dict[str, Any], name: str) -> float:
    value = _number(told.get(name), name)
    try:
        return UNIT.to_unit(value)
    except ValueError as error:
        raise ValueError(f"{name} {error}") from error


def _seconds(value: Any) -> float | None:
    seconds = None if value is None else _number(value, "duration")
    if seconds is not None and not 0 <= seconds < math.inf:
        raise ValueError(f"duration {value} is no number of seconds")
    return seconds


def _year(value: Any) -> int | None:
    if value is not None and type(value) is not int:
        raise ValueError(f"year {str(value)[:40]} is no whole number")
    return value


def _share(value: Any) -> float:
    share = _number(value, "probability")
    if not 0 <= share <= 1:
        raise ValueError(f"probability {share:g} is outside 0 to 1")
    return share


def _link(value: Any) -> str:
    """A link that is safe to put on a page: no ``javascript:`` and the like."""
    if not isinstance(value, str) or not value.startswith("https://"):
        raise ValueError(f"link {str(value)[:40]} is no https address")
    return value

"""A song as a row of the database, and back."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row

from moodify.errors import CatalogueError
from moodify.music.label import folded, mood_of
from moodify.types import MOODS, Song, SongMood, Track

Values = dict[str, Any]

WORDS = 600
"""Characters of artists and title that are searched and sorted by; a longer key fits no index
of PostgreSQL, whose entries end at 2,704 bytes."""


def to_row(song: Song) -> Values:
    """The columns of `song`. Raises `CatalogueError` for a song that can't be stored."""
    track, mood = song.track, song.mood
    _check(song)
    names = " ".join(track.artists)
    return {
        "uri": track.uri,
        "source": track.source,
        "title": _text(track.title),
        "artists": _json([_text(name) for name in track.artists]),
        "duration": track.duration,
        "year": track.year,
        "genre": _text(track.genre),
        "language": _text(track.language),
        "playable": track.playable,
        "links": _json({_text(name): _text(link) for name, link in track.links.items()}),
        "valence": mood.valence,
        "arousal": mood.arousal,
        "probabilities": _json({str(name): chance for name, chance in mood.probabilities.items()}),
        "mood_source": _text(mood.source),
        "mood_version": _text(mood.version),
        "label": mood_of(mood),
        "artist_key": _text(folded(track.artists[0])) if track.artists else "",
        "words": _text(folded(f"{names} {track.title}")[:WORDS]),
        "album": _text(track.album),
        "gain": track.gain,
        "cover": track.cover,
        "explicit": track.explicit,
    }


def from_row(row: Row[Any]) -> Song:
    """The song of a full row of ``songs``."""
    try:
        return _song(row)
    except ValueError as error:  # JSON that isn't, after damage that SQLite can't see
        raise CatalogueError(
            f"The stored song {row.uri!r} is damaged ({error}).",
            hint="Delete the database to begin a fresh one: `moodify doctor` says where it is.",
        ) from error


def _song(row: Row[Any]) -> Song:
    track = Track(
        uri=row.uri,
        title=row.title,
        artists=tuple(json.loads(row.artists)),
        source=row.source,
        duration=row.duration,
        year=row.year,
        genre=row.genre,
        language=row.language,
        playable=bool(row.playable),
        links=json.loads(row.links),
        album=row.album,
        gain=row.gain,
        cover=bool(row.cover),
        explicit=row.explicit,
    )
    mood = SongMood(
        valence=row.valence,
        arousal=row.arousal,
        probabilities=json.loads(row.probabilities),
        source=row.mood_source,
        version=row.mood_version,
    )
    return Song(track, mood)


def _check(song: Song) -> None:
    track, mood = song.track, song.mood
    if not track.uri or not storable(track.uri):
        raise CatalogueError(f"A song can't be stored under the address {track.uri!r}.")
    for name, value in (("valence", mood.valence), ("arousal", mood.arousal)):
        if not -1 <= value <= 1:  # also refuses NaN
            raise CatalogueError(f"{track.uri} has {name} {value}, outside -1 to 1.")
    if track.duration is not None and not (math.isfinite(track.duration) and track.duration >= 0):
        raise CatalogueError(f"{track.uri} has a length of {track.duration} seconds.")
    if track.gain is not None and not math.isfinite(track.gain):
        raise CatalogueError(f"{track.uri} has a gain of {track.gain} dB.")
    for link in track.links.values():
        if not link.startswith("https://"):  # the page makes it a link to click on
            raise CatalogueError(f"{track.uri} links to {link!r}, which is no https address.")
    if not mood.probabilities.keys() <= set(MOODS):
        unknown = sorted(set(mood.probabilities) - set(MOODS))
        raise CatalogueError(f"{track.uri} has probabilities for unknown moods: {unknown}.")


def _json(value: list[str | None] | Mapping[Any, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def storable(text: str) -> bool:
    """Whether a database can hold `text` as it is."""
    return _text(text) == text


def _text(text: str | None) -> str | None:
    """`text` that a database can hold.

    Names of files may carry half characters (lone surrogates), which UTF-8 can't hold; and
    PostgreSQL can't hold the character of number 0.
    """
    if text is None:
        return None
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "?")

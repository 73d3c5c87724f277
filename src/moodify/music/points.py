"""Songs as arrays, whatever they were read from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from moodify.music.certainty import spread_of
from moodify.music.label import folded
from moodify.types import Song, SongPoints

_Array = TypeVar("_Array", bound=NDArray[Any])

Row: TypeAlias = Sequence[object]
"""URI, valence, arousal, playable, artist key, source, genre, language and year of a song,
whether it is marked explicit, who says its mood, and its mood's probabilities (JSON)."""
FIELDS = 12


def row_of(song: Song) -> Row:
    """The row of a song that lies in no database."""
    track, mood = song.track, song.mood
    artist = folded(track.artists[0]) if track.artists else ""
    return (
        *(track.uri, mood.valence, mood.arousal, track.playable, artist, track.source),
        *(track.genre, track.language, track.year, track.explicit, mood.source, ""),
    )


def points_of(rows: Iterable[Row]) -> SongPoints:
    """The songs of `rows`, in their order."""
    columns: Sequence[Sequence[object]] = list(zip(*rows, strict=True)) or [()] * FIELDS
    uris, valence, arousal, playable, artist, source, genre, language, *more = columns
    year, explicit, *said = more
    source_id, sources = _ids(source)
    artist_id, artists = _ids(artist)
    genre_id, genres = _ids(genre)
    language_id, languages = _ids(language)
    return SongPoints(
        uris=tuple(str(uri) for uri in uris),
        valence=_frozen(np.array(valence, dtype=np.float32)),
        arousal=_frozen(np.array(arousal, dtype=np.float32)),
        playable=_frozen(np.array(playable, dtype=np.bool_)),
        artist_id=artist_id,
        source_id=source_id,
        genre_id=genre_id,
        language_id=language_id,
        decade=_decades(year),
        explicit=_frozen(np.array(explicit, dtype=np.bool_)),
        spread=_frozen(np.array(list(map(spread_of, *said)), dtype=np.float32)),
        sources=sources,
        artists=artists,
        genres=genres,
        languages=languages,
        index={str(uri): place for place, uri in enumerate(uris)},
    )


def without_source(points: SongPoints, source: str) -> SongPoints:
    """All songs but those of `source`; the same object where there are none of it."""
    if source not in points.sources:
        return points
    kept = points.source_id != points.sources.index(source)
    uris = tuple(uri for uri, stays in zip(points.uris, kept, strict=True) if stays)
    return replace(
        points,
        uris=uris,
        valence=_frozen(points.valence[kept]),
        arousal=_frozen(points.arousal[kept]),
        playable=_frozen(points.playable[kept]),
        artist_id=_frozen(points.artist_id[kept]),
        source_id=_frozen(points.source_id[kept]),
        genre_id=_frozen(points.genre_id[kept]),
        language_id=_frozen(points.language_id[kept]),
        decade=_frozen(points.decade[kept]),
        explicit=_frozen(points.explicit[kept]),
        spread=_frozen(points.spread[kept]),
        index={uri: place for place, uri in enumerate(uris)},
    )


def _ids(values: Sequence[object]) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    """A number for each distinct value, in order of appearance; -1 for None and empty text."""
    numbers: dict[object, int] = {}
    ids = [numbers.setdefault(value, len(numbers)) if value else -1 for value in values]
    return _frozen(np.array(ids, dtype=np.int32)), tuple(str(value) for value in numbers)


def _decades(years: Sequence[object]) -> NDArray[np.int32]:
    decades = [year - year % 10 if isinstance(year, int) else -1 for year in years]
    return _frozen(np.array(decades, dtype=np.int32))


def _frozen(array: _Array) -> _Array:
    array.setflags(write=False)
    return array

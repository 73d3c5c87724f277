"""All songs as arrays, read in one sweep."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, select

from moodify.music.catalogue.schema import songs
from moodify.types import SongPoints

_Array = TypeVar("_Array", bound=NDArray[Any])

_COLUMNS = (
    songs.c.uri,
    songs.c.valence,
    songs.c.arousal,
    songs.c.playable,
    songs.c.artist_key,
    songs.c.source,
    songs.c.genre,
    songs.c.language,
    songs.c.year,
)


def read_points(connection: Connection) -> SongPoints:
    """Every song in the order it came: a third of a second for 100,000 songs."""
    rows = connection.execute(select(*_COLUMNS).order_by(songs.c.id)).all()
    columns: Sequence[Sequence[object]] = list(zip(*rows, strict=True)) or [()] * len(_COLUMNS)
    uris, valence, arousal, playable, artist, source, genre, language, year = columns
    source_id, names = _ids(source)
    return SongPoints(
        uris=tuple(str(uri) for uri in uris),
        valence=_frozen(np.array(valence, dtype=np.float32)),
        arousal=_frozen(np.array(arousal, dtype=np.float32)),
        playable=_frozen(np.array(playable, dtype=np.bool_)),
        artist_id=_ids(artist)[0],
        source_id=source_id,
        genre_id=_ids(genre)[0],
        language_id=_ids(language)[0],
        decade=_decades(year),
        sources=tuple(str(name) for name in names),
        index={str(uri): place for place, uri in enumerate(uris)},
    )


def _ids(values: Sequence[object]) -> tuple[NDArray[np.int32], list[object]]:
    """A number for each distinct value, in order of appearance; -1 for None and empty text."""
    numbers: dict[object, int] = {}
    ids = [numbers.setdefault(value, len(numbers)) if value else -1 for value in values]
    return _frozen(np.array(ids, dtype=np.int32)), list(numbers)


def _decades(years: Sequence[object]) -> NDArray[np.int32]:
    decades = [year - year % 10 if isinstance(year, int) else -1 for year in years]
    return _frozen(np.array(decades, dtype=np.int32))


def _frozen(array: _Array) -> _Array:
    array.setflags(write=False)
    return array

"""The nearest songs in PostgreSQL: its GiST index over points gives them in order of distance."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, Float, func

from moodify.music.catalogue.nearby import Near, Wanted
from moodify.music.catalogue.schema import songs


def near(_connection: Connection, valence: float, arousal: float, _n: int, wanted: Wanted) -> Near:
    """How to find the nearest songs of those wanted; written as in the index `songs_by_place`."""
    place = func.point(songs.c.valence, songs.c.arousal)
    distance: ColumnElement[float] = place.op("<->", return_type=Float())(
        func.point(valence, arousal)
    )
    return Near(wanted.conditions(), distance)

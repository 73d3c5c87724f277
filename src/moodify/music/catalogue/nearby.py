"""Songs round a point of valence and arousal: what is asked, and what an index makes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, func, or_

from moodify.music.catalogue.schema import songs
from moodify.types import ALL_SONGS, Filters


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which songs may be given; all that fit every field."""

    playable: bool | None = None
    """Those that Moodify itself can (or can't) play."""
    without: tuple[str, ...] = ()
    """Sources whose songs may not."""
    filters: Filters = ALL_SONGS
    """What the listener wants to hear at all."""

    def conditions(
        self, source: ColumnElement[Any] = songs.c.source
    ) -> tuple[ColumnElement[bool], ...]:
        """The same for a query; `source` may stand for the column of that name."""
        found: list[ColumnElement[bool]] = []
        if self.playable is not None:
            found.append(songs.c.playable.is_(self.playable))
        if self.without:
            found.append(source.not_in(self.without))
        if self.filters.languages:
            found.append(func.coalesce(songs.c.language, "").in_(self.filters.languages))
        if self.filters.genres:
            found.append(func.coalesce(songs.c.genre, "").in_(self.filters.genres))
        if self.filters.decades:
            found.append(or_(*map(_within, sorted(self.filters.decades))))
        if self.filters.clean:
            found.append(songs.c.explicit.is_not(True))
        return tuple(found)


def _within(decade: int) -> ColumnElement[bool]:
    if decade < 0:
        return songs.c.year.is_(None)
    return songs.c.year.between(decade, decade + 9)


@dataclass(frozen=True, slots=True)
class Near:
    """How to find the nearest: select what fits `conditions`, by `distance`, the first n."""

    conditions: tuple[ColumnElement[bool], ...]
    """Every song among the n nearest fits them."""
    distance: ColumnElement[float]
    """Grows with the distance to the point."""


FindNear: TypeAlias = Callable[[Connection, float, float, int, Wanted], Near]
"""How one kind of database finds, exactly and by an index, the n nearest songs of those wanted."""

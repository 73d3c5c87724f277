"""Which songs may be given at all, and what to loosen when none may."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from moodify.errors import SuggestError
from moodify.said import Said
from moodify.types import ALL_SONGS, NO_WORDS, Filters, SongPoints

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Wanted:
    """All that narrows a choice down."""

    playable: bool | None = None
    """Songs that Moodify itself can (or can't) play."""
    filters: Filters = ALL_SONGS
    exclude: Collection[str] = ()
    """URIs that may not come."""


def eligible(points: SongPoints, wanted: Wanted) -> Mask:
    """Which songs may be given."""
    chosen = passing(points, wanted.playable, wanted.filters)
    barred = [points.index[uri] for uri in wanted.exclude if uri in points.index]
    chosen[np.asarray(barred, dtype=np.intp)] = False
    return chosen


def passing(points: SongPoints, playable: bool | None, filters: Filters) -> Mask:
    """Which songs pass the filters; a new array."""
    chosen = np.ones(len(points), np.bool_) if playable is None else points.playable == playable
    if filters.languages:
        chosen &= _among(points.language_id, points.languages, filters.languages)
    if filters.genres:
        chosen &= _among(points.genre_id, points.genres, filters.genres)
    if filters.decades:
        chosen &= np.isin(points.decade, list(filters.decades))
    if filters.clean:
        chosen &= ~points.explicit
    return chosen


def nothing_left(points_for: Callable[[Wanted], SongPoints], wanted: Wanted) -> SuggestError:
    """Why no song may be given, and which filter to loosen for the most songs.

    `points_for` gives the songs to choose from for what is wanted.
    """

    def left(looser: Wanted) -> int:
        return int(np.count_nonzero(eligible(points_for(looser), looser)))

    if not len(points_for(Wanted())):
        return SuggestError(
            Said("There are no songs yet.", "songs-none"),
            hint="See `moodify doctor` for what became of the sources.",
        )
    if not wanted.filters:
        if left(replace(wanted, exclude=())):
            return SuggestError(
                Said("Every song that could be suggested is ruled out.", "songs-ruled-out"),
                hint="Rule out fewer songs.",
            )
        what = "that Moodify can play itself" if wanted.playable else "that open elsewhere"
        key = "songs-none-here" if wanted.playable else "songs-none-elsewhere"
        return SuggestError(
            Said(f"There are no songs {what}.", key), hint="Let other songs be given too."
        )
    sentence = f"No song is left with {_listed(_said(wanted.filters))}."
    mine = [name for name in _FILTERS if getattr(wanted.filters, name)]
    more = [*mine, *(["exclude"] if wanted.exclude else [])]
    more += ["playable"] if wanted.playable is not None else []
    # As little as will do, and of that what helps most. A filter is a switch that the person
    # turned; what plays already, or plays elsewhere, they may have no switch for.
    tries = [(size, mine) for size in range(1, len(mine) + 1)]
    tries += [(size, more) for size in range(1, len(more) + 1)]
    for size, on in tries:
        counts = {names: left(_without(wanted, names)) for names in combinations(on, size)}
        best = max(counts, key=lambda names: counts[names], default=())
        if counts.get(best):
            songs = "1 song is" if counts[best] == 1 else f"{counts[best]:,} songs are"
            what = " and ".join(_LOOSEN[name] for name in best)
            said = Said(sentence, "filters-loosen", loosen=",".join(best), n=counts[best])
            return SuggestError(said, hint=f"{what[0].upper()}{what[1:]}: then {songs} left.")
    return SuggestError(Said(sentence, "filters-none"), hint="Take all filters away.")


_CHOICES = {"languages": "language", "genres": "genre", "decades": "time"}
_FILTERS = (*_CHOICES, "clean")
_LOOSEN = {
    "languages": "let other languages in",
    "genres": "let other genres in",
    "decades": "let other times in",
    "clean": "let songs in that are marked explicit",
    "playable": "let songs in that open elsewhere",
    "exclude": "let songs come again",
}


def _without(wanted: Wanted, names: Collection[str]) -> Wanted:
    """The same with those things loosened."""
    open_to_all = ALL_SONGS
    kept = {
        name: getattr(open_to_all if name in names else wanted.filters, name) for name in _FILTERS
    }
    return Wanted(
        None if "playable" in names else wanted.playable,
        Filters(**kept),
        () if "exclude" in names else wanted.exclude,
    )


def _said(filters: Filters) -> list[str]:
    """The filters in words; an unknown value stands as text or as −1."""
    chosen = [
        f"the {name} {' or '.join(_shown(value) for value in sorted(values))}"
        for field, name in _CHOICES.items()
        if (values := getattr(filters, field))
    ]
    return [*chosen, "the filter on explicit songs"] if filters.clean else chosen


def _shown(value: str | int) -> str:
    if value in ("", -1):
        return "unknown"
    if value == NO_WORDS:
        return "of no words"
    return f"{value}s" if isinstance(value, int) else value


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _among(ids: NDArray[np.int32], names: tuple[str, ...], wanted: frozenset[str]) -> Mask:
    table = np.array([name in wanted for name in names] + ["" in wanted])  # −1 is the last
    return np.asarray(table[ids])

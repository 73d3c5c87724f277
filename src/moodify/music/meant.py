"""Which songs somebody else's list means here: by their URI, else by artist and title."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

import numpy as np

from moodify.music.label import folded
from moodify.types import Song, SongPoints, Track

MOST_BY_NAME = 300
"""Songs of one artist that are looked at for a title."""


class Shelf(Protocol):
    """Where songs are looked up."""

    def points(self) -> SongPoints:
        """All songs as arrays."""

    def get_many(self, uris: Sequence[str]) -> list[Song]:
        """The songs named, in that order; unknown ones are left out."""


class Catalogued(Protocol):
    """A shelf that may be too large for arrays, and can be searched."""

    def is_large(self) -> bool:
        """Whether reading all songs takes too long."""

    def find(self, *, text: str | None = None, limit: int = 50) -> list[Song]:
        """The songs whose artists and title hold each word of `text`."""


def meant(
    entries: Sequence[Track], shelf: Shelf, catalogue: Catalogued | None = None
) -> list[Song | None]:
    """For each entry the song of `shelf` that it means, or None.

    By URI; where that song can't be played here, or there is none, by title and first artist,
    whatever the capitals and accents. `catalogue` is searched instead of the shelf's arrays
    where it is too large for them.
    """
    by_uri = {song.track.uri: song for song in shelf.get_many([one.uri for one in entries])}
    unsure = [
        entry
        for entry in entries
        if entry.artists and not ((known := by_uri.get(entry.uri)) and known.track.playable)
    ]
    if not unsure:
        by_name = {}
    elif catalogue is not None and catalogue.is_large():
        by_name = _searched(unsure, catalogue)
    else:
        by_name = _among(unsure, shelf)
    found: list[Song | None] = []
    for entry in entries:
        first, second = by_uri.get(entry.uri), by_name.get(name_of(entry))
        plays = next((song for song in (first, second) if song and song.track.playable), None)
        found.append(plays or first or second)
    return found


def name_of(track: Track) -> tuple[str, str]:
    """Title and first artist, so that those of one song are alike."""
    return folded(track.title), folded(track.artists[0]) if track.artists else ""


def _among(entries: Iterable[Track], shelf: Shelf) -> dict[tuple[str, str], Song]:
    """The songs by their artists' numbers in the arrays."""
    points = shelf.points()
    wanted = {folded(entry.artists[0]) for entry in entries}
    ids = [number for number, name in enumerate(points.artists) if name in wanted]
    places = np.flatnonzero(np.isin(points.artist_id, np.array(ids, np.int32)))
    known = shelf.get_many([points.uris[i] for i in places[: MOST_BY_NAME * max(1, len(ids))]])
    return _by_name(known)


def _searched(entries: Iterable[Track], catalogue: Catalogued) -> dict[tuple[str, str], Song]:
    known: list[Song] = []
    for entry in entries:
        known += catalogue.find(text=f"{entry.artists[0]} {entry.title}", limit=20)
    return _by_name(known)


def _by_name(songs: Iterable[Song]) -> dict[tuple[str, str], Song]:
    """One song a name: of several, the first that plays here."""
    found: dict[tuple[str, str], Song] = {}
    for song in songs:
        name = name_of(song.track)
        if name not in found or (song.track.playable and not found[name].track.playable):
            found[name] = song
    return found

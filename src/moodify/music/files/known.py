"""Looking up a playlist's entries among the songs that are there."""

from __future__ import annotations

from collections.abc import Iterable

from moodify.music.label import folded
from moodify.types import Song, Track


def found_among(entries: Iterable[Track], songs: Iterable[Song]) -> tuple[list[Song], list[Track]]:
    """The songs that `entries` mean, in their order, and the entries that mean none.

    By URI, or else by title and first artist, whatever the capitals and accents.
    """
    by_uri: dict[str, Song] = {}
    by_name: dict[tuple[str, str], Song] = {}
    for song in songs:
        by_uri[song.track.uri] = song
        by_name.setdefault(_name(song.track), song)
    found: list[Song] = []
    missing: list[Track] = []
    for entry in entries:
        named = by_name.get(_name(entry)) if entry.artists else None
        meant = by_uri.get(entry.uri, named)
        if meant is None:
            missing.append(entry)
        else:
            found.append(meant)
    return found, missing


def _name(track: Track) -> tuple[str, str]:
    return folded(track.title), folded(track.artists[0]) if track.artists else ""

"""Reading a source's songs into the catalogue, where they have changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from moodify.errors import SourceError
from moodify.music.catalogue import Catalogue
from moodify.music.sources.base import Source, Versioned
from moodify.music.sources.library import Moving
from moodify.types import Song


def read_source(catalogue: Catalogue, source: Source, known: str | None) -> None:
    """Bring the songs of `source` in, and forget those that it has no longer.

    `known` is the version that was read last. Raises whatever the source does, with the songs
    of before kept.
    """
    version = source.version() if isinstance(source, Versioned) else ""
    if version and version == known:
        return
    songs = list(_checked(source))
    version = version or _digest(songs)
    if version == known:
        return
    catalogue.add(songs)
    catalogue.remove_missing(source.name, (song.track.uri for song in songs))
    if isinstance(source, Moving) and (moves := source.moved()):
        catalogue.move(moves)
        source.settle(moves)
    catalogue.set_source_version(source.name, version)


def _checked(source: Source) -> Iterator[Song]:
    for song in source.songs():
        if song.track.source != source.name:
            raise SourceError(
                f"{song.track.uri} says it is of {song.track.source!r}, not of {source.name!r}."
            )
        yield song


def _digest(songs: Iterable[Song]) -> str:
    digest = hashlib.sha256()
    for song in songs:
        digest.update(repr(song).encode("utf-8", "replace"))
    return digest.hexdigest()

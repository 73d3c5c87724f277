"""Which song of this library a list from elsewhere means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from moodify.music.meant import meant
from moodify.music.points import points_of, row_of
from moodify.types import Song, SongPoints, Track
from tests.music.factory import a_song


class Shelf:
    """A few songs, looked up as a catalogue does."""

    def __init__(self, songs: list[Song], *, large: bool = False) -> None:
        self.songs = {song.track.uri: song for song in songs}
        self.large = large
        self.searched: list[str] = []

    def points(self) -> SongPoints:
        assert not self.large
        return points_of(map(row_of, self.songs.values()))

    def get_many(self, uris: Sequence[str]) -> list[Song]:
        return [self.songs[uri] for uri in uris if uri in self.songs]

    def is_large(self) -> bool:
        return self.large

    def find(self, *, text: str | None = None, limit: int = 50) -> list[Song]:
        self.searched.append(text or "")
        words = (text or "").casefold().split()
        return [
            song
            for song in self.songs.values()
            if all(word in f"{song.track.artists} {song.track.title}".casefold() for word in words)
        ][:limit]


def song(uri: str, title: str, artist: str, *, playable: bool = True) -> Song:
    base = a_song("x")
    track = replace(base.track, uri=uri, title=title, artists=(artist,), playable=playable)
    return Song(track, base.mood)


def entry(uri: str, title: str, *artists: str) -> Track:
    return Track(uri, title, artists, "import")


SONGS = [
    song("file:///a.mp3", "Águas de Março", "Elis Regina"),
    song("starter:boum", "Boum !", "Charles Trenet", playable=False),
    song("file:///boum.mp3", "boum !", "CHARLES TRENET"),
    song("house:one", "One", "Band"),
]


def uris(found: list[Song | None]) -> list[str | None]:
    return [None if one is None else one.track.uri for one in found]


ENTRIES = [
    entry("house:one", "Another title", "Somebody"),
    entry("import:x", "aguas  de marco", "elis regina"),
    entry("starter:boum", "Boum !", "Charles Trenet"),
    entry("import:y", "One"),
    entry("import:z", "Nowhere", "Band"),
]
MEANT = ["house:one", "file:///a.mp3", "file:///boum.mp3", None, None]


def test_by_uri_then_by_name_and_what_plays_first() -> None:
    shelf = Shelf(SONGS)
    assert uris(meant(ENTRIES, shelf, shelf)) == MEANT


def test_a_large_catalogue_is_searched_instead() -> None:
    shelf = Shelf(SONGS, large=True)
    found = uris(meant(ENTRIES, shelf, shelf))
    assert found[0] == "house:one"
    assert found[2] == "file:///boum.mp3"
    assert len(shelf.searched) == 3  # not for what was found by its URI, nor without an artist


def test_a_song_that_only_opens_elsewhere_is_still_found() -> None:
    shelf = Shelf(SONGS[1:2])
    assert uris(meant(ENTRIES[2:3], shelf, shelf)) == ["starter:boum"]
    assert meant([], shelf) == []

"""Spotify's songs as the recommender ranks them: a shelf of their own, mixed with no other."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from moodify.music.points import points_of, row_of
from moodify.music.spotify.songs import LabelledSong
from moodify.music.spotify.store import SpotifyStore
from moodify.types import Song, SongMood, SongPoints


class SpotifyShelf:
    """The person's labelled songs, those found for another list, and those from their files.

    May be shared by threads. Nothing of it reaches a network: songs are ranked by the moods
    that the person gave their playlists, as arithmetic.
    """

    def __init__(
        self, store: SpotifyStore, imported: Callable[[], Iterable[Song]] = lambda: ()
    ) -> None:
        """`imported` gives the Spotify songs of a person's own files of songs."""
        self.store = store
        self._imported = imported
        self._lock = threading.Lock()
        self._known: tuple[object, dict[str, Song], dict[str, LabelledSong], SongPoints] | None
        self._known = None

    def points(self) -> SongPoints:
        """All songs as arrays."""
        return self._read()[2]

    def get_many(self, uris: Sequence[str]) -> list[Song]:
        """The songs named, in that order; unknown ones are left out."""
        songs = self._read()[0]
        return [songs[uri] for uri in uris if uri in songs]

    def get(self, uri: str) -> Song | None:
        """One song, or None."""
        return self._read()[0].get(uri)

    def labelled(self, uri: str) -> LabelledSong | None:
        """What Spotify told of a song, and the playlists that it stands in; None if unknown."""
        return self._read()[1].get(uri)

    def refresh(self) -> None:
        """Read all songs anew when next asked: the person's files have changed."""
        with self._lock:
            self._known = None

    def __len__(self) -> int:
        return len(self._read()[0])

    def _read(self) -> tuple[dict[str, Song], dict[str, LabelledSong], SongPoints]:
        with self._lock:
            mark = self.store.mark()
            if self._known is None or self._known[0] != mark:
                songs, labelled = self._gather()
                self._known = mark, songs, labelled, points_of(map(row_of, songs.values()))
            return self._known[1:]

    def _gather(self) -> tuple[dict[str, Song], dict[str, LabelledSong]]:
        """Songs by URI: what the person filed outranks what their files say, and that a search."""
        songs: dict[str, Song] = {}
        labelled: dict[str, LabelledSong] = {}
        for song, valence, arousal in self.store.found_songs():
            songs[song.uri] = _placed(song, valence, arousal)
            labelled[song.uri] = song
        for mine in self._imported():
            if mine.track.uri.startswith("spotify:track:"):  # no other's, whoever hands them in
                songs[mine.track.uri] = mine
        for song in self.store.songs():
            songs[song.uri] = song.as_song()
            labelled[song.uri] = song
        return songs, labelled


def _placed(song: LabelledSong, valence: float, arousal: float) -> Song:
    """A song that was found for one of another list, where that stands."""
    known = song.as_song()
    return replace(known, mood=SongMood(valence, arousal, source="curated"))

"""A shelf of songs in memory, and a big one of random points."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from moodify.music.certainty import spread_of
from moodify.music.label import folded
from moodify.types import Song, SongMood, SongPoints, Track


def _ids(values: Sequence[str | None]) -> NDArray[np.int32]:
    numbers = {name: number for number, name in enumerate(_names(values))}
    return np.array([-1 if value is None else numbers[value] for value in values], np.int32)


def _names(values: Sequence[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value is not None))


class FakeShelf:
    """What `suggest` asks of a catalogue."""

    def __init__(self, songs: Sequence[Song]) -> None:
        self.songs = {song.track.uri: song for song in songs}
        tracks = [song.track for song in songs]
        artists = [folded(track.artists[0]) if track.artists else None for track in tracks]
        self._points = SongPoints(
            uris=tuple(track.uri for track in tracks),
            valence=np.array([song.mood.valence for song in songs], np.float32),
            arousal=np.array([song.mood.arousal for song in songs], np.float32),
            playable=np.array([track.playable for track in tracks], np.bool_),
            artist_id=_ids(artists),
            source_id=_ids([track.source for track in tracks]),
            genre_id=_ids([track.genre for track in tracks]),
            language_id=_ids([track.language for track in tracks]),
            decade=np.array([_decade(track.year) for track in tracks], np.int32),
            explicit=np.array([track.explicit is True for track in tracks], np.bool_),
            spread=np.array([spread_of(song.mood.source, "") for song in songs], np.float32),
            artists=_names(artists),
            genres=_names([track.genre for track in tracks]),
            languages=_names([track.language for track in tracks]),
            sources=tuple(dict.fromkeys(track.source for track in tracks)),
            index={track.uri: place for place, track in enumerate(tracks)},
        )
        for array in (self._points.valence, self._points.arousal, self._points.playable):
            array.setflags(write=False)

    def points(self) -> SongPoints:
        return self._points

    def get_many(self, uris: Sequence[str]) -> list[Song]:
        return [self.songs[uri] for uri in uris if uri in self.songs]


def random_songs(count: int, artists: int, seed: int = 0) -> list[Song]:
    """Songs scattered evenly over the plane."""
    rng = np.random.default_rng(seed)
    points = rng.uniform(-1, 1, (count, 2))
    return [
        Song(
            Track(
                uri=f"test:{i}",
                title=f"Song {i}",
                artists=(f"Artist {rng.integers(artists)}",),
                source="test",
                year=int(rng.integers(1950, 2025)),
                genre=str(rng.choice(["pop", "rock", "jazz", "folk"])),
                language=str(rng.choice(["en", "fr", "de"])),
                playable=i % 2 == 0,
            ),
            SongMood(float(valence), float(arousal)),
        )
        for i, (valence, arousal) in enumerate(points)
    ]


def _decade(year: int | None) -> int:
    return -1 if year is None else year // 10 * 10

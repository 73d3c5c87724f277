"""Songs for tests, and a source that isn't Moodify's own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from moodify.music.sources.base import SourceStatus
from moodify.types import MoodName, Song, SongMood, Track


def a_song(
    name: str = "one",
    *,
    source: str = "test",
    title: str | None = None,
    artists: tuple[str, ...] = ("Somebody",),
    valence: float = 0.5,
    arousal: float = 0.5,
    probabilities: Mapping[MoodName, float] | None = None,
    playable: bool = False,
    year: int | None = None,
    genre: str | None = None,
    language: str | None = None,
    explicit: bool | None = None,
    links: Mapping[str, str] | None = None,
) -> Song:
    track = Track(
        uri=f"{source}:{name}",
        title=name.title() if title is None else title,
        artists=artists,
        source=source,
        year=year,
        genre=genre,
        language=language,
        playable=playable,
        links=links or {},
        explicit=explicit,
    )
    return Song(track, SongMood(valence, arousal, probabilities or {}))


def uris(songs: Iterable[Song]) -> list[str]:
    return [song.track.uri for song in songs]


@dataclass
class FakeSource:
    """A source whose songs and failures a test sets."""

    name: str = "test"
    title: str = "Test songs"
    given: list[Song] = field(default_factory=list)
    files: dict[str, Path] = field(default_factory=dict)
    error: Exception | None = None
    reads: int = 0

    def songs(self) -> Iterable[Song]:
        self.reads += 1
        yield from self.given
        if self.error:
            raise self.error

    def audio(self, track: Track) -> Path | None:
        if self.error:
            raise self.error
        return self.files.get(track.uri)

    def status(self) -> SourceStatus:
        return SourceStatus(self.name, self.title, ok=True, detail="All well.")

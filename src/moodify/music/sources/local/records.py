"""What is kept of a file and of a song."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from moodify.music.advisory import explicit_of
from moodify.music.label import point_of
from moodify.music.sources.local.rank import VERSION as RANK_VERSION
from moodify.music.sources.local.rank import Ranking
from moodify.music.sources.local.tags import Tags, plain
from moodify.music.sources.local.uris import told, uri_of
from moodify.music.sources.local.walk import Found
from moodify.music.sources.moods import mood_of_tags
from moodify.music.wordless import language_by_genre
from moodify.types import MOODS, MoodName, Song, SongMood, Track

SOURCE = "local"
TITLE = "Your folders"
LOUDNESS = -18.0
"""LUFS that all songs are brought to, ReplayGain 2's own."""
GAIN_RANGE = 30.0
"""Decibels that a song is made louder or quieter at most, by its measured loudness."""


NO_TAGS = Tags()


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file that was looked into."""

    found: Found
    key: str | None
    """The key of its sound; None for an unfit file."""
    bad: str | None
    """Why it can't be a song; None where it can."""
    tags: Tags = NO_TAGS
    picture: bool = False
    """Whether it brings a picture."""

    @property
    def tagged(self) -> bool:
        """Whether its tags name a mood that is known."""
        return mood_of_tags(self.tags.moods) is not None


@dataclass(frozen=True, slots=True)
class SongRow:
    """A song: one file of each sound, with what is known of its mood."""

    path: Path
    present: bool
    tags: Tags
    cover: bool
    mood: MoodName | None
    """The person's own word."""
    raw: tuple[float, float] | None
    """Valence and arousal as the sound has them."""
    version: str
    """Of the analysis."""
    seconds: float | None
    loudness: float | None
    """LUFS."""


def tags_from(row: Mapping[str, Any]) -> Tags:
    """The tags of a row of the table of files."""
    return Tags(
        title=row["title"],
        artists=tuple(json.loads(row["artists"])),
        album=row["album"],
        year=row["year"],
        genre=row["genre"],
        moods=tuple(json.loads(row["moods"])),
        gain=row["gain"],
        seconds=row["seconds"],
        explicit=explicit_of(row["explicit"]),
    )


def track_of(row: SongRow) -> Track:
    """The track as the catalogue knows it."""
    tags = row.tags
    gain = tags.gain
    if gain is None and row.loudness is not None:
        gain = min(GAIN_RANGE, max(-GAIN_RANGE, LOUDNESS - row.loudness))
    return Track(
        uri=uri_of(row.path),
        title=tags.title or plain(told(Path(row.path.stem))) or "?",
        artists=tags.artists or tuple(filter(None, [plain(told(Path(row.path.parent.name)))])),
        source=SOURCE,
        duration=row.seconds or tags.seconds,
        year=tags.year,
        genre=tags.genre,
        language=language_by_genre(tags.genre),
        playable=row.present,
        album=tags.album,
        gain=gain,
        cover=row.cover,
        explicit=tags.explicit,
    )


def song_of(row: SongRow, valence: Ranking, arousal: Ranking) -> Song | None:
    """The song with its mood: the person's word, else its tag's, else its sound's; or None.

    A mood from sound brings no probabilities: those are of the sound alone, and would list a
    song elsewhere than where its rank has put it.
    """
    mood = mood_of_tags(row.tags.moods) if row.tags.moods else None
    if row.mood is not None:
        shares = {name: float(name == row.mood) for name in MOODS}
        mood = SongMood(*point_of(row.mood), probabilities=shares, source="person")
    elif mood is None and row.raw is not None:
        places = valence.place(row.raw[0]), arousal.place(row.raw[1])
        mood = SongMood(*places, source="audio", version=row.version)
    return None if mood is None else Song(track_of(row), mood)


def mood_name(text: object) -> MoodName | None:
    """A mood by its name in the database."""
    return next((name for name in MOODS if name == text), None)


__all__ = ["RANK_VERSION", "FileRow", "SongRow", "mood_name", "song_of", "tags_from", "track_of"]

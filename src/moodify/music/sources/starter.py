"""Well-known songs, listed by hand, so that the first run has something to suggest.

The sound isn't ours to give: each song opens as a search in a music service.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from urllib.parse import quote

from moodify.errors import SourceError
from moodify.music.slug import unique_slug
from moodify.music.sources.base import SourceStatus
from moodify.settings import Settings
from moodify.types import MOODS, Song, SongMood, Track

SERVICES = {
    "spotify": "https://open.spotify.com/search/",
    "youtube": "https://www.youtube.com/results?search_query=",
    "deezer": "https://www.deezer.com/search/",
    "apple_music": "https://music.apple.com/search?term=",
}
"""A search page for each service; the words follow, percent-encoded."""


class StarterSource:
    """The songs of ``starter.csv``."""

    name = "starter"
    title = "Starter songs"

    def __init__(self, settings: Settings, table: Traversable | None = None) -> None:
        del settings  # nothing to set; every source is called alike
        self._table = table or files("moodify.music.sources").joinpath("starter.csv")

    def songs(self) -> Iterator[Song]:
        """Every song of the list. Raises `SourceError` where the list can't be read."""
        slugs: dict[str, tuple[str, str]] = {}
        for line, row in enumerate(csv.DictReader(io.StringIO(self._text(), newline="")), start=2):
            try:
                yield _song(row, slugs)
            except (KeyError, TypeError, ValueError) as error:
                raise SourceError(f"Line {line} of the starter songs: {error}.") from error

    def audio(self, track: Track) -> Path | None:
        """None: these songs open elsewhere."""
        del track
        return None

    def version(self) -> str:
        """A digest of the list."""
        return hashlib.sha256(self._text().encode()).hexdigest()

    def status(self) -> SourceStatus:
        """That they open elsewhere."""
        detail = "Well-known songs; each opens in Spotify, YouTube, Deezer or Apple Music."
        return SourceStatus(self.name, self.title, ok=True, detail=detail)

    def _text(self) -> str:
        try:
            return self._table.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise SourceError(
                f"The list of starter songs can't be read ({error}).", hint="Install Moodify again."
            ) from error


def search_links(artist: str, title: str) -> dict[str, str]:
    """Where to look for a song: service to https address."""
    words = quote(f"{artist} {title}", safe="")
    return {service: address + words for service, address in SERVICES.items()}


def _song(row: Mapping[str, str], slugs: dict[str, tuple[str, str]]) -> Song:
    artists = tuple(name.strip() for name in row["artists"].split(";") if name.strip())
    title = row["title"].strip()
    if not artists or not title:
        raise ValueError("artist or title is missing")
    mood = next((name for name in MOODS if name == row["mood"]), None)
    if mood is None:
        raise ValueError(f"mood {row['mood']!r} is none of {', '.join(MOODS)}")
    track = Track(
        uri=f"starter:{unique_slug(artists[0], title, slugs)}",
        title=title,
        artists=artists,
        source=StarterSource.name,
        year=int(row["year"]) if row["year"] else None,
        genre=row["genre"] or None,
        language=row["language"] or None,
        links=search_links(artists[0], title),
    )
    return Song(track, SongMood(float(row["valence"]), float(row["arousal"]), {mood: 1.0}))

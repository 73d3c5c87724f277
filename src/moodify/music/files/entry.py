"""An entry of a playlist on its way to a song: what M3U and XSPF have in common."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from moodify.music.files.places import uri_of_place
from moodify.music.files.record import from_line
from moodify.music.files.result import ListRead
from moodify.music.foreign import IMPORTED
from moodify.music.scale import UNIT
from moodify.music.slug import slug
from moodify.music.table import BrokenRow
from moodify.types import Song, Track

LONGEST = 4_000
"""Characters of a title, an artist or a place."""
NOWHERE = Path("/")
"""The folder of a playlist that came without one, such as one dropped on the page: it may name
any file, to be looked up by that name; where a place is nothing to believe, the song's own name
is all that counts."""
_NUMBER = re.compile(r"^\d{1,3}\s*[-._)]\s*")


@dataclass(slots=True)
class Entry:
    """What a playlist says of one song; all of it may be missing."""

    line: int
    place: str = ""
    title: str = ""
    artist: str = ""
    duration: float | None = None
    """Seconds."""
    record: str = ""
    """Moodify's own description, as `moodify.music.files.record` writes it."""


class Collected:
    """Entries sorted into songs with a mood, songs without, and broken ones."""

    def __init__(self, folder: Path) -> None:
        """`folder` is where the playlist lies."""
        self._folder = folder
        self._songs: dict[str, Song] = {}
        self._tracks: dict[str, Track] = {}
        self._entries: list[Track] = []
        self.broken: list[BrokenRow] = []

    def add(self, entry: Entry) -> None:
        """Take one more; a broken one is noted with the reason."""
        try:
            self._take(entry)
        except ValueError as error:
            self.broken.append(BrokenRow(entry.line, str(error)))

    def result(self) -> ListRead:
        """All of it."""
        return ListRead(
            songs=tuple(self._songs.values()),
            scale=UNIT if self._songs else None,
            broken=tuple(sorted(self.broken, key=lambda row: row.line)),
            unplaced=tuple(self._tracks.values()),
            entries=tuple(self._entries),
        )

    def _take(self, entry: Entry) -> None:
        texts = (entry.place, entry.title, entry.artist)
        if any(len(text) > LONGEST for text in texts):
            raise ValueError("it is too long to name a song")
        place = self._place(entry)
        if not entry.record:
            track = _track(entry, place)
            self._once(track.uri)
            self._tracks[track.uri] = track
            self._entries.append(track)
            return
        song = from_line(entry.record)
        # A description may name a file too: it is believed no more than the place is.
        uri = place or uri_of_place(song.track.uri, self._folder)
        self._once(uri)
        self._songs[uri] = Song(replace(song.track, uri=uri), song.mood)
        self._entries.append(self._songs[uri].track)

    def _place(self, entry: Entry) -> str:
        """The URI of where it says to be; empty where it says nothing that can be believed."""
        if not entry.place:
            return ""
        try:
            return uri_of_place(entry.place, self._folder)
        except ValueError:
            if self._folder == NOWHERE and (entry.title.strip() or entry.record):
                return ""
            raise

    def _once(self, uri: str) -> None:
        if uri in self._songs or uri in self._tracks:
            raise ValueError(f"{uri[:200]} is listed twice")


def _track(entry: Entry, uri: str) -> Track:
    title, artist = entry.title.strip(), entry.artist.strip()
    if not title:
        stem = _NUMBER.sub("", posixpath.splitext(posixpath.basename(_path(uri)))[0]).strip()
        first, dash, rest = stem.partition(" - ")
        title, artist = (rest, artist or first) if dash and rest else (stem, artist)
    if not title.strip():
        raise ValueError("it names no song")
    return Track(
        uri=uri or f"{IMPORTED}:{slug(artist, title) or 'song'}",
        title=title.strip(),
        artists=(artist.strip(),) if artist.strip() else (),
        source=IMPORTED,
        duration=entry.duration,
    )


def _path(uri: str) -> str:
    return unquote(urlsplit(uri).path, errors="replace") if uri.startswith("file:") else ""


def plain(text: str) -> str:
    """`text` on one line, without control characters."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())

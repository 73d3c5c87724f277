"""XSPF, the playlist format of Xiph in XML, read without entities: no bomb can be built."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote, unquote
from xml.parsers import expat
from xml.sax.saxutils import escape

from moodify.errors import SongFileError
from moodify.music.files.entry import Collected, Entry, plain
from moodify.music.files.places import place_of
from moodify.music.files.record import to_line
from moodify.music.files.result import ListRead
from moodify.types import Song

NAMESPACE = "http://xspf.org/ns/0/"
OWN = "urn:moodify:song"
"""The ``rel`` of the ``meta`` element that carries Moodify's own description as JSON."""
DEEPEST = 64
"""Elements within one another; a playlist has four."""
LONGEST = 20_000
"""Characters of one element's text."""


def dump_xspf(songs: Sequence[Song], path: Path) -> str:
    """A playlist in UTF-8."""
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    tracks = "".join(_track(song, path.parent) for song in songs)
    return (
        f'{head}<playlist version="1" xmlns="{NAMESPACE}">\n <trackList>\n'
        f"{tracks} </trackList>\n</playlist>\n"
    )


def _track(song: Song, folder: Path) -> str:
    track = song.track
    place = place_of(track.uri, folder)
    if track.uri.startswith("file://"):
        place = quote(place) if place.startswith("/") else "./" + quote(place)
        place = f"file://{place}" if place.startswith("/") else place
    fields = [("location", place), ("title", plain(track.title))]
    fields += [("creator", plain(name)) for name in (", ".join(track.artists),) if name]
    if track.duration is not None:
        fields.append(("duration", str(round(track.duration * 1000))))
    inner = "".join(f"   <{name}>{escape(text)}</{name}>\n" for name, text in fields)
    return f'  <track>\n{inner}   <meta rel="{OWN}">{escape(to_line(song))}</meta>\n  </track>\n'


def parse_xspf(content: bytes, path: Path) -> ListRead:
    """The entries of a playlist. Raises `SongFileError` where it is none."""
    reader = _Reader(Collected(path.parent))
    try:
        reader.parser.Parse(content, True)
    except expat.ExpatError as error:
        raise SongFileError(
            f"{path} is no XSPF playlist ({expat.errors.messages.get(error.code, 'broken')}, "
            f"line {error.lineno}).",
            hint="Correct it and try again.",
        ) from error
    except _RefusedError as error:
        raise SongFileError(f"{path} is no XSPF playlist ({error}).") from error
    except (ValueError, LookupError) as error:  # an encoding that isn't known
        raise SongFileError(f"{path} can't be read ({str(error)[:100]}).") from error
    if not reader.is_playlist:
        raise SongFileError(f"{path} is no XSPF playlist.", hint="Give an XSPF file.")
    return reader.collected.result()


class _RefusedError(Exception):
    """The file holds what no playlist needs."""


class _Reader:
    """Follows the elements, and makes an entry of each ``track`` of the ``trackList``."""

    def __init__(self, collected: Collected) -> None:
        self.collected = collected
        self.is_playlist = False
        self._path: list[str] = []
        self._text: list[str] = []
        self._size = 0
        self._rel = ""
        self._entry: Entry | None = None
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.EntityDeclHandler = self._doctype
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters

    def _doctype(self, *_told: object) -> None:
        raise _RefusedError("it declares types or entities")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._path) >= DEEPEST:
            raise _RefusedError("it is nested too deeply")
        self._path.append(name.rpartition(" ")[2])
        self._text, self._size = [], 0
        self._rel = attributes.get("rel", "")
        if self._path == ["playlist"]:
            self.is_playlist = name in ("playlist", f"{NAMESPACE} playlist")
        if self._path == ["playlist", "trackList", "track"]:
            self._entry = Entry(self.parser.CurrentLineNumber)

    def _characters(self, text: str) -> None:
        self._size += len(text)
        if self._size <= LONGEST:
            self._text.append(text)

    def _end(self, _name: str) -> None:
        path, self._path = self._path, self._path[:-1]
        text = "".join(self._text).strip() if self._size <= LONGEST else ""
        self._text, self._size = [], 0
        if self._entry is None or path[:3] != ["playlist", "trackList", "track"]:
            return
        if len(path) == 3:
            self.collected.add(self._entry)
            self._entry = None
        elif len(path) == 4:
            _note(self._entry, path[3], text, self._rel)


def _note(entry: Entry, name: str, text: str, rel: str) -> None:
    """Take one field; of several places, the first counts."""
    if name == "location":
        entry.place = entry.place or _place(text)
    elif name == "title":
        entry.title = plain(text)
    elif name == "creator":
        entry.artist = plain(text)
    elif name == "duration" and text.isascii() and text.isdecimal() and len(text) < 10:
        entry.duration = int(text) / 1000 or None
    elif name == "meta" and rel == OWN:
        entry.record = text


def _place(location: str) -> str:
    """A location without its percent signs where it is a path, as from the playlist's folder."""
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", location):
        return location
    path = unquote(location)
    return path if path.startswith(("/", "\\")) or not path else f"./{path}"

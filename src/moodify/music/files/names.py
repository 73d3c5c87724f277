"""Which songs a list names, whoever made it: moods are passed over, and nothing is opened."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path
from typing import Any

from moodify.errors import SongFileError
from moodify.music.files.entry import NOWHERE
from moodify.music.files.jsonlist import json_table
from moodify.music.files.m3u import parse_m3u
from moodify.music.files.xspf import parse_xspf
from moodify.music.foreign import IMPORTED, NAMES
from moodify.music.label import folded
from moodify.music.slug import slug
from moodify.music.songfile import COLUMNS, bare, split_artists
from moodify.music.table import Row, Table, parse_table
from moodify.types import Track

KINDS = (".m3u", ".m3u8", ".xspf", ".json", ".jsonl", ".csv", ".tsv", ".txt")
"""The kinds of files that are known, by the end of their names."""
LONGEST = 500
"""Characters of a title or an artist that are read."""

_URI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s\x00-\x1f]{1,1990}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NamesRead:
    """The songs that a list names."""

    tracks: tuple[Track, ...]
    """In its order, each with its URI where it gives one, else one that is made of its name."""
    left_out: int = 0
    """Entries that name no song."""


def read_names(name: str, content: bytes) -> NamesRead:
    """The songs named in a file called `name`; the end of that says its kind.

    Raises `SongFileError` for what is no such list, or names no song at all.
    """
    path = NOWHERE / (Path(name.replace("\\", "/")).name or "list")
    try:
        read = _read(path, content)
    except SongFileError as error:  # named as the person knows it
        named = str(error).replace(str(path), f"“{path.name}”")
        raise SongFileError(named, hint=error.hint) from error
    if not read.tracks:
        raise SongFileError(f"“{path.name}” names no songs.", hint="Choose another file.")
    return replace(read, tracks=tuple(map(_sendable, read.tracks)))


def _sendable(track: Track) -> Track:
    """The song without halves of characters, which JSON may hold and no answer can."""
    return replace(
        track,
        uri=_whole(track.uri),
        title=_whole(track.title),
        artists=tuple(map(_whole, track.artists)),
        links={_whole(name): _whole(link) for name, link in track.links.items()},
    )


def _whole(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _read(path: Path, content: bytes) -> NamesRead:
    kind = path.suffix.lower()
    if kind in (".m3u", ".m3u8"):
        found = parse_m3u(content, path)
        return NamesRead(found.entries, len(found.broken))
    if kind == ".xspf":
        found = parse_xspf(content, path)
        return NamesRead(found.entries, len(found.broken))
    if kind in (".json", ".jsonl"):
        return _in_table(*json_table(content, path))
    if kind in KINDS:
        return _in_table(parse_table(content, path))
    raise SongFileError(
        f"{path} is no kind of list that is known.", hint="Choose an M3U, XSPF, JSON or CSV file."
    )


def _in_table(table: Table, objects: Sequence[dict[str, Any]] = ()) -> NamesRead:
    """The rows of a table; `objects` are what they were, if they were JSON."""
    columns = {re.sub(r"[^a-z]", "", folded(name)): name for name in reversed(table.columns)}
    known = {
        field: columns[name]
        for field in ("title", "artists", "uri")
        if (name := next((name for name in NAMES[field] if name in columns), ""))
    }
    if "title" not in known:
        raise SongFileError(
            f"{table.path} has no column of titles.",
            hint="It needs title and artist, or Moodify's own columns.",
        )
    own = set(COLUMNS) <= set(table.columns)
    read = (_track(row, known, told, own) for row, told in zip_longest(table.rows, objects))
    tracks = tuple(track for track in read if track is not None)
    return NamesRead(tracks, len(table.broken) + len(table.rows) - len(tracks))


def _track(
    row: Row, known: Mapping[str, str], told: dict[str, Any] | None, own: bool
) -> Track | None:
    """The song of a row; None where it names none. `own`: Moodify wrote the table."""
    text = {field: row.cells[column].strip() for field, column in known.items()}
    if own and told is None:
        text = {field: bare(cell) for field, cell in text.items()}
    title, uri = text["title"][:LONGEST], text.get("uri", "")
    artists = split_artists(text.get("artists", ""))
    named = None if told is None else told.get(known.get("artists", ""))
    if isinstance(named, list) and all(isinstance(name, str) for name in named):
        artists = tuple(named)  # a name may hold a semicolon
    artists = tuple(name[:LONGEST].strip() for name in artists if name.strip())[:20]
    if not title:
        return None
    if not _URI.fullmatch(uri):
        uri = f"{IMPORTED}:{slug(artists[0] if artists else '', title) or 'song'}"
    return Track(uri, title, artists, IMPORTED)

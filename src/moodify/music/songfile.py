"""Files of songs: CSV out with every field, CSV in from here or from elsewhere."""

from __future__ import annotations

import csv
import json
import math
import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import TextIO

from moodify.errors import SongFileError
from moodify.music.advisory import explicit_of
from moodify.music.foreign import foreign_songs
from moodify.music.label import mood_of
from moodify.music.scale import UNIT, Scale
from moodify.music.table import BrokenRow, Row, read_table
from moodify.types import MOODS, Song, SongMood, Track

COLUMNS = (
    *("uri", "title", "artists", "source", "duration", "year", "genre", "language", "playable"),
    *("links", "mood", "valence", "arousal", "probabilities", "mood_source", "mood_version"),
)
"""The columns of every file that `write_songs` wrote; one with all of them is read back exactly."""
LATER = ("album", "explicit")
"""Columns that newer files have too."""

_RISKY = (*"=+-@＝＋－＠", "\t", "\r", "\n", "'")
"""What a spreadsheet may take for the beginning of a formula, in its wide form too."""


@dataclass(frozen=True, slots=True)
class SongsRead:
    """What was found in a file of songs."""

    songs: tuple[Song, ...]
    scale: Scale | None
    """What valence and arousal were given on; None where they came from mood words."""
    broken: tuple[BrokenRow, ...] = ()
    """The lines that were left out, and why."""

    @property
    def summary(self) -> str:
        """All of it in a sentence or two, for a person."""
        parts = [f"{len(self.songs):,} songs read."]
        if self.scale is None:
            parts.append("Valence and arousal were taken from their moods.")
        elif self.scale is not UNIT:
            parts.append(f"Valence and arousal were {self.scale.words}, brought to −1 to 1.")
        if self.broken:
            named = "; ".join(f"line {row.line}: {row.reason}" for row in self.broken[:3])
            more = f"; and {len(self.broken) - 3:,} more" if len(self.broken) > 3 else ""
            parts.append(f"{len(self.broken):,} left out ({named}{more}).")
        return " ".join(parts)


def read_songs(path: str | PathLike[str]) -> SongsRead:
    """Read the songs of a CSV file, ours or another's.

    Columns are known by common names (``track_name``, ``artist`` …) in any order, separated
    by commas, semicolons, tabs or bars. Valence and arousal may be 0..1, -1..1, 1..9, 0..100
    or standardised; `SongsRead.scale` says which was found. A mood by name does where they are
    missing. A broken line is left out and named. Raises `SongFileError` when the file can't be
    read, or has no column to know a song or its mood by.
    """
    table = read_table(Path(path))
    broken = list(table.broken)
    if set(COLUMNS) <= set(table.columns):
        songs, scale = tuple(_own_songs(table.rows, broken)), UNIT
        return SongsRead(songs, scale, tuple(broken))
    found, found_scale = foreign_songs(table, broken)
    return SongsRead(tuple(found), found_scale, tuple(sorted(broken, key=lambda row: row.line)))


def write_songs(path: str | PathLike[str], songs: Iterable[Song]) -> int:
    """Write songs as CSV in UTF-8; returns how many.

    The file appears whole or not at all. Text that a spreadsheet would run as a formula is
    marked with an apostrophe, which reading takes off again. Raises `SongFileError`.
    """
    target = Path(path)
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".songs-", suffix=".csv")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline="") as file:
                count = dump_songs(file, songs)
            Path(name).chmod(0o644)
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise SongFileError(
            f"{target} can't be written ({error.strerror}).", hint="Choose another place."
        ) from error
    return count


def dump_songs(file: TextIO, songs: Iterable[Song]) -> int:
    """Write songs as CSV to an open file; returns how many."""
    writer = csv.writer(file)
    writer.writerow((*COLUMNS, *LATER))
    count = 0
    for song in songs:
        writer.writerow(_cells(song))
        count += 1
    return count


def _cells(song: Song) -> tuple[object, ...]:
    track, mood = song.track, song.mood
    return (
        *(_guarded(text) for text in (track.uri, track.title, _joined(track.artists))),
        *(_guarded(track.source), track.duration, track.year),
        *(_guarded(track.genre), _guarded(track.language), int(track.playable)),
        *(json.dumps(dict(track.links), ensure_ascii=False), mood_of(mood)),
        *(mood.valence, mood.arousal, json.dumps(dict(mood.probabilities))),
        *(_guarded(mood.source), _guarded(mood.version), _guarded(track.album)),
        "" if track.explicit is None else int(track.explicit),
    )


def _own_songs(rows: Iterable[Row], broken: list[BrokenRow]) -> Iterator[Song]:
    for row in rows:
        try:
            yield _own_song(row)
        except (ValueError, RecursionError) as error:
            broken.append(BrokenRow(row.line, str(error)))


def _own_song(row: Row) -> Song:
    text = {name: bare(cell) for name, cell in row.cells.items()}
    track = Track(
        uri=_needed(text, "uri"),
        title=_needed(text, "title"),
        artists=split_artists(text["artists"]),
        source=_needed(text, "source"),
        duration=_seconds(text["duration"]),
        year=int(text["year"]) if text["year"] else None,
        genre=text["genre"] or None,
        language=text["language"] or None,
        playable=text["playable"] == "1",
        links={name: _link(link) for name, link in _mapping(text, "links").items()},
        album=text.get("album") or None,
        explicit=explicit_of(text.get("explicit")),
    )
    odds = _mapping(text, "probabilities")
    mood = SongMood(
        valence=UNIT.to_unit(float(text["valence"])),
        arousal=UNIT.to_unit(float(text["arousal"])),
        probabilities={name: _probability(odds[name]) for name in MOODS if name in odds},
        source=text["mood_source"] or "person",
        version=text["mood_version"] or "1",
    )
    return Song(track, mood)


def _mapping(text: dict[str, str], name: str) -> dict[str, object]:
    value = json.loads(text[name] or "{}")
    if not isinstance(value, dict):
        raise ValueError(f"{name} is no JSON object")  # noqa: TRY004 - the file's fault
    return value


def _link(value: object) -> str:
    """A link that is safe to put on a page: no ``javascript:`` and the like."""
    if not isinstance(value, str) or not value.startswith("https://"):
        raise ValueError(f"link {value} is no https address")
    return value


def _probability(value: object) -> float:
    if not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError(f"probability {value} is outside 0 to 1")
    return float(value)


def _seconds(text: str) -> float | None:
    value = float(text) if text else None
    if value is not None and not 0 <= value < math.inf:
        raise ValueError(f"duration {text} is no number of seconds")
    return value


def _needed(text: dict[str, str], name: str) -> str:
    if not text[name]:
        raise ValueError(f"{name} is missing")
    return text[name]


def _joined(artists: tuple[str, ...]) -> str:
    """ "A; B", or JSON where that could not be taken apart again."""
    plain = "; ".join(artists)
    return plain if split_artists(plain) == artists else json.dumps(artists, ensure_ascii=False)


def split_artists(text: str) -> tuple[str, ...]:
    """The artists of a cell that `dump_songs` wrote, or of another's with semicolons."""
    if text.startswith("["):
        try:
            return tuple(str(name) for name in json.loads(text))
        except ValueError:
            pass  # a name that begins with a bracket
    return tuple(name.strip() for name in text.split(";") if name.strip())


def _guarded(text: str | None) -> str | None:
    return f"'{text}" if text is not None and text.startswith(_RISKY) else text


def bare(cell: str) -> str:
    """A cell without the mark that keeps a spreadsheet from running it."""
    return cell[1:] if cell.startswith("'") else cell

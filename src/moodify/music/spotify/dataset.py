"""The labelled songs as a table, as the original Moodify kept them: one row a place."""

from __future__ import annotations

import csv
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from moodify.errors import SongFileError
from moodify.music.spotify.songs import LabelledSong, Listing
from moodify.types import MOODS

COLUMNS = (
    *("playlist_id", "playlist", "mood_label", "track", "artist", "album", "link", "uri"),
    *("year", "duration_s", "explicit", "isrc", "song_mood"),
    *(f"share_{mood}" for mood in MOODS),
)
"""The original's columns, then what has been added; `read_songs` knows a song by them."""

_RISKY = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection")."""


def write_dataset(path: Path, songs: Iterable[LabelledSong]) -> int:
    """Write one row for each song and playlist as CSV in UTF-8; returns how many rows.

    A song that was sorted by hand has a row with an empty playlist, before its others. Text
    that a spreadsheet would run as a formula is marked with an apostrophe. The file appears
    whole or not at all, and only one song is held at a time. Raises `SongFileError`.
    """
    with whole_file(path) as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        count = 0
        for song in songs:
            for cells in _rows(song):
                writer.writerow(cells)
                count += 1
    return count


@contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """A file that takes the place of `path` once the block is through; else `path` stays.

    It is written beside `path`, as only a move within one file system is all or nothing.
    Raises `SongFileError` when the folder is missing or can't be written to.
    """
    if not path.parent.is_dir():
        raise SongFileError(
            f"The folder {path.parent} doesn't exist.", hint="Make it first, or choose another."
        )
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".moodify-", suffix=path.suffix)
        try:
            # A lone surrogate can't be UTF-8; one odd title mustn't cost the whole file.
            with os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline="") as file:
                yield file
            Path(name).chmod(0o644)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise SongFileError(
            f"{path} can't be written ({error.strerror or error}).", hint="Choose another place."
        ) from error


def _rows(song: LabelledSong) -> Iterator[tuple[object, ...]]:
    places = dict.fromkeys(song.listings)
    if song.by_hand is not None:
        # First, because a reader that takes a song once takes its first row.
        places = {Listing("", "", song.by_hand): None, **places}
    shares = song.shares
    about = (
        *(_guarded(song.title), _guarded("; ".join(song.artists)), _guarded(song.album)),
        *(song.link, song.uri, song.year, _rounded(song.duration)),
        *("" if song.explicit is None else int(song.explicit), _guarded(song.isrc or "")),
        *(song.mood, *(_rounded(shares.get(mood, 0.0)) for mood in MOODS)),
    )
    for place in places:
        yield (_guarded(place.playlist_id), _guarded(place.playlist), place.mood, *about)


def _rounded(value: float | None) -> float | None:
    """To a thousandth: Spotify gives milliseconds, and no share needs more."""
    return None if value is None else round(value, 3)


def _guarded(text: str) -> str:
    return f"'{text}" if text.startswith(_RISKY) else text

"""Reading and writing a file of songs, whatever its kind: the end of its name says which."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from os import PathLike
from pathlib import Path

from moodify.errors import SongFileError
from moodify.music.files.jsonlist import dump_json, parse_json
from moodify.music.files.m3u import dump_m3u, parse_m3u
from moodify.music.files.result import ListRead
from moodify.music.files.xspf import dump_xspf, parse_xspf
from moodify.music.songfile import read_songs, write_songs
from moodify.types import Song

LARGEST = 200_000_000
"""Bytes; a larger file is no list of songs."""

Parse = Callable[[bytes, Path], ListRead]
Dump = Callable[[Sequence[Song], Path], str]

KINDS: Mapping[str, tuple[Parse, Dump]] = {
    ".json": (parse_json, dump_json),
    ".jsonl": (parse_json, dump_json),
    ".m3u": (parse_m3u, dump_m3u),
    ".m3u8": (parse_m3u, dump_m3u),
    ".xspf": (parse_xspf, dump_xspf),
}
SUFFIXES = (".csv", ".tsv", ".txt", *KINDS)
"""The kinds of files that are known; what isn't, is read as a table."""


def read_list(path: str | PathLike[str]) -> ListRead:
    """Read a file of songs. What a playlist names is never opened.

    Tables and JSON have columns or keys known by common names, and valence and arousal on any
    of the scales of `moodify.music.scale`. A broken entry is left out and named. Raises
    `SongFileError` when the file can't be read or isn't of its kind.
    """
    source = Path(path)
    kind = KINDS.get(source.suffix.lower())
    if kind is None:
        found = read_songs(source)
        return ListRead(found.songs, found.scale, found.broken)
    return kind[0](_content(source), source)


def write_list(path: str | PathLike[str], songs: Iterable[Song]) -> int:
    """Write songs as the end of the name says; returns how many.

    The file appears whole or not at all. What Moodify writes it reads back with the moods. In a
    playlist, files are named from its own folder; songs that aren't files, by their URI.
    Raises `SongFileError`, also for a kind that isn't known.
    """
    target = Path(path)
    suffix = target.suffix.lower()
    if suffix in KINDS:
        listed = list(songs)
        _write(target, KINDS[suffix][1](listed, target))
        return len(listed)
    if suffix not in ("", ".csv"):
        raise SongFileError(
            f"Songs can't be written as {suffix}.", hint="Use .csv, .json, .m3u8 or .xspf."
        )
    return write_songs(target, songs)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise SongFileError(f"{path} is too large to be a list of songs.")
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)  # a pipe or a device tells no size
    except OSError as error:
        raise SongFileError(
            f"{path} can't be read ({error.strerror}).", hint="Check the name and try again."
        ) from error
    if len(content) > LARGEST:
        raise SongFileError(f"{path} is too large to be a list of songs.")
    return content


def _write(target: Path, text: str) -> None:
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".songs-", suffix=".new")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode("utf-8", "replace"))
            Path(name).chmod(0o644)
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise SongFileError(
            f"{target} can't be written ({error.strerror}).", hint="Choose another place."
        ) from error

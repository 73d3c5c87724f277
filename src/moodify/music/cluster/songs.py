"""The lines of `moodify songs analyse` as songs, one by one: millions of them take no memory."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from moodify.errors import SongFileError
from moodify.music.cluster.outfile import BEGINNING
from moodify.music.foreign import IMPORTED
from moodify.music.table import BrokenRow
from moodify.types import MoodName, Song, SongMood, Track

_MOODS: Mapping[str, MoodName] = {
    "happy": "happy",
    "angry": "angry",
    "sad": "sad",
    "calm": "neutral",
}
"""What the quadrants are called among Moodify's four moods."""
_NUMBER = re.compile(r"^\d{1,3}\s*[-._)]\s*")


def is_analysis(path: Path) -> bool:
    """Whether the file at `path` begins as `moodify songs analyse` writes its lines."""
    try:
        with path.open("rb") as file:
            return file.read(len(BEGINNING)) == BEGINNING
    except OSError:
        return False


def analysed_songs(
    path: Path, version: str = "1", left_out: Callable[[BrokenRow], None] | None = None
) -> Iterator[Song]:
    """The songs of a file of results; they have no tags, so their names come from their files.

    `left_out` is told of each line that gives no song, and why. `version` says which analysis it
    was. Raises `SongFileError` when the file can't be read.
    """
    try:
        with path.open("rb") as lines:
            for number, line in enumerate(lines, start=1):
                if not line.strip():
                    continue
                try:
                    yield _song(line, version)
                except (ValueError, TypeError, KeyError, RecursionError) as error:
                    if left_out:
                        left_out(BrokenRow(number, _reason(error)))
    except OSError as error:
        raise SongFileError(
            f"{path} can't be read ({error.strerror}).", hint="Check the name and try again."
        ) from error


def _song(line: bytes, version: str) -> Song:
    told: Any = json.loads(line)
    if not isinstance(told, dict):
        raise ValueError("it is no object")  # noqa: TRY004 - the file's fault
    if "error" in told:
        raise ValueError(str(told["error"]))
    file = Path(str(told["file"]))
    valence, arousal, seconds = (float(told[name]) for name in ("valence", "arousal", "seconds"))
    if not (-1 <= valence <= 1 and -1 <= arousal <= 1 and 0 <= seconds < math.inf):
        raise ValueError("its figures are no mood")
    shares = {_MOODS[name]: float(share) for name, share in told["probabilities"].items()}
    title, artists = _names(file)
    track = Track(file.as_uri(), title, artists, IMPORTED, duration=seconds)
    return Song(track, SongMood(valence, arousal, shares, "audio", version))


def _names(file: Path) -> tuple[str, tuple[str, ...]]:
    """Title and artist: of "Artist - Title", else of a folder for each artist and album."""
    stem = _NUMBER.sub("", file.stem).strip() or file.name
    first, dash, rest = stem.partition(" - ")
    if dash and first.strip() and rest.strip():
        return rest.strip(), (first.strip(),)
    folders = [name for name in file.parts[1:-1] if name]
    return stem, (folders[-2] if len(folders) > 2 else folders[-1],) if folders else ()


def _reason(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"{error.args[0]} is missing or unknown"
    return "it is no JSON" if isinstance(error, json.JSONDecodeError) else str(error)

"""Songs as JSON: Moodify's own export, another's list of objects, or one object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from moodify.errors import SongFileError
from moodify.music.files.record import from_record, is_record, to_record
from moodify.music.files.result import ListRead
from moodify.music.foreign import foreign_songs
from moodify.music.scale import UNIT
from moodify.music.table import BrokenRow, Row, Table
from moodify.types import Song

HOLDERS = ("songs", "tracks", "items", "data", "entries", "results", "playlist", "track")
"""What the list may be called where an object holds it; looked for two deep."""


def dump_json(songs: Sequence[Song], path: Path) -> str:
    """A list of songs with all their fields; one a line where `path` ends in ``.jsonl``."""
    lines = [json.dumps(to_record(song), ensure_ascii=False, allow_nan=False) for song in songs]
    if path.suffix.lower() == ".jsonl":
        return "".join(f"{line}\n" for line in lines)
    inner = ",\n".join(f"  {line}" for line in lines)
    return f'{{"moodify": 1, "songs": [\n{inner}\n]}}\n'


def parse_json(content: bytes, path: Path) -> ListRead:
    """The songs of a JSON file. Raises `SongFileError`."""
    entries = _entries(_loaded(content, path), path)
    broken: list[BrokenRow] = []
    objects = [
        (place, entry) for place, entry in enumerate(entries, start=1) if isinstance(entry, dict)
    ]
    whole = {place for place, _ in objects}
    others = (place for place in range(1, len(entries) + 1) if place not in whole)
    broken.extend(BrokenRow(place, "it is no object") for place in others)
    if not objects:
        raise SongFileError(f"{path} holds no songs.", hint="Give a list of objects.")
    if all(is_record(entry) for _, entry in objects):
        songs = tuple(_own(objects, broken))
        return ListRead(songs, UNIT, _sorted(broken), unit="entry")
    found, scale = foreign_songs(_table(objects, path), broken)
    return ListRead(tuple(found), scale, _sorted(broken), unit="entry")


def json_table(content: bytes, path: Path) -> tuple[Table, list[dict[str, Any]]]:
    """The objects of a JSON file as a table of text, and as they are. Raises `SongFileError`."""
    entries = _entries(_loaded(content, path), path)
    objects = [(place, one) for place, one in enumerate(entries, 1) if isinstance(one, dict)]
    if not objects:
        raise SongFileError(f"{path} holds no songs.", hint="Give a list of objects.")
    others = set(range(1, len(entries) + 1)) - {place for place, _ in objects}
    broken = tuple(BrokenRow(place, "it is no object") for place in sorted(others))
    return replace(_table(objects, path), broken=broken), [one for _, one in objects]


def _own(objects: Iterable[tuple[int, dict[str, Any]]], broken: list[BrokenRow]) -> Iterable[Song]:
    seen: set[str] = set()
    for place, entry in objects:
        try:
            song = from_record(entry)
        except ValueError as error:
            broken.append(BrokenRow(place, str(error)))
            continue
        if song.track.uri in seen:
            broken.append(BrokenRow(place, f"{song.track.uri[:200]} is listed twice"))
        else:
            seen.add(song.track.uri)
            yield song


def _loaded(content: bytes, path: Path) -> Any:
    try:
        text = content.decode(
            "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
        )
    except UnicodeDecodeError as error:
        raise SongFileError(f"{path} is no text.", hint="Give a JSON file in UTF-8.") from error
    try:
        return json.loads(text, parse_constant=_no_number)
    except RecursionError as error:
        raise SongFileError(f"{path} is nested too deeply to hold songs.") from error
    except ValueError as error:
        lines = _lines(text)
        if lines is None:
            raise SongFileError(
                f"{path} is no JSON ({str(error)[:120]}).", hint="Correct it and try again."
            ) from error
        return lines


def _lines(text: str) -> list[Any] | None:
    """JSON of one object a line; None where the first line isn't one. A broken line is None."""
    lines = [line for line in text.split("\n") if line.strip()]
    found: list[Any] = []
    for line in lines:
        try:
            found.append(json.loads(line, parse_constant=_no_number))
        except (ValueError, RecursionError):
            found.append(None)
    return found if found and isinstance(found[0], dict) else None


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _entries(told: Any, path: Path, depth: int = 2) -> list[Any]:
    """The list of songs in what was loaded, or in an object that holds it."""
    if isinstance(told, list):
        return told
    if isinstance(told, dict) and depth:
        for name in HOLDERS:
            if isinstance(told.get(name), list | dict):
                return _entries(told[name], path, depth - 1)
    if isinstance(told, dict) and depth == 2:  # one song alone
        return [told]
    raise SongFileError(f"{path} holds no list of songs.", hint="Give a list of objects.")


def _table(objects: Sequence[tuple[int, dict[str, Any]]], path: Path) -> Table:
    """The objects as a table of text, so that their keys are known as columns are."""
    flat = [(place, _flat(entry)) for place, entry in objects]
    columns = tuple(dict.fromkeys(name for _, cells in flat for name in cells))
    rows = [Row(place, {name: cells.get(name, "") for name in columns}) for place, cells in flat]
    return Table(path, columns, tuple(rows), ())


def _flat(entry: dict[str, Any]) -> dict[str, str]:
    """Text by key; of an object within, such as ``mood: {valence, arousal}``, its own keys."""
    cells: dict[str, str] = {}
    for name, value in entry.items():
        if isinstance(value, dict) and "name" not in value:
            inner = {key: _cell(one) for key, one in value.items()}
            cells = inner | cells
        else:
            cells[name] = _cell(value)
    return cells


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "; ".join(filter(None, (_cell(one) for one in value[:50])))
    if isinstance(value, dict):
        return value["name"] if isinstance(value.get("name"), str) else ""
    if isinstance(value, bool) or value is None:
        return ""
    return repr(value) if isinstance(value, float) else str(value)[:400]


def _sorted(broken: list[BrokenRow]) -> tuple[BrokenRow, ...]:
    return tuple(sorted(broken, key=lambda row: row.line))

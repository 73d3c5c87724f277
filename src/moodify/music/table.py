"""A CSV file as rows of text, whatever its encoding and separator."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from moodify.errors import SongFileError

SEPARATORS = ",;\t|"
LARGEST = 500_000_000
"""Bytes; a larger file is none of songs."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table, by column."""

    line: int
    """Where it ends in the file, from 1."""
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A line that was left out."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Table:
    """A file's columns and rows."""

    path: Path
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    broken: tuple[BrokenRow, ...]
    """Lines with too many or too few cells."""


def read_table(path: Path) -> Table:
    """Read a CSV file with a line of headings. Raises `SongFileError`."""
    return parse_table(_content(path), path)


def parse_table(content: bytes, path: Path) -> Table:
    """The same of what was read already; `path` names it. Raises `SongFileError`."""
    text = _text(content, path)
    headings = re.split("[\r\n]", text, maxsplit=1)[0]
    separator = max(SEPARATORS, key=headings.count)
    # newline="" keeps line ends inside quotes; str.splitlines would cut at rarer ends too.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    columns: tuple[str, ...] = ()
    rows: list[Row] = []
    broken: list[BrokenRow] = []
    for line, cells in _lines(reader, broken):
        if not columns:
            columns = tuple(name.strip() for name in cells)
        elif len(cells) != len(columns):
            broken.append(BrokenRow(line, f"{len(cells)} cells where {len(columns)} were expected"))
        else:
            rows.append(Row(line, dict(zip(columns, cells, strict=True))))
    if not columns:
        raise SongFileError(f"{path} is empty.", hint="Give a CSV file with a line of headings.")
    return Table(path, columns, tuple(rows), tuple(broken))


def _lines(reader: Iterator[list[str]], broken: list[BrokenRow]) -> Iterator[tuple[int, list[str]]]:
    """Each line that isn't blank; one that csv can't read is noted."""
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            broken.append(BrokenRow(reader.line_num, str(error)))  # type: ignore[attr-defined]
            continue
        if any(cell.strip() for cell in cells):
            yield reader.line_num, cells  # type: ignore[attr-defined]


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise SongFileError(f"{path} is too large to be a list of songs.")
        return path.read_bytes()
    except OSError as error:
        raise SongFileError(
            f"{path} can't be read ({error.strerror}).", hint="Check the name and try again."
        ) from error


def _text(data: bytes, path: Path) -> str:
    for encoding in ("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise SongFileError(f"{path} is no text.", hint="Give a CSV file in UTF-8.")

"""The lab's CSV files: pictures as rows of pixels, FER+ votes, lists of leaks.

A broken row is named by its line, counted and left out; more than one in a hundred is refused.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from moodify.errors import LabError
from moodify.lab.naming import count, split_name
from moodify.types import EMOTIONS, Float32Array, UInt8Array

SIDE = 48
"""Width and height of FER2013's pictures, px."""
TOLERATED = 0.01
"""Share of broken rows above which a file is not trusted."""
PIXEL_COLUMNS = ("emotion", "pixels", "usage")
VOTE_COLUMNS = ("anger", "disgust", "fear", "happiness", "sadness", "surprise", "neutral")
"""FER+'s names in the order of `EMOTIONS`."""
WHERE_VOTES_ARE = (
    "FER+ votes are fer2013new.csv in Microsoft's FERPlus repository on GitHub (MIT licence); "
    "check the path, or leave them out."
)
BESIDE = ("contempt", "unknown", "nf")
"""What else a rater of FER+ could say; nf is "not a face"."""


class Tally:
    """How many rows of a file were read, and which were broken."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.rows = 0
        self.broken: list[str] = []

    def skip(self, line: int, why: object) -> None:
        """Leave out the row at `line`."""
        self.broken.append(f"line {line} ({why})")

    def notes(self) -> tuple[str, ...]:
        """What was left out, in a sentence; `LabError` when it is too much."""
        if not self.broken:
            return ()
        some = "; ".join(self.broken[:3]) + (" …" if len(self.broken) > 3 else "")
        told = f"{count(len(self.broken), 'broken row')} of {self.rows:,} in {self.file}: {some}"
        if len(self.broken) > TOLERATED * self.rows:
            raise LabError(
                f"{told}. That is more than {TOLERATED:.0%}.",
                hint="Fetch the file again, or mend those lines.",
            )
        return (f"{told}; left out.",)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a CSV file."""

    line: int
    """Line of the file, from 1."""
    index: int
    """Place among the rows below the header, broken ones too, from 0."""
    cells: dict[str, str]
    """By the column's name in lower case."""


def read_rows(lines: Iterable[str], tally: Tally, *columns: str) -> Iterator[Row]:
    """The whole rows of a file that must have `columns`; the others go into `tally`.

    Every line is parsed by itself, so that a stray quote can't swallow those after it.
    """
    numbered = enumerate(lines, start=1)
    header = _columns(next(numbered, (1, ""))[1])
    if lacking := set(columns) - set(header):
        raise LabError(
            f"{tally.file} lacks the columns: {', '.join(sorted(lacking))}.",
            hint="Give the file as it was published.",
        )
    for line, text in numbered:
        if not text.strip():
            continue
        tally.rows += 1
        try:
            cells = _cells(text)
        except csv.Error as error:
            tally.skip(line, error)
            continue
        if len(cells) == len(header):
            stripped = (cell.strip() for cell in cells)
            yield Row(line, tally.rows - 1, dict(zip(header, stripped, strict=True)))
        else:
            tally.skip(line, f"{count(len(cells), 'column')} instead of {len(header)}")


def _cells(text: str) -> list[str]:
    return next(csv.reader([text], strict=True), [])


def _columns(text: str) -> list[str]:
    """The names in a header; none in a line that is no CSV."""
    try:
        return [name.strip().lower() for name in _cells(text)]
    except csv.Error:
        return []


@contextmanager
def open_text(path: Path, hint: str = "Check the path.") -> Iterator[Iterable[str]]:
    """The lines of a text file; what is no text is left to the rows to complain of."""
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as file:
            yield file
    except OSError as error:
        raise LabError(f"{path} can't be read ({error.strerror}).", hint=hint) from error


@dataclass(frozen=True, slots=True)
class PixelTable:
    """What ``fer2013.csv`` or ``icml_face_data.csv`` holds, row by row."""

    splits: tuple[str, ...]
    """``train``, ``test`` or ``private``; empty where the row is broken."""
    labels: dict[int, int]
    """Index of the row to index into `EMOTIONS`; whole rows only."""
    pixels: dict[int, UInt8Array]
    """Index of the row to grey pixels, shape (48, 48); whole rows only."""
    notes: tuple[str, ...] = ()


def read_pixels(lines: Iterable[str], file: str) -> PixelTable:
    """Read a table of pictures; `file` is its name for messages.

    Raises `LabError` for lacking columns, or when more than `TOLERATED` of the rows are broken.
    """
    tally = Tally(file)
    splits: dict[int, str] = {}
    labels: dict[int, int] = {}
    pixels: dict[int, UInt8Array] = {}
    for row in read_rows(lines, tally, *PIXEL_COLUMNS):
        try:
            splits[row.index] = _split(row.cells["usage"])
            labels[row.index] = _label(row.cells["emotion"])
            pixels[row.index] = parse_pixels(row.cells["pixels"])
        except ValueError as error:
            tally.skip(row.line, error)
    ordered = tuple(splits.get(index, "") for index in range(tally.rows))
    return PixelTable(ordered, labels, pixels, tally.notes())


def parse_pixels(text: str) -> UInt8Array:
    """2,304 grey levels, parted by spaces, as an array (48, 48); `ValueError` for anything else."""
    # The check comes first: fromstring, by far the fastest, stops at what it can't read.
    if not (text.isascii() and text.replace(" ", "").isdigit()):
        raise ValueError("pixels that are no numbers")
    values = np.fromstring(text, dtype=np.int64, sep=" ")
    if len(values) != SIDE * SIDE:
        raise ValueError(f"{count(len(values), 'pixel')} instead of {SIDE * SIDE:,}")
    if values.max() > 255:
        raise ValueError("a pixel above 255")
    return values.astype(np.uint8).reshape(SIDE, SIDE)


def _split(usage: str) -> str:
    name = split_name(usage)
    if name is None:
        raise ValueError(f"usage {usage!r}")
    return name


def _label(text: str) -> int:
    if text not in {str(index) for index in range(len(EMOTIONS))}:
        raise ValueError(f"emotion {text!r}, which is none of 0 to {len(EMOTIONS) - 1}")
    return int(text)


@dataclass(frozen=True, slots=True)
class Votes:
    """What FER+'s ten raters said of each picture."""

    counts: Float32Array
    """Shape (N, 10): `VOTE_COLUMNS`, then `BESIDE`; zeros where a row is broken."""
    by_name: dict[str, int]
    """The picture's name to its row."""
    splits: tuple[str, ...] = ()
    """Split of each row, where rows stand in the order of fer2013.csv; empty otherwise."""
    file: str = ""
    notes: tuple[str, ...] = field(default=())

    @property
    def by_row(self) -> bool:
        """Whether this is Microsoft's own file, which goes with fer2013.csv row by row."""
        return bool(self.splits)

    @property
    def shares(self) -> Float32Array:
        """Votes for the seven emotions as shares of all ten, shape (N, 7)."""
        totals = np.maximum(self.counts.sum(1, keepdims=True), 1)
        shares: Float32Array = self.counts[:, : len(EMOTIONS)] / totals
        return shares

    @property
    def not_a_face(self) -> NDArray[np.bool_]:
        """Where most raters saw no face, shape (N,)."""
        most: NDArray[np.bool_] = self.counts[:, -1] > self.counts.sum(1) / 2
        return most


def read_votes(path: Path) -> Votes:
    """FER+ votes by picture (a column ``image``), or Microsoft's ``fer2013new.csv``."""
    tally = Tally(str(path))
    with open_text(path, WHERE_VOTES_ARE) as lines:
        head, *rest = list(lines) or [""]
        key = "image name" if "image name" in head.lower() else "image"
        columns = (key, *VOTE_COLUMNS, *(["usage"] if key == "image name" else []))
        found = {row.index: row for row in read_rows([head, *rest], tally, *columns)}
    if not tally.rows:
        raise LabError(f"{path} holds no votes.", hint=WHERE_VOTES_ARE)
    counts = np.zeros((tally.rows, len(VOTE_COLUMNS + BESIDE)), np.float32)
    by_name: dict[str, int] = {}
    splits = [""] * tally.rows
    for index, row in found.items():
        try:
            if key == "image name":
                splits[index] = _split(row.cells["usage"])
            counts[index] = [_vote(row.cells.get(c, "0")) for c in VOTE_COLUMNS + BESIDE]
            by_name[row.cells[key]] = index
        except ValueError as error:
            tally.skip(row.line, error)
    by_name.pop("", None)  # Microsoft's file names no picture that FER+ left out
    ordered = tuple(splits) if key == "image name" else ()
    return Votes(counts, by_name, ordered, str(path), tally.notes())


def _vote(text: str) -> float:
    if not (text.isascii() and text.replace(".", "", 1).isdigit()):
        raise ValueError(f"{text!r} votes")
    return float(text)


def read_leaks(path: Path) -> tuple[frozenset[str], tuple[str, ...]]:
    """The pictures that a list of leaks names in its column ``image``, and notes on the file."""
    tally = Tally(str(path))
    with open_text(path) as lines:
        names = frozenset(row.cells["image"] for row in read_rows(lines, tally, "image"))
    return names, tally.notes()

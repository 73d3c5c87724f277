"""A collection of faces where it lies: a zip or folder of pictures, or a table of pixels.

    <split>/<emotion>/<picture>     FER2013 as folders, packed or unpacked
    <emotion>/<picture>             any other collection: no splits, used whole
    fer2013.csv, icml_face_data.csv FER2013 as rows of pixels, alone, in a zip or in a folder

A folder or zip may hold these at any depth. Nothing is downloaded.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, Protocol

from moodify.errors import LabError
from moodify.lab.fit import Crop, Fitter
from moodify.lab.naming import count, emotion_index, split_name
from moodify.lab.tables import SIDE, PixelTable, open_text, read_pixels
from moodify.types import EMOTIONS, UInt8Array

WHERE_TO_GET_IT = (
    "Get FER2013 from Kaggle (msambare/fer2013 is a zip of folders; the challenge itself has "
    "icml_face_data.csv; the terms ask for research and personal use, and what you publish "
    "should cite Goodfellow et al., 2013) and give the zip, its unpacked folder or the CSV."
)
WHOLE = "whole"
"""What a collection without splits is called as a split."""
TABLES = ("fer2013.csv", "icml_face_data.csv")
PICTURES = {".jpg", ".jpeg", ".png", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".pgm"}


@dataclass(frozen=True, slots=True)
class Sample:
    """One picture of a collection."""

    name: str
    """``split/emotion/file``, or ``emotion/file`` where there are no splits."""
    label: int
    """Index into `EMOTIONS`."""
    pixels: UInt8Array
    """Grey, shape (48, 48)."""
    row: int | None = None
    """Which row of a CSV it was, from 0."""


@dataclass(slots=True)
class Reading:
    """What reading one split brought up besides the pictures; filled while it is read."""

    notes: list[str] = field(default_factory=list)
    sizes: dict[str, int] = field(default_factory=dict)
    """``48×48 grey`` and the like, to how many there were."""
    left_out: int = 0
    """Pictures that the list of leaks names."""


class Collection(Protocol):
    """Where pictures come from, whatever the format."""

    @property
    def splits(self) -> tuple[str, ...]:
        """The splits that are there; none for a collection that has no splits."""

    @property
    def rows(self) -> tuple[str, ...]:
        """The split of each row of a CSV; empty for pictures in files."""

    def samples(self, split: str, leaks: frozenset[str], reading: Reading) -> Iterator[Sample]:
        """The pictures of a split, less `leaks`, in an order that is always the same."""


def open_collection(path: Path, crop: Crop | None = None) -> Collection:
    """Find out what `path` holds; `crop` finds the face in pictures that are large.

    Raises `LabError` when there is nothing there, or no picture of an emotion.
    """
    if not path.exists():
        raise LabError(f"There is no {path}.", hint=WHERE_TO_GET_IT)
    if path.is_file() and path.suffix.lower() == ".csv":
        with open_text(path) as lines:
            return TableCollection(read_pixels(lines, str(path)))
    members = list_members(path)
    files = FileCollection(path, members, crop)
    if files.places:
        return files
    for name in sorted(members, key=lambda name: (name.count("/"), name)):
        if PurePosixPath(name).name.lower() in TABLES:
            with open_member(path, name) as file:
                text = io.TextIOWrapper(file, "utf-8-sig", "replace")
                return TableCollection(read_pixels(text, f"{name} in {path}"))
    there = f"; its folders are {_some(files.strangers)}" if files.strangers else ""
    raise LabError(
        f"{path} holds no pictures in folders named for the emotions, and no {TABLES[0]}{there}.",
        hint=f"Folders should be named {', '.join(EMOTIONS)}. {WHERE_TO_GET_IT}",
    )


@dataclass(frozen=True, slots=True)
class Place:
    """Where a picture lies and what it is, before it is read."""

    member: str
    name: str
    split: str
    label: int


class FileCollection:
    """Pictures in folders named for emotions, in a zip or on disk."""

    def __init__(self, path: Path, members: list[str], crop: Crop | None) -> None:
        self.path, self.crop = path, crop
        self.rows: tuple[str, ...] = ()
        self.places: list[Place] = []
        self.strangers: Counter[str] = Counter()
        """Folders that name no emotion, to how many pictures they hold."""
        self.passed_over = 0
        for member in sorted(members):
            self._place(PurePosixPath(member))
        names = {place.split for place in self.places} - {""}
        self.splits = tuple(sorted(names, key=["train", "validation", "test", "private"].index))
        self.repeated = self._drop_repeated()

    def _place(self, member: PurePosixPath) -> None:
        *folders, file = member.parts
        if file.startswith(".") or "__MACOSX" in folders:  # what Finder leaves behind
            return
        if member.suffix.lower() not in PICTURES or not folders:
            self.passed_over += 1
            return
        label = emotion_index(folders[-1])
        if label is None:
            self.strangers[folders[-1]] += 1
            return
        split = (split_name(folders[-2]) if len(folders) > 1 else None) or ""
        name = f"{split}/{EMOTIONS[label]}/{file}" if split else str(member)
        self.places.append(Place(str(member), name, split, label))

    def _drop_repeated(self) -> int:
        """Some archives hold the whole collection twice, once a folder deeper."""
        shallow_first = sorted(self.places, key=lambda place: place.member.count("/"))
        first = {place.name: place for place in reversed(shallow_first)}
        repeated = len(self.places) - len(first)
        self.places = [place for place in self.places if first[place.name] is place]
        return repeated

    def samples(self, split: str, leaks: frozenset[str], reading: Reading) -> Iterator[Sample]:
        """The pictures of a split (all where there are no splits), by name."""
        chosen = [p for p in self.places if not self.splits or p.split == split]
        places = sorted((p for p in chosen if p.name not in leaks), key=lambda place: place.name)
        reading.left_out = len(chosen) - len(places)
        fitter = Fitter(self.crop)
        contents = read_members(self.path, [place.member for place in places])
        for place, data in zip(places, contents, strict=True):
            yield Sample(place.name, place.label, fitter.fit(place.name, data))
        reading.sizes = dict(fitter.sizes.most_common())
        reading.notes += [*self._notes(), *fitter.notes()]

    def _notes(self) -> Iterator[str]:
        if not self.splits:
            yield "The collection has no splits; all of it is used."
        elif outside := sum(not place.split for place in self.places):
            yield f"{count(outside, 'picture')} outside the splits left out."
        if self.strangers:
            yield (
                f"{count(self.strangers.total(), 'picture')} in folders that name none of the "
                f"seven emotions left out: {_some(self.strangers)}."
            )
        if self.repeated:
            yield f"{count(self.repeated, 'picture')} that the archive holds twice read once."
        if self.passed_over:
            yield f"{count(self.passed_over, 'other file')} passed over."


class TableCollection:
    """FER2013 as rows of pixels; a picture is named ``split/emotion/row_NUMBER``, from 1."""

    def __init__(self, table: PixelTable) -> None:
        self.table = table
        self.rows = table.splits
        there = set(table.splits)
        self.splits = tuple(s for s in ("train", "validation", "test", "private") if s in there)

    def samples(self, split: str, leaks: frozenset[str], reading: Reading) -> Iterator[Sample]:
        """The pictures of a split, in the order of the rows."""
        named = {row: self._name(row) for row in self.table.pixels}
        if leaks and leaks.isdisjoint(named.values()):
            raise LabError(
                "The list of leaks names none of the rows of the CSV: it names pictures by path.",
                hint="Such a list fits FER2013 as folders or a zip of them; leave it out here.",
            )
        chosen = [row for row in named if self.table.splits[row] == split]
        rows = [row for row in chosen if named[row] not in leaks]
        reading.left_out = len(chosen) - len(rows)
        for row in rows:
            yield Sample(named[row], self.table.labels[row], self.table.pixels[row], row)
        reading.sizes = {f"{SIDE}×{SIDE} grey": len(rows)}
        reading.notes += self.table.notes

    def _name(self, row: int) -> str:
        return f"{self.table.splits[row]}/{EMOTIONS[self.table.labels[row]]}/row_{row + 1:05d}"


def list_members(path: Path) -> list[str]:
    """The files of a zip or folder, as paths inside it."""
    if path.is_dir():
        return [file.relative_to(path).as_posix() for file in path.rglob("*") if file.is_file()]
    with telling(path), zipfile.ZipFile(path) as archive:
        return [name for name in archive.namelist() if not name.endswith("/")]


def read_members(path: Path, names: list[str]) -> Iterator[bytes]:
    """What those files hold."""
    with telling(path):
        if path.is_dir():
            yield from ((path / name).read_bytes() for name in names)
        else:
            with zipfile.ZipFile(path) as archive:
                yield from (archive.read(name) for name in names)


@contextmanager
def open_member(path: Path, name: str) -> Iterator[IO[bytes]]:
    """One file of a zip or folder, to be read piece by piece."""
    with telling(path):
        if path.is_dir():
            with (path / name).open("rb") as file:
                yield file
        else:
            with zipfile.ZipFile(path) as archive, archive.open(name) as file:
                yield file


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Faults of the disk and of a zip as sentences."""
    try:
        yield
    # RuntimeError: encrypted, or packed by a method that Python doesn't know.
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as error:
        raise LabError(
            f"{path} is not a whole zip file ({error}).", hint="Fetch it again, then try again."
        ) from error
    except OSError as error:
        raise LabError(
            f"{path} can't be read ({error.strerror or error}).", hint="Check the path."
        ) from error


def _some(folders: Counter[str]) -> str:
    """The largest few of them with their counts."""
    shown = ", ".join(f"{name} ({number:,})" for name, number in folders.most_common(8))
    return shown + (" …" if len(folders) > 8 else "")

"""FER2013 as people have it: the Kaggle zip, or its unpacked folders.

Both hold ``<split>/<emotion>/<name>.jpg`` with 48×48 grey pictures. FER+ votes and the list
of leaks are CSV files that name pictures by that path.
"""

from __future__ import annotations

import csv
import hashlib
import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from moodify.errors import LabError
from moodify.types import EMOTIONS, Float32Array, UInt8Array

SIDE = 48
WHERE_TO_GET_IT = (
    "Get FER2013 from Kaggle (msambare/fer2013 has this layout; its terms ask for research and "
    "personal use) and give the zip or its unpacked folder."
)
VOTE_COLUMNS = ("anger", "disgust", "fear", "happiness", "sadness", "surprise", "neutral")
"""FER+'s names in the order of `EMOTIONS`; contempt, unknown and not-a-face are left aside."""


@dataclass(frozen=True, slots=True)
class Pictures:
    """A split of a collection, in memory."""

    pixels: UInt8Array
    """Grey, shape (N, 48, 48)."""
    labels: NDArray[np.int64]
    """Index into `EMOTIONS`, shape (N,)."""
    votes: Float32Array
    """FER+ votes for the seven emotions as shares of all ten, shape (N, 7); zeros where none."""
    names: tuple[str, ...]
    """``split/emotion/file``, as in the archive."""

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, rows: NDArray[np.int64]) -> Pictures:
        """The pictures at `rows`, in that order."""
        names = tuple(self.names[row] for row in rows)
        return Pictures(self.pixels[rows], self.labels[rows], self.votes[rows], names)

    def mirrored(self) -> Pictures:
        """The same pictures, left and right exchanged."""
        flipped = np.ascontiguousarray(self.pixels[:, :, ::-1])
        return Pictures(flipped, self.labels, self.votes, self.names)

    @property
    def sha256(self) -> str:
        """Of the pixels and labels: what a model card records as its data."""
        return hashlib.sha256(self.pixels.tobytes() + self.labels.tobytes()).hexdigest()


def load_split(
    path: Path, split: str, votes_csv: Path | None = None, leaks_csv: Path | None = None
) -> Pictures:
    """Read one split (``train`` or ``test``), less the pictures that `leaks_csv` names.

    Raises `LabError` when the collection is missing, cut short, or lacks the split or an emotion.
    """
    leaks = frozenset(row["image"] for row in _rows(leaks_csv, "image"))
    votes = {row["image"]: _vote_shares(row) for row in _rows(votes_csv, "image", *VOTE_COLUMNS)}
    pixels, labels, shares, names = [], [], [], []
    for name, data in _files(path, split):
        if name in leaks:
            continue
        pixels.append(_decode(name, data))
        labels.append(EMOTIONS.index(name.split("/")[-2]))
        shares.append(votes.get(name, np.zeros(len(EMOTIONS), np.float32)))
        names.append(name)
    missing = [e for i, e in enumerate(EMOTIONS) if i not in set(labels)]
    if missing:
        raise LabError(
            f"{path} has no {split} pictures of: {', '.join(missing)}.", hint=WHERE_TO_GET_IT
        )
    return Pictures(np.stack(pixels), np.array(labels), np.stack(shares), tuple(names))


def split_holdout(pictures: Pictures, share: float, seed: int) -> tuple[Pictures, Pictures]:
    """Part Training into what is learned and what chooses, each emotion in proportion."""
    rng = np.random.default_rng(seed)
    held: list[NDArray[np.int64]] = []
    for label in range(len(EMOTIONS)):
        rows = rng.permutation(np.flatnonzero(pictures.labels == label))
        held.append(rows[: max(1, round(len(rows) * share))])
    chosen = np.zeros(len(pictures), dtype=bool)
    chosen[np.concatenate(held)] = True
    return pictures.take(np.flatnonzero(~chosen)), pictures.take(np.flatnonzero(chosen))


def _files(path: Path, split: str) -> Iterator[tuple[str, bytes]]:
    """(name, bytes) of each picture of a split, sorted by name."""
    if path.is_dir():
        for file in sorted((path / split).glob("*/*")):
            if file.parent.name in EMOTIONS and file.suffix.lower() in {".jpg", ".jpeg", ".png"}:
                yield file.relative_to(path).as_posix(), file.read_bytes()
        return
    try:
        with zipfile.ZipFile(path) as archive:
            for name in sorted(archive.namelist()):
                parts = name.split("/")
                if len(parts) >= 3 and parts[-3] == split and parts[-2] in EMOTIONS and parts[-1]:
                    yield "/".join(parts[-3:]), archive.read(name)
    except FileNotFoundError as error:
        raise LabError(f"There is no {path}.", hint=WHERE_TO_GET_IT) from error
    except (zipfile.BadZipFile, EOFError) as error:
        raise LabError(
            f"{path} is not a whole zip file ({error}).", hint="Fetch it again, then try again."
        ) from error


def _decode(name: str, data: bytes) -> UInt8Array:
    try:
        with Image.open(io.BytesIO(data)) as image:
            grey = image.convert("L")
            if grey.size != (SIDE, SIDE):
                grey = grey.resize((SIDE, SIDE), Image.Resampling.BOX)
            return np.asarray(grey, dtype=np.uint8)
    except OSError as error:
        raise LabError(
            f"{name} is not a picture that can be read ({error}).", hint="Fetch the data again."
        ) from error


def _rows(path: Path | None, *columns: str) -> Iterator[dict[str, str]]:
    """Rows of a CSV that must have `columns`; nothing where `path` is None."""
    if path is None:
        return
    try:
        with path.open(newline="", encoding="utf-8") as file:
            reader = csv.DictReader(file)
            if lacking := set(columns) - set(reader.fieldnames or ()):
                raise LabError(
                    f"{path} lacks the columns: {', '.join(sorted(lacking))}.",
                    hint="Give the file as it was published.",
                )
            yield from reader
    except OSError as error:
        raise LabError(
            f"{path} can't be read ({error.strerror}).", hint="Check the path."
        ) from error


def _vote_shares(row: dict[str, str]) -> Float32Array:
    counts = np.array([float(row[column]) for column in VOTE_COLUMNS], np.float32)
    total = sum(float(value) for column, value in row.items() if column != "image")
    return counts / max(total, 1.0)

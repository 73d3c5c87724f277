"""Faces in memory: a split of FER2013, or of any collection of faces by emotion.

`load_split` reads what `moodify.lab.readers` knows, puts FER+'s votes beside the pictures, and
leaves out those that a list of leaks names. All that is changed or left out is told in
`Pictures.notes`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from moodify.errors import LabError
from moodify.lab.fit import Crop
from moodify.lab.naming import count, split_name
from moodify.lab.readers import WHERE_TO_GET_IT, WHOLE, Collection, Reading, open_collection
from moodify.lab.tables import SIDE, Votes, read_leaks, read_votes
from moodify.types import EMOTIONS, Float32Array, UInt8Array

__all__ = ["SIDE", "WHERE_TO_GET_IT", "Pictures", "load_split", "load_splits", "split_holdout"]

LEAST_AGREEMENT = 0.4
"""FER2013's label and FER+'s majority agree on 0.72 of the pictures; by chance, on 0.2."""


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
    """``split/emotion/file``, as in the archive; ``emotion/file`` where it has no splits."""
    notes: tuple[str, ...] = ()
    """What was changed or left out when they were read, in sentences."""
    sizes: Mapping[str, int] = field(default_factory=dict)
    """What the pictures were when they were read, such as ``48×48 grey``, and how many."""

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, rows: NDArray[np.int64]) -> Pictures:
        """The pictures at `rows`, in that order."""
        names = tuple(self.names[row] for row in rows)
        return replace(
            self,
            pixels=self.pixels[rows],
            labels=self.labels[rows],
            votes=self.votes[rows],
            names=names,
        )

    def mirrored(self) -> Pictures:
        """The same pictures, left and right exchanged."""
        return replace(self, pixels=np.ascontiguousarray(self.pixels[:, :, ::-1]))

    @property
    def sha256(self) -> str:
        """Of the pixels and labels: what a model card records as its data."""
        return hashlib.sha256(self.pixels.tobytes() + self.labels.tobytes()).hexdigest()


def load_split(
    path: Path,
    split: str,
    votes_csv: Path | None = None,
    leaks_csv: Path | None = None,
    crop: Crop | None = None,
    complete: bool = True,
) -> Pictures:
    """Read one split, less the pictures that `leaks_csv` names.

    `split` is ``train``, ``test`` (PublicTest), ``private`` (PrivateTest) or ``validation``; a
    collection without splits is read whole, whatever is asked. `crop` finds the face in large
    pictures. Unless `complete`, an emotion without pictures is a note and no error.

    Raises `LabError` when the collection is missing, cut short, or lacks the split or an
    emotion, and when the votes or the leaks don't belong to it.
    """
    wanted = split_name(split)
    if wanted is None:
        raise LabError(
            f"There is no split called {split}.", hint="Use train, test, private or validation."
        )
    collection = open_collection(path, crop)
    votes = None if votes_csv is None else read_votes(votes_csv)
    chosen, note = _choose_split(path, collection.splits, wanted)
    pictures = _load(path, collection, chosen, votes, leaks_csv, complete)
    return replace(pictures, notes=(*note, *pictures.notes))


def load_splits(
    path: Path,
    votes_csv: Path | None = None,
    leaks_csv: Path | None = None,
    crop: Crop | None = None,
    complete: bool = True,
) -> dict[str, Pictures]:
    """Read all splits that are there, by name; ``whole`` where there are none.

    Raises `LabError` as `load_split` does.
    """
    collection = open_collection(path, crop)
    votes = None if votes_csv is None else read_votes(votes_csv)
    return {
        split: _load(path, collection, split, votes, leaks_csv, complete)
        for split in collection.splits or (WHOLE,)
    }


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


def _choose_split(path: Path, splits: tuple[str, ...], wanted: str) -> tuple[str, tuple[str, ...]]:
    """Which split to read for the one that is asked, and a note where it is another."""
    if not splits:
        return WHOLE, ()
    if wanted in splits:
        return wanted, ()
    if wanted == "test" and "validation" in splits:  # some archives call PublicTest so
        return "validation", ("It has no test split; its validation split is used.",)
    raise LabError(
        f"{path} has no {wanted} split; it has {' and '.join(splits)}.",
        hint=f"Ask for one of those. {WHERE_TO_GET_IT}",
    )


def _load(
    path: Path,
    collection: Collection,
    split: str,
    votes: Votes | None,
    leaks_csv: Path | None,
    complete: bool,
) -> Pictures:
    leaks, leak_notes = (frozenset[str](), ()) if leaks_csv is None else read_leaks(leaks_csv)
    reading = Reading()
    samples = list(collection.samples(split, leaks, reading))
    labels = np.array([sample.label for sample in samples], np.int64)
    missing = [e for i, e in enumerate(EMOTIONS) if i not in set(labels.tolist())]
    if missing and (complete or not samples):
        raise LabError(
            f"{path} has no {split} pictures of: {', '.join(missing)}.", hint=WHERE_TO_GET_IT
        )
    if missing:
        reading.notes.append(f"There are no {split} pictures of: {', '.join(missing)}.")
    if reading.left_out:
        reading.notes.append(f"{count(reading.left_out, 'picture')} left out as leaks.")
    names = tuple(sample.name for sample in samples)
    places = [(sample.name, sample.row) for sample in samples]
    shares = np.zeros((len(samples), len(EMOTIONS)), np.float32)
    if votes is not None:
        shares = _shares(places, labels, votes, collection, reading)
    return Pictures(
        pixels=np.stack([sample.pixels for sample in samples]),
        labels=labels,
        votes=shares,
        names=names,
        notes=(*reading.notes, *leak_notes),
        sizes=reading.sizes,
    )


def _shares(
    places: list[tuple[str, int | None]],
    labels: NDArray[np.int64],
    votes: Votes,
    collection: Collection,
    reading: Reading,
) -> Float32Array:
    """The votes of each picture, found by its row or by its name, as shares (N, 7)."""
    if votes.by_row and collection.rows:
        _must_be_parallel(votes, collection.rows)
        rows = [row for _, row in places if row is not None]
    else:
        rows = [
            votes.by_name.get(name, votes.by_name.get(name.rpartition("/")[2], -1))
            for name, _ in places
        ]
    found = np.array(rows, np.int64)
    if not (found >= 0).any() and votes.by_row != bool(collection.rows):
        raise LabError(
            f"{votes.file} has no votes for these pictures: one names pictures by path, the "
            "other by their row in fer2013.csv.",
            hint="fer2013new.csv fits fer2013.csv and icml_face_data.csv; votes with a column "
            "image fit the folders or zip whose pictures they name.",
        )
    shares = np.where((found >= 0)[:, None], votes.shares[found], np.float32(0))
    _must_agree(shares, labels, votes)
    without = int((shares.sum(1) == 0).sum())
    if without:
        reading.notes.append(f"{count(without, 'picture')} without FER+ votes for an emotion.")
    reading.notes += votes.notes
    return shares


def _must_be_parallel(votes: Votes, rows: tuple[str, ...]) -> None:
    """Votes by row are worth nothing once a row is lacking on either side."""
    if len(votes.splits) != len(rows):
        raise LabError(
            f"{votes.file} has {count(len(votes.splits), 'row')} and the pictures have "
            f"{len(rows):,}; they belong together row by row.",
            hint="Give both files whole, as they were published.",
        )
    for index, (one, other) in enumerate(zip(votes.splits, rows, strict=True)):
        if one and other and one != other:
            raise LabError(
                f"Row {index + 1:,} of {votes.file} is for {one}, that of the pictures for "
                f"{other}; they belong together row by row.",
                hint="Give both files whole and in their order, as they were published.",
            )


def _must_agree(shares: Float32Array, labels: NDArray[np.int64], votes: Votes) -> None:
    """Votes that contradict most labels are the votes of other pictures."""
    clear = shares.max(1, initial=0) > 0.5
    if clear.sum() < 100:  # too few to tell
        return
    agreement = float((shares.argmax(1) == labels)[clear].mean())
    if agreement < LEAST_AGREEMENT:
        raise LabError(
            f"{votes.file} agrees with the labels on only {agreement:.0%} of the pictures, so "
            "its votes are in another order or of other pictures.",
            hint="Give the votes that were published for this collection.",
        )

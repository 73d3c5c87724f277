"""Is the data what it should be? Counts, blanks, duplicates, leaks, and what the raters say."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from moodify.lab.data import Pictures, load_splits
from moodify.lab.metrics import majority_rows, mood_rows
from moodify.lab.naming import count
from moodify.lab.tables import read_votes
from moodify.types import EMOTIONS, MOODS, Float32Array, UInt8Array

BLANK = 3.0
"""Grey levels: a picture whose spread is less shows nothing."""
NEAR = 0.93
"""Correlation of all pixels from which two pictures are copies, cropped or saved anew. All 618
Training pictures that FER2013's PublicTest finds with it stand in the list of leaks that the
project was made with; with 0.90 one in ten doesn't, and looks like another photograph."""
COARSE = 0.91
"""The same for 8×8 block means, which is the quick look that finds the pairs to compare."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found; every figure is a number of pictures unless it says otherwise."""

    counts: dict[str, dict[str, int]]
    """By split, then emotion."""
    notes: dict[str, tuple[str, ...]]
    """What reading each split brought up: sizes converted, rows skipped, folders left out."""
    sizes: dict[str, dict[str, int]]
    """What the pictures were before they were made 48×48 grey, by split."""
    blank: dict[str, list[str]]
    """Names of pictures that show nothing, by split."""
    duplicates: dict[str, int]
    """Pictures that are exact copies of an earlier one of their split."""
    contradictions: dict[str, int]
    """Of these, those that bear another label than the first."""
    exact_leaks: dict[str, int]
    """Pictures of the second split that lie in the first too, by ``first → second``."""
    near_leaks: dict[str, int]
    """Pictures of the second split that have a near copy in the first, exact ones not counted."""
    left_out: int
    """Pictures that the list of leaks names, and that were left out before all this."""
    voted: int
    """Pictures with FER+ votes, in all splits."""
    no_face: int
    """Pictures in which most raters of FER+ saw no face, in the whole file of votes."""
    agreement: float | None
    """Share, 0..1, of the pictures whose label and majority both are one of the four moods, on
    which they are the same; None without votes."""

    def lines(self) -> Iterator[str]:
        """The findings for a person."""
        notes = [set(of_split) for of_split in self.notes.values()]
        common = set.intersection(*notes) if len(notes) > 1 else set()
        # What was noticed of the collection as a whole is told once.
        yield from (note for note in next(iter(self.notes.values())) if note in common)
        for split, counts in self.counts.items():
            each = ", ".join(f"{name} {n:,}" for name, n in counts.items())
            four = sum(counts[mood] for mood in MOODS)
            total = sum(counts.values())
            yield f"{split}: {count(total, 'picture')}, {four:,} of the four moods ({each})"
            sizes = ", ".join(f"{size} ({n:,})" for size, n in [*self.sizes[split].items()][:5])
            yield f"{split}: {count(len(self.sizes[split]), 'size')} as found: {sizes}"
            yield from (f"{split}: {note}" for note in self.notes[split] if note not in common)
            if self.blank[split]:
                some = ", ".join(self.blank[split][:3])
                yield f"{split}: {count(len(self.blank[split]), 'blank picture')}, such as {some}"
            yield (
                f"{split}: {count(self.duplicates[split], 'exact duplicate')}, "
                f"{self.contradictions[split]:,} of them with another label"
            )
        if self.left_out:
            yield f"{count(self.left_out, 'picture')} left out, as the list of leaks asks"
        for pair, exact in self.exact_leaks.items():
            yield f"{pair}: {exact:,} exact and {self.near_leaks[pair]:,} near copies"
        if any(self.exact_leaks.values()) or any(self.near_leaks.values()):
            yield "Leaks flatter every test figure: leave them out with --leaks."
        if self.agreement is not None:
            yield (
                f"{count(self.voted, 'picture')} with FER+ votes; where label and majority both "
                f"name one of the four moods they agree on {self.agreement:.1%}"
            )
            yield f"{count(self.no_face, 'picture')} in the votes that most raters call no face"


def check(path: Path, votes_csv: Path | None = None, leaks_csv: Path | None = None) -> Findings:
    """Look through all splits of a collection; raises `LabError` where it can't be read."""
    whole = load_splits(path, votes_csv, None, complete=False)
    splits = whole if leaks_csv is None else load_splits(path, votes_csv, leaks_csv, complete=False)
    pairs = [(a, b) for a in splits for b in splits if _place(a) < _place(b)]
    leaks = {f"{a} → {b}": leaks_between(splits[a], splits[b]) for a, b in pairs}
    repeated = {name: duplicates(pictures) for name, pictures in splits.items()}
    return Findings(
        counts={name: _counts(pictures) for name, pictures in splits.items()},
        notes={name: pictures.notes for name, pictures in splits.items()},
        sizes={name: dict(pictures.sizes) for name, pictures in splits.items()},
        blank={name: blank(pictures) for name, pictures in splits.items()},
        duplicates={name: copies for name, (copies, _) in repeated.items()},
        contradictions={name: torn for name, (_, torn) in repeated.items()},
        exact_leaks={pair: exact for pair, (exact, _) in leaks.items()},
        near_leaks={pair: near for pair, (_, near) in leaks.items()},
        left_out=sum(map(len, whole.values())) - sum(map(len, splits.values())),
        voted=sum(int((p.votes.sum(1) > 0).sum()) for p in splits.values()),
        no_face=0 if votes_csv is None else int(read_votes(votes_csv).not_a_face.sum()),
        agreement=agreement(splits),
    )


def blank(pictures: Pictures) -> list[str]:
    """Names of the pictures that show nothing."""
    spread = pictures.pixels.std((1, 2))
    return [pictures.names[row] for row in np.flatnonzero(spread < BLANK)]


def duplicates(pictures: Pictures) -> tuple[int, int]:
    """How many pictures repeat an earlier one, and how many of them under another label."""
    first: dict[bytes, int] = {}
    copies = torn = 0
    for row, digest in enumerate(_digests(pictures.pixels)):
        if digest in first:
            copies += 1
            torn += int(pictures.labels[row] != pictures.labels[first[digest]])
        else:
            first[digest] = row
    return copies, torn


def leaks_between(first: Pictures, second: Pictures) -> tuple[int, int]:
    """How many of `second` lie in `first` exactly, and how many more nearly, blank ones aside."""
    known = set(_digests(first.pixels))
    exact = np.array([digest in known for digest in _digests(second.pixels)], dtype=bool)
    exact &= second.pixels.std((1, 2)) >= BLANK
    near = np.zeros(len(second), dtype=bool)
    for row in near_copies(second.pixels, first.pixels):
        near[row] = True
    return int(exact.sum()), int((near & ~exact).sum())


def near_copies(pixels: UInt8Array, among: UInt8Array) -> dict[int, list[int]]:
    """Rows of `pixels` (N, 48, 48) to the rows of `among` (M, 48, 48) that nearly equal them.

    Two looks: correlation of 8×8 block means finds candidates in one matrix product, and
    correlation of all pixels decides. A change of brightness or contrast hides nothing.
    """
    coarse, coarse_among = _normal(_blocks(pixels)), _normal(_blocks(among))
    found: dict[int, list[int]] = {}
    step = 512  # pictures at a time: 512 × 30,000 likenesses take 60 MB
    for begin in range(0, len(pixels), step):
        likeness = coarse[begin : begin + step] @ coarse_among.T
        rows, others = np.nonzero(likeness >= COARSE)
        for row, other in zip((rows + begin).tolist(), others.tolist(), strict=True):
            if _correlation(pixels[row], among[other]) >= NEAR:
                found.setdefault(row, []).append(other)
    return found


def agreement(splits: Mapping[str, Pictures]) -> float | None:
    """How often label and majority are the same, where both are one of the four moods."""
    same: Counter[bool] = Counter()
    for pictures in splits.values():
        rows, majority = majority_rows(pictures.votes)
        labelled, moods = mood_rows(pictures.labels[rows])
        same.update((moods == majority[labelled]).tolist())
    return same[True] / same.total() if same else None


def _place(split: str) -> int:
    """Training first: a copy counts as leaked from there into what is scored."""
    order = ("train", "validation", "test", "private")
    return order.index(split) if split in order else len(order)


def _counts(pictures: Pictures) -> dict[str, int]:
    found = np.bincount(pictures.labels, minlength=len(EMOTIONS)).tolist()
    return dict(zip(EMOTIONS, found, strict=True))


def _digests(pixels: UInt8Array) -> Iterator[bytes]:
    return (hashlib.blake2b(picture.tobytes(), digest_size=16).digest() for picture in pixels)


def _blocks(pixels: UInt8Array) -> Float32Array:
    """Means of 8×8 blocks of 6×6 px: (N, 48, 48) to (N, 64)."""
    blocks = pixels.reshape(len(pixels), 8, 6, 8, 6).mean((2, 4), dtype=np.float32)
    return blocks.reshape(len(pixels), 64)


def _normal(rows: Float32Array) -> Float32Array:
    """Rows less their mean, of length 1, so that a product of two is their correlation."""
    centred = rows - rows.mean(1, keepdims=True)
    length: NDArray[np.float32] = np.linalg.norm(centred, axis=1, keepdims=True)
    return centred / np.maximum(length, 1e-6)


def _correlation(a: UInt8Array, b: UInt8Array) -> float:
    one, two = _normal(np.stack([a, b]).reshape(2, -1).astype(np.float32))
    return float(one @ two)

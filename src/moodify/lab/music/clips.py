"""Labelled clips of songs: a table that names them, and the folder or zip that they lie in."""

from __future__ import annotations

import csv
import hashlib
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath

import numpy as np
from numpy.typing import NDArray

from moodify.errors import LabError, MoodifyError, SoundError
from moodify.lab.naming import count
from moodify.music.sound.decode import hear
from moodify.music.sound.describe import DESCRIPTION, describe
from moodify.music.sound.musicnn import Musicnn
from moodify.music.sound.pool import open_pool
from moodify.music.sound.result import QUADRANTS, Quadrant
from moodify.types import Float32Array

Read = Callable[[str], bytes]
Blocks = dict[str, Float32Array]

WORDS: dict[str, Quadrant] = {
    **dict.fromkeys(("q1", "happy"), "happy"),
    **dict.fromkeys(("q2", "angry", "tense"), "angry"),
    **dict.fromkeys(("q3", "sad"), "sad"),
    **dict.fromkeys(("q4", "calm", "relaxed", "neutral"), "calm"),
}
"""What tables call the quadrants."""
LARGEST = 100_000_000
"""Bytes that one clip in a zip may unpack to."""
FEWEST = 20
"""Clips of each quadrant that a study needs, for ten folds with two of each."""


@dataclass(frozen=True, slots=True)
class Clips:
    """The clips of a table that can be heard, and what they are described by."""

    names: tuple[str, ...]
    artists: tuple[str, ...]
    """Folded to lower case; a clip without one is an artist of its own."""
    labels: NDArray[np.int64]
    """Index into `QUADRANTS`, shape (N,)."""
    blocks: Blocks
    """Figures by block, each (N, D)."""
    notes: tuple[str, ...] = ()
    """What was left out, in sentences."""

    def __len__(self) -> int:
        return len(self.names)

    def digest(self) -> str:
        """SHA-256 of names, labels and figures: what a head was taught with."""
        found = hashlib.sha256("\n".join(self.names).encode())
        found.update(self.labels.astype("<i8").tobytes())
        for name in sorted(self.blocks):
            found.update(self.blocks[name].astype("<f4").tobytes())
        return found.hexdigest()


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    clip: str
    artist: str
    label: int


def read_table(path: Path) -> list[Row]:
    """The clips that `path` (CSV: clip, artist, and quadrant or mood) names.

    Raises `LabError` in a sentence.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            table = csv.DictReader(file)
            columns = set(table.fieldnames or ())
            kind = next((name for name in ("quadrant", "mood") if name in columns), None)
            if kind is None or not {"clip", "artist"} <= columns:
                raise LabError(
                    f"{path.name} lacks the columns clip, artist, and quadrant or mood.",
                    hint="Quadrants are Q1 to Q4; moods are happy, angry, sad and calm.",
                )
            rows = [_row(path, number, line, kind) for number, line in enumerate(table, start=2)]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise LabError(f"{path} can't be read as a CSV file ({error}).") from error
    counts = np.bincount([row.label for row in rows], minlength=len(QUADRANTS))
    if counts.min() < FEWEST:
        few = QUADRANTS[int(counts.argmin())]
        raise LabError(
            f"{path.name} has {count(int(counts.min()), f'{few} clip')}; "
            f"a study needs {FEWEST} of each mood."
        )
    return rows


def _row(path: Path, number: int, line: dict[str, str | None], kind: str) -> Row:
    label = WORDS.get((line[kind] or "").strip().lower())
    if label is None:
        raise LabError(f"Line {number} of {path.name} has no mood that is known: {line[kind]!r}.")
    clip = (line["clip"] or "").strip()
    artist = (line["artist"] or "").strip().lower() or clip
    return Row(clip, artist, QUADRANTS.index(label))


@contextmanager
def opened(source: Path) -> Iterator[Read]:
    """A function from a clip's name to its bytes, for a zip or a folder."""
    if source.is_dir():
        files = {path.name: path for path in source.rglob("*") if path.is_file()}
        yield lambda name: files[name].read_bytes()
        return
    try:
        with zipfile.ZipFile(source) as archive:
            inside = {PurePosixPath(info.filename).name: info for info in archive.infolist()}

            def read(name: str) -> bytes:
                if inside[name].file_size > LARGEST:
                    raise SoundError(f"{name} is too large for a clip.")
                return archive.read(inside[name])

            yield read
    except (OSError, zipfile.BadZipFile) as error:
        raise LabError(f"{source} is no folder and no zip of clips ({error}).") from error


def load_clips(
    source: Path,
    table: Path,
    kept: Path,
    tell: Callable[[int, int], None] = lambda _done, _all: None,
    processes: int = 1,
) -> Clips:
    """Describe the clips that `table` names, on `processes` cores; `tell` hears of progress.

    What was described is kept in the folder `kept`, one small file a clip by its content, so
    that a second study, or one that was stopped, goes on where it was. Raises `LabError`.
    """
    rows = read_table(table)
    kept.mkdir(parents=True, exist_ok=True)
    found: dict[str, Blocks] = {}
    notes: list[str] = []
    with opened(source) as read, open_pool(processes) as pool:
        todo = {}
        for row in rows:
            try:
                content = read(row.clip)
            except KeyError:
                notes.append(f"{row.clip} is not in {source.name}.")
                continue
            file = kept / f"{hashlib.sha256(content).hexdigest()[:32]}-{DESCRIPTION}.npz"
            if file.exists():
                found[row.clip] = _kept(file)
            else:
                todo[row.clip] = pool.submit(_describe, row.clip, content, file)
        for name, work in todo.items():
            try:
                found[name] = work.result()
            except MoodifyError as error:
                notes.append(error.sentence)
            tell(len(found), len(rows))
    heard = [row for row in rows if row.clip in found]
    if not heard:
        raise LabError(
            f"None of the clips that {table.name} names is in {source.name}.",
            hint="Give the folder or zip that holds them with --clips.",
        )
    return Clips(
        names=tuple(row.clip for row in heard),
        artists=tuple(row.artist for row in heard),
        labels=np.array([row.label for row in heard], np.int64),
        blocks={
            name: np.stack([found[row.clip][name] for row in heard])
            for name in sorted(found[heard[0].clip])
        },
        notes=tuple(notes),
    )


@cache
def _network() -> Musicnn:
    return Musicnn()


def _describe(name: str, content: bytes, file: Path) -> Blocks:
    """Through a file, as the app hears songs: what is taught is what is asked later."""
    with tempfile.TemporaryDirectory(prefix="moodify-") as folder:
        clip = Path(folder) / PurePosixPath(name).name
        clip.write_bytes(content)
        blocks = describe(hear(clip).windows, _network())
    part = file.with_suffix(f".{hashlib.sha256(content).hexdigest()[:8]}.part")
    with part.open("wb") as out:
        np.savez(out, **blocks)  # type: ignore[arg-type]  # numpy's hint takes a flag for a name
    part.replace(file)
    return blocks


def _kept(file: Path) -> Blocks:
    try:
        with np.load(file, allow_pickle=False) as parts:
            return {name: parts[name] for name in parts.files}
    except (OSError, ValueError) as error:
        raise LabError(f"{file} is damaged ({error}).", hint="Delete it.") from error

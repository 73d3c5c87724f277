"""A scan: what is in the folders now, beside what was known of them."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from moodify.music.sources.local.files import (
    FileStamp,
    Known,
    finish,
    hear_again,
    known_files,
    put,
    tag_anew,
)
from moodify.music.sources.local.look import look_into
from moodify.music.sources.local.records import FileRow
from moodify.music.sources.local.store import Store
from moodify.music.sources.local.walk import Found, Unread, Walk

BATCH = 200
BATCH_SECONDS = 0.25
"""A transaction holds this many files, or as many as were looked into in this time."""

Told = Callable[[int, str], None]
"""Is told how many files were seen, and the last one's path; may raise to stop the scan."""


@dataclass(frozen=True, slots=True)
class ScanResult:
    """What a scan found."""

    seen: int
    """Sound files, by their suffix."""
    looked_into: int
    """Files that were new or changed."""
    gone: int
    """Files that are there no longer."""
    absent: tuple[Path, ...]
    """Folders that can't be found or are suddenly empty: their songs are kept."""


@dataclass
class _Walked:
    """One folder's walk."""

    folder: int
    gone: list[int]
    unread: list[Unread]
    links: set[Path]
    seen: int
    looked_into: int


def scan(
    store: Store,
    told: Told = lambda _seen, _path: None,
    passed_over: Collection[Path] = (),
) -> ScanResult:
    """Bring the store to what is in the folders. Only files that have changed are opened.

    Whatever `told` raises ends it at once; what it found until then is kept, and the next scan
    goes on from there. Raises `SourceError` where the store fails.
    """
    tag_anew(store)
    hear_again(store)
    walks, absent, seen = [], [], 0
    for number, folder in store.folders():
        walked = _walk(store, number, folder.path, told, seen, passed_over)
        store.set_present(number, walked is not None)
        if walked is None:
            absent.append(folder.path)
        else:
            walks.append(walked)
            seen += walked.seen
    for walked in walks:  # at the end, so that a file that moved to another folder is known there
        finish(store, walked.folder, walked.gone, walked.unread, walked.links)
    return ScanResult(
        seen,
        sum(walked.looked_into for walked in walks),
        sum(len(walked.gone) for walked in walks),
        tuple(absent),
    )


def _walk(
    store: Store, number: int, root: Path, told: Told, before: int, passed_over: Collection[Path]
) -> _Walked | None:
    """Walk one folder; None where it isn't there, or was full and is empty now."""
    if not root.is_dir():
        return None
    known = known_files(store, number)
    walk = Walk(root, passed_over)
    unread: list[Unread] = []
    met: set[str] = set()
    batch = _Batch(store, number)
    for item in walk:
        if isinstance(item, Unread):
            unread.append(item)
            continue
        met.add(item.path)
        told(before + len(met), item.path)
        was = known.get(item.path)
        if was is None or was.stamp != _stamp(item):
            batch.add(look_into(item))
    batch.flush()
    if any(one.path == str(root) for one in unread) or (known and not met):
        return None
    gone = _gone(known, met, unread, walk.devices)
    return _Walked(number, gone, unread, walk.links, len(met), batch.count)


class _Batch:
    """Files on their way to the store."""

    def __init__(self, store: Store, folder: int) -> None:
        self._store, self._folder = store, folder
        self._rows: list[FileRow] = []
        self._since = 0.0
        self.count = 0

    def add(self, row: FileRow | None) -> None:
        if row is None:
            return
        if not self._rows:
            self._since = time.monotonic()
        self._rows.append(row)
        self.count += 1
        if len(self._rows) >= BATCH or time.monotonic() - self._since > BATCH_SECONDS:
            self.flush()

    def flush(self) -> None:
        put(self._store, self._folder, self._rows)
        self._rows = []


def _stamp(found: Found) -> FileStamp:
    return found.size, found.mtime_ns, found.cover


def _gone(
    known: dict[str, Known], met: set[str], unread: Iterable[Unread], devices: set[int]
) -> list[int]:
    """The numbers of files that are there no longer.

    Not those in a folder that can't be read, nor those of a file system of which nothing was
    met: a disk or share that was mounted in the folder, and isn't now.
    """
    closed = tuple(os.path.join(one.path, "") for one in unread)  # noqa: PTH118
    devices = devices | {known[path].device for path in met if path in known}
    return [
        was.id
        for path, was in known.items()
        if path not in met and was.device in devices and not path.startswith(closed)
    ]

"""Small files that only their owner can read."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

ENDS = ("", "-wal", "-shm", "-journal")
"""Of the names of a database and of what SQLite puts beside it."""


def write_private(path: Path, content: str | bytes) -> None:
    """Write beside and move into place, so that a kill or a power cut leaves a whole file.

    The folder is made if need be; text is written as UTF-8. Raises `OSError`.
    """
    fresh = beside(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh.unlink(missing_ok=True)  # or its wider permissions would be kept
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def keep_private(path: Path) -> None:
    """Only the owner may read a database that an earlier Moodify made for everyone.

    What lies beside it is used on with the permissions that it has.
    """
    for end in ENDS:
        part = path.with_name(path.name + end)
        with contextlib.suppress(OSError):  # none, or somebody else's, or no such permissions here
            if part.stat().st_mode & 0o077:
                part.chmod(0o600)


def delete_private(path: Path) -> None:
    """Delete the file and what a kill left beside it. Raises `OSError`."""
    for one in (path, beside(path)):
        one.unlink(missing_ok=True)


def wipe(path: Path) -> None:
    """Write zeros over a file, then delete it. Raises `OSError` when it can't be deleted.

    The zeros are brought to the disk first: of a file that is deleted, a system writes nothing
    any more. One that can't be written is only deleted.
    """
    with contextlib.suppress(OSError), path.open("r+b", buffering=0) as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(bytes(min(left, 1 << 20)))
        os.fsync(file.fileno())
    path.unlink(missing_ok=True)


def beside(path: Path) -> Path:
    """Where a file stands while it is written."""
    return path.with_name(f"{path.name}.new")

"""Files that only their owner may read: written beside and moved into place."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from moodify.errors import LanError
from moodify.storage.private import write_private

OTHERS = stat.S_IRWXG | stat.S_IRWXO
"""Rights of everybody but the owner."""


def write_owned(path: Path, content: bytes) -> None:
    """Write a file of mode 600 in a folder of mode 700; a kill leaves the old one whole.

    Raises `LanError` when that can't be.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.parent.chmod(0o700)
        write_private(path, content)
    except OSError as error:
        raise LanError(
            f"Nothing can be kept in {path.parent} ({error.strerror}).",
            hint="Set MOODIFY_DATA_DIR to a folder of your own.",
        ) from error


def too_open(path: Path) -> bool:
    """Whether others than the owner may read or change `path`. Windows has no such rights."""
    if os.name == "nt":
        return False
    try:
        return bool(path.stat().st_mode & OTHERS)
    except OSError:
        return False


def close_to_others(path: Path) -> bool:
    """Take the rights of others away; True when there were any and they are gone now."""
    if not too_open(path):
        return False
    try:
        path.chmod(stat.S_IMODE(path.stat().st_mode) & ~OTHERS)
    except OSError:  # another's file, which can still be read
        return False
    return True

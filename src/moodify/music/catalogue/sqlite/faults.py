"""What SQLite raises, as sentences."""

from __future__ import annotations

import sqlite3

from moodify.errors import CatalogueError
from moodify.storage.sqlite import code_of

_CORRUPT = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_UNUSABLE_PLACE = {
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
}


class CorruptError(CatalogueError):
    """The file is damaged, or no SQLite database at all."""


class PlaceError(CatalogueError):
    """Nothing can be written at the place."""


def sentence(error: sqlite3.Error) -> CatalogueError:
    """What happened, and what to do."""
    code = code_of(error)
    if code in _CORRUPT:
        return CorruptError(
            f"The database of songs is damaged ({error}).",
            hint="Start Moodify again: it sets the damaged file aside and begins a fresh one.",
        )
    if code == sqlite3.SQLITE_FULL:
        return PlaceError("The disk is full: songs can't be stored.", hint="Make room on it.")
    if code in _UNUSABLE_PLACE:
        return PlaceError(
            f"The database of songs can't be written ({error}).",
            hint="Set MOODIFY_DATA_DIR to a folder that can be written.",
        )
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return CatalogueError(
            "The database of songs is in use by another program.",
            hint="Close other Moodify windows and try again.",
        )
    return CatalogueError(f"The database of songs failed ({error}).")

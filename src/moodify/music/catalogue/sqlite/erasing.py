"""Taking likes and plays off the disk, and not only out of the tables."""

from __future__ import annotations

import time
from pathlib import Path

from sqlalchemy import Engine

from moodify.errors import CatalogueError
from moodify.storage.private import wipe
from moodify.storage.sqlite import ASIDE, BUSY_SECONDS


def erase_heard(engine: Engine) -> None:
    """Delete all likes and plays, with zeros over them, in the file and in its log.

    What was deleted before left its bytes in the file, so that is written anew (``VACUUM``);
    the log, which that fills from its beginning, is then cut to nothing. Of a million songs
    this takes some ten seconds. Raises `CatalogueError` where somebody keeps reading meanwhile.
    """
    raw = engine.raw_connection()
    try:
        raw.execute("PRAGMA secure_delete = ON")
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("DELETE FROM likes")
        raw.execute("DELETE FROM plays")
        raw.execute("COMMIT")
        _into_the_file(raw, "RESTART")  # so that what follows begins at the log's beginning
        raw.execute("VACUUM")
        _into_the_file(raw, "TRUNCATE")
    finally:
        raw.close()


def erase_damaged(path: Path) -> None:
    """Delete, with zeros over them, the damaged databases that were set aside from `path`.

    Likes and plays are in them, too. Raises `CatalogueError` where one can't be deleted.
    """
    for damaged in path.parent.glob(f"{path.name}.{ASIDE}-*"):
        try:
            wipe(damaged)
        except OSError as error:
            raise CatalogueError(
                f"{damaged} still holds likes, and can't be deleted ({error.strerror}).",
                hint="Delete it by hand.",
            ) from error


def _into_the_file(raw: object, how: str) -> None:
    deadline = time.monotonic() + BUSY_SECONDS
    while raw.execute(f"PRAGMA wal_checkpoint({how})").fetchone()[0]:  # type: ignore[attr-defined]
        if time.monotonic() > deadline:
            raise CatalogueError(
                "The likes are deleted, but another program still holds old pages of them.",
                hint="Close other Moodify windows, and Moodify itself when you can.",
            )
        time.sleep(0.05)

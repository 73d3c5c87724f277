"""An open database, whatever its kind: what the catalogue needs of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import Engine, Table
from sqlalchemy.dialects import postgresql, sqlite

from moodify.music.catalogue.nearby import FindNear

Insert: TypeAlias = sqlite.Insert | postgresql.Insert
"""An INSERT that may go on where a row is there already; spelt alike by both."""


@dataclass
class Database:
    """An open database, with what differs between the kinds."""

    place: str
    """Where it is, for a person; without a password."""
    reader: Engine
    """Begins transactions that see one state of it, from beginning to end."""
    writer: Engine
    """Begins transactions that may write."""
    insert: Callable[[Table], Insert]
    near: FindNear
    path: Path | None = None
    """The file, where it is one."""
    notices: list[str] = field(default_factory=list)
    """What a person should know about how it was opened."""
    temporary: Path | None = None
    """A folder to delete at the end, where the wanted place could not be used."""

    def close(self) -> None:
        """Close every connection and delete what was temporary."""
        self.reader.dispose()
        if self.temporary is not None:
            shutil.rmtree(self.temporary, ignore_errors=True)


def open_database(place: str | PathLike[str]) -> Database:
    """Open the database at `place`: a file, or an address such as postgresql://user@host/db."""
    if isinstance(place, str) and "://" in place:
        from moodify.music.catalogue.postgres.opening import open_postgres

        return open_postgres(place)
    from moodify.music.catalogue.sqlite.opening import open_sqlite

    return open_sqlite(Path(place))

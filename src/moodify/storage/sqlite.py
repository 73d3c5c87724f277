"""Opening a small SQLite file of ours, whatever its state.

The journal, the taste, likes and the folders share it; the catalogue opens by SQLAlchemy. A file
is made for its owner alone, marked as ours, brought to the newest layout step by step, refused
untouched where it isn't ours to change, and told to be damaged where it is no sound database any
more, so that whoever keeps it can set it aside and begin anew.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from moodify.storage.private import ENDS, keep_private

BUSY_SECONDS = 10.0
"""How long one process waits for another's transaction."""
ASIDE = "corrupt"
"""What stands in the name of a damaged file that was set aside."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What a file is to hold."""

    application_id: int
    """Marks the file as ours: four letters as a number."""
    steps: tuple[str, ...]
    """SQL, statements parted by ``;`` and a line's end; step n leads from version n to n + 1."""
    tables: frozenset[str]
    """Those that the newest version has; a file without one of them is damaged."""
    pragmas: tuple[str, ...] = ()
    """Set at each opening, such as ``secure_delete = ON``."""
    log: Literal["WAL", "TRUNCATE"] = "WAL"
    """How SQLite keeps its log: beside the file, or (TRUNCATE) only while something is written."""
    unmarked: bool = False
    """True where earlier versions made such files without a mark."""
    look_through: bool = False
    """True where the whole file is to be checked at opening: for those that begin anew easily."""

    @property
    def version(self) -> int:
        """The newest: ``PRAGMA user_version``."""
        return len(self.steps)


class DamagedError(Exception):
    """No database, or a broken one."""


class NotOursError(Exception):
    """Not ours to change: of another program, or of a newer Moodify."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


def connect(path: Path | None, layout: Layout) -> sqlite3.Connection:
    """The database at `path`, made if need be; None for one in memory.

    Its transactions are begun by hand, its rows are `sqlite3.Row`. Raises `DamagedError`,
    `NotOursError`, `sqlite3.Error` and `OSError`.
    """
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)  # SQLite gives what lies beside it the same permissions
    database = sqlite3.connect(
        ":memory:" if path is None else path,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        database.row_factory = sqlite3.Row
        _prepare(database, path, layout)
        if path is not None:
            keep_private(path)
    except sqlite3.DatabaseError as error:
        database.close()
        if is_damage(error):
            raise DamagedError(str(error)) from error
        raise
    except BaseException:
        database.close()
        raise
    return database


def connect_or_begin_anew(
    path: Path, layout: Layout, told: Callable[[Path], None]
) -> sqlite3.Connection:
    """The same; a damaged file is set aside, which `told` is told of, and a fresh one begun."""
    try:
        return connect(path, layout)
    except DamagedError:
        told(set_aside(path))
        return connect(path, layout)


@contextlib.contextmanager
def transaction(
    database: sqlite3.Connection, kind: Literal["DEFERRED", "IMMEDIATE"] = "IMMEDIATE"
) -> Iterator[sqlite3.Connection]:
    """A transaction that is kept if the block is through.

    A full disk may have undone it already, and a COMMIT that fails leaves it open: either way
    nothing of it stays, and the next one can begin.
    """
    database.execute(f"BEGIN {kind}")
    try:
        yield database
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def is_damage(error: BaseException) -> bool:
    """Whether a file is no sound database (any more)."""
    return code_of(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def code_of(error: BaseException) -> int:
    """The primary SQLite result code, or -1; extended codes keep it in the low byte."""
    code = getattr(error, "sqlite_errorcode", None)
    return -1 if code is None else int(code) & 0xFF


_CAUSES = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk fails, or lets no more be written",
    sqlite3.SQLITE_READONLY: "nothing can be written there",
    sqlite3.SQLITE_CANTOPEN: "nothing can be written there",
    sqlite3.SQLITE_PERM: "nothing can be written there",
    sqlite3.SQLITE_BUSY: "another program is using it",
    sqlite3.SQLITE_LOCKED: "another program is using it",
}


def cause(error: BaseException) -> str:
    """Why a file can't be kept or read, as the part of a sentence."""
    if isinstance(error, OSError):
        return error.strerror or "it can't be opened"
    return _CAUSES.get(code_of(error), str(error))


def set_aside(path: Path) -> Path:
    """Rename a damaged file and its log, which must not be played into a fresh one."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    aside, number = path.with_name(f"{path.name}.{ASIDE}-{stamp}"), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.{ASIDE}-{stamp}-{number}")
    for end in ENDS:
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + end).replace(aside.with_name(aside.name + end))
    return aside


def identity(path: Path) -> tuple[int, int] | None:
    """Which file it is, whatever its name; None for none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def write_ahead(switch: Callable[[], object]) -> None:
    """Switch to write-ahead logging: readers never wait for a writer, and a kill undoes nothing.

    `switch` asks for it. It needs the file to itself for a moment, and of several processes that
    open a new file at once SQLite refuses one now and then without waiting; so it is asked again.
    """
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            switch()
        except sqlite3.OperationalError as error:
            if code_of(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def pragma(database: sqlite3.Connection, name: str) -> object:
    """The value of a pragma."""
    with contextlib.closing(database.execute(f"PRAGMA {name}")) as rows:
        return rows.fetchone()[0]


def _prepare(database: sqlite3.Connection, path: Path | None, layout: Layout) -> None:
    for text in layout.pragmas:
        database.execute(f"PRAGMA {text}")
    _check(database, path, layout)
    if path is not None and layout.log == "WAL":
        # In WAL mode, NORMAL may lose the last moments at a power cut but never at a kill.
        database.execute("PRAGMA synchronous = NORMAL")
        write_ahead(lambda: database.execute("PRAGMA journal_mode = WAL"))
    else:
        database.execute("PRAGMA journal_mode = TRUNCATE")
    if path is not None and _version(database) == layout.version:
        _check(database, path, layout)
        return
    with transaction(database):
        for step in layout.steps[_version(database) :]:  # another may have been faster
            for statement in step.split(";\n"):
                database.execute(statement)
        database.execute(f"PRAGMA application_id = {layout.application_id}")
        database.execute(f"PRAGMA user_version = {layout.version}")
        _check(database, path, layout)


def _version(database: sqlite3.Connection) -> int:
    return int(str(pragma(database, "user_version")))


def _check(database: sqlite3.Connection, path: Path | None, layout: Layout) -> None:
    """Refuse, untouched, what isn't ours, is newer than this program, or is damaged."""
    tables = {str(row[0]) for row in database.execute("SELECT name FROM sqlite_master")}
    if not tables:
        return
    where = "A database" if path is None else str(path)
    elsewhere = "set MOODIFY_DATA_DIR to another folder."
    owner, version = pragma(database, "application_id"), _version(database)
    ours = layout.unmarked and owner == 0 and version > 0 and tables & layout.tables
    if owner != layout.application_id and not ours:
        raise NotOursError(
            f"{where} is a database of another program.", f"Move it away, or {elsewhere}"
        )
    if version > layout.version:
        raise NotOursError(
            f"{where} was made by a newer Moodify.", f"Update Moodify, or {elsewhere}"
        )
    if version == layout.version and not tables >= layout.tables:
        raise DamagedError("it has lost a table")
    if layout.look_through and pragma(database, "quick_check(1)") != "ok":
        raise DamagedError("it has lost something")

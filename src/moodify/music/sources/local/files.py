"""The files of the person's folders: what is known of them, and what a scan finds."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from moodify.music.sources.local.progress import BadFile
from moodify.music.sources.local.records import FileRow
from moodify.music.sources.local.store import Store
from moodify.music.sources.local.walk import Unread
from moodify.music.sources.moods import VERSION as TAGS_VERSION
from moodify.music.sources.moods import mood_of_tags

FileStamp = tuple[int, int, bool]
"""Size, mtime in nanoseconds, and whether a picture lies beside: a file of the same stamp isn't
opened again. The inode isn't part of it, for many a disk or share numbers anew when mounted."""


@dataclass(frozen=True, slots=True)
class Known:
    """A file of the last scan."""

    id: int
    stamp: FileStamp
    device: int
    """Number of its file system, as it was then."""


def known_files(store: Store, folder: int) -> dict[str, Known]:
    """The files of a folder that were looked into, by path."""
    with store.reading() as database:
        rows = database.execute(
            "SELECT path, id, size, mtime_ns, beside, device FROM files WHERE folder = ?",
            (folder,),
        )
        return {
            os.fsdecode(row[0]): Known(row[1], (row[2], row[3], bool(row[4])), row[5])
            for row in rows
        }


def put(store: Store, folder: int, rows: Sequence[FileRow]) -> None:
    """Keep files that were looked into."""
    if not rows:
        return
    values = [_values(folder, row) for row in rows]
    names = ", ".join(values[0])
    marks = ", ".join(f":{name}" for name in values[0])
    news = ", ".join(f"{name} = excluded.{name}" for name in values[0] if name != "path")
    with store.writing() as database:
        database.executemany(
            f"INSERT INTO files ({names}) VALUES ({marks}) ON CONFLICT (path) DO UPDATE SET {news}",
            values,
        )


def finish(
    store: Store, folder: int, gone: Iterable[int], unread: Iterable[Unread], links: Iterable[Path]
) -> None:
    """The end of a scan: drop the files that are gone, note what couldn't be looked into.

    Where the sound of a file that is gone is found elsewhere, the move is noted.
    """
    going = [(number,) for number in gone]
    numbers = {number for (number,) in going}
    told = json.dumps(sorted(os.fsencode(link).hex() for link in links))
    with store.writing(changes=bool(going)) as database:
        for number in going:
            _note_move(database, number[0], numbers)
        database.executemany("DELETE FROM files WHERE id = ?", going)
        database.execute("DELETE FROM unread WHERE folder = ?", (folder,))
        database.executemany(
            "INSERT OR REPLACE INTO unread VALUES (?, ?, ?)",
            [(os.fsencode(one.path), folder, one.reason) for one in unread],
        )
        database.execute("UPDATE folders SET links = ? WHERE id = ?", (told, folder))


def tag_anew(store: Store) -> None:
    """Look at the kept mood tags again, where the table of mood words has changed."""
    with store.reading() as database:
        row = database.execute("SELECT value FROM facts WHERE name = 'tags'").fetchone()
        if row is not None and row[0] == TAGS_VERSION:
            return
    with store.writing() as database:
        rows = database.execute("SELECT id, moods FROM files WHERE moods <> '[]'").fetchall()
        database.executemany(
            "UPDATE files SET tagged = ? WHERE id = ?",
            [(int(mood_of_tags(json.loads(moods)) is not None), one) for one, moods in rows],
        )
        database.execute("INSERT OR REPLACE INTO facts VALUES ('tags', ?)", (TAGS_VERSION,))


def hear_again(store: Store) -> None:
    """Let files wait to be heard that needed ffmpeg when it wasn't there, and is now."""
    needed = "FROM analyses WHERE bad LIKE '%needs ffmpeg%'"
    with store.reading() as database:
        if database.execute(f"SELECT 1 {needed} LIMIT 1").fetchone() is None:
            return
    from moodify.music.sound.ffmpeg import program

    if program() is not None:
        with store.writing() as database:
            database.execute(f"DELETE {needed}")


def bad_files(store: Store, limit: int, offset: int) -> list[BadFile]:
    """What can't be used, with the reasons, by path."""
    with store.reading() as database:
        rows = database.execute(
            "SELECT path, bad FROM files WHERE bad IS NOT NULL "
            "UNION ALL SELECT path, reason FROM unread "
            "UNION ALL SELECT files.path, analyses.bad FROM analyses JOIN files USING (key) "
            "WHERE analyses.bad IS NOT NULL ORDER BY 1 LIMIT ? OFFSET ?",
            (limit, offset),
        ).fetchall()
    return [BadFile(_path(row[0]), row[1]) for row in rows]


def _note_move(database: sqlite3.Connection, number: int, going: set[int]) -> None:
    old, key = database.execute("SELECT path, key FROM files WHERE id = ?", (number,)).fetchone()
    if key is None:
        return
    rows = database.execute("SELECT id, path FROM files WHERE key = ? ORDER BY id", (key,))
    new = next((path for one, path in rows.fetchall() if one not in going), None)
    if new is not None:
        database.execute("UPDATE moves SET new = ? WHERE new = ?", (new, old))
        database.execute("INSERT OR REPLACE INTO moves VALUES (?, ?)", (old, new))
        database.execute("DELETE FROM moves WHERE old = ?", (new,))


def _values(folder: int, row: FileRow) -> dict[str, object]:
    found, tags = row.found, row.tags
    return {
        "path": os.fsencode(found.path),
        "folder": folder,
        "size": found.size,
        "mtime_ns": found.mtime_ns,
        "device": found.device,
        "key": row.key,
        "bad": row.bad,
        "title": tags.title,
        "artists": json.dumps(tags.artists),
        "album": tags.album,
        "year": tags.year,
        "genre": tags.genre,
        "moods": json.dumps(tags.moods),
        "tagged": int(row.tagged),
        "gain": tags.gain,
        "seconds": tags.seconds,
        "explicit": tags.explicit,
        "picture": int(row.picture),
        "beside": int(found.cover),
    }


def _path(value: bytes) -> Path:
    return Path(os.fsdecode(value))

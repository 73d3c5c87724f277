"""The songs of the store: which there are, what is known of their moods, which still wait."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from moodify.music.sources.local.rank import Ranking
from moodify.music.sources.local.records import SongRow, mood_name, song_of, tags_from
from moodify.music.sources.local.store import Store
from moodify.types import MoodName, Song

if TYPE_CHECKING:
    from moodify.music.sound.result import SoundMood

PAGE = 1_000
"""Songs that are read from the file at once."""

_ROWS = """
SELECT f.path, d.present, f.key, f.title, f.artists, f.album, f.year, f.genre, f.moods, f.gain,
  f.seconds, f.explicit, f.picture OR f.beside AS cover, c.mood, a.bad, a.valence, a.arousal,
  a.version, a.seconds AS heard, a.loudness
FROM files f JOIN folders d ON d.id = f.folder LEFT JOIN corrections c ON c.key = f.key
LEFT JOIN analyses a ON a.key = f.key
WHERE f.id IN (SELECT value FROM json_each(?)) ORDER BY f.id
"""
_CHOSEN = """
SELECT f.key, f.id FROM files f JOIN folders d ON d.id = f.folder
WHERE f.key IS NOT NULL ORDER BY d.present DESC, f.id
"""
_RAW = """
SELECT valence, arousal FROM analyses
WHERE bad IS NULL AND key IN (SELECT key FROM files WHERE key IS NOT NULL)
"""
_WAITING = """
FROM files f JOIN folders d ON d.id = f.folder LEFT JOIN analyses a ON a.key = f.key
WHERE f.key IS NOT NULL AND d.present AND (a.key IS NULL OR a.version <> ?)
"""


@dataclass(frozen=True, slots=True)
class Job:
    """A sound that is to be analysed."""

    key: str
    path: Path
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are."""

    folders: int
    files: int
    """Songs: each sound once."""
    placed: int
    """Songs whose mood is known."""
    bad: int
    waiting: int
    """Songs that are to be analysed, also those that have a mood by a tag already."""


def songs(store: Store) -> Iterator[Song]:
    """Every song whose mood is known, each sound once: of two files, the one known longer."""
    with store.reading() as database:
        raw = database.execute(_RAW).fetchall()
        chosen: dict[str, int] = {}
        for key, number in database.execute(_CHOSEN):
            chosen.setdefault(key, number)
    valence = Ranking([row[0] for row in raw])
    arousal = Ranking([row[1] for row in raw])
    numbers = sorted(chosen.values())
    del raw, chosen
    for begin in range(0, len(numbers), PAGE):
        with store.reading() as database:
            rows = _rows(database, numbers[begin : begin + PAGE])
        for row in rows:
            song = song_of(row, valence, arousal)
            if song is not None:
                yield song


def _rows(database: sqlite3.Connection, numbers: Sequence[int]) -> list[SongRow]:
    cursor = database.cursor()
    cursor.row_factory = sqlite3.Row
    return [_song_row(row) for row in cursor.execute(_ROWS, (json.dumps(numbers),))]


def _song_row(row: sqlite3.Row) -> SongRow:
    heard = row["bad"] is None and row["valence"] is not None
    return SongRow(
        path=Path(os.fsdecode(row["path"])),
        present=bool(row["present"]),
        tags=tags_from(row),  # type: ignore[arg-type]
        cover=bool(row["cover"]),
        mood=mood_name(row["mood"]),
        raw=(row["valence"], row["arousal"]) if heard else None,
        version=str(row["version"] or ""),
        seconds=row["heard"],
        loudness=row["loudness"],
    )


def waiting(store: Store, version: str, limit: int) -> list[Job]:
    """Sounds that no analysis of this version is known of; those without any mood first."""
    with store.reading() as database:
        rows = database.execute(
            f"SELECT f.key, f.path, f.seconds {_WAITING} GROUP BY f.key ORDER BY f.tagged OR "
            "f.key IN (SELECT key FROM corrections), a.key IS NOT NULL, min(f.id) LIMIT ?",
            (version, limit),
        ).fetchall()
    return [Job(row[0], Path(os.fsdecode(row[1])), row[2]) for row in rows]


def counts(store: Store, version: str) -> Counts:
    """How many songs there are, and how many of them wait."""
    with store.reading() as database:

        def number(query: str, *values: object) -> int:
            return int(database.execute(query, values).fetchone()[0])

        unfit = number("SELECT count(*) FROM files WHERE bad IS NOT NULL")
        unread = number("SELECT count(*) FROM unread")
        unheard = number(
            "SELECT count(*) FROM files JOIN analyses a USING (key) WHERE a.bad IS NOT NULL"
        )
        return Counts(
            number("SELECT count(*) FROM folders"),
            number("SELECT count(DISTINCT key) FROM files"),
            number(
                "SELECT count(DISTINCT f.key) FROM files f LEFT JOIN analyses a USING (key) "
                "LEFT JOIN corrections c USING (key) WHERE f.key IS NOT NULL AND "
                "(f.tagged OR c.key IS NOT NULL OR (a.key IS NOT NULL AND a.bad IS NULL))"
            ),
            unfit + unread + unheard,
            number(f"SELECT count(DISTINCT f.key) {_WAITING}", version),
        )


def keep(store: Store, version: str, results: Sequence[tuple[str, SoundMood | str]]) -> None:
    """Keep analyses: of a key, what was found or the reason why nothing was."""
    if not results:
        return
    rows = [_analysis(key, version, result) for key, result in results]
    marks = ", ".join("?" for _ in rows[0])
    with store.writing() as database:
        database.executemany(f"INSERT OR REPLACE INTO analyses VALUES ({marks})", rows)


def _analysis(key: str, version: str, result: SoundMood | str) -> tuple[object, ...]:
    if isinstance(result, str):
        return (key, version, result, *(None,) * 9)
    shares = (result.probabilities[name] for name in ("happy", "angry", "sad", "calm"))
    place = (result.valence, result.arousal)
    return (key, version, None, *place, *shares, result.confidence, result.seconds, result.loudness)


def key_at(store: Store, path: Path) -> str | None:
    """The key of the sound of a file that is known; None for another."""
    with store.reading() as database:
        row = database.execute(
            "SELECT key FROM files WHERE path = ? AND key IS NOT NULL", (os.fsencode(path),)
        ).fetchone()
    return row[0] if row else None


def correct(store: Store, key: str, mood: MoodName | None) -> None:
    """Keep the person's word for a sound; None takes it back."""
    with store.writing() as database:
        database.execute("DELETE FROM corrections WHERE key = ?", (key,))
        if mood is not None:
            database.execute("INSERT INTO corrections VALUES (?, ?)", (key, mood))


def moves(store: Store) -> list[tuple[Path, Path]]:
    """Where files whose sound is still there have gone: from, to."""
    with store.reading() as database:
        rows = database.execute("SELECT old, new FROM moves ORDER BY old").fetchall()
    return [(Path(os.fsdecode(old)), Path(os.fsdecode(new))) for old, new in rows]


def settle(store: Store, olds: Iterable[Path]) -> None:
    """Forget moves that were heeded."""
    with store.writing(changes=False) as database:
        database.executemany(
            "DELETE FROM moves WHERE old = ?", [(os.fsencode(old),) for old in olds]
        )

"""Ten years of journal: how long each look at it takes, and how long erasing.

80,000 rows or so, made by `tests.journal.made`: twelve songs on four days of five, each with
moods before and after.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks import Row, median_ms
from moodify.journal import writing
from moodify.journal.file import JournalFile
from moodify.journal.journal import Journal
from moodify.journal.rows import Wished
from tests.journal import made

DAYS = 3650


def rows() -> Iterator[Row]:
    """Each view, the lifts, one row more, the export and the erasing."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "journal.sqlite3"
        journal = Journal(path)
        journal.turn(True)
        now = time.time()
        file = JournalFile(path)
        written = 0
        with file.writing() as database:
            for record in made.years(DAYS, first=now - DAYS * made.DAY):
                writing.write(record, database)
                written += 1
        file.close()
        today = journal.standing().last
        assert today is not None
        ten = f"ten years ({written:,} rows)"
        yield Row(f"{ten}: a day", median_ms(lambda: journal.day(today), 20), "ms", 20)
        for name in ("week", "month", "year"):
            took = median_ms(lambda: journal.span(name, today), 20)  # noqa: B023
            yield Row(f"{ten}: a {name}", took, "ms", 50)
        yield Row(f"{ten}: the songs that lift", median_ms(journal.lifts, 10), "ms", 200)
        stamp = journal._clock()
        one = median_ms(lambda: _write(journal, stamp), 20)
        yield Row(f"{ten}: one row more", one, "ms", 50)
        for way in ("json", "csv"):
            start = time.perf_counter()
            size = sum(len(piece) for piece in journal.export(way))
            took = time.perf_counter() - start
            yield Row(f"{ten}: export as {way}, {size / 1e6:.0f} MB", took, "s", 20)
        start = time.perf_counter()
        journal.erase()
        yield Row(f"{ten}: erased from the disk", time.perf_counter() - start, "s", 5)
        journal.close()


def _write(journal: Journal, stamp: object) -> None:
    journal._put(Wished(stamp, "lift"))  # type: ignore[arg-type]
    journal._writer.do(lambda: None)

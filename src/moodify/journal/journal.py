"""The journal as a whole: the switch, what goes in, what can be seen of it, and erasing it."""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from moodify.errors import JournalError, MoodifyError
from moodify.journal import export, lifts, reading, views, writing
from moodify.journal.diary import SessionDiary, wall_clock
from moodify.journal.file import JournalFile
from moodify.journal.lately import LATELY, Lately
from moodify.journal.rows import Felt, Heard, HeardSong, Record, Stamp, date_of, day_of
from moodify.journal.writer import Writer

log = logging.getLogger(__name__)

LOOK_AGAIN = 10.0
"""Seconds after which the switch is looked at again: another process may have turned it."""
IDLE = 3600.0
"""Seconds. A session that told nothing for so long is over."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether the journal is on, and how much is in it."""

    on: bool
    first: date | None
    """The first day that holds something; None for an empty journal."""
    last: date | None
    days: int
    songs: int
    bytes: int
    """On the disk."""


@dataclass(frozen=True, slots=True)
class LiftingSong:
    """A song that lifts you, and how much is known of it."""

    song: HeardSong
    lift: lifts.Lift


class Journal:
    """One person's journal. May be used by several threads."""

    def __init__(self, path: Path, clock: Callable[[], Stamp] = wall_clock) -> None:
        """The journal in the file `path`. Nothing is made until it is switched on."""
        self.path = path
        self._clock = clock
        self._file = JournalFile(path)
        self._writer = Writer()
        self._lock = threading.Lock()
        self._diaries: list[SessionDiary] = []
        self._on = False
        self._looked = -LOOK_AGAIN
        self._pages = 0
        """How often it was seen to be switched on."""
        self._lately = Lately()
        self._missed = ""
        """Why the last record couldn't be written; empty when it could."""

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should know about its file; empty when all is well."""
        return (*self._file.notices, *((self._missed,) if self._missed else ()))

    # What goes in

    def diary(self) -> SessionDiary:
        """A diary for one more session; it writes while the journal is on."""
        diary = SessionDiary(self._put, self._page, self._clock)
        with self._lock:
            over = [one for one in self._diaries if one.idle > IDLE]
            self._diaries = [*(one for one in self._diaries if one not in over), diary]
        for one in over:
            one.finish()
        return diary

    def feel(self, felt: Felt | None, *, uri: str = "", play: int = 0) -> Heard:
        """Note what it felt like after a song: the newest play of `uri`, or the one numbered so.

        None takes it back. Raises `MoodifyError` where there is no such play.
        """

        def written() -> Heard | None:
            if not self._file.exists:
                return None
            with self._file.writing() as database:
                known = uri in self._lately  # whatever the clock on the wall did since
                since = -math.inf if known else self._clock().at - LATELY
                number = play or reading.last_play(database, uri, since) or 0
                writing.feel(database, number, felt)
                return reading.play(database, number)

        found = self._writer.do(written)
        if found is None:
            raise MoodifyError(
                "That song is not in the journal.", hint="It is, once it was heard while it was on."
            )
        return found

    # The switch

    @property
    def on(self) -> bool:
        """Whether it is kept, as the file says now."""
        self._writer.do(self._look)
        return self._on

    def turn(self, on: bool) -> None:
        """Switch it on or off. Off keeps what is there, and adds nothing."""

        def turned() -> None:
            if not on and not self._file.exists:
                self._set(False)
                return
            with self._file.writing() as database:
                database.execute(
                    "INSERT INTO facts VALUES ('on', ?) ON CONFLICT (name) DO UPDATE"
                    " SET value = excluded.value",
                    (str(int(on)),),
                )
            self._set(on)

        self._writer.do(turned)

    def erase(self) -> None:
        """Erase all of it, from the disk too, and switch it off.

        Raises `JournalError` where another program keeps old pages of it.
        """

        def erased() -> None:
            self._set(False)
            self._file.erase()

        self._writer.do(erased)

    # What can be seen

    def standing(self) -> Standing:
        """Whether it is on, and how much is in it."""
        on = self.on
        if not self._file.exists:
            return Standing(on, None, None, 0, 0, 0)
        with self._file.reading() as database:
            bounds = reading.bounds(database)
            days, songs = database.execute(
                "SELECT count(*), coalesce(sum(songs), 0) FROM days"
            ).fetchone()
        first, last = (None, None) if bounds is None else map(date_of, bounds)
        size = sum(part.stat().st_size for part in self.path.parent.glob(f"{self.path.name}*"))
        return Standing(on, first, last, days, songs, size)

    def today(self) -> date:
        """Today, by the clock on the wall."""
        return date_of(self._clock().day)

    def day(self, when: date) -> views.Day:
        """One day with all that was kept of it."""
        number = day_of(when)
        if not self._file.exists:
            return views.day(when, [], [], [], [])
        with self._file.reading() as database:
            return views.day(
                when,
                reading.days(database, number, number),
                list(reading.episodes(database, number)),
                list(reading.wishes(database, number)),
                list(reading.plays(database, number)),
            )

    def span(self, name: views.SpanName, around: date) -> views.Span:
        """The week, month or year around a date."""
        first, last = views.bounds_of(name, around)
        if not self._file.exists:
            return views.span(name, around, [])
        with self._file.reading() as database:
            totals = reading.days(database, day_of(first), day_of(last))
        return views.span(name, around, totals)

    def lifts(self, most: int = 20) -> list[LiftingSong]:
        """The songs that lift you, the surest first; few or none where little is known."""
        if not self._file.exists:
            return []
        with self._file.reading() as database:
            found = lifts.lifting(reading.taps(database), reading.changes(database))[:most]
            return [LiftingSong(reading.song(database, lift.song), lift) for lift in found]

    def export(self, way: Literal["json", "csv"]) -> Iterator[str]:
        """All of it, piece by piece. Raises `MoodifyError` where there is none."""
        if not self._file.exists:
            raise MoodifyError("There is no journal to export.", hint="Switch it on first.")
        with self._file.beside() as database:
            yield from export.WAYS[way](database)

    def close(self) -> None:
        """Write down what goes on, and close the file."""
        with self._lock:
            diaries, self._diaries = self._diaries, []
        for diary in diaries:
            diary.finish()
        self._writer.close()
        self._file.close()

    # How it is written

    def _put(self, record: Record) -> None:
        def written() -> None:
            self._look()
            if not self._on:
                return
            try:
                with self._file.writing() as database:
                    writing.write(record, database)
                if isinstance(record, Heard):
                    self._lately.note(record.song.uri)
            except JournalError as error:
                if not self._missed:  # told once, however much is missed
                    log.warning("The journal misses what happens now: %s", error)
                self._missed = f"The music goes on, but the journal misses it. {error.sentence}"
            else:
                self._missed = ""

        self._writer.put(written)

    def _page(self) -> int:
        """The switch as it was when last looked at; looks again now and then, without waiting."""
        now = time.monotonic()
        if now - self._looked >= LOOK_AGAIN:
            self._looked = now
            self._writer.put(self._look)
        return self._pages if self._on else 0

    def _set(self, on: bool) -> None:
        self._pages += on and not self._on
        self._on = on

    def _look(self) -> None:
        if not self._file.exists:
            self._set(False)
            return
        with self._file.reading() as database:
            row = database.execute("SELECT value FROM facts WHERE name = 'on'").fetchone()
        self._set(row is not None and row["value"] == "1")

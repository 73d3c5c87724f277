"""The journal of whoever asks: switched, looked at, exported and erased.

From this computer alone, or with a PIN from a device that was let in. Whoever opens the page
from elsewhere listens, but neither sees the journal nor is written into it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Response
from fastapi.responses import StreamingResponse

from moodify.household.listener import FIRST
from moodify.journal.journal import Journal
from moodify.journal.views import SpanName
from moodify.web import problems
from moodify.web.household.who import Someone, Who
from moodify.web.journal import cards
from moodify.web.journal.bodies import (
    FeltRequest,
    JournalDay,
    JournalState,
    JournalSwitch,
    LiftCard,
    SongEntry,
    SpanCard,
)
from moodify.web.library.here import only_here
from moodify.web.service import Serviced

router = APIRouter(prefix="/api/journal", tags=["journal"])

TYPES = {"json": "application/json", "csv": "text/csv; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class ReadJournal:
    """A listener's journal, and who asks for it."""

    journal: Journal
    who: Who


def book_of(service: Serviced, who: Someone) -> ReadJournal:
    """The journal of whoever asks; a 403 for a guest comes with what they ask for."""
    return ReadJournal(service.journals.of(who.listener.id if who.listener else FIRST), who)


Book = Annotated[ReadJournal, Depends(book_of)]
FILE = {"content": {"application/octet-stream": {"schema": {"type": "string"}}}}


@router.get("", summary="How the journal stands", responses={503: {}})
async def state(service: Serviced, book: Book) -> JournalState:
    """Whether it is kept, since when, and how much is in it. From elsewhere: that it is not."""
    return await service.do(_state, book)


@router.put("", summary="Switch the journal", responses={403: {}, 422: {}, 503: {}})
async def switch(wanted: JournalSwitch, service: Serviced, book: Book) -> JournalState:
    """On or off. Off keeps what is there, and adds nothing."""
    _seen(book, f"moodify journal {'on' if wanted.on else 'off'}")
    await service.do(book.journal.turn, wanted.on)
    return await service.do(_state, book)


@router.delete("", summary="Erase the journal", responses={403: {}, 503: {}})
async def erase(service: Serviced, book: Book) -> JournalState:
    """All of it, from the disk too, and switch it off. It can't be brought back."""
    _seen(book, "moodify journal erase")
    await service.do(book.journal.erase)
    return await service.do(_state, book)


@router.get("/day", summary="A day", responses={403: {}, 422: {}, 503: {}})
async def day(date: date, service: Serviced, book: Book) -> JournalDay:
    """One day's moods, wishes and songs."""
    _seen(book, "moodify journal show")
    return cards.day(await service.do(book.journal.day, date))


@router.get("/spans/{span}", summary="Some days", responses={403: {}, 422: {}, 503: {}})
async def span(span: SpanName, date: date, service: Serviced, book: Book) -> SpanCard:
    """The week, month or year around a date, each of its days in figures."""
    _seen(book, "moodify journal show")
    return cards.span(await service.do(book.journal.span, span, date))


@router.get("/lifts", summary="Songs that lift", responses={403: {}, 503: {}})
async def lifts(service: Serviced, book: Book) -> list[LiftCard]:
    """Songs after which you felt better more often than chance would have it; often none."""
    _seen(book, "moodify journal show")
    return [cards.lift(found) for found in await service.do(book.journal.lifts)]


@router.put("/felt", summary="How it felt after", responses={403: {}, 409: {}, 422: {}, 503: {}})
async def felt(wanted: FeltRequest, service: Serviced, book: Book) -> SongEntry:
    """Note whether you felt better, the same or worse after a song."""
    _seen(book, "moodify journal show")
    journal = book.journal
    heard = await service.do(journal.feel, wanted.felt, uri=wanted.uri, play=wanted.play)
    return cards.song(heard)


@router.get(
    "/export.{way}",
    summary="All of it",
    response_class=Response,
    responses={200: FILE, 403: {}, 409: {}, 422: {}, 503: {}},
)
async def export(way: Literal["json", "csv"], service: Serviced, book: Book) -> Response:
    """The whole journal as a file: JSON or CSV."""
    _seen(book, "moodify journal export")
    pieces = book.journal.export(way)
    first = await service.do(next, pieces)
    name = f"moodify-journal-{book.journal.today().isoformat()}.{way}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(_all(first, pieces), media_type=TYPES[way], headers=headers)


def _seen(book: ReadJournal, command: str) -> None:
    """Refuse whoever may not see it, and say by which `command` it can be done."""
    if book.who.is_guest:
        raise problems.ProblemError(GUEST)
    only_here(book.who.may_see_journal, command)


def _state(book: ReadJournal) -> JournalState:
    return cards.state(book.journal, book.who.may_see_journal, book.who.here)


GUEST = problems.problem(
    403,
    "A guest has no journal.",
    "Choose who is listening.",
    kind="guest",
    title="Nothing is kept of a guest",
)


def _all(first: str, pieces: Iterator[str]) -> Iterator[str]:
    yield first
    yield from pieces

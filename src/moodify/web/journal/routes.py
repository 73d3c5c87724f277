"""The journal: switched, looked at, exported and erased, from this computer alone.

Whoever opens the page from elsewhere listens, but neither sees the journal nor is written into
it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from fastapi import APIRouter, Response
from fastapi.responses import StreamingResponse

from moodify.journal.views import SpanName
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
from moodify.web.library.here import Here, only_here
from moodify.web.service import Serviced

router = APIRouter(prefix="/api/journal", tags=["journal"])

TYPES = {"json": "application/json", "csv": "text/csv; charset=utf-8"}
FILE = {"content": {"application/octet-stream": {"schema": {"type": "string"}}}}


@router.get("", summary="How the journal stands", responses={503: {}})
async def state(service: Serviced, here: Here) -> JournalState:
    """Whether it is kept, since when, and how much is in it. From elsewhere: that it is not."""
    return await service.do(cards.state, service.journal, here)


@router.put("", summary="Switch the journal", responses={403: {}, 422: {}, 503: {}})
async def switch(wanted: JournalSwitch, service: Serviced, here: Here) -> JournalState:
    """On or off. Off keeps what is there, and adds nothing."""
    only_here(here, f"moodify journal {'on' if wanted.on else 'off'}")
    await service.do(service.journal.turn, wanted.on)
    return await service.do(cards.state, service.journal, here)


@router.delete("", summary="Erase the journal", responses={403: {}, 503: {}})
async def erase(service: Serviced, here: Here) -> JournalState:
    """All of it, from the disk too, and switch it off. It can't be brought back."""
    only_here(here, "moodify journal erase")
    await service.do(service.journal.erase)
    return await service.do(cards.state, service.journal, here)


@router.get("/day", summary="A day", responses={403: {}, 422: {}, 503: {}})
async def day(date: date, service: Serviced, here: Here) -> JournalDay:
    """One day's moods, wishes and songs."""
    only_here(here, "moodify journal show")
    return cards.day(await service.do(service.journal.day, date))


@router.get("/spans/{span}", summary="Some days", responses={403: {}, 422: {}, 503: {}})
async def span(span: SpanName, date: date, service: Serviced, here: Here) -> SpanCard:
    """The week, month or year around a date, each of its days in figures."""
    only_here(here, "moodify journal show")
    return cards.span(await service.do(service.journal.span, span, date))


@router.get("/lifts", summary="Songs that lift", responses={403: {}, 503: {}})
async def lifts(service: Serviced, here: Here) -> list[LiftCard]:
    """Songs after which you felt better more often than chance would have it; often none."""
    only_here(here, "moodify journal show")
    return [cards.lift(found) for found in await service.do(service.journal.lifts)]


@router.put("/felt", summary="How it felt after", responses={403: {}, 409: {}, 422: {}, 503: {}})
async def felt(wanted: FeltRequest, service: Serviced, here: Here) -> SongEntry:
    """Note whether you felt better, the same or worse after a song."""
    only_here(here, "moodify journal show")
    journal = service.journal
    heard = await service.do(journal.feel, wanted.felt, uri=wanted.uri, play=wanted.play)
    return cards.song(heard)


@router.get(
    "/export.{way}",
    summary="All of it",
    response_class=Response,
    responses={200: FILE, 403: {}, 409: {}, 422: {}, 503: {}},
)
async def export(way: Literal["json", "csv"], service: Serviced, here: Here) -> Response:
    """The whole journal as a file: JSON or CSV."""
    only_here(here, "moodify journal export")
    pieces = service.journal.export(way)
    first = await service.do(next, pieces)
    name = f"moodify-journal-{service.journal.today().isoformat()}.{way}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(_all(first, pieces), media_type=TYPES[way], headers=headers)


def _all(first: str, pieces: Iterator[str]) -> Iterator[str]:
    yield first
    yield from pieces

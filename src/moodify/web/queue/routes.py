"""The queue over HTTP: kept as a file, opened from a link or a file, searched for songs to add."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request, Response

from moodify.music.files.texts import Way, list_text
from moodify.session.state import SongCard
from moodify.web.library.here import Here
from moodify.web.listening import Listener
from moodify.web.queue import lists
from moodify.web.queue.bodies import OpenedList, SharedList
from moodify.web.service import Serviced

router = APIRouter(prefix="/api/sessions/{session_id}/lists", tags=["queue"])

TYPES: dict[Way, str] = {
    "m3u8": "application/vnd.apple.mpegurl",
    "xspf": "application/xspf+xml",
    "json": "application/json",
    "csv": "text/csv; charset=utf-8",
}
FILE: dict[str, Any] = {
    "description": "A file to keep.",
    "content": {
        kind.partition(";")[0]: {"schema": {"type": "string", "format": "binary"}}
        for kind in TYPES.values()
    },
}
BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "description": "An M3U, XSPF, JSON or CSV file, at most 2 MB.",
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}


@router.get(
    "/{what}.{way}",
    summary="The songs as a file",
    response_class=Response,
    responses={200: FILE, 404: {}, 422: {}, 503: {}},
)
async def keep(
    listener: Listener, service: Serviced, here: Here, what: Literal["all", "coming"], way: Way
) -> Response:
    """What was heard, plays and comes (`all`), or only what comes; without any mood of yours.

    Files of the computer that Moodify runs on are named by their paths only there; elsewhere by
    artist and title.
    """
    session = listener.session
    chosen = session.coming(session.player) if what == "coming" else session.songs(session.player)
    songs = {one.song.track.uri: one.song for one in chosen}
    text = await service.do(lambda: list_text(songs.values(), way, paths=here))
    name = f"moodify-{date.today().isoformat()}.{way}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(text.encode("utf-8", "replace"), media_type=TYPES[way], headers=headers)


@router.post("/resolve", summary="Open a shared list", responses={404: {}, 422: {}, 503: {}})
async def resolve(listener: Listener, wanted: SharedList, service: Serviced) -> OpenedList:
    """What the songs of a list are here: by URI, else by artist and title. Nothing is played."""
    return await service.do(lists.opened, service.rooms, listener.session, wanted.songs)


@router.post(
    "/read",
    summary="Open a file of songs",
    openapi_extra=BODY,
    responses={404: {}, 413: {}, 422: {}, 503: {}},
)
async def read(
    listener: Listener,
    request: Request,
    service: Serviced,
    name: Annotated[str, Query(min_length=1, max_length=300, description="The file's name.")],
) -> OpenedList:
    """The same of a file that somebody keeps. It is read in memory, and not kept."""
    content = await request.body()
    return await service.do(lists.opened_file, service.rooms, listener.session, name, content)


@router.get("/find", summary="Find songs to add", responses={404: {}, 422: {}, 503: {}})
async def find(
    listener: Listener, service: Serviced, text: Annotated[str, Query(max_length=200)]
) -> list[SongCard]:
    """At most 20 songs whose artists and title hold each word, of those that can be queued."""
    return await service.do(lists.found, service.rooms, listener.session, text)

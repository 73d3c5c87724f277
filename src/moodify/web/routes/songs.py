"""Songs: suggested, listed, heard and liked."""

from __future__ import annotations

import mimetypes
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import FileResponse, Response, StreamingResponse
from starlette.concurrency import iterate_in_threadpool

from moodify.errors import SuggestError
from moodify.mood.wish import target_at, target_for_name
from moodify.music.sources.streams import NoSuchRangeError, Stream
from moodify.recommend.suggest import suggest
from moodify.session import Rooms
from moodify.session.cards import AUDIO_PATH, song_card
from moodify.session.commands import Uri
from moodify.session.state import SongCard
from moodify.types import MoodName, Target
from moodify.web.protocol import LikeRequest, SongList, SuggestRequest
from moodify.web.service import Serviced

router = APIRouter(tags=["songs"])

RECENT = 100
"""Songs heard that are remembered as recent."""


@router.post("/api/suggest", summary="Suggest songs", responses={404: {}, 422: {}, 503: {}})
async def suggest_songs(wanted: SuggestRequest, service: Serviced) -> list[SongCard]:
    """Songs for a mood or a point, best first but varied, each with its reasons."""
    return await service.do(_suggest, service.rooms, wanted)


@router.get("/api/songs", summary="List songs", responses={422: {}, 503: {}})
async def list_songs(
    service: Serviced,
    mood: MoodName | None = None,
    source: Annotated[str | None, Query(max_length=100)] = None,
    text: Annotated[
        str | None, Query(max_length=200, description="Words of the artists and the title.")
    ] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    offset: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
) -> SongList:
    """The library's songs by artist and title, those that fit every filter given."""

    def listed() -> SongList:
        catalogue = service.rooms.library.catalogue
        found = catalogue.find(mood=mood, source=source, text=text, limit=limit, offset=offset)
        total = catalogue.count(source, mood=mood, text=text)
        title_of, liked = service.rooms.library.source_title, service.rooms.likes.uris
        return SongList(total=total, songs=[song_card(song, title_of, liked) for song in found])

    return await service.do(listed)


@router.get(
    AUDIO_PATH,
    summary="Hear a song",
    response_class=FileResponse,
    responses={
        200: {"content": {"audio/*": {"schema": {"type": "string", "format": "binary"}}}},
        206: {"description": "The range that was asked for."},
        404: {},
        416: {"description": "There is no such range."},
        422: {},
        503: {},
    },
)
async def audio(uri: Annotated[Uri, Query()], request: Request, service: Serviced) -> Response:
    """A song's sound, whole or by byte ranges. Only songs of the library that play here."""
    asked = request.headers.get("range")
    try:
        stream = await service.make_sound(_stream, service.rooms, uri, asked)
    except NoSuchRangeError:
        return Response(status_code=416)
    if stream is not None:
        headers = {**stream.headers, "Cache-Control": "private, max-age=3600"}
        return StreamingResponse(passed_on(stream), stream.status, headers=headers)
    path = await service.make_sound(_audio, service.rooms, uri)
    return FileResponse(
        path,
        media_type=mimetypes.guess_type(path.name)[0] or "application/octet-stream",
        headers={"Cache-Control": "private, max-age=3600"},
    )


async def passed_on(stream: Stream) -> AsyncIterator[bytes]:
    """The bytes of `stream`; it is hung up on when the listener goes away."""
    try:
        async for chunk in iterate_in_threadpool(stream.chunks):
            yield chunk
    finally:
        stream.close()


@router.put("/api/songs/like", summary="Like a song", responses={404: {}, 422: {}, 503: {}})
async def like(wanted: LikeRequest, service: Serviced) -> LikeRequest:
    """Like a song, or take the like back; liked songs count for more when songs are chosen."""
    await service.do(lambda: service.rooms.likes.set(wanted.uri, wanted.on))
    service.sessions.publish()
    return wanted


def _suggest(rooms: Rooms, wanted: SuggestRequest) -> list[SongCard]:
    liked = rooms.likes.uris
    chosen = suggest(
        rooms.library,
        _target(wanted),
        wanted.n,
        recent=rooms.library.catalogue.recent(RECENT),
        liked=liked,
        playable=wanted.playable,
    )
    return [song_card(song, rooms.library.source_title, liked) for song in chosen]


def _target(wanted: SuggestRequest) -> Target:
    if wanted.mood is not None:
        return target_for_name(wanted.mood, wanted.wish)
    assert wanted.valence is not None
    assert wanted.arousal is not None
    return target_at(wanted.valence, wanted.arousal, wanted.wish)


def _audio(rooms: Rooms, uri: str) -> Path:
    path = rooms.library.audio(uri)
    if path is None:
        raise SuggestError("There is no sound of that song here.", hint="Open it by its links.")
    return path


def _stream(rooms: Rooms, uri: str, byte_range: str | None) -> Stream | None:
    return rooms.library.stream(uri, byte_range)

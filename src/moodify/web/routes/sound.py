"""A song's sound, and its cover."""

from __future__ import annotations

import hashlib
import mimetypes
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import FileResponse, Response, StreamingResponse
from starlette.concurrency import iterate_in_threadpool

from moodify.errors import SourceError, SuggestError
from moodify.music.sources.streams import NoSuchRangeError, Stream
from moodify.session import Rooms
from moodify.session.cards import AUDIO_PATH, COVER_PATH
from moodify.session.commands import Uri
from moodify.web.service import Service, Serviced
from moodify.web.sound import cover as covers
from moodify.web.sound.formats import format_of, named

router = APIRouter(tags=["songs"])

AN_HOUR = {"Cache-Control": "private, max-age=3600"}
ANY = "application/octet-stream"


@router.get(
    AUDIO_PATH,
    summary="Hear a song",
    response_class=FileResponse,
    responses={
        200: {"content": {"audio/*": {"schema": {"type": "string", "format": "binary"}}}},
        206: {"description": "The range that was asked for."},
        404: {},
        415: {"description": "It can't be played here, and why."},
        416: {"description": "There is no such range."},
        422: {},
        503: {},
    },
)
async def audio(
    uri: Annotated[Uri, Query()],
    request: Request,
    service: Serviced,
    plays: Annotated[
        str | None,
        Query(
            max_length=200,
            description=(
                "The kinds of sound that can be played, commas between, of mp3, flac, vorbis, "
                "oggflac, opus, aac, adts, alac, wav and aiff. A file of another kind is brought "
                "to FLAC or Opus where ffmpeg is installed. Without it a file is sent as it is."
            ),
        ),
    ] = None,
) -> Response:
    """A song's sound, whole or by byte ranges. Only songs of the library that play here."""
    asked = request.headers.get("range")
    try:
        stream = await service.make_sound(_stream, service.rooms, uri, asked)
    except NoSuchRangeError:
        return Response(status_code=416)
    if stream is not None:
        return StreamingResponse(
            passed_on(stream), stream.status, headers={**stream.headers, **AN_HOUR}
        )
    kinds = None if plays is None else frozenset(plays.split(","))
    path, media_type = await service.make_sound(_file, service, uri, kinds)
    return FileResponse(path, media_type=media_type, headers=AN_HOUR)


@router.get(
    COVER_PATH,
    summary="See a song's cover",
    response_class=Response,
    responses={
        200: {"content": {"image/*": {"schema": {"type": "string", "format": "binary"}}}},
        304: {"description": "It is the one that is known."},
        404: {},
        422: {},
        503: {},
    },
)
async def cover(uri: Annotated[Uri, Query()], request: Request, service: Serviced) -> Response:
    """The picture of a song that has an `image` here: JPEG, PNG, WebP or GIF, 640 px at most."""
    limit = service.settings.max_picture_megapixels
    picture, media_type = await service.do(_cover, service.rooms, uri, limit)
    tag = f'"{hashlib.sha256(picture).hexdigest()[:32]}"'
    headers = {**AN_HOUR, "ETag": tag}
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    return Response(picture, media_type=media_type, headers=headers)


async def passed_on(stream: Stream) -> AsyncIterator[bytes]:
    """The bytes of `stream`; it is hung up on when the listener goes away."""
    try:
        async for chunk in iterate_in_threadpool(stream.chunks):
            yield chunk
    finally:
        stream.close()


def _stream(rooms: Rooms, uri: str, byte_range: str | None) -> Stream | None:
    return rooms.library.stream(uri, byte_range)


def _file(service: Service, uri: str, plays: frozenset[str] | None) -> tuple[Path, str]:
    """The file to send, and its media type: one of sound, never of a page."""
    path = service.rooms.library.audio(uri)
    if path is None:
        raise SuggestError("There is no sound of that song here.", hint="Open it by its links.")
    try:
        kind = format_of(path)
        if kind is None:
            guess = mimetypes.guess_type(path.name)[0] or ANY
            return path, guess if guess.startswith("audio/") else ANY
        if plays is not None and kind.name not in plays:
            path, kind = service.transcoder.made(path, kind, plays)
    except OSError as error:
        raise SourceError(f"“{named(path)}” can't be read ({error.strerror}).") from error
    return path, kind.media_type


def _cover(rooms: Rooms, uri: str, max_megapixels: float) -> tuple[bytes, str]:
    given = rooms.library.cover(uri)
    if given is None:
        raise SuggestError("There is no cover of that song here.", hint="Its colour says its mood.")
    return covers.shown(given[0], max_megapixels)

"""One listener over HTTP: the same state and commands as on the live socket."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from moodify.session import Session
from moodify.session.commands import FOR_ALL
from moodify.session.state import SessionState
from moodify.web.bodies import BODY_DESCRIPTION, picture_of
from moodify.web.household.who import Own, Someone
from moodify.web.limits import too_many
from moodify.web.listening import Listener
from moodify.web.protocol import Command
from moodify.web.service import Serviced

router = APIRouter(prefix="/api/sessions", tags=["sessions"])


@router.post("", summary="Begin a session", status_code=201, responses={401: {}, 429: {}, 503: {}})
async def begin(service: Serviced, who: Someone, own: Own) -> SessionState:
    """A new listener. The id is a secret of whoever asked; it is forgotten after an idle hour."""
    if not service.new_sessions.take():
        raise too_many("new sessions")
    # Whoever may not see a journal isn't written into it either.
    session = service.begin(own, journal=who.may_see_journal)
    return await service.do(session.state)


@router.get("/{session_id}", summary="The state of a session", responses={404: {}})
async def state(listener: Listener, service: Serviced) -> SessionState:
    """What the listener's page shows."""
    return await service.do(listener.session.state)


@router.delete("/{session_id}", summary="End a session", status_code=204, responses={404: {}})
async def end(listener: Listener, service: Serviced) -> Response:
    """Forget a listener and close their sockets."""
    service.sessions.end(listener.id)
    return Response(status_code=204)


@router.post(
    "/{session_id}/commands",
    summary="Send a command",
    responses={404: {}, 409: {}, 422: {}, 503: {}},
)
async def command(listener: Listener, wanted: Command, service: Serviced) -> SessionState:
    """The same commands as on the live socket; answers with the state that follows."""
    try:
        await service.do(listener.session.command, wanted)
    finally:  # after a problem too: the music may have gone on, and something else not be kept
        if wanted.type in FOR_ALL:
            service.sessions.publish()
        listener.publish()
    return await service.do(listener.session.state)


@router.post(
    "/{session_id}/picture",
    summary="Take the mood from a picture",
    openapi_extra=BODY_DESCRIPTION,
    responses={404: {}, 413: {}, 422: {}, 429: {}, 503: {}},
)
async def picture(listener: Listener, request: Request, service: Serviced) -> SessionState:
    """Read the largest face of a picture instead of the camera; the picture is not kept."""
    if not service.pictures.take():
        raise too_many("pictures")
    data = await picture_of(request)
    limit = service.settings.max_picture_megapixels
    await service.see_still(_look, listener.session, data, limit)
    listener.publish()
    return await service.do(listener.session.state)


def _look(session: Session, data: bytes, max_megapixels: float) -> None:
    from moodify.vision.decode import decode_picture

    session.look_at(decode_picture(data, max_megapixels=max_megapixels))

"""Where the music comes from, over HTTP. Each change answers with the state that follows."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import APIRouter, Query

from moodify.music.sources.library import Foldered
from moodify.play.saved import saved_session
from moodify.said import key_of, values_of
from moodify.web.household.who import Someone
from moodify.web.library import folders, servers
from moodify.web.library.bodies import (
    BadFiles,
    FolderRequest,
    LibraryState,
    ServerPlaylist,
    ServerRequest,
    SourceCard,
    SwitchRequest,
    Trial,
)
from moodify.web.library.here import Here, only_here
from moodify.web.listening import listening_of
from moodify.web.queue.bodies import SaveRequest
from moodify.web.service import Service, Serviced

if TYPE_CHECKING:  # so that the page needn't wait for SQLAlchemy
    from moodify.music.library import Library

router = APIRouter(prefix="/api/library", tags=["library"])


REFUSALS: dict[int | str, dict[str, Any]] = {
    403: {"description": "It comes from another computer than Moodify's."},
    409: {},
    422: {},
    503: {},
}
"""What any call that changes something may be refused with."""


@router.get("", summary="Where the music comes from", responses={503: {}})
async def state(service: Serviced, here: Here) -> LibraryState:
    """Folders and how far they are read, Audius, the server, and every source's status."""
    return await service.do(_state, service, here)


@router.get("/bad", summary="Files that can't be used", responses={422: {}, 503: {}})
async def bad(
    service: Serviced,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    offset: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
) -> BadFiles:
    """Files of the folders that can't be used, each with the reason."""
    return await service.do(
        lambda: folders.bad_files(folders.foldered(service.rooms.library), limit, offset)
    )


@router.post("/folders", summary="Add a folder", status_code=201, responses=REFUSALS)
async def add_folder(wanted: FolderRequest, service: Serviced, here: Here) -> LibraryState:
    """Play from a folder of the computer that Moodify runs on. Only from there."""
    only_here(here, "moodify songs scan DIR")

    def work(library: Library) -> None:
        folders.add(folders.foldered(library), wanted.path)

    return await _done(service, here, work)


@router.delete("/folders/{folder_id}", summary="Forget a folder", responses={**REFUSALS, 404: {}})
async def remove_folder(folder_id: str, service: Serviced, here: Here) -> LibraryState:
    """Forget a folder and its songs; no file is touched. Only from Moodify's own computer."""
    only_here(here, "moodify songs folders --forget DIR")

    def work(library: Library) -> None:
        folders.remove(folders.foldered(library), folder_id)
        library.follow()

    return await _done(service, here, work)


@router.post("/rescan", summary="Look into the folders again", responses={503: {}})
async def rescan(service: Serviced, here: Here) -> LibraryState:
    """Look for songs that are new, changed or gone, in the background."""
    return await _done(service, here, lambda library: folders.foldered(library).rescan())


@router.post("/pause", summary="Rest from reading folders", responses={503: {}})
async def pause(service: Serviced, here: Here) -> LibraryState:
    """Rest, until `resume`."""
    return await _done(service, here, lambda library: folders.foldered(library).pause())


@router.post("/resume", summary="Go on reading folders", responses={503: {}})
async def resume(service: Serviced, here: Here) -> LibraryState:
    """Go on where it rested."""
    return await _done(service, here, lambda library: folders.foldered(library).resume())


@router.put("/audius", summary="Turn Audius on or off", responses=REFUSALS)
async def audius(wanted: SwitchRequest, service: Serviced, here: Here) -> LibraryState:
    """While it is on, Audius is asked once a day for songs. Off forgets them."""
    only_here(here, f"moodify songs servers audius {'on' if wanted.on else 'off'}")
    return await _done(service, here, lambda library: servers.turn(library, wanted.on))


@router.put("/server", summary="Sign in to a server of your own", responses=REFUSALS)
async def add_server(wanted: ServerRequest, service: Serviced, here: Here) -> LibraryState:
    """Navidrome, gonic, Airsonic and their like, in place of the one that was known."""
    only_here(here, "moodify songs servers add URL")
    return await _done(service, here, lambda library: servers.add(library, wanted))


@router.delete("/server", summary="Forget the server", responses=REFUSALS)
async def forget_server(service: Serviced, here: Here) -> LibraryState:
    """Forget the sign-in and the songs; nothing is changed at the server."""
    only_here(here, "moodify songs servers forget")
    return await _done(service, here, servers.forget)


@router.post("/server/test", summary="Try the server", responses={503: {}})
async def test_server(service: Serviced) -> list[Trial]:
    """Try the sign-in, the songs and the sound. Changes nothing anywhere."""
    return await service.run_errand(lambda: servers.test(service.rooms.library))


@router.post(
    "/server/playlist",
    summary="Save a session on the server",
    responses={**REFUSALS, 404: {}},
)
async def save_on_server(wanted: SaveRequest, service: Serviced, who: Someone) -> ServerPlaylist:
    """A playlist of what the server has of a session, named by the mood or as wished."""
    session = listening_of(wanted.session, service, who).session
    made = saved_session(
        session.coming("here") if wanted.what == "coming" else session.songs("here"),
        session.target,
        date.today(),
        wanted.name,
    )
    return await service.run_errand(lambda: servers.save(service.rooms.library, made))


async def _done(service: Service, here: bool, work: Callable[[Library], object]) -> LibraryState:
    """Do `work` on a thread, for it may wait for a disk or a server; then tell the state."""

    def do() -> LibraryState:
        work(service.rooms.library)
        return _state(service, here)

    return await service.run_errand(do)


def _state(service: Service, here: bool) -> LibraryState:
    library = service.rooms.library
    local = library.sources.get(folders.SOURCE)
    read = local if isinstance(local, Foldered) else None
    sources = [
        SourceCard(
            name=s.name,
            title=s.title,
            ok=s.ok,
            detail=str(s.detail),
            key=key_of(s.detail),
            values=values_of(s.detail),
            songs=s.songs,
        )
        for s in library.statuses()
    ]
    return LibraryState(
        folders=None if read is None else folders.cards(read),
        progress=None if read is None else folders.progress(read),
        here=here,
        computer=socket.gethostname(),
        audius=servers.audius_card(library),
        server=servers.server_card(library),
        servers=library.sources.get("subsonic") is not None,
        sources=sources,
        songs=library.catalogue.count(),
        transcodes=service.transcoder.there,
    )

"""The application: the page, the HTTP surface and the live socket, behind their guards."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from moodify import __version__
from moodify.lan.home import Home
from moodify.session import Rooms
from moodify.settings import Settings
from moodify.spotify.hosts import Hosts
from moodify.web import description, faults, live
from moodify.web.guard import Guard, hosts_of
from moodify.web.headers import CarefulHeaders
from moodify.web.household import routes as household
from moodify.web.journal import routes as journal
from moodify.web.lan import routes as lan
from moodify.web.library import routes as library
from moodify.web.limits import BodyLimit
from moodify.web.pages import Pages
from moodify.web.queue import routes as queue
from moodify.web.routes import calibration, health, see, sessions, songs, sound
from moodify.web.service import Service
from moodify.web.spotify import routes as spotify
from moodify.web.taste import routes as taste


def create_app(settings: Settings, rooms: Rooms | None = None, home: Home | None = None) -> FastAPI:
    """The application as `settings` say, for `settings.port` on this machine and for `home`.

    It opens the rooms when it starts, unless they are given, and closes them when it ends.
    The page is served at once; what needs a room waits until that is there.
    """

    @asynccontextmanager
    async def running(app: FastAPI) -> AsyncIterator[None]:
        service = Service(settings, rooms or Rooms.open(settings))
        app.state.service = service
        service.follow(asyncio.get_running_loop())
        yield
        await service.leave_spotify()
        await asyncio.to_thread(service.close)

    app = FastAPI(
        title="Moodify",
        version=__version__,
        lifespan=running,
        openapi_url="/api/openapi.json",
        docs_url=None,  # these two fetch scripts from elsewhere
        redoc_url=None,
    )
    for part in (
        health,
        calibration,
        see,
        songs,
        taste,
        sound,
        library,
        lan,
        household,
        journal,
        sessions,
        queue,
        live,
        *spotify.PARTS,
    ):
        app.include_router(part.router)
    app.state.home = home
    app.mount("/", Pages(), name="page")
    app.openapi = lambda: description.describe(app)  # type: ignore[method-assign]
    faults.install(app)
    # The last one added stands outermost.
    app.add_middleware(BodyLimit)
    at_home = (lambda: home.hosts) if home else frozenset[str]
    app.add_middleware(Guard, hosts=hosts_of(settings), secure_hosts=at_home)
    app.add_middleware(faults.Faults)
    app.add_middleware(CarefulHeaders, hosts=Hosts.at(settings.spotify_url))
    return app

"""What the server's parts share while it runs."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Annotated, ParamSpec, TypeVar

from fastapi import Depends
from starlette.requests import HTTPConnection

from moodify.errors import SpotifyError
from moodify.journal.journal import Journal
from moodify.session import Rooms, Session
from moodify.settings import Settings
from moodify.web import problems
from moodify.web.limits import Rest, TokenBucket
from moodify.web.sessions import Listening, Sessions
from moodify.web.sound.transcode import Transcoder
from moodify.web.spotify.desk import SpotifyDesk

EYES = 2
"""Frames read at a time, of all listeners together: one more than can be only waits in line."""
AGAIN_SECONDS = 20.0
"""Between two choices for the reason that there are other songs: the queue shouldn't flicker."""

P = ParamSpec("P")
T = TypeVar("T")


class Service:
    """The rooms, the sessions, and the threads that work for them."""

    def __init__(self, settings: Settings, rooms: Rooms) -> None:
        self.settings = settings
        self.rooms = rooms
        self.journal = Journal(settings.journal_path)
        self.sessions = Sessions(
            lambda token: Session(rooms, id=token, smoothing_seconds=settings.smoothing_seconds)
        )
        self._desk: SpotifyDesk | None = None
        self.pictures = TokenBucket(rate=10, burst=20)
        self.new_sessions = TokenBucket(rate=5, burst=50)
        self._eyes = ThreadPoolExecutor(EYES, "moodify-eyes")
        # Stills one at a time: each may take 50 megapixels of memory.
        self._stills = ThreadPoolExecutor(1, "moodify-still")
        self._hands = ThreadPoolExecutor(4, "moodify-hands")
        # Sound may have to be made first: seconds, which nothing else should wait for.
        self._sounds = ThreadPoolExecutor(8, "moodify-sound")
        # Folders on slow disks and servers that are far away, the same.
        self._errands = ThreadPoolExecutor(2, "moodify-errand")
        self.transcoder = Transcoder(settings.cache_dir / "transcoded")
        self._rest = Rest(AGAIN_SECONDS)

    def follow(self, loop: asyncio.AbstractEventLoop) -> None:
        """From now on, let those who listen choose anew when a source has other songs."""

        def changed() -> None:
            with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
                loop.call_soon_threadsafe(self._library_changed)

        self.rooms.when_changed(changed)

    def _library_changed(self) -> None:
        """There are other songs; while a folder is read there are, many times a minute."""
        self._rest.call(lambda: self.sessions.choose_again("here"))

    @property
    def spotify(self) -> SpotifyDesk:
        """The person's Spotify; made when it is first asked for. For the event loop alone."""
        if self._desk is None:
            if self.rooms.spotify is None:
                raise SpotifyError("Spotify is left out here.", hint="Play Moodify's own music.")
            self._desk = SpotifyDesk(self.settings, self.rooms.spotify, self._songs_changed)
        return self._desk

    async def leave_spotify(self) -> None:
        """Stop what is under way with Spotify."""
        if self._desk is not None:
            await self._desk.close()

    def _songs_changed(self) -> None:
        """There are other Spotify songs: let those who listen to them choose anew."""
        self.sessions.choose_again("spotify")

    async def see(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run work on a live frame on a thread."""
        return await self._run(self._eyes, partial(work, *args, **kwargs))

    async def see_still(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run work on a still picture on a thread, one after the other."""
        return await self._run(self._stills, partial(work, *args, **kwargs))

    async def do(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run other work that may wait for the disk on a thread."""
        return await self._run(self._hands, partial(work, *args, **kwargs))

    async def make_sound(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run work that may take seconds on a thread."""
        return await self._run(self._sounds, partial(work, *args, **kwargs))

    async def run_errand(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run work on a thread that may wait for a server far away."""
        return await self._run(self._errands, partial(work, *args, **kwargs))

    async def _run(self, threads: ThreadPoolExecutor, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(threads, work)

    def close(self) -> None:
        """Let go of the threads and the rooms."""
        self._rest.cancel()
        self.transcoder.close()
        everyone = (self._eyes, self._stills, self._hands, self._sounds, self._errands)
        for threads in everyone:
            threads.shutdown(wait=False, cancel_futures=True)
        self.rooms.stop_sources()  # or a sound that is being made would be waited for
        for threads in everyone:
            threads.shutdown(wait=True)
        self.journal.close()
        self.rooms.close()


def service_of(connection: HTTPConnection) -> Service:
    """The running service."""
    service = connection.app.state.service
    assert isinstance(service, Service)
    return service


Serviced = Annotated[Service, Depends(service_of)]


def listening_of(session_id: str, service: Serviced) -> Listening:
    """The session named in the path; a 404 when there is none."""
    found = service.sessions.get(session_id)
    if found is None:
        raise problems.ProblemError(no_session())
    return found


Listener = Annotated[Listening, Depends(listening_of)]


def no_session() -> problems.Problem:
    """The problem of a session that isn't known."""
    return problems.problem(
        404,
        "There is no such session: it has ended, or the server was started anew.",
        "Start another one.",
        kind="session",
        title="No such session",
    )

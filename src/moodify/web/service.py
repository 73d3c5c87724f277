"""What the server's parts share while it runs."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Annotated, ParamSpec, TypeVar

from fastapi import Depends
from starlette.requests import HTTPConnection

from moodify.errors import MoodifyError, SpotifyError
from moodify.household.erase import finish, remove
from moodify.household.journals import Journals
from moodify.household.listener import FIRST
from moodify.journal.diary import NO_DIARY, Diary
from moodify.journal.journal import Journal
from moodify.session import Rooms, Session
from moodify.session.belongings import Belongings
from moodify.settings import Settings
from moodify.web import problems
from moodify.web.limits import Rest, TokenBucket
from moodify.web.sessions import Sessions
from moodify.web.sound.transcode import Transcoder
from moodify.web.spotify.desk import SpotifyDesk

log = logging.getLogger(__name__)

EYES = 2
"""Frames read at a time, of all listeners together: one more than can be only waits in line."""
AGAIN_SECONDS = 20.0
"""Between two choices for the reason that there are other songs: the queue shouldn't flicker."""

LOOK_SECONDS = 2.0
"""Between two looks at the list of listeners, which the command line may change."""
MOST_GUESTS = 64
"""Guests whose likes and taste are held in memory."""

P = ParamSpec("P")
T = TypeVar("T")


class Service:
    """The rooms, the sessions, and the threads that work for them."""

    def __init__(self, settings: Settings, rooms: Rooms) -> None:
        self.settings = settings
        self.rooms = rooms
        self.journals = Journals(settings.journal_path)
        self.sessions = Sessions(lambda token: self._session(token, rooms.first))
        self._seals = self._household()
        self._guests: OrderedDict[str, Belongings] = OrderedDict()
        self._guests_lock = threading.Lock()
        self._look: asyncio.TimerHandle | None = None
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
        self._look = loop.call_later(LOOK_SECONDS, self._look_again, loop)
        self._errands.submit(self._finish_removals)

    # The household

    @property
    def journal(self) -> Journal:
        """The first listener's journal."""
        return self.journals.of(FIRST)

    def own(self, listener_id: str, guest: bool = False) -> Belongings:
        """What is that listener's. Of guests, the last few are remembered, in memory alone."""
        if not guest:
            return self.rooms.of(listener_id)
        with self._guests_lock:
            own = self._guests.pop(listener_id, None) or self.rooms.guest(listener_id)
            self._guests[listener_id] = own
            while len(self._guests) > MOST_GUESTS:
                self._guests.popitem(last=False)
            return own

    def begin(self, own: Belongings, journal: bool) -> Session:
        """A session of a listener; `journal` says whether it may be written into theirs."""
        if (listener := self.rooms.household.get(own.id)) is not None:
            self._seals.setdefault(own.id, listener.pin and listener.seal)
        session = self.sessions.create(lambda token: self._session(token, own)).session
        session.diary = self._diary(own.id) if journal else NO_DIARY
        return session

    def _session(self, token: str, own: Belongings) -> Session:
        seconds = self.settings.smoothing_seconds
        return Session(self.rooms, own, id=token, smoothing_seconds=seconds)

    def _diary(self, listener_id: str) -> Diary:
        return self.journals.of(listener_id).diary()

    def remove_listener(self, listener_id: str) -> None:
        """Remove a listener and erase what is theirs. Takes seconds: call it on a thread."""
        remove(self.rooms.household, listener_id, self._let_go, self._erase_heard)

    def _finish_removals(self) -> None:
        """Erase what is left of a removal that was cut off."""
        try:
            finish(self.rooms.household, self._erase_heard)
        except MoodifyError as error:  # at the next start once more
            log.warning("%s", error)

    def _let_go(self, listener_id: str) -> None:
        self.journals.let_go(listener_id)
        self.rooms.let_go(listener_id)

    def _erase_heard(self) -> None:
        self.rooms.library.catalogue.erase_heard()

    def look_at_household(self) -> None:
        """End the sessions of whoever was removed, or has another PIN, here or by the terminal."""
        before, self._seals = self._seals, self._household()
        for listener_id, seal in before.items():
            if self._seals.get(listener_id) != seal:
                self.sessions.end_of(listener_id)
                if listener_id not in self._seals:
                    self._hands.submit(self._let_go, listener_id)

    def _household(self) -> dict[str, object]:
        everyone = self.rooms.household.everyone()
        return {one.id: one.pin and one.seal for one in everyone}

    def _look_again(self, loop: asyncio.AbstractEventLoop) -> None:
        self.look_at_household()
        self._look = loop.call_later(LOOK_SECONDS, self._look_again, loop)

    # The library

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
        if self._look is not None:
            self._look.cancel()
        self.transcoder.close()
        everyone = (self._eyes, self._stills, self._hands, self._sounds, self._errands)
        for threads in everyone:
            threads.shutdown(wait=False, cancel_futures=True)
        self.rooms.stop_sources()  # or a sound that is being made would be waited for
        for threads in everyone:
            threads.shutdown(wait=True)
        self.journals.close()
        self.rooms.close()


def service_of(connection: HTTPConnection) -> Service:
    """The running service."""
    service = connection.app.state.service
    assert isinstance(service, Service)
    return service


Serviced = Annotated[Service, Depends(service_of)]


def no_session() -> problems.Problem:
    """The problem of a session that isn't known."""
    return problems.problem(
        404,
        "There is no such session: it has ended, or the server was started anew.",
        "Start another one.",
        kind="session",
        title="No such session",
    )

"""What all listeners share, the reader of faces and the library; and what each has of their own.

Loading OpenCV, the networks and the catalogue takes a second or two. `Rooms.open` begins with
it on threads and returns at once, so that the page can be served meanwhile; whoever asks for
a room waits until it is there.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from moodify.errors import CatalogueError
from moodify.household.household import Household, gone_error
from moodify.household.kept_filters import KeptFilters
from moodify.household.listener import FIRST
from moodify.household.memory import carry
from moodify.mood.calibrations import FILE as CALIBRATION_FILE
from moodify.mood.calibrations import Calibrations
from moodify.session.belongings import GUEST, Belongings, InCatalogue, Likes, kept_in
from moodify.settings import Settings
from moodify.taste.taste import Taste
from moodify.types import Face, Frame, Quality, Song

if TYPE_CHECKING:  # so that the page needn't wait for SQLAlchemy
    from moodify.music.library import Library
    from moodify.music.sources.base import Preparing
    from moodify.music.spotify.shelf import SpotifyShelf
    from moodify.vision.card import ModelCard


class Reader(Protocol):
    """As much of a `FaceReader` as a session needs."""

    @property
    def card(self) -> ModelCard:
        """What the network is."""

    def read(self, frame: Frame, *, thorough: bool | None = None) -> tuple[Face, ...]:
        """Every face of a frame, largest first."""

    def empty_quality(self, frame: Frame) -> Quality:
        """Why a frame shows no face."""


class Rooms:
    """The shared rooms. May be used by several threads."""

    def __init__(
        self,
        open_reader: Callable[[], Reader],
        open_library: Callable[[], Library],
        spotify_path: Path | None = None,
        calibration_path: Path | None = None,
        taste_path: Path | None = None,
        home: Path | None = None,
    ) -> None:
        """Begin to open both, each on a thread of its own.

        `spotify_path` is where what was read from Spotify is kept; None leaves Spotify out.
        `calibration_path` is where what was learned of the first listener's face is, and
        `taste_path` where what was learned of their taste is; `home` is the folder of the
        household and of what its other listeners have. None keeps it in memory.
        """
        self._opening = ThreadPoolExecutor(2, "moodify-open")
        self._reader: Future[Reader] = self._opening.submit(open_reader)
        self._library: Future[Library] = self._opening.submit(_prepared, open_library)
        self.household = Household(home)
        """Who there is."""
        places = self.household.places
        self.first = Belongings(
            FIRST,
            Taste.at(taste_path),
            Calibrations(calibration_path),
            InCatalogue(lambda: self.library),
            KeptFilters(None if places is None else places.of(FIRST).filters),
            lambda: self.library,
            lambda: self.household.get(FIRST) is not None,
        )
        """What the first listener has: all that was there before there were several."""
        self._own: dict[str, Belongings] = {FIRST: self.first}
        self._own_lock = threading.Lock()
        self.spotify: SpotifyShelf | None = None
        """The person's Spotify songs, kept apart from all others."""
        if spotify_path is not None:
            from moodify.music.spotify.shelf import SpotifyShelf
            from moodify.music.spotify.store import SpotifyStore

            self.spotify = SpotifyShelf(SpotifyStore(spotify_path), self._spotify_songs)

    @classmethod
    def open(cls, settings: Settings) -> Rooms:
        """The real rooms, as `settings` say."""
        return cls(
            _open_reader,
            lambda: _open_library(settings),
            settings.spotify_path,
            settings.data_dir / CALIBRATION_FILE,
            settings.taste_path,
            settings.data_dir,
        )

    @property
    def reader(self) -> Reader:
        """Waits until it is loaded; raises `ModelError` when it can't be."""
        return self._reader.result()

    @property
    def library(self) -> Library:
        """Waits until it is open; raises `CatalogueError` when it can't be."""
        return self._library.result()

    # What is each listener's own

    def of(self, listener_id: str) -> Belongings:
        """What that listener has. Raises `NotListeningError` for nobody of the household."""
        with self._own_lock:
            if self.household.get(listener_id) is None:
                raise gone_error()
            if listener_id not in self._own:
                places = self.household.places
                things = None if places is None else places.of(listener_id)
                self._own[listener_id] = kept_in(
                    listener_id,
                    things,
                    lambda: self.library,
                    lambda: self.household.get(listener_id) is not None,
                )
            return self._own[listener_id]

    def guest(self, guest_id: str = GUEST) -> Belongings:
        """What a guest has until they leave: nothing of it is written down."""
        return kept_in(guest_id, None, lambda: self.library)

    def let_go(self, listener_id: str) -> None:
        """Close the files of a listener who was removed."""
        with self._own_lock:
            own = (
                self._own.get(listener_id)
                if listener_id == FIRST
                else self._own.pop(listener_id, None)
            )
        if own is not None:
            own.close()

    def _everyones(self) -> tuple[Belongings, ...]:
        with self._own_lock:
            return tuple(self._own.values())

    @property
    def calibrations(self) -> Calibrations:
        """What was learned of the first listener's face."""
        return self.first.calibrations

    @property
    def taste(self) -> Taste:
        """What was learned of what the first listener likes."""
        return self.first.taste

    @property
    def likes(self) -> Likes:
        """The songs that the first listener likes; waits for the library."""
        return self.first.likes

    # The library

    def when_changed(self, call: Callable[[], object]) -> None:
        """Call `call`, on some thread, whenever a source's songs changed in the background."""

        def changed() -> None:
            for own in self._everyones():
                own.read_again()
            call()

        def opened(library: Future[Library]) -> None:
            if not library.cancelled() and library.exception() is None:
                library.result().when_changed(changed)

        self._library.add_done_callback(opened)

    def close(self) -> None:
        """Wait for what is still opening, stop the sources' work ahead, close the library."""
        self._opening.shutdown(wait=True, cancel_futures=True)
        self.stop_sources()
        if self._opened:
            self.library.close()
        if self.spotify is not None:
            self.spotify.store.close()
        for own in self._everyones():
            own.close()

    def stop_sources(self) -> None:
        """Stop what sources do in the background; a sound that is being made is given up."""
        if self._opened:
            for source in _preparing(self.library):
                source.close()

    def _spotify_songs(self) -> list[Song]:
        """Those of the person's files; none while there is no catalogue."""
        try:
            return self.library.spotify_songs()
        except CatalogueError:
            return []

    @property
    def _opened(self) -> bool:
        library = self._library
        return library.done() and not library.cancelled() and library.exception() is None


def _open_reader() -> Reader:
    from moodify.vision.reader import FaceReader

    return FaceReader()


def _open_library(settings: Settings) -> Library:
    from moodify.music.library import Library

    library = Library.open(settings)
    library.catalogue.moved = partial(carry, Household(settings.data_dir))
    library.refresh()
    return library


def _prepared(open_library: Callable[[], Library]) -> Library:
    """The library, its sources told to work ahead."""
    library = open_library()
    for source in _preparing(library):
        source.prepare()
    return library


def _preparing(library: Library) -> Iterator[Preparing]:
    from moodify.music.sources.base import Preparing

    return (source for source in library.sources if isinstance(source, Preparing))

"""What all listeners share: the reader of faces, the library, and the songs they like.

Loading OpenCV, the networks and the catalogue takes a second or two. `Rooms.open` begins with
it on threads and returns at once, so that the page can be served meanwhile; whoever asks for
a room waits until it is there.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from moodify.errors import CatalogueError, SuggestError
from moodify.mood.calibrations import FILE as CALIBRATION_FILE
from moodify.mood.calibrations import Calibrations
from moodify.session.tasting import teach, unteach
from moodify.settings import Settings
from moodify.taste.taste import Taste
from moodify.types import Face, Frame, Quality, Song, Target

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
    ) -> None:
        """Begin to open both, each on a thread of its own.

        `spotify_path` is where what was read from Spotify is kept; None leaves Spotify out.
        `calibration_path` is where what was learned of faces is, and `taste_path` where what
        was learned of taste is; None keeps it in memory.
        """
        self._opening = ThreadPoolExecutor(2, "moodify-open")
        self._reader: Future[Reader] = self._opening.submit(open_reader)
        self._library: Future[Library] = self._opening.submit(_prepared, open_library)
        self._likes: Likes | None = None
        self._likes_lock = threading.Lock()
        self.calibrations = Calibrations(calibration_path)
        """What was learned of people's faces."""
        self.taste = Taste.at(taste_path)
        """What was learned of what the listener likes."""
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
        )

    @property
    def reader(self) -> Reader:
        """Waits until it is loaded; raises `ModelError` when it can't be."""
        return self._reader.result()

    @property
    def library(self) -> Library:
        """Waits until it is open; raises `CatalogueError` when it can't be."""
        return self._library.result()

    @property
    def likes(self) -> Likes:
        """The songs that are liked; waits for the library."""
        with self._likes_lock:
            if self._likes is None:
                self._likes = Likes(self.library, self.taste)
            return self._likes

    def when_changed(self, call: Callable[[], object]) -> None:
        """Call `call`, on some thread, whenever a source's songs changed in the background."""

        def changed() -> None:
            with self._likes_lock:
                if self._likes is not None:  # a liked file may have moved
                    self._likes.read()
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
        self.taste.close()

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


class Likes:
    """The liked songs, kept at hand so that showing a card asks no database."""

    def __init__(self, library: Library, taste: Taste) -> None:
        self._library = library
        self._taste = taste
        self._uris: frozenset[str] = frozenset()
        self.read()

    @property
    def uris(self) -> frozenset[str]:
        """The liked songs' URIs: a new set whenever one changes."""
        return self._uris

    def set(self, uri: str, on: bool, target: Target | None = None) -> None:
        """Like a song or take the like back; raises `SuggestError` for one that isn't there.

        `target` is what it was chosen for: without it, the like counts for its own mood.
        """
        song = self._library.catalogue.get(uri)
        if on and song is None:
            raise SuggestError("That song is not in the library.", hint="Choose another one.")
        self._library.like(uri, on)
        self.read()
        if not on:
            unteach(self._taste, uri)
        elif song is not None:
            place = Target(song.mood.valence, song.mood.arousal)
            teach(self._taste, song, "liked", target or place)

    def read(self) -> None:
        """Look into the catalogue again."""
        self._uris = frozenset(self._library.catalogue.liked())


def _open_reader() -> Reader:
    from moodify.vision.reader import FaceReader

    return FaceReader()


def _open_library(settings: Settings) -> Library:
    from moodify.music.library import Library

    library = Library.open(settings)
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

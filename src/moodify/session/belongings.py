"""What is one listener's alone: taste, calibration, filters, likes and what they heard lately."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Protocol

from moodify.errors import MoodifyError, SuggestError
from moodify.household.household import gone_error
from moodify.household.kept_filters import KeptFilters
from moodify.household.memory import Memory
from moodify.mood.calibrations import Calibrations
from moodify.session.tasting import teach, unteach
from moodify.session.unkept import Unkept
from moodify.taste.taste import Taste
from moodify.types import Target

log = logging.getLogger(__name__)

if TYPE_CHECKING:
    from moodify.household.files import Things
    from moodify.music.library import Library

GUEST = "guest"
"""The id of whoever listens without being one of the household: nothing of them is kept."""


class Heard(Protocol):
    """Where one listener's likes and plays are kept."""

    @property
    def notices(self) -> Sequence[str]:
        """Sentences about a file that couldn't be used."""

    def like(self, uri: str, on: bool) -> None:
        """Like a song, or take the like back."""

    def liked(self) -> Collection[str]:
        """The URIs of all liked songs."""

    def record(self, uri: str, event: Literal["played", "skipped", "finished"]) -> None:
        """Note what became of a song."""

    def recent(self, n: int) -> list[str]:
        """The last `n` songs heard, each once, newest first."""

    def move(self, moves: Iterable[tuple[str, str]]) -> None:
        """For each (old, new) URI: what was the old one's is the new one's."""

    def close(self) -> None:
        """Let go of the file."""


class InCatalogue:
    """The first listener's: in the catalogue, and told to the sources that the songs are from."""

    notices: Sequence[str] = ()
    """The library tells of the catalogue."""

    def __init__(self, library: Callable[[], Library]) -> None:
        self._library = library

    def like(self, uri: str, on: bool) -> None:
        """Here and where the song comes from."""
        self._library().like(uri, on)

    def liked(self) -> Collection[str]:
        """From the catalogue."""
        return self._library().catalogue.liked()

    def record(self, uri: str, event: Literal["played", "skipped", "finished"]) -> None:
        """Kept in the catalogue, and told to the source."""
        self._library().record(uri, event)

    def recent(self, n: int) -> list[str]:
        """From the catalogue."""
        return self._library().catalogue.recent(n)

    def move(self, moves: Iterable[tuple[str, str]]) -> None:
        """The catalogue has done so itself."""

    def close(self) -> None:
        """The library closes the catalogue."""


class Belongings:
    """One listener's. May be used by several threads."""

    def __init__(
        self,
        id: str,
        taste: Taste,
        calibrations: Calibrations,
        heard: Heard,
        filters: KeptFilters,
        library: Callable[[], Library],
        listens: Callable[[], bool] = lambda: True,
    ) -> None:
        """`listens` says whether that listener is still one of the household."""
        self.id = id
        self.taste = taste
        self.calibrations = calibrations
        self.heard = heard
        self.filters = filters
        self.unkept = Unkept()
        """What couldn't be kept while the music went on."""
        self._library = library
        self._listens = listens
        self._likes: Likes | None = None
        self._lock = threading.Lock()

    @property
    def likes(self) -> Likes:
        """The songs that are liked; waits for the library."""
        with self._lock:
            if self._likes is None:
                self._likes = Likes(self._library(), self.taste, self.heard)
            return self._likes

    @property
    def notices(self) -> tuple[str, ...]:
        """What this listener should know of files of theirs that couldn't be used."""
        return (*self.calibrations.notices, *self.taste.notices, *self.heard.notices)

    def check(self) -> None:
        """Raises `NotListeningError` once the listener was removed."""
        if not self._listens():
            raise gone_error()

    def read_again(self) -> None:
        """A liked file may have moved. Where that can't be read, what is known stays."""
        with self._lock:
            if self._likes is not None:
                try:
                    self._likes.read()
                except MoodifyError as error:
                    log.warning("%s", error)

    def close(self) -> None:
        """Close the files."""
        self.taste.close()
        self.heard.close()


class Likes:
    """The liked songs, kept at hand so that showing a card asks no database."""

    def __init__(self, library: Library, taste: Taste, heard: Heard) -> None:
        self._library = library
        self._taste = taste
        self._heard = heard
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
        self._heard.like(uri, on)
        self.read()
        if not on:
            unteach(self._taste, uri)
        elif song is not None:
            place = Target(song.mood.valence, song.mood.arousal)
            if (error := teach(self._taste, song, "liked", target or place)) is not None:
                log.warning("%s", error)

    def read(self) -> None:
        """Look where they are kept again."""
        self._uris = frozenset(self._heard.liked())


def kept_in(
    id: str,
    things: Things | None,
    library: Callable[[], Library],
    listens: Callable[[], bool] = lambda: True,
) -> Belongings:
    """What is kept in the files of `things`; None keeps it in memory."""
    return Belongings(
        id,
        Taste.at(None if things is None else things.taste),
        Calibrations(None if things is None else things.calibration),
        Memory(None if things is None else things.memory),
        KeptFilters(None if things is None else things.filters),
        library,
        listens,
    )

"""What a source of the person's own files can do beyond giving songs.

Each is a small protocol of its own beside `Source`, so that a source offers what it can, and
the page, the commands and the tests ask for no more than that.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, Protocol, TypeAlias, runtime_checkable

from moodify.types import MoodName, Track

Stage: TypeAlias = Literal["idle", "scanning", "analysing", "paused"]
"""What goes on in the background."""


@runtime_checkable
class Covered(Protocol):
    """A source that has pictures of its songs' covers; such a song says ``track.cover``."""

    def cover(self, track: Track) -> tuple[bytes, str] | None:
        """The picture and its media type; None where there is none. Called on a worker thread."""


@runtime_checkable
class Correctable(Protocol):
    """A source that takes the person's own word for a song's mood."""

    def correct(self, track: Track, mood: MoodName | None) -> None:
        """Keep `mood` as the person's word; None takes it back. Raises `SourceError`."""


@runtime_checkable
class Moving(Protocol):
    """A source whose songs may get another URI, as files do that are moved."""

    def moved(self) -> Sequence[tuple[str, str]]:
        """The URI that was and the one that is, for each move that wasn't settled yet."""

    def settle(self, moves: Sequence[tuple[str, str]]) -> None:
        """What hung on the old URIs of `moves` was carried over."""


@runtime_checkable
class Scrobbling(Protocol):
    """A source that counts what was heard, where its songs come from."""

    def scrobble(self, track: Track, at: float | None = None) -> None:
        """Count a song as heard at `at`, seconds since 1970. Waits for the network."""


@runtime_checkable
class Starring(Protocol):
    """A source that keeps likes, where its songs come from."""

    def star(self, track: Track, on: bool = True) -> None:
        """Star a song there, or take the star back. Waits for the network."""


class FolderLike(Protocol):
    """A folder that the person named."""

    @property
    def path(self) -> Path:
        """Where it is."""

    @property
    def files(self) -> int:
        """How many sound files are known in it."""

    @property
    def present(self) -> bool:
        """False while it can't be found, such as on a disk that isn't plugged in."""


class BadFileLike(Protocol):
    """A file that can't be used."""

    @property
    def path(self) -> Path:
        """Where it is."""

    @property
    def reason(self) -> str:
        """Why not, in one sentence."""


class ProgressLike(Protocol):
    """How far the work in the background is."""

    @property
    def stage(self) -> Stage:
        """What it does."""

    @property
    def folders(self) -> int:
        """Folders that were named."""

    @property
    def files(self) -> int:
        """Sound files that are known."""

    @property
    def placed(self) -> int:
        """Those of them whose mood is known."""

    @property
    def bad(self) -> int:
        """Files that can't be used."""

    @property
    def done(self) -> int:
        """Steps of this stage that are done."""

    @property
    def total(self) -> int:
        """Steps of this stage; 0 while nobody knows."""

    @property
    def seconds_left(self) -> float | None:
        """Until the stage ends; None while nobody knows."""

    @property
    def current(self) -> str | None:
        """What is worked on, such as a file's name."""


@runtime_checkable
class Foldered(Protocol):
    """A source of files in folders that the person names."""

    def folders(self) -> Sequence[FolderLike]:
        """The folders, in the order they were named."""

    def add_folder(self, path: Path) -> FolderLike:
        """Take a folder in. Raises `MoodifyError` in a sentence where it can't be."""

    def remove_folder(self, path: Path) -> None:
        """Forget a folder and its songs; no file is touched."""

    def rescan(self) -> None:
        """Look again, in the background; returns at once."""

    def progress(self) -> ProgressLike:
        """How far it is; cheap, since the page asks each second."""

    def bad_files(self, limit: int = 100, offset: int = 0) -> Sequence[BadFileLike]:
        """The files that can't be used, each with the reason."""

    def pause(self) -> None:
        """Rest, until `resume`."""

    def resume(self) -> None:
        """Go on."""

"""The person's own folders as a source of songs."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from moodify.errors import SourceError
from moodify.music.sources.base import SourceStatus
from moodify.music.sources.local import files, shelf
from moodify.music.sources.local.background import Background
from moodify.music.sources.local.covers import cover_of
from moodify.music.sources.local.progress import BadFile, Folder, LocalProgress
from moodify.music.sources.local.rank import VERSION as RANK_VERSION
from moodify.music.sources.local.records import SOURCE, TITLE
from moodify.music.sources.local.scan import ScanResult
from moodify.music.sources.local.sounding import Analyse, by_sound
from moodify.music.sources.local.store import Store
from moodify.music.sources.local.uris import path_of, uri_of
from moodify.music.sources.local.work import Work
from moodify.said import Said
from moodify.types import MoodName, Song, Track

if TYPE_CHECKING:
    from moodify.settings import Settings


NO_FOLDER = "No folder yet. Add one with `moodify songs scan`."

Told: TypeAlias = Callable[[int, int, str], object]
"""Is told how many steps are done, of how many (0: nobody knows), and which file it is at."""


class LocalSource:
    """Songs of folders that the person named. May be shared by threads."""

    name = SOURCE
    title = TITLE

    def __init__(
        self,
        settings: Settings,
        analyse: Analyse | None = None,
        version: str | None = None,
        cores: int = 0,
    ) -> None:
        """`analyse`, which must be picklable, stands in for the analysis in tests."""
        self.store = Store(settings.data_dir / "local.sqlite3")
        own = [path.absolute() for path in (settings.data_dir, settings.cache_dir)]
        self._own = own
        self._version = version
        self.work = Work(self.store, self._analyser, analyse or by_sound, cores, own)
        self._call: Callable[[], object] = lambda: None
        self._background = Background(self.work, self._told)

    # What every source does

    def songs(self) -> Iterator[Song]:
        """Every song whose mood is known, by the person, its tag or its sound."""
        if not self.store.unused:
            yield from shelf.songs(self.store)

    def version(self) -> str:
        """Changes with every file, analysis and correction."""
        return "none" if self.store.unused else f"{self.store.changes()} {RANK_VERSION}"

    def audio(self, track: Track) -> Path | None:
        """The song's file; None where it isn't known, or isn't there."""
        path = path_of(track.uri)
        if path is None or shelf.key_at(self.store, path) is None:
            return None
        return path if path.is_file() else None

    def cover(self, track: Track) -> tuple[bytes, str] | None:
        """The picture and its media type: that in the file, else ``cover.jpg`` beside it.

        None where there is none, and for what is larger than 10 MB or no picture.
        """
        path = self.audio(track)
        return None if path is None else cover_of(path)

    def status(self) -> SourceStatus:
        """How many folders and songs, and how many of them wait."""
        try:
            found = self.work.counts()
        except SourceError as error:
            return SourceStatus(self.name, self.title, ok=False, detail=error.sentence)
        if self._background.trouble:
            return SourceStatus(
                self.name, self.title, False, self._background.trouble, found.placed
            )
        if found.folders == 0:
            detail = NO_FOLDER
        else:
            detail = f"{found.files:,} songs; {found.placed:,} can be chosen"
            detail += f", {found.bad:,} files can't be used." if found.bad else "."
            absent = [str(folder.path) for folder in self.folders() if not folder.present]
            if absent:
                detail += f" Not there now, or empty: {', '.join(absent)}; the songs are kept."
            else:
                counts = {"n": found.files, "placed": found.placed, "bad": found.bad}
                detail = Said(detail, "source-local", **counts)
        if self.store.notice:
            detail = f"{self.store.notice} {detail}"
        return SourceStatus(self.name, self.title, ok=True, detail=detail, songs=found.placed)

    def roots(self) -> Iterable[Path]:
        """The folders, and those that links in them lead to."""
        return () if self.store.unused else self.store.roots()

    def when_changed(self, call: Callable[[], object]) -> None:
        """Call `call` after a scan, after a correction, and each minute while analysing."""
        self._call = call

    def prepare(self) -> None:
        """Scan, analyse and watch in the background; returns at once."""
        self._background.start()

    def close(self) -> None:
        """Stop; what was found is kept."""
        self._background.stop()
        self.store.close()

    # For a command: at once, and in the foreground

    def scan(self, told: Told = lambda *_: None) -> ScanResult:
        """Look into the folders now. Raises `SourceError`."""
        self.work.start()
        self.work.told = lambda: told(*self.work.step)
        return self.work.scan()

    def analyse(self, told: Told = lambda *_: None, cores: int = 0) -> bool:
        """Analyse what waits now; returns whether nothing does. Raises `SourceError`."""
        self.work.start()
        self.work.told = lambda: told(*self.work.step)
        return self.work.analyse(cores)

    # The folders

    def folders(self) -> list[Folder]:
        """The folders, in the order they were named."""
        return [] if self.store.unused else [folder for _, folder in self.store.folders()]

    def add_folder(self, path: Path) -> Folder:
        """Take a folder in; `rescan` then looks into it. Raises `SourceError`."""
        whole = self._checked(path)
        for folder in self.folders():
            if whole != folder.path and whole.is_relative_to(folder.path):
                raise SourceError(f"{whole} is in {folder.path}, which is one of your folders.")
        self.store.add_folder(whole)
        self.work.counts(fresh=True)
        return next(folder for folder in self.folders() if folder.path == whole)

    def remove_folder(self, path: Path) -> None:
        """Forget a folder and its songs; no file is touched, and what you said of songs is kept."""
        if not self.store.remove_folder(path) and not self.store.remove_folder(_whole(path)):
            raise SourceError(f"{path} is none of your folders.")
        self.work.counts(fresh=True)
        self._tell()

    def rescan(self) -> None:
        """Look again soon, in the background."""
        self._background.rescan()

    def bad_files(self, limit: int = 100, offset: int = 0) -> list[BadFile]:
        """What can't be used, with the reasons."""
        return [] if self.store.unused else files.bad_files(self.store, limit, offset)

    # The work

    def progress(self) -> LocalProgress:
        """How far it is."""
        return self.work.progress()

    def pause(self) -> None:
        """Rest until `resume`."""
        self.work.pause()

    def resume(self) -> None:
        """Go on."""
        self.work.resume()

    def correct(self, track: Track, mood: MoodName | None) -> None:
        """Keep the person's word for a song's mood; None takes it back. Raises `SourceError`."""
        path = path_of(track.uri)
        key = None if path is None else shelf.key_at(self.store, path)
        if key is None:
            raise SourceError(f"“{track.title}” is none of the songs in your folders.")
        shelf.correct(self.store, key, mood)
        self._tell()

    def moved(self) -> list[tuple[str, str]]:
        """Songs whose file was moved or renamed: the URI that was, and the one that is.

        What hangs on the old URI, such as a like, belongs to the new one. `settle` says that it
        was seen to.
        """
        if self.store.unused:
            return []
        return [(uri_of(old), uri_of(new)) for old, new in shelf.moves(self.store)]

    def settle(self, moves: Sequence[tuple[str, str]]) -> None:
        """These moves, of `moved`, were seen to."""
        shelf.settle(self.store, [path for old, _ in moves if (path := path_of(old)) is not None])

    def _told(self) -> None:
        self._call()  # as it is now, and not as it was when the background was made

    def _tell(self) -> None:
        if self._background.running:
            self._background.tell()
        else:
            self._call()

    def _analyser(self) -> str:
        if self._version is None:
            from moodify.music.sound.analyse import VERSION

            self._version = VERSION
        return self._version

    def _checked(self, path: Path) -> Path:
        whole = _whole(path)
        if not whole.exists():
            raise SourceError(f"There is no folder {whole}.", hint="Check how it is written.")
        if not whole.is_dir():
            raise SourceError(f"{whole} is a file.", hint="Name the folder that it is in.")
        if whole == Path(whole.anchor):
            raise SourceError(f"{whole} is all of the disk.", hint="Name the folder of your music.")
        if any(whole.is_relative_to(own.resolve()) for own in self._own):
            raise SourceError(f"{whole} is where Moodify keeps its own files.")
        try:
            with os.scandir(whole):
                pass
        except OSError as error:
            raise SourceError(
                f"{whole} can't be read ({error.strerror}).",
                hint="Give yourself the right to read it.",
            ) from error
        return whole


def _whole(path: Path) -> Path:
    try:
        return path.expanduser().resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise SourceError(f"{path} names no folder ({error}).") from error

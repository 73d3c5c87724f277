"""A source of folders in small: everything that the page may ask of one, and nothing real."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from moodify.errors import SourceError
from moodify.music.sources.base import SourceStatus
from moodify.music.sources.library import Stage
from moodify.types import MoodName, Song, SongMood, Track
from tests.fakes import PLACES

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8cfc000000301010018dd8db00000000049454e44ae426082"
)


@dataclass(frozen=True, slots=True)
class Folder:
    path: Path
    files: int
    present: bool


@dataclass(frozen=True, slots=True)
class BadFile:
    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Progress:
    stage: Stage = "idle"
    folders: int = 0
    files: int = 0
    placed: int = 0
    bad: int = 0
    done: int = 0
    total: int = 0
    seconds_left: float | None = None
    current: str | None = None


@dataclass
class FakeLocal:
    """Songs of one folder on the disk, whose moods are said by a test."""

    folder: Path
    name: str = "local"
    title: str = "Your folders"
    named: list[Path] = field(default_factory=list)
    given: list[Song] = field(default_factory=list)
    pictures: dict[str, tuple[bytes, str]] = field(default_factory=dict)
    bad: list[BadFile] = field(default_factory=list)
    now: Progress = Progress()
    corrected: dict[str, MoodName | None] = field(default_factory=dict)
    scans: int = 0
    call: Callable[[], object] = lambda: None

    # A source

    def songs(self) -> list[Song]:
        return list(self.given)

    def audio(self, track: Track) -> Path | None:
        return self.folder / track.uri.rpartition("/")[2]

    def status(self) -> SourceStatus:
        return SourceStatus(self.name, self.title, ok=True, detail="Fine.")

    def roots(self) -> list[Path]:
        return [self.folder]

    def when_changed(self, call: Callable[[], object]) -> None:
        self.call = call

    # Folders

    def folders(self) -> list[Folder]:
        return [Folder(path, len(self.given), path.is_dir()) for path in self.named]

    def add_folder(self, path: Path) -> Folder:
        if not path.is_dir():
            raise SourceError(f"There is no folder {path}.", hint="Look at its name again.")
        self.named.append(path)
        return self.folders()[-1]

    def remove_folder(self, path: Path) -> None:
        self.named.remove(path)
        self.given.clear()

    def rescan(self) -> None:
        self.scans += 1

    def progress(self) -> Progress:
        return replace(self.now, bad=len(self.bad))

    def bad_files(self, limit: int = 100, offset: int = 0) -> list[BadFile]:
        return self.bad[offset : offset + limit]

    def pause(self) -> None:
        self.now = replace(self.now, stage="paused")

    def resume(self) -> None:
        self.now = replace(self.now, stage="scanning")

    # Covers and corrections

    def cover(self, track: Track) -> tuple[bytes, str] | None:
        return self.pictures.get(track.uri)

    def correct(self, track: Track, mood: MoodName | None) -> None:
        self.corrected[track.uri] = mood
        if mood is not None:
            self.given = [self._moved(song, track.uri, mood) for song in self.given]
        threading.Thread(target=self.call).start()

    def _moved(self, song: Song, uri: str, mood: MoodName) -> Song:
        if song.track.uri != uri:
            return song
        return Song(song.track, SongMood(*PLACES[mood], source="person"))

    # For tests

    def put(self, name: str, content: bytes, mood: str = "sad", **facts: object) -> str:
        """A file with a song in it; gives its URI."""
        (self.folder / name).write_bytes(content)
        track = Track(
            uri=f"file:///music/{name}",
            title=name.partition(".")[0],
            artists=("Somebody",),
            source=self.name,
            duration=1.0,
            playable=True,
        )
        track = replace(track, **facts)  # type: ignore[arg-type]
        self.given.append(Song(track, SongMood(*PLACES[mood], source="tag")))
        return track.uri

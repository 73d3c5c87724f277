"""Small stand-ins at the seams of the rooms: a scripted reader, and a source of a few songs."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from moodify.errors import SourceError
from moodify.music.catalogue import Catalogue
from moodify.music.library import Library
from moodify.music.sources.base import Source, SourceStatus
from moodify.music.sources.registry import Sources
from moodify.session import Rooms
from moodify.types import (
    EMOTIONS,
    Emotions,
    Face,
    Frame,
    Landmarks,
    Quality,
    QualityHint,
    Song,
    SongMood,
    Track,
)
from moodify.vision.card import ModelCard

LANDMARKS = Landmarks((40, 40), (60, 40), (50, 50), (42, 60), (58, 60))
CARD = ModelCard("fake", "2026-01-01", EMOTIONS, 48, "", 7, "", {}, {}, {})

PLACES = {"angry": (-0.6, 0.7), "happy": (0.7, 0.5), "sad": (-0.6, -0.45), "neutral": (0.2, -0.3)}


def showing(**shares: float) -> Emotions:
    """Emotions with these shares; what is left is spread over the others."""
    left = (1 - sum(shares.values())) / max(1, len(EMOTIONS) - len(shares))
    return Emotions(**{name: shares.get(name, left) for name in EMOTIONS})


def face(
    emotions: Emotions,
    box: tuple[int, int, int, int] = (30, 30, 40, 40),
    hints: tuple[QualityHint, ...] = (),
) -> Face:
    return Face(box, 0.9, LANDMARKS, emotions, Quality(hints))


class FakeReader:
    """Sees in every frame what it is told to."""

    def __init__(self, faces: Sequence[Face] = ()) -> None:
        self.faces = tuple(faces)
        self.card = CARD
        self.seen = 0
        self.slow = 0.0
        self.fails: Exception | None = None

    def show(self, **shares: float) -> None:
        """One face from now on, or none."""
        self.faces = (face(showing(**shares)),) if shares else ()

    def read(self, frame: Frame, *, thorough: bool | None = None) -> tuple[Face, ...]:
        time.sleep(self.slow)
        self.seen += 1
        if self.fails is not None:
            raise self.fails
        return self.faces

    def empty_quality(self, frame: Frame) -> Quality:
        return Quality(("no_face",))


class FakeSource:
    """Songs that play (``house``) or open elsewhere (``starter``), some of each mood."""

    def __init__(self, name: str, folder: Path | None = None, each: int = 5) -> None:
        self.name = name
        self.title = f"{name.capitalize()} songs"
        self._folder = folder
        self._each = each

    def songs(self) -> Iterable[Song]:
        return [
            _song(self.name, mood, number, playable=self._folder is not None)
            for mood in PLACES
            for number in range(self._each)
        ]

    def audio(self, track: Track) -> Path | None:
        if self._folder is None:
            return None
        if track.uri.endswith("happy-4"):
            raise SourceError("The house is out of strings.", hint="Buy some.")
        path = self._folder / f"{track.uri.partition(':')[2]}.flac"
        if not path.exists():  # a request may be reading it
            path.write_bytes(b"sound of " + track.uri.encode() * 100)
        return path

    def status(self) -> SourceStatus:
        return SourceStatus(self.name, self.title, ok=True, detail="Fine.")


def fake_rooms(folder: Path, reader: FakeReader | None = None, each: int = 5) -> Rooms:
    """Rooms with a scripted reader and `fake_library`."""
    seeing = FakeReader() if reader is None else reader
    return Rooms(lambda: seeing, lambda: fake_library(folder, each))


class BusySource(FakeSource):
    """One that works ahead, and says when it was told to."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.told: list[str] = []

    def prepare(self) -> None:
        self.told.append("prepare")

    def close(self) -> None:
        self.told.append("close")


def fake_library(folder: Path, each: int = 5, *more: Source) -> Library:
    """A real library of fake sources: 4 × `each` songs that play and as many that don't."""
    audio = folder / "audio"
    audio.mkdir(exist_ok=True)
    sources: dict[str, Source] = {
        "house": FakeSource("house", audio, each),
        "starter": FakeSource("starter", None, each),
    }
    sources |= {source.name: source for source in more}
    library = Library(Catalogue.open(folder / "songs.sqlite3"), Sources(sources), [audio])
    library.refresh()
    return library


def _song(source: str, mood: str, number: int, *, playable: bool) -> Song:
    valence, arousal = PLACES[mood]
    name = f"{mood}-{number}"
    return Song(
        Track(
            uri=f"{source}:{name}",
            title=name.capitalize(),
            artists=(f"Artist {mood} {number}",),
            source=source,
            duration=90.0 if playable else None,
            playable=playable,
            links={} if playable else {"spotify": f"https://open.spotify.com/search/{name}"},
            explicit=True if mood == "angry" and number % 2 else None,
        ),
        SongMood(valence + number * 0.02, arousal - number * 0.02),
    )

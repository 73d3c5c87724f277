"""The source that the app sees: songs at once, sound a few seconds after it is asked for."""

from __future__ import annotations

import hashlib
import logging
import shutil
import threading
import time
import weakref
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from moodify.errors import SourceError
from moodify.music.sources.base import SourceStatus
from moodify.music.sources.house.files import clean, file_name, fingerprint
from moodify.music.sources.house.pieces import all_pieces
from moodify.music.sources.house.process import Renderer
from moodify.music.sources.house.score import Piece
from moodify.said import Said
from moodify.types import MOODS, NO_WORDS, MoodName, Song, SongMood, Track

if TYPE_CHECKING:
    from moodify.settings import Settings

log = logging.getLogger(__name__)

SCHEME = "house:"
LEVEL = -18.0
"""LUFS that all songs are brought to by their gain."""
ARTIST = "Moodify House Band"
BACKGROUND_NICE = 15
"""How far a render that nobody waits for steps back."""
Render: TypeAlias = Callable[[Piece, Path, int], None]
"""Renders a piece into a folder at a niceness; raises `SourceError`."""


class HouseSource:
    """Moodify's own music, rendered into the user's cache the first time it is wanted.

    May be shared by threads: each piece is rendered once, whoever asks.
    """

    name = "house"
    title = "House music"

    def __init__(self, settings: Settings, render: Render | None = None) -> None:
        """`render` stands in for the rendering process, in tests."""
        self._wanted = settings.house_dir
        self._folder: Path | None = None
        self._lasting = True
        self._lock = threading.Lock()
        self._busy: dict[tuple[str, int], threading.Lock] = {}
        self._renderer = Renderer()
        self._render: Render = render or self._renderer
        self._stop = threading.Event()
        self._worker: threading.Thread | None = None

    def songs(self) -> Iterator[Song]:
        """Every piece; nothing is rendered for it."""
        for piece in all_pieces().values():
            yield song_of(piece)

    def version(self) -> str:
        """Changes whenever a title, a length or a mood may have."""
        text = " ".join([str(LEVEL), *(fingerprint(slug) for slug in all_pieces())])
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def audio(self, track: Track) -> Path | None:
        """The piece's FLAC file, rendered first if need be; None for what is not ours.

        Takes 2 to 4 seconds the first time; raises `SourceError` when it can't be made.
        """
        piece = all_pieces().get(track.uri.removeprefix(SCHEME))
        if piece is None or not track.uri.startswith(SCHEME):
            return None
        return self._made(piece, nice=0)

    def status(self) -> SourceStatus:
        """How many pieces there are, and how many are ready to play."""
        pieces = all_pieces().values()
        ready = sum((self.folder / file_name(piece)).exists() for piece in pieces)
        detail: str = Said(
            f"{len(pieces)} pieces composed by Moodify, {ready} of them rendered.",
            "source-house",
            n=len(pieces),
            ready=ready,
        )
        if not self._lasting:
            detail += f" {self._wanted} can't be written to, so they are lost when Moodify ends."
        return SourceStatus(self.name, self.title, ok=True, detail=detail, songs=len(pieces))

    def roots(self) -> Iterable[Path]:
        """The folder that the recordings lie in, also where it is a temporary one."""
        return (self.folder,)

    @property
    def folder(self) -> Path:
        """Where recordings are kept: the cache, or a temporary folder where that is read-only."""
        from moodify.settings import writable_dir  # not needed by the renderer, and slow to load

        with self._lock:
            if self._folder is None or not self._folder.is_dir():
                self._folder, self._lasting = writable_dir(self._wanted)
                if not self._lasting:
                    weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
            return self._folder

    def prepare(self, first: MoodName | None = None) -> threading.Thread:
        """Render everything in the background, and tidy the folder; returns at once.

        One piece of each mood comes first, and of those the mood `first`. `close` stops it.
        """
        with self._lock:
            if self._worker is None or not self._worker.is_alive():
                self._stop.clear()
                self._worker = threading.Thread(
                    target=self._prepare, args=(first,), name="house-music", daemon=True
                )
                self._worker.start()
            return self._worker

    def close(self) -> None:
        """Stop rendering; a half-made file is not kept."""
        self._stop.set()
        self._renderer.stop()
        worker, end = self._worker, time.monotonic() + 10
        while worker is not None and worker.is_alive() and time.monotonic() < end:
            worker.join(timeout=0.2)
            self._renderer.stop()  # of a piece that was about to begin, too

    def _prepare(self, first: MoodName | None) -> None:
        clean(self.folder)
        for piece in in_turn(all_pieces().values(), first):
            if self._stop.is_set():
                return
            try:
                self._made(piece, nice=BACKGROUND_NICE)
            except SourceError as error:
                if not self._stop.is_set():
                    log.warning("House music: %s", error.sentence)
                return

    def _made(self, piece: Piece, nice: int) -> Path:
        path = self.folder / file_name(piece)
        if path.exists():
            return path
        with self._lock:
            # Who waits for a piece does not wait for the slow background render of the same
            # piece: both write the same bytes, and the first one to finish is taken.
            busy = self._busy.setdefault((piece.slug, nice), threading.Lock())
        with busy:
            if not path.exists():
                self._render(piece, path.parent, nice)
        if not path.exists():
            raise SourceError(f"“{piece.title}” was rendered, and yet there is no file of it.")
        return path


def song_of(piece: Piece) -> Song:
    """The piece as the catalogue knows it."""
    track = Track(
        uri=SCHEME + piece.slug,
        title=piece.title,
        artists=(ARTIST,),
        source=HouseSource.name,
        duration=piece.duration,
        genre=piece.genre,
        language=NO_WORDS,
        playable=True,
        gain=LEVEL - piece.loudness,
    )
    mood = SongMood(
        valence=piece.valence,
        arousal=piece.arousal,
        probabilities={name: float(name == piece.mood) for name in MOODS},
        source="composed",
        version=fingerprint(piece.slug),
    )
    return Song(track, mood)


def in_turn(pieces: Iterable[Piece], first: MoodName | None = None) -> list[Piece]:
    """The pieces so that the moods take turns, beginning with `first`."""
    order = sorted(MOODS, key=lambda mood: mood != first)
    ranks: dict[str, int] = {}
    ranked: list[tuple[int, int, Piece]] = []
    for piece in pieces:
        rank = ranks[piece.mood] = ranks.get(piece.mood, -1) + 1
        ranked.append((rank, order.index(piece.mood), piece))
    return [piece for _, _, piece in sorted(ranked, key=lambda item: item[:2])]

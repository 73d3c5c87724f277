"""The catalogue and the sources together: what the rest of Moodify asks for songs."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from moodify.errors import MoodifyError, SourceError, SuggestError
from moodify.music.catalogue import ADD_BATCH, Catalogue, PlayEvent
from moodify.music.echo import Echo
from moodify.music.files.known import found_among
from moodify.music.foreign import IMPORTED
from moodify.music.points import without_source
from moodify.music.reading import read_source
from moodify.music.sources.base import Rooted, Source, SourceStatus
from moodify.music.sources.library import Correctable, Covered
from moodify.music.sources.registry import Sources, failed, load_sources
from moodify.music.sources.streams import Changing, Stream, Streaming, one_range
from moodify.music.spotify.songs import SPOTIFY
from moodify.settings import Settings
from moodify.types import ALL_SONGS, Filters, MoodName, Song, SongPoints, Target, Track

log = logging.getLogger(__name__)

ALL = 1_000_000_000
NEAREST = 1_200
"""Songs round the target that are ranked where there are too many to rank all."""
FROM_FILES = (IMPORTED, SPOTIFY)
"""The sources of songs that a person brought in; Spotify's stay apart, as its terms ask."""


class Library:
    """All songs, wherever they come from. May be shared by threads."""

    def __init__(self, catalogue: Catalogue, sources: Sources, folders: Iterable[Path]) -> None:
        self.catalogue = catalogue
        self.sources = sources
        self._folders = tuple(folders)
        self._echo = Echo()
        self._failures: dict[str, SourceStatus] = {}
        self._refreshing = threading.Lock()
        self._following, self._due = threading.Lock(), threading.Lock()
        self._apart: tuple[SongPoints, SongPoints] | None = None
        self._changed: Callable[[], object] = lambda: None
        for source in self.sources:
            if isinstance(source, Changing):
                self._heed(source)

    @classmethod
    def open(cls, settings: Settings) -> Library:
        """Open the catalogue and start the sources; `refresh` then reads their songs."""
        catalogue = Catalogue.open(settings.database_url or settings.catalogue_path)
        return cls(catalogue, load_sources(settings), (settings.cache_dir, settings.data_dir))

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should know about how the catalogue was opened."""
        return self.catalogue.notices

    def points(self) -> SongPoints:
        """All songs as arrays, but Spotify's: they stand in no list with another source's."""
        points = self.catalogue.points()
        if self._apart is None or self._apart[0] is not points:
            self._apart = points, without_source(points, SPOTIFY)
        return self._apart[1]

    def points_for(
        self,
        target: Target,
        playable: bool | None = None,
        also: Iterable[str] = (),
        filters: Filters = ALL_SONGS,
    ) -> SongPoints:
        """The songs that could be chosen for `target`, and those of `also`, as arrays.

        All songs, but of a catalogue too large for that: then those nearest to the target, of
        those that `filters` let through.
        """
        if not self.catalogue.is_large():
            return self.points()
        return self.catalogue.points_near(
            target.valence,
            target.arousal,
            NEAREST,
            playable=playable,
            without=(SPOTIFY,),
            also=also,
            filters=filters,
        )

    def get_many(self, uris: Iterable[str]) -> list[Song]:
        """The songs named, in that order; unknown ones are left out."""
        return self.catalogue.get_many(uris)

    def spotify_songs(self) -> list[Song]:
        """The Spotify songs that a person brought in from a file."""
        return self.catalogue.find(source=SPOTIFY, limit=ALL)

    def record(self, uri: str, event: PlayEvent) -> None:
        """Note what became of a song; its source hears of one that was finished."""
        self.catalogue.record(uri, event)
        if event == "finished" and (song := self.catalogue.get(uri)) is not None:
            self._echo.heard(self.sources.get(song.track.source), song.track, time.time())

    def like(self, uri: str, on: bool = True) -> None:
        """Like a song or take the like back, here and where it comes from.

        Raises `CatalogueError` for an unknown song.
        """
        self.catalogue.like(uri, on)
        if (song := self.catalogue.get(uri)) is not None:
            self._echo.liked(self.sources.get(song.track.source), song.track, on)

    def close(self) -> None:
        """Close the catalogue."""
        self._echo.close()
        self.catalogue.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def refresh(self) -> list[SourceStatus]:
        """Read the songs of every source that has changed since it was last read.

        A source that fails keeps the songs it had and says so in its status. One that is gone,
        or can't be started, loses its songs until it is back, for nothing could play them.
        """
        with self._refreshing:
            known = self.catalogue.source_versions()
            for name in known.keys() - self.sources.working.keys():
                self.catalogue.forget_source(name)
            for source in self.sources:
                try:
                    read_source(self.catalogue, source, known.get(source.name))
                    self._failures.pop(source.name, None)
                except Exception as error:
                    self._failures[source.name] = failed(source.name, source.title, error)
        return self.statuses()

    def when_changed(self, call: Callable[[], object]) -> None:
        """Call `call`, on some thread, after a source's songs changed in the background."""
        self._changed = call

    def follow(self) -> None:
        """A source has other songs: read them, and tell whoever asked to be told.

        Of many that come while songs are being read, one waits and reads for all of them.
        """
        if not self._due.acquire(blocking=False):
            return
        with self._following:
            self._due.release()
            try:
                self.refresh()
            except MoodifyError as error:  # the catalogue's; nobody on this thread to tell it to
                log.warning("The songs can't be read again: %s", error)
                return
        self._changed()

    def statuses(self) -> list[SourceStatus]:
        """How each source is doing, broken ones last."""
        return [*(self._status(source) for source in self.sources), *self.sources.broken]

    def source_title(self, name: str) -> str:
        """A source's name for people."""
        source = self.sources.get(name)
        if source is not None:
            return source.title
        return {IMPORTED: "Imported songs", SPOTIFY: "Spotify"}.get(name, name)

    def add_songs(self, songs: Iterable[Song]) -> tuple[int, int]:
        """Bring in songs from a file; returns how many were stored and how many left out.

        Left out are those that a source gives already: a file may not change them. The others
        are stored as imported songs, and can't name a file of this machine to be played.
        """
        stored = left_out = 0
        rest = iter(songs)
        while batch := list(islice(rest, ADD_BATCH)):
            known = self.catalogue.get_many(song.track.uri for song in batch)
            taken = {song.track.uri for song in known if song.track.source not in FROM_FILES}
            new = [song for song in batch if song.track.uri not in taken]
            stored += self.catalogue.add(_imported(song) for song in new)
            left_out += len(batch) - len(new)
        return stored, left_out

    def known(self, entries: Sequence[Track]) -> tuple[list[Song], list[Track]]:
        """The songs of the library that a playlist's entries mean, and the entries left over."""
        return found_among(entries, self.catalogue.get_many(entry.uri for entry in entries))

    def audio(self, uri: str) -> Path | None:
        """The audio file of a song, made if need be; None where there is none.

        Only songs of the catalogue, only what their source gives, and only files within
        Moodify's own folders or those that the source declares. Raises `SourceError` when the
        source fails. May take a second or two: call it on a worker thread.
        """
        song = self.catalogue.get(uri)
        source = self.sources.get(song.track.source) if song else None
        if song is None or source is None:
            return None
        try:
            given = source.audio(song.track)
            if given is None:
                return None
            path = Path(given).resolve(strict=True)
            allowed = self._roots(source)
        except MoodifyError:
            raise
        except Exception as error:
            raise SourceError(f"{source.title} can't give this song ({error}).") from error
        if not path.is_file() or not any(path.is_relative_to(root) for root in allowed):
            log.warning("The source %s named a file outside its folders.", source.name)
            raise SourceError(f"{source.title} named a file outside its folders.")
        return path

    def stream(self, uri: str, byte_range: str | None) -> Stream | None:
        """The sound of a song whose source passes it through; None where it doesn't.

        `byte_range` is an HTTP ``Range`` header. Raises `SourceError`, `NoSuchRangeError`. Waits
        for the network: call it on a worker thread.
        """
        song = self.catalogue.get(uri)
        source = self.sources.get(song.track.source) if song else None
        if song is None or not isinstance(source, Streaming):
            return None
        try:
            return source.open(song.track, one_range(byte_range))
        except MoodifyError:
            raise
        except Exception as error:
            raise SourceError(f"{source.title} can't give this song ({error}).") from error

    def cover(self, uri: str) -> tuple[bytes, str] | None:
        """The picture of a song's cover and its media type, as its source gives it, or None.

        Raises `SourceError` when the source fails. Call it on a worker thread.
        """
        song = self.catalogue.get(uri)
        source = self.sources.get(song.track.source) if song else None
        if song is None or not song.track.cover or not isinstance(source, Covered):
            return None
        try:
            return source.cover(song.track)
        except MoodifyError:
            raise
        except Exception as error:
            raise SourceError(f"{source.title} can't give this cover ({error}).") from error

    def correctable(self, name: str) -> bool:
        """Whether the source `name` takes a person's word for the mood of its songs."""
        return isinstance(self.sources.get(name), Correctable)

    def correct(self, uri: str, mood: MoodName | None) -> Song:
        """Take the person's word for the mood of a song; None takes it back.

        Returns the song as it was. Where it stands then follows in the background, or at once
        where its source tells of no changes. Raises `SuggestError`, `SourceError`.
        """
        song = self.catalogue.get(uri)
        if song is None:
            raise SuggestError("That song is not in the library.", hint="Choose another one.")
        source = self.sources.get(song.track.source)
        if not isinstance(source, Correctable):
            title = self.source_title(song.track.source)
            raise SuggestError(f"The moods of “{title}” are not yours to say.")
        try:
            source.correct(song.track, mood)
        except MoodifyError:
            raise
        except Exception as error:
            raise SourceError(f"The mood can't be kept ({error}).") from error
        if not isinstance(source, Changing):
            self.follow()
        return song

    def _heed(self, source: Changing) -> None:
        try:
            source.when_changed(self.follow)
        except Exception as error:
            log.warning("A source can't tell when it changes: %s", error)

    def _roots(self, source: Source) -> list[Path]:
        declared = source.roots() if isinstance(source, Rooted) else ()
        return [Path(root).resolve() for root in (*self._folders, *declared)]

    def _status(self, source: Source) -> SourceStatus:
        failure = self._failures.get(source.name)
        try:
            status = failure or source.status()
        except Exception as error:
            status = failed(source.name, source.title, error)
        return replace(status, songs=self.catalogue.count(source.name))


def _imported(song: Song) -> Song:
    source = SPOTIFY if song.track.uri.startswith("spotify:") else IMPORTED
    return Song(replace(song.track, source=source, playable=False), song.mood)

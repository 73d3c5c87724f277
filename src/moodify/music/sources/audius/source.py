"""Audius as a source: full-length music that artists give to all, once the person turns it on."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from moodify.errors import SourceError
from moodify.music.sources.audius.moods import VERSION, WORDS
from moodify.music.sources.audius.shelf import Shelf
from moodify.music.sources.audius.tracks import SOURCE, AudiusTrack, ident_of, song_of
from moodify.music.sources.base import SourceStatus
from moodify.said import Said
from moodify.types import Song, Track

if TYPE_CHECKING:
    from moodify.music.sources.audius.client import AudiusClient
    from moodify.music.sources.streams import Stream
    from moodify.settings import Settings

log = logging.getLogger(__name__)

EACH = 200
"""Tracks of a mood: some 4,400 in all, in 44 requests a day."""
PAUSE = 0.3
"""Seconds between two requests: nobody waits for them."""
TURN_ON = "Turn it on with `moodify songs servers audius on`."

MakeClient: TypeAlias = "Callable[[str], AudiusClient]"


@dataclass(frozen=True, slots=True)
class Switch:
    """Whether the person wants Audius to be asked, and which node of it."""

    on: bool = False
    host: str = ""
    """Empty for Audius's own address."""


class AudiusSource:
    """Songs of Audius. `songs` asks only the cache: `prepare` and `read` ask the network."""

    name = SOURCE
    title = "Audius"

    def __init__(self, settings: Settings, make_client: MakeClient | None = None) -> None:
        """`make_client` stands in for the real client in tests."""
        self._switch_path = settings.data_dir / "audius.json"
        self._shelf = Shelf(settings.cache_dir / "audius")
        self._make = make_client or _make_client
        self._client: AudiusClient | None = None
        self._lock = threading.Lock()
        self._reading = threading.Lock()
        self._stop = threading.Event()
        self._worker: threading.Thread | None = None
        self._changed: Callable[[], object] = lambda: None
        self._trouble = ""

    # What every source does

    def songs(self) -> Iterator[Song]:
        """What was read last, each track once; nothing while it is turned off."""
        seen: set[str] = set()
        for track in self._tracks():
            song = song_of(track)
            if song is not None and track.id not in seen:
                seen.add(track.id)
                yield song

    def audio(self, track: Track) -> Path | None:
        """None: the sound is passed through by `open`."""
        del track
        return None

    def version(self) -> str:
        """Changes when Audius was read, turned on or off."""
        if not self.switch.on:
            return "off"
        return f"{VERSION} {' '.join(f'{stamp:.3f}' for stamp in self._shelf.stamps())}"

    def status(self) -> SourceStatus:
        """Whether it is on, and what went wrong last."""
        if not self.switch.on:
            detail = f"Off, since it asks servers of others. {TURN_ON}"
            return SourceStatus(self.name, self.title, ok=True, detail=detail)
        if self._trouble:
            return SourceStatus(self.name, self.title, ok=False, detail=self._trouble)
        read = sum(stamp > 0 for stamp in self._shelf.stamps())
        detail = "Full-length songs that their artists give to all; asked once a day."
        if read < len(WORDS):
            text = f"Songs of {read} of {len(WORDS)} moods were read so far."
            detail = Said(text, "source-audius-reading", read=read, of=len(WORDS))
        return SourceStatus(self.name, self.title, ok=True, detail=detail)

    # Sound, and whose it is

    def open(self, track: Track, byte_range: str | None) -> Stream:
        """The song's sound, passed through. Raises `SourceError`."""
        ident = ident_of(track.uri)
        if ident is None:
            raise SourceError(f"“{track.title}” is no song of Audius.")
        return self.client().open(ident, byte_range)

    def attribution(self, track: Track) -> str:
        """Who made a song, where it is from and its licence, in a line; empty if unknown."""
        ident = ident_of(track.uri)
        found = (one.attribution for one in self._tracks() if one.id == ident)
        return next(found, "")

    # Reading

    @property
    def switch(self) -> Switch:
        """Whether it is on; off until the person says otherwise."""
        try:
            kept = json.loads(self._switch_path.read_text(encoding="utf-8"))
            switch = Switch(**kept)
        except (OSError, ValueError, TypeError, RecursionError):
            return Switch()
        sound = switch.on is True and isinstance(switch.host, str)
        return switch if sound else Switch()

    def turn(self, on: bool, host: str = "") -> None:
        """Turn it on or off; off forgets what was read. Raises `SourceError`."""
        try:
            self._switch_path.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._switch_path.with_name(f"{self._switch_path.name}.new")
            fresh.write_text(json.dumps(asdict(Switch(on, host))), encoding="utf-8")
            fresh.replace(self._switch_path)
            if not on:
                self._shelf.erase()
        except OSError as error:
            raise SourceError(
                f"That can't be kept in {self._switch_path.parent} ({error.strerror}).",
                hint="Set MOODIFY_DATA_DIR to a folder of your own.",
            ) from error
        self.close()
        self._stop.clear()
        self._trouble = ""

    def when_changed(self, call: Callable[[], object]) -> None:
        """Call `call` when a reading in the background has ended."""
        self._changed = call

    def prepare(self) -> threading.Thread | None:
        """Read in the background what is a day old; returns at once."""
        with self._lock:
            if not self.switch.on or (self._worker is not None and self._worker.is_alive()):
                return self._worker
            self._stop.clear()
            self._worker = threading.Thread(target=self._read_if_due, name=SOURCE, daemon=True)
            self._worker.start()
            return self._worker

    def read(self, told: Callable[[str], object] = lambda _mood: None, pause: float = PAUSE) -> int:
        """Read every mood that is a day old; returns how many songs there are now.

        A mood that can't be read keeps its songs. Raises `SourceError` for the first failure,
        once the others were tried; where Audius isn't there at all, at once.
        """
        failure: SourceError | None = None
        with self._reading:
            for mood in self._shelf.due(time.time()):
                if self._stop.is_set():
                    break
                try:
                    self._read_mood(mood, pause)
                except SourceError as error:
                    if failure is not None:  # the second one: it isn't there
                        break
                    failure = error
                else:
                    told(mood)
        self._trouble = failure.sentence if failure else ""
        if failure is not None:
            raise failure
        return sum(1 for _ in self.songs())

    def client(self) -> AudiusClient:
        """The client. Raises `SourceError` while it is turned off."""
        switch = self.switch
        if not switch.on:
            raise SourceError("Audius is turned off.", hint=TURN_ON)
        with self._lock:
            if self._client is None:
                self._client = self._make(switch.host)
            return self._client

    def close(self) -> None:
        """Stop reading and hang up."""
        self._stop.set()
        with self._lock:
            client, self._client = self._client, None
            worker = self._worker
        if worker is not None and worker is not threading.current_thread():
            worker.join(timeout=10)
        if client is not None:
            client.close()

    def _read_mood(self, mood: str, pause: float) -> None:
        tracks: dict[str, AudiusTrack] = {}
        offset = 0
        while offset < EACH:
            page, size = self.client().by_mood(mood, offset)
            tracks |= {track.id: track for track in page if track.mood == mood}
            offset += size
            self._stop.wait(pause)
            if not size:
                break
        if tracks:  # none at all is a fault of theirs, and no reason to lose what there was
            self._shelf.put(mood, tracks.values(), time.time())

    def _tracks(self) -> Iterator[AudiusTrack]:
        if self.switch.on:
            for mood in WORDS:
                yield from self._shelf.tracks(mood)

    def _read_if_due(self) -> None:
        before = self.version()
        try:
            self.read()
        except SourceError as error:
            log.warning("Audius can't be read: %s", error)
        if self.version() != before:
            self._changed()


def _make_client(host: str) -> AudiusClient:
    from moodify.music.sources.audius.client import HOST, AudiusClient

    return AudiusClient(host or HOST)

"""The person's own server as a source: Navidrome, gonic, Airsonic and their kin."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from moodify.errors import SourceError
from moodify.music.sources.base import SourceStatus
from moodify.music.sources.moods import VERSION as MOODS_VERSION
from moodify.music.sources.subsonic.account import Account, Accounts
from moodify.music.sources.subsonic.songs import SOURCE, ServerSong, ident_of, track_of
from moodify.music.sources.subsonic.store import Store
from moodify.said import Said
from moodify.types import Song, Track

if TYPE_CHECKING:
    from moodify.music.sources.streams import Stream
    from moodify.music.sources.subsonic.client import Client
    from moodify.settings import Settings

log = logging.getLogger(__name__)

FRESH = 6 * 3600.0
"""Seconds for which what was read counts as current."""
COVER = 640
"""Pixels that a cover is asked for at."""
ADD = "Add one with `moodify songs servers add`."

MakeClient: TypeAlias = "Callable[[Account], Client]"


class _StoppedError(Exception):
    """The app ends while songs are read."""


class SubsonicSource:
    """Songs of one server. `songs` asks only the cache: `prepare` and `read` ask the server."""

    name = SOURCE
    title = "Your server"

    def __init__(self, settings: Settings, make_client: MakeClient | None = None) -> None:
        """`make_client` stands in for the real client in tests."""
        self._cache = settings.cache_dir / "subsonic"
        self.accounts = Accounts(settings.data_dir)
        self._make = make_client or _make_client
        self._client: Client | None = None
        self._lock = threading.Lock()
        self._reading = threading.Lock()
        self._stop = threading.Event()
        self._worker: threading.Thread | None = None
        self._changed: Callable[[], object] = lambda: None
        self._trouble = ""

    # What every source does

    def songs(self) -> Iterator[Song]:
        """The songs that were read and whose mood tags are known; the others have no place yet."""
        account = self.accounts.known()
        if account is None:
            return
        for song in self._store(account).songs():
            if (mood := song.mood) is not None:
                yield Song(track_of(song, account.key), mood)

    def tracks(self) -> Iterator[Track]:
        """Every song that was read, also those without a mood."""
        account = self.accounts.known()
        if account is not None:
            for song in self._store(account).songs():
                yield track_of(song, account.key)

    def audio(self, track: Track) -> Path | None:
        """None: the sound is passed through by `open`."""
        del track
        return None

    def version(self) -> str:
        """Changes when a server was read to the end, was added or forgotten."""
        account = self.accounts.known()
        if account is None:
            return "none"
        number, at = self._store(account).finished()
        return f"{account.key} {number} {at:.0f} {MOODS_VERSION}"

    def status(self) -> SourceStatus:
        """Which server, how many songs, and what went wrong last."""
        account = self.accounts.known()
        if account is None:
            return SourceStatus(self.name, self.title, ok=True, detail=f"No server yet. {ADD}")
        try:
            total, placed = self._store(account).counts()
        except SourceError as error:
            return SourceStatus(self.name, self.title, ok=False, detail=error.sentence)
        if self._trouble:
            return SourceStatus(self.name, self.title, False, self._trouble, placed)
        said = f"{total:,} songs of {account.address}; {placed:,} name a mood and can be chosen."
        key = "source-server"
        if not self._store(account).finished()[0]:
            said = f"{account.address} is being read: {total:,} songs so far."
            key = "source-server-reading"
        detail = Said(said, key, n=total, address=account.address, placed=placed)
        return SourceStatus(self.name, self.title, ok=True, detail=detail, songs=placed)

    # Sound, and what the server keeps for the person

    def open(self, track: Track, byte_range: str | None) -> Stream:
        """The song's sound, passed through. Raises `SourceError`."""
        return self._ready().open(self._ident(track), byte_range)

    def details(self, track: Track) -> ServerSong | None:
        """What else is known of a song: ReplayGain, beats a minute, genres, ISRC."""
        account = self.accounts.known()
        ident = ident_of(track.uri, account.key) if account else None
        return self._store(account).get(ident) if account and ident else None

    def cover(self, track: Track) -> tuple[bytes, str] | None:
        """The bytes and the type of a song's cover; None where it has none."""
        song = self.details(track)
        if song is None or not song.cover:
            return None
        kind, content = self._ready().cover(song.cover, COVER)
        return content, kind

    def scrobble(self, track: Track, at: float | None = None) -> None:
        """Count a song as heard at `at`, seconds since 1970; None says that it plays now."""
        self._ready().scrobble(self._ident(track), at)

    def star(self, track: Track, on: bool = True) -> None:
        """Star a song there, or take the star back."""
        self._ready().star(self._ident(track), on)

    def save_playlist(self, name: str, tracks: Sequence[Track]) -> str:
        """Keep songs of the server there as a playlist; returns its id. Others are left out."""
        account = self._account()
        idents = [ident_of(track.uri, account.key) for track in tracks]
        return self._ready().save_playlist(name, [ident for ident in idents if ident])

    # Reading

    def when_changed(self, call: Callable[[], object]) -> None:
        """Call `call` when a reading in the background has ended."""
        self._changed = call

    def prepare(self) -> threading.Thread | None:
        """Read the server in the background where that is due; returns at once."""
        account = self.accounts.known()
        with self._lock:
            if account is None or (self._worker is not None and self._worker.is_alive()):
                return self._worker
            self._stop.clear()
            self._worker = threading.Thread(target=self._read_if_due, name="subsonic", daemon=True)
            self._worker.start()
            return self._worker

    def read(self, told: Callable[[int], object] = lambda _songs: None) -> int:
        """Read all songs of the server now; returns how many. Raises `SourceError`."""
        from moodify.music.sources.subsonic.reading import read_all

        def go_on(songs: int) -> None:
            if self._stop.is_set():
                raise _StoppedError
            told(songs)

        with self._reading:
            try:
                found = read_all(self._ready(), self._store(self._account()), go_on)
            except SourceError as error:
                self._trouble = error.sentence
                raise
        self._trouble = ""
        return found

    def close(self) -> None:
        """Stop reading and hang up; what was read is kept."""
        self._stop.set()
        with self._lock:
            client, self._client = self._client, None
            worker = self._worker
        if worker is not None and worker is not threading.current_thread():
            worker.join(timeout=10)
        if client is not None:
            client.close()

    # Coming and going

    def add(self, account: Account) -> str:
        """Try `account` and keep it; returns what the server is. Raises `SourceError`."""
        client = self._make(account)
        try:
            what = client.ping()
            user = client.token_user() if account.way == "api_key" else account.user
            self.accounts.save(replace(client.account, user=user))
        finally:
            client.close()
        self._hang_up()
        self._stop.clear()
        return what

    def forget(self) -> bool:
        """Forget the server, the sign-in and its songs; returns whether there was one."""
        account = self.accounts.known()
        self.close()
        self.accounts.forget()
        if account is not None:
            self._store(account).erase()
        return account is not None

    def client(self) -> Client:
        """The client of the account that is kept. Raises `SourceError` where there is none."""
        return self._ready()

    def _read_if_due(self) -> None:
        try:
            store = self._store(self._account())
            if store.progress() is None and time.time() - store.finished()[1] < FRESH:
                return
            self.read()
        except _StoppedError:
            return
        except SourceError as error:
            log.warning("Your server can't be read: %s", error)
            return
        self._changed()

    def _ready(self) -> Client:
        with self._lock:
            if self._client is None:
                account = self.accounts.load()
                if account is None:
                    raise SourceError("There is no server, or no sign-in to it.", hint=ADD)
                self._client = self._make(account)
            return self._client

    def _hang_up(self) -> None:
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()

    def _account(self) -> Account:
        account = self.accounts.known()
        if account is None:
            raise SourceError("There is no server.", hint=ADD)
        return account

    def _ident(self, track: Track) -> str:
        ident = ident_of(track.uri, self._account().key)
        if not ident:
            raise SourceError(f"“{track.title}” is of another server.")
        return ident

    def _store(self, account: Account) -> Store:
        return Store(self._cache / f"{account.key}.sqlite3")


def _make_client(account: Account) -> Client:
    from moodify.music.sources.subsonic.client import Client

    return Client(account)

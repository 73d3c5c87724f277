"""From a person's mood playlists to a labelled dataset: read page by page, taken up again.

Each page is kept with the place it got to, in one transaction, so that a harvest that was
stopped at any moment goes on with the next page: none is lost, and none counts twice.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from moodify.errors import SpotifyMissingError, SpotifyNotYoursError
from moodify.music.spotify.rows import KnownPlaylist
from moodify.music.spotify.store import SpotifyStore
from moodify.spotify.client import Client
from moodify.spotify.models import Playlist

EDITORIAL = (
    "Playlists made by Spotify can't be read by other programs any more. In Spotify, choose all "
    "its songs (Ctrl+A on a computer), add them to a new playlist of your own, and read your "
    "playlists here again."
)
FOLLOWED = (
    "Spotify shows a playlist's songs only to its owner and those who edit it with them. In "
    "Spotify, choose all its songs (Ctrl+A on a computer) and add them to a new playlist of your "
    "own."
)
AGAIN = 3
"""How often a playlist is begun anew because it was changed while it was read."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a harvest is."""

    playlist: str
    """The name of the one that is read; empty at the end."""
    playlists_done: int
    playlists: int
    entries_done: int
    """Of all playlists that are read, those already read included."""
    entries: int


@dataclass(frozen=True, slots=True)
class Harvested:
    """What a harvest read."""

    playlists: int
    pages: int
    """Asked for this time; what was read before isn't asked for again."""
    unreadable: tuple[tuple[str, str], ...]
    """Names of playlists that couldn't be read, and why."""


async def read_playlists(client: Client, store: SpotifyStore) -> list[KnownPlaylist]:
    """Read the list of the person's playlists, page by page, and keep it."""
    me = await client.me()
    found: dict[str, tuple[Playlist, bool]] = {}  # a change meanwhile may show one twice
    offset: int | None = 0
    while offset is not None:
        page = await client.playlists(offset)
        for one in page.items:
            found[one.id] = (one, one.owner_id == me.user_id or one.collaborative)
        offset = page.next_offset
    await asyncio.to_thread(store.keep_playlists, list(found.values()))
    return await asyncio.to_thread(store.playlists)


def why_not(playlist: KnownPlaylist) -> str | None:
    """Why a playlist's songs can't be read, and what to do; None where they can."""
    if playlist.readable:
        return playlist.problem
    return EDITORIAL if playlist.owner.casefold() == "spotify" else FOLLOWED


async def harvest(
    client: Client,
    store: SpotifyStore,
    report: Callable[[Progress], None] = lambda _progress: None,
) -> Harvested:
    """Read the songs of every playlist that the person gave a mood.

    Goes on where it stopped; playlists that haven't changed are not read again. One that can't
    be read is noted, and the others go on. Raises a `SpotifyError` that concerns all of them,
    such as `SpotifyBusyError`; what was read until then is kept.
    """
    await read_playlists(client, store)  # it tells which have changed
    wanted = [p for p in await asyncio.to_thread(store.playlists) if p.mood and p.readable]
    reading = _Reading(client, store, report, wanted)
    unreadable = []
    for playlist in wanted:
        try:
            await reading.read(playlist.id)
        except (SpotifyNotYoursError, SpotifyMissingError) as error:
            await asyncio.to_thread(store.note_problem, playlist.id, error.sentence)
            unreadable.append((playlist.name, error.sentence))
    reading.tell("")
    return Harvested(len(wanted) - len(unreadable), reading.pages, tuple(unreadable))


class _Reading:
    """The state of one harvest, for its progress."""

    def __init__(
        self,
        client: Client,
        store: SpotifyStore,
        report: Callable[[Progress], None],
        wanted: list[KnownPlaylist],
    ) -> None:
        self._client = client
        self._store = store
        self._report = report
        self._sizes = {playlist.id: playlist.total for playlist in wanted}
        self._done = dict.fromkeys(self._sizes, 0)
        self._finished: set[str] = set()
        self.pages = 0

    def tell(self, name: str) -> None:
        """Report how far it is."""
        self._report(
            Progress(
                name,
                len(self._finished),
                len(self._sizes),
                sum(self._done.values()),
                sum(self._sizes.values()),
            )
        )

    async def read(self, playlist_id: str) -> None:
        """Read one playlist to its end."""
        for _ in range(AGAIN):
            known = await self._known(playlist_id)
            if known is None or known.fresh:
                break
            if known.read_snapshot != known.snapshot or known.done:
                await asyncio.to_thread(self._store.begin_reading, known.id, known.snapshot)
            await self._read_on(playlist_id)
            # A change while it was read moves songs from page to page: then all of it is stale.
            now = await self._client.playlist(playlist_id)
            await asyncio.to_thread(self._store.note_snapshot, playlist_id, now.snapshot, now.total)
            if not now.snapshot:
                break
        self._done[playlist_id] = self._sizes[playlist_id]
        self._finished.add(playlist_id)

    async def _read_on(self, playlist_id: str) -> None:
        while (known := await self._known(playlist_id)) is not None and not known.done:
            self._done[playlist_id] = known.next_offset
            self.tell(known.name)
            page = await self._client.entries(playlist_id, known.next_offset)
            self.pages += 1
            self._sizes[playlist_id] = page.total
            await asyncio.to_thread(self._store.add_page, known.id, page, known.read_snapshot)

    async def _known(self, playlist_id: str) -> KnownPlaylist | None:
        return await asyncio.to_thread(self._store.playlist, playlist_id)

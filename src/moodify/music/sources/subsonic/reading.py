"""Reading all songs of a server: page by page, and going on where it was cut off."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeAlias

from moodify.errors import SourceError
from moodify.music.sources.subsonic.client import Client
from moodify.music.sources.subsonic.faults import SubsonicError
from moodify.music.sources.subsonic.store import Progress, Store

log = logging.getLogger(__name__)

Told: TypeAlias = Callable[[int], object]
"""Is told how many songs there are so far; raises to stop."""


def read_all(client: Client, store: Store, told: Told = lambda _songs: None) -> int:
    """Read every song of the server into `store`; returns how many there are.

    An empty search gives all songs of an OpenSubsonic server. Where it gives fewer than the
    albums say they hold, as with old servers, the albums are read one by one. Each page is
    stored with how far it got, so that a reading that is cut off goes on there. Raises
    `SourceError`; the songs of the last whole reading then stay.
    """
    progress = store.progress() or Progress(store.finished()[0] + 1, "songs", 0)
    if progress.stage == "songs":
        _read_songs(client, store, progress, told)
        if store.read_in(progress.round) < _songs_in_albums(client):
            progress = Progress(progress.round, "albums", 0)
            store.note(progress)
    if progress.stage == "albums":
        _read_albums(client, store, progress, told)
    found = store.read_in(progress.round)
    if not found and store.counts()[0]:
        raise SourceError(
            "Your server gives no songs just now; the ones that were read before stay.",
            hint="It may be looking through its folders, or a disk is missing.",
        )
    store.finish(progress.round)
    return found


def _read_songs(client: Client, store: Store, progress: Progress, told: Told) -> None:
    offset, found = progress.offset, store.read_in(progress.round)
    while True:
        try:
            page = client.songs_page(offset)
        except SubsonicError as error:
            if error.code not in (0, 10, 70):  # an old server that takes no empty search
                raise
            log.info("An empty search is refused (%s): the albums are read.", error.code)
            return
        offset += len(page)
        new = store.add(page, Progress(progress.round, "songs", offset))
        found += new
        told(found)
        if not new:  # the end, or a server that doesn't turn pages
            return


def _songs_in_albums(client: Client) -> int:
    """How many songs the albums say they hold."""
    counts = (album.get("songCount") for album in client.albums())
    return sum(count for count in counts if type(count) is int and 0 < count < 1_000_000)


def _read_albums(client: Client, store: Store, progress: Progress, told: Told) -> None:
    found = store.read_in(progress.round)
    for place, album in enumerate(client.albums()):
        if place < progress.offset:
            continue
        try:
            songs = client.album(str(album.get("id")))
        except SubsonicError as error:
            if error.code != 70:  # gone since the albums were listed
                raise
            songs = []
        found += store.add(songs, Progress(progress.round, "albums", place + 1))
        told(found)

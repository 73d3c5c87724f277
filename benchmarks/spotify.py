"""Reading 10,000 songs from the stand-in for Spotify, beside asking it for them and no more.

The stand-in checks every request and answer against its description, and most of the time is
its own: the reference says how much. Over ASGI it runs in this process, without a socket.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path

import httpx

from benchmarks import Row
from moodify.music.spotify.harvest import harvest, read_playlists
from moodify.music.spotify.store import SpotifyStore
from moodify.spotify.account import Account
from moodify.spotify.grant import SCOPES, Grant
from moodify.spotify.hosts import Hosts
from moodify.spotify.vault import FileVault
from tests.fake_spotify import (
    CLIENT_ID,
    Playlist,
    World,
    add_big_playlist,
    asgi,
    make_world,
    running,
)

SONGS = 10_000
FEW = 1_000
PAGE = 50
NAME = "Everything"
WAITING = 50
BARE = "the same pages asked for by plain httpx, not kept"
NOWHERE = "http://127.0.0.1:4381"
"""Names the stand-in where no socket does."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a stand-in is: its address, or the app itself."""

    world: World
    url: str = NOWHERE

    @property
    def transport(self) -> httpx.AsyncBaseTransport | None:
        """None for the socket."""
        return httpx.ASGITransport(asgi(self.world)) if self.url == NOWHERE else None


def rows() -> Iterator[Row]:
    """Two ways of asking, memory, and waiting for a token."""
    yield _timed(Place(_world(SONGS)), "over ASGI")
    world = _world(SONGS)
    with running(world) as fake:
        yield _timed(Place(world, fake.url), "over a loopback socket")
    few, many = (_peak(_world(songs)) for songs in (FEW, SONGS))
    yield Row(
        f"most memory that reading {SONGS} songs adds (Python's own)",
        many,
        "MB",
        bar=round(few + 8, 1),
        reference=f"the same for {FEW} songs",
        reference_value=few,
    )
    yield Row(
        f"token requests of {WAITING} calls that wait for one",
        asyncio.run(_token_requests(make_world())),
        "",
        bar=1,
        reference="calls answered",
        reference_value=WAITING,
    )


def _world(songs: int) -> World:
    world = make_world()
    add_big_playlist(world, songs, NAME)
    return world


def _timed(place: Place, how: str) -> Row:
    bare = asyncio.run(_bare_seconds(place))
    with tempfile.TemporaryDirectory() as folder:
        seconds = asyncio.run(_read(place, Path(folder)))
    return Row(
        f"a playlist of {SONGS} songs read and kept, {how}",
        seconds,
        "s",
        bar=15,
        reference=BARE,
        reference_value=bare,
    )


async def _read(place: Place, folder: Path) -> float:
    """Seconds of a harvest, with the list of playlists and the token that come before."""
    async with _account(place, folder) as account:
        with closing(SpotifyStore(folder / "spotify.db")) as store:
            for playlist in await read_playlists(account.client, store):
                store.choose(playlist.id, "happy" if playlist.name == NAME else None)
            start = time.perf_counter()
            await harvest(account.client, store)
            seconds = time.perf_counter() - start
            read = store.playlist(_big(place.world).id)
    if read is None or read.songs != len(_big(place.world).entries):
        raise RuntimeError("not all songs were read")
    return seconds


async def _bare_seconds(place: Place) -> float:
    token = place.world.sign_in().access_token
    headers = {"Authorization": f"Bearer {token}"}
    big = _big(place.world)
    async with httpx.AsyncClient(
        transport=place.transport, base_url=place.url, headers=headers
    ) as client:
        start = time.perf_counter()
        for offset in range(0, len(big.entries), PAGE):
            where = {"limit": PAGE, "offset": offset}
            answer = await client.get(f"/v1/playlists/{big.id}/items", params=where)
            answer.raise_for_status().json()
        return time.perf_counter() - start


def _big(world: World) -> Playlist:
    return next(one for one in world.playlists.values() if one.name == NAME)


def _peak(world: World) -> float:
    """MB (10⁶ bytes) at the height of a harvest, above what there was before."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_read(Place(world), Path(folder)))  # fills what is filled once
        (Path(folder) / "spotify.db").unlink()
        tracemalloc.start()
        try:
            before, _ = tracemalloc.get_traced_memory()
            tracemalloc.reset_peak()
            asyncio.run(_read(Place(world), Path(folder)))
            return (tracemalloc.get_traced_memory()[1] - before) / 1e6
        finally:
            tracemalloc.stop()


async def _token_requests(world: World) -> float:
    with tempfile.TemporaryDirectory() as folder:
        async with _account(Place(world), Path(folder)) as account:
            await asyncio.gather(*(account.client.me() for _ in range(WAITING)))
    return world.count("POST", "/accounts/api/token")


@asynccontextmanager
async def _account(place: Place, folder: Path) -> AsyncIterator[Account]:
    """Signed in, without an access token yet."""
    refresh = place.world.sign_in(scopes=SCOPES).refresh_token or ""
    vault = FileVault(folder / "sign-in.json")
    vault.save(Grant(CLIENT_ID, refresh, time.time(), SCOPES))
    async with Account(Hosts.at(place.url), vault, transport=place.transport) as account:
        yield account

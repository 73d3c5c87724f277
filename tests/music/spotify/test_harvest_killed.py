"""A harvest that is killed at any moment, or runs twice, loses no page and doubles no song."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from moodify.music.spotify.harvest import harvest, read_playlists
from moodify.music.spotify.store import SpotifyStore
from moodify.types import MoodName
from tests.fake_spotify import Episode, LocalFile, World, make_world, numbered, running
from tests.spotify.stage import Stage, awaited, staged

MOODS: dict[str, MoodName] = {"Joy": "happy", "Gloom": "sad", "Calm": "neutral"}


class Killed(BaseException):
    """As abrupt as a kill, for what runs in one process."""


def odd_world() -> World:
    """Six pages of songs, some twice, among what is none."""
    world, songs = make_world(), numbered(150)
    odd = [None, LocalFile("Demo", "Ann"), Episode("Why", "Show")]
    world.add_playlist("Joy", [*songs[:50], *odd, *songs[40:110], None, songs[0]])
    world.add_playlist("Gloom", [*songs[100:], songs[0], *odd])
    return world


def choose(store: SpotifyStore) -> None:
    for known in store.playlists():
        store.choose(known.id, MOODS[known.name])


def contents(store: SpotifyStore) -> object:
    """All that a harvest leaves, but for the times."""
    known = [(p.name, p.fresh, p.songs, p.skipped, p.total) for p in store.playlists()]
    songs = [replace(song, image=None) for song in store.songs()]  # its host may differ
    return songs, store.skipped(), known


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path, odd_world()) as made:
        yield made


class Fragile(SpotifyStore):
    """Its process dies at the `left`-th write, before it or just after."""

    def __init__(self, path: Path, left: int, after: bool) -> None:
        super().__init__(path)
        self._left, self._after = left, after

    def _dying(self, write: Callable[..., Any], *values: Any) -> Any:
        self._left -= 1
        if self._left == 0 and not self._after:
            raise Killed
        done = write(*values)
        if self._left == 0:
            raise Killed
        return done

    def keep_playlists(self, *values: Any) -> None:
        self._dying(super().keep_playlists, *values)

    def begin_reading(self, *values: Any) -> None:
        self._dying(super().begin_reading, *values)

    def note_snapshot(self, *values: Any) -> None:
        self._dying(super().note_snapshot, *values)

    def add_page(self, *values: Any) -> bool:
        return bool(self._dying(super().add_page, *values))


async def whole(stage: Stage, path: Path) -> object:
    """What an undisturbed harvest leaves."""
    with closing(SpotifyStore(path)) as store:
        await read_playlists(stage.client, store)
        choose(store)
        await harvest(stage.client, store)
        return contents(store)


@awaited
async def test_killed_at_any_request(stage: Stage, tmp_path: Path) -> None:
    expected = await whole(stage, tmp_path / "whole.db")
    for cancelled in (False, True):
        finished = k = 0
        while not finished:
            k += 1
            path = tmp_path / f"{cancelled}{k}.db"
            finished = await killed_at_request(stage, path, k, cancelled)
            with closing(SpotifyStore(path)) as store:
                await harvest(stage.client, store)
                assert contents(store) == expected, (cancelled, k)
        assert k > 10


async def killed_at_request(stage: Stage, path: Path, k: int, cancelled: bool) -> bool:
    """True when the harvest came to its end before the `k`-th request."""
    with closing(SpotifyStore(path)) as store:
        await read_playlists(stage.client, store)
        choose(store)
        left = k

        async def kill(_request: httpx.Request) -> None:
            nonlocal left
            left -= 1
            if left == 0 and cancelled:
                task.cancel()
                await asyncio.sleep(0)
            elif left == 0:
                raise Killed

        async def work() -> None:
            with suppress(Killed):
                await harvest(stage.client, store)

        stage.line.before = kill
        task = asyncio.create_task(work())
        with suppress(asyncio.CancelledError):
            await task
        stage.line.before = None
    return left > 0


@pytest.mark.parametrize("after", [False, True])
@awaited
async def test_killed_at_any_write(stage: Stage, tmp_path: Path, after: bool) -> None:
    expected = await whole(stage, tmp_path / "whole.db")
    finished = k = 0
    while not finished:
        k += 1
        path = tmp_path / f"{k}.db"
        with closing(SpotifyStore(path)) as first:
            await read_playlists(stage.client, first)
            choose(first)
        with closing(Fragile(path, k, after)) as store:
            try:
                await harvest(stage.client, store)
                finished = True
            except Killed:
                pass
        with closing(SpotifyStore(path)) as store:
            await harvest(stage.client, store)
            assert contents(store) == expected, k
    assert k > 10


@awaited
async def test_killed_and_changed_before_it_goes_on(stage: Stage, tmp_path: Path) -> None:
    for k in range(3, 13, 2):
        path = tmp_path / f"{k}.db"
        await killed_at_request(stage, path, k, cancelled=False)
        joy = next(one for one in stage.world.playlists.values() if one.name == "Joy")
        joy.remove({joy.entries[7].uri or ""})
        expected = await whole(stage, tmp_path / f"whole{k}.db")
        with closing(SpotifyStore(path)) as store:
            await harvest(stage.client, store)
            assert contents(store) == expected, k


@awaited
async def test_a_resumed_harvest_asks_for_no_page_twice(stage: Stage, tmp_path: Path) -> None:
    stage.world.playlists.clear()
    stage.world.me.followed.clear()
    stage.world.add_playlist("Joy", numbered(400))
    for k in (5, 4):  # list, me, pages …
        await killed_at_request(stage, tmp_path / "s.db", k, cancelled=False)
    with closing(SpotifyStore(tmp_path / "s.db")) as store:
        await harvest(stage.client, store)
    asked = [one.query["offset"] for one in stage.world.log if one.path.endswith("/items")]
    assert asked == [str(50 * n) for n in range(8)]


@awaited
async def test_two_harvests_at_once_double_nothing(stage: Stage, tmp_path: Path) -> None:
    expected = await whole(stage, tmp_path / "whole.db")
    path = tmp_path / "shared.db"
    with closing(SpotifyStore(path)) as one, closing(SpotifyStore(path)) as other:
        await read_playlists(stage.client, one)
        choose(one)
        async with asyncio.timeout(60):
            await asyncio.gather(harvest(stage.client, one), harvest(stage.client, other))
        assert contents(one) == contents(other) == expected


PROCESS = """
import asyncio, sys
from pathlib import Path
from moodify.music.spotify.harvest import harvest
from moodify.music.spotify.store import SpotifyStore
from moodify.spotify.account import Account
from moodify.spotify.hosts import Hosts
from moodify.spotify.vault import FileVault

async def work(url, folder):
    async with Account(Hosts.at(url), FileVault(folder / "sign-in.json")) as account:
        await harvest(account.client, SpotifyStore(folder / "spotify.db"))

asyncio.run(work(sys.argv[1], Path(sys.argv[2])))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_a_process_that_is_killed_goes_on_where_it_was(stage: Stage, tmp_path: Path) -> None:
    big = stage.world.add_playlist("Joy", numbered(1500), seed="big")
    with running(stage.world) as fake:
        expected = asyncio.run(whole(stage, tmp_path / "whole.db"))
        with closing(SpotifyStore(tmp_path / "spotify.db")) as store:
            asyncio.run(read_playlists(stage.client, store))
            choose(store)
            command = [sys.executable, "-c", PROCESS, fake.url, str(tmp_path)]
            for part in (400, 900):
                let_through(stage.world, big.id, (part - offset(store, big.id)) // 50)
                kill_at(command, store, big.id, part)
                assert offset(store, big.id) == part
            stage.world.faults.clear()
            subprocess.run(command, check=True, timeout=120)
            assert contents(store) == expected


def offset(store: SpotifyStore, playlist_id: str) -> int:
    known = store.playlist(playlist_id)
    return 0 if known is None else known.next_offset


def let_through(world: World, playlist_id: str, pages: int) -> None:
    """So many pages of a playlist and, for a long time, no more."""
    world.faults.clear()
    world.fail("GET", f"{playlist_id}/items", "slow", times=pages, seconds=0)
    world.fail("GET", f"{playlist_id}/items", "slow", times=99, seconds=600)


def kill_at(command: list[str], store: SpotifyStore, playlist_id: str, part: int) -> None:
    process = subprocess.Popen(command)
    patience = time.monotonic() + 60
    while offset(store, playlist_id) < part and time.monotonic() < patience:
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    process.wait()

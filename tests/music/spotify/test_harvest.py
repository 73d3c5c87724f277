"""From mood playlists to labelled songs: what is read, what is skipped, and what is told."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from moodify.errors import SpotifyBusyError, SpotifyError, SpotifyQuotaError, SpotifySignInError
from moodify.music.spotify.harvest import (
    EDITORIAL,
    FOLLOWED,
    Progress,
    harvest,
    read_playlists,
    why_not,
)
from moodify.music.spotify.songs import Skipped
from moodify.music.spotify.store import SpotifyStore
from moodify.types import MoodName
from tests.fake_spotify import Entry, Episode, LocalFile, Playlist, add_big_playlist, numbered
from tests.spotify.stage import Stage, awaited, staged


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as made:
        made.world.playlists.clear()
        made.world.me.followed.clear()
        yield made


@pytest.fixture
def store(tmp_path: Path, stage: Stage) -> Iterator[SpotifyStore]:
    with closing(SpotifyStore(tmp_path / "spotify.db", stage.world.now)) as made:
        yield made


async def choose(
    stage: Stage, store: SpotifyStore, named: dict[str, MoodName] | None = None, **rest: MoodName
) -> None:
    """Read the list, and give playlists their moods, by name."""
    moods = {**(named or {}), **rest}
    for known in await read_playlists(stage.client, store):
        if known.name in moods:
            store.choose(known.id, moods[known.name])


def pages(stage: Stage, playlist: Playlist) -> int:
    """How many pages of its songs were asked for."""
    return stage.world.count("GET", f"/v1/playlists/{playlist.id}/items")


def titles(store: SpotifyStore) -> list[str]:
    return [song.title for song in store.songs()]


@awaited
async def test_what_is_no_song_is_counted(stage: Stage, store: SpotifyStore) -> None:
    songs = numbered(70)
    odd = [None, LocalFile("Demo", "Ann"), Episode("Why", "Show"), Entry(None, hole=True)]
    stage.world.add_playlist("Joy", [*songs[:60], *odd, *songs[60:], None])
    await choose(stage, store, Joy="happy")
    done = await harvest(stage.client, store)
    assert (done.playlists, done.pages, done.unreadable) == (1, 2, ())
    assert store.skipped() == Skipped(gone=3, local=1, episodes=1)
    assert store.skipped().total == 5
    assert titles(store) == [song.name for song in songs]
    song = next(store.songs())
    assert (song.artists, song.album, song.year) == (("Artist 1",), "Album 1", 1991)
    assert song.isrc == songs[0].isrc
    assert song.duration == songs[0].duration_ms / 1000


@awaited
async def test_a_song_under_several_moods_keeps_its_shares(
    stage: Stage, store: SpotifyStore
) -> None:
    songs = numbered(3)
    stage.world.add_playlist("A", [songs[0], songs[1], songs[0], songs[0]])
    stage.world.add_playlist("B", [songs[1], songs[2], songs[0]])
    stage.world.add_playlist("C", [songs[0]])
    await choose(stage, store, A="happy", B="sad", C="sad")
    await harvest(stage.client, store)
    first, second, third = store.songs()
    assert first.shares == {"happy": pytest.approx(1 / 3), "sad": pytest.approx(2 / 3)}
    assert first.mood == "sad"
    assert len(first.listings) == 3  # a playlist counts once, however often it stands there
    assert second.shares == {"happy": 0.5, "sad": 0.5}
    assert second.mood == "happy"
    assert third.shares == {"sad": 1.0}
    assert store.counts() == {"angry": 0, "happy": 1, "sad": 2, "neutral": 0}
    assert {known.name: known.songs for known in store.playlists()} == {"A": 2, "B": 3, "C": 1}


@awaited
async def test_only_what_was_given_a_mood_is_read(stage: Stage, store: SpotifyStore) -> None:
    left_out = stage.world.add_playlist("Out", numbered(3, first=50))
    chosen = stage.world.add_playlist("In", numbered(3))
    await choose(stage, store, In="neutral")
    store.choose(left_out.id, None)
    await harvest(stage.client, store)
    assert (pages(stage, left_out), pages(stage, chosen)) == (0, 1)
    assert len(titles(store)) == 3
    store.choose(chosen.id, None)
    assert titles(store) == []


@awaited
async def test_a_list_of_ten_thousand_songs(stage: Stage, store: SpotifyStore) -> None:
    big = add_big_playlist(stage.world, 10_000)
    await choose(stage, store, Everything="happy")
    told: list[Progress] = []
    done = await harvest(stage.client, store, told.append)
    assert done.pages == pages(stage, big) == 200
    assert sum(1 for _ in store.songs()) == 10_000
    counts = [progress.entries_done for progress in told]
    assert counts == sorted(counts)
    assert told[-1] == Progress("", 1, 1, 10_000, 10_000)
    assert {progress.entries for progress in told} == {10_000}


@awaited
async def test_more_lists_than_a_page_holds(stage: Stage, store: SpotifyStore) -> None:
    for number in range(120):
        stage.world.add_playlist(f"L{number}", [])
    found = await read_playlists(stage.client, store)
    assert [known.name for known in found] == [f"L{number}" for number in range(120)]


@awaited
async def test_what_has_not_changed_is_not_read_again(stage: Stage, store: SpotifyStore) -> None:
    a = stage.world.add_playlist("A", numbered(120))
    b = stage.world.add_playlist("B", numbered(60, first=200))
    await choose(stage, store, A="happy", B="sad")
    await harvest(stage.client, store)
    assert (pages(stage, a), pages(stage, b)) == (3, 2)
    again = await harvest(stage.client, store)
    assert (again.playlists, again.pages) == (2, 0)
    b.insert(numbered(1, first=900), None, stage.world.stamp())
    again = await harvest(stage.client, store)
    assert (pages(stage, a), pages(stage, b)) == (3, 4)
    assert again.pages == 2
    assert len(titles(store)) == 181
    b.remove({song.uri for song in numbered(60, first=200)})
    await harvest(stage.client, store)
    assert len(titles(store)) == 121


@awaited
async def test_a_list_that_changes_while_it_is_read_is_read_anew(
    stage: Stage, store: SpotifyStore
) -> None:
    songs = numbered(160)
    changing = stage.world.add_playlist("A", songs)
    await choose(stage, store, A="happy")

    async def drop_one(request: httpx.Request) -> None:
        if "offset=100" in str(request.url) and len(changing.entries) == 160:
            changing.remove({songs[10].uri})  # moves song 101 onto the page before

    stage.line.before = drop_one
    await harvest(stage.client, store)
    assert titles(store) == [song.name for song in songs if song is not songs[10]]
    (known,) = store.playlists()
    assert known.fresh
    assert pages(stage, changing) == 8


@awaited
async def test_a_list_that_changes_all_the_time_is_given_up_for_now(
    stage: Stage, store: SpotifyStore
) -> None:
    changing = stage.world.add_playlist("A", numbered(60))
    await choose(stage, store, A="happy")
    fresh = itertools.count(1000)

    async def add_one(request: httpx.Request) -> None:
        if request.url.path.endswith("/items"):
            changing.insert(numbered(1, first=next(fresh)), None, stage.world.stamp())

    stage.line.before = add_one
    await harvest(stage.client, store)
    assert pages(stage, changing) == 6
    (known,) = store.playlists()
    assert not known.fresh
    stage.line.before = None
    await harvest(stage.client, store)
    assert len(titles(store)) == len(changing.entries)


@awaited
async def test_lists_of_others_are_told_why_not(stage: Stage, store: SpotifyStore) -> None:
    stage.world.add_account("bo")
    stage.world.add_playlist("Hits", numbered(3), owner="spotify")
    stage.world.add_playlist("Bo's", numbered(3), owner="bo")
    shared = stage.world.add_playlist("Shared", numbered(3), owner="bo")
    shared.collaborative, shared.collaborators = True, {"ann"}
    stage.world.add_playlist("Mine", numbered(3))
    await choose(stage, store, {"Bo's": "sad"}, Hits="happy", Shared="happy", Mine="sad")
    whys = {known.name: why_not(known) for known in store.playlists()}
    assert whys == {"Hits": EDITORIAL, "Bo's": FOLLOWED, "Shared": None, "Mine": None}
    done = await harvest(stage.client, store)
    assert (done.playlists, done.pages) == (2, 2)
    assert "Ctrl+A" in EDITORIAL


@awaited
async def test_what_cannot_be_read_is_noted_and_the_others_go_on(
    stage: Stage, store: SpotifyStore
) -> None:
    gone = stage.world.add_playlist("Gone", numbered(3))
    closed = stage.world.add_playlist("Closed", numbered(3), owner="bo", collaborative=True)
    stage.world.add_playlist("Fine", numbered(3))
    await choose(stage, store, Gone="sad", Closed="sad", Fine="happy")

    async def delete(request: httpx.Request) -> None:
        if request.url.path.endswith("/items"):
            stage.world.playlists.pop(gone.id, None)

    stage.line.before = delete
    done = await harvest(stage.client, store)
    assert done.playlists == 1
    assert [name for name, _ in done.unreadable] == ["Gone", "Closed"]
    assert len(titles(store)) == 3
    problems = {known.name: known.problem for known in store.playlists()}
    assert "no longer has that" in (problems["Gone"] or "")
    assert "only to its owner" in (problems["Closed"] or "")
    assert why_not(next(k for k in store.playlists() if k.id == closed.id)) == problems["Closed"]
    await harvest(stage.client, store)
    assert [known.name for known in store.playlists()] == ["Closed", "Fine"]


@pytest.mark.parametrize("quota", [False, True])
@awaited
async def test_a_limit_stops_it_and_what_was_read_is_kept(
    stage: Stage, store: SpotifyStore, quota: bool
) -> None:
    big = stage.world.add_playlist("A", numbered(500))
    await choose(stage, store, A="happy")
    seen = 0

    async def limit(request: httpx.Request) -> None:
        nonlocal seen
        seen += request.url.path.endswith("/items")
        if seen == 5:
            if quota:
                stage.world.app.quota_left = 0
            else:
                stage.world.block(7200)

    stage.line.before = limit
    with pytest.raises(SpotifyQuotaError if quota else SpotifyBusyError):
        await harvest(stage.client, store)
    assert len(titles(store)) == 200
    stage.line.before, stage.world.app.quota_left = None, None
    stage.world.advance(8000)
    before = pages(stage, big)
    done = await harvest(stage.client, store)
    assert done.pages == pages(stage, big) - before == 6
    assert titles(store) == [song.name for song in numbered(500)]


@awaited
async def test_a_rolling_limit_only_slows_it(stage: Stage, store: SpotifyStore) -> None:
    stage.world.add_playlist("A", numbered(1500))
    await choose(stage, store, A="happy")
    stage.world.rate_limit = 20

    async def pass_time(_request: httpx.Request) -> None:
        stage.world.advance(1.2)

    stage.line.before = pass_time
    await harvest(stage.client, store)
    assert len(titles(store)) == 1500
    assert stage.naps


@awaited
async def test_signing_out_midway_stops_it(stage: Stage, store: SpotifyStore) -> None:
    stage.world.add_playlist("A", numbered(500))
    await choose(stage, store, A="happy")
    running = asyncio.create_task(harvest(stage.client, store))
    async with asyncio.timeout(60):
        while (first := store.playlists()[0]).next_offset < 100:
            await asyncio.sleep(0)
    await stage.account.sign_out()
    with pytest.raises(SpotifySignInError):
        await running
    assert first.songs < 500


@awaited
async def test_a_disk_that_fails_is_one_sentence(stage: Stage, tmp_path: Path) -> None:
    stage.world.add_playlist("A", numbered(3))
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(SpotifyError, match="can't be kept in"):
        await read_playlists(stage.client, SpotifyStore(tmp_path / "data" / "spotify.db"))


@awaited
async def test_a_damaged_page_is_asked_for_again(stage: Stage, store: SpotifyStore) -> None:
    a = stage.world.add_playlist("A", numbered(160))
    await choose(stage, store, A="happy")
    for shape in ("odd_entries", "nulls", "items_string", "no_items"):
        stage.world.fail("GET", f"{a.id}/items", "garbage_fields", times=2, shape=shape)
        await harvest(stage.client, store)
        assert len(titles(store)) == 160
        assert store.skipped().total == 0
        a.touch()

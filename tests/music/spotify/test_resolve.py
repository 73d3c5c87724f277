"""A song of Moodify's own list, looked for on Spotify."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from moodify.errors import SpotifyBusyError
from moodify.music.spotify.resolve import resolve, resolve_all
from moodify.music.spotify.store import FOUND_DAYS, SpotifyStore
from moodify.types import Song
from tests.fake_spotify.builders import song as on_spotify
from tests.fake_spotify.items import Artist
from tests.fake_spotify.items import Song as SpotifySong
from tests.music.factory import a_song
from tests.spotify.stage import Stage, awaited, staged

SEARCH = "/v1/search"


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as made:
        made.world.songs.clear()
        made.world.playlists.clear()
        made.world.me.liked.clear()
        yield made


@pytest.fixture
def store(tmp_path: Path, stage: Stage) -> Iterator[SpotifyStore]:
    with closing(SpotifyStore(tmp_path / "spotify.db", stage.world.now)) as made:
        yield made


def wanted(title: str = "Slow Lantern", *artists: str, duration: float | None = None) -> Song:
    made = a_song("s", source="starter", title=title, artists=artists or ("Aiko Fernvale",))
    return replace(made, track=replace(made.track, duration=duration))


def add(stage: Stage, *songs: SpotifySong) -> None:
    stage.world.add_songs(songs)


THE_SONG = on_spotify("Slow Lantern", "Aiko Fernvale", "Paper House", rank=10)
VERSIONS = [
    on_spotify("Slow Lantern - Live at the Boathouse", "Aiko Fernvale", "Boathouse", rank=90),
    on_spotify("Slow Lantern", "Strings of the Tribute Room", "Covers for Candlelight", rank=95),
    on_spotify("Slow Lantern (Karaoke Version)", "Singalong Parlour", "Evenings 9", rank=99),
    on_spotify("Slow Lantern (Sped Up)", "Aiko Fernvale", "Fast", rank=98),
    on_spotify("Slow Lanterns", "Mireille Dusk", "Second Floor", rank=97),
]


@awaited
async def test_the_song_is_found_among_its_versions(stage: Stage, store: SpotifyStore) -> None:
    add(stage, *VERSIONS, THE_SONG)
    assert await resolve(stage.client, store, wanted()) == THE_SONG.uri
    ((kept, valence, arousal),) = store.found_songs()
    assert (kept.uri, kept.title, valence, arousal) == (THE_SONG.uri, "Slow Lantern", 0.5, 0.5)
    assert stage.world.count("GET", SEARCH) == 1


@pytest.mark.parametrize("version", VERSIONS, ids=[one.name for one in VERSIONS])
@awaited
async def test_a_version_is_not_taken_for_the_song(
    stage: Stage, store: SpotifyStore, version: SpotifySong
) -> None:
    add(stage, version)
    assert await resolve(stage.client, store, wanted()) is None
    assert store.found_songs() == []


@awaited
async def test_a_remaster_will_do_where_there_is_nothing_else(
    stage: Stage, store: SpotifyStore
) -> None:
    remaster = on_spotify("Slow Lantern - 2024 Remaster", "Aiko Fernvale", "Deluxe", 2024)
    add(stage, *VERSIONS, remaster)
    assert await resolve(stage.client, store, wanted()) == remaster.uri


@awaited
async def test_what_was_found_is_remembered_for_a_week(stage: Stage, store: SpotifyStore) -> None:
    add(stage, THE_SONG)
    for _ in range(3):
        assert await resolve(stage.client, store, wanted()) == THE_SONG.uri
    stage.world.advance((FOUND_DAYS - 0.1) * 86_400)
    assert await resolve(stage.client, store, wanted()) == THE_SONG.uri
    assert stage.world.count("GET", SEARCH) == 1
    stage.world.advance(0.2 * 86_400)
    assert await resolve(stage.client, store, wanted()) == THE_SONG.uri
    assert stage.world.count("GET", SEARCH) == 2


@awaited
async def test_so_is_what_was_not(stage: Stage, store: SpotifyStore) -> None:
    assert await resolve(stage.client, store, wanted()) is None
    asked = stage.world.count("GET", SEARCH)
    add(stage, THE_SONG)
    assert await resolve(stage.client, store, wanted()) is None
    assert stage.world.count("GET", SEARCH) == asked
    stage.world.advance(FOUND_DAYS * 86_400 + 1)
    assert await resolve(stage.client, store, wanted()) == THE_SONG.uri


@pytest.mark.parametrize(
    "title",
    [
        "Slow Lantern",
        '(I Can\'t "Get") Slow Lantern (feat. Somebody) - Remastered 2011',
        "track: year: a b",
        "!!!",
        "x" * 400,
        "",
        "張三的歌",
    ],
)
@awaited
async def test_at_most_three_searches_are_made_for_a_song(
    stage: Stage, store: SpotifyStore, title: str
) -> None:
    assert await resolve(stage.client, store, wanted(title)) is None
    searches = [one for one in stage.world.log if one.path == SEARCH]
    assert len(searches) <= 3
    assert all(len(one.query["q"]) <= 250 for one in searches)


@awaited
async def test_looser_words_find_what_exact_ones_do_not(stage: Stage, store: SpotifyStore) -> None:
    found = on_spotify("Satisfaction", "The Rolling Scones", "Oven", duration_ms=200_000)
    add(stage, found)
    song = wanted("(I Can't Get No) Satisfaction", "The Rolling Scones", duration=200.0)
    assert await resolve(stage.client, store, song) == found.uri
    assert 1 < stage.world.count("GET", SEARCH) <= 3


@awaited
async def test_a_duet_is_found_under_either_name(stage: Stage, store: SpotifyStore) -> None:
    artists = (Artist("Queenie"), Artist("David Bowling"))
    duet = SpotifySong("Under Pressing", artists, "Duets")
    add(stage, duet)
    song = wanted("Under Pressing", "Queenie", "David Bowling")
    assert await resolve(stage.client, store, song) == duet.uri


@awaited
async def test_a_limit_is_told_and_nothing_wrong_is_remembered(
    stage: Stage, store: SpotifyStore
) -> None:
    add(stage, THE_SONG)
    stage.world.block(7200)
    with pytest.raises(SpotifyBusyError):
        await resolve(stage.client, store, wanted())
    stage.world.advance(8000)
    assert await resolve(stage.client, store, wanted()) == THE_SONG.uri


@awaited
async def test_those_that_are_not_there_are_named(stage: Stage, store: SpotifyStore) -> None:
    add(stage, THE_SONG)
    other = a_song("t", source="starter", title="Nowhere to Be Found")
    found, missing = await resolve_all(stage.client, store, [other, wanted()])
    assert (found, missing) == ([THE_SONG.uri], [other])

"""The person's server as a source: read whole, read on, read again, forgotten."""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
from pathlib import Path

import pytest
from starlette.responses import Response

from moodify.errors import SourceError
from moodify.music.catalogue import Catalogue
from moodify.music.library import Library
from moodify.music.sources.base import Preparing, Source, Versioned
from moodify.music.sources.registry import Sources
from moodify.music.sources.streams import Changing, Streaming
from moodify.music.sources.subsonic import SubsonicSource
from moodify.music.sources.subsonic.reading import read_all
from moodify.music.sources.subsonic.store import Progress, Store
from moodify.settings import Settings
from tests.fake_subsonic import SOUND, make_world, song
from tests.fake_subsonic.world import PASSWORD
from tests.music.sources.subsonic.conftest import Serve, account


def added(source: SubsonicSource, serve: Serve, songs: int = 25, **more: object) -> SubsonicSource:
    world = make_world(songs, **more)
    source.add(account(serve(world)))
    return source


def test_it_is_a_source_that_streams(source: SubsonicSource) -> None:
    assert isinstance(source, Source)
    for kind in (Versioned, Preparing, Streaming, Changing):
        assert isinstance(source, kind)


def test_without_a_server_it_is_quiet(source: SubsonicSource) -> None:
    assert list(source.songs()) == []
    assert source.version() == "none"
    assert source.prepare() is None
    assert source.status().ok
    assert "servers add" in source.status().detail
    with pytest.raises(SourceError, match="no server"):
        source.read()
    assert not source.forget()


def test_all_songs_are_read_and_those_with_a_mood_are_given(
    source: SubsonicSource, serve: Serve
) -> None:
    added(source, serve, 1203)
    told: list[int] = []
    assert source.read(told.append) == 1203
    assert told == [500, 1000, 1203, 1203]
    songs = list(source.songs())
    assert len(songs) == 601
    assert all(one.track.source == "subsonic" and one.track.playable for one in songs)
    assert len(list(source.tracks())) == 1203
    status = source.status()
    assert status.ok
    assert "1,203 songs" in status.detail
    assert status.songs == 601
    assert source.audio(songs[0].track) is None


def test_a_server_with_short_pages(source: SubsonicSource, serve: Serve) -> None:
    added(source, serve, 130, largest_page=50)
    assert source.read() == 130


@pytest.mark.parametrize(
    "more",
    [
        {"open_subsonic": False, "extensions": [], "version": "1.12.0"},
        {"turns_pages": False},
        {"fails": {"search3": [10]}},
    ],
)
def test_a_server_that_does_not_give_all_by_search_is_read_by_albums(
    source: SubsonicSource, serve: Serve, more: dict[str, object]
) -> None:
    added(source, serve, 130, **{"largest_page": 50, **more})
    assert source.read() == 130


def test_sound_and_what_the_server_keeps(source: SubsonicSource, serve: Serve) -> None:
    world = make_world()
    source.add(account(serve(world)))
    source.read()
    track = next(iter(source.songs())).track
    with source.open(track, "bytes=0-9") as stream:
        assert b"".join(stream.chunks) == SOUND[:10]
    source.scrobble(track, 1_700_000_000)
    source.star(track)
    assert len(world.scrobbles) == len(world.stars) == 1
    ident = source.save_playlist("Sad", [one.track for one in source.songs()])
    assert world.playlists[ident]["songCount"] == 12
    details = source.details(track)
    assert details is not None
    assert details.gain == -7.5
    assert source.cover(track) is not None
    with pytest.raises(SourceError, match="another server"):
        source.open(type(track)("subsonic:other:1", "X", (), "subsonic"), None)


def test_a_reading_that_is_cut_off_goes_on(source: SubsonicSource, serve: Serve) -> None:
    world = make_world(1600, fails={"search3": [None, None, Response("", 502)]})
    source.add(account(serve(world)))
    with pytest.raises(SourceError, match="out of order"):
        source.read()
    assert not source.status().ok
    assert len(list(source.tracks())) == 1000
    before = world.count("search3")
    assert source.read() == 1600
    assert [given["songOffset"] for _, name, given in world.calls if name == "search3"][before] == [
        "1000"
    ]
    assert source.status().ok


def test_a_reading_of_albums_goes_on_too(source: SubsonicSource, serve: Serve) -> None:
    albums = [None] * 7 + [Response("", 502)]
    world = make_world(100, open_subsonic=False, extensions=[], fails={"getAlbum": albums})
    source.add(account(serve(world)))
    with pytest.raises(SourceError):
        source.read()
    assert source.read() == 100
    assert world.count("getAlbum") == 8 + 3


def test_songs_that_are_gone_go_and_changed_ones_change(
    source: SubsonicSource, serve: Serve
) -> None:
    world = make_world(20)
    source.add(account(serve(world)))
    source.read()
    before = source.version()
    world.songs = [*world.songs[5:], song(30, title="New", moods=["happy"])]
    world.songs[0]["title"] = "Changed"
    assert source.read() == 16
    assert source.version() != before
    titles = {track.title for track in source.tracks()}
    assert {"New", "Changed"} <= titles
    assert "Song 0" not in titles


def test_a_server_that_is_empty_for_once_takes_nothing_away(
    source: SubsonicSource, serve: Serve
) -> None:
    world = make_world(20)
    source.add(account(serve(world)))
    source.read()
    world.songs, kept = [], world.songs
    with pytest.raises(SourceError, match="no songs just now"):
        source.read()
    assert len(list(source.songs())) == 10
    world.songs = kept
    assert source.read() == 20


def test_the_background_reads_when_it_is_due_and_says_so(
    source: SubsonicSource, serve: Serve
) -> None:
    world = make_world()
    source.add(account(serve(world)))
    changed = threading.Event()
    source.when_changed(changed.set)
    for _ in range(2):
        thread = source.prepare()
        assert thread is not None
        thread.join(60)
    assert changed.is_set()
    assert world.count("search3") == 2  # a page and the end; the second time nothing is due


def test_the_background_survives_a_server_that_is_away(
    source: SubsonicSource, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    world = make_world(fails={"search3": [Response("", 502)]})
    source.add(account(serve(world)))
    thread = source.prepare()
    assert thread is not None
    thread.join(60)
    assert not source.status().ok
    assert "can't be read" in caplog.text
    source.close()
    source.close()


def test_the_library_takes_the_songs_and_survives_a_broken_store(
    source: SubsonicSource, serve: Serve, tmp_path: Path
) -> None:
    added(source, serve).read()
    with Library(
        Catalogue.open(tmp_path / "songs.sqlite3"), Sources({"subsonic": source}), []
    ) as library:
        library.refresh()
        assert library.catalogue.count("subsonic") == 12
        (file,) = (tmp_path / "cache" / "subsonic").glob("*.sqlite3")
        file.write_bytes(b"no database at all" * 1000)
        library.refresh()
        assert library.statuses()[0].name == "subsonic"
        source.read()
        library.refresh()
        assert library.catalogue.count("subsonic") == 12


def test_a_wrong_password_is_not_kept(source: SubsonicSource, serve: Serve) -> None:
    with pytest.raises(SourceError, match="name and password"):
        source.add(account(serve(make_world()), secret="wrong"))
    assert source.accounts.load() is None


def test_a_password_that_an_old_server_needs_is_remembered(
    source: SubsonicSource, serve: Serve
) -> None:
    added(source, serve, tokens=False)
    kept = source.accounts.load()
    assert kept is not None
    assert kept.way == "password"


def test_an_api_key(source: SubsonicSource, serve: Serve) -> None:
    source.add(account(serve(make_world()), "api_key"))
    assert source.read() == 25
    kept = source.accounts.known()
    assert kept is not None
    assert (kept.user, kept.way) == ("ann", "api_key")


def test_only_its_owner_reads_the_secret_and_forgetting_forgets(
    source: SubsonicSource, serve: Serve, tmp_path: Path
) -> None:
    added(source, serve).read()
    data = tmp_path / "data"
    assert PASSWORD not in (data / "subsonic.json").read_text("utf-8")
    if os.name != "nt":
        assert stat.S_IMODE((data / "source-secrets.json").stat().st_mode) == 0o600
    assert source.forget()
    assert list(data.iterdir()) == []
    assert list((tmp_path / "cache" / "subsonic").iterdir()) == []
    assert list(source.songs()) == []
    assert "none" in source.version()


@pytest.mark.parametrize(
    "content", ["", "null", "[1]", "{", '{"address": 1, "user": 2}', '{"x":1}']
)
def test_garbage_in_the_account_is_no_account(
    settings: Settings, source: SubsonicSource, content: str
) -> None:
    settings.data_dir.mkdir()
    (settings.data_dir / "subsonic.json").write_text(content)
    assert source.accounts.known() is None
    assert source.status().ok


# The store


def test_a_store_that_can_not_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SourceError, match="can't be kept"):
        Store(tmp_path / "file" / "x.sqlite3").counts()


def test_broken_rows_are_left_out(tmp_path: Path) -> None:
    store = Store(tmp_path / "x.sqlite3")
    store.add([song(1), song(2)], Progress(1, "songs", 2))
    database = sqlite3.connect(tmp_path / "x.sqlite3")
    database.execute("update songs set body = '{' where id = 'so/1 &ü'")
    database.execute("update facts set value = '{'")
    database.commit()
    database.close()
    assert [one.title for one in store.songs()] == ["Song 2"]
    assert store.progress() is None
    assert store.finished() == (0, 0.0)


def test_a_reading_that_is_stopped_keeps_what_it_has(
    source: SubsonicSource, serve: Serve, tmp_path: Path
) -> None:
    added(source, serve, 1200)
    store = Store(tmp_path / "y.sqlite3")

    def stop(songs: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_all(source.client(), store, stop)
    assert store.progress() == Progress(1, "songs", 500)
    assert read_all(source.client(), store) == 1200

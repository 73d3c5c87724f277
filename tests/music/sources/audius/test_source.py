"""Audius: off until it is turned on, asked once a day, heard in full."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from starlette.responses import JSONResponse, Response

from moodify.errors import SourceError
from moodify.music.sources.audius import AudiusSource
from moodify.music.sources.audius.client import AudiusClient
from moodify.music.sources.audius.moods import WORDS
from moodify.music.sources.audius.shelf import DAY, Shelf
from moodify.music.sources.audius.tracks import read_track
from moodify.music.sources.base import Preparing, Source, Versioned
from moodify.music.sources.streams import Changing, Streaming
from moodify.music.sources.subsonic.line import Line, LineError
from moodify.types import Track
from tests.fake_audius import SOUND, make_world, track
from tests.music.sources.audius.conftest import Serve

Make = Callable[..., AudiusClient]


# The client


def test_tracks_of_a_mood_page_by_page(client: Make) -> None:
    world = make_world(150)
    made = client(world)
    first, size = made.by_mood("Cool")
    assert (len(first), size) == (100, 100)
    rest, size = made.by_mood("Cool", 100)
    assert (len(rest), size) == (50, 50)
    assert {one.mood for one in [*first, *rest]} == {"Cool"}
    assert made.trending()[0]
    assert world.calls[0][1]["sort_method"] == "popular"


def test_gated_tracks_are_left_out(client: Make) -> None:
    world = make_world(0, tracks=[track(1, "Cool"), track(2, "Cool", is_stream_gated=True)])
    found, size = client(world).by_mood("Cool")
    assert ([one.id for one in found], size) == (["D1Cool"], 2)


def test_where_there_are_no_full_answers_the_short_ones_do(client: Make) -> None:
    world = make_world(full=False)
    made = client(world)
    assert len(made.by_mood("Cool")[0]) == 5
    assert made.by_mood("Upbeat")[0][0].licence == ""
    assert world.count("/v1/tracks/search") == 2


def test_a_busy_node_is_waited_for_once(client: Make) -> None:
    waits: list[float] = []
    busy = JSONResponse({}, 429, headers={"Retry-After": "3"})
    assert client(make_world(answers=[busy]), waits).by_mood("Cool")[0]
    assert waits == [3.0]
    for long in ("3600", "soon"):
        answers = [JSONResponse({}, 429, headers={"Retry-After": long}) for _ in range(9)]
        with pytest.raises(LineError):
            client(make_world(answers=answers)).by_mood("Cool")


def test_while_a_node_is_out_of_order_another_one_is_asked(client: Make, serve: Serve) -> None:
    other = make_world()
    there = serve(other).url
    world = make_world(nodes=[there, "javascript:x", 3], answers=[Response("", 500)])
    made = client(world)
    assert made.by_mood("Cool")[0]
    assert made.by_mood("Upbeat")[0]
    assert len(other.calls) == 2
    assert made._host == there


@pytest.mark.parametrize(
    "answer",
    [Response("<html>"), JSONResponse([1]), JSONResponse({"error": "x"}, 500), Response("", 404)],
)
def test_a_bad_answer_is_a_sentence(client: Make, answer: Response) -> None:
    with pytest.raises(LineError, match="out of order"):
        client(make_world(full=False, answers=[answer, answer])).by_mood("Cool")


@pytest.mark.parametrize("data", [None, 3, [], [3, None, {}], {"a": 1}])
def test_an_odd_page_holds_nothing(client: Make, data: object) -> None:
    answers = [JSONResponse({"data": data})]
    assert client(make_world(answers=answers)).by_mood("Cool")[0] == []


def test_nobody_there_is_a_sentence() -> None:
    made = AudiusClient("http://127.0.0.1:1")
    with pytest.raises(LineError, match="can't be reached"):
        made.by_mood("Cool")
    made.close()


def test_sound_is_heard_from_where_it_is_stored(client: Make) -> None:
    made = client(make_world())
    with made.open("D1Cool") as stream:
        assert (stream.status, b"".join(stream.chunks)) == (200, SOUND)
        assert stream.headers["content-type"] == "audio/mpeg"
    with made.open("D1Cool", "bytes=4-7") as stream:
        assert (stream.status, b"".join(stream.chunks)) == (206, SOUND[4:8])


def test_a_track_that_may_not_be_heard_is_a_sentence(client: Make) -> None:
    world = make_world(0, tracks=[track(1, "Cool", access={"stream": False})])
    made = client(world)
    for ident in ("D1Cool", "gone"):
        with pytest.raises(SourceError, match="doesn't give this song"):
            made.open(ident)


def test_sound_is_fetched_from_no_private_address(client: Make) -> None:
    made = client(make_world(sound_from="http://10.0.0.1/x"))
    with pytest.raises(SourceError, match="private address"):
        made.open("D1Cool")


# The source


def on(source: AudiusSource, serve: Serve, **more: Any) -> AudiusSource:
    source.turn(True, serve(make_world(**more)).url)
    return source


def test_it_is_a_source_that_streams(source: AudiusSource) -> None:
    assert isinstance(source, Source)
    for kind in (Versioned, Preparing, Streaming, Changing):
        assert isinstance(source, kind)


def test_it_is_off_and_asks_nobody(source: AudiusSource) -> None:
    assert list(source.songs()) == []
    assert (source.version(), source.prepare()) == ("off", None)
    assert source.status().ok
    assert "servers audius on" in source.status().detail
    with pytest.raises(SourceError, match="turned off"):
        source.open(Track("audius:D1Cool", "X", (), "audius"), None)


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"on": 1}', '{"on": true, "host": 3}'])
def test_garbage_in_the_switch_is_off(source: AudiusSource, tmp_path: Path, content: str) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "audius.json").write_text(content)
    assert not source.switch.on


def test_turned_on_it_reads_every_mood_once_a_day(
    source: AudiusSource, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = make_world(3)
    source.turn(True, serve(world).url)
    told: list[str] = []
    assert source.read(told.append, pause=0) == 66
    assert told == list(WORDS)
    songs = list(source.songs())
    assert {one.track.source for one in songs} == {"audius"}
    assert len(world.calls) == 44
    assert source.read(pause=0) == 66
    assert len(world.calls) == 44
    before = source.version()
    now = time.time()
    monkeypatch.setattr("moodify.music.sources.audius.source.time.time", lambda: now + DAY + 1)
    source.read(pause=0)
    assert len(world.calls) == 88
    assert source.version() != before
    assert source.attribution(songs[0].track).startswith("Peaceful 0 by Artist 0, on Audius")
    assert source.audio(songs[0].track) is None
    with source.open(songs[0].track, None) as stream:
        assert b"".join(stream.chunks) == SOUND


def test_off_again_it_forgets(source: AudiusSource, serve: Serve, tmp_path: Path) -> None:
    on(source, serve, each=1).read(pause=0)
    source.turn(False)
    assert list(source.songs()) == []
    assert list((tmp_path / "cache" / "audius").iterdir()) == []
    assert source.version() == "off"


def test_a_mood_that_fails_keeps_its_songs_and_the_others_go_on(
    source: AudiusSource, serve: Serve
) -> None:
    on(source, serve, each=1, answers=[Response("", 500)])
    with pytest.raises(SourceError, match="out of order"):
        source.read(pause=0)
    assert not source.status().ok
    assert len(list(source.songs())) == 21
    assert source.read(pause=0) == 22
    assert source.status().ok


def test_an_audius_that_is_not_there_is_given_up_soon(
    source: AudiusSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    source.turn(True, "http://127.0.0.1:1")
    tried: list[str] = []
    read = source._read_mood

    def counted(mood: str, pause: float) -> None:
        tried.append(mood)
        read(mood, pause)

    monkeypatch.setattr(source, "_read_mood", counted)
    with pytest.raises(SourceError, match="can't be reached"):
        source.read(pause=0)
    assert len(tried) == 2  # the second one shows that it isn't for the mood


def test_an_empty_answer_takes_nothing_away(source: AudiusSource, serve: Serve) -> None:
    on(source, serve, each=0)
    assert source.read(pause=0) == 0
    assert source.status().ok


def test_the_background_reads_and_says_so(
    source: AudiusSource, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    on(source, serve, each=1)
    calls: list[str] = []
    source.when_changed(lambda: calls.append("changed"))
    monkeypatch.setattr(source, "_read_mood", lambda mood, _: source._shelf.put(mood, [], 5.0))
    thread = source.prepare()
    assert thread is not None
    thread.join(60)
    assert calls == ["changed"]
    source.close()


# The shelf


@pytest.mark.parametrize("content", ["", "{", "[]", '{"at": "x", "tracks": []}', '{"at": 1e999}'])
def test_a_damaged_file_counts_as_none(tmp_path: Path, content: str) -> None:
    shelf = Shelf(tmp_path)
    (tmp_path / "cool.json").write_text(content)
    assert shelf.tracks("Cool") == []
    assert "Cool" in shelf.due(time.time())


def test_a_clock_that_was_wrong_makes_nothing_last_for_ever(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    kept = read_track(track(1, "Cool"))
    assert kept is not None
    shelf.put("Cool", [kept], 5_000_000_000)
    assert "Cool" in shelf.due(1_700_000_000)
    assert shelf.tracks("Cool") == [kept]


def test_a_cache_that_can_not_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SourceError, match="can't be kept"):
        Shelf(tmp_path / "file").put("Cool", [], 0.0)


def test_a_line_of_its_own_can_be_given() -> None:
    made = AudiusClient("https://api.audius.co", make_line=lambda host: Line(host, "Audius"))
    assert made._line.named.host == "api.audius.co"

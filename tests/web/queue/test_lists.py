"""Lists over HTTP: kept as files, opened from elsewhere, searched for songs to add."""

from __future__ import annotations

import json
from typing import Any

import pytest

from moodify.music.files.names import read_names
from tests.web.conftest import Site

ELSEWHERE = {"x-forwarded-for": "192.0.2.1"}


@pytest.fixture
def session(site: Site) -> str:
    session = site.begin()
    site.command(session, type="choose_mood", mood="happy")
    return session


def lists(session: str, rest: str) -> str:
    return f"/api/sessions/{session}/lists/{rest}"


def state(site: Site, session: str) -> dict[str, Any]:
    told: dict[str, Any] = site.http.get(f"/api/sessions/{session}").json()
    del told["mood"]  # for how long it has held
    return told


@pytest.mark.parametrize(
    ("way", "kind"),
    [
        ("m3u8", "application/vnd.apple.mpegurl"),
        ("xspf", "application/xspf+xml"),
        ("json", "application/json"),
        ("csv", "text/csv; charset=utf-8"),
    ],
)
def test_the_songs_as_a_file(site: Site, session: str, way: str, kind: str) -> None:
    site.command(session, type="next")
    now = state(site, session)
    queue = [card["uri"] for card in now["queue"]]
    coming = site.http.get(lists(session, f"coming.{way}"))
    assert coming.headers["content-type"] == kind
    name = coming.headers["content-disposition"]
    assert name.startswith('attachment; filename="moodify-2')
    assert name.endswith(f'.{way}"')
    assert "happy" not in name  # the mood isn't told
    assert [track.uri for track in read_names(f"x.{way}", coming.content).tracks] == queue
    whole = site.http.get(lists(session, f"all.{way}"))
    uris = [track.uri for track in read_names(f"x.{way}", whole.content).tracks]
    assert uris[2:] == queue
    assert uris[1] == now["now"]["uri"]
    assert "You chose" not in whole.text


def test_an_unknown_kind_or_session_is_refused(site: Site, session: str) -> None:
    assert site.http.get(lists(session, "all.mp3")).status_code == 422
    assert site.http.get(lists(session, "some.json")).status_code == 422
    assert site.http.get(lists("nobody", "all.json")).status_code == 404


def test_a_shared_list_is_resolved_and_nothing_plays(site: Site, session: str) -> None:
    before = state(site, session)
    songs = [
        {"title": "Whatever", "artists": ["Anyone"], "uri": "house:sad-1"},
        {"title": "No such song", "artists": ["Nobody"], "links": {"spotify": "https://x.example"}},
        {"title": "Some", "artists": ["One"], "uri": "spotify:track:abc"},
        {"title": "Opens elsewhere", "artists": ["Ann"], "uri": "starter:happy-1"},
    ]
    told = site.http.post(lists(session, "resolve"), json={"songs": songs}).json()
    assert (told["found"], told["left_out"]) == (1, 0)
    first, none, spotify, starter = told["songs"]
    assert first["card"]["uri"] == "house:sad-1"
    assert none["card"] is None
    assert none["links"] == {"spotify": "https://x.example"}
    assert spotify["links"] == {"spotify": "https://open.spotify.com/track/abc"}
    assert starter["card"] is None
    assert state(site, session) == before


def test_a_song_is_found_by_its_name(site: Site, session: str) -> None:
    card = state(site, session)["queue"][0]
    songs = [{"title": card["title"].upper(), "artists": card["artists"]}]
    told = site.http.post(lists(session, "resolve"), json={"songs": songs}).json()
    assert told["songs"][0]["card"]["title"] == card["title"]


@pytest.mark.parametrize(
    "songs",
    [
        [],
        [{"title": ""}],
        [{"title": "x", "links": {"a": "javascript:alert(1)"}}],
        [{"title": "x", "mood": "sad"}],
        [{"title": "x" * 501}],
        [{"title": "x"}] * 501,
    ],
)
def test_a_list_that_is_none_is_refused(site: Site, session: str, songs: object) -> None:
    assert site.http.post(lists(session, "resolve"), json={"songs": songs}).status_code == 422


def test_a_file_is_opened(site: Site, session: str) -> None:
    kept = site.http.get(lists(session, "coming.m3u8")).content
    told = site.http.post(lists(session, "read?name=friends.m3u8"), content=kept).json()
    uris = [song["card"]["uri"] for song in told["songs"]]
    assert uris == [card["uri"] for card in state(site, session)["queue"]]
    assert told["found"] == len(uris)


def test_a_file_of_too_many_songs_says_so(site: Site, session: str) -> None:
    songs = json.dumps([{"title": f"Song {n}", "artist": "Ann"} for n in range(503)])
    told = site.http.post(lists(session, "read?name=a.json"), content=songs).json()
    assert (len(told["songs"]), told["found"], told["left_out"]) == (500, 0, 3)


def test_what_is_no_list_is_a_sentence(site: Site, session: str) -> None:
    answer = site.http.post(lists(session, "read?name=a.xspf"), content=b"nothing")
    assert answer.status_code == 422
    assert answer.json()["detail"].startswith("“a.xspf” is no XSPF playlist")
    large = site.http.post(lists(session, "read?name=a.csv"), content=b"x" * 2_000_001)
    assert large.status_code == 413


def test_an_odd_file_is_no_fault_of_moodifys(site: Site, session: str) -> None:
    half = rb'[{"title":"\ud800","artist":"\udfff","uri":"spotify:track:\ud800"}]'
    told = site.http.post(lists(session, "read?name=a.json"), content=half)
    assert told.status_code == 200
    bomb = b'<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><playlist>&d;</playlist>'
    assert site.http.post(lists(session, "read?name=a.xspf"), content=bomb).status_code == 422


def test_songs_are_found_to_be_added(site: Site, session: str) -> None:
    found = site.http.get(lists(session, "find"), params={"text": "sad"}).json()
    assert found
    assert all(card["playable"] and "sad" in card["uri"] for card in found)
    answer = site.command(session, type="add", uris=[found[0]["uri"]], place="next")
    assert answer.json()["queue"][0]["uri"] == found[0]["uri"]
    assert answer.json()["placed"] == [found[0]["uri"]]
    assert site.http.get(lists(session, "find"), params={"text": " "}).json() == []
    assert site.http.get(lists(session, "find"), params={"text": "no such words"}).json() == []


def test_the_queue_over_the_live_socket(site: Site, session: str) -> None:
    with site.live(session) as talk:
        first = talk.hear("state")["state"]
        last = first["queue"][-1]["uri"]
        talk.say(type="move", uri=last, before=first["queue"][0]["uri"])
        moved = talk.hear_state(lambda told: told["queue"][0]["uri"] == last)
        assert moved["placed"] == [last]
        talk.say(type="remove", uri=last)
        talk.hear_state(lambda told: last not in [card["uri"] for card in told["queue"]])
        talk.say(type="put_back", uri=last)
        assert talk.hear_state(lambda told: told["queue"][0]["uri"] == last)["placed"] == [last]
        talk.say(type="endless", on=False)
        talk.hear_state(lambda told: not told["endless"])
        talk.say(type="remove", uri="house:nothing")
        problem = talk.hear("problem")["problem"]
        assert problem["detail"] == "That song is no longer in the queue."


def test_paths_are_told_on_this_computer_alone(site: Site, session: str) -> None:
    from dataclasses import replace

    from moodify.types import Song
    from tests.music.factory import a_song

    base = a_song("here", playable=True)
    track = replace(base.track, uri="file:///Ann/here.flac", source="house", playable=True)
    site.rooms.library.catalogue.add([Song(track, base.mood)])
    site.command(session, type="add", uris=[track.uri], place="next")
    for way in ("m3u8", "xspf", "json", "csv"):
        here = site.http.get(lists(session, f"coming.{way}"))
        there = site.http.get(lists(session, f"coming.{way}"), headers=ELSEWHERE)
        assert "/Ann/here.flac" in here.text
        assert "Ann" not in there.text
        assert "import:" in there.text
        assert track.title in there.text

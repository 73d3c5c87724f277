"""Playing on Spotify over HTTP, and the queue that stands apart."""

from __future__ import annotations

from typing import Any

import pytest

from tests.fake_spotify import numbered, song
from tests.web.spotify.conftest import Joined


def order(joined: Joined, **wanted: Any) -> int:
    device = joined.world.devices[0].id
    answer = joined.http.post("/api/spotify/player", json={"device": device, **wanted})
    return answer.status_code


def test_a_session_listens_to_spotify_or_to_moodify(ready: Joined) -> None:
    session = ready.site.begin()
    ready.site.command(session, type="choose_mood", mood="sad")
    own = ready.state(session)
    assert own["player"] == "here"
    theirs = ready.site.command(session, type="use_player", player="spotify").json()
    assert theirs["player"] == "spotify"
    songs = [theirs["now"], *theirs["queue"]]
    assert {song["source"] for song in songs} == {"spotify"}
    assert theirs["suggestions"] == []
    assert songs[0]["image"]
    assert songs[0]["links"]["spotify"].startswith("https://open.spotify.com/track/")
    back = ready.site.command(session, type="use_player", player="here").json()
    assert back["now"]["uri"] == own["now"]["uri"], "each waits where it was"
    assert {song["source"] for song in [back["now"], *back["queue"]]} == {"house"}


def test_the_sad_lists_songs_come_for_a_sad_mood_and_say_why(ready: Joined) -> None:
    state = ready.state(ready.listening("sad"))
    assert state["now"]["mood"]["label"] == "sad"
    filed = [reason["text"] for reason in state["now"]["reasons"] if reason["kind"] == "filed"]
    assert filed == ["It stands in your playlist “Rainy days”, which you called sad."]


def test_nobody_remembers_what_was_heard_there(ready: Joined) -> None:
    session = ready.listening("sad")
    for _ in range(3):
        ready.site.command(session, type="ended")
        ready.site.command(session, type="skip")
    catalogue = ready.site.rooms.library.catalogue
    assert catalogue.recent(50) == []
    assert not any(uri.startswith("spotify:") for uri in catalogue.liked())


def test_spotifys_songs_of_a_file_stand_in_no_other_list(ready: Joined) -> None:
    from moodify.types import Song, SongMood, Track

    mine = Song(
        Track("spotify:track:" + "7" * 22, "Mine", ("Me",), "import"), SongMood(-0.55, -0.35)
    )
    library = ready.site.rooms.library
    assert library.add_songs([mine]) == (1, 0)
    session = ready.site.begin()
    state = ready.site.command(session, type="choose_mood", mood="sad").json()
    listed = [state["now"], *state["queue"], *state["suggestions"]]
    assert mine.track.uri not in {song["uri"] for song in listed}
    told = ready.http.post("/api/suggest", json={"mood": "sad", "n": 100}).json()
    assert mine.track.uri not in {song["uri"] for song in told}
    ready.site.rooms.spotify.refresh()  # type: ignore[union-attr]
    assert ready.site.rooms.spotify.get(mine.track.uri) is not None  # type: ignore[union-attr]


def test_orders_reach_the_device(ready: Joined) -> None:
    ready.world.freeze()
    uris = [one.uri for one in numbered(3, first=50)]
    assert order(ready, do="play", uris=uris, position=30.0) == 204
    told = ready.get("/player")
    assert told["playing"]
    assert told["uri"] == uris[0]
    assert told["position"] == pytest.approx(30, abs=2)
    assert order(ready, do="next") == 204
    assert ready.get("/player")["uri"] == uris[1]
    assert order(ready, do="volume", percent=35) == 204
    assert order(ready, do="seek", position=12.5) == 204
    assert order(ready, do="pause") == 204
    told = ready.get("/player")
    assert not told["playing"]
    assert told["position"] == pytest.approx(12.5, abs=0.5)
    assert told["device"]["volume"] == 35
    assert order(ready, do="resume") == 204
    assert order(ready, do="previous") == 204


def test_without_premium_the_embed_comes_first(ready: Joined) -> None:
    ready.world.me.premium = False
    answer = ready.http.post(
        "/api/spotify/player",
        json={"do": "resume", "device": ready.world.devices[0].id},
    )
    assert answer.status_code == 403
    assert answer.json()["type"].endswith("spotify-premium")
    ways = ready.get()["ways"]
    assert (ways[0]["name"], ways[0]["ok"]) == ("embed", True)
    assert [way["ok"] for way in ways[1:]] == [False, False]


def test_a_device_that_sleeps_is_told(ready: Joined) -> None:
    ready.world.sleep_devices()
    answer = ready.http.post("/api/spotify/player", json={"do": "pause", "device": "gone"})
    assert answer.status_code == 404
    assert "awake" in answer.json()["detail"]


@pytest.mark.parametrize(
    "wanted",
    [
        {"do": "dance", "device": "x"},
        {"do": "play", "device": "x", "uris": []},
        {"do": "seek", "device": "x", "position": -1},
        {"do": "volume", "device": "x", "percent": 101},
        {"do": "pause"},
    ],
)
def test_orders_that_are_none_are_refused_here(ready: Joined, wanted: dict[str, Any]) -> None:
    before = len(ready.world.log)
    assert ready.http.post("/api/spotify/player", json=wanted).status_code == 422
    assert len(ready.world.log) == before


def test_likes_are_spotifys_own(ready: Joined) -> None:
    uri = numbered(1, first=50)[0].uri
    assert ready.get("/like", uri=uri) == {"uri": uri, "on": False}
    assert ready.http.put("/api/spotify/like", json={"uri": uri, "on": True}).status_code == 200
    assert ready.get("/like", uri=uri)["on"]
    assert uri in ready.world.me.liked
    ready.http.put("/api/spotify/like", json={"uri": uri, "on": False})
    assert uri not in ready.world.me.liked


def test_a_session_is_saved_under_its_mood(ready: Joined) -> None:
    session = ready.listening("sad")
    state = ready.state(session)
    made = ready.http.post("/api/spotify/save", json={"session": session})
    assert made.status_code == 200, made.text
    told = made.json()
    assert told["name"].startswith("Sad, ")
    assert "sad mood" in told["description"]
    saved = next(p for p in ready.world.playlists.values() if p.name == told["name"])
    assert not saved.public
    wanted = [state["now"]["uri"], *(song["uri"] for song in state["queue"])]
    assert told["songs"] == len(wanted)
    page = ready.http.get("/api/spotify/playlists", params={"fresh": "true"}).json()
    assert told["name"] in {card["name"] for card in page}


def test_a_session_is_saved_under_a_name_of_ones_own(ready: Joined) -> None:
    wanted = {"session": ready.listening("sad"), "what": "coming", "name": "  Smutno  "}
    told = ready.http.post("/api/spotify/save", json=wanted).json()
    assert told["name"] == "Smutno"
    assert [p.description for p in ready.world.playlists.values() if p.name == "Smutno"] == [
        told["description"]
    ]
    for name in (" ", "x" * 101):
        answer = ready.http.post("/api/spotify/save", json={**wanted, "name": name})
        assert answer.status_code == 422


def test_an_empty_session_cant_be_saved(ready: Joined) -> None:
    answer = ready.http.post("/api/spotify/save", json={"session": ready.site.begin()})
    assert answer.status_code == 409
    assert not any(path.endswith("/me/playlists") for _, path, *_ in posts(ready))


def posts(joined: Joined) -> list[Any]:
    return [line for line in joined.world.log if line[0] == "POST"]


def test_well_known_songs_fill_an_empty_queue(joined: Joined) -> None:
    """The starter songs of the fake library: `Sad-0` by `Artist sad 0` and the like."""
    joined.world.add_songs(
        [
            song(f"{mood.capitalize()}-{number}", f"Artist {mood} {number}")
            for mood in ("sad", "happy")
            for number in range(3)
        ]
        + [song("Sad-3 - Live", "Artist sad 3")]
    )
    joined.sign_in()
    session = joined.listening("sad")
    assert joined.state(session)["now"] is None
    answer = joined.http.post("/api/spotify/well-known", json={"session": session})
    assert answer.status_code == 200, answer.text
    assert "Sad-3" in answer.json()["missing"], "a live version is another song"
    state = joined.state(session)
    assert state["now"]["title"].startswith("Sad-")
    asked = joined.world.count("GET", "/v1/search")
    joined.http.post("/api/spotify/well-known", json={"session": session})
    assert joined.world.count("GET", "/v1/search") == asked, "remembered for a while"


def test_the_two_players_documents_alone_let_spotifys_scripts_in(joined: Joined) -> None:
    page = joined.http.get("/").headers["content-security-policy"]
    assert "script-src 'self';" in page
    for path in ("/spotify/device.html", "/spotify/embed.html"):
        answer = joined.http.get(path)
        if answer.status_code == 200:
            assert joined.world is not None
            assert "frame-ancestors 'self'" in answer.headers["content-security-policy"]

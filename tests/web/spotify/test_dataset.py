"""From playlists to the dataset, over HTTP."""

from __future__ import annotations

import asyncio
import csv
import io

from moodify.music.spotify.harvest import Harvested, Progress
from moodify.web.spotify.desk import SpotifyDesk
from tests.fake_spotify import add_big_playlist, numbered
from tests.web.spotify.conftest import Joined


def test_playlists_come_with_what_their_names_suggest(joined: Joined) -> None:
    joined.sign_in()
    cards = {card["name"]: card for card in joined.get("/playlists")}
    assert cards["Rainy days"]["proposal"]["mood"] == "sad"
    assert cards["Calm"]["proposal"] == {"mood": "neutral", "words": ["Calm"], "confidence": 0.8}
    assert not cards["Chart hits"]["readable"]
    assert "new playlist of your own" in cards["Chart hits"]["why_not"]
    assert cards["Calm"]["mood"] is None, "a suggestion is no choice"


def test_the_list_is_asked_for_once(joined: Joined) -> None:
    joined.sign_in()
    for _ in range(3):
        joined.get("/playlists")
    assert joined.world.count("GET", "/v1/me/playlists") == 1
    joined.get("/playlists", fresh="true")
    assert joined.world.count("GET", "/v1/me/playlists") == 2


def test_the_songs_become_a_dataset(ready: Joined) -> None:
    told = ready.get()
    assert told["moods"] == {"angry": 0, "happy": 0, "sad": 6, "neutral": 3}
    assert told["skipped"] == {"gone": 1, "local": 0, "episodes": 0}
    answer = ready.http.get("/api/spotify/dataset.csv")
    assert answer.headers["content-type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert len(rows) == 9
    assert {row["mood_label"] for row in rows} == {"sad", "neutral"}
    assert all(row["link"].startswith("https://open.spotify.com/track/") for row in rows)


def test_the_report_runs_no_script(ready: Joined) -> None:
    answer = ready.http.get("/api/spotify/report")
    assert "Rainy days" in answer.text
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy


def test_a_mood_taken_back_takes_the_songs_back(ready: Joined) -> None:
    session = ready.listening("sad")
    assert ready.state(session)["queue"]
    card = next(c for c in ready.get("/playlists") if c["name"] == "Rainy days")
    ready.http.put(f"/api/spotify/playlists/{card['id']}", json={"mood": None})
    assert ready.get()["moods"]["sad"] == 0
    waiting = {song["uri"] for song in ready.state(session)["queue"]}
    calm = {card["uri"] for card in ready.state(session)["queue"] if card["mood"]["label"] == "sad"}
    assert not calm, waiting


def test_a_long_rest_is_told_and_what_was_read_is_kept(joined: Joined) -> None:
    add_big_playlist(joined.world, 400)
    joined.sign_in()
    joined.choose(Everything="happy")
    joined.world.fail(
        "GET",
        r"^/v1/playlists/.*/items",
        "status",
        times=1,
        code=429,
        headers={"Retry-After": "7200"},
        body={"error": {"status": 429, "message": "rate limit"}},
    )
    told = joined.read()
    assert told["problem"]["type"].endswith("spotify-busy")
    assert told["back_at"] > 0
    assert "Come back at" in told["problem"]["hint"]
    before = len(joined.world.log)
    assert joined.read()["problem"]["type"].endswith("spotify-busy")
    assert len(joined.world.log) == before, "nothing is asked before the time has come"
    joined.sign_in()  # by a client id that may be another one: Spotify is asked at once
    assert joined.read()["finished"]
    assert joined.get()["moods"]["happy"] == 400


def test_reading_can_be_stopped_and_goes_on(joined: Joined) -> None:
    add_big_playlist(joined.world, 500)
    joined.sign_in()
    joined.choose(Everything="happy")
    joined.world.fail("GET", r"^/v1/playlists/.*/items", "slow", times=10, seconds=60)
    joined.http.post("/api/spotify/harvest")
    assert joined.http.post("/api/spotify/harvest").json()["running"], "one is enough"
    assert joined.http.delete("/api/spotify/harvest").status_code == 204
    assert not joined.get()["harvest"]["running"]
    joined.world.faults.clear()
    assert joined.read()["finished"]
    assert joined.get()["moods"]["happy"] == 500


def test_reading_runs_until_it_is_known_how_it_ended() -> None:
    async def ended() -> Harvested:
        return Harvested(0, 0, ())

    async def look() -> None:
        desk = SpotifyDesk.__new__(SpotifyDesk)
        desk._progress, desk._harvested = Progress("", 0, 0, 0, 0), None
        desk._harvest_problem = desk._back_at = None
        desk.changed = lambda: None
        desk._reading = task = asyncio.create_task(ended())
        task.add_done_callback(desk._read)
        await asyncio.sleep(0)
        assert task.done()  # and yet what comes after it hasn't run
        assert desk.harvest_state().running
        await asyncio.sleep(0)
        told = desk.harvest_state()
        assert (told.running, told.finished) == (False, True)

    asyncio.run(look())


def test_nothing_is_read_for_nobody(joined: Joined) -> None:
    answer = joined.http.post("/api/spotify/harvest")
    assert answer.status_code == 401
    assert "not signed in" in answer.json()["detail"]


def test_liked_songs_are_sorted_one_by_one(joined: Joined) -> None:
    joined.world.like(*numbered(120, first=1))
    joined.sign_in()
    liked = joined.get("/liked", limit=60)
    assert len(liked["songs"]) == 60
    assert liked["more"]
    first, second, third = (song["uri"] for song in liked["songs"][:3])
    put = joined.http.put
    put("/api/spotify/liked", json={"uri": first, "mood": "angry"})
    put("/api/spotify/liked", json={"uri": second, "mood": None})
    put("/api/spotify/liked", json={"uri": third, "mood": "sad"})
    count = put("/api/spotify/liked", json={"uri": third, "undo": True}).json()
    assert count["sorted"] == 2
    after = [song["uri"] for song in joined.get("/liked", limit=5)["songs"]]
    assert third in after
    assert not {first, second} & set(after)
    assert joined.get()["moods"] == {"angry": 1, "happy": 0, "sad": 0, "neutral": 0}


def test_all_liked_songs_are_met_in_the_end(joined: Joined) -> None:
    joined.world.like(*numbered(60, first=1))
    joined.sign_in()
    seen: set[str] = set()
    while songs := joined.get("/liked", limit=50)["songs"]:
        for song in songs:
            seen.add(song["uri"])
            joined.http.put("/api/spotify/liked", json={"uri": song["uri"], "mood": None})
    assert len(seen) == len(joined.world.me.liked)


def test_a_song_that_is_not_liked_cant_be_sorted(joined: Joined) -> None:
    joined.sign_in()
    wanted = {"uri": "spotify:track:" + "4" * 22, "mood": "sad"}
    answer = joined.http.put("/api/spotify/liked", json=wanted)
    assert answer.status_code == 409

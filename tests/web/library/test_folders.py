"""The person's folders over HTTP."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from starlette.requests import HTTPConnection

from moodify.web.library.here import is_here
from tests.web.conftest import Site
from tests.web.library.conftest import Home
from tests.web.library.fake import BadFile, Progress
from tests.web.test_http import problem_of


def test_a_home_without_folders(home: Home) -> None:
    told = home.state()
    assert told["folders"] == []
    assert told["progress"]["stage"] == "idle"
    assert told["here"] is True
    assert told["audius"] == {
        "on": False,
        "ok": True,
        "detail": told["audius"]["detail"],
        "songs": 0,
        "key": told["audius"]["key"],
        "values": {},
    }
    assert told["server"] is None
    assert [one["name"] for one in told["sources"]] == [
        *("house", "starter", "local", "audius", "subsonic")
    ]
    assert told["songs"] == 16


def test_a_folder_comes_and_goes(home: Home) -> None:
    folder = home.local.folder
    added = home.http.post("/api/library/folders", json={"path": f' "{folder}" '})
    assert added.status_code == 201, added.text
    (card,) = added.json()["folders"]
    assert (card["path"], card["present"]) == (str(folder), True)
    assert home.local.scans == 1
    gone = home.http.delete(f"/api/library/folders/{card['id']}")
    assert gone.json()["folders"] == []
    problem_of(home.http.delete(f"/api/library/folders/{card['id']}"), 404)


def test_a_home_folder_may_be_written_short(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(home.local.folder.parent))
    added = home.http.post("/api/library/folders", json={"path": "~/music"})
    assert added.json()["folders"][0]["path"] == str(home.local.folder)


@pytest.mark.parametrize("path", ["music", "./music", "../..", "a\0b", "~nobody-of-this-name/x"])
def test_what_is_no_whole_path_is_refused(home: Home, path: str) -> None:
    told = problem_of(home.http.post("/api/library/folders", json={"path": path}), 409)
    assert "path" in str(told["hint"]) or "top" in str(told["hint"])
    assert home.local.named == []


def test_what_the_source_refuses_is_told_in_its_words(home: Home) -> None:
    answer = home.http.post("/api/library/folders", json={"path": "/no/such/folder"})
    assert problem_of(answer, 409)["detail"] == "There is no folder /no/such/folder."


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/folders", {"path": "/tmp"}),
        ("DELETE", "/folders/0123", None),
        ("PUT", "/audius", {"on": True}),
        ("PUT", "/server", {"address": "http://127.0.0.1:1", "user": "ann", "secret": "x"}),
        ("DELETE", "/server", None),
    ],
)
def test_only_this_computer_says_what_is_played_from(
    home: Home, method: str, path: str, body: object
) -> None:
    from_afar = {"x-forwarded-for": "203.0.113.7"}
    answer = home.http.request(method, f"/api/library{path}", json=body, headers=from_afar)
    told = problem_of(answer, 403)
    assert "`moodify songs " in str(told["hint"])
    assert home.http.get("/api/library", headers=from_afar).json()["here"] is False
    assert home.local.named == []


@pytest.mark.parametrize(
    ("client", "here"),
    [
        ("127.0.0.1", True),
        ("127.1.2.3", True),
        ("::1", True),
        ("::ffff:127.0.0.1", True),
        ("192.168.1.5", False),
        ("::ffff:10.0.0.1", False),
        ("fe80::1%eth0", False),
        ("a name", False),
    ],
)
def test_who_is_here(client: str, here: bool) -> None:
    scope: dict[str, Any] = {"type": "http", "client": (client, 1), "headers": []}
    assert is_here(HTTPConnection(scope)) is here
    scope["headers"] = [(b"forwarded", b"for=203.0.113.7")]
    assert not is_here(HTTPConnection(scope))


def test_progress_a_rest_and_a_scan_by_hand(home: Home) -> None:
    home.local.now = Progress("analysing", 1, 20, 5, 0, 5, 20, 12.5, "song.mp3")
    told = home.state()["progress"]
    assert told == {
        "stage": "analysing",
        "files": 20,
        "placed": 5,
        "bad": 0,
        "done": 5,
        "total": 20,
        "seconds_left": 12.5,
        "current": "song.mp3",
    }
    assert home.http.post("/api/library/pause").json()["progress"]["stage"] == "paused"
    assert home.http.post("/api/library/resume").json()["progress"]["stage"] == "scanning"
    home.http.post("/api/library/rescan")
    assert home.local.scans == 1


def test_bad_files_are_told_part_by_part(home: Home) -> None:
    home.local.bad = [BadFile(Path(f"/music/{n}.mp3"), "It is empty.") for n in range(7)]
    told = home.http.get("/api/library/bad?limit=3&offset=5").json()
    assert told["total"] == 7
    assert told["files"] == [
        {"path": "/music/5.mp3", "reason": "It is empty."},
        {"path": "/music/6.mp3", "reason": "It is empty."},
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are Unicode")
def test_a_name_that_is_no_unicode_does_no_harm(home: Home) -> None:
    odd = Path(os.fsdecode(b"/music/\xff\xfe.mp3"))
    home.local.bad = [BadFile(odd, f"{odd.name} is empty.")]
    home.local.named = [odd]
    home.local.now = Progress("scanning", current=odd.name)
    assert "?" in home.http.get("/api/library/bad").json()["files"][0]["path"]
    (card,) = home.state()["folders"]
    assert home.http.delete(f"/api/library/folders/{card['id']}").status_code == 200
    assert home.local.named == []


def test_without_a_source_of_folders_it_is_said(site: Site) -> None:
    assert site.http.get("/api/library").json()["folders"] is None
    told = problem_of(site.http.post("/api/library/rescan"), 503)
    assert "folders" in str(told["detail"])


# What follows for those who listen


def test_songs_that_come_while_someone_listens_are_chosen(home: Home) -> None:
    session = home.site.begin()
    home.site.command(session, type="choose_mood", mood="sad")
    with home.site.live(session) as talk:
        talk.hear("state")
        for number in range(6):
            home.local.put(f"new{number}.wav", b"RIFF")
        home.changed()
        told = talk.hear_state(lambda s: any(song["source"] == "local" for song in s["queue"]))
    assert told["now"]["source"] == "house"  # what plays is never changed
    came = next(song for song in told["queue"] if song["source"] == "local")
    assert [reason["text"] for reason in came["reasons"] if reason["kind"] == "filed"] == [
        "Its tags say that it is sad."
    ]


def test_a_mood_is_put_right_and_the_song_moves(home: Home) -> None:
    uri = home.local.put("mine.wav", b"RIFF", "sad")
    home.changed()
    (card,) = home.http.get("/api/songs?source=local").json()["songs"]
    assert (card["correctable"], card["mood"]["source"]) == (True, "tag")
    answer = home.http.put("/api/songs/mood", json={"uri": uri, "mood": "happy"})
    assert answer.json() == {"uri": uri, "mood": "happy"}
    assert home.local.corrected == {uri: "happy"}
    home.until(lambda _s: _label(home) == ("happy", "person"))
    home.http.put("/api/songs/mood", json={"uri": uri, "mood": None})
    assert home.local.corrected == {uri: None}


def _label(home: Home) -> tuple[str, str]:
    (card,) = home.http.get("/api/songs?source=local").json()["songs"]
    return card["mood"]["label"], card["mood"]["source"]


def test_moods_that_are_nobodys_to_say(home: Home) -> None:
    answer = home.http.put("/api/songs/mood", json={"uri": "house:sad-1", "mood": "happy"})
    assert "House songs" in str(problem_of(answer, 404)["detail"])
    answer = home.http.put("/api/songs/mood", json={"uri": "no:song", "mood": "happy"})
    problem_of(answer, 404)
    answer = home.http.put("/api/songs/mood", json={"uri": "house:sad-1", "mood": "merry"})
    problem_of(answer, 422)


def test_the_page_is_served_before_the_catalogue_is_loaded() -> None:
    code = "import sys, moodify.web.app; sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

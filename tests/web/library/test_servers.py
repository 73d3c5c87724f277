"""Audius and a server of one's own, over HTTP."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from moodify.music.sources.audius import AudiusSource
from tests import fake_audius, fake_subsonic
from tests.fake_subsonic.world import API_KEY, PASSWORD
from tests.web.library.conftest import Home
from tests.web.test_http import problem_of


@pytest.fixture
def music() -> Iterator[fake_subsonic.FakeSubsonic]:
    world = fake_subsonic.make_world(12)
    with fake_subsonic.running(world) as fake:
        yield fake
    assert world.violations == []


def test_audius_is_turned_on_read_and_turned_off(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = AudiusSource._read_mood
    monkeypatch.setattr(AudiusSource, "_read_mood", lambda self, mood, _s: read(self, mood, 0.0))
    with fake_audius.running(fake_audius.make_world(2)) as fake:
        home.audius_at.append(fake.url)
        told = home.http.put("/api/library/audius", json={"on": True}).json()
        assert told["audius"]["on"] is True
        told = home.until(lambda state: state["audius"]["songs"] > 0)
        told = home.http.put("/api/library/audius", json={"on": False}).json()
    assert (told["audius"]["on"], told["audius"]["songs"]) == (False, 0)


def test_a_server_is_added_tested_and_forgotten(
    home: Home, music: fake_subsonic.FakeSubsonic, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    answer = home.http.put(
        "/api/library/server", json={"address": music.url, "user": "ann", "secret": PASSWORD}
    )
    assert answer.status_code == 200, answer.text
    server = answer.json()["server"]
    assert (server["address"], server["user"], server["way"]) == (music.url, "ann", "token")
    told = home.until(lambda state: state["server"]["songs"] > 0)
    trials = home.http.post("/api/library/server/test").json()
    assert [(one["name"], one["ok"]) for one in trials] == [
        *(("Sign-in", True), ("Songs", True), ("Sound", True))
    ]
    assert PASSWORD not in answer.text + str(told) + str(trials) + caplog.text
    told = home.http.delete("/api/library/server").json()
    assert told["server"] is None
    problem_of(home.http.post("/api/library/server/test"), 503)


def test_a_session_is_saved_as_a_playlist_there(
    home: Home, music: fake_subsonic.FakeSubsonic
) -> None:
    body = {"address": music.url, "user": "ann", "secret": PASSWORD}
    home.http.put("/api/library/server", json=body)
    home.until(lambda state: state["server"]["songs"] > 0)
    session = home.http.post("/api/sessions").json()["id"]
    ask = {"session": session}
    told = problem_of(home.http.post("/api/library/server/playlist", json=ask), 503)
    assert "no songs of your server in this session" in str(told["detail"])
    song = home.http.get("/api/songs", params={"source": "subsonic"}).json()["songs"][0]
    acts = home.http.post(
        f"/api/sessions/{session}/commands", json={"type": "play", "uri": song["uri"]}
    )
    assert acts.status_code == 200, acts.text
    saved = home.http.post("/api/library/server/playlist", json=ask).json()
    assert saved["songs"] >= 1
    assert str(saved["name"]) in str(music.world.playlists)
    problem_of(home.http.post("/api/library/server/playlist", json={"session": "none"}), 404)


def test_an_api_key_needs_no_name(home: Home, music: fake_subsonic.FakeSubsonic) -> None:
    body = {"address": music.url, "secret": f" {API_KEY} ", "api_key": True}
    answer = home.http.put("/api/library/server", json=body)
    assert answer.json()["server"]["way"] == "api_key", answer.text
    assert API_KEY not in answer.text


def test_a_wrong_password_is_told_and_nothing_kept(
    home: Home, music: fake_subsonic.FakeSubsonic, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    body = {"address": music.url, "user": "ann", "secret": "not-the-one"}
    answer = home.http.put("/api/library/server", json=body)
    problem_of(answer, 409)
    assert home.state()["server"] is None
    assert "not-the-one" not in answer.text + caplog.text


@pytest.mark.parametrize(
    "body",
    [
        {"user": "ann", "secret": "hush-hush"},
        {"address": "", "user": "ann", "secret": "hush-hush"},
        {"address": "http://127.0.0.1:1", "user": "ann", "secret": ["hush-hush"]},
        {"address": "http://127.0.0.1:1", "user": 5, "secret": "hush-hush", "more": "hush-hush"},
    ],
)
def test_no_refusal_repeats_the_password(home: Home, body: object) -> None:
    answer = home.http.put("/api/library/server", json=body)
    problem_of(answer, 422)
    assert "hush-hush" not in answer.text


@pytest.mark.parametrize(
    "body",
    [
        {"address": "http://127.0.0.1:1", "user": "", "secret": "x"},
        {"address": "http://127.0.0.1:1", "user": "ann", "secret": "  "},
        {"address": "ftp://127.0.0.1", "user": "ann", "secret": "x"},
        {"address": "http://ann:x@127.0.0.1", "user": "ann", "secret": "x"},
    ],
)
def test_what_can_not_be_a_sign_in_is_told(home: Home, body: object) -> None:
    problem_of(home.http.put("/api/library/server", json=body), 409)
    assert home.state()["server"] is None

"""The HTTP surface: what is there, and that every refusal is a problem."""

from __future__ import annotations

import io
import logging
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from moodify.errors import CatalogueError, ModelError
from moodify.music.library import Library
from moodify.web.routes.health import four_accuracy
from tests.fakes import FakeReader
from tests.web.conftest import PICTURES, Site, running

HAPPY = (PICTURES / "happy.jpg").read_bytes()


def problem_of(answer: object, status: int) -> dict[str, object]:
    import httpx

    assert isinstance(answer, httpx.Response)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    told: dict[str, object] = answer.json()
    assert set(told) == {"type", "title", "status", "detail", "hint", "key", "values"}
    assert told["status"] == status
    assert str(told["detail"]).endswith(".")
    return told


# Health


def test_health(site: Site) -> None:
    told = site.http.get("/api/health").json()
    assert told["network"] == {
        "name": "fake",
        "date": "2026-01-01",
        "parameters": 7,
        "four_accuracy": None,
    }
    assert [(one["name"], one["ok"], one["songs"]) for one in told["sources"]] == [
        ("house", True, 32),
        ("starter", True, 32),
    ]
    assert told["warnings"] == []
    assert told["version"]


def test_the_accuracy_told_is_that_on_pictures_never_seen() -> None:
    card = {
        "held_out_training": {"four": {"accuracy": 0.9}},
        "PublicTest": {"four": {"accuracy": 0.76543}},
        "other": {},
    }
    assert four_accuracy(card) == 0.7654
    assert four_accuracy({"other": {}}) is None


def test_health_tells_of_a_network_that_cannot_be_used(tmp_path: Path) -> None:
    def broken() -> FakeReader:
        raise ModelError("The network is damaged.", hint="Install Moodify again.")

    with running(tmp_path, open_reader=broken) as fresh:
        told = fresh.http.get("/api/health").json()
    assert told["network"] is None
    assert told["warnings"] == ["The network is damaged. Install Moodify again."]
    assert told["sources"]


def test_a_catalogue_that_cannot_be_used_is_told_and_the_page_is_served(tmp_path: Path) -> None:
    def broken() -> Library:
        raise CatalogueError("The database is of a newer Moodify.", hint="Update Moodify.")

    with running(tmp_path, open_library=broken) as fresh:
        assert fresh.http.get("/").status_code == 200
        told = fresh.http.get("/api/health").json()
        assert told["warnings"] == ["The database is of a newer Moodify. Update Moodify."]
        session = fresh.begin()
        answer = fresh.command(session, type="choose_mood", mood="sad")
        assert problem_of(answer, 503)["hint"] == "Update Moodify."
        problem_of(fresh.http.get("/api/songs"), 503)


# See


def test_seeing_a_picture(site: Site) -> None:
    site.reader.show(happy=0.9)
    answer = site.http.post("/api/see", content=HAPPY)
    told = answer.json()
    assert (told["width"], told["height"]) == (640, 480)
    (face,) = told["faces"]
    assert face["box"] == [30, 30, 40, 40]
    assert face["mood"] == "happy"
    assert sum(face["emotions"].values()) == pytest.approx(1, abs=1e-3)
    assert sum(face["moods"].values()) == pytest.approx(1, abs=1e-3)
    assert set(face["landmarks"]) == {"right_eye", "left_eye", "nose", "mouth_right", "mouth_left"}


def test_seeing_a_picture_from_a_form(site: Site) -> None:
    site.reader.show(sad=0.9)
    files = {"picture": ("me.jpg", HAPPY, "image/jpeg")}
    assert site.http.post("/api/see", files=files).json()["faces"][0]["mood"] == "sad"


def test_a_picture_in_a_form_never_reaches_the_disk(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tempfile

    written: list[object] = []
    monkeypatch.setattr(tempfile.SpooledTemporaryFile, "rollover", written.append)
    out = io.BytesIO()
    noise = np.random.default_rng(1).integers(0, 256, (900, 900, 3), dtype=np.uint8)
    Image.fromarray(noise).save(out, "PNG")
    assert len(out.getvalue()) > 2_000_000
    answer = site.http.post("/api/see", files={"picture": ("me.png", out.getvalue())})
    assert answer.status_code == 200
    assert written == []


def test_a_picture_without_a_face_is_no_failure(site: Site) -> None:
    answer = site.http.post("/api/see", content=(PICTURES / "no_face.jpg").read_bytes())
    assert answer.json()["faces"] == []
    assert answer.json()["quality"] == ["no_face"]


@pytest.mark.parametrize("body", [b"", b"not a picture", b"\xff\xd8\xff\xe0cut"])
def test_what_is_no_picture_is_a_problem(site: Site, body: bytes) -> None:
    told = problem_of(site.http.post("/api/see", content=body), 422)
    assert told["type"] == "urn:moodify:problem:picture"
    assert told["hint"]


def test_a_hundred_megapixels_are_refused_before_they_are_decoded(site: Site) -> None:
    out = io.BytesIO()
    Image.new("1", (10_000, 10_000)).save(out, "PNG")
    told = problem_of(site.http.post("/api/see", content=out.getvalue()), 422)
    assert "megapixels" in str(told["detail"])


@pytest.mark.parametrize(
    "options",
    [
        {"data": {"other": "x"}, "files": {"x": b""}},
        {"files": {"other": ("a.jpg", b"x")}},
        {"content": b"x", "headers": {"content-type": "multipart/form-data"}},
        {"content": b"x", "headers": {"content-type": "multipart/form-data; boundary=y"}},
        {"files": [("picture", ("a", HAPPY)), ("picture", ("b", HAPPY))]},
    ],
)
def test_a_form_without_a_picture_is_a_problem(site: Site, options: dict[str, object]) -> None:
    problem_of(site.http.post("/api/see", **options), 422)  # type: ignore[arg-type]


def test_without_a_network_seeing_is_a_problem(site: Site) -> None:
    site.reader.fails = ModelError("The network is damaged.", hint="Install Moodify again.")
    assert problem_of(site.http.post("/api/see", content=HAPPY), 503)["hint"]


def test_a_fault_is_a_problem_and_a_line_in_the_log(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    site.reader.fails = RuntimeError("secret: hunter2")
    told = problem_of(site.http.post("/api/see", content=HAPPY), 500)
    assert "hunter2" not in str(told)
    (record,) = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert record.getMessage() == "A fault of Moodify's own in /api/see: RuntimeError."
    assert record.exc_info is None


# Songs


def test_suggesting_for_a_mood(site: Site) -> None:
    songs = site.http.post("/api/suggest", json={"mood": "sad", "n": 3}).json()
    assert len(songs) == 3
    for song in songs:
        assert song["mood"]["label"] == "sad"
        assert 0 < song["score"] <= 1
        assert {reason["kind"] for reason in song["reasons"]} >= {"wish", "fit"}


def test_suggesting_for_a_point_and_what_plays_alone(site: Site) -> None:
    wanted = {"valence": 0.7, "arousal": 0.5, "wish": "match", "playable": True}
    songs = site.http.post("/api/suggest", json=wanted).json()
    assert len(songs) == 10
    assert all(song["playable"] for song in songs)


@pytest.mark.parametrize(
    "wanted",
    [
        {},
        {"mood": "sad", "valence": 0.1},
        {"mood": "sad", "valence": 0.1, "arousal": 0.1},
        {"valence": 0.1},
        {"valence": 2, "arousal": 0},
        {"mood": "bored"},
        {"mood": "sad", "n": 0},
        {"mood": "sad", "n": 1000},
        {"mood": "sad", "wish": "more"},
        {"mood": "sad", "extra": 1},
        [],
        "sad",
    ],
)
def test_a_wrong_wish_for_songs_is_a_problem(site: Site, wanted: object) -> None:
    problem_of(site.http.post("/api/suggest", json=wanted), 422)


def test_a_problem_does_not_repeat_what_was_sent(site: Site) -> None:
    answer = site.http.post("/api/suggest", json={"mood": "<script>hunter2"})
    assert "hunter2" not in answer.text


def test_listing_songs(site: Site) -> None:
    page = site.http.get("/api/songs", params={"mood": "happy", "source": "house", "limit": 2})
    told = page.json()
    assert told["total"] == 8
    assert [song["uri"] for song in told["songs"]] == ["house:happy-0", "house:happy-1"]
    more = site.http.get("/api/songs", params={"mood": "happy", "source": "house", "offset": 7})
    assert len(more.json()["songs"]) == 1
    found = site.http.get("/api/songs", params={"text": "ANGRY-3"}).json()
    assert {song["title"] for song in found["songs"]} == {"Angry-3"}


@pytest.mark.parametrize(
    "params", [{"limit": 0}, {"limit": 9999}, {"offset": -1}, {"mood": "x"}, {"text": "x" * 999}]
)
def test_a_wrong_list_is_a_problem(site: Site, params: dict[str, str]) -> None:
    problem_of(site.http.get("/api/songs", params=params), 422)


def test_liking(site: Site) -> None:
    for on in (True, False):
        assert site.http.put("/api/songs/like", json={"uri": "starter:sad-2", "on": on}).json() == {
            "uri": "starter:sad-2",
            "on": on,
        }
        (song,) = site.http.get("/api/songs", params={"text": "Sad-2", "source": "starter"}).json()[
            "songs"
        ]
        assert song["liked"] is on


def test_liking_what_is_not_there_is_a_problem(site: Site) -> None:
    problem_of(site.http.put("/api/songs/like", json={"uri": "x:y", "on": True}), 404)


# Sound


def test_sound_whole_and_in_parts(site: Site) -> None:
    (song,) = site.http.get("/api/songs", params={"text": "Sad-1", "source": "house"}).json()[
        "songs"
    ]
    whole = site.http.get(song["audio"])
    assert whole.status_code == 200
    assert whole.content.startswith(b"sound of house:sad-1")
    assert whole.headers["content-type"] == "audio/flac"
    assert whole.headers["accept-ranges"] == "bytes"
    assert whole.headers["cache-control"].startswith("private")
    part = site.http.get(song["audio"], headers={"range": "bytes=9-14"})
    assert (part.status_code, part.content) == (206, b"house:")
    assert part.headers["content-range"] == f"bytes 9-14/{len(whole.content)}"
    last = site.http.get(song["audio"], headers={"range": "bytes=-4"})
    assert last.content == whole.content[-4:]
    beyond = site.http.get(song["audio"], headers={"range": "bytes=999999-"})
    assert beyond.status_code == 416
    assert beyond.headers["content-range"] == f"bytes */{len(whole.content)}"


def test_sound_by_its_etag(site: Site) -> None:
    address = "/api/songs/audio?uri=house:sad-0"
    tag = site.http.get(address).headers["etag"]
    assert tag


@pytest.mark.parametrize(
    "uri",
    [
        "file:///etc/passwd",
        "/etc/passwd",
        "../../../../etc/passwd",
        "house:../../../../etc/passwd",
        "house:..%2f..%2fetc%2fpasswd",
        "house:sad-0/../../songs.sqlite3",
        "house:sad-0\x00",
        "starter:sad-0",
        "nothing",
    ],
)
def test_no_file_but_a_songs_sound_can_be_read(site: Site, uri: str) -> None:
    problem_of(site.http.get("/api/songs/audio", params={"uri": uri}), 404)


@pytest.mark.parametrize("params", [{}, {"uri": ""}, {"uri": "x" * 5000}])
def test_a_wrong_uri_is_a_problem(site: Site, params: dict[str, str]) -> None:
    problem_of(site.http.get("/api/songs/audio", params=params), 422)


def test_a_source_that_fails_is_a_problem(site: Site) -> None:
    told = problem_of(site.http.get("/api/songs/audio", params={"uri": "house:happy-4"}), 503)
    assert told["hint"] == "Buy some."


# Sessions


def test_a_session_from_beginning_to_end(site: Site) -> None:
    begun = site.http.post("/api/sessions")
    assert begun.status_code == 201
    session = begun.json()["id"]
    assert site.http.get(f"/api/sessions/{session}").json() == begun.json()
    state = site.command(session, type="choose_mood", mood="happy").json()
    assert state["now"]["uri"].startswith("house:happy")
    assert site.http.get(f"/api/sessions/{session}").json()["now"] == state["now"]
    assert site.http.delete(f"/api/sessions/{session}").status_code == 204
    problem_of(site.http.get(f"/api/sessions/{session}"), 404)
    problem_of(site.http.delete(f"/api/sessions/{session}"), 404)


def test_every_command_is_taken(site: Site) -> None:
    session = site.begin()
    for command in (
        {"type": "wish", "wish": "lift"},
        {"type": "choose_mood", "mood": "happy"},
        {"type": "goal", "valence": -0.5, "arousal": -0.5},
        {"type": "bend", "step": 2, "valence": 0, "arousal": 0.5},
        {"type": "straighten"},
        {"type": "wish", "wish": "hold"},
        {"type": "choose_point", "valence": -0.5, "arousal": 0.5},
        {"type": "use_camera"},
        {"type": "camera_off"},
        {"type": "follow", "on": False},
        {"type": "next"},
        {"type": "previous"},
        {"type": "skip"},
        {"type": "ended"},
        {"type": "play", "uri": "house:sad-1"},
        {"type": "like", "uri": "house:sad-1", "on": True},
        {"type": "accept_offer"},
        {"type": "dismiss_offer"},
    ):
        assert site.command(session, **command).status_code == 200, command
    problem_of(site.command(session, type="pick_face", face=5), 409)


def test_a_wrong_command_is_a_problem(site: Site) -> None:
    session = site.begin()
    problem_of(site.command(session, type="explode"), 422)
    problem_of(site.command_text(session, "{"), 422)
    problem_of(site.command("nobody", type="next"), 404)


def test_a_picture_instead_of_the_camera(site: Site) -> None:
    site.reader.show(angry=0.9)
    session = site.begin()
    state = site.http.post(f"/api/sessions/{session}/picture", content=HAPPY).json()
    assert (state["by"], state["mood"]["label"]) == ("picture", "angry")
    assert state["now"]["uri"].startswith("house:angry")


def test_a_picture_without_a_face_is_a_problem_for_a_session(site: Site) -> None:
    picture = (PICTURES / "no_face.jpg").read_bytes()
    answer = site.http.post(f"/api/sessions/{site.begin()}/picture", content=picture)
    assert "No face" in str(problem_of(answer, 422)["detail"])
    problem_of(site.http.post("/api/sessions/nobody/picture", content=picture), 404)


# The rest


@pytest.mark.parametrize("path", ["/api/none", "/none", "/api/sessions/x/y", "/docs", "/redoc"])
def test_what_is_not_there_is_a_problem(site: Site, path: str) -> None:
    problem_of(site.http.get(path), 404)


def test_what_cannot_be_done_is_a_problem(site: Site) -> None:
    problem_of(site.http.delete("/api/health"), 405)
    problem_of(site.http.post("/index.html"), 405)


def test_nothing_said_or_seen_is_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.INFO)
    with running(tmp_path) as fresh:
        fresh.reader.show(happy=0.9)
        session = fresh.begin()
        fresh.command(session, type="choose_mood", mood="sad")
        fresh.http.get(f"/api/sessions/{session}/none")
        with fresh.live(session) as talk:
            talk.socket.send(HAPPY)
            talk.hear("seen")
            talk.socket.send("garbage")
            talk.hear("problem")
    told = "".join(r.getMessage() for r in caplog.records if not r.name.startswith("httpx"))
    for text in (told, *capfd.readouterr()):
        assert session not in text
        assert "happy" not in text
        assert "sad" not in text

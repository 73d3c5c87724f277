"""What was learned of a face, over HTTP and the live socket."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.conftest import Site, running


@pytest.fixture
def site(site: Site) -> Iterator[Site]:
    site.http.delete("/api/calibration")
    yield site
    site.http.delete("/api/calibration")


def test_words_are_listed_taken_back_and_erased(site: Site) -> None:
    empty = {"active": False, "measuring": False, "told": [], "result": None}
    assert site.http.get("/api/calibration").json() == empty
    first = site.http.post("/api/calibration/words", json={"says": "not", "mood": "angry"}).json()
    second = site.http.post("/api/calibration/words", json={"says": "is", "mood": "sad"}).json()
    assert second["active"]
    assert [(one["kind"], one["mood"]) for one in second["told"]] == [
        ("not", "angry"),
        ("is", "sad"),
    ]
    back = site.http.delete(f"/api/calibration/{second['told'][1]['id']}").json()
    assert back == first
    assert site.http.delete("/api/calibration").json() == empty


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "/api/calibration/words", {"says": "maybe", "mood": "sad"}, 422),
        ("POST", "/api/calibration/words", {"says": "not", "mood": "unsure"}, 422),
        ("POST", "/api/calibration/words", {"says": "not", "mood": "sad", "step": 9}, 422),
        ("DELETE", "/api/calibration/123456", None, 409),
        ("DELETE", "/api/calibration/-1", None, 422),
        ("DELETE", "/api/calibration/x", None, 422),
    ],
)
def test_what_makes_no_sense_is_a_problem(
    site: Site, method: str, path: str, body: object, status: int
) -> None:
    answer = site.http.request(method, path, json=body)
    assert answer.status_code == status
    assert answer.json()["detail"]
    assert answer.json()["hint"]


def test_a_word_in_one_session_is_told_to_every_page(site: Site) -> None:
    one, other = site.begin(), site.begin()
    with site.live(other) as talk:
        talk.hear("state")
        site.command(one, type="correct_face", says="not", mood="sad")
        state = talk.hear_state(lambda told: bool(told["calibration"]["told"]))
        assert state["calibration"]["active"]
        site.http.delete("/api/calibration")
        talk.hear_state(lambda told: not told["calibration"]["told"])


def test_what_is_seen_tells_how_far_measuring_is(site: Site, jpeg: bytes) -> None:
    site.reader.show(sad=0.6, neutral=0.35)
    session = site.begin()
    with site.live(session) as talk:
        talk.socket.send(jpeg)
        assert talk.hear("seen")["resting"] is None
        talk.say(type="measure_resting", on=True)
        talk.hear_state(lambda told: told["calibration"]["measuring"])
        talk.socket.send(jpeg)
        assert talk.hear("seen")["resting"] is not None
        talk.say(type="measure_resting", on=False)
        talk.hear_state(lambda told: not told["calibration"]["measuring"])


def test_a_picture_asked_about_is_never_corrected(site: Site, jpeg: bytes) -> None:
    site.reader.show(angry=0.6, neutral=0.35)
    before = site.http.post("/api/see", content=jpeg).json()
    for _ in range(3):
        site.http.post("/api/calibration/words", json={"says": "not", "mood": "angry"})
    assert site.http.post("/api/see", content=jpeg).json() == before


def test_a_damaged_file_is_a_warning(tmp_path: Path) -> None:
    from moodify.mood.calibrations import FILE

    (tmp_path / FILE).write_text("{")
    with running(tmp_path) as site:
        assert any(
            "begins anew" in told for told in site.http.get("/api/health").json()["warnings"]
        )

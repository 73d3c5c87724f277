"""Taste and filters over HTTP and in a session."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.conftest import Site, running
from tests.web.test_http import problem_of


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Site]:
    """A server of this test's own: what it learns meets no other."""
    with running(tmp_path, each=8) as site:
        yield site


def _session(site: Site) -> str:
    made = site.http.post("/api/sessions").json()["id"]
    _do(site, made, {"type": "choose_mood", "mood": "happy"})
    return str(made)


def _do(site: Site, session: str, command: dict[str, object]) -> dict[str, object]:
    answer = site.http.post(f"/api/sessions/{session}/commands", json=command)
    assert answer.status_code == 200, answer.text
    state: dict[str, object] = answer.json()
    return state


def test_it_learns_from_a_session_and_forgets(own: Site) -> None:
    assert own.http.get("/api/taste").json() == {"lessons": 0, "learned": []}
    session = _session(own)
    for _ in range(4):
        _do(own, session, {"type": "skip", "at": 3.0})
    _do(own, session, {"type": "ended"})
    _do(own, session, {"type": "next"})  # a song that failed to play says nothing
    told = own.http.get("/api/taste").json()
    assert told["lessons"] == 5
    assert told["learned"]
    one = next(one for one in told["learned"] if one["kind"] == "song")
    after = own.http.delete("/api/taste", params={"kind": "song", "value": one["value"]}).json()
    assert after["lessons"] == 4
    assert one["value"] not in {left["value"] for left in after["learned"]}
    assert own.http.delete("/api/taste").json() == {"lessons": 0, "learned": []}


def test_a_like_teaches_and_taking_it_back_unteaches(own: Site) -> None:
    for on in (True, False):
        own.http.put("/api/songs/like", json={"uri": "house:happy-1", "on": on})
        assert own.http.get("/api/taste").json()["lessons"] == int(on)


def test_forgetting_what_was_never_learned_is_a_problem(own: Site) -> None:
    told = problem_of(own.http.delete("/api/taste?kind=artist&value=nobody"), 404)
    assert "nobody" in str(told["detail"])
    problem_of(own.http.delete("/api/taste?kind=planet&value=mars"), 422)


def test_a_word_on_the_mood_teaches(own: Site) -> None:
    session = _session(own)
    state = own.http.get(f"/api/sessions/{session}").json()
    _do(own, session, {"type": "fits_mood", "uri": state["now"]["uri"], "fits": False})
    assert own.http.get("/api/taste").json()["lessons"] == 1
    told = {"type": "fits_mood", "uri": "house:unknown", "fits": True}
    problem_of(own.http.post(f"/api/sessions/{session}/commands", json=told), 404)


def test_filters_hold_and_say_what_to_loosen(own: Site) -> None:
    session = _session(own)
    before = own.http.get(f"/api/sessions/{session}").json()
    state = _do(own, session, {"type": "filter", "genres": ["no such genre"], "languages": ["xx"]})
    assert state["queue"] == []
    assert state["now"]["uri"] == before["now"]["uri"]  # type: ignore[index]
    filters = state["filters"]
    assert isinstance(filters, dict)
    assert filters["genres"] == ["no such genre"]
    assert "No song is left" in filters["nothing_left"]
    assert "let other" in filters["nothing_left"].lower()
    state = _do(own, session, {"type": "filter"})
    assert len(state["queue"]) == 8  # type: ignore[arg-type]
    assert state["filters"]["nothing_left"] == ""  # type: ignore[index]


def test_filters_are_there_at_the_next_visit(own: Site) -> None:
    wanted = {"genres": ["house"], "languages": ["zxx"], "decades": [2020], "clean": True}
    _do(own, _session(own), {"type": "filter", **wanted})
    again = own.http.get(f"/api/sessions/{_session(own)}").json()["filters"]
    assert {**again, **wanted} == again
    _do(own, _session(own), {"type": "filter"})
    again = own.http.get(f"/api/sessions/{_session(own)}").json()["filters"]
    assert (again["genres"], again["languages"], again["decades"]) == ([], [], [])
    assert again["clean"] is False


def test_filters_hold_though_they_cannot_be_kept(own: Site, tmp_path: Path) -> None:
    session = _session(own)
    (tmp_path / "filters.json").mkdir()
    wanted = {"type": "filter", "genres": ["no such genre"]}
    answer = own.http.post(f"/api/sessions/{session}/commands", json=wanted)
    assert "can't be kept" in str(problem_of(answer, 409)["detail"])
    state = own.http.get(f"/api/sessions/{session}").json()
    assert state["filters"]["genres"] == ["no such genre"]
    _do(own, session, dict(wanted))  # it is told once


def test_what_can_be_filtered_by(own: Site) -> None:
    choices = own.http.get("/api/filters").json()
    assert choices.pop("explicit") == 4  # of the house's
    assert set(choices) == {"languages", "genres", "decades"}
    for kind in choices.values():
        assert sum(choice["songs"] for choice in kind) == 32  # the house's; others play elsewhere


def test_songs_can_be_suggested_with_filters(own: Site) -> None:
    wanted = {"mood": "happy", "decades": [1800]}
    told = problem_of(own.http.post("/api/suggest", json=wanted), 404)
    assert str(told["hint"]).startswith("Let other times in")
    assert own.http.post("/api/suggest", json={"mood": "happy", "decades": [-1]}).status_code in (
        200,
        404,
    )
    angry = {"mood": "angry", "playable": True, "n": 100}
    for clean, left in ((False, 32), (True, 28)):
        songs = own.http.post("/api/suggest", json={**angry, "clean": clean}).json()
        assert len(songs) == left
        assert clean is not any(song["explicit"] for song in songs)

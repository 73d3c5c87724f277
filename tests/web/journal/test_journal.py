"""The journal over HTTP: from this computer alone, and gone when it is erased."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.web.conftest import Site, running

ELSEWHERE = {"x-forwarded-for": "192.0.2.7"}


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A server with a data folder of its own, where it is noon: no day ends meanwhile."""
    ahead = (12 - time.localtime().tm_hour) * 3600
    clock = SimpleNamespace(time=lambda: time.time() + ahead, monotonic=time.monotonic)
    monkeypatch.setattr("moodify.journal.diary.time", clock)
    with running(tmp_path) as site:
        yield site


def today(site: Site) -> str:
    return str(site.http.get("/api/journal").json()["today"])


def day(site: Site) -> dict[str, Any]:
    found: dict[str, Any] = site.http.get("/api/journal/day", params={"date": today(site)}).json()
    return found


def hear_two(site: Site) -> tuple[str, str]:
    """A session that hears a song to its end; returns the session and the song."""
    session = site.begin()
    song = site.command(session, type="choose_mood", mood="sad").json()["now"]["uri"]
    site.command(session, type="ended", uri=song)
    return session, str(song)


def test_off_until_switched_on_and_nothing_is_written(own: Site, tmp_path: Path) -> None:
    state = own.http.get("/api/journal").json()
    assert (state["on"], state["first"], state["songs"]) == (False, None, 0)
    hear_two(own)
    assert day(own)["heard"] == []
    assert not list(tmp_path.glob("journal*"))


def test_what_was_heard_said_and_felt_stands_in_its_day(own: Site) -> None:
    assert own.http.put("/api/journal", json={"on": True}).json()["on"]
    session, song = hear_two(own)
    own.command(session, type="wish", wish="lift")
    answer = own.http.put("/api/journal/felt", json={"uri": song, "felt": "better"})
    assert answer.json()["felt"] == "better"
    found = day(own)
    (heard,) = found["heard"]
    assert (heard["uri"], heard["left"], heard["felt"]) == (song, "finished", "better")
    assert heard["before"]["by"] == "hand"
    assert [one["mood"] for one in found["moods"]] == ["sad"]
    assert [one["wish"] for one in found["wishes"]][-1] == "lift"
    again = own.http.put("/api/journal/felt", json={"play": heard["id"], "felt": None})
    assert again.json()["felt"] is None
    for span, days in (("week", 7), ("month", None), ("year", None)):
        card = own.http.get(f"/api/journal/spans/{span}", params={"date": today(own)}).json()
        assert card["songs"] == 1
        assert days is None or len(card["days"]) == days
        assert {one["songs"] for one in card["days"]} == {0, 1}
    assert own.http.get("/api/journal/lifts").json() == []


def test_a_face_seen_by_the_camera_becomes_an_episode(
    own: Site, jpeg: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.monotonic()
    clock = SimpleNamespace(monotonic=lambda: now)  # of the frames, however fast they go
    monkeypatch.setattr("moodify.web.live.time", clock)
    own.http.put("/api/journal", json={"on": True})
    own.reader.show(happy=0.9)
    with own.live(own.begin()) as talk:
        for _ in range(40):
            now += 0.2
            talk.socket.send(jpeg)
            talk.hear("seen")
    own.service.journal._diaries[-1].finish()
    (mood,) = day(own)["moods"]
    assert (mood["mood"], mood["by"]) == ("happy", "camera")
    assert 5 <= mood["seconds"] <= 8


def test_export_is_a_file_to_keep(own: Site) -> None:
    refused = own.http.get("/api/journal/export.json")
    assert refused.status_code == 409
    assert "no journal" in refused.json()["detail"]
    own.http.put("/api/journal", json={"on": True})
    _, song = hear_two(own)
    for way in ("json", "csv"):
        answer = own.http.get(f"/api/journal/export.{way}")
        assert answer.headers["content-disposition"] == (
            f'attachment; filename="moodify-journal-{today(own)}.{way}"'
        )
        assert song in answer.text
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert {row["kind"] for row in rows} == {"mood", "wish", "song"}
    assert own.http.get("/api/journal/export.xls").status_code == 422


def test_erased_is_gone_and_off(own: Site, tmp_path: Path) -> None:
    own.http.put("/api/journal", json={"on": True})
    _, song = hear_two(own)
    assert day(own)["heard"]

    def raw() -> bytes:
        return b"".join(path.read_bytes() for path in tmp_path.glob("journal*"))

    assert song.encode() in raw()
    state = own.http.delete("/api/journal").json()
    assert (state["on"], state["songs"], state["bytes"]) == (False, 0, 0)
    assert raw() == b""
    hear_two(own)
    assert not list(tmp_path.glob("journal*"))


def test_from_elsewhere_it_is_neither_seen_nor_written_into(own: Site) -> None:
    own.http.put("/api/journal", json={"on": True})
    hear_two(own)
    state = own.http.get("/api/journal", headers=ELSEWHERE).json()
    assert (state["here"], state["on"], state["songs"], state["place"]) == (False, False, 0, "")
    for method, path, body in (
        ("GET", f"/api/journal/day?date={today(own)}", None),
        ("GET", f"/api/journal/spans/week?date={today(own)}", None),
        ("GET", "/api/journal/lifts", None),
        ("GET", "/api/journal/export.csv", None),
        ("PUT", "/api/journal/felt", {"uri": "x", "felt": "better"}),
        ("PUT", "/api/journal", {"on": False}),
        ("DELETE", "/api/journal", None),
    ):
        answer = own.http.request(method, path, json=body, headers=ELSEWHERE)
        assert answer.status_code == 403, (method, path)
        assert "moodify journal" in answer.json()["hint"]
    guest = own.http.post("/api/sessions", headers=ELSEWHERE).json()["id"]
    song = own.command(guest, type="choose_mood", mood="happy").json()["now"]["uri"]
    own.command(guest, type="ended", uri=song)
    assert len(day(own)["heard"]) == 1


@pytest.mark.parametrize(
    "query", ["date=", "date=2026-13-01", "date=yesterday", "date=99999-01-01", ""]
)
def test_no_date_is_refused_in_words(site: Site, query: str) -> None:
    answer = site.http.get(f"/api/journal/day?{query}")
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("date", ["0001-01-01", "1969-12-31", "9999-12-31"])
def test_dates_at_the_ends_of_the_calendar_are_empty_days(site: Site, date: str) -> None:
    assert site.http.get("/api/journal/day", params={"date": date}).json()["heard"] == []
    for span in ("week", "month", "year"):
        answer = site.http.get(f"/api/journal/spans/{span}", params={"date": date})
        assert answer.status_code == 200


def test_a_tap_after_nothing_is_refused_in_words(site: Site) -> None:
    answer = site.http.put("/api/journal/felt", json={"uri": "house:none", "felt": "better"})
    assert answer.status_code == 409
    assert "not in the journal" in answer.json()["detail"]

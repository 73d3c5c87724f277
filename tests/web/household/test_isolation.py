"""What is one listener's is nobody else's, over any route and over the socket.

A table of every route says how each is checked: a new one fails this test until it stands here.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.household.conftest import SONG, Home, Person

OTHERS = "no one else's"
"""Nothing of a listener in it: the library, the network, pictures that are not kept."""
OWN = "one's own"
SESSION = "a session"
HOUSE = "the household"

ROUTES = {
    "GET /api/health": OTHERS,
    "POST /api/see": OTHERS,
    "GET /api/songs/audio": OTHERS,
    "GET /api/songs/cover": OTHERS,
    "PUT /api/songs/mood": OTHERS,
    "GET /api/filters": OTHERS,
    "GET /api/calibration": OWN,
    "POST /api/calibration/words": OWN,
    "DELETE /api/calibration/{told_id}": OWN,
    "DELETE /api/calibration": OWN,
    "POST /api/suggest": OWN,
    "GET /api/songs": OWN,
    "PUT /api/songs/like": OWN,
    "GET /api/taste": OWN,
    "DELETE /api/taste": OWN,
    "GET /api/journal": OWN,
    "PUT /api/journal": OWN,
    "DELETE /api/journal": OWN,
    "GET /api/journal/day": OWN,
    "GET /api/journal/spans/{span}": OWN,
    "GET /api/journal/lifts": OWN,
    "PUT /api/journal/felt": OWN,
    "GET /api/journal/export.{way}": OWN,
    "POST /api/sessions": OWN,
    "GET /api/sessions/{session_id}": SESSION,
    "DELETE /api/sessions/{session_id}": SESSION,
    "POST /api/sessions/{session_id}/commands": SESSION,
    "POST /api/sessions/{session_id}/picture": SESSION,
    "GET /api/sessions/{session_id}/lists/{what}.{way}": SESSION,
    "POST /api/sessions/{session_id}/lists/resolve": SESSION,
    "POST /api/sessions/{session_id}/lists/read": SESSION,
    "GET /api/sessions/{session_id}/lists/find": SESSION,
    "WS /api/sessions/{session_id}/live": SESSION,
    "POST /api/library/server/playlist": SESSION,
    "POST /api/spotify/save": SESSION,
    "POST /api/spotify/well-known": SESSION,
    "GET /api/household": HOUSE,
    "POST /api/household/choice": HOUSE,
    "DELETE /api/household/choice": HOUSE,
    "POST /api/household/listeners": HOUSE,
    "PATCH /api/household/listeners/{listener_id}": HOUSE,
    "PUT /api/household/listeners/{listener_id}/pin": HOUSE,
    "POST /api/household/listeners/{listener_id}/remove": HOUSE,
}
SHARED = ("/api/library", "/api/lan", "/api/spotify")
"""The household's together: folders, the home network, the one Spotify account."""


def test_every_route_stands_in_the_table(shared_home: Home) -> None:
    told = shared_home.site.http.get("/api/openapi.json").json()["paths"]
    named = {f"{method.upper()} {path}" for path, ways in told.items() for method in ways} | {
        "WS /api/sessions/{session_id}/live"
    }
    left = {one for one in named - ROUTES.keys() if not one.partition(" ")[2].startswith(SHARED)}
    assert not left, "say in ROUTES whose these are"
    assert ROUTES.keys() <= named


@pytest.mark.parametrize("route", [one for one, whose in ROUTES.items() if whose != OTHERS])
def test_nobody_is_answered_until_somebody_is_chosen(shared_home: Home, route: str) -> None:
    """A cookie that is worth nothing falls back to nobody, not even from this computer."""
    if ROUTES[route] == HOUSE or route.startswith("WS"):
        return
    home, anna = shared_home, shared_home.anna
    session = anna.begin()
    stale = home.person()
    name = next(iter(anna.http.cookies))
    stale.http.cookies.set(name, "me.99999999999.0000")
    answer = stale.ask(route, session)
    assert answer.status_code == 401, f"{route}: {answer.status_code} {answer.text[:200]}"
    assert answer.json()["type"].endswith(":who-listens")


@pytest.mark.parametrize("route", [one for one, whose in ROUTES.items() if whose == SESSION])
def test_a_session_is_found_by_its_listener_alone(shared_home: Home, route: str) -> None:
    home, anna, ben = shared_home, shared_home.anna, shared_home.ben
    session = anna.begin()
    for other in (ben, home.person("guest")):
        if route.startswith("WS"):
            cookie = "; ".join(f"{name}={value}" for name, value in other.http.cookies.items())
            with home.site.live(session, additional_headers={"Cookie": cookie}) as talk:
                code, _why, heard = talk.hear_the_end()
            assert code == 4404
            assert [one["type"] for one in heard] == ["problem"]
        else:
            answer = other.ask(route, session)
            assert answer.status_code in (404, 409, 401), f"{route}: {answer.text[:200]}"
            assert session not in answer.text
    assert anna.http.get(f"/api/sessions/{session}").status_code == 200  # nobody ended it


def test_likes_taste_face_and_journal_are_their_owners_alone(home: Home) -> None:
    anna, ben = home.anna, home.ben
    guest = home.person("guest")
    assert ben.http.put("/api/journal", json={"on": True}).json()["on"]
    session = ben.begin()
    state = ben.command(session, type="choose_mood", mood="sad").json()
    heard = state["now"]["uri"]
    ben.command(session, type="ended", uri=heard)
    ben.command(session, type="like", uri=SONG, on=True)
    ben.http.post("/api/calibration/words", json={"says": "not", "mood": "sad"})

    def sees(one: Person) -> dict[str, object]:
        songs = one.http.get("/api/songs", params={"limit": 200}).json()["songs"]
        journal = one.http.get("/api/journal").json()
        day = one.http.get("/api/journal/day", params={"date": journal["today"]})
        export = one.http.get("/api/journal/export.json")
        return {
            "liked": [song["uri"] for song in songs if song["liked"]],
            "lessons": one.http.get("/api/taste").json()["lessons"],
            "told": len(one.http.get("/api/calibration").json()["told"]),
            "on": journal["on"],
            "songs": len(day.json()["heard"]) if day.status_code == 200 else None,
            "export": heard in export.text,
        }

    nothing = {"liked": [], "lessons": 0, "told": 0, "on": False, "songs": 0, "export": False}
    assert sees(ben) == {
        "liked": [SONG],
        "lessons": 2,
        "told": 1,
        "on": True,
        "songs": 1,
        "export": True,
    }
    assert sees(anna) == nothing
    assert sees(guest) == {**nothing, "songs": None}
    # And what others do to theirs leaves his alone.
    for other in (anna, guest):
        other.http.delete("/api/taste")
        other.http.delete("/api/calibration")
        other.http.delete("/api/journal")
        other.http.put("/api/songs/like", json={"uri": SONG, "on": False})
    assert sees(ben)["liked"] == [SONG]
    assert sees(ben)["songs"] == 1
    assert sees(ben)["told"] == 1
    assert home.site.rooms.likes.uris == frozenset()
    assert home.site.rooms.library.catalogue.recent() == []


def test_two_devices_of_one_listener_share_and_are_told(home: Home) -> None:
    ben = home.ben
    other = home.person(next(iter(ben.http.get("/api/household").json()["listeners"]))["id"])
    phone = home.person(ben.http.get("/api/household").json()["who"], "4711")
    first, second = ben.begin(), phone.begin()
    cookie = "; ".join(f"{name}={value}" for name, value in phone.http.cookies.items())
    with home.site.live(second, additional_headers={"Cookie": cookie}) as talk:
        talk.hear("state")
        ben.http.post("/api/calibration/words", json={"says": "is", "mood": "happy"})
        state = talk.hear_state(lambda state: bool(state["calibration"]["told"]))
        assert state["calibration"]["told"][0]["mood"] == "happy"
        talk.say(type="choose_mood", mood="sad")
        talk.hear_state(lambda state: state["now"] is not None)
        uri = talk.hear_state  # what plays is liked elsewhere
        playing = phone.http.get(f"/api/sessions/{second}").json()["now"]["uri"]
        ben.command(first, type="like", uri=playing, on=True)
        assert uri(lambda state: state["now"]["liked"])
    assert other.http.get("/api/calibration").json()["told"] == []


def test_a_guest_learns_and_keeps_nothing(home: Home, tmp_path: Path) -> None:
    guest = home.person("guest")
    before = {path.name for path in tmp_path.rglob("*") if "catalogue" not in path.name}
    session = guest.begin()
    state = guest.command(session, type="choose_mood", mood="sad").json()
    guest.command(session, type="like", uri=SONG, on=True)
    guest.command(session, type="ended", uri=state["now"]["uri"])
    guest.http.post("/api/calibration/words", json={"says": "not", "mood": "sad"})
    assert len(guest.http.get("/api/taste").json()) == 2  # it is there while they stay
    assert guest.http.get("/api/taste").json()["lessons"] == 2
    refused = guest.http.put("/api/journal", json={"on": True})
    assert (refused.status_code, refused.json()["type"][-6:]) == (403, ":guest")
    after = {path.name for path in tmp_path.rglob("*") if "catalogue" not in path.name}
    assert after - before == set()
    assert home.site.rooms.library.catalogue.recent() == []
    assert home.site.rooms.library.catalogue.liked() == set()
    another = home.person("guest")
    assert another.http.get("/api/taste").json()["lessons"] == 0
    assert another.http.get(f"/api/sessions/{session}").status_code == 404


def test_what_is_wrong_with_ones_files_is_told_to_oneself_alone(home: Home, tmp_path: Path) -> None:
    """It would say that somebody keeps a journal."""
    theirs = tmp_path / "listeners" / home.ben_id
    theirs.mkdir(exist_ok=True)
    for name in ("journal.sqlite3", "calibration.json"):
        (theirs / name).write_bytes(b"damaged " * 1000)
    assert home.ben.http.put("/api/journal", json={"on": True}).status_code == 200
    home.ben.http.get("/api/calibration")

    def told(one: Person) -> str:
        return " ".join(one.http.get("/api/health").json()["warnings"])

    assert "The journal was damaged" in told(home.ben)
    assert "your face" in told(home.ben)
    for other in (home.anna, home.person("guest"), home.person()):
        assert told(other) == ""

"""Who is listening: asked, remembered, changed; PINs; and being removed."""

from __future__ import annotations

import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from moodify.household.household import Household
from moodify.household.listener import Listener
from moodify.web.household.who import Who, sign, signed
from tests.web.conftest import PATIENCE, Site, running
from tests.web.household.conftest import PIN, SONG, Home, Person
from tests.web.test_http import problem_of


def test_one_listener_alone_is_never_asked_and_nothing_is_written(
    own: Site, tmp_path: Path
) -> None:
    state = own.http.get("/api/household").json()
    assert (state["alone"], state["who"]) == (True, "me")
    assert [one["name"] for one in state["listeners"]] == [""]
    answer = own.http.post("/api/sessions")
    assert answer.status_code == 201
    assert "set-cookie" not in answer.headers
    assert not list(tmp_path.glob("listeners*"))


def test_whoever_adds_somebody_goes_on_as_who_they_were(own: Site) -> None:
    session = own.begin()
    answer = own.http.post("/api/household/listeners", json={"name": "Ben", "mine": "Anna"})
    assert answer.status_code == 201
    assert [one["name"] for one in answer.json()["listeners"]] == ["Anna", "Ben"]
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert own.http.get("/api/household").json()["who"] == "me"
    assert own.http.get(f"/api/sessions/{session}").status_code == 200  # the tab goes on


def test_a_new_browser_is_asked_and_remembers(home: Home) -> None:
    fresh = home.person()
    assert fresh.state()["who"] is None
    assert fresh.choose("me").json()["who"] == "me"
    assert fresh.state()["who"] == "me"
    assert fresh.choose("guest").json()["who"] == "guest"
    assert fresh.state()["who"] == "guest"
    assert fresh.http.delete("/api/household/choice").status_code == 204
    assert fresh.state()["who"] is None
    problem_of(fresh.choose("nobody"), 401)


def test_a_program_without_a_cookie_is_the_first_one_while_they_have_no_pin(home: Home) -> None:
    program = home.person()
    program.http.put("/api/songs/like", json={"uri": SONG, "on": True})
    assert home.site.rooms.likes.uris == {SONG}
    home.anna.http.put("/api/household/listeners/me/pin", json={"pin": "2468"})
    told = problem_of(program.http.get("/api/taste"), 401)
    assert str(told["type"]).endswith(":who-listens")
    problem_of(program.http.post("/api/sessions"), 401)


def test_a_pin_stands_before_its_listener(home: Home) -> None:
    other = home.person()
    problem_of(other.choose(home.ben_id), 403)
    assert str(problem_of(other.choose(home.ben_id, "0000"), 403)["type"]).endswith(":pin")
    assert other.choose(home.ben_id, "４７１１").status_code == 200  # full-width digits are digits
    brief, kept = home.person(), home.person()
    answer = brief.choose(home.ben_id, PIN)
    assert "max-age" not in answer.headers["set-cookie"].lower()
    wanted = {"listener": home.ben_id, "pin": PIN, "stay": True}
    answer = kept.http.post("/api/household/choice", json=wanted)
    assert "max-age=34560000" in answer.headers["set-cookie"].lower()


def test_wrong_pins_are_counted_over_restarts(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moodify.household.tries.FIRST_WAIT", 600.0)  # more than all this takes
    other = home.person()
    for _ in range(4):
        problem_of(other.choose(home.ben_id, "0000"), 403)
    answer = other.choose(home.ben_id, "0000")
    problem_of(answer, 429)
    assert 500 <= int(answer.headers["retry-after"]) <= 600  # it counts from before the PIN's check
    problem_of(other.choose(home.ben_id, PIN), 429)  # the right one has to wait, too
    assert other.choose("me").status_code == 200  # others don't
    from moodify.errors import PinWaitError

    with pytest.raises(PinWaitError):
        Household(tmp_path).check_pin(home.ben_id, PIN)
    assert PIN not in (tmp_path / "listeners.json").read_text()


def test_a_new_pin_ends_what_was_let_in_before(home: Home) -> None:
    session = home.anna.begin()
    elsewhere = home.person("me")
    with home.site.live(session, additional_headers={"Cookie": home.anna.cookie}) as talk:
        talk.hear("state")
        answer = home.anna.http.put("/api/household/listeners/me/pin", json={"pin": "2468"})
        assert answer.status_code == 200
        code, _, _ = talk.hear_the_end()
    assert code == 4404
    assert home.anna.state()["who"] == "me"  # whoever set it knows it
    assert elsewhere.state()["who"] is None
    problem_of(elsewhere.http.get("/api/taste"), 401)
    gone = home.anna.http.put("/api/household/listeners/me/pin", json={"pin": None, "old": "1"})
    problem_of(gone, 403)


def test_only_oneself_is_changed_or_removed(home: Home) -> None:
    for other in (home.anna, home.person("guest"), home.person()):
        path = f"/api/household/listeners/{home.ben_id}"
        problem_of(other.http.patch(path, json={"name": "Bob"}), 403)
        problem_of(other.http.put(f"{path}/pin", json={"pin": None, "old": PIN}), 403)
        wanted = {"name": "Ben", "pin": PIN}
        problem_of(other.http.post(f"{path}/remove", json=wanted), 403)
    assert home.ben.state()["listeners"][1]["name"] == "Ben"


@pytest.mark.parametrize("name", ["", " ", "\u200d", "x" * 41, "anna", "ＡＮＮＡ", "\u202e\u2066"])
def test_names_that_cannot_be(home: Home, name: str) -> None:
    answer = home.anna.http.post("/api/household/listeners", json={"name": name})
    problem_of(answer, 409)


@pytest.mark.parametrize("name", ["👩‍👧‍👦", "مريم", "Ngũgĩ wa Thiong’o", "דויד", "王小明"])
def test_names_of_all_scripts(home: Home, name: str) -> None:
    answer = home.anna.http.post("/api/household/listeners", json={"name": name})
    assert answer.json()["listeners"][-1]["name"] == name


def test_a_removed_listeners_tab_is_asked_and_never_anothers(home: Home) -> None:
    session = home.ben.begin()
    with home.site.live(session, additional_headers={"Cookie": home.ben.cookie}) as talk:
        talk.hear("state")
        path = f"/api/household/listeners/{home.ben_id}/remove"
        problem_of(home.ben.http.post(path, json={"name": "Anna", "pin": PIN}), 403)
        state = home.ben.http.post(path, json={"name": "Ben", "pin": PIN}).json()
        assert [one["name"] for one in state["listeners"]] == ["Anna"]
        assert state["who"] is None
        code, _, _ = talk.hear_the_end()
    assert code == 4404
    for route in ("GET /api/taste", "POST /api/sessions", "GET /api/journal"):
        problem_of(home.ben.ask(route), 401)
    assert home.ben.http.get(f"/api/sessions/{session}").status_code == 401
    last = home.anna.http.post("/api/household/listeners/me/remove", json={"name": "Anna"})
    problem_of(last, 409)


def test_a_listener_removed_in_the_terminal_is_noticed(home: Home, tmp_path: Path) -> None:
    session = home.ben.begin()
    with home.site.live(session, additional_headers={"Cookie": home.ben.cookie}) as talk:
        talk.hear("state")
        Household(tmp_path).remove(home.ben_id)
        home.ben.command(session, type="choose_mood", mood="sad")
        code, _, _ = talk.hear_the_end()
    assert code == 4404
    time.sleep(0.1)
    assert not (tmp_path / "listeners" / home.ben_id).exists()


def test_a_damaged_list_lets_nobody_in_as_anybody_and_music_goes_on(
    home: Home, tmp_path: Path
) -> None:
    (tmp_path / "listeners.json").write_text("{")
    assert home.ben.state()["who"] == home.ben_id  # there is a copy
    (tmp_path / "listeners.json").write_text("{")
    (tmp_path / "listeners" / "copy.json").write_text("[]")
    warnings = home.site.http.get("/api/health").json()["warnings"]
    assert any("list of listeners is damaged" in one for one in warnings)
    problem_of(home.site.http.get("/api/taste"), 401)
    problem_of(home.ben.http.get("/api/journal"), 401)
    guest = Person(home.site, "guest")
    home.everyone.append(guest)


def test_the_journal_is_seen_from_elsewhere_only_behind_a_pin(home: Home) -> None:
    """A device that was let in stands in the scope; a proxy's header alone lets nobody in."""
    passed_on = {"x-forwarded-for": "192.168.1.7"}
    for person in (home.anna, home.ben):
        state = person.http.get("/api/journal", headers=passed_on).json()
        assert (state["here"], state["place"]) == (False, "")
        problem_of(person.http.get("/api/journal/lifts", headers=passed_on), 403)


def test_a_device_that_was_let_in_sees_the_journal_only_after_a_pin(own: Site) -> None:
    household = own.rooms.household
    ben = household.add("Ben", pin="4711", mine="Anna")
    anna = household.everyone()[0]

    def may(listener: Listener | None, here: bool, let_in: bool) -> bool:
        return Who("x", listener, True, here, let_in).may_see_journal

    assert may(anna, True, False)
    assert may(ben, True, False)
    assert may(ben, False, True)
    assert not may(anna, False, True)
    assert not may(ben, False, False)
    assert not may(None, True, True)


def test_a_cookie_is_good_only_as_it_was_signed(own: Site) -> None:
    household = own.rooms.household
    ben, cleo = household.add("Ben", mine="Anna"), household.add("Cleo")
    soon = int(time.time()) + 3600
    good = sign(ben, soon)
    assert signed(good, household) == ben
    for bad in (
        sign(ben, soon - 7200),  # too late
        good.replace(ben.id, cleo.id),
        good.replace(str(soon), str(soon + 1)),
        good[:-1] + ("0" if good[-1] != "0" else "1"),
        good[: good.rindex(".")],
        f"{ben.id}..",
        f"{ben.id}.{'9' * 40}.x",
        f"{ben.id}.٣.x",
        "guest.x",
        "",
    ):
        assert signed(bad, household) is None
    household.set_pin(ben.id, "4711")
    assert signed(good, household) is None


ELSEWHERE = {"x-forwarded-for": "192.168.1.7"}


def test_adding_somebody_lets_nobody_in_for_longer(home: Home) -> None:
    """Ben's PIN is to be asked for again; those without one were never asked."""
    added = home.ben.http.post("/api/household/listeners", json={"name": "Cleo"})
    assert added.status_code == 201
    assert "set-cookie" not in added.headers
    assert home.ben.state()["who"] == home.ben_id


def test_from_elsewhere_nobody_gets_at_a_journal_by_a_pin_of_their_own(home: Home) -> None:
    """Without a PIN anybody may be Anna; her journal is seen on this computer alone."""
    path = "/api/household/listeners/me"
    assert home.anna.http.put("/api/journal", json={"on": True}).status_code == 200
    phone = home.person("me")
    phone.http.headers.update(ELSEWHERE)
    problem_of(phone.http.put(f"{path}/pin", json={"pin": "1234"}), 403)
    problem_of(phone.http.post(f"{path}/remove", json={"name": "Anna"}), 403)
    assert home.anna.http.get("/api/journal").json()["on"]
    assert home.anna.http.put(f"{path}/pin", json={"pin": "1234"}).status_code == 200


def test_without_a_journal_a_pin_can_be_set_from_elsewhere(home: Home) -> None:
    phone = home.person("me")
    phone.http.headers.update(ELSEWHERE)
    answer = phone.http.put("/api/household/listeners/me/pin", json={"pin": "1234"})
    assert answer.status_code == 200


def test_a_list_that_was_lost_is_not_begun_anew_by_a_page(home: Home, tmp_path: Path) -> None:
    """It would let whoever does it in as the first one, without the PIN of before."""
    home.anna.http.put("/api/household/listeners/me/pin", json={"pin": "2468"})
    for name in ("listeners.json", "listeners/copy.json"):
        (tmp_path / name).write_text("{")
    assert not home.anna.state()["may_add"]
    problem_of(home.person().http.post("/api/household/listeners", json={"name": "Eve"}), 403)
    assert home.anna.state()["listeners"] == []
    Household(tmp_path).add("Ben")
    assert [one["name"] for one in home.anna.state()["listeners"]] == ["", "Ben"]


def test_an_open_page_is_asked_again_when_its_time_is_over(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time()
    monkeypatch.setattr("moodify.web.household.who.time", SimpleNamespace(time=lambda: now))
    monkeypatch.setattr("moodify.web.household.who.SIGNED_IN", 60)
    monkeypatch.setattr("moodify.web.household.who.LOOK_SECONDS", 0.05)
    brief = home.person(home.ben_id, PIN)
    session = brief.begin()
    with home.site.live(session, additional_headers={"Cookie": brief.cookie}) as talk:
        talk.hear("state")
        now += 61
        code, _, _ = talk.hear_the_end()
    assert code == 4404
    problem_of(brief.http.get("/api/taste"), 401)
    assert home.ben.state()["who"] == home.ben_id  # who came before stays


def test_a_removal_that_was_cut_off_is_finished_at_the_next_start(tmp_path: Path) -> None:
    household = Household(tmp_path)
    ben = household.add("Ben", mine="Anna").id
    theirs = tmp_path / "listeners" / ben
    theirs.mkdir()
    (theirs / "taste.sqlite3").write_text("of Ben")
    household.remove(ben)
    with running(tmp_path):
        until = time.monotonic() + PATIENCE
        while theirs.exists() and time.monotonic() < until:
            time.sleep(0.02)
    assert not theirs.exists()
    assert not household.leaving

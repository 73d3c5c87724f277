"""A disk that is full or can't be written, damaged files, and two devices of one listener."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import event

from moodify.errors import CatalogueError, HouseholdError
from moodify.household.memory import Memory
from moodify.journal.journal import Journal
from moodify.journal.rows import Stamp, Wished
from moodify.music.catalogue import Catalogue
from moodify.session import Rooms
from tests.fakes import FakeReader, fake_library
from tests.web.conftest import Site, running

GARBAGE = b"no database, no list, nothing of ours " * 200


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with running(tmp_path, each=8) as running_site:
        yield running_site


def fill_up(catalogue: Catalogue) -> None:
    """Leave the catalogue's disk without room for one more play."""

    @event.listens_for(catalogue._database.reader, "checkout")
    def _full(connection: sqlite3.Connection, *_: object) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")

    for size in (1000, 1):  # large ones first, then the last gap
        with contextlib.suppress(CatalogueError):
            while True:
                catalogue.record("x" * size, "played")


def lock_up(catalogue: Catalogue) -> None:
    """From now on, nothing can be written into the catalogue."""

    @event.listens_for(catalogue._database.reader, "checkout")
    def _read_only(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute("PRAGMA query_only = ON")


def problem_of(answer: httpx.Response) -> dict[str, Any]:
    assert answer.headers["content-type"] == "application/problem+json"
    told: dict[str, Any] = answer.json()
    assert told["status"] == answer.status_code == 503
    return told


def listening(site: Site) -> tuple[str, dict[str, Any]]:
    session = site.begin()
    return session, site.command(session, type="choose_mood", mood="happy").json()


# The disk is full


@pytest.mark.parametrize("trouble", [fill_up, lock_up])
def test_it_is_told_once_and_the_music_goes_on(
    site: Site, trouble: Callable[[Catalogue], None]
) -> None:
    session, before = listening(site)
    trouble(site.rooms.library.catalogue)
    told, heard = [], [before["now"]["uri"]]
    for _ in range(6):
        answer = site.command(session, type="ended")
        if answer.status_code != 200:
            told.append(problem_of(answer))
        state = site.http.get(f"/api/sessions/{session}").json()
        assert state["now"]["uri"] not in heard
        assert len(state["queue"]) >= 4
        heard.append(state["now"]["uri"])
    (problem,) = told
    assert "The music goes on" in problem["detail"]
    assert ("disk is full" if trouble is fill_up else "can't be written") in problem["detail"]
    assert problem["hint"]


def test_a_live_page_hears_of_it_and_moves_on(site: Site) -> None:
    session, before = listening(site)
    fill_up(site.rooms.library.catalogue)
    with site.live(session) as talk:
        talk.hear_state(lambda state: state["now"] is not None)
        talk.say(type="next")
        assert "music goes on" in talk.hear("problem")["problem"]["detail"]
        talk.hear_state(lambda state: state["now"]["uri"] == before["queue"][0]["uri"])


def test_a_like_that_can_not_be_kept_is_told_and_is_none(site: Site) -> None:
    session, state = listening(site)
    lock_up(site.rooms.library.catalogue)
    told = problem_of(site.command(session, type="like", uri=state["now"]["uri"], on=True))
    assert "can't be written" in told["detail"]
    after = site.http.get(f"/api/sessions/{session}").json()
    assert (after["now"]["uri"], after["now"]["liked"]) == (state["now"]["uri"], False)


def test_a_journal_on_a_full_disk_is_told_of_and_goes_on_when_there_is_room(
    tmp_path: Path,
) -> None:
    journal = Journal(tmp_path / "journal.sqlite3", lambda: Stamp(1_700_000_000.0))
    journal.turn(True)
    database = journal._file._db()
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    database.execute(f"PRAGMA max_page_count = {pages}")
    for n in range(400):
        journal._put(Wished(Stamp(1_700_000_000.0 + n), "lift"))
    assert journal.on
    (notice,) = journal.notices
    assert "disk is full" in notice
    assert "music goes on" in notice
    database.execute("PRAGMA max_page_count = 100000")
    journal._put(Wished(Stamp(1_700_000_900.0), "calm"))
    assert journal.on
    assert journal.notices == ()
    journal.close()


def test_a_home_that_can_not_be_written_plays_on_and_says_so(tmp_path: Path) -> None:
    """A file stands where the data folder should be: nothing can be written, whoever asks."""
    (tmp_path / "home").mkdir()
    library = fake_library(tmp_path / "home", 8)
    nowhere = tmp_path / "file"
    nowhere.write_text("")
    reader = FakeReader()
    rooms = Rooms(
        lambda: reader,
        lambda: library,
        None,
        nowhere / "calibration.json",
        nowhere / "taste.sqlite3",
    )
    from moodify.errors import CalibrationError, TasteError
    from moodify.session import Session, commands

    session = Session(rooms)
    session.command(commands.ChooseMood("sad"))
    first = session.state().now
    with pytest.raises(TasteError, match="music goes on"):
        session.command(commands.Skip(at=2.0))
    session.command(commands.Skip(at=2.0))
    with pytest.raises(CalibrationError) as caught:
        session.command(commands.CorrectFace("not", "sad"))
    assert "MOODIFY_DATA_DIR" in caught.value.hint
    assert session.state().now not in (None, first)
    rooms.close()


# Damaged files


def test_damaged_files_are_kept_aside_said_and_begun_anew(tmp_path: Path) -> None:
    names = ("taste.sqlite3", "journal.sqlite3", "calibration.json")
    for name in names:
        (tmp_path / name).write_bytes(GARBAGE)
    reader = FakeReader()
    with running(
        tmp_path, open_library=lambda: fake_library(tmp_path), open_reader=lambda: reader
    ) as site:
        rooms = site.rooms
        assert site.http.put("/api/journal", json={"on": True}).json()["on"]
        session, _ = listening(site)
        assert site.command(session, type="skip", at=2.0).status_code == 200
        assert site.command(session, type="correct_face", says="not", mood="sad").is_success
        told = " ".join(site.http.get("/api/health").json()["warnings"])
        assert rooms.first.notices
    for name, words in zip(names, ("your taste", "The journal", "your face"), strict=True):
        kept = [*tmp_path.glob(f"{name}.corrupt-*"), *tmp_path.glob(f"{name}.damaged")]
        if name == "taste.sqlite3" and not kept:  # these rooms keep it in memory
            continue
        assert [one.read_bytes() for one in kept] == [GARBAGE]
        assert words in told
        assert kept[0].name in told


# Two devices of one listener


def test_two_devices_see_each_other_s_likes_taste_and_words(site: Site) -> None:
    (phone, state), (laptop, _) = listening(site), listening(site)
    liked = state["now"]["uri"]
    with site.live(laptop) as talk:
        talk.hear_state(lambda known: known["now"] is not None)
        site.command(phone, type="like", uri=liked, on=True)
        site.command(phone, type="correct_face", says="not", mood="angry")
        known = talk.hear_state(lambda known: len(known["calibration"]["told"]) == 1)
    cards = [known["now"], *known["queue"]]
    assert [card["liked"] for card in cards if card["uri"] == liked] in ([], [True])
    assert liked in site.rooms.library.catalogue.liked()
    for device, other in ((phone, laptop), (laptop, phone)):
        before = site.http.get("/api/taste").json()["lessons"]
        site.command(device, type="skip", at=2.0)
        assert site.http.get("/api/taste").json()["lessons"] == before + 1
        skipped = site.rooms.library.catalogue.recent(1)
        assert site.http.get(f"/api/sessions/{other}").json()["now"] is not None
        assert skipped
    number = known["calibration"]["told"][0]["id"]
    site.command(laptop, type="take_back", id=number)
    assert site.http.get(f"/api/sessions/{phone}").json()["calibration"]["told"] == []


def test_two_devices_at_once_lose_no_write(site: Site) -> None:
    devices = [listening(site)[0] for _ in range(2)]
    errors: list[object] = []

    def work(session: str, mood: str) -> None:
        for n in range(15):
            for wanted in (
                {"type": "correct_face", "says": "not", "mood": mood},
                {"type": "skip", "at": 2.0},
                {"type": "like", "uri": f"house:{mood}-{n % 8}", "on": True},
            ):
                answer = site.command(session, **wanted)
                if answer.status_code != 200:
                    errors.append(answer.text)

    threads = [
        threading.Thread(target=work, args=pair)
        for pair in zip(devices, ("angry", "sad"), strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    told = site.http.get(f"/api/sessions/{devices[0]}").json()["calibration"]["told"]
    assert len({one["id"] for one in told}) == 30
    liked = site.rooms.library.catalogue.liked()
    assert {f"house:{mood}-{n}" for mood in ("angry", "sad") for n in range(8)} <= liked
    assert site.http.get("/api/taste").json()["lessons"] == 30 + 16  # a like twice is one


def test_an_end_that_two_pages_tell_counts_once(site: Site) -> None:
    session, state = listening(site)
    ended = state["now"]["uri"]
    for _ in range(2):  # two tabs of one session hear the same song end
        site.command(session, type="ended", uri=ended)
    after = site.http.get(f"/api/sessions/{session}").json()
    assert after["now"]["uri"] == state["queue"][0]["uri"]
    assert after["history"] == 1
    place = site.rooms.library.catalogue.path
    with closing(sqlite3.connect(place)) as database:
        count = database.execute("SELECT count(*) FROM plays WHERE event = 'finished'").fetchone()
    assert count == (1,)
    assert site.http.get("/api/taste").json()["lessons"] == 1


def test_each_device_s_own_end_counts(site: Site) -> None:
    """Two devices play two queues: both songs were heard to their end."""
    for _ in range(2):
        session, state = listening(site)
        site.command(session, type="ended", uri=state["now"]["uri"])
    with closing(sqlite3.connect(site.rooms.library.catalogue.path)) as database:
        count = database.execute("SELECT count(*) FROM plays WHERE event = 'finished'").fetchone()
    assert count == (2,)


def test_another_listener_s_likes_survive_a_damaged_file_and_a_full_disk(tmp_path: Path) -> None:
    path = tmp_path / "listeners" / "ann" / "heard.sqlite3"
    path.parent.mkdir(parents=True)
    path.write_bytes(GARBAGE)
    memory = Memory(path)
    memory.like("house:one", True)
    (notice,) = memory.notices
    assert "begin anew" in notice
    (aside,) = path.parent.glob("heard.sqlite3.corrupt-*")
    assert aside.read_bytes() == GARBAGE
    database = memory._connection()
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    database.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(HouseholdError, match=r"the disk is full\."):
        memory.record("x" * 50_000, "played")
    assert memory.liked() == {"house:one"}
    database.execute("PRAGMA max_page_count = 10000")
    memory.record("house:one", "finished")
    assert memory.recent(3) == ["house:one"]
    memory.close()

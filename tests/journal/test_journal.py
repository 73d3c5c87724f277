"""The journal as a whole: the switch, ten years, clocks that jump, export."""

from __future__ import annotations

import csv
import io
import json
import re
import stat
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodify.errors import MoodifyError
from moodify.journal import reading, writing
from moodify.journal.diary import wall_clock
from moodify.journal.file import JournalFile
from moodify.journal.journal import Journal
from moodify.journal.rows import (
    FELT,
    DayTotals,
    Episode,
    Feeling,
    Heard,
    HeardSong,
    Record,
    Stamp,
    Wished,
    date_of,
)
from moodify.types import MOODS
from tests.journal import made

NOW = Stamp(1_700_000_000.0, 3600)
SONG = HeardSong("house:one", "One", ("Ann", "Bob"), "house")
SAD, HAPPY = Feeling("sad", -0.6, -0.3), Feeling("happy", 0.7, 0.5)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    book = Journal(tmp_path / "journal.sqlite3", lambda: NOW)
    yield book
    book.close()


def put(journal: Journal, *records: Record) -> None:
    file = JournalFile(journal.path)
    with file.writing() as database:
        for record in records:
            writing.write(record, database)
    file.close()


def test_it_is_off_and_there_is_no_file_until_it_is_switched_on(journal: Journal) -> None:
    assert not journal.on
    assert journal.standing().first is None
    assert journal.lifts() == []
    assert journal.day(date(2026, 3, 1)).summary.empty
    journal.turn(False)
    journal._put(Wished(NOW, "lift"))
    assert not journal.on
    assert not journal.path.exists()
    with pytest.raises(MoodifyError, match="no journal"):
        next(journal.export("json"))
    with pytest.raises(MoodifyError, match="not in the journal"):
        journal.feel("better", uri="house:one")


def test_off_keeps_what_is_there_and_adds_nothing(journal: Journal) -> None:
    journal.turn(True)
    journal._put(Heard(NOW, 100.0, SONG))
    assert journal.standing().songs == 1
    journal.turn(False)
    journal._put(Heard(NOW, 100.0, SONG))
    standing = journal.standing()
    assert (standing.on, standing.songs) == (False, 1)


def test_the_switch_is_remembered_and_seen_by_others(journal: Journal) -> None:
    journal.turn(True)
    other = Journal(journal.path)
    assert other.on
    other.turn(False)
    assert not journal.on
    other.close()


def test_only_its_owner_may_read_it(journal: Journal) -> None:
    journal.turn(True)
    assert stat.S_IMODE(journal.path.stat().st_mode) == 0o600


def test_a_tap_goes_to_the_newest_play_and_can_be_changed_and_taken_back(journal: Journal) -> None:
    journal.turn(True)
    journal._put(Heard(Stamp(NOW.at - 7 * 3600, 3600), 100.0, SONG))
    journal._put(Heard(NOW, 100.0, SONG, "finished", SAD, HAPPY))
    assert journal.feel("better", uri="house:one").id == 2
    assert journal.day(journal.today()).summary.better == 1
    journal.feel("worse", play=2)
    assert journal.feel("worse", play=2).felt == "worse"
    summary = journal.day(journal.today()).summary
    assert (summary.better, summary.worse) == (0, 1)
    assert journal.feel(None, play=2).felt is None
    assert journal.day(journal.today()).summary.worse == 0
    with pytest.raises(MoodifyError):
        journal.feel("better", uri="house:two")


def test_a_tap_long_after_is_nobody_s(journal: Journal) -> None:
    journal.turn(True)
    put(journal, Heard(Stamp(NOW.at - 7 * 3600, 3600), 100.0, SONG))
    with pytest.raises(MoodifyError):
        journal.feel("better", uri="house:one")


def test_a_song_keeps_its_newest_name(journal: Journal) -> None:
    journal.turn(True)
    put(journal, Heard(NOW, 1.0, SONG), Heard(NOW, 1.0, HeardSong(SONG.uri, "Uno", (), "house")))
    assert [one.song.title for one in journal.day(journal.today()).songs] == ["Uno", "Uno"]


def test_odd_names_are_kept_as_far_as_they_can_be(journal: Journal) -> None:
    journal.turn(True)
    put(journal, Heard(NOW, 1.0, HeardSong("x:\udc80", "a\udc80b" * 999, ("\0",), "local")))
    (heard,) = journal.day(journal.today()).songs
    assert heard.song.title.startswith("a?b")
    assert "".join(journal.export("csv"))


# Clocks that jump

stamps = st.builds(Stamp, st.floats(0, 2e9), st.integers(-12, 14).map(lambda h: h * 3600))
feelings = st.builds(
    Feeling,
    st.sampled_from(MOODS),
    st.floats(-1, 1),
    st.floats(-1, 1),
    st.sampled_from(["camera", "hand"]),
)
records = st.one_of(
    st.builds(Episode, stamps, st.floats(0, 600), feelings),
    st.builds(Wished, stamps, st.sampled_from(["lift", "calm"]), st.just(0.1), st.just(0.2)),
    st.builds(
        Heard,
        stamps,
        st.none() | st.floats(0, 900),
        st.just(SONG),
        st.just("played"),
        st.none() | feelings,
        st.none() | feelings,
        st.none() | st.sampled_from(["better", "same", "worse"]),
    ),
)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(records, max_size=40),
    st.lists(
        st.tuples(st.integers(1, 40), st.sampled_from(["better", "same", "worse", None])),
        max_size=10,
    ),
)
def test_the_days_sums_are_those_of_their_rows_whatever_the_clock_does(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[Record],
    taps: list[tuple[int, str | None]],
) -> None:
    file = JournalFile(tmp_path_factory.mktemp("jump") / "journal.sqlite3")
    with file.writing() as database:
        for record in rows:
            writing.write(record, database)
        for number, felt in taps:
            writing.feel(database, number, felt)  # type: ignore[arg-type]
        kept = {one.day: one for one in reading.days(database, -10_000, 100_000)}
        anew = totals(list(reading.episodes(database)), list(reading.plays(database)))
        others = len(list(reading.episodes(database))) + len(list(reading.wishes(database)))
    file.close()
    assert others + sum(one.songs for one in kept.values()) == len(rows)
    assert kept.keys() == anew.keys()
    for day, one in kept.items():
        for name in DayTotals.__slots__:
            assert getattr(one, name) == pytest.approx(getattr(anew[day], name), abs=1e-6), name


def totals(episodes: list[Episode], plays: list[Heard]) -> dict[int, DayTotals]:
    """The same sums, in the plainest way."""
    found: dict[int, DayTotals] = {}
    for day in {one.stamp.day for one in episodes} | {one.stamp.day for one in plays}:
        moods = [one for one in episodes if one.stamp.day == day]
        heard = [one for one in plays if one.stamp.day == day]
        weights = [one.seconds if one.feeling.by == "camera" else 60.0 for one in moods]
        both = list(zip(moods, weights, strict=True))
        of_mood = {
            mood: sum(weight for one, weight in both if one.feeling.mood == mood) for mood in MOODS
        }
        felt = {word: sum(one.felt == word for one in heard) for word in FELT}
        found[day] = DayTotals(
            day,
            sum(one.seconds for one in moods),
            sum(weights),
            sum(one.feeling.valence * weight for one, weight in both),
            sum(one.feeling.arousal * weight for one, weight in both),
            songs=len(heard),
            angry=of_mood["angry"],
            happy=of_mood["happy"],
            sad=of_mood["sad"],
            neutral=of_mood["neutral"],
            **felt,
        )
    return found


def test_a_journey_west_and_a_clock_set_back_keep_every_row(journal: Journal) -> None:
    journal.turn(True)
    times = [Stamp(NOW.at, 3600), Stamp(NOW.at + 60, -8 * 3600), Stamp(NOW.at - 3600, 3600)]
    put(journal, *(Heard(one, 100.0, SONG) for one in times))
    days = {date_of(one.day) for one in times}
    found = [heard.stamp for day in sorted(days) for heard in journal.day(day).songs]
    assert sorted(found, key=lambda one: one.at) == sorted(times, key=lambda one: one.at)


def test_a_tap_finds_its_song_though_the_clock_on_the_wall_leapt(tmp_path: Path) -> None:
    """A small computer without a battery sets its clock some minutes after it was started."""
    wall = [Stamp(0.0)]
    journal = Journal(tmp_path / "journal.sqlite3", lambda: wall[0])
    journal.turn(True)
    journal._put(Heard(Stamp(60.0), 100.0, SONG, "finished"))
    wall[0] = NOW
    assert journal.feel("better", uri=SONG.uri).felt == "better"
    wall[0] = Stamp(NOW.at - 86_400, 3600)
    assert journal.feel("worse", uri=SONG.uri).felt == "worse"
    journal.close()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has one zone for all")
def test_summer_time_ends_and_both_hours_are_told_apart(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    try:
        stamps = []
        for at in (1_792_888_200.0, 1_792_891_800.0):  # 25 October 2026, 0:30 and 1:30 UTC
            monkeypatch.setattr(time, "time", lambda at=at: at)
            stamps.append(wall_clock())
    finally:
        monkeypatch.undo()
        time.tzset()
    assert [stamp.shift for stamp in stamps] == [7200, 3600]
    assert [f"{stamp.local:%H:%M}" for stamp in stamps] == ["02:30", "02:30"]
    journal.turn(True)
    put(journal, *(Heard(stamp, 100.0, SONG) for stamp in stamps))
    day = journal.day(date(2026, 10, 25))
    assert [one.stamp for one in day.songs] == stamps


# Ten years


@pytest.fixture(scope="module")
def decade(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """Ten years, with few songs a day so that the test stays short; the benchmark has them all."""
    book = Journal(tmp_path_factory.mktemp("decade") / "journal.sqlite3", lambda: NOW)
    book.turn(True)
    put(book, *made.years(3650, a_day=2, first=NOW.at - 3649 * made.DAY))
    yield book
    book.close()


def test_ten_years_are_asked_through_indexes_alone(decade: Journal) -> None:
    """No view reads a whole table of rows: that is what keeps ten years as fast as one."""
    seen: list[str] = []
    file = JournalFile(decade.path)
    with file.reading() as database:
        database.set_trace_callback(seen.append)
        reading.days(database, 19_000, 19_400)
        reading.bounds(database)
        list(reading.episodes(database, 19_600))
        list(reading.wishes(database, 19_600))
        list(reading.plays(database, 19_600))
        reading.last_play(database, "house:1", 0)
        reading.taps(database)
        reading.changes(database)
        database.set_trace_callback(None)
        plans = [
            str(row["detail"])
            for query in seen
            for row in database.execute(f"EXPLAIN QUERY PLAN {query}")
        ]
    file.close()
    assert len(plans) >= 8
    scans = [plan for plan in plans if plan.startswith("SCAN") and "USING" not in plan]
    assert [plan for plan in scans if not re.search("SUBQUERY|CONSTANT", plan)] == []


def test_ten_years_add_up(decade: Journal) -> None:
    standing = decade.standing()
    assert standing.first is not None
    years = range(standing.first.year, standing.first.year + 12)
    assert sum(decade.span("year", date(year, 6, 1)).summary.songs for year in years) == (
        standing.songs
    )
    assert standing.songs == pytest.approx(3650 * 0.8 * 2, rel=0.05)
    when = standing.first
    week = decade.span("week", when)
    assert [one.date for one in week.days] == [week.first + timedelta(i) for i in range(7)]
    assert week.summary.songs == sum(decade.day(one.date).summary.songs for one in week.days)


def test_the_songs_that_truly_lift_are_found_in_ten_years(decade: Journal) -> None:
    named = [int(one.song.uri.partition(":")[2]) for one in decade.lifts()]
    assert named
    assert sum(number < made.LIFTS for number in named) >= 0.8 * len(named)


# Export


def test_all_of_it_comes_out_as_json_and_as_csv(decade: Journal) -> None:
    told = json.loads("".join(decade.export("json")))
    assert told["moodify_journal"] == 1
    assert len(told["songs"]) == decade.standing().songs
    rows = list(csv.DictReader(io.StringIO("".join(decade.export("csv")))))
    count = {kind: sum(row["kind"] == kind for row in rows) for kind in ("mood", "wish", "song")}
    assert count == {
        "mood": len(told["moods"]),
        "wish": len(told["wishes"]),
        "song": len(told["songs"]),
    }
    felt = [song["felt"] or "" for song in told["songs"]]
    assert [row["felt"] for row in rows if row["kind"] == "song"] == felt


def test_a_title_that_is_a_formula_stays_text(journal: Journal) -> None:
    journal.turn(True)
    put(journal, Heard(NOW, 1.0, HeardSong("x:1", "=HYPERLINK(1)", ("@x",), "local"), "played"))
    (row,) = csv.DictReader(io.StringIO("".join(journal.export("csv"))))
    assert (row["title"], row["artists"]) == ("'=HYPERLINK(1)", "'@x")
    (song,) = json.loads("".join(journal.export("json")))["songs"]
    assert song["title"] == "=HYPERLINK(1)"
    assert song["time"] == "2023-11-14T23:13:20+01:00"


def test_an_empty_one_comes_out_empty(journal: Journal) -> None:
    journal.turn(True)
    told = json.loads("".join(journal.export("json")))
    assert (told["moods"], told["wishes"], told["songs"]) == ([], [], [])


def test_a_slow_disk_keeps_nobody_waiting(journal: Journal) -> None:
    journal.turn(True)
    diary = journal.diary()
    file = JournalFile(journal.path)
    with file.writing():  # another program holds it
        for number in range(3000):
            diary._write(Wished(Stamp(NOW.at + number), "lift"))
    file.close()
    with file.reading() as database:
        journal._writer.do(lambda: None)
        (count,) = database.execute("SELECT count(*) FROM wishes").fetchone()
    file.close()
    assert count <= 1001

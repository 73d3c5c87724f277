"""Bad days of one listener: a mood that flickers, a clock that jumps, hardly any songs."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from moodify.journal.journal import Journal
from moodify.journal.rows import Episode, Record, Stamp
from moodify.music.catalogue import Catalogue
from moodify.music.library import Library
from moodify.music.sources.base import SourceStatus
from moodify.music.sources.registry import Sources
from moodify.music.spotify.store import SpotifyStore
from moodify.session import Rooms, Session, commands
from moodify.session.state import SessionState
from moodify.taste.taste import Taste
from moodify.types import MOODS, Frame, Song, SongMood, Track
from tests.fakes import PLACES, FakeReader, fake_library
from tests.music.spotify.shelves import a_page, a_playlist, a_track
from tests.taste.lessons import a_lesson

PIXELS = np.zeros((100, 200, 3), np.uint8)


class Few:
    """A source of whatever songs it is given, all of which play."""

    name, title = "few", "Few songs"

    def __init__(self, *songs: Song) -> None:
        self.given = songs

    def songs(self) -> Iterable[Song]:
        return self.given

    def audio(self, track: Track) -> Path | None:
        del track
        return None

    def status(self) -> SourceStatus:
        return SourceStatus(self.name, self.title, ok=True, detail="Fine.")


class Listener:
    """A session whose clock the test moves."""

    def __init__(self, rooms: Rooms, reader: FakeReader, smoothing: float = 1.5) -> None:
        self.time = 1000.0
        self.reader, self.rooms = reader, rooms
        self.session = Session(
            rooms, id="me", clock=lambda: self.time, seed=3, smoothing_seconds=smoothing
        )

    def look(self, seconds: float, **shares: float) -> None:
        self.reader.show(**shares)
        for _ in range(round(seconds * 20)):
            self.time += 0.05
            self.seen = self.session.see(Frame(PIXELS, self.time, "camera"))

    def do(self, *wanted: commands.Command) -> SessionState:
        for command in wanted:
            self.session.command(command)
        return self.state

    @property
    def state(self) -> SessionState:
        return self.session.state()

    @property
    def now(self) -> str | None:
        return None if self.state.now is None else self.state.now.uri

    @property
    def queue(self) -> tuple[str, ...]:
        return tuple(card.uri for card in self.state.queue)


def a_song(
    name: str, artist: str = "Ann", place: tuple[float, float] = PLACES["happy"], **more: object
) -> Song:
    track = Track(f"few:{name}", name, (artist,), "few", 90.0, playable=True)
    return Song(replace(track, **more), SongMood(*place))  # type: ignore[arg-type]


Opened = Callable[..., Listener]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    """A listener of just these songs."""
    all_rooms: list[Rooms] = []

    def open_them(*songs: Song, smoothing: float = 1.5, spotify: Path | None = None) -> Listener:
        reader = FakeReader()
        sources = Sources({"few": Few(*songs)} if songs else {})

        def library() -> Library:
            made = Library(Catalogue.open(tmp_path / "songs.sqlite3"), sources, [])
            made.refresh()
            return made

        all_rooms.append(Rooms(lambda: reader, library, spotify))
        return Listener(all_rooms[-1], reader, smoothing)

    yield open_them
    for rooms in all_rooms:
        rooms.close()


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[Listener]:
    reader = FakeReader()
    rooms = Rooms(lambda: reader, lambda: fake_library(tmp_path, 12))
    yield Listener(rooms, reader)
    rooms.close()


# A mood that flickers


@pytest.mark.parametrize(("smoothing", "each"), [(1.5, 0.1), (1.5, 0.4), (0.1, 0.2), (0.1, 0.5)])
def test_a_mood_that_flickers_leaves_the_music_where_it_aims(
    tmp_path: Path, smoothing: float, each: float
) -> None:
    """Several times a second another face: neither the aim nor the queue is touched."""
    reader = FakeReader()
    rooms = Rooms(lambda: reader, lambda: fake_library(tmp_path, 12))
    mine = Listener(rooms, reader, smoothing)
    mine.look(6, happy=0.95)
    before = mine.state
    for n in range(round(30 / each)):
        mine.look(each, **{("sad", "happy")[n % 2]: 0.95})
        assert mine.state.target == before.target
    after = mine.state
    rooms.close()
    assert (after.now, after.queue, after.offer) == (before.now, before.queue, None)


def test_a_mood_that_sways_every_two_seconds_does_not_thrash_the_queue(listener: Listener) -> None:
    """Slow enough for each label to be right, too quick for anybody's queue."""
    listener.look(6, happy=0.95)
    aims: list[object] = [listener.state.target]
    labels: list[str] = []
    for n in range(30):
        listener.look(2, **{("sad", "happy")[n % 2]: 0.95})
        labels.append(listener.seen.mood.label)
        if listener.state.target != aims[-1]:
            aims.append(listener.state.target)
    assert {"sad", "happy"} <= set(labels)
    assert len(aims) <= 1 + 60 / 8
    listener.look(20, sad=0.95)
    target = listener.state.target
    assert target is not None
    assert target.mood == "sad"  # it is followed, once it stays


def test_a_mood_that_flickers_does_not_fill_the_journal(listener: Listener, tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.sqlite3")
    journal.turn(True)
    put: list[Record] = []
    diary = journal.diary()
    diary._write = put.append
    listener.session.diary = diary
    listener.look(6, happy=0.95)
    for n in range(600):
        listener.look(0.2, **{("sad", "happy")[n % 2]: 0.95})
    journal.close()
    assert len([record for record in put if isinstance(record, Episode)]) <= 1
    assert len(put) <= 3


# A clock that jumps


def test_a_laptop_that_slept_has_not_been_happy_all_night(listener: Listener) -> None:
    """Some systems' monotonic clock goes on in a sleep; then nobody was seen for hours."""
    listener.look(6, happy=0.95)
    now, queue = listener.now, listener.queue
    listener.time += 9 * 3600
    listener.look(0.1, happy=0.95)
    mood = listener.state.mood
    assert mood is not None
    assert mood.held < 5
    assert (listener.now, listener.queue) == (now, queue)
    listener.look(3, sad=0.95)
    assert listener.seen.mood.label == "sad"


def test_a_clock_that_goes_back_stops_nothing(listener: Listener) -> None:
    listener.look(6, happy=0.95)
    listener.time -= 900
    listener.look(1, happy=0.95)
    mood = listener.state.mood
    assert mood is not None
    assert mood.held >= 0
    assert listener.do(commands.Next(at=20.0)).now is not None
    assert listener.do(commands.ChooseMood("sad")).target is not None


def test_the_path_asks_no_clock(listener: Listener) -> None:
    listener.do(commands.ChooseMood("sad"), commands.Wish("lift"))
    path = listener.state.path
    for jump in (-1e6, 1e9, -3600.0, 0.0):
        listener.time += jump
        assert listener.state.path == path
    listener.do(commands.Ended())
    assert listener.state.path is not None


def test_no_clock_makes_the_taste_forget(monkeypatch: pytest.MonkeyPatch) -> None:
    """Age is counted in lessons: a clock set ten years ahead wipes nothing out."""
    steady, jumping = Taste.at(None), Taste.at(None)
    for n in range(40):
        lesson = a_lesson("liked" if n % 2 else "skipped_early", uri=f"x:{n}", artist=f"A{n % 2}")
        steady.learn(lesson)
        monkeypatch.setattr(time, "time", lambda n=n: 1e9 * (n % 5))
        jumping.learn(lesson)
        monkeypatch.undo()
    monkeypatch.setattr(time, "time", lambda: 4e9)
    assert jumping.learned() == steady.learned()
    assert steady.learned()


# Hardly any songs, or none


def test_without_any_song_it_is_said_and_the_music_begins_when_there_is_one(
    opened: Opened,
) -> None:
    mine = opened()
    state = mine.do(commands.ChooseMood("happy"), commands.Wish("lift"))
    assert (state.now, state.queue, state.suggestions) == (None, (), ())
    assert "There are no songs yet" in state.filters.nothing_left
    for command in (commands.Next(), commands.Skip(), commands.Ended(), commands.Previous()):
        assert mine.do(command).now is None
    mine.look(6, sad=0.95)
    mine.rooms.library.catalogue.add([a_song("late")])
    mine.session.choose_again()
    assert mine.now == "few:late"
    assert mine.state.filters.nothing_left == ""


def test_one_song_alone_comes_again_and_again(opened: Opened) -> None:
    mine = opened(a_song("only"))
    mine.do(commands.ChooseMood("sad"))
    for left in (commands.Ended(), commands.Next(at=40.0), commands.Skip(at=3.0)):
        assert mine.now == "few:only"
        mine.do(left)
    assert mine.now == "few:only"


def test_one_artist_alone_plays_on_without_a_song_twice(opened: Opened) -> None:
    songs = [a_song(f"{n}", place=(0.6 + 0.01 * n, 0.4)) for n in range(25)]
    mine = opened(*songs)
    mine.do(commands.ChooseMood("happy"))
    heard = []
    for _ in range(20):
        assert mine.now is not None
        heard.append(mine.now)
        assert len(mine.queue) >= 4
        mine.do(commands.Ended())
    assert len(set(heard)) == 20


def test_only_spotify_plays_by_itself_and_says_so_here(opened: Opened, tmp_path: Path) -> None:
    place = tmp_path / "spotify.sqlite3"
    store = SpotifyStore(place)
    store.keep_playlists([(a_playlist(mood, 20), True) for mood in MOODS])
    for number, mood in enumerate(MOODS):
        store.choose(mood, mood)
        store.begin_reading(mood, "1")
        store.add_page(mood, a_page(*(a_track(1000 * number + n) for n in range(20))))
    store.close()
    mine = opened(spotify=place)
    here = mine.do(commands.ChooseMood("happy"))
    assert here.now is None
    assert "Spotify" in here.filters.nothing_left
    there = mine.do(commands.UsePlayer("spotify"))
    assert there.now is not None
    assert there.now.uri.startswith("spotify:")
    assert len(there.queue) == 8
    moved = mine.do(commands.Skip(at=2.0), commands.Wish("calm"), commands.Ended())
    assert moved.now is not None
    assert mine.rooms.taste.count() == 0  # Spotify's terms: nothing is learned
    back = mine.do(commands.UsePlayer("here"))
    assert (back.now, back.queue) == (None, ())


# All filters on at once


def test_all_filters_at_once_name_the_one_to_loosen_and_loosening_it_brings_songs(
    opened: Opened,
) -> None:
    rock = [a_song(f"r{n}", f"R{n}", genre="rock", language="en", year=1974) for n in range(9)]
    jazz = [a_song(f"j{n}", f"J{n}", genre="jazz", language="fr", year=1994) for n in range(3)]
    mine = opened(*rock, *jazz)
    mine.do(commands.ChooseMood("happy"))
    wanted = commands.Filter(languages=("en",), genres=("jazz",), decades=(1970,))
    told = mine.do(wanted).filters.nothing_left
    assert re.search(r"Let other genres in: then [89] songs are left\.", told)
    assert len(mine.do(replace(wanted, genres=())).queue) == 8


def test_what_is_to_be_loosened_first_is_a_filter_of_the_person_s(opened: Opened) -> None:
    """Songs that open elsewhere fit all three; but no switch of the page lets those in."""
    here = [a_song(f"h{n}", f"H{n}", genre="rock", language="en", year=1974) for n in range(2)]
    fitting: dict[str, Any] = {"genre": "jazz", "language": "fr", "year": 1994}
    there = [a_song(f"t{n}", f"T{n}", **fitting) for n in range(30)]
    mine = opened(*here, *(replace(one, track=replace(one.track, playable=False)) for one in there))
    mine.do(commands.ChooseMood("happy"))
    wanted = commands.Filter(languages=("fr",), genres=("rock",), decades=(1970,))
    told = mine.do(wanted).filters.nothing_left
    assert re.search(r"Let other languages in: then \d songs? (is|are) left\.", told)
    assert mine.do(replace(wanted, languages=())).queue


def test_where_no_single_one_will_do_it_still_says_which_first(opened: Opened) -> None:
    mine = opened(
        *(a_song(f"r{n}", f"R{n}", genre="rock", language="en", year=1974) for n in range(6))
    )
    mine.do(commands.ChooseMood("happy"))
    wanted = commands.Filter(languages=("ja",), genres=("polka",), decades=(1970,))
    told = mine.do(wanted).filters.nothing_left
    assert re.search(r"Let other languages in and let other genres in: then [56] songs", told)
    assert mine.do(replace(wanted, languages=(), genres=())).queue


# Two that use the same wall clock


def test_stamps_survive_a_clock_set_back_and_summer_time() -> None:
    summer, winter = Stamp(1_761_440_400.0, 7200), Stamp(1_761_444_000.0, 3600)
    assert winter.at > summer.at  # one hour later by the sun …
    assert (summer.local.hour, winter.local.hour) == (3, 3)  # … the same by the wall
    assert summer.day == winter.day

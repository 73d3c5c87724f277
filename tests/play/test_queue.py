from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from moodify.play.queue import PlayQueue
from moodify.types import Recommendation
from tests.music.factory import a_song


def _rec(name: str) -> Recommendation:
    return Recommendation(a_song(name), 1.0, ())


def _recs(names: str) -> list[Recommendation]:
    return [_rec(name) for name in names]


def _names(songs: object) -> str:
    return "".join(one.song.track.uri[-1] for one in songs)  # type: ignore[attr-defined]


def _shape(queue: PlayQueue) -> tuple[str, str, str]:
    """History, now and upcoming."""
    now = [] if queue.now is None else [queue.now]
    return _names(queue.history), _names(now), _names(queue.upcoming)


@pytest.fixture
def queue() -> PlayQueue:
    started = PlayQueue()
    started.start(_recs("abcd"))
    return started


def test_starting_plays_the_first(queue: PlayQueue) -> None:
    assert _shape(queue) == ("", "a", "bcd")
    queue.start(_recs("xy"))
    assert _shape(queue) == ("a", "x", "y")
    assert queue.start([]) == queue.now
    assert _shape(queue) == ("a", "x", "y")


def test_starting_with_what_plays_goes_on_playing_it(queue: PlayQueue) -> None:
    queue.start(_recs("axa"))
    assert _shape(queue) == ("", "a", "x")


def test_replacing_leaves_what_plays_alone(queue: PlayQueue) -> None:
    queue.replace_upcoming(_recs("xaxy"))
    assert _shape(queue) == ("", "a", "xy")
    queue.replace_upcoming([])
    assert _shape(queue) == ("", "a", "")


def test_replacing_does_not_begin_to_play() -> None:
    queue = PlayQueue()
    queue.replace_upcoming(_recs("ab"))
    assert _shape(queue) == ("", "", "ab")


def test_next_to_the_end_and_back(queue: PlayQueue) -> None:
    for _ in range(3):
        queue.next()
    assert _shape(queue) == ("abc", "d", "")
    assert queue.next() is None
    assert _shape(queue) == ("abcd", "", "")
    assert queue.next() is None
    assert _shape(queue) == ("abcd", "", "")
    for _ in range(4):
        queue.previous()
    assert _shape(queue) == ("", "a", "bcd")
    assert queue.previous() == queue.now
    assert _shape(queue) == ("", "a", "bcd")


def test_previous_when_the_song_before_is_also_upcoming(queue: PlayQueue) -> None:
    queue.next()
    queue.replace_upcoming(_recs("xa"))
    queue.previous()
    assert _shape(queue) == ("", "a", "bx")


def test_playing_one_of_the_queue_or_the_history(queue: PlayQueue) -> None:
    queue.play("test:c")
    assert _shape(queue) == ("a", "c", "bd")
    queue.play("test:a")
    assert _shape(queue) == ("ac", "a", "bd")
    assert queue.play("test:a") == queue.now
    assert queue.play("test:z") is None
    assert _shape(queue) == ("ac", "a", "bd")


def test_playing_any_song_now(queue: PlayQueue) -> None:
    queue.play_now(_rec("z"))
    assert _shape(queue) == ("a", "z", "bcd")


def test_removing(queue: PlayQueue) -> None:
    assert queue.remove("test:c")
    assert not queue.remove("test:c")
    assert not queue.remove("test:a")  # what plays stays
    assert _shape(queue) == ("", "a", "bd")


def test_history_is_bounded() -> None:
    queue = PlayQueue(history=3)
    queue.start(_recs("abcdefg"))
    for _ in range(6):
        queue.next()
    assert _shape(queue) == ("def", "g", "")


def test_a_placed_song_keeps_its_place(queue: PlayQueue) -> None:
    assert queue.move("test:d", "test:b")
    assert _shape(queue) == ("", "a", "dbc")
    queue.replace_upcoming(_recs("xyz"))
    assert _shape(queue) == ("", "a", "dxyz")
    assert queue.move("test:z", "test:y")
    queue.replace_upcoming(_recs("opqr"))
    assert _shape(queue) == ("", "a", "dozpqr")
    assert queue.placed == {"test:d", "test:z"}
    queue.next()
    queue.replace_upcoming(_recs("stu"))
    assert _shape(queue) == ("a", "d", "sztu")
    queue.next()
    queue.next()
    assert queue.placed == frozenset()  # what plays is placed no more


def test_too_few_songs_let_a_placed_one_move_up(queue: PlayQueue) -> None:
    assert queue.move("test:d", None)
    assert queue.room(3) == 2
    queue.replace_upcoming(_recs("x"))
    assert _shape(queue) == ("", "a", "xd")
    queue.replace_upcoming([])
    assert _shape(queue) == ("", "a", "d")


def test_how_many_songs_are_needed(queue: PlayQueue) -> None:
    assert queue.room(8) == 8
    assert queue.room(0) == 3  # as many as there are
    queue.add(_recs("xy"), next=False)
    assert queue.room(2) == 3  # b, c and d: else x would move up
    assert queue.room(8) == 6


def test_moving_needs_both_songs(queue: PlayQueue) -> None:
    for uri, before in (("test:x", None), ("test:b", "test:x"), ("test:b", "test:a")):
        assert not queue.move(uri, before)
    assert _shape(queue) == ("", "a", "bcd")
    assert queue.placed == frozenset()
    assert queue.move("test:b", "test:b")  # where it is: placed there
    assert _shape(queue) == ("", "a", "bcd")
    assert queue.placed == {"test:b"}


def test_adding_moves_what_is_there_and_leaves_what_plays(queue: PlayQueue) -> None:
    queue.add(_recs("dxax"), next=True)
    assert _shape(queue) == ("", "a", "dxbc")
    queue.add(_recs("yb"), next=False)
    assert _shape(queue) == ("", "a", "dxcyb")


def test_what_is_removed_comes_back_where_it_was(queue: PlayQueue) -> None:
    taken = queue.remove("test:c")
    assert taken is not None
    queue.next()
    queue.put_back(taken)
    assert _shape(queue) == ("a", "b", "cd")
    queue.put_back(taken)  # it is there
    assert _shape(queue) == ("a", "b", "cd")
    last = queue.remove("test:d")
    assert last is not None
    queue.replace_upcoming(_recs("xyz"))
    queue.put_back(last)
    assert _shape(queue) == ("a", "b", "xdyz")


_songs = st.text("abcdefgh", max_size=8).map(_recs)
_uri = st.sampled_from("abcdefgh").map("test:{}".format)


class QueueMachine(RuleBasedStateMachine):
    """Any sequence of presses keeps the queue in order."""

    def __init__(self) -> None:
        super().__init__()
        self.queue = PlayQueue(history=5)

    def _now(self) -> str | None:
        return None if self.queue.now is None else self.queue.now.song.track.uri

    @rule(songs=_songs)
    def start(self, songs: list[Recommendation]) -> None:
        before = self.queue.now
        assert self.queue.start(songs) == (songs[0] if songs else before)

    @rule(songs=_songs)
    def replace(self, songs: list[Recommendation]) -> None:
        now, history = self.queue.now, self.queue.history
        self.queue.replace_upcoming(songs)
        assert self.queue.now is now
        assert self.queue.history == history

    @rule(uri=_uri)
    def remove(self, uri: str) -> None:
        now, history = self.queue.now, self.queue.history
        self.queue.remove(uri)
        assert self.queue.now is now
        assert self.queue.history == history
        assert uri not in {one.song.track.uri for one in self.queue.upcoming}

    @rule(uri=_uri, before=st.none() | _uri)
    def move(self, uri: str, before: str | None) -> None:
        there = {one.song.track.uri for one in self.queue.upcoming}
        moved = self.queue.move(uri, before)
        assert moved == (uri in there and (before is None or before in there))
        assert {one.song.track.uri for one in self.queue.upcoming} == there
        if moved and before not in (None, uri):
            uris = [one.song.track.uri for one in self.queue.upcoming]
            assert uris[uris.index(uri) + 1] == before

    @rule(songs=_songs, next=st.booleans())
    def add(self, songs: list[Recommendation], next: bool) -> None:
        now = self.queue.now
        self.queue.add(songs, next=next)
        assert self.queue.now is now
        there = {one.song.track.uri for one in self.queue.upcoming}
        assert {one.song.track.uri for one in songs} - {self._now()} <= there

    @rule(uri=_uri)
    def remove_and_put_back(self, uri: str) -> None:
        """One undoes the other."""
        before, placed = self.queue.upcoming, self.queue.placed
        taken = self.queue.remove(uri)
        if taken is not None:
            self.queue.put_back(taken)
        assert (self.queue.upcoming, self.queue.placed) == (before, placed)

    @rule()
    def choose_anew(self) -> None:
        """With songs enough that aren't in the queue, what is placed keeps its place."""
        places = {
            one.song.track.uri: place
            for place, one in enumerate(self.queue.upcoming)
            if one.song.track.uri in self.queue.placed
        }
        there = {*places, self._now()}
        fresh = [song for song in _recs("ijklmnopqrstuvwxyz") if song.song.track.uri not in there]
        self.queue.replace_upcoming(fresh[: self.queue.room(4)])
        uris = [one.song.track.uri for one in self.queue.upcoming]
        assert {uri: uris.index(uri) for uri in places} == places

    @invariant()
    def only_what_waits_is_placed(self) -> None:
        assert self.queue.placed <= {one.song.track.uri for one in self.queue.upcoming}

    @rule()
    def next(self) -> None:
        expected = self.queue.upcoming[:1]
        left = self.queue.now
        self.queue.next()
        assert self.queue.now == (expected[0] if expected else None)
        assert left is None or self.queue.history[-1] is left

    @rule()
    def previous(self) -> None:
        history, now = self.queue.history, self.queue.now
        self.queue.previous()
        assert self.queue.now == (history[-1] if history else now)
        assert self.queue.history == history[:-1]

    @rule()
    def next_and_previous(self) -> None:
        """One undoes the other."""
        now = self.queue.now
        if now is not None and self.queue.upcoming:
            upcoming = self.queue.upcoming
            self.queue.next()
            self.queue.previous()
            assert (self.queue.now, self.queue.upcoming) == (now, upcoming)

    @rule(uri=_uri)
    def play(self, uri: str) -> None:
        known = {one.song.track.uri for one in (*self.queue.upcoming, *self.queue.history)}
        before = _shape(self.queue)
        found = uri in known or uri == self._now()
        assert (self.queue.play(uri) is not None) == found
        if found:
            assert self._now() == uri
        else:
            assert _shape(self.queue) == before

    @rule(song=st.sampled_from("abcdefgh").map(_rec))
    def play_now(self, song: Recommendation) -> None:
        self.queue.play_now(song)
        assert self.queue.now is song

    @invariant()
    def no_song_twice(self) -> None:
        waiting = [one.song.track.uri for one in self.queue.upcoming]
        counts = Counter([*waiting, *([self._now()] if self.queue.now else [])])
        assert set(counts.values()) <= {1}

    @invariant()
    def bounded(self) -> None:
        assert len(self.queue.history) <= 5


QueueMachine.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestQueueMachine = QueueMachine.TestCase

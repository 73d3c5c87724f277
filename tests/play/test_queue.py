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

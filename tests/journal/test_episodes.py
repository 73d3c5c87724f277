"""A mood that flickers is written down as what lasted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.journal.episodes import GAP, LONGEST, SHORTEST, Episodes
from moodify.journal.rows import Episode, Stamp
from moodify.types import MOODS, MoodLabel


class Watched:
    """Frames ten times a second."""

    def __init__(self) -> None:
        self.now = 100.0
        self.episodes = Episodes(lambda: Stamp(1_000_000 + self.now))
        self.ended: list[Episode] = []

    def look(self, mood: MoodLabel, seconds: float, valence: float = 0.5) -> None:
        for _ in range(round(seconds * 10)):
            self.now += 0.1
            self.ended += self.episodes.add(mood, valence, 0.2, self.now)

    def end(self) -> list[tuple[str, float]]:
        self.ended += self.episodes.end()
        return [(one.feeling.mood, round(one.seconds)) for one in self.ended]


def test_what_lasts_is_one_row_with_its_beginning() -> None:
    watched = Watched()
    watched.look("happy", 60, 0.4)
    watched.look("happy", 60, 0.6)
    assert watched.end() == [("happy", 120)]
    (episode,) = watched.ended
    assert episode.feeling.valence == pytest.approx(0.5, abs=0.01)
    assert episode.stamp.at == pytest.approx(1_000_100, abs=0.2)


def test_a_flicker_is_no_episode_and_ends_none() -> None:
    watched = Watched()
    for _ in range(20):
        watched.look("happy", 6)
        watched.look("sad", SHORTEST - 1)
    ((mood, seconds),) = watched.end()
    assert mood == "happy"
    assert seconds == pytest.approx(120, abs=3)


def test_nothing_but_flicker_is_told_as_no_more_than_was_seen() -> None:
    watched = Watched()
    for _ in range(300):
        watched.look("happy", 0.2)
        watched.look("sad", 0.2)
    assert len(watched.end()) <= 1


def test_another_mood_that_lasts_takes_over_from_its_own_beginning() -> None:
    watched = Watched()
    watched.look("happy", 20)
    watched.look("sad", 20)
    assert watched.end() == [("happy", 20), ("sad", 20)]
    assert watched.ended[1].stamp.at - watched.ended[0].stamp.at == pytest.approx(20, abs=0.3)


def test_time_without_a_sure_mood_does_not_count_and_ends_it_in_the_end() -> None:
    watched = Watched()
    watched.look("happy", 10)
    watched.look("unsure", GAP - 5)
    watched.look("happy", 10)
    watched.look("unsure", GAP + 5)
    watched.look("happy", 10)
    assert [mood for mood, _ in watched.end()] == ["happy", "happy"]
    assert watched.ended[0].seconds == pytest.approx(20, abs=0.5)


def test_a_glance_is_nothing() -> None:
    watched = Watched()
    watched.look("angry", SHORTEST - 1)
    assert watched.end() == []


def test_a_long_one_is_cut_so_that_little_is_lost() -> None:
    watched = Watched()
    watched.look("neutral", 2.5 * LONGEST)
    assert watched.end() == [("neutral", 600), ("neutral", 600), ("neutral", 300)]


def test_a_sleeping_laptop_and_a_clock_that_stands_still_count_for_nothing() -> None:
    watched = Watched()
    watched.look("happy", 10)
    watched.now += 8 * 3600
    watched.look("happy", 10)
    assert sum(seconds for _, seconds in watched.end()) <= 22
    watched = Watched()
    watched.look("happy", 10)
    watched.now += GAP - 5  # no frame for a while: the episode goes on, and this isn't counted
    watched.look("happy", 10)
    assert watched.end() == [("happy", 22)]
    watched = Watched()
    for at in (5.0, 4.0, 5.0, 1.0, 5.0):  # backwards, which a monotonic clock shouldn't
        watched.episodes.add("happy", 0, 0, at)
    assert watched.episodes.end() == []


frames = st.lists(
    st.tuples(st.sampled_from([*MOODS, "unsure"]), st.floats(0, 40), st.floats(-1, 1)),
    max_size=200,
)


@given(frames)
def test_episodes_last_don_t_overlap_and_count_no_more_than_passed(
    frames: list[tuple[MoodLabel, float, float]],
) -> None:
    now, ended = 0.0, []
    episodes = Episodes(lambda: Stamp(now))
    for mood, step, valence in frames:
        now += step
        ended += episodes.add(mood, valence, -valence, now)
    ended += episodes.end()
    assert sum(one.seconds for one in ended) <= now + 1e-6
    for one in ended:
        assert one.feeling.mood != "unsure"
        assert SHORTEST <= one.seconds <= LONGEST + 2
        assert -1 <= one.feeling.valence <= 1
    starts = [one.stamp.at for one in ended]
    assert starts == sorted(starts)

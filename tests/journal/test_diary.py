"""How things stand → what is written down."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moodify.journal.diary import Moment, SessionDiary
from moodify.journal.rows import Episode, Heard, Record, Stamp, Wished
from moodify.mood.circumplex import mood_point
from moodify.types import Mood, MoodLabel, Song, SongMood, Target, Track


def song(name: str, source: str = "house", duration: float | None = 200.0) -> Song:
    track = Track(f"{source}:{name}", name.title(), ("Ann",), source, duration, playable=True)
    return Song(track, SongMood(0.5, 0.5))


class Told:
    """A diary whose clock the test moves, ten notes a second."""

    def __init__(self) -> None:
        self.page = 1
        self.now = 50.0
        self.wall = 1_700_000_000.0
        self.written: list[Record] = []
        self.diary = SessionDiary(
            self.written.append, lambda: self.page, lambda: Stamp(self.wall, 3600)
        )
        self.how = Moment(self.now, None, None, "match", None, None)

    def go(self, seconds: float = 0.1, mood: MoodLabel | None = None, **more: object) -> None:
        if mood is not None:
            point = (0.0, 0.0) if mood == "unsure" else mood_point(mood)
            more = {"mood": Mood(mood, 1.0, *point, self.now), "by": "camera", **more}
        self.how = replace(self.how, **more)  # type: ignore[arg-type]
        for _ in range(round(seconds * 10)):
            self.now += 0.1
            self.wall += 0.1
            self.diary.note(replace(self.how, at=self.now))

    def kept(self, kind: type[Record]) -> list[Record]:
        return [record for record in self.written if isinstance(record, kind)]

    @property
    def heard(self) -> list[Heard]:
        return [record for record in self.written if isinstance(record, Heard)]


@pytest.fixture
def told() -> Told:
    return Told()


def test_a_song_with_the_mood_before_and_after(told: Told) -> None:
    told.go(30, "sad")
    told.go(120, "sad", song=song("one"))
    told.go(70, "happy")
    told.go(song=song("two"), left="finished")
    (heard,) = told.heard
    assert (heard.song.uri, heard.song.title, heard.left) == ("house:one", "One", "finished")
    assert heard.before is not None
    assert heard.after is not None
    assert (heard.before.mood, heard.after.mood) == ("sad", "happy")
    assert heard.after.valence - heard.before.valence > 1
    assert heard.seconds == pytest.approx(190, abs=0.2)
    assert heard.stamp.at == pytest.approx(1_700_000_030, abs=0.2)


def test_the_first_song_has_a_before_though_it_began_with_the_first_sure_look(told: Told) -> None:
    told.go(0.2, "sad", song=song("one"))
    told.go(60, "sad")
    told.go(song=None)
    assert told.heard[0].before is not None


def test_a_glance_is_no_before_and_a_skip_no_after(told: Told) -> None:
    told.go(1, "sad", song=song("one"))
    told.go(5, "unsure")
    told.go(song=song("two"), left="skipped")
    assert (told.heard[0].before, told.heard[0].after) == (None, None)
    assert told.heard[0].left == "skipped"


def test_what_is_said_by_hand(told: Told) -> None:
    sad = Mood("sad", 1.0, -0.65, -0.27, 40.0)
    told.go(1, mood=None, **{"by": "hand"})
    told.how = replace(told.how, mood=sad, by="hand", song=song("one"))
    told.go(60)
    told.how = replace(told.how, mood=replace(sad, label="happy", valence=0.8, since=100.0))
    told.go(60)
    told.go(song=song("two"))
    moods = [one.feeling.mood for one in told.written if isinstance(one, Episode)]
    assert moods == ["sad", "happy"]
    heard = told.heard[0]
    assert heard.before is not None
    assert heard.after is not None
    assert (heard.before.mood, heard.before.by) == ("sad", "hand")
    assert (heard.after.mood, heard.after.by) == ("happy", "hand")


def test_a_wish_is_written_when_it_changes(told: Told) -> None:
    told.go(5)
    assert told.kept(Wished) == []
    told.go(5, target=Target(0.2, 0.3))
    told.go(5, wish="lift", target=Target(0.6, 0.4))
    told.go(5)
    wishes = [one for one in told.written if isinstance(one, Wished)]
    assert [(one.wish, one.valence) for one in wishes] == [("match", 0.2), ("lift", 0.6)]


@pytest.mark.parametrize(
    "other",
    [
        song("x", "spotify"),
        replace(song("y"), track=replace(song("y").track, uri="spotify:track:y")),
    ],
)
def test_spotify_s_songs_are_never_written(told: Told, other: Song) -> None:
    told.go(30, "sad", song=song("one"))
    told.go(120, "sad", song=other)
    told.go(30, song=song("two"))
    told.diary.finish()
    assert {one.song.uri for one in told.heard} == {"house:one", "house:two"}


def test_off_remembers_nothing_not_even_for_later(told: Told) -> None:
    told.page = 0
    told.go(300, "sad", song=song("one"))
    told.page = 1
    told.go(1, "happy")
    told.go(1, "happy", song=song("two"))
    told.diary.finish()
    assert told.kept(Episode) == []
    assert [one.before for one in told.heard] == [None, None]
    assert all(one.seconds is not None and one.seconds < 3 for one in told.heard)


def test_switched_off_midway_nothing_more_is_written(told: Told) -> None:
    told.go(60, "sad", song=song("one"))
    told.page = 0
    told.go(60, "sad")
    before = len(told.written)
    told.go(1, song=song("two"))
    told.diary.finish()
    assert len(told.written) == before


def test_erased_and_switched_on_again_between_two_looks_nothing_of_before_is_written(
    told: Told,
) -> None:
    told.go(60, "sad", song=song("one"))
    written = len(told.written)
    told.page = 2
    told.go(1, song=song("two"))
    told.go(1, song=song("three"))
    assert [one.song.title for one in told.heard] == ["Two"]
    assert told.heard[0].before is None
    assert [one for one in told.written[written:] if isinstance(one, Episode)] == []


def test_the_last_song_is_written_at_the_end(told: Told) -> None:
    told.go(60, "happy", song=song("one"))
    told.diary.finish()
    assert [one.song.title for one in told.heard] == ["One"]
    assert told.heard[0].seconds == pytest.approx(60, abs=0.2)
    told.diary.finish()
    assert len(told.heard) == 1


def test_a_song_is_no_longer_than_itself(told: Told) -> None:
    told.go(1, song=song("one", duration=90.0))
    told.go(300)
    told.go(song=None)
    assert told.heard[0].seconds == 90


def test_a_machine_that_slept_makes_no_song_of_a_night(told: Told) -> None:
    """Some systems' monotonic clock goes on in a sleep."""
    told.go(30, "happy", song=song("one", duration=None))
    told.now += 9 * 3600
    told.go(1, "happy")
    told.go(song=song("two"))
    told.now += 9 * 3600
    told.go(song=None)
    told.diary.finish()
    assert [one.seconds for one in told.heard] == [None, 200.0]
    episodes = [one.seconds for one in told.written if isinstance(one, Episode)]
    assert sum(episodes) < 60


def test_a_monotonic_clock_that_goes_back_is_no_negative_length(told: Told) -> None:
    told.go(30, "happy", song=song("one"))
    told.now -= 500
    told.go(10, "sad")
    told.go(song=None)
    told.diary.finish()
    lengths = [one.seconds for one in told.written if isinstance(one, Episode | Heard)]
    assert all(seconds is not None and seconds >= 0 for seconds in lengths)


def test_a_clock_on_the_wall_that_jumps_changes_no_length(told: Told) -> None:
    told.go(30, "happy", song=song("one"))
    told.wall -= 3600
    told.go(30, "happy")
    told.go(song=None)
    told.diary.finish()
    (episode,) = (one for one in told.written if isinstance(one, Episode))
    assert episode.seconds == pytest.approx(60, abs=0.3)
    assert told.heard[0].seconds == pytest.approx(60, abs=0.3)


def test_no_picture_can_be_in_it() -> None:
    """Nothing that is written can hold one: text, numbers, and what is made of them."""
    from typing import get_args, get_type_hints

    from moodify.journal.rows import Feeling, HeardSong

    def leaves(kind: object) -> set[object]:
        if kind in (Stamp, Feeling, HeardSong):
            return set().union(*(leaves(one) for one in get_type_hints(kind).values()))
        parts = get_args(kind)
        return set().union(*(leaves(one) for one in parts)) if parts else {kind}

    plain = {float, int, str, type(None), ...}
    for record in (Episode, Wished, Heard):
        for kind in get_type_hints(record).values():
            assert all(one in plain or isinstance(one, str) for one in leaves(kind))

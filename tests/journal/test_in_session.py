"""A session tells its diary how things stand, after each frame and each command."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from moodify.journal.diary import Moment, SessionDiary
from moodify.journal.rows import Episode, Heard, Record, Stamp, Wished
from moodify.session import commands
from tests.fakes import FakeReader, fake_rooms
from tests.test_session import Listener


class Kept(list[Record]):
    def heard(self) -> list[Heard]:
        return [one for one in self if isinstance(one, Heard)]


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def listener(tmp_path: Path, kept: Kept) -> Iterator[Listener]:
    reader = FakeReader()
    rooms = fake_rooms(tmp_path, reader)
    found = Listener(rooms, reader)
    found.session.diary = SessionDiary(
        kept.append, lambda: 1, lambda: Stamp(1_700_000_000 + found.time)
    )
    yield found
    rooms.close()


def test_without_a_diary_a_session_is_as_ever(tmp_path: Path) -> None:
    reader = FakeReader()
    rooms = fake_rooms(tmp_path, reader)
    listener = Listener(rooms, reader)
    listener.look(3, happy=0.9)
    assert listener.state.now is not None
    rooms.close()


def test_from_a_face_to_a_page_of_the_journal(listener: Listener, kept: Kept) -> None:
    listener.look(40, sad=0.9)
    listener.do(commands.Wish("lift"))
    song = listener.now
    listener.look(60, happy=0.9)
    listener.do(commands.Ended(song))
    (heard,) = kept.heard()
    assert (heard.song.uri, heard.left) == (song, "finished")
    assert heard.before is not None
    assert heard.after is not None
    assert (heard.before.mood, heard.after.mood) == ("sad", "happy")
    assert [one.wish for one in kept if isinstance(one, Wished)] == ["match", "lift"]
    listener.look(40)
    moods = [one.feeling.mood for one in kept if isinstance(one, Episode)]
    assert moods == ["sad", "happy"]


@pytest.mark.parametrize(
    ("command", "left"),
    [(commands.Next(), "played"), (commands.Skip(), "skipped"), (commands.Ended(), "finished")],
)
def test_why_a_song_was_left(
    listener: Listener, kept: Kept, command: commands.Command, left: str
) -> None:
    listener.look(3, happy=0.9)
    listener.do(command)
    assert [one.left for one in kept.heard()] == [left]


def test_a_command_that_changes_no_song_leaves_none(listener: Listener, kept: Kept) -> None:
    listener.look(3, happy=0.9)
    listener.do(commands.Ended("house:another"), commands.Follow(False))
    assert kept.heard() == []


def test_spotify_is_never_told_of(listener: Listener) -> None:
    told: list[Moment] = []

    class Spy:
        def note(self, moment: Moment) -> None:
            told.append(moment)

    listener.session.diary = Spy()
    listener.look(3, happy=0.9)
    assert told[-1].song is not None
    parts = listener.session._parts
    parts.player = "spotify"
    parts.programmes["spotify"] = parts.programmes["here"]
    listener.look(1, happy=0.9)
    assert told[-1].song is None

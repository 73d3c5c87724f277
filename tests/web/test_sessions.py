"""Which listeners are known, and for how long."""

from __future__ import annotations

from pathlib import Path

import pytest

from moodify.session import Session
from moodify.web.problems import ProblemError
from moodify.web.sessions import GONE, Listening, Sessions
from tests.fakes import fake_rooms


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Socket:
    """A connection that remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def state_changed(self) -> None:
        self.told.append("state")

    def leave_camera(self) -> None:
        self.told.append("leave")

    def end(self, code: int, reason: str) -> None:
        self.told.append(code)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sessions(tmp_path: Path, clock: Clock) -> Sessions:
    rooms = fake_rooms(tmp_path)
    rooms.close()
    return Sessions(lambda token: Session(rooms, id=token), most=3, clock=clock)


def test_tokens_are_long_and_all_different(sessions: Sessions) -> None:
    tokens = {sessions.create().id for _ in range(3)}
    assert len(tokens) == 3
    assert all(len(token) >= 22 for token in tokens)  # 128 bits in base64


def test_an_idle_hour_ends_a_session(sessions: Sessions, clock: Clock) -> None:
    token = sessions.create().id
    clock.now += 3599
    assert sessions.get(token) is not None
    clock.now += 3599  # asked for in between
    assert sessions.get(token) is not None
    clock.now += 3601
    assert sessions.get(token) is None


def test_an_open_page_keeps_its_session(sessions: Sessions, clock: Clock) -> None:
    listening = sessions.create()
    socket = Socket()
    listening.join(socket)
    clock.now += 9999
    assert sessions.get(listening.id) is listening
    listening.leave(socket)
    clock.now += 3000
    assert sessions.get(listening.id) is listening


def test_the_one_idle_longest_makes_room(sessions: Sessions, clock: Clock) -> None:
    made = []
    for _ in range(3):
        clock.now += 1
        made.append(sessions.create())
    made[0].join(Socket())
    clock.now += 1
    sessions.create()
    assert len(sessions) == 3
    assert sessions.get(made[0].id) is not None
    assert sessions.get(made[1].id) is None


def test_there_is_an_end_to_room(sessions: Sessions) -> None:
    for _ in range(3):
        sessions.create().join(Socket())
    with pytest.raises(ProblemError) as caught:
        sessions.create()
    assert caught.value.problem.status == 503
    assert caught.value.problem.hint


def test_the_newest_socket_leads(sessions: Sessions) -> None:
    listening: Listening = sessions.create()
    old, new = Socket(), Socket()
    listening.join(old)
    listening.join(new)
    assert old.told == ["leave"]
    assert listening.leads(new)
    assert not listening.leads(old)
    listening.publish()
    assert (old.told[-1], new.told) == ("state", ["state"])
    listening.leave(new)
    assert listening.leads(old)


def test_ending_tells_the_sockets(sessions: Sessions) -> None:
    listening = sessions.create()
    socket = Socket()
    listening.join(socket)
    assert sessions.end(listening.id)
    assert socket.told == [GONE]
    assert not sessions.end(listening.id)

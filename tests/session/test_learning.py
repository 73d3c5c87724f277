"""What a session learns of a face: the mood follows at once, and every word can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from moodify.errors import CalibrationError
from moodify.session import Rooms, Session, commands
from moodify.session.state import CalibrationState, Seen
from moodify.types import Frame
from tests.fakes import FakeReader, face, fake_library, showing

PIXELS = np.zeros((100, 200, 3), np.uint8)


class Listener:
    """A session with a clock that the test moves."""

    def __init__(self, rooms: Rooms, reader: FakeReader) -> None:
        self.time = 1000.0
        self.reader = reader
        self.session = Session(rooms, id="me", clock=lambda: self.time, seed=3)

    def look(self, seconds: float = 3.0, **shares: float) -> Seen:
        """Let the camera see one face (the same one without shares), 10 frames a second."""
        if shares:
            self.reader.show(**shares)
        for _ in range(round(seconds * 10)):
            self.time += 0.1
            seen = self.session.see(Frame(PIXELS, self.time, "camera"))
        return seen

    def do(self, command: commands.Command) -> CalibrationState:
        self.session.command(command)
        return self.known

    @property
    def known(self) -> CalibrationState:
        state = self.session.state().calibration
        assert state is not None
        return state


@pytest.fixture
def reader() -> FakeReader:
    return FakeReader()


@pytest.fixture
def rooms(tmp_path: Path, reader: FakeReader) -> Iterator[Rooms]:
    opened = Rooms(
        lambda: reader,
        lambda: fake_library(tmp_path),
        calibration_path=tmp_path / "calibration.json",
    )
    yield opened
    opened.close()


@pytest.fixture
def listener(rooms: Rooms, reader: FakeReader) -> Listener:
    return Listener(rooms, reader)


def test_nothing_is_known_at_first(listener: Listener) -> None:
    assert listener.known == CalibrationState(False, False, (), None)
    assert listener.look(1, sad=0.6, neutral=0.35).resting is None


def test_twenty_seconds_correct_the_resting_face(listener: Listener) -> None:
    assert listener.look(3, sad=0.6, neutral=0.35).mood.label == "sad"
    assert listener.do(commands.MeasureResting(on=True)).measuring
    assert listener.look(10).resting == pytest.approx(0.5, abs=0.02)
    seen = listener.look(10.5)
    assert seen.resting is None
    known = listener.known
    assert (known.active, known.measuring) == (True, False)
    assert [one.kind for one in known.told] == ["resting"]
    assert known.result is not None
    assert (known.result.why, known.result.mood) == ("corrected", "sad")
    assert known.result.before is not None
    assert known.result.after is not None
    assert known.result.before["sad"] > 0.6
    assert known.result.after["sad"] < 0.35
    assert "62% sad" in known.result.text
    assert listener.look(1).mood.label == "neutral"
    assert listener.look(5, sad=0.93, neutral=0.05).mood.label == "sad"  # it still comes through
    assert listener.look(5, happy=0.8).mood.label == "happy"


def test_what_one_frame_shows_is_never_corrected(listener: Listener) -> None:
    listener.look(3, sad=0.6, neutral=0.35)
    listener.do(commands.CorrectFace("not", "sad"))
    seen = listener.look(1)
    assert seen.emotions is not None
    assert seen.emotions["sad"] == 0.6


def test_a_face_that_looks_neutral_changes_nothing(listener: Listener) -> None:
    listener.reader.show(neutral=0.95)
    listener.do(commands.MeasureResting(on=True))
    listener.look(21)
    known = listener.known
    assert known.result is not None
    assert known.result.why == "fine"
    assert not known.active


def test_a_smile_is_refused_and_nothing_is_kept(listener: Listener) -> None:
    listener.reader.show(happy=0.9)
    listener.do(commands.MeasureResting(on=True))
    listener.look(21)
    known = listener.known
    assert known.result is not None
    assert known.result.why == "smiling"
    assert known.result.hint
    assert known.told == ()


@pytest.mark.parametrize("end", [commands.MeasureResting(on=False), commands.CameraOff()])
def test_measuring_can_be_stopped(listener: Listener, end: commands.Command) -> None:
    listener.do(commands.MeasureResting(on=True))
    listener.look(5, sad=0.6, neutral=0.35)
    known = listener.do(end)
    assert (known.measuring, known.told, known.result) == (False, (), None)
    listener.look(30)
    assert listener.known.told == ()


def test_not_angry_counts_at_once_and_can_be_taken_back(listener: Listener) -> None:
    assert listener.look(4, angry=0.55, neutral=0.4).mood.label == "angry"
    known = listener.do(commands.CorrectFace("not", "angry"))
    assert [(one.kind, one.mood) for one in known.told] == [("not", "angry")]
    assert listener.look(0.1).mood.label != "angry"
    listener.do(commands.TakeBack(known.told[0].id))
    assert listener.look(0.1).mood.label == "angry"
    assert listener.known.told == ()


def test_the_music_follows_a_correction(listener: Listener) -> None:
    listener.look(4, angry=0.6, neutral=0.35)
    before = listener.session.state()
    listener.do(commands.CorrectFace("is", "neutral"))
    listener.look(5)
    after = listener.session.state()
    assert after.target != before.target
    assert after.now == before.now  # never mid-way


def test_taking_back_twice_is_told(listener: Listener) -> None:
    known = listener.do(commands.CorrectFace("is", "sad"))
    listener.do(commands.TakeBack(known.told[0].id))
    with pytest.raises(CalibrationError):
        listener.do(commands.TakeBack(known.told[0].id))


def test_a_picture_is_corrected_too(listener: Listener) -> None:
    listener.reader.faces = (face(showing(angry=0.55, neutral=0.4)),)
    listener.session.look_at(Frame(PIXELS))
    mood = listener.session.state().mood
    assert mood is not None
    assert mood.label == "angry"
    known = listener.do(commands.CorrectFace("not", "angry"))
    corrected = listener.session.state().mood
    assert corrected is not None
    assert corrected.moods["angry"] < corrected.moods["neutral"]
    listener.do(commands.TakeBack(known.told[0].id))
    back = listener.session.state().mood
    assert back is not None
    assert back.moods == mood.moods


def test_a_mood_said_by_hand_is_left_alone(listener: Listener) -> None:
    listener.do(commands.ChooseMood("sad"))
    listener.do(commands.CorrectFace("not", "sad"))
    mood = listener.session.state().mood
    assert mood is not None
    assert (mood.label, mood.confidence) == ("sad", 1)


def test_another_session_knows_it_and_forgetting_is_for_all(
    rooms: Rooms, reader: FakeReader, tmp_path: Path
) -> None:
    one, other = Listener(rooms, reader), Listener(rooms, reader)
    mark = other.session.mark()
    one.do(commands.CorrectFace("not", "angry"))
    assert other.session.mark() != mark
    assert other.known.told == one.known.told
    assert (tmp_path / "calibration.json").exists()
    other.do(commands.ForgetFace())
    assert one.known == CalibrationState(False, False, (), None)
    assert not (tmp_path / "calibration.json").exists()


def test_frames_do_not_reweigh_what_is_known(listener: Listener) -> None:
    """A correction that stays the same must not switch the tracker's patience off."""
    listener.look(4, happy=0.95)
    listener.do(commands.CorrectFace("not", "angry"))
    listener.look(1)
    assert listener.look(1.4, sad=0.99).mood.label == "happy"  # it leads, but not long enough

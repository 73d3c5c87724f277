from __future__ import annotations

import sys
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import numpy as np
import pytest

from moodify.cli import watch
from moodify.cli.watch import Moment, paced, panel, show, show_lines
from moodify.mood.tracker import MoodTracker
from moodify.types import Frame, Mood, Quality
from moodify.vision.reader import FaceReader
from moodify.vision.track import ListenerTracker
from moodify.vision.video import frames_of
from tests.cli.clips import film
from tests.cli.conftest import Moodify

HAPPY = Mood("happy", 0.9, 0.8, 0.5, 0.0, {"angry": 0.0, "happy": 0.9, "sad": 0.0, "neutral": 0.1})


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_the_mood_follows_the_face(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clip = film(
        tmp_path / "clip.mjpeg", data, ("happy.jpg", 1.6), ("neutral.jpg", 2.4), ("no_face.jpg", 1)
    )
    frames = (frame for frame in frames_of(clip) if round(frame.captured_at * 25) % 4 == 0)
    show_lines(watch.moments(frames, FaceReader(), ListenerTracker(), MoodTracker(0.5)))
    told = [line.partition(" s  ")[2] for line in capsys.readouterr().out.splitlines()]
    assert told[0].startswith("happy") or told[0].startswith("unsure")
    labels = [line.partition(" ")[0].strip(",") for line in told]
    assert labels.index("happy") < labels.index("neutral")
    assert "no face" in told[-1]


def test_a_film_stands_in_for_the_camera(moodify: Moodify, data: Path, tmp_path: Path) -> None:
    clip = film(tmp_path / "clip.mjpeg", data, ("happy.jpg", 0.4))
    result = moodify("watch", "--camera", clip)
    assert result.exit_code == 0
    assert " s  " in result.stdout


def test_no_camera_is_a_sentence(moodify: Moodify) -> None:
    result = moodify("watch", "--camera", "97")
    assert result.exit_code == 1
    assert result.stderr.startswith("moodify: ")
    assert "amera 97" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_no_film_is_a_sentence(moodify: Moodify, tmp_path: Path) -> None:
    result = moodify("watch", "--camera", tmp_path / "none.mp4")
    assert result.exit_code == 1
    assert "no video file" in result.stderr


def test_ctrl_c_turns_the_camera_off(
    moodify: Moodify, monkeypatch: pytest.MonkeyPatch, data: Path, tmp_path: Path
) -> None:
    def interrupted(frames: Iterator[Frame]) -> Iterator[Frame]:
        yield from frames
        raise KeyboardInterrupt

    monkeypatch.setattr(watch, "paced", interrupted)
    result = moodify("watch", "--camera", film(tmp_path / "c.mjpeg", data, ("happy.jpg", 0.1)))
    assert result.exit_code == 0
    assert result.stderr == "The camera is off.\n"


def test_bars_are_drawn_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")
    show([Moment(HAPPY, Quality(("too_dark",)), 3.0, 2.0)])
    drawn = screen.getvalue()
    assert "happy 90%, for 2 s, too dark" in drawn
    assert "█" * 27 in drawn
    assert "█" * 28 not in drawn
    for name in HAPPY.moods:
        assert name in drawn


def test_bars_are_not_drawn_more_often_than_anyone_sees(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setenv("TERM", "xterm")
    show(Moment(HAPPY, Quality(), at, held) for at, held in ((0.0, 11), (0.05, 22), (0.2, 33)))
    drawn = screen.getvalue()
    assert "for 11 s" in drawn
    assert "for 22 s" not in drawn
    assert "for 33 s" in drawn


def test_every_mood_has_a_colour() -> None:
    assert set(watch.STYLES) == set(HAPPY.moods)
    assert panel(Moment(HAPPY, Quality(), 1.0, 0.0)).renderables


class Clock:
    """Time that passes only when slept through."""

    now = 0.0

    def read(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def test_a_film_plays_at_its_own_pace_and_late_frames_are_left_out() -> None:
    clock = Clock()
    pixels = np.zeros((2, 2, 3), np.uint8)
    frames = (Frame(pixels, at) for at in (0.0, 0.04, 0.08, 0.12, 1.0, 1.04))
    seen = []
    for frame in paced(frames, clock.read, clock.sleep):
        seen.append((frame.captured_at, round(clock.now, 3)))
        if frame.captured_at == 0.04:
            clock.sleep(0.15)
    assert seen == [(0.0, 0.0), (0.04, 0.04), (0.12, 0.19), (1.0, 1.0), (1.04, 1.04)]

"""``moodify watch``: the camera, with live bars in the terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from moodify.cli.listeners import of_whom, things_of
from moodify.cli.output import bar, hints_as_text, percent
from moodify.errors import CalibrationError

if TYPE_CHECKING:
    from rich.console import Group

    from moodify.mood.calibrations import Calibrations
    from moodify.mood.tracker import MoodTracker
    from moodify.types import Emotions, Frame, Mood, Quality
    from moodify.vision.reader import FaceReader
    from moodify.vision.track import ListenerTracker

REFRESHES = 10
"""Bars are drawn this often a second; more only costs."""
STYLES = {"angry": "red", "happy": "yellow", "sad": "blue", "neutral": "white"}


@dataclass(frozen=True, slots=True)
class Moment:
    """What one frame showed."""

    mood: Mood
    quality: Quality
    at: float
    """Seconds since watching began."""
    held: float
    """Seconds for which the mood has had this label."""


@click.command()
@click.option(
    "--camera",
    default="0",
    show_default=True,
    metavar="N",
    help="Number of the camera, or a video file to watch in its place.",
)
@click.option(
    "--calibrate",
    is_flag=True,
    help="First measure your face at rest for 20 seconds, and correct guesses by it.",
)
@of_whom
def watch(camera: str, calibrate: bool, listener: str | None) -> None:
    """Watch the camera and show the mood live, until Ctrl-C.

    No picture and no mood is stored. Without a terminal, a line is printed whenever the mood
    changes. What was learned of your face corrects the mood here as it does in the page.
    """
    from moodify.mood.calibrations import Calibrations
    from moodify.mood.tracker import MoodTracker
    from moodify.settings import load_settings
    from moodify.vision.reader import FaceReader
    from moodify.vision.track import ListenerTracker

    settings = load_settings()
    reader = FaceReader()
    listeners, moods = ListenerTracker(), MoodTracker(settings.smoothing_seconds)
    known = Calibrations(things_of(settings, listener).calibration)
    for notice in known.notices:
        click.echo(notice, err=True)
    with frames_from(camera) as frames:
        try:
            if calibrate:
                measure_rest(frames, reader, known)
            show(moments(frames, reader, listeners, moods, known.of().apply))
        except KeyboardInterrupt:
            click.echo("The camera is off.", err=True)


@contextmanager
def frames_from(camera: str) -> Iterator[Iterable[Frame]]:
    """Frames of a camera, or of a video at its own pace; raises `CameraError` or `PictureError`."""
    from moodify.vision.video import Camera, frames_of

    if camera.isdigit():
        with Camera(int(camera)) as live:
            yield live
    else:
        yield paced(frames_of(Path(camera)))


def paced(
    frames: Iterable[Frame],
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator[Frame]:
    """The frames of a recording, each not before its time; late ones are left out."""
    start = clock()
    for frame in frames:
        early = frame.captured_at - (clock() - start)
        if early > 0:
            sleep(early)
        if early > -1 / REFRESHES:
            yield frame


def moments(
    frames: Iterable[Frame],
    reader: FaceReader,
    listeners: ListenerTracker,
    moods: MoodTracker,
    correct: Callable[[Emotions], Emotions] = lambda seen: seen,
) -> Iterator[Moment]:
    """Follow the listener from frame to frame; `correct` knows their face."""
    first: float | None = None
    for frame in frames:
        first = frame.captured_at if first is None else first
        faces = listeners.update(reader.read(frame), frame.captured_at)
        listener = next((one.face for one in faces if one.listener), None)
        emotions = correct(listener.emotions) if listener else None
        mood = moods.update(emotions, frame.captured_at)
        quality = listener.quality if listener else reader.empty_quality(frame)
        held = max(0.0, frame.captured_at - mood.since)
        yield Moment(mood, quality, frame.captured_at - first, held)


def measure_rest(frames: Iterable[Frame], reader: FaceReader, known: Calibrations) -> None:
    """Take the face at rest into account from now on.

    Raises `CalibrationError` when it can't be measured or kept.
    """
    from moodify.mood.resting import Refused, RestWatch, usual_face
    from moodify.session.learning import resting_result
    from moodify.vision.track import ListenerTracker

    click.echo("Look into the camera for 20 seconds with your face at ease.", err=True)
    listeners, watching, told = ListenerTracker(), None, 0
    for frame in frames:
        watching = watching or RestWatch(frame.captured_at)
        faces = listeners.update(reader.read(frame), frame.captured_at)
        face = next((one.face for one in faces if one.listener), None)
        hints = face.quality.hints if face else reader.empty_quality(frame).hints
        if watching.update(face, hints, frame.captured_at):
            break
        if int(4 * watching.progress) > told:
            told = int(4 * watching.progress)
            click.echo(f"{25 * told} %", err=True)
    else:
        raise CalibrationError(
            "The recording ended before the twenty seconds did.", hint="Use a longer one."
        )
    outcome = watching.outcome()
    if isinstance(outcome, Refused):
        raise CalibrationError(outcome.text, hint=outcome.hint)
    after = known.add_resting(outcome.log_odds, outcome.frames)
    click.echo(resting_result(usual_face(outcome.log_odds), after).text, err=True)


def show(seen: Iterable[Moment]) -> None:
    """Draw bars on a terminal; elsewhere write a line for each change."""
    if sys.stdout.isatty():
        show_bars(seen)
    else:
        show_lines(seen)


def show_bars(seen: Iterable[Moment]) -> None:
    """Live bars, drawn over and over in the same place."""
    from rich.live import Live

    with Live(auto_refresh=False) as live:
        due = 0.0
        for moment in seen:
            if moment.at >= due:
                due = moment.at + 1 / REFRESHES
                live.update(panel(moment), refresh=True)


def show_lines(seen: Iterable[Moment]) -> None:
    """A line whenever the mood or what spoils the view changes."""
    before: tuple[object, ...] | None = None
    for moment in seen:
        state = (moment.mood.label, moment.quality.hints)
        if state != before:
            before = state
            click.echo(f"{moment.at:7.1f} s  {headline(moment, held=False)}")


def panel(moment: Moment) -> Group:
    """The mood in a line and a bar for each of the four."""
    from rich.console import Group
    from rich.text import Text

    lines = [Text(headline(moment), style="bold"), Text()]
    for name, share in moment.mood.moods.items():
        lines.append(Text(f"{name:<8} {bar(share, 30)} {percent(share):>4}", style=STYLES[name]))
    lines += [Text(), Text("Ctrl-C ends. No picture is stored.", style="dim")]
    return Group(*lines)


def headline(moment: Moment, *, held: bool = True) -> str:
    """The mood, how sure, for how long, and what spoils the view."""
    mood = moment.mood
    sure = "" if mood.label == "unsure" else f" {percent(mood.confidence)}"
    parts = [f"{mood.label}{sure}"]
    if held:
        parts.append(f"for {moment.held:.0f} s")
    if moment.quality.hints:
        parts.append(hints_as_text(moment.quality.hints))
    return ", ".join(parts)

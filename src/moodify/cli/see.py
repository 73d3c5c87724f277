"""``moodify see``: the faces in pictures, folders and videos."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from moodify.cli.inputs import files_of, is_video
from moodify.cli.output import face_as_dict, face_as_text, hints_as_text, json_line
from moodify.cli.progress import Bar
from moodify.errors import MoodifyError

if TYPE_CHECKING:
    from moodify.types import Face, Frame, Quality
    from moodify.vision.reader import FaceReader

SAMPLE_SECONDS = 0.5
"""A video is read this often: a face seldom changes faster, and reading all takes long."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What was found in one picture, or in one moment of a video."""

    file: Path
    faces: tuple[Face, ...]
    quality: Quality
    time: float | None = None
    """Seconds into the video; None for a picture."""


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@click.pass_context
def see(ctx: click.Context, paths: tuple[Path, ...], as_json: bool) -> None:
    """Read the faces in pictures, folders and videos.

    Folders are searched whole. A video is read twice a second, a line each time. A file that
    can't be read is named, the others are read all the same, and the exit status is 1.
    """
    from moodify.settings import load_settings
    from moodify.vision.reader import FaceReader

    settings = load_settings()
    files = files_of(paths)
    if not files:
        raise click.UsageError("There is no picture or video in what was named.")
    reader = FaceReader()
    failed = False
    with Bar(files[0].name, len(files)) as bar:
        for file in files:
            bar.advance(0, file.name)
            try:
                for sight in sights(reader, file, settings.max_picture_megapixels, bar):
                    bar.echo(json_line(as_dict(sight)) if as_json else as_text(sight))
            except MoodifyError as error:
                failed = True
                if as_json:
                    bar.echo(json_line({"file": str(file), "error": error.sentence}))
                bar.complain(f"{file}: {error.sentence}")
            bar.advance()
    ctx.exit(1 if failed else 0)


def sights(
    reader: FaceReader, file: Path, max_megapixels: float, bar: Bar | None = None
) -> Iterator[Sight]:
    """What is in a file: one sight of a picture, one each `SAMPLE_SECONDS` of a video.

    Raises `PictureError` when it can't be read.
    """
    from moodify.vision.decode import decode_picture

    if not is_video(file):
        yield sight_of(reader, file, decode_picture(file, max_megapixels=max_megapixels))
        return
    from moodify.vision.video import frames_of

    due = 0.0
    for frame in frames_of(file):
        if frame.captured_at >= due:
            due = SAMPLE_SECONDS * (frame.captured_at // SAMPLE_SECONDS + 1)
            yield sight_of(reader, file, frame, frame.captured_at)
            if bar is not None:
                bar.advance(0, f"{file.name}, {frame.captured_at:.0f} s")


def sight_of(reader: FaceReader, file: Path, frame: Frame, time: float | None = None) -> Sight:
    """The faces of one frame; with none, why there may be none."""
    faces = reader.read(frame, thorough=True)  # there is time for small faces too
    quality = faces[0].quality if faces else reader.empty_quality(frame)
    return Sight(file, faces, quality, time)


def as_dict(sight: Sight) -> dict[str, Any]:
    """A sight as JSON has it."""
    when = {} if sight.time is None else {"time": round(sight.time, 3)}
    return {
        "file": str(sight.file),
        **when,
        "faces": [face_as_dict(face) for face in sight.faces],
        "quality": list(sight.quality.hints),
    }


def as_text(sight: Sight) -> str:
    """A sight in a line for each face."""
    when = "" if sight.time is None else f" {sight.time:.1f} s"
    name = f"{sight.file}{when}: "
    if not sight.faces:
        return name + (hints_as_text(sight.quality.hints) or "no face")
    indent = " " * 2
    if len(sight.faces) == 1:
        return name + face_as_text(sight.faces[0])
    lines = [f"{name}{len(sight.faces)} faces"]
    lines += [indent + face_as_text(face) for face in sight.faces]
    return "\n".join(lines)

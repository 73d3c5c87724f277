"""Frames of videos, animations and cameras."""

from __future__ import annotations

import os
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Protocol

import cv2
import numpy as np
from PIL import Image, ImageSequence

from moodify.errors import CameraError, PictureError
from moodify.types import Frame, UInt8Array
from moodify.vision.decode import MAX_MEGAPIXELS
from moodify.vision.quiet import quiet

FIRST_FRAME_SECONDS = 5.0
"""How long a camera may take to give its first frame."""

GAP_SECONDS = 2.0
"""How long it may pause after that."""

_ANIMATIONS = {".gif", ".webp", ".png", ".apng"}
_WAIT = 0.02
_KINDS = "Give a video such as MP4, WebM, MOV, AVI or MJPEG, or an animated GIF."


class Capture(Protocol):
    """What is used of `cv2.VideoCapture`."""

    def isOpened(self) -> bool: ...  # noqa: D102, N802
    def read(self) -> tuple[bool, UInt8Array | None]: ...  # noqa: D102
    def get(self, propId: int) -> float: ...  # noqa: D102, N803
    def set(self, propId: int, value: float) -> bool: ...  # noqa: D102, N803
    def release(self) -> None: ...  # noqa: D102


def frames_of(path: str | os.PathLike[str]) -> Iterator[Frame]:
    """The frames of a video or an animated picture, in order; `captured_at` is its own time.

    Raises `PictureError` when the file is missing, is no video or has no frames. The file is
    opened when the first frame is asked for, and closed with the iterator.
    """
    file = Path(path)
    if not file.is_file():
        raise PictureError(f"There is no video file {file}.", hint="Check the name.")
    empty = PictureError(f"{file.name} has no frames that can be read.", hint=_KINDS)
    if file.stat().st_size == 0:
        raise empty
    frames = _animation(file) if file.suffix.lower() in _ANIMATIONS else _video(file)
    return _at_least_one(frames, empty)


def _at_least_one(frames: Iterator[Frame], empty: PictureError) -> Iterator[Frame]:
    count = 0
    for count, frame in enumerate(frames, 1):  # noqa: B007
        yield frame
    if count == 0:
        raise empty


def _video(file: Path) -> Iterator[Frame]:
    # FFmpeg prints its own complaints, in its own words; this is read once, when it starts.
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
    with quiet():
        capture = cv2.VideoCapture(str(file.resolve()), cv2.CAP_FFMPEG)
    try:
        size = capture.get(cv2.CAP_PROP_FRAME_WIDTH) * capture.get(cv2.CAP_PROP_FRAME_HEIGHT)
        if size > MAX_MEGAPIXELS * 1e6:
            raise PictureError(
                f"The frames of {file.name} have {size / 1e6:.0f} megapixels; "
                f"at most {MAX_MEGAPIXELS:g} are read.",
                hint="Give a smaller copy.",
            )
        while True:
            with quiet():
                good, pixels = capture.read()
            if not good or pixels is None:
                return
            seconds = capture.get(cv2.CAP_PROP_POS_MSEC) / 1000
            yield Frame(_rgb(np.asarray(pixels, np.uint8)), max(0.0, seconds), file.name)
    finally:
        capture.release()


def _animation(file: Path) -> Iterator[Frame]:
    """An animation's frames, each at the end of the ones before it; a still one has one."""
    seconds = 0.0
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of odd metadata; what matters fails below
            image = Image.open(file, formats=("GIF", "WEBP", "PNG"))
        with image:
            if image.width * image.height > MAX_MEGAPIXELS * 1e6:
                return
            for picture in ImageSequence.Iterator(image):
                yield Frame(np.asarray(picture.convert("RGB")), seconds, file.name)
                seconds += float(picture.info.get("duration", 100)) / 1000
    except Exception:  # decoders raise many kinds; the frames up to here were sound
        return


class Camera:
    """A webcam as an iterator of frames, always the newest one.

    Use it in a ``with`` block. Opening it raises `CameraError` when there is no such camera,
    when it is in use or forbidden; reading does when it gives no frames.
    """

    def __init__(
        self,
        index: int = 0,
        *,
        open_capture: Callable[[int], Capture] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Open camera number `index`. The other arguments stand in for it in tests."""
        self.index = index
        self._clock = clock
        with quiet():
            self._capture = (open_capture or _open)(index)
        if not self._capture.isOpened():
            self._capture.release()
            raise _why_closed(index)
        self._capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)  # old frames are worth nothing
        self._patience = FIRST_FRAME_SECONDS

    def __enter__(self) -> Camera:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[Frame]:
        return self

    def __next__(self) -> Frame:
        """The next frame; waits for it, and raises `CameraError` when none comes."""
        started = self._clock()
        while True:
            with quiet():
                good, pixels = self._capture.read()
            now = self._clock()
            if good and pixels is not None:
                self._patience = GAP_SECONDS
                return Frame(_rgb(np.asarray(pixels, np.uint8)), now, "camera")
            if now - started > self._patience:
                raise CameraError(
                    f"Camera {self.index} gives no frames.",
                    hint="Close other programs that use it, unplug it and plug it in again.",
                )
            time.sleep(_WAIT)

    def close(self) -> None:
        """Let the camera go; its light turns off."""
        self._capture.release()


def _open(index: int) -> Capture:
    return cv2.VideoCapture(index)  # type: ignore[return-value]


def _why_closed(index: int) -> CameraError:
    """The likeliest reason why camera `index` would not open."""
    device = Path(f"/dev/video{index}")
    if sys.platform == "linux" and not device.exists():
        return CameraError(
            f"There is no camera {index} on this machine.",
            hint="Plug one in, or choose your mood by hand.",
        )
    if sys.platform == "linux" and not os.access(device, os.R_OK | os.W_OK):
        return CameraError(
            f"You may not use camera {index} ({device} is closed to you).",
            hint="Join the group that owns it, most often `video`, and log in again.",
        )
    return CameraError(
        f"Camera {index} can't be opened: it is missing, in use, or not allowed.",
        hint="Close other programs that use it, and let this one use the camera in the "
        "system's privacy settings.",
    )


def _rgb(bgr: UInt8Array) -> UInt8Array:
    return np.ascontiguousarray(bgr[:, :, ::-1])

"""Frames of videos, animations and cameras; their absence in one sentence."""

from __future__ import annotations

import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from moodify.errors import CameraError, PictureError
from moodify.types import UInt8Array
from moodify.vision.video import FIRST_FRAME_SECONDS, GAP_SECONDS, Camera, frames_of
from tests.vision.conftest import DATA


def jpeg(colour: tuple[int, int, int]) -> bytes:
    file = BytesIO()
    Image.new("RGB", (64, 48), colour).save(file, "JPEG")
    return file.getvalue()


@pytest.fixture
def mjpeg(tmp_path: Path) -> Path:
    path = tmp_path / "clip.mjpeg"
    path.write_bytes(b"".join(jpeg(c) for c in [(250, 0, 0)] * 3 + [(0, 0, 250)] * 2))
    return path


def test_raw_motion_jpeg_in_rgb_with_times(mjpeg: Path) -> None:
    frames = list(frames_of(mjpeg))
    assert len(frames) == 5
    assert frames[0].pixels.shape == (48, 64, 3)
    assert frames[0].pixels[20, 20, 0] > 200
    assert frames[4].pixels[20, 20, 2] > 200
    assert frames[0].source == "clip.mjpeg"
    times = [f.captured_at for f in frames]
    assert times == sorted(times)
    assert times[-1] > 0


def test_a_video_file(tmp_path: Path) -> None:
    path = tmp_path / "clip.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (64, 48))
    for _ in range(4):
        writer.write(np.full((48, 64, 3), (0, 0, 250), np.uint8))
    writer.release()
    frames = list(frames_of(path))
    assert [round(f.captured_at, 2) for f in frames] == [0.0, 0.1, 0.2, 0.3]
    assert frames[0].pixels[20, 20, 0] > 200


def test_an_animated_gif_with_its_own_times(tmp_path: Path) -> None:
    path = tmp_path / "clip.gif"
    first, *others = [Image.new("RGB", (20, 10), c) for c in ("red", "green", "blue")]
    first.save(path, save_all=True, append_images=others, duration=[200, 300, 400])
    frames = list(frames_of(path))
    assert [round(f.captured_at, 2) for f in frames] == [0.0, 0.2, 0.5]
    assert frames[2].pixels[5, 5].tolist() == [0, 0, 255]


@pytest.mark.parametrize("name", ["clip.mp4", "clip.mjpeg", "clip.gif", "clip.avi"])
@pytest.mark.parametrize("data", [b"", b"nothing of the kind" * 50], ids=["empty", "garbage"])
def test_a_video_with_no_frames(
    name: str, data: bytes, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(PictureError, match="has no frames") as caught:
        list(frames_of(tmp_path / name))
    assert caught.value.hint
    assert capfd.readouterr().out == ""


def test_a_video_cut_short_gives_what_there_is(mjpeg: Path) -> None:
    data = mjpeg.read_bytes()
    mjpeg.write_bytes(data[: int(len(data) * 0.55)])
    assert 1 <= len(list(frames_of(mjpeg))) <= 3


def test_a_missing_video(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="no video file"):
        next(frames_of(tmp_path / "none.mp4"))


def test_a_real_face_from_a_clip(tmp_path: Path) -> None:
    path = tmp_path / "faces.mjpeg"
    path.write_bytes((DATA / "happy.jpg").read_bytes() * 2)
    frames = list(frames_of(path))
    expected = np.asarray(Image.open(DATA / "happy.jpg"), int)
    assert np.abs(frames[0].pixels - expected).mean() < 3


class FakeCapture:
    """A camera that gives what it is told: pixels, or None for a frame that fails."""

    def __init__(self, frames: list[UInt8Array | None], *, opened: bool = True) -> None:
        self.frames, self.opened, self.released = frames, opened, False

    def isOpened(self) -> bool:  # noqa: N802
        return self.opened

    def read(self) -> tuple[bool, UInt8Array | None]:
        pixels = self.frames.pop(0) if self.frames else None
        return pixels is not None, pixels

    def get(self, propId: int) -> float:  # noqa: N803
        return 0.0

    def set(self, propId: int, value: float) -> bool:  # noqa: N803
        return True

    def release(self) -> None:
        self.released = True


class Clock:
    """A clock that moves on by a step each time it is read."""

    def __init__(self, step: float) -> None:
        self.now, self.step = 100.0, step

    def __call__(self) -> float:
        self.now += self.step
        return self.now


BGR = np.full((4, 6, 3), (255, 0, 10), np.uint8)


def opened(capture: FakeCapture) -> Callable[[int], FakeCapture]:
    return lambda index: capture


def test_a_camera_gives_rgb_frames_with_the_time_and_lets_go() -> None:
    capture = FakeCapture([None, BGR, BGR])
    with Camera(open_capture=opened(capture), clock=Clock(0.1)) as camera:
        first, second = next(camera), next(camera)
    assert first.pixels[0, 0].tolist() == [10, 0, 255]
    assert second.captured_at > first.captured_at > 100
    assert first.source == "camera"
    assert capture.released


def test_a_camera_that_gives_nothing_is_told_after_a_while() -> None:
    clock = Clock(0.5)
    with Camera(open_capture=opened(FakeCapture([])), clock=clock) as camera:
        started = clock.now
        with pytest.raises(CameraError, match="gives no frames") as caught:
            next(camera)
    assert caught.value.hint
    assert FIRST_FRAME_SECONDS <= clock.now - started < FIRST_FRAME_SECONDS + 2


def test_a_camera_that_stops_is_told() -> None:
    clock = Clock(0.5)
    with Camera(open_capture=opened(FakeCapture([BGR])), clock=clock) as camera:
        next(camera)
        stopped = clock.now
        with pytest.raises(CameraError, match="gives no frames"):
            next(camera)
    assert clock.now - stopped <= GAP_SECONDS + 1.5


def test_a_camera_that_will_not_open_is_let_go_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    capture = FakeCapture([], opened=False)
    with pytest.raises(CameraError) as caught:
        Camera(93, open_capture=opened(capture))
    assert capture.released
    assert caught.value.hint
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(CameraError, match="in use, or not allowed"):
        Camera(93, open_capture=opened(capture))


def test_no_camera_here(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(CameraError, match="97"):
        Camera(97)
    assert capfd.readouterr() == ("", "")

"""From a frame to faces with emotions, and from many threads."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from moodify.types import EMOTIONS, Frame, UInt8Array
from moodify.vision.decode import decode_picture
from moodify.vision.detect import Detection
from moodify.vision.geometry import landmarks_of
from moodify.vision.preprocess import TEMPLATE, face_crop
from moodify.vision.reader import FaceReader
from tests.vision.conftest import DATA


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("happy.jpg", ["happy"]),
        ("neutral.jpg", ["neutral"]),
        ("two_people.jpg", ["happy", "neutral"]),
        ("astronaut.jpg", ["happy"]),
        ("no_face.jpg", []),
    ],
)
def test_faces_show_what_they_show(reader: FaceReader, name: str, expected: list[str]) -> None:
    faces = reader.read(decode_picture(DATA / name))
    found = [EMOTIONS[int(np.argmax(face.emotions.as_array()))] for face in faces]
    assert found == expected


def test_the_crop_is_what_the_network_saw(reader: FaceReader) -> None:
    frame = decode_picture(DATA / "happy.jpg")
    (face,) = reader.read(frame)
    assert np.array_equal(face.crop, face_crop(frame.pixels, face.landmarks))
    again = reader._classifier.predict(face.crop[None])[0]
    assert np.allclose(face.emotions.as_array(), again, atol=1e-6)


def test_a_camera_frame_and_a_still_give_the_same_face(reader: FaceReader) -> None:
    still = reader.read(decode_picture(DATA / "happy.jpg"))
    live = reader.read(decode_picture(DATA / "happy.jpg", captured_at=12.5))
    assert still == live


class Seeing:
    """A detector that sees one face, as far turned as told."""

    def __init__(self, nose: float) -> None:
        points = np.insert(TEMPLATE, 2, [nose, 28.0], axis=0) * 5 + 100
        self.face = Detection((100, 100, 200, 200), 0.93, landmarks_of(points))
        self.thorough: list[bool] = []

    def detect(self, pixels: UInt8Array, *, thorough: bool = False) -> list[Detection]:
        self.thorough.append(thorough)
        return [self.face]


def seeing(nose: float) -> tuple[FaceReader, Seeing]:
    reader, eyes = FaceReader(), Seeing(nose)
    reader._detector = eyes  # type: ignore[assignment]
    return reader, eyes


def test_a_profile_gets_no_guess_and_a_reason() -> None:
    frame = Frame(np.full((480, 640, 3), 120, np.uint8))
    turned, _ = seeing(nose=40)
    assert turned.read(frame) == ()
    assert turned.empty_quality(frame).hints == ("no_face", "too_turned")
    half, _ = seeing(nose=34)
    (face,) = half.read(frame)
    assert "too_turned" in face.quality.hints


def test_stills_are_searched_thoroughly_and_camera_frames_are_not() -> None:
    reader, eyes = seeing(nose=24)
    pixels = np.full((480, 640, 3), 120, np.uint8)
    reader.read(Frame(pixels))
    reader.read(Frame(pixels, captured_at=3.0))
    reader.read(Frame(pixels, captured_at=3.0), thorough=True)
    assert eyes.thorough == [True, False, True]


def test_an_empty_frame_is_explained(reader: FaceReader) -> None:
    covered = Frame(np.full((240, 320, 3), 4, np.uint8), captured_at=1.0)
    assert reader.read(covered) == ()
    assert reader.empty_quality(covered).hints == ("no_face", "too_dark")
    assert reader.empty_quality(decode_picture(DATA / "no_face.jpg")).hints == ("no_face",)


def test_threads_share_one_reader(reader: FaceReader) -> None:
    frames = [decode_picture(DATA / n) for n in ("happy.jpg", "two_people.jpg", "no_face.jpg")] * 3
    alone = [reader.read(frame) for frame in frames]
    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(reader.read, frames)) == alone


def test_a_live_frame_costs_little(reader: FaceReader) -> None:
    """In processor time, loosely; `make bench` prints the figure and its bar of 20 ms."""
    data = (DATA / "happy.jpg").read_bytes()
    times = []
    for _ in range(9):
        start = time.process_time()
        assert reader.read(decode_picture(data, captured_at=1.0))
        times.append(time.process_time() - start)
    assert sorted(times)[1] < 0.12

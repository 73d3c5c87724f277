"""Faces are found with their points, upright or not; what is no face is not."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from moodify.errors import ModelError
from moodify.types import UInt8Array
from moodify.vision import yunet
from moodify.vision.decode import decode_picture
from moodify.vision.detect import FaceDetector
from moodify.vision.geometry import Points, points_of, roll
from moodify.vision.yunet import Sighting
from tests.vision.conftest import DATA


def picture(name: str) -> UInt8Array:
    return decode_picture(DATA / name).pixels


def turned(pixels: UInt8Array, degrees: float) -> UInt8Array:
    """Turned clockwise about its middle, on grey."""
    image = Image.fromarray(pixels)
    return np.asarray(image.rotate(-degrees, Image.Resampling.BICUBIC, fillcolor=(128,) * 3))


def turned_points(points: Points, degrees: float, width: int, height: int) -> Points:
    z = points[:, 0] + 1j * points[:, 1] - complex(width / 2, height / 2)
    z = z * complex(math.cos(math.radians(degrees)), math.sin(math.radians(degrees)))
    return np.stack([z.real + width / 2, z.imag + height / 2], 1)


def test_one_face_with_its_points_in_their_places(detector: FaceDetector) -> None:
    (face,) = detector.detect(picture("happy.jpg"))
    x, y, width, height = face.box
    assert face.score > 0.9
    assert 200 < width < 260
    marks = face.landmarks
    # Read off the picture by eye, to a few pixels.
    for found, expected in (
        (marks.right_eye, (271, 239)),
        (marks.left_eye, (380, 237)),
        (marks.mouth_right, (278, 334)),
        (marks.mouth_left, (377, 329)),
    ):
        assert math.dist(found, expected) < 12
    assert x < marks.nose[0] < x + width
    assert y < marks.nose[1] < y + height


def test_largest_first(detector: FaceDetector) -> None:
    smiling, neutral = detector.detect(picture("two_people.jpg"))
    assert smiling.box[2] * smiling.box[3] > neutral.box[2] * neutral.box[3]
    assert smiling.box[0] < 320 < neutral.box[0]


@pytest.mark.parametrize("degrees", [-45, -30, -15, 15, 30, 45, 90, 180, -90])
def test_a_tilted_face_is_placed_as_the_upright_one(detector: FaceDetector, degrees: int) -> None:
    pixels = np.pad(picture("happy.jpg"), ((80, 80), (0, 0), (0, 0)), mode="edge")
    (upright,) = detector.detect(pixels)
    (face,) = detector.detect(turned(pixels, degrees))
    expected = turned_points(points_of(upright.landmarks), degrees, 640, 640)
    found = points_of(face.landmarks)
    eyes = float(np.hypot(*(expected[1] - expected[0])))
    assert np.hypot(*(found - expected).T).max() < 0.12 * eyes
    apart = math.degrees(roll(found) - roll(expected))
    assert abs((apart + 180) % 360 - 180) < 6


def test_a_mirrored_face_is_placed_as_in_a_mirror(detector: FaceDetector) -> None:
    (face,) = detector.detect(picture("neutral.jpg"))
    (mirrored,) = detector.detect(np.ascontiguousarray(picture("neutral.jpg")[:, ::-1]))
    right, left = face.landmarks.right_eye, mirrored.landmarks.left_eye
    assert math.dist((640 - right[0], right[1]), left) < 8


def test_a_small_face_in_a_large_picture(detector: FaceDetector) -> None:
    large = np.full((1500, 2000, 3), 90, np.uint8)
    small = np.asarray(Image.fromarray(picture("happy.jpg")).resize((120, 90)))
    large[900:990, 300:420] = small
    (face,) = detector.detect(large, thorough=True)
    assert 30 < face.box[2] < 60
    assert 330 < face.box[0] < 390


def test_a_small_face_beside_a_large_one(detector: FaceDetector) -> None:
    large = np.asarray(Image.fromarray(picture("happy.jpg")).resize((1280, 960)))
    small = np.asarray(Image.fromarray(picture("neutral.jpg")).resize((120, 90)))
    both = np.concatenate([large, np.full((960, 400, 3), 200, np.uint8)], axis=1)
    both[100:190, 1500:1620] = small
    assert len(detector.detect(both)) == 1
    near, far = detector.detect(both, thorough=True)
    assert near.box[2] > 400
    assert 1500 < far.box[0] < 1620


class Following:
    """A detector that sees a face in the same place of whatever it is shown."""

    def __init__(self, score: float) -> None:
        points = np.array([[100.0, 100], [156, 100], [128, 130], [105, 160], [151, 160]])
        self.sighting = Sighting(np.array([128.0, 128]), np.array([140.0, 170]), points, score)

    def find(self, pixels: UInt8Array) -> list[Sighting]:
        return [self.sighting]


@pytest.mark.parametrize(("score", "faces"), [(0.95, 1), (0.8, 0), (0.3, 0)])
def test_an_unsure_face_that_follows_the_eye_is_none(score: float, faces: int) -> None:
    detector = FaceDetector()
    detector._near = Following(score)  # type: ignore[assignment]
    assert len(detector.detect(picture("happy.jpg"))) == faces


@pytest.mark.parametrize("thorough", [False, True])
@pytest.mark.parametrize("what", ["coffee", "black", "white", "noise", "one pixel", "a line"])
def test_no_face(detector: FaceDetector, what: str, thorough: bool) -> None:
    pixels = {
        "coffee": picture("no_face.jpg"),
        "black": np.zeros((480, 640, 3), np.uint8),
        "white": np.full((480, 640, 3), 255, np.uint8),
        "noise": np.random.default_rng(1).integers(0, 255, (480, 640, 3), np.uint8),
        "one pixel": np.zeros((1, 1, 3), np.uint8),
        "a line": np.zeros((2, 3000, 3), np.uint8),
    }[what]
    assert detector.detect(pixels, thorough=thorough) == []


def test_a_face_cut_by_the_picture_has_its_box_inside(detector: FaceDetector) -> None:
    pixels = np.ascontiguousarray(picture("happy.jpg")[150:, 240:])
    for face in detector.detect(pixels):
        x, y, width, height = face.box
        assert 0 <= x < x + width <= 400
        assert 0 <= y < y + height <= 330


def test_threads_share_one_detector(detector: FaceDetector) -> None:
    pictures = [picture(n) for n in ("happy.jpg", "two_people.jpg", "no_face.jpg")] * 3
    alone = [detector.detect(p) for p in pictures]
    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(detector.detect, pictures)) == alone


def test_missing_or_changed_weights_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yunet, "WEIGHTS", tmp_path / "yunet.onnx")
    with pytest.raises(ModelError, match="can't be read") as caught:
        FaceDetector()
    assert caught.value.hint
    (tmp_path / "yunet.onnx").write_bytes(b"something else")
    with pytest.raises(ModelError, match="was changed"):
        FaceDetector()


def test_loading_says_nothing_on_standard_error(capfd: pytest.CaptureFixture[str]) -> None:
    FaceDetector().detect(np.zeros((48, 64, 3), np.uint8))
    assert capfd.readouterr() == ("", "")

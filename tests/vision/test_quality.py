"""What makes a face unfit is told, and nothing else is."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageFilter

from moodify.types import Frame, QualityHint, UInt8Array
from moodify.vision.decode import decode_picture
from moodify.vision.geometry import landmarks_of
from moodify.vision.preprocess import TEMPLATE
from moodify.vision.quality import SMALL_SPAN, judge, judge_empty, sharpness
from moodify.vision.reader import FaceReader
from tests.vision.conftest import DATA


def face_points(span: float, nose: float = 24.0) -> np.ndarray:
    points = np.insert(TEMPLATE, 2, [nose, 28.0], axis=0)
    return points * span / 48


def spoiled(how: str) -> UInt8Array:
    image: Image.Image = Image.open(DATA / "happy.jpg")
    match how:
        case "too_dark":
            image = image.point(lambda v: int(v * 0.12))
        case "too_bright":
            image = image.point(lambda v: min(255, int(v * 1.9 + 40)))
        case "too_blurred":
            image = image.filter(ImageFilter.GaussianBlur(9))
        case "too_small":
            small = image.resize((52, 39), Image.Resampling.LANCZOS)
            image = Image.new("RGB", (320, 240), (180, 180, 180))
            image.paste(small, (120, 90))
    return np.asarray(image)


@pytest.mark.parametrize("how", ["too_dark", "too_bright", "too_blurred", "too_small"])
def test_a_spoiled_picture_says_how(reader: FaceReader, how: QualityHint) -> None:
    (face,) = reader.read(Frame(spoiled(how)))
    assert face.quality.hints == (how,)
    assert not face.quality.ok


@pytest.mark.parametrize("name", ["happy.jpg", "neutral.jpg", "two_people.jpg", "astronaut.jpg"])
def test_a_clear_picture_has_no_complaint(reader: FaceReader, name: str) -> None:
    for face in reader.read(decode_picture(DATA / name)):
        assert face.quality.ok
        assert 60 < face.quality.brightness < 200
        assert face.quality.sharpness > 0.2


def test_a_turned_face_is_told_at_any_tilt() -> None:
    crop = np.random.default_rng(0).integers(40, 200, (48, 48)).astype(np.uint8)
    assert judge(crop, landmarks_of(face_points(200))).hints == ()
    aside = judge(crop, landmarks_of(face_points(200, nose=34)))
    assert aside.hints == ("too_turned",)
    assert aside.yaw > 0.6


def test_a_small_face_is_not_called_blurred_as_well() -> None:
    flat = np.full((48, 48), 120, np.uint8)
    assert judge(flat, landmarks_of(face_points(SMALL_SPAN - 1))).hints == ("too_small",)
    assert judge(flat, landmarks_of(face_points(SMALL_SPAN + 1))).hints == ("too_blurred",)


def test_sharpness_does_not_depend_on_light_or_contrast() -> None:
    crop = np.random.default_rng(0).integers(0, 250, (48, 48)).astype(np.uint8)
    dim = (crop // 4 + 10).astype(np.uint8)
    assert sharpness(dim) == pytest.approx(sharpness(crop), rel=0.02)
    soft = np.asarray(Image.fromarray(crop).filter(ImageFilter.GaussianBlur(1)))
    assert sharpness(soft) < sharpness(crop) / 5


@pytest.mark.parametrize(
    ("level", "hints"),
    [
        (3, ("no_face", "too_dark")),
        (120, ("no_face",)),
        (252, ("no_face", "too_bright")),
    ],
)
def test_an_empty_frame_says_what_its_light_tells(
    level: int, hints: tuple[QualityHint, ...]
) -> None:
    quality = judge_empty(np.full((120, 160, 3), level, np.uint8))
    assert quality.hints == hints
    assert quality.brightness == pytest.approx(level)


def test_an_empty_frame_tells_of_a_face_turned_away() -> None:
    quality = judge_empty(np.full((120, 160, 3), 120, np.uint8), turned_away=True)
    assert quality.hints == ("no_face", "too_turned")

"""One picture from JPEG bytes to a mood, beside OpenCV's decoder and detector alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

from benchmarks import Row, median_ms
from moodify.mood.still import mood_of
from moodify.vision.classify import EmotionClassifier
from moodify.vision.decode import decode_picture
from moodify.vision.quiet import quiet
from moodify.vision.reader import FaceReader
from moodify.vision.yunet import WEIGHTS

DATA = Path(__file__).parents[1] / "tests" / "data"
REPEATS = 200
LIVE = (320, 240)
"""The size at which the live path looks for faces."""


def rows() -> Iterator[Row]:
    """A live frame with a face, one without, and a still picture searched thoroughly."""
    reader = FaceReader()
    face = (DATA / "happy.jpg").read_bytes()
    nothing = (DATA / "no_face.jpg").read_bytes()
    yield Row(
        "decode to mood, one face in 640×480 (median)",
        median_ms(lambda: see(reader, face), REPEATS),
        "ms",
        bar=20,
        reference=REFERENCE,
        reference_value=plain(face),
    )
    yield Row(
        "decode to no face, 640×480 (median)",
        median_ms(lambda: see(reader, nothing), REPEATS),
        "ms",
        reference=REFERENCE,
        reference_value=plain(nothing),
    )
    yield Row(
        "the same face as a still picture, thoroughly (median)",
        median_ms(lambda: see(reader, face, thorough=True), REPEATS // 4),
        "ms",
    )
    network = EmotionClassifier(threads=1)
    crop = reader.read(decode_picture(face))[0].crop
    assert crop is not None
    yield Row(
        "one face crop to probabilities, one core (median)",
        median_ms(lambda: network.predict(crop[None]), REPEATS),
        "ms",
        bar=2,
        reference="YuNet once at 160×120",
        reference_value=detect_alone(face, (160, 120)),
    )


REFERENCE = "cv2.imdecode, resize to 320×240, YuNet once"


def see(reader: FaceReader, picture: bytes, *, thorough: bool = False) -> list[str]:
    """From a picture's bytes to the mood of each face in it."""
    faces = reader.read(decode_picture(picture), thorough=thorough)
    return [mood_of(face.emotions).label for face in faces]


def plain(picture: bytes) -> float:
    """Milliseconds of decoding and one look for faces, with nothing read in them."""
    with quiet():
        detector = cv2.FaceDetectorYN.create(str(WEIGHTS), "", LIVE)

    def look() -> None:
        pixels = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
        assert pixels is not None
        detector.detect(cv2.resize(pixels, LIVE, interpolation=cv2.INTER_AREA))

    return median_ms(look, REPEATS)


def detect_alone(picture: bytes, size: tuple[int, int]) -> float:
    """Milliseconds of one look for faces in a picture of `size`, decoded already, on one core."""
    with quiet():
        detector = cv2.FaceDetectorYN.create(str(WEIGHTS), "", size)
    small = cv2.resize(decode_picture(picture).pixels, size, interpolation=cv2.INTER_AREA)
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        return median_ms(lambda: detector.detect(small), REPEATS)
    finally:
        cv2.setNumThreads(threads)

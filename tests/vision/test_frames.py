"""Real camera pictures, read as they come: skipped where the shared folder is absent."""

from __future__ import annotations

import csv
from functools import cache

import numpy as np
import pytest

from moodify.types import EMOTIONS, Face, Frame
from moodify.vision.decode import decode_picture
from moodify.vision.reader import FaceReader
from tests.vision.conftest import FRAMES

pytestmark = pytest.mark.skipif(
    not FRAMES.is_dir(), reason="the shared camera pictures are not beside this checkout"
)

SPOILED = ("_dark", "_bright", "_blur", "_small", "_rot90")


@cache
def manifest() -> dict[str, dict[str, str]]:
    with (FRAMES / "manifest.csv").open(newline="") as file:
        return {row["file"]: row for row in csv.DictReader(file)}


@pytest.fixture(scope="module")
def seen(reader: FaceReader) -> dict[str, tuple[Face, ...]]:
    return {name: reader.read(decode_picture(FRAMES / name)) for name in manifest()}


def shown(face: Face) -> str:
    return EMOTIONS[int(np.argmax(face.emotions.as_array()))]


def test_no_face_no_guess(seen: dict[str, tuple[Face, ...]], reader: FaceReader) -> None:
    empty = [name for name, row in manifest().items() if row["faces"] == "0"]
    assert len(empty) >= 9
    assert {name: seen[name] for name in empty} == dict.fromkeys(empty, ())
    for name in empty:
        live = Frame(decode_picture(FRAMES / name).pixels, captured_at=1.0)
        assert reader.read(live) == ()
        assert reader.empty_quality(live).hints[0] == "no_face"


def test_every_face_is_found(seen: dict[str, tuple[Face, ...]]) -> None:
    missed = [n for n, row in manifest().items() if len(seen[n]) != int(row["faces"])]
    assert missed == []


def test_clear_faces_show_what_is_expected(seen: dict[str, tuple[Face, ...]]) -> None:
    clear = {
        name: row["expected"].split(",")
        for name, row in manifest().items()
        if row["expected"] and not any(word in name for word in SPOILED)
    }
    right = [
        shown(face) == expected
        for name, wanted in clear.items()
        for face, expected in zip(seen[name], wanted, strict=True)
    ]
    assert len(right) >= 30
    assert np.mean(right) >= 0.85


@pytest.mark.parametrize(
    ("word", "hint"), [("_dark", "too_dark"), ("_bright", "too_bright"), ("_blur", "too_blurred")]
)
def test_spoiled_faces_are_told(seen: dict[str, tuple[Face, ...]], word: str, hint: str) -> None:
    names = [name for name in manifest() if word in name]
    assert len(names) == 3
    for name in names:
        assert [face.quality.hints[0] for face in seen[name]] == [hint]


def test_clear_faces_have_no_complaint(seen: dict[str, tuple[Face, ...]]) -> None:
    complaints = {
        name: face.quality.hints
        for name, faces in seen.items()
        for face in faces
        if face.quality.hints and not any(word in name for word in SPOILED[:3])
    }
    assert complaints == {}

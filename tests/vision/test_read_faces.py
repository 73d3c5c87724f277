"""The three lines for a developer."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest

import moodify
from moodify import read_faces
from moodify.errors import PictureError
from moodify.vision.decode import decode_picture
from tests.vision.conftest import DATA


def test_a_path_bytes_and_pixels_give_the_same_faces() -> None:
    path = DATA / "two_people.jpg"
    by_path = read_faces(path)
    assert [max(f.emotions.moods, key=f.emotions.moods.__getitem__) for f in by_path] == [
        "happy",
        "neutral",
    ]
    assert read_faces(str(path)) == read_faces(path.read_bytes()) == by_path
    assert read_faces(decode_picture(path).pixels) == by_path


def test_no_face_is_an_empty_tuple_and_no_picture_an_error() -> None:
    assert read_faces(DATA / "no_face.jpg") == ()
    assert read_faces(np.zeros((48, 48), np.uint8)) == ()
    with pytest.raises(PictureError):
        read_faces(b"nothing")


def test_a_face_is_frozen() -> None:
    (face,) = read_faces(DATA / "happy.jpg")
    with pytest.raises(dataclasses.FrozenInstanceError):
        face.score = 1.0  # type: ignore[misc]


def test_the_version_is_the_packages() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())
    assert moodify.__version__ == project["project"]["version"]


def test_importing_moodify_loads_nothing_heavy() -> None:
    code = "import sys, moodify; print([m for m in ('cv2', 'numpy', 'PIL') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

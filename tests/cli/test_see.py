from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from moodify.types import EMOTIONS, MOODS
from tests.cli.clips import film
from tests.cli.conftest import Moodify

FRAMES = Path(__file__).parents[2] / ".." / "shared" / "frames"


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_picture_gives_one_line_with_its_faces(moodify: Moodify, data: Path) -> None:
    result = moodify("see", data / "two_people.jpg", "--json")
    assert result.exit_code == 0
    [sight] = lines(result.stdout)
    assert sight["file"] == str(data / "two_people.jpg")
    assert sight["quality"] == []
    faces = sight["faces"]
    assert isinstance(faces, list)
    assert [face["mood"] for face in faces] == ["happy", "neutral"]
    for face in faces:
        assert len(face["box"]) == 4
        assert 0 < face["score"] <= 1
        assert tuple(face["emotions"]) == EMOTIONS
        assert tuple(face["moods"]) == MOODS
        assert face["quality"] == []


def test_no_face_is_no_guess(moodify: Moodify, data: Path) -> None:
    result = moodify("see", data / "no_face.jpg", "--json")
    assert result.exit_code == 0
    assert lines(result.stdout) == [
        {"file": str(data / "no_face.jpg"), "faces": [], "quality": ["no_face"]}
    ]


def test_a_folder_is_read_in_order_for_people(moodify: Moodify, data: Path) -> None:
    result = moodify("see", data)
    assert result.exit_code == 0
    heads = [line.partition(": ") for line in result.stdout.splitlines() if ": " in line]
    assert [Path(name).name for name, _, _ in heads] == [
        "astronaut.jpg",
        "happy.jpg",
        "neutral.jpg",
        "no_face.jpg",
        "two_people.jpg",
    ]
    assert heads[1][2].startswith("happy")
    assert heads[3][2] == "no face"
    assert heads[4][2] == "2 faces"


def test_a_bad_file_is_named_and_the_rest_read(
    moodify: Moodify, data: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes((data / "happy.jpg").read_bytes()[:2000])
    gone = tmp_path / "gone.jpg"
    result = moodify("see", bad, gone, data / "happy.jpg", "--json")
    assert result.exit_code == 1
    first, second, third = lines(result.stdout)
    assert first["file"] == str(bad)
    assert "cut short" in str(first["error"])
    assert "no file" in str(second["error"])
    assert third["faces"]
    complaints = result.stderr.splitlines()
    assert len(complaints) == 2
    assert complaints[0].startswith(f"{bad}: ")


def test_a_folder_without_pictures_is_a_wrong_command_line(
    moodify: Moodify, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    result = moodify("see", tmp_path / "empty")
    assert result.exit_code == 2
    assert "no picture" in result.stderr


@pytest.mark.parametrize("words", [(), ("--json",)])
def test_a_name_that_cannot_be_shown_is_no_obstacle(
    words: tuple[str, ...], data: Path, tmp_path: Path
) -> None:
    name = os.fsdecode(b"caf\xe9.jpg")  # Latin-1, as old disks have it
    shutil.copy(data / "no_face.jpg", tmp_path / name)
    result = subprocess.run(
        [sys.executable, "-m", "moodify", "see", name, *words],
        cwd=tmp_path,
        env={**os.environ, "PYTHONIOENCODING": "utf-8:strict"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    if words:
        assert json.loads(result.stdout)["file"] == name
    else:
        assert result.stdout == "caf\\udce9.jpg: no face\n"


@pytest.mark.skipif(not FRAMES.is_dir(), reason="needs ../shared/frames, which is not here")
def test_pictures_without_a_face_stay_empty(moodify: Moodify) -> None:
    result = moodify("see", *sorted(FRAMES.glob("noface_*")), "--json")
    assert result.exit_code == 0
    assert [sight["faces"] for sight in lines(result.stdout)] == [[]] * 6


def test_a_video_is_read_twice_a_second(moodify: Moodify, data: Path, tmp_path: Path) -> None:
    clip = film(tmp_path / "clip.mjpeg", data, ("happy.jpg", 1.0), ("no_face.jpg", 0.6))
    result = moodify("see", clip, "--json")
    assert result.exit_code == 0
    found = lines(result.stdout)
    assert [sight["time"] for sight in found] == pytest.approx([0.0, 0.5, 1.0, 1.5], abs=0.05)
    assert [bool(sight["faces"]) for sight in found] == [True, True, False, False]
    assert {sight["file"] for sight in found} == {str(clip)}


def test_a_video_without_frames_is_a_sentence(moodify: Moodify, tmp_path: Path) -> None:
    clip = tmp_path / "clip.mp4"
    clip.write_bytes(b"no film at all")
    result = moodify("see", clip)
    assert result.exit_code == 1
    assert "no frames" in result.stderr
    assert len(result.stderr.splitlines()) == 1

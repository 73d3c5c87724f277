"""A wheel built from this tree is whole: the networks, the page, the songs; and it works."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from moodify import __version__

ROOT = Path(__file__).parents[1]
NEEDED = (
    "moodify/py.typed",
    "moodify/cli/selftest.jpg",
    "moodify/music/sources/starter.csv",
    "moodify/vision/models/emotion.json",
    "moodify/vision/models/emotion.onnx",
    "moodify/vision/models/yunet.onnx",
    "moodify/web/static/index.html",
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("hatchling", reason="needs hatchling to build a wheel")
    folder = tmp_path_factory.mktemp("wheel")
    code = "import sys; from hatchling.build import build_wheel; build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", code, str(folder)], cwd=ROOT, timeout=120, check=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def test_it_holds_what_the_tree_holds(unpacked: Path) -> None:
    source = ROOT / "src"
    wanted = {
        path.relative_to(source)
        for path in (source / "moodify").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    packed = {path.relative_to(unpacked) for path in unpacked.rglob("*") if path.is_file()}
    assert wanted <= packed
    assert {Path(name) for name in NEEDED} <= packed
    for name in NEEDED[1:]:
        assert (unpacked / name).read_bytes() == (source / name).read_bytes()


def test_it_holds_nothing_else(unpacked: Path) -> None:
    assert {path.name.partition("-")[0] for path in unpacked.iterdir()} == {"moodify"}


def test_it_carries_its_licence_and_its_commands(unpacked: Path) -> None:
    facts = next(unpacked.glob("*.dist-info"))
    assert (facts / "licenses" / "LICENSE").is_file()
    assert (facts / "licenses" / "NOTICE").is_file()
    entries = (facts / "entry_points.txt").read_text("utf-8")
    assert "moodify = moodify.cli.main:main" in entries
    assert "house = moodify.music.sources.house:HouseSource" in entries


def test_it_is_of_the_version_that_the_code_says(unpacked: Path) -> None:
    facts = next(unpacked.glob("*.dist-info"))
    assert f"\nVersion: {__version__}\n" in (facts / "METADATA").read_text("utf-8")


def test_what_is_in_it_reads_a_face(unpacked: Path, tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "moodify", "see", str(ROOT / "tests/data/happy.jpg")],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(unpacked)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert "happy" in result.stdout

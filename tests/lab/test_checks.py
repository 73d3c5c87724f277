"""The checks find what was planted, and nothing else."""

import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from moodify.lab.checks import agreement, blank, check, duplicates, leaks_between, near_copies
from moodify.lab.data import Pictures
from moodify.types import EMOTIONS
from tests.lab.conftest import Collection

SHARED = Path(__file__).parents[3] / "shared" / "data"


@pytest.fixture
def faces() -> Pictures:
    """Twenty smooth pictures that are all different."""
    rng = np.random.default_rng(8)
    small = rng.integers(0, 255, (20, 6, 6))
    pixels = np.kron(small, np.ones((1, 8, 8))).astype(np.uint8)
    names = tuple(f"train/x/{n}.jpg" for n in range(20))
    return Pictures(pixels, np.arange(20) % 7, np.zeros((20, 7), np.float32), names)


def test_the_small_collection_is_told_in_full(collection: Collection) -> None:
    findings = check(collection.zip, collection.votes, collection.leaks)
    assert findings.counts["train"] == dict.fromkeys(EMOTIONS, 6) | {"happy": 5}
    assert findings.left_out == 1
    assert findings.agreement == 1.0
    assert findings.voted == 41 + 21
    assert findings.exact_leaks == {"train → test": 0}
    text = "\n".join(findings.lines())
    assert "train: 41 pictures, 23 of the four moods" in text
    assert "agree on 100.0%" in text


def test_a_blank_picture_is_named(faces: Pictures) -> None:
    faces.pixels[4] = 120
    assert blank(faces) == ["train/x/4.jpg"]


def test_duplicates_are_counted_and_contradictions_too(faces: Pictures) -> None:
    assert duplicates(faces) == (0, 0)
    faces.pixels[7] = faces.pixels[0]  # 7 % 7 is 0: the same label
    faces.pixels[8] = faces.pixels[2]
    assert duplicates(faces) == (2, 1)


def test_copies_are_found_in_another_light_and_saved_anew(faces: Pictures) -> None:
    rng = np.random.default_rng(1)
    other = faces.pixels[[3, 5]].astype(float)
    other[1] = 0.6 * other[1] + 40 + rng.normal(0, 4, other[1].shape)
    second = replace(faces.take(np.array([0, 1])), pixels=other.round().astype(np.uint8))
    assert leaks_between(faces, second) == (1, 1)
    assert near_copies(second.pixels, faces.pixels) == {0: [3], 1: [5]}
    strangers = replace(second, pixels=rng.integers(0, 255, (2, 48, 48)).astype(np.uint8))
    assert leaks_between(faces, strangers) == (0, 0)


def test_agreement_counts_only_what_both_call_a_mood(faces: Pictures) -> None:
    votes = np.eye(7, dtype=np.float32)[faces.labels]
    votes[0] = np.eye(7)[EMOTIONS.index("sad")]  # an angry one that people call sad
    votes[3] = np.eye(7)[EMOTIONS.index("fear")]  # a happy one: not counted
    moods = sum(EMOTIONS[label] in ("angry", "happy", "sad", "neutral") for label in faces.labels)
    found = agreement({"train": replace(faces, votes=votes)})
    assert found == pytest.approx((moods - 2) / (moods - 1))
    assert agreement({"train": faces}) is None


@pytest.mark.skipif(not SHARED.exists(), reason="FER2013 does not lie beside the project")
def test_fer2013_itself() -> None:
    """The figures that are known of it, less the list of leaks."""
    findings = check(
        SHARED / "fer2013.zip", SHARED / "ferplus_votes.csv", SHARED / "fer2013_leaks.csv"
    )
    assert sum(findings.counts["test"].values()) == 3589
    assert sum(findings.counts["train"].values()) + findings.left_out == 28709
    assert findings.agreement == pytest.approx(0.79, abs=0.01)
    assert findings.exact_leaks == findings.near_leaks == {"train → test": 0}


def test_what_holds_for_the_whole_collection_is_told_once(
    collection: Collection, tmp_path: Path
) -> None:
    with zipfile.ZipFile(collection.zip, "a") as archive:
        archive.writestr("train/contempt/a.jpg", b"")
    lines = list(check(collection.zip).lines())
    told = [line for line in lines if "contempt" in line]
    assert told == [
        "1 picture in folders that name none of the seven emotions left out: contempt (1)."
    ]


def test_sizes_are_told_as_they_were_found(tmp_path: Path) -> None:
    for number, emotion in enumerate(("happy", "sad", "fear")):
        (tmp_path / emotion).mkdir()
        shape = [(48, 48), (64, 50), (64, 50)][number]
        Image.new("RGB" if number else "L", shape, number).save(tmp_path / emotion / "a.png")
    findings = check(tmp_path)
    assert findings.sizes == {"whole": {"64×50 colour": 2, "48×48 grey": 1}}
    text = "\n".join(findings.lines())
    assert "whole: 2 sizes as found: 64×50 colour (2), 48×48 grey (1)" in text
    assert "no whole pictures of: angry, disgust, surprise, neutral" in text


def test_pictures_without_a_face_are_counted_in_the_votes(collection: Collection) -> None:
    text = collection.votes.read_text().splitlines()
    name = text[1].partition(",")[0]
    collection.votes.write_text("\n".join([text[0], f"{name}{',0' * 9},10", *text[2:]]))
    assert check(collection.zip, collection.votes).no_face == 1

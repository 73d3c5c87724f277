"""Reading FER2013 as people have it."""

import zipfile
from pathlib import Path

import numpy as np
import pytest

from moodify.errors import LabError
from moodify.lab.data import load_split, split_holdout
from moodify.types import EMOTIONS
from tests.lab.conftest import EACH, Collection


def test_the_zip_and_its_unpacked_folder_are_the_same(
    collection: Collection, tmp_path: Path
) -> None:
    zipfile.ZipFile(collection.zip).extractall(tmp_path / "folder")
    packed, unpacked = (load_split(p, "train") for p in (collection.zip, tmp_path / "folder"))
    assert packed.names == unpacked.names
    assert packed.sha256 == unpacked.sha256
    assert len(packed) == EACH["train"] * 7
    assert packed.pixels.shape[1:] == (48, 48)


def test_leaks_are_left_out_and_votes_are_shares_of_all_ten(collection: Collection) -> None:
    pictures = load_split(collection.zip, "train", collection.votes, collection.leaks)
    assert "train/happy/train_0.jpg" not in pictures.names
    assert len(pictures) == EACH["train"] * 7 - 1
    assert pictures.votes.argmax(1).tolist() == pictures.labels.tolist()
    assert pictures.votes.max(1) == pytest.approx(0.8)


def test_the_held_out_share_is_apart_and_in_proportion(collection: Collection) -> None:
    pictures = load_split(collection.zip, "train")
    learn, hold = split_holdout(pictures, 1 / 3, seed=1)
    assert set(learn.names) | set(hold.names) == set(pictures.names)
    assert not set(learn.names) & set(hold.names)
    assert np.bincount(hold.labels).tolist() == [2] * 7
    assert split_holdout(pictures, 1 / 3, seed=1)[1].names == hold.names


def test_a_missing_file_says_where_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(LabError, match="There is no") as caught:
        load_split(tmp_path / "none.zip", "train")
    assert "Kaggle" in caught.value.hint


def test_a_zip_cut_short_is_named(collection: Collection) -> None:
    data = collection.zip.read_bytes()
    collection.zip.write_bytes(data[: len(data) // 2])
    with pytest.raises(LabError, match="not a whole zip"):
        load_split(collection.zip, "train")


def test_a_missing_emotion_is_named(collection: Collection, tmp_path: Path) -> None:
    zipfile.ZipFile(collection.zip).extractall(tmp_path / "folder")
    for file in (tmp_path / "folder/train/sad").iterdir():
        file.unlink()
    with pytest.raises(LabError, match="no train pictures of: sad"):
        load_split(tmp_path / "folder", "train")


def test_a_votes_file_of_another_kind_is_refused(collection: Collection) -> None:
    with pytest.raises(LabError, match="lacks the columns: anger"):
        load_split(collection.zip, "train", collection.leaks)


def test_a_file_that_is_no_picture_is_named(collection: Collection, tmp_path: Path) -> None:
    zipfile.ZipFile(collection.zip).extractall(tmp_path / "folder")
    (tmp_path / "folder/train/sad/train_1.jpg").write_bytes(b"no picture")
    with pytest.raises(LabError, match=r"train/sad/train_1\.jpg"):
        load_split(tmp_path / "folder", "train")


def test_the_order_of_emotions_is_fer2013s() -> None:
    assert EMOTIONS == ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")

"""Reading FER2013 as people have it."""

import zipfile
from pathlib import Path

import numpy as np
import pytest

from moodify.errors import LabError
from moodify.lab.data import load_split, split_holdout
from moodify.lab.tables import VOTE_COLUMNS
from moodify.types import EMOTIONS
from tests.lab.conftest import COLUMNS, EACH, Collection

MICROSOFTS = ["Usage", "Image name", *COLUMNS]


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


def table_with_votes(folder: Path, rows: int = 140) -> tuple[Path, Path]:
    """fer2013.csv of flat pictures, and fer2013new.csv in which raters see what the label says."""
    usages = ["Training"] * (rows // 2) + ["PublicTest"] * (rows // 2)
    pictures = [
        f"{row % 7},{' '.join([str(row % 256)] * 2304)},{u}" for row, u in enumerate(usages)
    ]
    votes = []
    for row, usage in enumerate(usages):
        counts = dict.fromkeys(COLUMNS, 0) | {VOTE_COLUMNS[row % 7]: 9, "NF": 1}
        votes.append(f"{usage},fer{row:07d}.png,{','.join(map(str, counts.values()))}")
    (folder / "fer2013.csv").write_text("\n".join(["emotion,pixels,Usage", *pictures]))
    (folder / "fer2013new.csv").write_text("\n".join([",".join(MICROSOFTS), *votes]))
    return folder / "fer2013.csv", folder / "fer2013new.csv"


def test_microsofts_votes_go_with_the_table_row_by_row(tmp_path: Path) -> None:
    table, votes = table_with_votes(tmp_path)
    pictures = load_split(table, "test", votes)
    assert pictures.names[:2] == ("test/angry/row_00071", "test/disgust/row_00072")
    assert pictures.votes.argmax(1).tolist() == pictures.labels.tolist()
    assert pictures.votes.max(1) == pytest.approx(0.9)


def test_votes_by_row_that_lack_one_are_refused(tmp_path: Path) -> None:
    table, votes = table_with_votes(tmp_path)
    lines = votes.read_text().splitlines()
    votes.write_text("\n".join(lines[:4] + lines[5:]))
    with pytest.raises(LabError, match="has 139 rows and the pictures have 140"):
        load_split(table, "train", votes)
    votes.write_text("\n".join(lines[:4] + lines[5:] + lines[-1:]))
    with pytest.raises(LabError, match=r"Row 70 of .* is for test, that of the pictures for train"):
        load_split(table, "train", votes)


def test_votes_in_another_order_are_refused(tmp_path: Path) -> None:
    table, votes = table_with_votes(tmp_path, 280)
    head, *lines = votes.read_text().splitlines()
    votes.write_text("\n".join([head, lines[1], *lines[1:]]))  # one contradiction may be
    load_split(table, "train", votes)
    votes.write_text("\n".join([head, *lines[1:140], lines[0], *lines[140:]]))
    with pytest.raises(LabError, match="agrees with the labels on only 0%"):
        load_split(table, "train", votes)


def test_votes_by_row_and_votes_by_path_are_told_apart(
    collection: Collection, tmp_path: Path
) -> None:
    table, votes = table_with_votes(tmp_path)
    for path, others in ((collection.zip, votes), (table, collection.votes)):
        with pytest.raises(LabError, match="one names pictures by path") as caught:
            load_split(path, "train", others)
        assert "fer2013new.csv fits fer2013.csv" in caught.value.hint
    with pytest.raises(LabError, match="leaks names none of the rows"):
        load_split(table, "train", None, collection.leaks)


def test_microsofts_votes_find_pictures_by_file_name(
    collection: Collection, tmp_path: Path
) -> None:
    _, votes = table_with_votes(tmp_path)
    with zipfile.ZipFile(collection.zip, "a") as archive:
        archive.writestr("train/angry/fer0000007.png", archive.read("train/angry/train_0.jpg"))
    pictures = load_split(collection.zip, "train", votes)
    voted = [n for n, v in zip(pictures.names, pictures.votes, strict=True) if v.any()]
    assert voted == ["train/angry/fer0000007.png"]
    assert "42 pictures without FER+ votes for an emotion." in pictures.notes


def test_an_archive_that_holds_all_twice_is_read_once(
    collection: Collection, tmp_path: Path
) -> None:
    with (
        zipfile.ZipFile(collection.zip) as archive,
        zipfile.ZipFile(tmp_path / "twice.zip", "w") as twice,
    ):
        for name in archive.namelist():
            twice.writestr(f"images/{name}", archive.read(name))
            twice.writestr(f"images/images/{name}", archive.read(name))
            twice.writestr(f"__MACOSX/images/{name}", b"")
    once = load_split(collection.zip, "train")
    read = load_split(tmp_path / "twice.zip", "train")
    assert read.sha256 == once.sha256
    assert read.names == once.names
    assert any("twice" in note for note in read.notes)


def test_splits_that_are_lacking_are_told_with_those_that_are_there(
    collection: Collection, tmp_path: Path
) -> None:
    zipfile.ZipFile(collection.zip).extractall(tmp_path / "folder")
    with pytest.raises(LabError, match="has no private split; it has train and test"):
        load_split(tmp_path / "folder", "PrivateTest")
    with pytest.raises(LabError, match="no split called holiday"):
        load_split(tmp_path / "folder", "holiday")
    (tmp_path / "folder" / "test").rename(tmp_path / "folder" / "Validation")
    read = load_split(tmp_path / "folder", "test")
    assert read.notes[0] == "It has no test split; its validation split is used."
    assert read.take(np.array([0])).mirrored().notes == read.notes

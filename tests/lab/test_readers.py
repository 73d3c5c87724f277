"""The same pictures come out of every format in which people have FER2013."""

import csv
import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from moodify.errors import LabError
from moodify.lab.data import Pictures, load_split, load_splits
from moodify.types import EMOTIONS
from tests.lab.conftest import EACH, Collection

USAGE = {"train": "Training", "test": "PublicTest"}


@pytest.fixture
def whole(collection: Collection) -> dict[str, Pictures]:
    return load_splits(collection.zip)


def as_table(whole: dict[str, Pictures], head: tuple[str, str, str]) -> str:
    """The pictures as the challenge's CSV, its columns called as in `head`."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(head)
    for split, pictures in whole.items():
        for pixels, label in zip(pictures.pixels, pictures.labels, strict=True):
            row = {"emotion": label, "pixels": " ".join(map(str, pixels.ravel()))}
            row["Usage"] = USAGE[split]
            writer.writerow([row[name.strip()] for name in head])
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("fer2013.csv", ("emotion", "pixels", "Usage")),
        ("icml_face_data.csv", ("emotion", " Usage", " pixels")),
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_the_challenges_tables_hold_the_same_pictures(
    whole: dict[str, Pictures], tmp_path: Path, name: str, head: tuple[str, str, str], packed: bool
) -> None:
    path = tmp_path / name
    if packed:
        path = tmp_path / "archive.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(name, as_table(whole, head))
    else:
        path.write_text(as_table(whole, head))
    for split, pictures in whole.items():
        read = load_split(path, split)
        assert np.array_equal(read.pixels, pictures.pixels)
        assert np.array_equal(read.labels, pictures.labels)


def test_unpacked_folders_hold_the_same_pictures(
    collection: Collection, whole: dict[str, Pictures], tmp_path: Path
) -> None:
    with zipfile.ZipFile(collection.zip) as archive:
        archive.extractall(tmp_path / "unpacked")
    read = load_split(tmp_path / "unpacked", "train", collection.votes, collection.leaks)
    packed = load_split(collection.zip, "train", collection.votes, collection.leaks)
    assert read.names == packed.names
    assert read.sha256 == packed.sha256
    assert len(read) == len(whole["train"]) - 1


def test_a_broken_row_is_named_counted_and_skipped(
    whole: dict[str, Pictures], tmp_path: Path
) -> None:
    lines = as_table(whole, ("emotion", "pixels", "Usage")).splitlines()
    many = [lines[0], *lines[1:] * 20]
    many[5] = "3,1 2 3,Training"
    (tmp_path / "fer2013.csv").write_text("\n".join(many))
    read = load_split(tmp_path / "fer2013.csv", "train")
    assert len(read) == 20 * len(whole["train"]) - 1
    assert any("line 6" in note for note in read.notes)


def test_a_table_with_many_broken_rows_is_refused(
    whole: dict[str, Pictures], tmp_path: Path
) -> None:
    lines = as_table(whole, ("emotion", "pixels", "Usage")).splitlines()
    lines[3] = "9," + lines[3].partition(",")[2]
    lines[4] = "happy"
    (tmp_path / "fer2013.csv").write_text("\n".join(lines))
    with pytest.raises(LabError, match="line"):
        load_split(tmp_path / "fer2013.csv", "train")


def test_any_folder_of_classes_is_read_whole(tmp_path: Path) -> None:
    for folder in (*EMOTIONS, "contempt"):
        place = tmp_path / "faces" / {"happy": "Happiness", "fear": "2_Fear"}.get(folder, folder)
        place.mkdir(parents=True)
        Image.new("RGB", (60, 80), (200, 10, 10)).save(place / "a.png")
    read = load_split(tmp_path / "faces", "test")
    assert sorted(read.labels) == list(range(7))
    assert read.pixels.shape == (7, 48, 48)
    notes = " ".join(read.notes)
    assert "contempt" in notes
    assert "7 pictures of other size or colour" in notes


def test_large_pictures_are_cropped_by_whoever_finds_faces(tmp_path: Path) -> None:
    for number, emotion in enumerate(EMOTIONS):
        (tmp_path / emotion).mkdir()
        Image.new("RGB", (200, 150), (number, 0, 0)).save(tmp_path / emotion / "a.png")
    face = np.full((48, 48), 77, np.uint8)

    def crop(pixels: np.ndarray) -> np.ndarray | None:
        assert pixels.shape == (150, 200, 3)
        return face if pixels[0, 0, 0] % 2 else None

    read = load_split(tmp_path, "test", crop=crop)
    assert [bool((p == 77).all()) for p in read.pixels] == [bool(n % 2) for n in read.labels]
    assert any("found in 3" in note for note in read.notes)


def test_what_cannot_be_read_is_one_sentence(collection: Collection, tmp_path: Path) -> None:
    with pytest.raises(LabError, match="There is no"):
        load_split(tmp_path / "nothing.zip", "train")
    short = tmp_path / "short.zip"
    short.write_bytes(collection.zip.read_bytes()[:-200])
    with pytest.raises(LabError, match="zip"):
        load_split(short, "train")
    with pytest.raises(LabError, match="private"):
        load_split(collection.zip, "private")
    empty = tmp_path / "empty"
    (empty / "cats").mkdir(parents=True)
    with pytest.raises(LabError, match="no pictures"):
        load_split(empty, "train")


def test_a_missing_emotion_is_refused_or_said(collection: Collection, tmp_path: Path) -> None:
    for number in range(EACH["test"]):
        (tmp_path / "c" / "happy").mkdir(parents=True, exist_ok=True)
        Image.new("L", (48, 48), 10 + number).save(tmp_path / "c" / "happy" / f"{number}.png")
    with pytest.raises(LabError, match="sad"):
        load_split(tmp_path / "c", "test")
    read = load_split(tmp_path / "c", "test", complete=False)
    assert len(read) == EACH["test"]
    assert any("sad" in note for note in read.notes)

"""What collections call emotions and splits."""

import pytest

from moodify.lab.naming import count, emotion_index, split_name
from moodify.types import EMOTIONS


@pytest.mark.parametrize(
    ("folder", "emotion"),
    [
        ("Anger", "angry"),
        ("disgusted", "disgust"),
        ("FEARFUL", "fear"),
        ("03_happiness", "happy"),
        ("Sadness", "sad"),
        ("surprised ", "surprise"),
        ("neutrality", "neutral"),
    ],
)
def test_synonyms_in_any_case_name_an_emotion(folder: str, emotion: str) -> None:
    index = emotion_index(folder)
    assert index is not None
    assert EMOTIONS[index] == emotion


@pytest.mark.parametrize("emotion", EMOTIONS)
def test_every_emotion_names_itself(emotion: str) -> None:
    assert emotion_index(emotion) == [*EMOTIONS].index(emotion)  # type: ignore[arg-type]


@pytest.mark.parametrize("folder", ["contempt", "", "0", "unhappy", "images"])
def test_other_folders_name_none(folder: str) -> None:
    assert emotion_index(folder) is None


def test_splits_go_by_many_names() -> None:
    names = ["Training", " PublicTest", "PrivateTest", "val", "TEST", "train", "images"]
    known = ["train", "test", "private", "validation", "test", "train", None]
    assert [split_name(name) for name in names] == known


def test_one_is_not_many() -> None:
    assert [count(n, "row") for n in (0, 1, 2000)] == ["0 rows", "1 row", "2,000 rows"]

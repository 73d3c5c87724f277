"""A collection as small as it can be, in FER2013's layout."""

import csv
import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from moodify.types import EMOTIONS

EACH = {"train": 6, "test": 3}
COLUMNS = ["neutral", "surprise", "anger", "disgust", "fear", "happiness", "sadness"]
COLUMNS += ["contempt", "unknown", "NF"]
VOTED = {"angry": "anger", "happy": "happiness", "sad": "sadness"}


@dataclass(frozen=True)
class Collection:
    """Where the files of the small collection lie."""

    zip: Path
    votes: Path
    leaks: Path


def picture(emotion: int, number: int) -> bytes:
    """A 48×48 grey JPEG: a bar whose place tells the emotion, in noise."""
    rng = np.random.default_rng(emotion * 100 + number)
    pixels = rng.integers(90, 140, (48, 48)).astype(np.uint8)
    pixels[:, 6 * emotion : 6 * emotion + 6] = 230
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG")
    return file.getvalue()


@pytest.fixture
def collection(tmp_path: Path) -> Collection:
    """A zip of a few pictures an emotion, their votes, and one leak."""
    votes = []
    with zipfile.ZipFile(tmp_path / "fer.zip", "w") as archive:
        for split, count in EACH.items():
            for index, emotion in enumerate(EMOTIONS):
                for number in range(count):
                    name = f"{split}/{emotion}/{split}_{number}.jpg"
                    archive.writestr(name, picture(index, number + 50 * (split == "test")))
                    row = dict.fromkeys(COLUMNS, 0) | {VOTED.get(emotion, emotion): 8, "NF": 2}
                    votes.append({"image": name} | row)
    with (tmp_path / "votes.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, ["image", *COLUMNS])
        writer.writeheader()
        writer.writerows(votes)
    (tmp_path / "leaks.csv").write_text("image\ntrain/happy/train_0.jpg\n")
    return Collection(tmp_path / "fer.zip", tmp_path / "votes.csv", tmp_path / "leaks.csv")

"""The shipped network and its card, and files that are not what they should be."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from moodify.errors import ModelError
from moodify.types import EMOTIONS
from moodify.vision.classify import DEFAULT_MODEL, EmotionClassifier


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A copy of the shipped network and its card, free to be spoiled."""
    for suffix in (".onnx", ".json"):
        shutil.copy(DEFAULT_MODEL.with_suffix(suffix), tmp_path / f"copy{suffix}")
    return tmp_path / "copy.onnx"


def change_card(model: Path, **values: object) -> None:
    card = model.with_suffix(".json")
    card.write_text(json.dumps(json.loads(card.read_text()) | values))


def test_probabilities_for_any_number_of_crops() -> None:
    classifier = EmotionClassifier()
    crops = np.random.default_rng(1).integers(0, 256, (5, 48, 48)).astype(np.uint8)
    together = classifier.predict(crops)
    assert together.shape == (5, 7)
    assert together.sum(1) == pytest.approx(1, abs=1e-5)
    alone = np.concatenate([classifier.predict(crops[i : i + 1]) for i in range(5)])
    assert alone == pytest.approx(together, abs=1e-5)
    assert classifier.predict(crops[:0]).shape == (0, 7)


def test_a_blank_crop_gives_numbers() -> None:
    assert np.isfinite(EmotionClassifier().predict(np.zeros((1, 48, 48), np.uint8))).all()


def test_crops_of_another_size_are_refused() -> None:
    with pytest.raises(ValueError, match=r"shape \(N, 48, 48\)"):
        EmotionClassifier().predict(np.zeros((1, 64, 64), np.uint8))


def test_the_card_tells_what_ships() -> None:
    card = EmotionClassifier().card
    assert card.labels == EMOTIONS
    assert card.side == 48
    assert card.parameters <= 2_000_000
    assert {"preset", "chosen_on_held_out_training"} <= set(card.training)


def test_a_file_that_was_changed_is_refused(model: Path) -> None:
    data = bytearray(model.read_bytes())
    data[len(data) // 2] ^= 1
    model.write_bytes(data)
    with pytest.raises(ModelError, match="not the file that its card describes"):
        EmotionClassifier(model)


def test_a_missing_network_or_card_is_named(model: Path) -> None:
    model.with_suffix(".json").unlink()
    with pytest.raises(ModelError, match=r"copy\.json is missing"):
        EmotionClassifier(model)
    with pytest.raises(ModelError, match=r"none\.onnx is missing"):
        EmotionClassifier(model.with_name("none.onnx"))


@pytest.mark.parametrize("card", ["", "[]", "{}", '{"format": 1}', '{"format": 99}', "nul"])
def test_a_card_of_another_kind_is_refused(model: Path, card: str) -> None:
    model.with_suffix(".json").write_text(card)
    with pytest.raises(ModelError, match="card"):
        EmotionClassifier(model)


def test_other_emotions_are_refused(model: Path) -> None:
    change_card(model, labels=["joy", "gloom"])
    with pytest.raises(ModelError, match="joy, gloom"):
        EmotionClassifier(model)


def test_a_file_that_is_no_network_is_refused(model: Path) -> None:
    import hashlib

    model.write_bytes(b"no network")
    change_card(model, file={"sha256": hashlib.sha256(b"no network").hexdigest()})
    with pytest.raises(ModelError, match="onnxruntime"):
        EmotionClassifier(model)

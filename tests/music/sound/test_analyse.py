from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from moodify.errors import ModelError, SoundError
from moodify.music.sound import musicnn
from moodify.music.sound.analyse import VERSION, Analyser
from moodify.music.sound.describe import describe, joined
from moodify.music.sound.head import load_head
from moodify.music.sound.mel import RATE
from moodify.music.sound.musicnn import FRAMES, INNER, MELS, TAGS, Musicnn
from moodify.music.sound.result import QUADRANTS
from tests.music.sound.sounds import chord, write


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    return Analyser()


def noise(seconds: float, beat: float) -> np.ndarray:
    """Distorted noise, struck: as near to a mosh pit as three lines come."""
    time = np.arange(int(seconds * 22_050)) / 22_050
    saw = np.tanh(8 * np.random.default_rng(0).standard_normal(len(time)))
    return np.asarray(saw * (0.4 + 0.6 * ((time * beat) % 1 < 0.5)) * 0.5, np.float32)


def test_a_loud_beaten_noise_is_livelier_than_a_slow_low_chord(
    analyser: Analyser, tmp_path: Path
) -> None:
    lively = analyser(write(tmp_path / "noise.wav", noise(12, 4)))
    slow = analyser(write(tmp_path / "slow.wav", chord(12, notes=(131, 165, 196), beat=0.4)))
    assert lively.arousal > slow.arousal + 0.3
    for found in (lively, slow):
        assert set(found.probabilities) == set(QUADRANTS)
        assert sum(found.probabilities.values()) == pytest.approx(1)
        assert found.confidence == max(found.probabilities.values())
        happy, angry, sad, calm = (found.probabilities[name] for name in QUADRANTS)
        assert found.valence == pytest.approx(happy + calm - angry - sad)
        assert found.arousal == pytest.approx(happy + angry - sad - calm)
        assert found.seconds == pytest.approx(12)


def test_how_loud_it_is_and_where_it_lies_change_nothing(
    analyser: Analyser, tmp_path: Path
) -> None:
    sound = chord(10)
    one = analyser(write(tmp_path / "one.wav", sound))
    two = analyser(write(tmp_path / "two.flac", sound * 0.25))
    assert two.valence == pytest.approx(one.valence, abs=0.02)
    assert two.arousal == pytest.approx(one.arousal, abs=0.02)
    assert one.loudness - two.loudness == pytest.approx(12.04, abs=0.2)


def test_what_cannot_be_heard_is_told(analyser: Analyser, tmp_path: Path) -> None:
    with pytest.raises(SoundError, match="silence"):
        analyser(write(tmp_path / "still.wav", np.zeros(50_000, "f4")))


def test_the_row_is_as_long_as_the_head_expects() -> None:
    windows = np.random.default_rng(0).standard_normal((2, 3 * RATE), np.float32) * np.float32(0.1)
    row = joined(describe(windows, Musicnn()))
    assert row.shape == load_head().mean.shape
    assert np.isfinite(row).all()


def test_musicnn_gives_tags_and_what_they_are_made_of() -> None:
    mel = np.random.default_rng(0).random((3, FRAMES, MELS), np.float32) * 4
    tags, inner = Musicnn()(mel)
    assert tags.shape == (3, TAGS)
    assert inner.shape == (3, INNER)
    assert 0 <= tags.min() <= tags.max() <= 1


def test_a_network_that_was_changed_is_refused(tmp_path: Path) -> None:
    for suffix in (".onnx", ".json"):
        shutil.copy(musicnn.FILE.with_suffix(suffix), tmp_path / f"net{suffix}")
    with (tmp_path / "net.onnx").open("ab") as file:
        file.write(b"!")
    with pytest.raises(ModelError, match="not the file that its card describes"):
        Musicnn(tmp_path / "net.onnx")
    with pytest.raises(ModelError, match="can't be read"):
        Musicnn(tmp_path / "gone.onnx")


def test_the_version_names_the_head_that_judges() -> None:
    assert VERSION.startswith("sound 1.")
    assert len(VERSION) == len("sound 1.") + 8

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="the lab extra is not installed")

from moodify.lab.music.clips import Clips
from moodify.lab.music.cross import best_temperature, calibrated, cross_validate, evaluation
from moodify.lab.music.report import write_report
from moodify.lab.music.study import study, summary
from tests.lab.music.world import RECIPE, songs

pytestmark = pytest.mark.lab


def test_what_can_be_told_apart_is_and_what_cannot_is_not() -> None:
    for apart, low, high in ((3.0, 0.85, 1.0), (0.0, 0.1, 0.42)):
        clips = songs(apart=apart)
        logits, _ = cross_validate(clips, RECIPE, folds=5)
        assert low <= (logits.argmax(1) == clips.labels).mean() <= high


def test_an_artist_who_is_known_by_heart_helps_nobody() -> None:
    # Each artist has a sound of its own and one mood: with artists kept apart it is no help.
    random = np.random.default_rng(0)
    artists = [f"artist {n // 4}" for n in range(160)]
    sound = np.repeat(random.standard_normal((40, 8)), 4, axis=0).astype("f4")
    clips = Clips(
        tuple(map(str, range(160))),
        tuple(artists),
        np.repeat(np.arange(40) % 4, 4),
        {"sound": sound},
    )
    from moodify.lab.music.kernel import Recipe

    logits, _ = cross_validate(clips, Recipe(blocks={"sound": 1.0}), folds=5)
    assert (logits.argmax(1) == clips.labels).mean() < 0.5


def test_the_temperature_that_was_put_in_is_found() -> None:
    random = np.random.default_rng(1)
    logits = random.standard_normal((4000, 4)) * 2
    chances = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    labels = np.array([random.choice(4, p=p) for p in chances])
    assert best_temperature(logits * 2, labels) == pytest.approx(2, rel=0.08)


def test_no_clip_chooses_the_temperature_it_is_judged_by() -> None:
    random = np.random.default_rng(2)
    logits, labels = random.standard_normal((100, 4)), random.integers(0, 4, 100)
    fold_of = np.arange(100) % 5
    before = calibrated(logits, labels, fold_of)
    changed = labels.copy()
    changed[fold_of == 0] = (changed[fold_of == 0] + 1) % 4
    after = calibrated(logits, changed, fold_of)
    assert np.allclose(before[fold_of == 0], after[fold_of == 0])


def test_a_study_leaves_a_head_its_card_and_a_page(tmp_path: Path) -> None:
    clips = songs()
    done = study(clips, RECIPE, tmp_path, data="made up", command="moodify lab music train")
    card = json.loads((tmp_path / "head.json").read_text("utf-8"))
    assert card["data"]["clips"] == len(clips)
    assert card["metrics"]["four"]["accuracy"] == done.result["four"]["accuracy"]
    assert "artists kept apart" in summary(done.result)
    page = write_report(tmp_path, tmp_path / "report").read_text("utf-8")
    assert "160 clips of" in page
    assert page.count("<img") == 4
    assert "undefined" not in page.lower()


def test_every_figure_of_an_evaluation_can_be_written_as_json() -> None:
    clips = songs(80)
    result = evaluation(clips, *cross_validate(clips, RECIPE, folds=4))
    assert json.loads(json.dumps(result))["clips"] == 80
    assert 0 <= result["calibration"]["scaled"]["ece"] <= 1
    assert len(result["points"]) == 80

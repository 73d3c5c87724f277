"""From a trained network to a file that the app runs, by the commands people type."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

pytest.importorskip("torch", reason="torch is not installed (pip install 'moodify[lab]')")

from moodify.cli.lab import lab
from tests.lab.conftest import Collection

pytestmark = pytest.mark.lab


def test_train_export_evaluate(
    collection: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, model = tmp_path / "run", tmp_path / "small.onnx"
    data = ["--data", str(collection.zip), "--votes", str(collection.votes)]
    recipe = ["--preset", "tiny", "--out", str(run), "--leaks", str(collection.leaks)]
    cli = CliRunner()

    trained = cli.invoke(lab, ["train", *data, *recipe], catch_exceptions=False)
    assert "epoch   3/3" in trained.output
    asked = ["export", *data, *recipe, "--model", str(model)]
    monkeypatch.setattr("moodify.lab.export.NOTHING", -2.0)  # whatever 8 bits cost is too much
    assert "32-bit weights" in cli.invoke(lab, asked, catch_exceptions=False).output
    assert model.read_bytes() == model.with_stem("small-float32").read_bytes()
    assert json.loads(model.with_suffix(".json").read_text())["file"]["weights"] == "float32"
    monkeypatch.setattr("moodify.lab.export.NOTHING", 1.0)  # and now never
    exported = cli.invoke(lab, asked, catch_exceptions=False)
    assert "agrees with torch" in exported.output
    scored = cli.invoke(
        lab,
        ["evaluate", *data, "--model", str(model), "--json", "--record"],
        catch_exceptions=False,
    )
    result = json.loads(scored.output)
    assert result["four"]["pictures"] == 12
    assert result["seven"]["pictures"] == 21
    assert result["ferplus"]["four"]["pictures"] == 12
    assert {"accuracy", "macro_f1", "per_class", "confusion", "ece"} <= set(result["seven"])
    assert set(result["flip"]) >= {"four", "seven"}

    card = json.loads(model.with_suffix(".json").read_text())
    assert card["metrics"]["test"]["four"]["accuracy"] == result["four"]["accuracy"]
    assert card["data"]["pictures"] == 7 * 6 - 1 - 7  # less the leak and the held-out
    assert str(Path.cwd()).encode() not in model.read_bytes()

    full = model.with_stem("small-float32")
    assert card["file"]["bytes"] == model.stat().st_size
    assert card["file"]["weights"] == "int8"
    assert json.loads(full.with_suffix(".json").read_text())["file"]["weights"] == "float32"
    assert card["file"]["sha256"] in model.with_suffix(".md").read_text()

    stress = {row["name"]: row for row in result["stress"]}
    assert {"darkness", "blur", "low resolution", "rotation", "shift"} <= set(stress)
    lost = result["ferplus"]["four"]["accuracy"] - stress["blur"]["ferplus"]
    assert stress["blur"]["lost"] == pytest.approx(100 * lost)
    assert result["calibration"]["against"] == "FER+ majority"
    assert result["data"] == {"name": "fer.zip", "split": "test", "pictures": 21}
    wrong = round(12 * (1 - result["ferplus"]["four"]["accuracy"]))
    assert len(result["mistakes"]) == wrong

    readable = cli.invoke(lab, ["evaluate", *data, "--model", str(model)], catch_exceptions=False)
    assert "four moods, FER+ majority" in readable.output

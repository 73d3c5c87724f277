"""The study as one page: a story in pictures, whose every number comes from the runs' files."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from jinja2 import Environment, PackageLoader, StrictUndefined

from moodify.errors import LabError
from moodify.lab.data import Pictures
from moodify.lab.evaluate import predict
from moodify.lab.explore import read_figures
from moodify.lab.figures import evaluation as draw
from moodify.lab.figures.style import Picture
from moodify.lab.figures.training import draw_curves, draw_violins
from moodify.types import EMOTIONS, MOODS, Float32Array
from moodify.vision.classify import EmotionClassifier

OURS = ("moodify", "fer2013", "original", "tiny")
"""The presets by their claim to be the page's main one."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one preset's folder holds; each part may be missing."""

    preset: str
    folder: Path
    history: list[dict[str, Any]]
    card: dict[str, Any] | None
    evaluation: dict[str, Any] | None

    @property
    def model(self) -> Path:
        """The network's file."""
        return self.folder / "emotion.onnx"

    @property
    def recipe(self) -> dict[str, Any]:
        """The preset's settings, as the card tells them."""
        return dict(self.card["training"]["preset"]) if self.card else {}

    def summary(self) -> dict[str, Any]:
        """The run's row in the table of presets."""
        row: dict[str, Any] = {"preset": self.preset, "epochs": len(self.history) or None}
        if self.evaluation:
            e = self.evaluation
            # A network that knows four moods has no accuracy on seven emotions.
            whole = not self.recipe.get("moods_only", False)
            row |= {
                "parameters": e["model"]["parameters"],
                "bytes": e["model"]["bytes"],
                "four": e["four"]["accuracy"],
                "macro_f1": e["four"]["macro_f1"],
                "seven": e["seven"]["accuracy"] if whole else None,
                "ferplus": e["ferplus"]["four"]["accuracy"] if "ferplus" in e else None,
                "ece": e["calibration"]["scaled"]["ece"],
                "worst": max(e["stress"], key=lambda s: s["lost"]),
            }
        return row


def find_runs(runs: Path, presets: Sequence[str] = ()) -> list[Run]:
    """The presets that have left something in `runs`, the chief one first."""
    here = sorted(p.name for p in runs.iterdir() if p.is_dir()) if runs.is_dir() else []
    names = list(presets) or here
    found = [run for name in names if (run := read_run(runs / name))]
    if not found:
        raise LabError(
            f"There is no run of the lab in {runs}.", hint="Run `moodify lab train` first."
        )
    return sorted(found, key=lambda r: OURS.index(r.preset) if r.preset in OURS else len(OURS))


def read_run(folder: Path) -> Run | None:
    """What `folder` holds; None where it is no run."""
    history = _read_rows(folder / "history.jsonl")
    card = _read_json(folder / "emotion.json")
    evaluation = _read_json(folder / "evaluation.json")
    if not (history or card or evaluation):
        return None
    return Run(folder.name, folder, history, card, evaluation)


def write_report(runs: Path, presets: Sequence[str], pictures: Pictures | None, out: Path) -> Path:
    """Draw every figure into `out` and write ``index.html`` there, which needs none of them.

    `pictures` are the test split, for the grids of faces; without them those are left out.
    Raises `LabError` where `runs` holds no run, or a damaged one.
    """
    found = find_runs(runs, presets)
    out.mkdir(parents=True, exist_ok=True)
    chief = found[0]
    page = (
        environment()
        .get_template("report.html.j2")
        .render(
            data=inlined(read_figures(runs)),
            runs=found,
            chief=chief,
            original=next((run for run in found if run.preset == "original"), None),
            chapters={
                run.preset: {
                    name: inlined(part) for name, part in _figures(run, pictures, out).items()
                }
                for run in found
            },
            presets=[run.summary() for run in found],
            side_by_side=inlined(
                [
                    draw.draw_presets(
                        [r.summary() for r in found if r.evaluation], out / "presets.png"
                    )
                ]
                if any(r.evaluation for r in found)
                else []
            ),
            moods=MOODS,
            emotions=EMOTIONS,
            has_pictures=pictures is not None,
        )
    )
    index = out / "index.html"
    index.write_text(page, encoding="utf-8")
    return index


def _figures(run: Run, pictures: Pictures | None, out: Path) -> dict[str, list[Picture]]:
    """The figures of one preset, by the chapter they belong to."""

    def file(name: str) -> Path:
        return out / f"{run.preset}-{name}.png"

    parts: dict[str, list[Picture]] = {
        "learning": [],
        "right": [],
        "faces": [],
        "doubt": [],
        "stress": [],
    }
    if run.history:
        parts["learning"] += [
            draw_curves(run.history, file("curves"), run.preset),
            draw_violins(run.history, file("violins"), run.preset),
        ]
    if (e := run.evaluation) is None:
        return parts
    if "ferplus" in e:
        parts["right"].append(
            draw.draw_confusion(
                e["ferplus"]["four"], MOODS, file("confusion-ferplus"), "four moods, FER+ majority"
            )
        )
    parts["right"].append(
        draw.draw_confusion(e["four"], MOODS, file("confusion-four"), "four moods, FER2013 labels")
    )
    if not run.recipe.get("moods_only"):
        parts["right"].append(
            draw.draw_confusion(
                e["seven"], EMOTIONS, file("confusion-seven"), "seven emotions, FER2013 labels"
            )
        )
    parts["doubt"].append(draw.draw_reliability(e["calibration"], file("reliability")))
    if e["coverage"]:
        parts["doubt"].append(draw.draw_coverage(e["coverage"], file("coverage")))
    if pictures is not None:
        parts["stress"].append(draw.draw_stressed(pictures, file("stressed")))
        parts["faces"].append(draw.draw_mistakes(e["mistakes"], pictures, file("mistakes")))
        if run.model.exists():
            guesses = _some_guesses(run.model, pictures)
            parts["faces"].insert(0, draw.draw_guesses(pictures, guesses, file("guesses")))
    parts["stress"].append(draw.draw_stress(e["stress"], file("stress")))
    return parts


def _some_guesses(model: Path, pictures: Pictures) -> Float32Array:
    return predict(EmotionClassifier(model), pictures)


def inlined(figures: Sequence[Picture]) -> list[dict[str, str]]:
    """Figures as the template wants them: the file as a data URI."""
    return [
        {
            "source": "data:image/png;base64," + base64.b64encode(f.file.read_bytes()).decode(),
            "title": f.title,
            "caption": f.caption,
            "alt": f.alt,
        }
        for f in figures
        if f.file.exists()
    ]


def environment() -> Environment:
    """Templates of the lab, and how numbers are written in them."""
    environment = Environment(
        loader=PackageLoader("moodify.lab", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["percent"] = lambda share: "–" if share is None else f"{100 * share:.1f} %"
    environment.filters["interval"] = lambda pair: f"{100 * pair[0]:.1f}–{100 * pair[1]:.1f}"
    environment.filters["count"] = lambda number: f"{number:,}"
    environment.filters["mega"] = lambda number: f"{number / 1e6:.2f} M"
    environment.filters["mean"] = lambda values: float(np.mean(values))
    return environment


def _read_rows(path: Path) -> list[dict[str, Any]]:
    """The objects of a file of JSON lines; none where there is no file."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    try:
        return [json.loads(line) for line in lines if line]
    except ValueError as error:
        raise _damaged(path, error) from error


def _read_json(path: Path) -> dict[str, Any] | None:
    if not path.exists():
        return None
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise _damaged(path, error) from error
    return value if isinstance(value, dict) else None


def _damaged(path: Path, error: ValueError) -> LabError:
    return LabError(
        f"{path} is damaged ({error}).", hint="Delete it and run its step of the lab again."
    )

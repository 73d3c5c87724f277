"""The study of songs as one page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from moodify.errors import LabError
from moodify.lab.figures.music import draw_honesty, draw_mixups, draw_plane, draw_worth
from moodify.lab.music.study import EVALUATION, HEAD
from moodify.lab.report import environment, inlined
from moodify.music.sound.head import load_head


def write_report(run: Path, out: Path) -> Path:
    """Draw the figures of the study in `run` into `out`, and write ``index.html`` there.

    Raises `LabError` where `run` holds no study, or a damaged one.
    """
    result, card = _read(run / EVALUATION), _read((run / HEAD).with_suffix(".json"))
    card["figures"] = len(load_head(run / HEAD).mean)
    out.mkdir(parents=True, exist_ok=True)
    right = [
        draw_plane(result["points"], out / "plane.png"),
        draw_mixups(result, out / "confusion.png"),
    ]
    doubt = [
        draw_honesty(result, out / "reliability.png"),
        draw_worth(result, out / "coverage.png"),
    ]
    template = environment().get_template("music.html.j2")
    page = template.render(e=result, card=card, right=inlined(right), doubt=inlined(doubt))
    index = out / "index.html"
    index.write_text(page, encoding="utf-8")
    return index


def _read(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise LabError(
            f"There is no study in {path.parent}: {path.name} is missing.",
            hint="Run `moodify lab music train` first.",
        ) from error
    except (OSError, ValueError) as error:
        raise LabError(f"{path} is damaged ({error}).", hint="Train again.") from error
    if not isinstance(value, dict):
        raise LabError(f"{path} is damaged.", hint="Train again.")
    return value

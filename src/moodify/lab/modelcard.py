"""The model card for people: what a network is for, what not, and how well it does.

Its headings are those of Mitchell et al., "Model Cards for Model Reporting" (2019). Figures
come from the card for machines, so the two can't disagree.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from moodify.vision.card import card_path

PAGE = """\
# Model card: {name}

{parameters:.2f} million parameters, {megabytes:.1f} MB ({weights} weights), made {date},
SHA-256 `{sha256}`.

## What it is for

It looks at a grey, upright 48×48 picture of one face and says how likely it is that people who
see it would call it angry, disgusted, fearful, happy, sad, surprised or neutral. Moodify uses
four of these (angry, happy, sad, neutral) to choose music for the person who switched the
camera on.

## What it is not for

It sees what a face shows, not what a person feels: the two often differ. It must not be used to
judge, hire, grade, watch, diagnose or identify anyone, nor on people who haven't agreed to it.
In the European Union the AI Act forbids emotion recognition at work and in education.

## What it was taught

{data_name}: {pictures:,} pictures (SHA-256 of pixels and labels `{data_sha256}`). FER2013 was
gathered by searching the web for emotion words (Goodfellow et al., 2013) and is for research and
personal use. FER+ (Barsoum et al., 2016) has ten people's votes on the same pictures. PrivateTest
was never seen, and PublicTest chose nothing. Input: float32, N×1×48×48, raw grey levels 0 to 255
({normalisation}). The recipe is preset `{preset}`; `moodify lab train --preset {preset}`
repeats it.

## How well it does

{figures}
{stress}
## Limits and known biases

- FER2013's own labels agree with ten raters on about 80 % of the pictures where both name one of
  the four moods, so no network can be right on all of them.
- Faces are those of web pictures: actors, stock photographs, celebrities. Age, skin tone, gender
  and culture are neither balanced nor labelled, so differences between groups couldn't be
  measured here; other networks taught on this data are known to be worse for older people, darker
  skin and faces with veils, masks or glasses. Expect the same.
- Posed expressions are recognised better than quiet ones. Sad and neutral are confused most, then
  angry and neutral; a resting face that looks stern or sad to people looks so to the network.
- Disgust is rare in the data, and recognised worst.
- Below about 24×24 pixels, turned far to the side or half covered, a face is guesswork; Moodify
  shows "unsure" where the confidence is low.
"""
NAMES = {
    "held_out_training": "held-out Training",
    "test": "PublicTest",
    "private": "PrivateTest",
}
ROWS = {
    "ferplus_four": "four moods, FER+ majority",
    "four": "four moods, FER2013 labels",
    "seven": "seven emotions, FER2013 labels",
}


def write_model_card(model: Path, page: Path | None = None) -> Path:
    """The page for `model`, from its JSON card; by default ``NAME.md`` beside it."""
    card = json.loads(card_path(model).read_text(encoding="utf-8"))
    page = page or model.with_suffix(".md")
    text = PAGE.format(
        name=card["name"],
        parameters=card["parameters"] / 1e6,
        megabytes=card["file"]["bytes"] / 1e6,
        weights=card["file"].get("weights", "float32"),
        date=card["date"],
        sha256=card["file"]["sha256"],
        data_name=card["data"]["name"],
        pictures=card["data"]["pictures"],
        data_sha256=card["data"]["sha256"],
        normalisation=card["input"]["normalisation"],
        preset=card["training"]["preset"]["name"],
        figures=_figures(card["metrics"]),
        stress=_stress(card["metrics"]),
    )
    page.write_text(text, encoding="utf-8")
    return page


def _figures(metrics: Mapping[str, Any]) -> str:
    lines = [
        "| pictures | against | accuracy | 95 % interval | macro-F1 | ECE |",
        "|---|---|---|---|---|---|",
    ]
    for split, parts in metrics.items():
        for key, title in ROWS.items():
            if key in parts:
                row = parts[key]
                low, high = row["interval"]
                lines.append(
                    f"| {NAMES.get(split, split)}, {row['pictures']:,} | {title} "
                    f"| {row['accuracy']:.1%} | {low:.1%} to {high:.1%} "
                    f"| {row['macro_f1']:.1%} | {row['ece']:.3f} |"
                )
    lines += [
        "",
        "ECE is the mean gap between how sure the network says it is and how often it is right.",
        "Blend and temperature were chosen on held-out Training, so its figures flatter.",
        "",
    ]
    return "\n".join(lines)


def _stress(metrics: Mapping[str, Any]) -> str:
    lost = metrics.get("test", {}).get("points_lost_under")
    if not lost:
        return ""
    rows = ", ".join(f"{name} {points:.1f}" for name, points in lost.items())
    return f"Points lost on PublicTest (four moods) under poor pictures: {rows}.\n\n"

"""The simulations as one page with pictures: ``python -m benchmarks.report [--out FOLDER]``.

Made-up listeners over 30 and 300 songs, made-up journeys, and people whose resting face looks
like an emotion. Everything lands in a folder that isn't part of the project (``runs/choosing``).
The drawings need the lab extra, whose matplotlib and jinja2 they share with the lab's report.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import Row, path, resting, taste
from benchmarks.__main__ import as_line, machine

if TYPE_CHECKING:
    from moodify.lab.figures.style import Picture

TEMPLATE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Moodify: does choosing help?</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto;
         padding: 0 1rem; color: #22252b; background: #fff }
  img { max-width: 100%; height: auto } table { border-collapse: collapse; font-size: 14px }
  td, th { border-bottom: 1px solid #ccc; padding: .2rem .6rem; text-align: start }
  code { background: #f2f2f4; padding: 0 .2rem } figure { margin: 1rem 0 2rem }
</style>
<h1>Does choosing help?</h1>
<p>Measured on: {{ machine }}.</p>
{% for part in parts %}
<h2>{{ part.title }}</h2>
<p><code>{{ part.command }}</code></p>
{% if part.missing %}<p>{{ part.missing }}</p>{% endif %}
{% for figure in part.figures %}
<figure><h3>{{ figure.title }}</h3>
  <img src="{{ figure.source }}" alt="{{ figure.alt }}">
  <figcaption>{{ figure.caption }}</figcaption></figure>
{% endfor %}
{% if part.rows %}
<table><tr><th>figure</th><th>measured</th><th>bar</th></tr>
{% for row in part.rows %}
<tr><td>{{ row.figure }}</td><td>{{ "%.3g"|format(row.value) }} {{ row.unit }}</td>
<td>{% if row.bar is not none %}{{ "≥" if row.at_least else "≤" }} {{ "%g"|format(row.bar) }}
{{ row.unit }}: {{ "met" if row.met else "missed" }}{% endif %}</td></tr>
{% endfor %}</table>
{% endif %}
{% endfor %}
</html>
"""


@dataclass(frozen=True, slots=True)
class Part:
    """One chapter."""

    title: str
    command: str
    """What makes it."""
    figures: list[Picture]
    rows: list[Row]
    missing: str = ""
    """Why there is nothing to see, if so."""


def main() -> int:
    """Measure, draw and write; 2 where the lab extra is missing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.report", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("runs") / "choosing")
    known = f"of each kind of listener (default {taste.EACH}); a quarter of them hears 300 songs"
    parser.add_argument("--listeners", type=int, default=taste.EACH, help=known)
    parser.add_argument("--worlds", type=int, default=path.EACH, help="worlds to walk in")
    arguments = parser.parse_args()
    missing = [name for name in ("matplotlib", "jinja2") if not importlib.util.find_spec(name)]
    if missing:
        print(
            f"The report can't be drawn: {' and '.join(missing)} is missing. "
            "Install the lab extra: pip install 'moodify[lab]'. "
            "`python -m benchmarks taste path resting` prints the figures without it.",
            file=sys.stderr,
        )
        return 2
    measured_on = machine()
    parts = []
    for part in chapters(arguments.out, arguments.listeners, arguments.worlds):
        parts.append(part)
        print(f"\n{part.title}: `{part.command}`", *map(as_line, part.rows), sep="\n", flush=True)
    print(f"\n{write(arguments.out, measured_on, parts)}")
    return 0


def chapters(out: Path, listeners: int, worlds: int) -> Iterator[Part]:
    """One after the other: the first takes minutes with many listeners."""
    from benchmarks import figures as draw  # noqa: PLC0415 - needs the lab extra

    each = max(1, listeners // 4)
    command = f"python -m benchmarks.report --listeners {listeners} --worlds {worlds}"
    short = taste.everyone(taste.people(listeners), 30)
    yield Part(
        "Taste over 30 songs",
        command,
        [
            draw.draw_satisfaction(short, 50, out / "satisfaction-30.png"),
            draw.draw_regret(short, 30, out / "regret-30.png"),
            draw.draw_kinds(short, 30, out / "kinds-30.png"),
        ],
        list(taste.short_rows(short)),
    )
    long = taste.everyone(taste.people(each), 300)
    yield Part(
        "Taste over 300 songs",
        command,
        [
            draw.draw_satisfaction(long, 300, out / "satisfaction-300.png"),
            draw.draw_regret(long, 300, out / "regret-300.png"),
            draw.draw_kinds(long, 300, out / "kinds-300.png"),
        ],
        list(taste.long_rows(long)),
    )
    walked = path.journeys(worlds)
    yield Part(
        "Paths",
        command,
        [
            draw.draw_plane(walked, out / "plane.png"),
            draw.draw_approach(walked, out / "approach.png"),
        ],
        list(path.figures(walked)),
    )
    results = resting.measured()
    yield Part(
        "The resting face",
        "python -m benchmarks.resting",
        [draw.draw_resting(results, out / "resting.png")] if results else [],
        list(resting.rows_of(results)),
        "" if results else "FER2013 and FER+'s votes aren't there, so this was left out.",
    )


def write(out: Path, measured_on: str, parts: list[Part]) -> Path:
    """The page, which needs no file beside it."""
    from jinja2 import Environment  # noqa: PLC0415 - needs the lab extra

    from moodify.lab.report import inlined  # noqa: PLC0415

    page = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(TEMPLATE)
    told = [
        {
            "title": part.title,
            "command": part.command,
            "figures": inlined(part.figures),
            "rows": part.rows,
            "missing": part.missing,
        }
        for part in parts
    ]
    index = out / "index.html"
    out.mkdir(parents=True, exist_ok=True)
    index.write_text(page.render(machine=measured_on, parts=told), encoding="utf-8")
    return index


if __name__ == "__main__":
    sys.exit(main())

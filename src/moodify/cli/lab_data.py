"""``moodify lab check`` and ``moodify lab explore``: the data, before anything is learned."""

from __future__ import annotations

import importlib.util
import json
from dataclasses import asdict
from pathlib import Path

import click

from moodify.errors import LabError

FILE = click.Path(path_type=Path)
data_option = click.option(
    "--data",
    type=FILE,
    required=True,
    help="FER2013 (zip, unpacked folder or CSV), or a folder of CLASS/PICTURE.",
)
votes_option = click.option("--votes", type=FILE, help="FER+ votes by picture (CSV).")
leaks_option = click.option("--leaks", type=FILE, help="Training pictures to leave out (CSV).")


@click.command("check")
@data_option
@votes_option
@leaks_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def check_data(data: Path, votes: Path | None, leaks: Path | None, as_json: bool) -> None:
    """Count the pictures, and look for blanks, duplicates, leaks and disagreement."""
    from moodify.lab.checks import check

    findings = check(data, votes, leaks)
    if as_json:
        click.echo(json.dumps(asdict(findings)))
    else:
        for line in findings.lines():
            click.echo(line)


@click.command("explore")
@data_option
@votes_option
@leaks_option
@click.option("--runs", type=FILE, default=Path("runs"), show_default=True, help="Where it lands.")
def explore_data(data: Path, votes: Path | None, leaks: Path | None, runs: Path) -> None:
    """Draw what the pictures look like, for the report."""
    if importlib.util.find_spec("matplotlib") is None:
        raise LabError(
            "Drawing needs matplotlib, which the app itself does without.",
            hint="Install it with: pip install 'moodify[lab]'",
        )
    from moodify.lab.data import load_splits
    from moodify.lab.explore import explore

    splits = load_splits(data, votes, leaks, complete=False)
    order = sorted(splits, key=lambda name: name != "train")
    figures = explore({name: splits[name] for name in order}, runs)
    click.echo(f"Drew {len(figures)} figures into {runs / 'figures'}.")

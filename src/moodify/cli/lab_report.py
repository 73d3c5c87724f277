"""``moodify lab report``: the page that tells the study."""

from __future__ import annotations

from pathlib import Path

import click

FILE = click.Path(path_type=Path)


@click.command()
@click.option("--runs", type=FILE, default=Path("runs"), show_default=True, help="Of the lab.")
@click.option("--data", type=FILE, help="The pictures, to show faces on the page.")
@click.option("--votes", type=FILE, help="FER+ votes by picture (CSV).")
@click.option("--presets", multiple=True, help="Which to show.  [default: all in RUNS]")
@click.option("--out", type=FILE, help="Folder of the page.  [default: RUNS/report]")
def report(
    runs: Path, data: Path | None, votes: Path | None, presets: tuple[str, ...], out: Path | None
) -> None:
    """Write the study as one page, from what is in the folder of the runs."""
    from moodify.lab.data import load_split
    from moodify.lab.report import write_report

    pictures = load_split(data, "test", votes) if data else None
    page = write_report(runs, presets, pictures, out or runs / "report")
    click.echo(f"Wrote {page} ({page.stat().st_size / 1e6:.1f} MB).")

"""``moodify lab music``: teach the head that hears a song's mood, and tell how well it does."""

from __future__ import annotations

import os
from pathlib import Path

import click

from moodify.cli.lab_needs import need_torch
from moodify.cli.progress import Bar

FILE = click.Path(path_type=Path)
RUN = Path("runs") / "music"


@click.group()
def music() -> None:
    """Study the mood of songs: teach the head, score it, report."""


@music.command()
@click.option("--clips", type=FILE, required=True, help="Folder or zip of clips.")
@click.option("--labels", type=FILE, required=True, help="CSV: clip, artist, quadrant or mood.")
@click.option("--out", type=FILE, default=RUN, show_default=True, help="Folder of the study.")
@click.option("--about", default="", help="What the clips are, for the card.")
@click.option("--seed", type=int, default=0, show_default=True, help="Of the folds.")
@click.option(
    "--processes", type=click.IntRange(1), help="Clips described at a time.  [default: all cores]"
)
def train(
    clips: Path, labels: Path, out: Path, about: str, seed: int, processes: int | None
) -> None:
    """Teach a head with labelled clips, score it on artists that it never heard.

    What was described is kept in OUT, so a study that was stopped goes on where it was.
    """
    need_torch()
    from moodify.lab.music.clips import load_clips
    from moodify.lab.music.kernel import Recipe
    from moodify.lab.music.study import study, summary

    cores = processes or os.cpu_count() or 1
    with Bar("Listening to clips", 1) as bar:
        found = load_clips(clips, labels, out / "described", bar.to, cores)
    for note in found.notes:
        click.echo(note, err=True)
    command = f"moodify lab music train --clips {clips.name} --labels {labels.name} --seed {seed}"
    with Bar("Cross-validating", 1) as bar:
        done = study(
            found, Recipe(), out, data=about or clips.name, command=command, seed=seed, tell=bar.to
        )
    click.echo(summary(done.result))
    click.echo(f"Wrote {done.head} ({done.head.stat().st_size / 1e6:.1f} MB) and its card.")


@music.command()
@click.option("--run", type=FILE, default=RUN, show_default=True, help="Folder of the study.")
@click.option("--out", type=FILE, help="Folder of the page.  [default: RUN/report]")
def report(run: Path, out: Path | None) -> None:
    """Write the study as one page."""
    need_torch()
    from moodify.lab.music.report import write_report

    page = write_report(run, out or run / "report")
    click.echo(f"Wrote {page} ({page.stat().st_size / 1e6:.1f} MB).")

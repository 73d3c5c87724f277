"""``moodify songs analyse``: the mood of files of music by their sound, a line each."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from moodify.cli.inputs import SOUNDS, files_of
from moodify.cli.output import json_line
from moodify.cli.progress import Bar
from moodify.errors import SoundError

if TYPE_CHECKING:
    from moodify.music.cluster.work import Line

AHEAD = 4
"""Files handed to each process ahead of time."""


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@click.option("--jobs", type=click.IntRange(1), help="Files at a time.  [default: all cores]")
@click.option("--ray", metavar="ADDRESS", help="Over this Ray cluster: host:port, or local.")
@click.option(
    "--out", type=click.Path(path_type=Path), help="With --ray: keep the lines here, and go on."
)
@click.pass_context
def analyse(
    ctx: click.Context,
    paths: tuple[Path, ...],
    as_json: bool,
    jobs: int | None,
    ray: str | None,
    out: Path | None,
) -> None:
    """Find the mood of music by its sound: valence, arousal, and four probabilities.

    Folders are searched whole. A file that can't be heard is named, the others are analysed all
    the same, and the exit status is 1. Nothing is stored: to keep your songs' moods, see
    `moodify songs scan`.
    """
    from moodify.music.sound.pool import one_thread

    one_thread()
    if out is not None and ray is None:
        raise click.UsageError("--out is for --ray; without it, send the lines to a file with >.")
    files = files_of(paths, SOUNDS)
    if not files:
        raise click.UsageError("There is no music in what was named.")
    failed = False
    with Bar(files[0].name, len(files)) as bar:

        def tell(line: Line) -> None:
            nonlocal failed
            bar.advance(1, Path(line["file"]).name)
            if "error" in line:
                failed = True
                bar.complain(f"{line['file']}: {line['error']}")
            if as_json:
                bar.echo(json_line(line))
            elif "error" not in line:
                bar.echo(as_text(line))

        if ray is not None:
            from moodify.music.cluster import analyse_on_ray

            summary = analyse_on_ray(ray, files, out, each=tell)
            if summary.before:
                bar.complain(f"{summary.before:,} had a line already.")
        else:
            for line in lines_of(files, jobs or os.cpu_count() or 1):
                tell(line)
    ctx.exit(1 if failed else 0)


def lines_of(files: list[Path], jobs: int) -> Iterator[Line]:
    """The files' lines, in the order of the files, `jobs` of them worked on at a time."""
    from moodify.music.cluster.work import line_of

    if jobs == 1 or len(files) == 1:
        yield from map(line_of, files)
        return
    from moodify.music.sound.pool import open_pool

    with open_pool(min(jobs, len(files))) as pool:
        try:
            yield from _in_turn(pool, files, AHEAD * jobs)
        except BrokenProcessPool as error:
            raise SoundError(
                "A process that was reading music died, perhaps for want of memory.",
                hint="Run it again with --jobs 1: the last file named is the one.",
            ) from error
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _in_turn(pool: ProcessPoolExecutor, files: Iterable[Path], ahead: int) -> Iterator[Line]:
    from moodify.music.cluster.work import line_of

    rest = iter(files)
    waiting: deque[Future[Line]] = deque(pool.submit(line_of, file) for file in islice(rest, ahead))
    while waiting:
        yield waiting.popleft().result()
        waiting.extend(pool.submit(line_of, file) for file in islice(rest, 1))


def as_text(line: dict[str, Any]) -> str:
    """A line for people."""
    chances = sorted(line["probabilities"].items(), key=lambda item: -item[1])
    told = ", ".join(f"{name} {share:.0%}" for name, share in chances)
    return f"{line['file']}: valence {line['valence']:+.2f}, arousal {line['arousal']:+.2f}; {told}"

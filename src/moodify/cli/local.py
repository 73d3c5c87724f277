"""``moodify songs scan``, ``folders``, ``bad`` and ``correct``: the music of your own folders."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from moodify.cli.main import INTERRUPTED
from moodify.cli.output import json_line
from moodify.cli.progress import Bar
from moodify.cli.shelves import opened
from moodify.cli.suggest import MOODS
from moodify.errors import SourceError

if TYPE_CHECKING:
    from moodify.music.library import Library
    from moodify.music.sources.local import LocalSource
    from moodify.types import MoodName

ALL = 1_000_000_000
NONE = "none"


@click.command()
@click.argument("folders", nargs=-1, metavar="[DIR]...", type=click.Path(path_type=Path))
@click.option("--no-analyse", is_flag=True, help="Leave the analysis of the sound to the app.")
@click.option("--jobs", type=click.IntRange(1), help="Songs at a time.  [default: all cores]")
@click.option("--json", "as_json", is_flag=True, help="Print the summary as one JSON object.")
@click.pass_context
def scan(
    ctx: click.Context, folders: tuple[Path, ...], no_analyse: bool, jobs: int | None, as_json: bool
) -> None:
    """Bring in the music of folders, and find the mood of each song by its sound.

    Folders that you name are kept, and looked into again when the app runs; without any, those
    kept before are. No file is changed. May be stopped at any time: what was found is kept, and
    the next scan goes on from there.
    """
    from moodify.settings import load_settings

    with opened(load_settings()) as library:
        source = source_of(library)
        for folder in folders:
            source.add_folder(folder)
        if not source.folders():
            raise click.UsageError("There is no folder yet: name one, such as ~/Music.")
        try:
            found = _scanned(source)
            if not no_analyse:
                _analysed(source, jobs or 0)
        except KeyboardInterrupt:
            click.echo("\nStopped. `moodify songs scan` goes on from here.", err=True)
            ctx.exit(INTERRUPTED)
        finally:
            source.close()
            with Bar("Storing songs"):
                library.refresh()
        summary = found | _counts(source)
    click.echo(json_line(summary) if as_json else _as_text(summary))


@click.command()
@click.option("--forget", metavar="DIR", type=click.Path(path_type=Path), help="Forget this one.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def folders(forget: Path | None, as_json: bool) -> None:
    """List your folders of music, or forget one: its songs go, its files stay.

    What you said of songs is kept, should they come back.
    """
    from moodify.settings import load_settings

    with opened(load_settings()) as library:
        source = source_of(library)
        if forget is not None:
            source.remove_folder(forget)
            library.refresh()
            click.echo(f"Forgot {forget}. Its files are as they were.")
            return
        kept = source.folders()
    for folder in kept:
        if as_json:
            fields = {"path": str(folder.path), "files": folder.files, "present": folder.present}
            click.echo(json_line(fields))
        else:
            absent = "" if folder.present else "  (not there now, or empty; its songs are kept)"
            click.echo(f"{folder.path}  {_counted(folder.files, 'file')}{absent}")
    if not kept and not as_json:
        click.echo("No folder yet. Add one: moodify songs scan DIR", err=True)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def bad(as_json: bool) -> None:
    """List the files of your folders that can't be used, each with the reason."""
    from moodify.settings import load_settings

    with opened(load_settings()) as library:
        found = source_of(library).bad_files(limit=ALL)
    for file in found:
        if as_json:
            click.echo(json_line({"file": str(file.path), "reason": file.reason}))
        else:
            click.echo(f"{file.path}: {file.reason}")
    if not found and not as_json:
        click.echo("All files can be used.", err=True)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("mood", type=click.Choice([*MOODS, NONE]))
def correct(file: Path, mood: str) -> None:
    """Say the mood of a song of your folders yourself; none takes it back.

    Your word counts before the file's tag and before its sound. It belongs to the sound: the
    file may be moved, renamed and tagged anew.
    """
    from moodify.music.sources.local.uris import uri_of
    from moodify.settings import load_settings
    from moodify.types import Track

    with opened(load_settings()) as library:
        source = source_of(library)
        uri = uri_of(Path(os.path.abspath(file)))  # noqa: PTH100 - as it was found, links and all
        said = None if mood == NONE else cast("MoodName", mood)
        try:
            source.correct(Track(uri, file.name, (), source.name), said)
        except SourceError as error:
            uri = uri_of(file.resolve())
            try:
                source.correct(Track(uri, file.name, (), source.name), said)
            except SourceError:
                hint = "Name a file of your folders; `moodify songs scan DIR` takes one in."
                raise SourceError(str(error), hint=hint) from error
        library.refresh()
    click.echo(f"{file.name} is {mood} now." if said else f"{file.name} is as it was.")


def source_of(library: Library) -> LocalSource:
    """The source of the person's folders. Raises `SourceError` where it can't be started."""
    from moodify.music.sources.local import LocalSource

    source = library.sources.get(LocalSource.name)
    if not isinstance(source, LocalSource):
        raise SourceError("Your folders can't be read.", hint="See `moodify doctor`.")
    return source


def _scanned(source: LocalSource) -> dict[str, object]:
    with Bar("Looking into your folders") as bar:
        found = source.scan(lambda _done, _total, where: bar.advance(1, where or None))
    for folder in found.absent:
        click.echo(f"{folder} is not there, or empty: its songs are kept.", err=True)
    return {"files": found.seen, "read": found.looked_into, "gone": found.gone}


def _analysed(source: LocalSource, jobs: int) -> None:
    with Bar("Listening") as bar:

        def tell(done: int, total: int, where: str) -> None:
            bar.advance(0, Path(where).name)
            bar.to(done, total)

        source.analyse(tell, jobs)


def _counts(source: LocalSource) -> dict[str, object]:
    found = source.work.counts(fresh=True)
    return {
        "songs": found.files,
        "placed": found.placed,
        "waiting": found.waiting,
        "bad": found.bad,
    }


def _as_text(summary: dict[str, object]) -> str:
    parts = [
        f"{_counted(summary['files'], 'file')}, {summary['read']:,} of them new or changed.",
        f"{_counted(summary['songs'], 'song')}, {summary['placed']:,} can be chosen.",
    ]
    if summary["waiting"]:
        parts.append(f"{summary['waiting']:,} still to be heard: the app goes on with them.")
    if summary["bad"]:
        parts.append(f"{summary['bad']:,} can't be used: `moodify songs bad` says why.")
    return " ".join(parts)


def _counted(number: object, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"

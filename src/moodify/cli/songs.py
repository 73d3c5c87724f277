"""``moodify songs``: look at the library, bring songs in, take them out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from moodify.cli.analyse import analyse
from moodify.cli.local import bad, correct, folders, scan
from moodify.cli.output import json_line, song_as_dict, song_as_text
from moodify.cli.progress import Bar
from moodify.cli.servers import servers
from moodify.cli.shelves import opened
from moodify.cli.suggest import MOODS

if TYPE_CHECKING:
    from moodify.music.table import BrokenRow
    from moodify.types import MoodName, Song

Function = TypeVar("Function", bound=Callable[..., None])

ALL = 1_000_000_000


def filters(command: Function) -> Function:
    """The options that narrow down which songs are meant."""
    for option in (
        click.option("--text", help="Words of the title or an artist."),
        click.option("--source", help="Where songs come from, such as house or starter."),
        click.option("--mood", type=click.Choice(MOODS), help="Only songs of this mood."),
    ):
        command = option(command)
    return command


@click.group()
def songs() -> None:
    """Look at the songs, bring in your own, take them out."""


songs.add_command(servers)
for command in (scan, folders, bad, correct, analyse):
    songs.add_command(command)


@songs.command("list")
@filters
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help="At most.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def list_songs(
    mood: MoodName | None, source: str | None, text: str | None, limit: int, as_json: bool
) -> None:
    """List songs by artist and title."""
    from moodify.settings import load_settings

    with opened(load_settings()) as library:
        found = library.catalogue.find(mood=mood, source=source, text=text, limit=limit)
        total = library.catalogue.count(source, mood=mood, text=text)
    for song in found:
        if as_json:
            click.echo(json_line(song_as_dict(song)))
        else:
            point = f"{song.mood.valence:+.2f} {song.mood.arousal:+.2f}"
            click.echo(f"{point}  {song_as_text(song)}  [{song.track.uri}]")
    if len(found) < total and not as_json:
        click.echo(f"{len(found)} of {total:,} songs; --limit shows more.", err=True)


@songs.command("import")
@click.argument("file", type=click.Path(path_type=Path))
def import_songs(file: Path) -> None:
    """Bring in the songs of a file: CSV, JSON, M3U, XSPF, or what `analyse --json` printed."""
    from moodify.music.cluster.songs import is_analysis
    from moodify.music.files import read_list
    from moodify.settings import load_settings

    if is_analysis(file):
        import_analysis(file)
        return
    with Bar(f"Reading {file.name}"):
        found = read_list(file)
    click.echo(found.summary)
    with opened(load_settings()) as library, Bar("Storing songs", len(found.songs)) as bar:
        stored, left_out = library.add_songs(counting(found.songs, bar))
        here, unknown = library.known(found.unplaced)
    if found.songs or not found.unplaced:
        click.echo(f"Brought in {counted(stored)}.")
    if here:
        are = "is" if len(here) == 1 else "are"
        click.echo(f"{len(here):,} of them {are} in the library already, with a mood.")
    if unknown:
        click.echo(
            f"{counted(len(unknown))} can't be placed, such as “{unknown[0].title}”: bring in "
            "their folder with `moodify songs scan DIR`, which hears their moods."
        )
    if left_out:
        click.echo(f"Left out {counted(left_out)} that a source gives already.")


def import_analysis(file: Path) -> None:
    """Bring in the lines of `moodify songs analyse --json`, however many there are."""
    from moodify.music.cluster.songs import analysed_songs
    from moodify.music.sound.analyse import VERSION
    from moodify.settings import load_settings

    broken: list[BrokenRow] = []
    with opened(load_settings()) as library, Bar(f"Reading {file.name}") as bar:
        found = analysed_songs(file, VERSION, broken.append)
        stored, left_out = library.add_songs(counting(found, bar))
    click.echo(f"Brought in {counted(stored)} by their sound.")
    if left_out:
        click.echo(f"Left out {counted(left_out)} that a source gives already.")
    if broken:
        first = f"line {broken[0].line}: {broken[0].reason}"
        click.echo(f"Left out {counted(len(broken))} without a mood ({first}).")


def counting(songs: Iterable[Song], bar: Bar) -> Iterator[Song]:
    """The songs, each counted on the bar as it is taken."""
    for song in songs:
        yield song
        bar.advance()


@songs.command("export")
@click.argument("file", type=click.Path(path_type=Path))
@filters
def export_songs(file: Path, mood: MoodName | None, source: str | None, text: str | None) -> None:
    """Write songs to a file, all or those that fit: .csv, .json, .m3u8 or .xspf."""
    from moodify.music.files import write_list
    from moodify.settings import load_settings

    with opened(load_settings()) as library:
        found = library.catalogue.find(mood=mood, source=source, text=text, limit=ALL)
    click.echo(f"Wrote {counted(write_list(file, found))} to {file}.")


def counted(number: int) -> str:
    """`1 song`, `2 songs`."""
    return f"{number:,} song{'' if number == 1 else 's'}"

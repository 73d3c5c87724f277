"""``moodify journal``: see it, switch it, take it along, erase it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from moodify.cli.listeners import of_whom, things_of
from moodify.cli.output import bar, percent

if TYPE_CHECKING:
    from moodify.journal.journal import Journal
    from moodify.journal.rows import Heard
    from moodify.journal.views import Summary

KEPT = (
    "It keeps moods that lasted, wishes, Moodify's own songs and what you tap after them, in {}. "
    "Never a picture, nothing of Spotify."
)


@contextmanager
def opened(listener: str | None) -> Iterator[Journal]:
    """A person's journal; the first listener's without a name."""
    from moodify.journal.journal import Journal
    from moodify.settings import load_settings

    journal = Journal(things_of(load_settings(), listener).journal)
    try:
        yield journal
    finally:
        for notice in journal.notices:
            click.echo(notice, err=True)
        journal.close()


@click.group(invoke_without_command=True)
@of_whom
@click.pass_context
def journal(ctx: click.Context, listener: str | None) -> None:
    """A journal of moods and songs: off unless you switch it on.

    Without a command, says how it stands.
    """
    ctx.obj = listener
    if ctx.invoked_subcommand is not None:
        return
    with opened(listener) as book:
        standing = book.standing()
    click.echo(f"The journal is {'on' if standing.on else 'off'}.")
    if standing.first is not None:
        days = "1 day" if standing.days == 1 else f"{standing.days:,} days"
        songs = "1 song" if standing.songs == 1 else f"{standing.songs:,} songs"
        click.echo(f"It holds {days} since {standing.first}, with {songs}.")
    click.echo(KEPT.format(book.path))


@journal.command()
@click.pass_obj
def on(listener: str | None) -> None:
    """Switch it on."""
    with opened(listener) as book:
        book.turn(True)
    click.echo(f"The journal is on. {KEPT.format(book.path)}")


@journal.command()
@click.pass_obj
def off(listener: str | None) -> None:
    """Switch it off. What is in it stays; `erase` takes that away."""
    with opened(listener) as book:
        book.turn(False)
    click.echo("The journal is off. What is in it stays, until you erase it.")


@journal.command()
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="Which day.  [default: today]")
@click.option(
    "--span", type=click.Choice(["day", "week", "month", "year"]), default="day", show_default=True
)
@click.pass_obj
def show(listener: str | None, day: datetime | None, span: str) -> None:
    """Show a day, or the days of a week, month or year, and the songs that lift you."""
    from moodify.journal.telling import sentence

    with opened(listener) as book:
        when = book.today() if day is None else day.date()
        if span == "day":
            found = book.day(when)
            click.echo(f"{when}  {summary_as_text(found.summary)}")
            for episode in found.moods:
                at = episode.stamp.local.strftime("%H:%M")
                how_long = f"{episode.seconds / 60:.0f} min" if episode.seconds else "said by you"
                click.echo(f"  {at}  {episode.feeling.mood}, {how_long}")
            for heard in found.songs:
                click.echo(f"  {heard_as_text(heard)}")
        else:
            for one in book.span(span, when).days:  # type: ignore[arg-type]
                if not one.summary.empty:
                    click.echo(f"{one.date}  {summary_as_text(one.summary)}")
        lifts = book.lifts()
    if lifts:
        click.echo("\nSongs that lift you:")
    for found_lift in lifts:
        song = found_lift.song
        click.echo(f"  {song.title} – {', '.join(song.artists)}. {sentence(found_lift.lift)}")


@journal.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def export(listener: str | None, file: Path) -> None:
    """Write all of it to a file: .json or .csv."""
    from moodify.errors import JournalError

    way = file.suffix.lower().removeprefix(".")
    if way not in ("json", "csv"):
        raise click.UsageError("The file's name must end in .json or .csv.")
    with opened(listener) as book:
        pieces = book.export(way)  # type: ignore[arg-type]
        first = next(pieces)
        try:
            with file.open("w", encoding="utf-8", newline="") as out:
                out.write(first)
                out.writelines(pieces)
        except OSError as error:
            raise JournalError(
                f"{file} can't be written ({error.strerror or error}).",
                hint="Choose another place.",
            ) from error
    click.echo(f"Wrote the journal to {file}.")


@journal.command()
@click.option("--yes", is_flag=True, help="Don't ask.")
@click.pass_obj
def erase(listener: str | None, yes: bool) -> None:
    """Erase all of it, from the disk too, and switch it off."""
    with opened(listener) as book:
        if not yes:
            click.confirm("Erase the whole journal? It can't be brought back.", abort=True)
        book.erase()
    click.echo("The journal is erased and off.")


def summary_as_text(summary: Summary) -> str:
    """A day in a line."""
    if summary.empty:
        return "nothing"
    parts = []
    if summary.mood is not None:
        share = summary.shares[summary.mood]
        parts.append(f"{bar(share, 10)} {percent(share)} {summary.mood}")
    if summary.songs:
        parts.append("1 song" if summary.songs == 1 else f"{summary.songs} songs")
    for name in ("better", "same", "worse"):
        if number := getattr(summary, name):
            parts.append(f"{number} {name}")
    return ", ".join(parts)


def heard_as_text(heard: Heard) -> str:
    """A song in a line: when, what, the mood before and after, what it felt like."""
    at = heard.stamp.local.strftime("%H:%M")
    moods = [feeling.mood for feeling in (heard.before, heard.after) if feeling is not None]
    after = f"  ({' → '.join(moods)})" if moods else ""
    felt = f"  {heard.felt}" if heard.felt else ""
    return f"{at}  {heard.song.title} – {', '.join(heard.song.artists)}{after}{felt}"

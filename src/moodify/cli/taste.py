"""``moodify taste``: see what was learned of what you like, and take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from moodify.cli.listeners import of_whom, things_of
from moodify.cli.output import json_line

if TYPE_CHECKING:
    from moodify.taste.taste import Taste

KINDS = ("song", "artist", "genre", "language", "decade", "source", "mood")


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON array.")
@of_whom
@click.pass_context
def taste(context: click.Context, as_json: bool, listener: str | None) -> None:
    """Say what was learned of what you like, from likes, skips and songs heard to the end.

    It is kept in a file on this machine. Spotify's songs teach nothing.
    """
    context.obj = listener
    if context.invoked_subcommand is not None:
        return
    kept = _taste(listener)
    learned = kept.learned()
    if as_json:
        fields = ("kind", "value", "name", "mood", "pleases", "sure", "liked", "disliked", "text")
        click.echo(json_line([{name: getattr(one, name) for name in fields} for one in learned]))
        return
    count = kept.count()
    if not learned:
        heard = "Nothing was heard yet" if not count else f"{_songs(count)} heard so far"
        click.echo(f"Nothing can be said yet. {heard}.")
        return
    click.echo(f"From {_songs(count)} liked, skipped or heard to the end:")
    for one in learned:
        click.echo(f"  {one.text:<58} {one.kind} {one.value}")
    click.echo("Take one back with `moodify taste forget KIND VALUE`, all with --all.")


@taste.command()
@click.argument("kind", type=click.Choice(KINDS), required=False)
@click.argument("value", required=False)
@click.option("--all", "everything", is_flag=True, help="Forget everything.")
@click.pass_obj
def forget(listener: str | None, kind: str | None, value: str | None, everything: bool) -> None:
    """Forget what one song, artist, genre … taught, as if it had never been heard.

    KIND and VALUE are those that `moodify taste` prints at the end of a line; of a mood, all
    that was learned while music was for it is forgotten.
    """
    if everything == (kind is not None):
        raise click.UsageError("Give KIND and VALUE, or --all.")
    if everything:
        click.echo(f"Forgotten: {_lessons(_taste(listener).forget_all())}.")
        return
    if kind is None or value is None:
        raise click.UsageError("Give KIND and VALUE, or --all.")
    click.echo(f"Forgotten: {_lessons(_taste(listener).forget(kind, value))}.")


def _taste(listener: str | None) -> Taste:
    from moodify.settings import load_settings
    from moodify.taste.taste import Taste

    kept = Taste.at(things_of(load_settings(), listener).taste)
    kept.count()  # opens it, whatever its state
    for notice in kept.notices:
        click.echo(notice, err=True)
    return kept


def _songs(count: int) -> str:
    return "1 song" if count == 1 else f"{count:,} songs"


def _lessons(count: int) -> str:
    return "1 lesson" if count == 1 else f"{count:,} lessons"

"""``moodify listeners``: who listens here, each with what is theirs.

Whoever types here uses the computer's account and could read the files; so no PIN is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from moodify.cli.output import json_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from moodify.household.files import Things
    from moodify.household.household import Household
    from moodify.household.listener import Listener
    from moodify.settings import Settings

COLOURS = ("amber", "coral", "rose", "violet", "blue", "teal", "green", "stone")
"""As in `moodify.household.names`; a test holds them together."""


def of_whom(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option ``--listener`` of commands about what is one listener's."""
    text = "Of several listeners, whose.  [default: the first one's]"
    return click.option("--listener", metavar="NAME", help=text)(command)


def things_of(settings: Settings, name: str | None) -> Things:
    """The files of a listener; the first one's without a name. Raises `HouseholdError`."""
    from moodify.household.files import Places
    from moodify.household.household import Household

    listener = Household(settings.data_dir).named(name)
    return Places(settings.data_dir).of(listener.id)


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@click.pass_context
def listeners(ctx: click.Context, as_json: bool) -> None:
    """The people of a household who listen here, each with what is their own.

    Without a command, lists them. Changes count at once, while Moodify runs too.
    """
    if ctx.invoked_subcommand is None:
        show_all(as_json)


@listeners.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def list_(as_json: bool) -> None:
    """List them, the first one first."""
    show_all(as_json)


@listeners.command()
@click.argument("name")
@click.option("--colour", type=click.Choice(COLOURS), help="Their sign.  [default: a free one]")
@click.option("--pin", is_flag=True, help="Ask for a PIN for them.")
@click.option("--mine", metavar="NAME", help="What the first listener shall be called.")
def add(name: str, colour: str | None, pin: bool, mine: str | None) -> None:
    """Add somebody: with a taste, a calibration, a journal, likes and plays of their own."""
    fresh = _household().add(name, colour, _asked_pin() if pin else None, mine)
    click.echo(f"{fresh.name} can listen now. The page asks who is listening.")


@listeners.command()
@click.argument("name")
@click.argument("new_name")
@click.option("--colour", type=click.Choice(COLOURS), help="Another sign, too.")
def rename(name: str, new_name: str, colour: str | None) -> None:
    """Call somebody otherwise."""
    household = _household()
    listener = household.named(name)
    now = household.change(listener.id, name=new_name, colour=colour)
    click.echo(f"{listener.called} is {now.name} now.")


@listeners.command()
@click.argument("name")
@click.option("--yes", is_flag=True, help="Don't ask.")
def remove(name: str, yes: bool) -> None:
    """Remove somebody and erase all that is theirs, from the disk too.

    That is: taste, calibration, filters, journal, likes and plays. The last one can't be removed.
    """
    from moodify.household.erase import finish
    from moodify.household.erase import remove as erase
    from moodify.settings import load_settings

    household = _household()
    finish(household, lambda: _erase_heard(load_settings()))
    listener = household.named(name)
    if not yes:
        click.confirm(
            f"Erase all that is {listener.called}'s: taste, face, journal, likes and plays? "
            "It can't be brought back.",
            abort=True,
        )
    erase(household, listener.id, lambda _id: None, lambda: _erase_heard(load_settings()))
    click.echo(f"{listener.called} is removed, and all that was theirs is erased.")


@listeners.command()
@click.argument("name")
@click.option("--reset", is_flag=True, help="Take the PIN away: it was forgotten.")
def pin(name: str, reset: bool) -> None:
    """Set somebody's PIN, or take it away. Their devices are asked anew."""
    household = _household()
    listener = household.named(name)
    household.set_pin(listener.id, None if reset else _asked_pin())
    click.echo(f"{listener.called} has {'no PIN any more' if reset else 'a PIN now'}.")


def show_all(as_json: bool) -> None:
    """Everyone, a line each."""
    household = _household()
    for notice in household.notices:
        click.echo(notice, err=True)
    for one in household.everyone():
        click.echo(json_line(_shown(one)) if as_json else as_line(one))


def as_line(listener: Listener) -> str:
    """A listener in a line."""
    notes = [listener.colour, "with a PIN" if listener.pin else "", "first" * listener.is_first]
    return f"{listener.called}  ({', '.join(note for note in notes if note)})"


def _shown(one: Listener) -> dict[str, object]:
    return {
        "id": one.id,
        "name": one.name,
        "colour": one.colour,
        "pin": one.pin is not None,
        "first": one.is_first,
    }


def _household() -> Household:
    from moodify.household.household import Household
    from moodify.settings import load_settings

    return Household(load_settings().data_dir)


def _asked_pin() -> str:
    return str(click.prompt("PIN, 4 to 12 digits", hide_input=True, confirmation_prompt=True))


def _erase_heard(settings: Settings) -> None:
    """The first listener's likes and plays are in the catalogue."""
    from moodify.music.catalogue import Catalogue

    if not settings.database_url and not settings.catalogue_path.exists():
        return
    with Catalogue.open(settings.database_url or settings.catalogue_path) as catalogue:
        catalogue.erase_heard()

"""``moodify doctor``: what works here, what doesn't, what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from moodify.cli.output import json_line

if TYPE_CHECKING:
    from moodify.cli.checks import Check

MARKS = {"ok": "✓", "note": "·", "broken": "✗"}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--spotify", is_flag=True, help="Try your connection to Spotify, and nothing else.")
@click.pass_context
def doctor(ctx: click.Context, as_json: bool, spotify: bool) -> None:
    """Say what works here, what doesn't, and what to do about it.

    With --spotify it makes every call to Spotify that changes nothing there.
    The exit status is 1 when something that Moodify needs is broken.
    """
    from moodify import __version__
    from moodify.cli.checks import all_checks

    checks = []
    for check in spotify_connection() if spotify else all_checks():
        checks.append(check)
        if not as_json:
            click.echo(as_text(check))
    fine = all(check.state != "broken" for check in checks)
    if as_json:
        listed = [asdict(check) for check in checks]
        click.echo(json_line({"version": __version__, "ok": fine, "checks": listed}))
    else:
        click.echo(f"\nMoodify {__version__}: {'all is well.' if fine else 'see the ✗ above.'}")
    ctx.exit(0 if fine else 1)


def spotify_connection() -> Iterable[Check]:
    """The checks of the connection to Spotify."""
    from moodify.cli.spotify.checks import spotify_checks
    from moodify.settings import load_settings

    return spotify_checks(load_settings())


def as_text(check: Check) -> str:
    """A check in a line, and what to do in another."""
    line = f"{MARKS[check.state]} {check.name:<14} {check.detail}"
    return f"{line}\n{' ' * 17}{check.hint}" if check.hint else line

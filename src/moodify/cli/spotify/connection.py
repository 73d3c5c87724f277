"""``moodify spotify login``, ``logout`` and ``status``."""

from __future__ import annotations

import asyncio
import threading
import webbrowser
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

import click

from moodify.cli.output import json_line
from moodify.cli.run import has_screen
from moodify.cli.spotify.desk import with_account

if TYPE_CHECKING:
    from moodify.music.spotify.store import SpotifyStore
    from moodify.settings import Settings
    from moodify.spotify.account import Account
    from moodify.types import MoodName

GUIDE = """\
Spotify lets every program in by a client id, and you make your own:

  1. Open https://developer.spotify.com/dashboard and log in. The account needs Premium.
  2. Choose “Create app”; any name and description will do.
  3. Redirect URI: {redirect}
  4. Tick “Web API” and “Web Playback SDK”, agree, and save.
  5. Copy the Client ID. Others of your family are added under User Management, up to five.
"""
PATIENCE = 600.0
"""Seconds in which the person agrees."""


@click.command()
@click.option("--client-id", help="Of your own app at Spotify; asked for where it isn't known.")
@click.option("--no-browser", is_flag=True, help="Print the address, and open no browser.")
@click.option(
    "--paste",
    is_flag=True,
    help="For a browser on another computer: paste the address that it ends at.",
)
def login(client_id: str | None, no_browser: bool, paste: bool) -> None:
    """Sign in to Spotify, in your browser."""
    from moodify.settings import load_settings
    from moodify.spotify.signin import REDIRECT_URI

    known = client_id or load_settings().spotify_client_id
    if not known:
        click.echo(GUIDE.format(redirect=REDIRECT_URI))
        known = click.prompt("Client ID", type=str)

    async def work(account: Account, store: SpotifyStore, _settings: Settings) -> None:
        if paste:
            told = _pasted(account, known)
        else:
            told = await _in_browser(account, known, show=not no_browser and has_screen())
        state, code, error = (told.get(name, "") for name in ("state", "code", "error"))
        grant = await account.finish(state, code, error)
        store.belongs_to(grant.account_id)
        click.echo(f"Signed in as {grant.name}, until {day(grant.dies_at)} at the latest.")
        click.echo(f"The sign-in is kept in {account.vault.place}.")

    with_account(work)


async def _in_browser(account: Account, client_id: str, *, show: bool) -> dict[str, str]:
    from moodify.cli.spotify.landing import Landing
    from moodify.errors import SpotifySignInError

    async with Landing() as landing:
        url = account.begin(client_id, landing.address)
        click.echo(f"Agree in your browser:\n\n  {url}\n")
        if show:
            threading.Thread(target=webbrowser.open, args=(url,), daemon=True).start()
        try:
            return await asyncio.wait_for(landing.told(), PATIENCE)
        except TimeoutError as error:
            raise SpotifySignInError(
                "Nobody agreed within ten minutes.", hint="Run the command again."
            ) from error


def _pasted(account: Account, client_id: str) -> dict[str, str]:
    from moodify.cli.spotify.landing import answer_of
    from moodify.spotify.signin import REDIRECT_URI

    url = account.begin(client_id, REDIRECT_URI)
    click.echo(f"Agree in any browser:\n\n  {url}\n")
    click.echo("It ends at an address that can't be opened there. Copy all of it.")
    return answer_of(click.prompt("Address", type=str).strip())


@click.command()
def logout() -> None:
    """Sign out, and forget everything that was read from Spotify."""

    async def work(account: Account, store: SpotifyStore, _settings: Settings) -> None:
        await account.sign_out()
        store.erase()

    with_account(work)
    click.echo("Signed out. The sign-in, your playlists, their moods and songs are forgotten.")
    click.echo("Files that you had written yourself, such as a CSV, stay. Spotify lists the app")
    click.echo("at https://www.spotify.com/account/apps until you remove it there.")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def status(as_json: bool) -> None:
    """Say who is signed in, and what was read. Asks Spotify nothing."""

    async def work(account: Account, store: SpotifyStore, _settings: Settings) -> None:
        grant, counts = account.grant, store.counts()
        if as_json:
            told = {
                "signed_in": grant is not None,
                "name": None if grant is None else grant.name,
                "ends_at": None if grant is None else grant.dies_at,
                "moods": counts,
            }
            click.echo(json_line(told))
            return
        if grant is None:
            click.echo("Not signed in; `moodify spotify login` does that.")
        else:
            click.echo(f"Signed in as {grant.name}, until {day(grant.dies_at)} at the latest.")
        click.echo(moods_in_words(counts))

    with_account(work)


def day(at: float) -> str:
    """A day as a person writes it."""
    when = datetime.fromtimestamp(at)
    return f"{when.day} {when:%B %Y}"


def moods_in_words(counts: Mapping[MoodName, int]) -> str:
    """`12 songs: 3 angry, 4 happy …`."""
    total = sum(counts.values())
    if not total:
        return "No songs are read yet."
    each = ", ".join(f"{count:,} {mood}" for mood, count in counts.items())
    return f"{total:,} songs are read: {each}."

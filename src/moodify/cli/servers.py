"""``moodify songs servers``: music of Audius, and of a server of your own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from moodify.cli.progress import Bar

if TYPE_CHECKING:
    from moodify.music.sources.audius import AudiusSource
    from moodify.music.sources.streams import Stream
    from moodify.music.sources.subsonic import SubsonicSource
    from moodify.settings import Settings

TASTE = 65_536
"""Bytes of a song that a test hears."""
WAYS = {"token": "a token of the password", "api_key": "an API key", "password": "the password"}
_RANGE = f"bytes=0-{TASTE - 1}"


@click.group()
def servers() -> None:
    """Hear music from Audius, or from a server of your own."""


@servers.command("list")
def list_servers() -> None:
    """Say what is turned on, and how it is doing. Asks no server."""
    audius, subsonic = _sources()
    for source in (audius, subsonic):
        status = source.status()
        click.echo(f"{'ok ' if status.ok else 'no '} {source.title}: {status.detail}")
    account = subsonic.accounts.known()
    if account is not None:
        who = f"{account.user} at " if account.user else ""
        click.echo(f"    Signed in as {who}{account.address}, by {WAYS[account.way]}.")


@servers.command()
@click.argument("switch", type=click.Choice(["on", "off"]))
@click.option("--host", default="", help="Another node of Audius's network.")
def audius(switch: str, host: str) -> None:
    """Turn Audius on or off: free, full-length songs, from servers of others.

    While it is on, Moodify asks Audius once a day for songs of each mood, and for a song's
    sound when it plays. Audius sees your internet address and what you play; nothing else.
    """
    from moodify.music.sources.audius.moods import WORDS

    source, _ = _sources()
    if switch == "off":
        source.turn(False)
        click.echo("Audius is off, and its songs are forgotten.")
    else:
        address = _node(host) if host else ""
        source.turn(True, address)
        with Bar("Asking Audius for songs", len(WORDS)) as bar:
            found = source.read(lambda _mood: bar.advance())
        click.echo(f"Audius is on: {found:,} songs.")
        source.close()
    _refresh()


@servers.command()
@click.argument("url")
@click.option("--user", help="Your name at the server.")
@click.option("--api-key", is_flag=True, help="Sign in by an API key, which is asked for.")
@click.option("--max-bit-rate", type=click.IntRange(0, 2000), default=0, help="In kbit/s.")
@click.option("--insecure", is_flag=True, help="Allow http on the internet. Better don't.")
def add(url: str, user: str | None, api_key: bool, max_bit_rate: int, insecure: bool) -> None:
    """Add your server at URL: Navidrome, gonic, Airsonic and their like. Reads its songs.

    The password is asked for, and kept in the system's keyring where there is one.
    """
    from moodify.music.sources.subsonic.account import Account, server_address

    address = server_address(url, insecure=insecure)
    if not api_key and not user:
        user = click.prompt("Name", type=str, err=True)
    secret = click.prompt("API key" if api_key else "Password", hide_input=True, err=True)
    account = Account(
        address,
        "" if api_key else str(user),
        secret.strip() if api_key else secret,
        "api_key" if api_key else "token",
        max_bit_rate,
        insecure,
    )
    _, source = _sources()
    click.echo(f"Signed in to {source.add(account)}.")
    click.echo(f"The sign-in is kept in {source.accounts.secrets.place}.")
    try:
        with Bar("Reading songs") as bar:
            found = source.read(lambda songs: bar.advance(0, f"Reading songs: {songs:,}"))
    finally:
        source.close()
    click.echo(f"Read {found:,} songs. {source.status().detail}")
    _refresh()


@servers.command()
def forget() -> None:
    """Forget your server: the sign-in and what was read. Nothing is changed there."""
    _, source = _sources()
    known = source.forget()
    click.echo("Forgotten." if known else "There was no server.")
    _refresh()


@servers.command()
def test() -> None:
    """Try what is turned on, call by call. Changes nothing anywhere."""
    audius, subsonic = _sources()
    tried = failed = 0
    for title, calls in (
        ("Audius", _audius_calls(audius) if audius.switch.on else []),
        ("Your server", _server_calls(subsonic) if subsonic.accounts.known() else []),
    ):
        for name, call in calls:
            tried += 1
            failed += not _try(f"{title}: {name}", call)
    audius.close()
    subsonic.close()
    if not tried:
        click.echo("Nothing is turned on. See `moodify songs servers --help`.")
    if failed:
        click.get_current_context().exit(1)


def _audius_calls(source: AudiusSource) -> list[tuple[str, Callable[[], str]]]:
    client = source.client
    return [
        ("songs of a mood", lambda: f"{len(client().by_mood('Peaceful')[0])} songs"),
        ("what is heard most", lambda: f"{len(client().trending()[0])} songs"),
        ("sound", lambda: _heard(client().open(client().by_mood("Upbeat")[0][0].id, _RANGE))),
    ]


def _server_calls(source: SubsonicSource) -> list[tuple[str, Callable[[], str]]]:
    client = source.client

    def some() -> list[dict[str, object]]:
        return client().songs_page(0) or client().album(str(next(client().albums())["id"]))

    def cover() -> str:
        pictured = next(str(song["coverArt"]) for song in some() if song.get("coverArt"))
        kind, content = client().cover(pictured)
        return f"{kind}, {len(content):,} bytes"

    return [
        ("sign-in", lambda: client().ping()),
        ("extensions", lambda: ", ".join(sorted(client().extensions())) or "none"),
        ("songs by search", lambda: f"{len(client().songs_page(0))} on the first page"),
        ("albums", lambda: f"{sum(1 for _ in client().albums()):,}"),
        ("sound", lambda: _heard(client().open(str(some()[0]["id"]), _RANGE))),
        ("cover", cover),
        ("playlists", lambda: f"{len(client().playlists())}"),
    ]


def _heard(stream: Stream) -> str:
    """Hear the beginning of a song."""
    size = 0
    with stream:
        for chunk in stream.chunks:
            size += len(chunk)
            if size >= TASTE:
                break
    part = "a range" if stream.status == 206 else "no ranges"
    return f"{size:,} bytes of {stream.headers.get('content-type', 'sound')}, {part}"


def _try(name: str, call: Callable[[], str]) -> bool:
    from moodify.errors import MoodifyError

    try:
        click.echo(f"ok  {name}: {call()}")
    except MoodifyError as error:
        click.echo(f"no  {name}: {error.sentence}")
    except (LookupError, StopIteration):
        click.echo(f"no  {name}: there is nothing to try it on.")
    else:
        return True
    return False


def _node(host: str) -> str:
    from moodify.music.sources.subsonic.account import server_address

    return server_address(host)


def _settings() -> Settings:
    from moodify.settings import load_settings

    return load_settings()


def _sources() -> tuple[AudiusSource, SubsonicSource]:
    from moodify.music.sources.audius import AudiusSource
    from moodify.music.sources.subsonic import SubsonicSource

    settings = _settings()
    return AudiusSource(settings), SubsonicSource(settings)


def _refresh() -> None:
    """Take the songs over into the library, so that they can be chosen at once."""
    from moodify.cli.shelves import opened

    with opened(_settings()):
        pass

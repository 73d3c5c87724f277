"""``moodify spotify devices`` and ``play``."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from moodify.cli.output import json_line, song_as_text
from moodify.cli.spotify.desk import with_account
from moodify.cli.suggest import MOODS, WISHES
from moodify.errors import SpotifyError, SpotifyNoDeviceError

if TYPE_CHECKING:
    from moodify.music.spotify.store import SpotifyStore
    from moodify.settings import Settings
    from moodify.spotify.account import Account
    from moodify.spotify.models import Device
    from moodify.types import MoodName, Recommendation, WishName


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def devices(as_json: bool) -> None:
    """List the devices on which your Spotify is open."""

    async def work(
        account: Account, _store: SpotifyStore, _settings: Settings
    ) -> tuple[Device, ...]:
        return await account.client.devices()

    found = with_account(work)
    for one in found:
        if as_json:
            told = {"id": one.id, "name": one.name, "kind": one.kind, "active": one.active}
            click.echo(json_line(told))
        else:
            click.echo(f"{'▶' if one.active else ' '} {one.name} ({one.kind})")
    if not found:
        click.echo("None. Open Spotify on your phone or computer.", err=True)


@click.command()
@click.option("--mood", type=click.Choice(MOODS), required=True, help="What to play for.")
@click.option(
    "--wish",
    type=click.Choice(WISHES),
    default="match",
    show_default=True,
    help="Stay with the mood, brighten it, or quieten it.",
)
@click.option("--device", help="Its name; without it the one that plays, or the first.")
@click.option(
    "-n", "count", type=click.IntRange(1, 100), default=20, show_default=True, help="Songs."
)
@click.option("--seed", type=int, help="The same number gives the same songs.")
def play(mood: MoodName, wish: WishName, device: str | None, count: int, seed: int | None) -> None:
    """Play songs of your mood playlists on one of your devices."""
    from moodify.mood.wish import target_for_name
    from moodify.music.spotify.shelf import SpotifyShelf
    from moodify.recommend.suggest import suggest

    async def work(account: Account, store: SpotifyStore, _settings: Settings) -> None:
        shelf = SpotifyShelf(store)
        if not len(shelf):
            raise SpotifyError(
                "No songs were read from your playlists yet.",
                hint="First `moodify spotify choose`, then `moodify spotify harvest`.",
            )
        songs = await asyncio.to_thread(
            suggest, shelf, target_for_name(mood, wish), count, seed=seed
        )
        where = _wanted(await account.client.devices(), device)
        await account.client.play(where.id, [song.song.track.uri for song in songs])
        _tell(songs, where)

    with_account(work)


def _tell(songs: list[Recommendation], where: Device) -> None:
    click.echo(f"On {where.name}:")
    for song in songs:
        click.echo(f"  {song_as_text(song.song)}")


def _wanted(devices: tuple[Device, ...], name: str | None) -> Device:
    usable = [device for device in devices if not device.restricted]
    if name is not None:
        usable = [one for one in usable if name.casefold() in one.name.casefold()]
    if not usable:
        called = f" called “{name}”" if name is not None else ""
        raise SpotifyNoDeviceError(
            f"No Spotify device{called} is awake.",
            hint="Open Spotify there; `moodify spotify devices` lists those that are.",
        )
    return next((device for device in usable if device.active), usable[0])

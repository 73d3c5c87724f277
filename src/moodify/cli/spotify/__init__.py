"""``moodify spotify``: your mood playlists as a dataset, and music on your Spotify."""

from __future__ import annotations

import click

from moodify.cli.spotify.connection import login, logout, status
from moodify.cli.spotify.dataset import harvest
from moodify.cli.spotify.playing import devices, play
from moodify.cli.spotify.playlists import choose, playlists


@click.group()
def spotify() -> None:
    """Connect your Spotify: your mood playlists as a dataset, and music on your devices.

    It takes a client id of your own, which is free and made in five minutes:
    `moodify spotify login` says how. Your sign-in stays on this machine.
    """


for command in (login, logout, status, playlists, choose, harvest, devices, play):
    spotify.add_command(command)

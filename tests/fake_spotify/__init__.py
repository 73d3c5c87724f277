"""A stateful, strict fake of Spotify, for tests and to try by hand. See its README."""

from tests.fake_spotify.accounts import agree, cancel
from tests.fake_spotify.builders import (
    CLIENT_ID,
    REDIRECT,
    add_big_playlist,
    demo_world,
    make_world,
    numbered,
    song,
)
from tests.fake_spotify.items import Entry, Episode, LocalFile, Playlist, Song
from tests.fake_spotify.serve import FakeSpotify, asgi, running
from tests.fake_spotify.world import World

__all__ = [
    "CLIENT_ID",
    "REDIRECT",
    "Entry",
    "Episode",
    "FakeSpotify",
    "LocalFile",
    "Playlist",
    "Song",
    "World",
    "add_big_playlist",
    "agree",
    "asgi",
    "cancel",
    "demo_world",
    "make_world",
    "numbered",
    "running",
    "song",
]

"""Ready-made worlds."""

from __future__ import annotations

from tests.fake_spotify.ids import make_id
from tests.fake_spotify.items import Artist, Entry, Episode, Item, LocalFile, Playlist, Song
from tests.fake_spotify.names import LISTS, SONGS, VARIANTS
from tests.fake_spotify.world import World

CLIENT_ID = "f4ke0c11e47000000000000000000001"
REDIRECT = "http://127.0.0.1/api/spotify/callback"
"""Registered without a port: on a loopback address every port may be used."""


def song(name: str, artist: str, album: str = "Singles", year: int = 2015, **rest: object) -> Song:
    """A song with a length, an ISRC and a popularity made from its name."""
    chance = int.from_bytes(make_id(name + artist + album).encode()[:4])
    made: dict[str, object] = {
        "duration_ms": 150_000 + chance % 120_000,
        "isrc": f"XX{make_id(artist)[:3].upper()}{year % 100:02d}{chance % 100_000:05d}",
        "rank": chance % 100,
    }
    return Song(name, (Artist(artist),), album, year, **{**made, **rest})  # type: ignore[arg-type]


def numbered(count: int, first: int = 1, prefix: str = "Song") -> list[Song]:
    """Plain songs: ``Song 1`` by ``Artist 1`` and so on, one artist in ten songs."""
    return [
        song(f"{prefix} {n}", f"Artist {n % 10}", f"Album {n % 20}", 1990 + n % 30)
        for n in range(first, first + count)
    ]


def make_world() -> World:
    """One person with Premium, one app, a list ``Calm`` of three songs, a liked one, a device."""
    world = World()
    world.add_account("ann", "Ann Example")
    world.add_app(CLIENT_ID, REDIRECT)
    songs = numbered(3)
    world.add_playlist("Calm", songs)
    world.like(songs[0])
    world.add_device("Kitchen")
    return world


def add_big_playlist(world: World, n: int = 10_000, name: str = "Everything") -> Playlist:
    """A list of so many songs, all different."""
    return world.add_playlist(name, numbered(n, prefix="Number"))


def mood_songs(mood: str) -> list[Song]:
    return [song(*one) for one in SONGS[mood]]


def demo_world() -> World:
    """A lively one to try by hand: three people, ten lists, three devices."""
    world = World()
    world.add_account("ann", "Ann Example")
    world.add_account("bo", "Bo Ohneabo", premium=False)
    world.add_account("cleo", "Cleo Elsewhere")
    app = world.add_app(CLIENT_ID, REDIRECT)
    app.allowed.discard(world.accounts["cleo"].account_id)
    world.add_songs(song(*one) for one in VARIANTS)
    for name, mood in LISTS.items():
        world.add_playlist(name, mood_songs(mood), cover=name != "Coups de cafard")
    _others(world)
    world.like(*mood_songs("joy")[:3], *mood_songs("focus"))
    world.add_device("Ann's laptop")
    world.add_device("Kitchen speaker", "Speaker", volume=35)
    world.add_device("Living-room TV", "TV", supports_volume=False, volume=None)
    return world


def _others(world: World) -> None:
    """Lists with something about them."""
    joy, energy, focus = mood_songs("joy"), mood_songs("energy"), mood_songs("focus")
    world.add_playlist("Chill Hits", mood_songs("calm"), owner="spotify", public=True)
    world.add_playlist("Bo's workout", energy, owner="bo", public=True)
    shared = world.add_playlist("Road trip with Bo", joy[:4] + energy, owner="bo")
    shared.collaborative, shared.collaborators = True, {"ann", "bo"}
    world.add_playlist("Odds and ends", odds(focus))
    world.add_playlist("Empty for now", [])
    world.add_playlist("focus / Konzentration", focus, public=True)


def odds(songs: list[Song]) -> list[Item | Entry | None]:
    """Songs among removed tracks, nulls, local files, episodes and tracks that lack fields."""
    bare = song("Bare Bones", "Nil Pointer Quartet", missing=BARE)
    return [
        songs[0],
        None,
        LocalFile("Demo tape (garage)", "Ann & the Neighbours"),
        Episode("Why we hum", "The Small Sounds Show"),
        Entry(None, hole=True),
        bare,
        song("Not in Your Country", "Tin Harbour", playable=False),
        song("Loud Words", "Riot at Number Six", explicit=True, isrc=""),
        *songs[1:],
    ]


BARE = frozenset({"album", "artists", "duration_ms", "external_ids", "is_playable", "name"})

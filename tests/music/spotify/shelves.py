"""A store of a few made-up songs, for tests."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from moodify.music.spotify.store import SpotifyStore
from moodify.spotify.models import Page, Playlist, Skip, Track


class Clock:
    def __init__(self) -> None:
        self.at = 1_700_000_000.0

    def __call__(self) -> float:
        return self.at


def a_track(number: int, **changes: Any) -> Track:
    made = Track(
        uri=f"spotify:track:{number:022d}",
        title=f"Song {number}",
        artists=("Somebody", "Else"),
        album="LP",
        duration=200.0,
        year=1981,
        explicit=False,
        isrc="XX",
        image="https://i.scdn.co/x",
    )
    return replace(made, **changes)


def a_playlist(name: str, total: int = 0, snapshot: str = "1") -> Playlist:
    return Playlist(name, name, "", "ann", "Ann", False, snapshot, total, None, "https://x")


def a_page(*items: Track | Skip, offset: int = 0, last: bool = True) -> Page[Track | Skip]:
    following = None if last else offset + 50
    return Page(items, offset, offset + len(items), following)


def fill(store: SpotifyStore, *names: str) -> None:
    """A happy playlist of each name, all of the same three songs."""
    store.keep_playlists([(a_playlist(name, 3), True) for name in names])
    for name in names:
        store.choose(name, "happy")
        store.begin_reading(name, "1")
        store.add_page(name, a_page(a_track(1), "gone", a_track(2), "episode", a_track(3)))


def titles(store: SpotifyStore) -> list[str]:
    return [song.title for song in store.songs()]

"""Labelled songs for tests."""

from __future__ import annotations

from moodify.music.spotify.songs import LabelledSong, Listing
from moodify.types import MoodName


def a_labelled_song(
    name: str = "one",
    *,
    title: str = "One",
    artists: tuple[str, ...] = ("Somebody",),
    album: str = "",
    moods: tuple[MoodName, ...] = ("happy",),
    playlist: str = "List",
    by_hand: MoodName | None = None,
    duration: float | None = None,
    year: int | None = None,
    explicit: bool | None = None,
    isrc: str | None = None,
) -> LabelledSong:
    """A song in one playlist for each of `moods`."""
    places = (Listing(f"id{n}", f"{playlist} {n}", mood) for n, mood in enumerate(moods))
    return LabelledSong(
        uri=f"spotify:track:{name}",
        title=title,
        artists=artists,
        album=album,
        duration=duration,
        year=year,
        explicit=explicit,
        isrc=isrc,
        listings=tuple(places),
        by_hand=by_hand,
    )

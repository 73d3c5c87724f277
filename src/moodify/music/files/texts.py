"""A list of songs as the text of a file that is handed to somebody."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Literal, TypeAlias, get_args

from moodify.music.files.jsonlist import dump_json
from moodify.music.files.m3u import dump_m3u
from moodify.music.files.xspf import dump_xspf
from moodify.music.foreign import IMPORTED
from moodify.music.slug import unique_slug
from moodify.music.songfile import dump_songs
from moodify.types import Song

Way: TypeAlias = Literal["m3u8", "xspf", "json", "csv"]
WAYS: tuple[Way, ...] = get_args(Way)

_ELSEWHERE = Path("/\N{BULLET}/list")
"""Where such a file lies is not known yet: files are named whole, from no folder."""


def list_text(songs: Iterable[Song], way: Way, *, paths: bool) -> str:
    """`songs` as a file; without `paths`, those that are files are named by artist and title."""
    listed = list(songs) if paths else list(_without_paths(songs))
    if way == "csv":
        file = io.StringIO(newline="")
        dump_songs(file, listed)
        return file.getvalue()
    dump = {"m3u8": dump_m3u, "xspf": dump_xspf, "json": dump_json}[way]
    return dump(listed, _ELSEWHERE.with_suffix(f".{way}"))


def _without_paths(songs: Iterable[Song]) -> Iterable[Song]:
    taken: dict[str, tuple[str, str]] = {}
    for song in songs:
        track = song.track
        if track.uri.startswith("file:"):
            artist = track.artists[0] if track.artists else ""
            try:
                uri = f"{IMPORTED}:{unique_slug(artist, track.title, taken)}"
            except ValueError:  # another file of the very same song: by name they are one
                continue
            track = replace(track, uri=uri, source=IMPORTED, playable=False)
        yield Song(track, song.mood)

"""A naive search: every word must be found, and the best known version comes first."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tests.fake_spotify.ids import fold
from tests.fake_spotify.items import Song

FILTER = re.compile(r'\b(artist|track|album|year|isrc):\s*(?:"([^"]*)"|(\S+))', re.IGNORECASE)
WORD = re.compile(r"\w+")


def search(songs: Iterable[Song], q: str) -> list[Song]:
    """All songs that fit, most popular first; the title that was meant may well be second."""
    filters = [(kind.lower(), quoted or plain) for kind, quoted, plain in FILTER.findall(q)]
    words = WORD.findall(fold(FILTER.sub(" ", q)))
    if not filters and not words:
        return []
    found = [song for song in songs if _fits(song, filters, words)]
    return sorted(found, key=lambda song: (-song.rank, song.id))


def _fits(song: Song, filters: list[tuple[str, str]], words: list[str]) -> bool:
    if not all(_passes(song, kind, value) for kind, value in filters):
        return False
    everything = WORD.findall(" ".join(song.folded))
    return all(any(one.startswith(word) for one in everything) for word in words)


def _passes(song: Song, kind: str, value: str) -> bool:
    if kind == "isrc":
        return song.isrc.casefold() == value.casefold()
    if kind == "year":
        first, _, last = value.partition("-")
        return first.isdigit() and int(first) <= song.year <= int(last or first)
    name, artists, album = song.folded
    held = WORD.findall({"track": name, "artist": artists, "album": album}[kind])
    return all(word in held for word in WORD.findall(fold(value)))

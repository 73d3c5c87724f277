"""A song as a Subsonic server tells it (``Child`` in the API), read without trusting it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, unquote

from moodify.music.advisory import explicit_of
from moodify.music.sources.moods import mood_of_tags
from moodify.music.wordless import language_by_genre
from moodify.types import SongMood, Track

SOURCE = "subsonic"
LONGEST = 2_000
"""Characters of a text that are kept."""
LONGEST_SONG = 360_000.0
"""Seconds; a hundred hours, more than which is a mistake."""

KEPT = (
    *("id", "title", "artist", "displayArtist", "artists", "album", "duration", "year"),
    *("genre", "genres", "bpm", "moods", "isrc", "replayGain", "coverArt", "explicitStatus"),
)
"""The fields that are stored."""


@dataclass(frozen=True, slots=True)
class ServerSong:
    """One song of a server."""

    id: str
    title: str
    artists: tuple[str, ...]
    album: str = ""
    duration: float | None = None
    """Seconds."""
    year: int | None = None
    genres: tuple[str, ...] = ()
    bpm: float | None = None
    """Beats a minute."""
    moods: tuple[str, ...] = ()
    isrc: tuple[str, ...] = ()
    gain: float | None = None
    """ReplayGain of the song, dB."""
    peak: float | None = None
    """Its highest sample, 1 being full scale."""
    cover: str = ""
    """The id to ask for its cover by."""
    explicit: bool | None = None

    @property
    def mood(self) -> SongMood | None:
        """Where its mood tags place it; None where it has none that are known."""
        return mood_of_tags(self.moods)


def read_song(told: Any) -> ServerSong | None:
    """The song in an answer; None for a folder, a film, an episode and what is no song at all."""
    if not isinstance(told, dict) or told.get("isDir") is True or told.get("isVideo") is True:
        return None
    ident, title = _ident(told.get("id")), _text(told.get("title"))
    if not ident or not title or told.get("type", "music") != "music":
        return None
    gains = told.get("replayGain")
    gains = gains if isinstance(gains, dict) else {}
    return ServerSong(
        id=ident,
        title=title,
        artists=_artists(told),
        album=_text(told.get("album")),
        duration=_number(told.get("duration"), 0, LONGEST_SONG),
        year=_year(told.get("year")),
        genres=_names(told.get("genres")) or _names([told.get("genre")]),
        bpm=_number(told.get("bpm"), 1, 1_000),
        moods=_names(told.get("moods")),
        isrc=_names(told.get("isrc")),
        gain=_number(gains.get("trackGain"), -60, 60),
        peak=_number(gains.get("trackPeak"), 0, 100),
        cover=_ident(told.get("coverArt")),
        explicit=explicit_of(told.get("explicitStatus")),
    )


def kept_of(told: dict[str, Any]) -> dict[str, Any]:
    """The fields of an answer that are worth storing."""
    return {name: told[name] for name in KEPT if name in told}


def track_of(song: ServerSong, key: str) -> Track:
    """The song as the rest of Moodify knows it; `key` names the server."""
    return Track(
        uri=uri_of(song.id, key),
        title=song.title,
        artists=song.artists,
        source=SOURCE,
        duration=song.duration,
        year=song.year,
        genre=song.genres[0] if song.genres else None,
        language=language_by_genre("; ".join(song.genres)),
        playable=True,
        album=song.album or None,
        gain=song.gain,  # ReplayGain 2.0 aims at -18 LUFS, as Moodify does
        cover=bool(song.cover),
        explicit=song.explicit,
    )


def uri_of(ident: str, key: str) -> str:
    """``subsonic:server:id``. Ids may hold anything, so they are percent-encoded."""
    return f"{SOURCE}:{key}:{quote(ident, safe='')}"


def ident_of(uri: str, key: str) -> str | None:
    """The server's id of a song; None for a song of another server."""
    start = f"{SOURCE}:{key}:"
    return unquote(uri.removeprefix(start)) if uri.startswith(start) else None


def _artists(told: dict[str, Any]) -> tuple[str, ...]:
    one = _text(told.get("displayArtist")) or _text(told.get("artist"))
    return _names(told.get("artists")) or ((one,) if one else ())


def _names(told: Any) -> tuple[str, ...]:
    """The texts of a list, or the names of its objects, each once."""
    if isinstance(told, str):
        told = [told]
    if not isinstance(told, list):
        return ()
    texts = (_text(one.get("name")) if isinstance(one, dict) else _text(one) for one in told[:50])
    return tuple(dict.fromkeys(text for text in texts if text))


def _ident(told: Any) -> str:
    """Ids are text, but old servers give whole numbers."""
    if type(told) is int and abs(told) < 10**18:
        return str(told)
    fits = isinstance(told, str) and len(told) <= LONGEST and _clean(told) == told
    return told if fits else ""


def _text(told: Any) -> str:
    return _clean(told)[:LONGEST].strip() if isinstance(told, str) else ""


def _clean(text: str) -> str:
    """Without control characters, and without halves of characters that UTF-8 can't hold."""
    whole = text.encode("utf-8", "ignore").decode("utf-8")
    return "".join(char if char >= " " and char != "\x7f" else " " for char in whole)


def _number(told: Any, low: float, high: float) -> float | None:
    if isinstance(told, bool) or not isinstance(told, int | float):
        return None
    inside = low <= told <= high and not math.isnan(told)
    return float(told) if inside and told != 0 else (0.0 if inside and low < 0 else None)


def _year(told: Any) -> int | None:
    return told if type(told) is int and 1000 <= told <= 2999 else None

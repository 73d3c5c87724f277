"""A track as Audius tells it, read without trusting it, and who is to be named for it."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import quote

from moodify.music.advisory import explicit_of
from moodify.music.sources.audius.moods import mood_of_tag
from moodify.types import Song, Track

SOURCE = "audius"
SITE = "https://audius.co"
LONGEST = 500
"""Characters of a text that are kept."""

_IDENT = re.compile(r"[A-Za-z0-9]{1,64}")
_PLACE = re.compile(r"/[^/\s?#\\]{1,200}/[^/\s?#\\]{1,300}")
_CREATIVE = re.compile(r"\bCC (BY(?:-NC)?(?:-ND|-SA)?)\b")


@dataclass(frozen=True, slots=True)
class AudiusTrack:
    """One track that anyone may hear in full."""

    id: str
    title: str
    artist: str
    mood: str
    link: str
    """Its page at audius.co."""
    duration: float | None = None
    """Seconds."""
    genre: str = ""
    year: int | None = None
    licence: str = ""
    """As the artist chose it, such as "Attribution NonCommercial CC BY-NC"; empty if untold."""
    explicit: bool | None = None

    @property
    def licence_link(self) -> str:
        """The text of a Creative Commons licence; empty for any other."""
        found = _CREATIVE.search(self.licence)
        return (
            f"https://creativecommons.org/licenses/{found.group(1).lower()}/4.0/" if found else ""
        )

    @property
    def attribution(self) -> str:
        """Who made it, where it is from and under which licence, in a line."""
        words = f"{self.title} by {self.artist}, on Audius"
        return f"{words} ({self.licence})" if self.licence else words

    def to_json(self) -> dict[str, Any]:
        """For the cache."""
        return asdict(self)


def read_track(told: Any) -> AudiusTrack | None:
    """The track in an answer; None where it isn't public, is gated, has no mood or is none."""
    if not isinstance(told, dict) or not is_open(told):
        return None
    ident, user = told.get("id"), told.get("user")
    title = _text(told.get("title"))
    artist = _text(user.get("name") or user.get("handle")) if isinstance(user, dict) else ""
    mood = told.get("mood")
    known = isinstance(ident, str) and _IDENT.fullmatch(ident) and title and artist
    if not known or mood_of_tag(mood) is None:
        return None
    return AudiusTrack(
        id=str(ident),
        title=title,
        artist=artist,
        mood=str(mood),
        link=_link(told.get("permalink")),
        duration=_seconds(told.get("duration")),
        genre=_text(told.get("genre")),
        year=_year(told.get("release_date")),
        licence=_text(told.get("license")),
        explicit=explicit_of(told.get("parental_warning_type")),
    )


def is_open(told: dict[str, Any]) -> bool:
    """Whether anyone may hear all of it, for nothing.

    A gated track (for followers, tippers, buyers or holders of a token) says so in
    ``is_stream_gated``, ``stream_conditions`` and ``access``.
    """
    access = told.get("access")
    return (
        told.get("is_streamable") is not False
        and not told.get("is_stream_gated")
        and not told.get("stream_conditions")
        and not (isinstance(access, dict) and access.get("stream") is False)
        and told.get("is_delete") is not True
        and told.get("is_unlisted") is not True
        and told.get("is_available") is not False
    )


def from_json(kept: Any) -> AudiusTrack | None:
    """The track that was cached; None for what is none."""
    if not isinstance(kept, dict):
        return None
    told = {**kept, "user": {"name": kept.get("artist")}, "license": kept.get("licence")}
    link = kept.get("link")
    told["permalink"] = link.removeprefix(SITE) if isinstance(link, str) else ""
    year = kept.get("year")
    told["parental_warning_type"] = kept.get("explicit")
    told["release_date"] = f"{year:04d}" if type(year) is int else ""
    return read_track(told)


def song_of(track: AudiusTrack) -> Song | None:
    """The track as the rest of Moodify knows it."""
    mood = mood_of_tag(track.mood)
    if mood is None:
        return None
    links = {"audius": track.link}
    if track.licence_link:
        links["licence"] = track.licence_link
    return Song(
        Track(
            uri=f"{SOURCE}:{track.id}",
            title=track.title,
            artists=(track.artist,),
            source=SOURCE,
            duration=track.duration,
            year=track.year,
            genre=track.genre or None,
            playable=True,
            links=links,
            explicit=track.explicit,
        ),
        mood,
    )


def ident_of(uri: str) -> str | None:
    """The id in ``audius:id``; None for another URI."""
    scheme, _, ident = uri.partition(":")
    return ident if scheme == SOURCE and _IDENT.fullmatch(ident) else None


def _link(told: Any) -> str:
    """The page of a track, given as ``/artist/track``; the front page where that is none."""
    if isinstance(told, str) and _PLACE.fullmatch(told):
        return SITE + quote(told.encode("utf-8", "replace").decode(), safe="/%")
    return SITE


def _text(told: Any) -> str:
    if not isinstance(told, str):
        return ""
    whole = told.encode("utf-8", "ignore").decode("utf-8")[:LONGEST]
    return "".join(char if char >= " " and char != "\x7f" else " " for char in whole).strip()


def _seconds(told: Any) -> float | None:
    fits = isinstance(told, int | float) and not isinstance(told, bool) and 0 < told < 360_000
    return float(told) if fits else None


def _year(told: Any) -> int | None:
    """The year of "2021-03-04T…" or "Thu Mar 04 2021 …"."""
    found = re.search(r"(?<!\d)(19|20)\d\d(?!\d)", told[:60]) if isinstance(told, str) else None
    return int(found.group()) if found else None

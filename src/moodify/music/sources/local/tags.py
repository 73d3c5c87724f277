"""What the tags of a file say, read by tinytag.

tinytag skips pictures but not in Ogg, walks through all pages of an Ogg file to find its
length, and knows neither AAC streams nor Opus's gain: that is done here or in `ogg` and `mpeg`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, cast

from moodify.music.advisory import explicit_of
from moodify.music.sources.local.bounded import Bounded
from moodify.music.sources.local.peek import Peek, Shape

LONGEST = 500
"""Characters of a title or name that are kept."""
MOST_NAMES = 20
LOUDEST = 60.0
"""Decibels beyond which a gain is not believed."""
R128_TO_REPLAYGAIN = 5.0
"""Opus's gain leads to -23 LUFS (RFC 7845, 5.2.1), ReplayGain 2 and Moodify to -18."""

_YEAR = re.compile(r"(?<!\d)(1[5-9]\d\d|2[01]\d\d)(?!\d)")
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u2028\u2029\ud800-\udfff]+")
_BY_TINYTAG = ("MP3", "WAV", "AIFF")
"""Kinds whose length it finds."""
_MOODS = ("mood", "tmoo", "moods")


@dataclass(frozen=True, slots=True)
class Tags:
    """What is known of a song beside its sound; empty where nothing is."""

    title: str = ""
    artists: tuple[str, ...] = ()
    album: str | None = None
    year: int | None = None
    genre: str | None = None
    moods: tuple[str, ...] = ()
    """As they are written in the file."""
    gain: float | None = None
    """Decibels to -18 LUFS, by the file's ReplayGain."""
    seconds: float | None = None
    explicit: bool | None = None
    """As a shop marked it."""


def read_tags(peek: Peek, shape: Shape) -> Tags:
    """The tags of a file of this shape; what can't be read is left out."""
    found = _read(peek, shape, duration=shape.seconds is None and shape.kind in _BY_TINYTAG)
    if found is None:
        found = _read(peek, shape, duration=False)
    if found is None:
        return Tags(seconds=shape.seconds, explicit=shape.explicit)
    other: dict[str, list[str]] = found.other
    # The album's artist only where nobody is named: on a collection it is "Various Artists".
    artists = _names([found.artist, *_further(found.artist, other.get("artist", ()))])
    return Tags(
        title=plain(found.title),
        artists=artists or _names([found.albumartist]),
        album=plain(found.album) or None,
        year=_year([found.year, *other.get("originaldate", ()), *other.get("tdor", ())]),
        genre=plain(found.genre) or None,
        moods=_names(text for name in _MOODS for text in other.get(name, ())),
        gain=_gain(other),
        seconds=_seconds(shape.seconds or found.duration),
        explicit=_explicit([shape.explicit, *other.get("itunesadvisory", ())]),
    )


def plain(text: object) -> str:
    """`text` on one line, without what can't be shown or stored."""
    return " ".join(_CONTROL.sub(" ", str(text or "")[: 4 * LONGEST]).split())[:LONGEST].strip()


def _read(peek: Peek, shape: Shape, *, duration: bool) -> Any:
    from tinytag import TinyTag, TinyTagException

    peek.file.seek(0)
    try:
        # Without the name, it goes by the first bytes, as the shape was found.
        file = cast(Any, Bounded(peek.file))
        return TinyTag.get(file_obj=file, duration=duration)
    except (TinyTagException, OSError, ValueError, MemoryError, RecursionError):
        return None


def _further(first: object, others: Iterable[str]) -> Iterator[str]:
    """More artists; not those that the first name holds already ("A feat. B", then A and B)."""
    whole = str(first or "").casefold()
    return (name for name in others if name.casefold() not in whole)


def _names(texts: Iterable[object]) -> tuple[str, ...]:
    parts = (part for text in texts for part in re.split(r"[;\x00]", str(text or "")))
    names = dict.fromkeys(name for part in parts if (name := plain(part)))
    return tuple(names)[:MOST_NAMES]


def _year(texts: Iterable[object]) -> int | None:
    for text in texts:
        found = _YEAR.search(str(text or "")[:100])
        if found:
            return int(found[1])
    return None


def _explicit(marks: Iterable[object]) -> bool | None:
    """The first mark that says something."""
    said = (explicit_of(mark) for mark in marks)
    return next((one for one in said if one is not None), None)


def _gain(other: dict[str, list[str]]) -> float | None:
    for text in other.get("replaygain_track_gain", ()):
        value = _number(text)
        if value is not None and abs(value) <= LOUDEST:
            return value
    for text in other.get("r128_track_gain", ()):
        value = _number(text)
        if value is not None and abs(value) <= LOUDEST * 256:
            return value / 256 + R128_TO_REPLAYGAIN
    return None


def _number(text: str) -> float | None:
    found = _NUMBER.match(text.strip()[:40])
    return float(found[0].replace(",", ".")) if found else None


def _seconds(value: object) -> float | None:
    if not isinstance(value, int | float) or not math.isfinite(value) or value <= 0:
        return None
    return float(value)

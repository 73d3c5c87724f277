"""Songs from a table that isn't ours: which column is what, and on which scale."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from moodify.errors import SongFileError
from moodify.music.advisory import explicit_of
from moodify.music.label import MOOD_WORDS, folded, point_of
from moodify.music.scale import Scale, find_scale
from moodify.music.slug import unique_slug
from moodify.music.table import BrokenRow, Table
from moodify.types import Song, SongMood, Track

IMPORTED = "import"
"""The `Track.source` of songs that a person brought in from a file."""

NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "trackname", "tracktitle", "songname", "songtitle", "song", "track", "name"),
    "artists": ("artists", "artist", "artistname", "artistnames", "artistsname", "performer"),
    "valence": ("valence", "valencemean", "meanvalence", "valencetags"),
    "arousal": ("arousal", "arousalmean", "meanarousal", "arousaltags", "energy"),
    "mood": ("mood", "moods", "moodlabel", "emotion", "label"),
    "uri": ("uri", "trackuri", "spotifyuri", "spotifytrackuri"),
    "year": ("year", "releaseyear", "releasedate", "date"),
    "genre": ("genre", "trackgenre", "genres", "artistgenres"),
    "language": ("language", "lang"),
    "duration": ("duration", "durations", "durationsec", "length"),
    "explicit": ("explicit", "trackexplicit", "isexplicit"),
    "milliseconds": ("durationms", "trackdurationms", "lengthms"),
}
"""What each column may be called, in letters alone; the first that is there counts."""

Taken = dict[str, tuple[str, str]]

_URI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s\x00-\x1f]+", re.IGNORECASE)


def foreign_songs(table: Table, broken: list[BrokenRow]) -> tuple[list[Song], Scale | None]:
    """The songs of `table` and the scale found; lines that give none are added to `broken`.

    Raises `SongFileError` when there are no columns for title, artist and mood, or when
    valence and arousal are on no scale that is known.
    """
    columns = _columns(table)
    scale = _scale(table, columns) if {"valence", "arousal"} <= columns.keys() else None
    return list(_songs(table, columns, scale, broken)), scale


def _columns(table: Table) -> dict[str, str]:
    """For each field found, the column it is in."""
    given = {re.sub(r"[^a-z]", "", folded(name)): name for name in reversed(table.columns)}
    found = {
        field: given[name]
        for field, names in NAMES.items()
        if (name := next((name for name in names if name in given), ""))
    }
    moods = {"valence", "arousal"} <= found.keys() or "mood" in found
    if not ({"title", "artists"} <= found.keys() and moods):
        raise SongFileError(
            f"{table.path} has no columns to know songs by: {', '.join(table.columns)[:200]}.",
            hint="It needs title, artist, and either valence and arousal or mood.",
        )
    return found


def _scale(table: Table, columns: Mapping[str, str]) -> Scale:
    figures = [
        value
        for row in table.rows
        for field in ("valence", "arousal")
        if (value := _number(row.cells[columns[field]])) is not None
    ]
    scale = find_scale(figures)
    if scale is None:
        raise SongFileError(
            f"{table.path} has valence and arousal on a scale that isn't known.",
            hint="Bring them to −1 to 1, 0 to 1 or 1 to 9.",
        )
    return scale


def _songs(
    table: Table, columns: Mapping[str, str], scale: Scale | None, broken: list[BrokenRow]
) -> Iterator[Song]:
    taken: Taken = {}
    for row in table.rows:
        text = {field: row.cells[column].strip() for field, column in columns.items()}
        try:
            yield _song(text, scale, taken)
        except ValueError as error:
            broken.append(BrokenRow(row.line, str(error)))


def _song(text: dict[str, str], scale: Scale | None, taken: Taken) -> Song:
    title = text["title"]
    artists = tuple(name.strip() for name in text["artists"].split(";") if name.strip())
    if not title or not artists:
        raise ValueError("title is missing" if not title else "artist is missing")
    mood = _mood(text, scale)
    track = Track(
        uri=_uri(text.get("uri", ""), artists[0], title, taken),
        title=title,
        artists=artists,
        source=IMPORTED,
        duration=_duration(text),
        year=_year(text.get("year", "")),
        genre=text.get("genre") or None,
        language=text.get("language") or None,
        explicit=explicit_of(text.get("explicit")),
    )
    return Song(track, mood)


def _mood(text: Mapping[str, str], scale: Scale | None) -> SongMood:
    word = MOOD_WORDS.get(folded(text.get("mood", "")))
    odds = {word: 1.0} if word else {}
    if scale is None:
        if word is None:
            raise ValueError(f"mood “{text['mood']}” isn't known")
        return SongMood(*point_of(word), odds, source="tag")
    valence = _coordinate(text, "valence", scale)
    arousal = _coordinate(text, "arousal", scale)
    return SongMood(valence, arousal, odds, source="tag")


def _coordinate(text: Mapping[str, str], field: str, scale: Scale) -> float:
    value = _number(text[field])
    if value is None:
        raise ValueError(f"{field} “{text[field]}” is no number")
    try:
        return scale.to_unit(value)
    except ValueError as error:
        raise ValueError(f"{field} {error}") from error


def _uri(given: str, artist: str, title: str, taken: Taken) -> str:
    if not _URI.fullmatch(given):
        return f"{IMPORTED}:{unique_slug(artist, title, taken)}"
    if given in taken:
        raise ValueError(f"{given} is listed twice")
    taken[given] = (artist, title)
    return given


def _duration(text: Mapping[str, str]) -> float | None:
    seconds = _number(text.get("duration", ""))
    if seconds is None and (thousandths := _number(text.get("milliseconds", ""))) is not None:
        seconds = thousandths / 1000
    return seconds if seconds is not None and 0 < seconds < 1e6 else None


def _year(text: str) -> int | None:
    """The year of "1985", "1985-07-13" or "13.07.1985"."""
    found = re.search(r"(?<!\d)(1[5-9]|2[01])\d\d(?!\d)", text)
    return int(found.group()) if found else None


def _number(text: str) -> float | None:
    """The finite number in `text`, with a decimal point or comma; None where it isn't one."""
    try:
        value = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return value if abs(value) < float("inf") else None

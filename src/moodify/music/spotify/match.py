"""The recording among search results that a known song means.

A wrong song is worse than none: it plays, and nobody knows why. So the title and the artist
must agree almost to the letter, and a concert, a cover or a sped-up copy never stands in for
the song.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from moodify.music.spotify.titles import (
    Title,
    album_versions,
    plain_words,
    read_title,
    stand_ins,
    without_extras,
)

ACCEPTED = 0.75
"""The least score of a match: room for a name spelled otherwise and a soft version together."""

ALIKE = 0.9
"""Least similarity (Ratcliff and Obershelp's, 0..1) of names spelled otherwise: colour, color."""

LONG_ENOUGH = 8
"""Letters below which names must be equal: "Hello" and "Hell" are 0.89 alike."""

SHORTENED = 0.95
"""Titles that agree once brackets are off: "Satisfaction", "(I Can't Get No) Satisfaction"."""

GUEST = 0.9
"""Artists who agree, but one's guest is the other's first: catalogues credit duets either way."""

BACKED = 0.95
"""Artist and artist with band: "Tom Petty", "Tom Petty and the Heartbreakers"."""

SOFT = {
    "remaster": 0.02,
    "stereo": 0.02,
    "mono": 0.04,
    "edit": 0.06,
    "extended": 0.1,
    "other": 0.12,
    "rerecorded": 0.15,
}
"""What a version costs that one side has and the other lacks: the less it sounds like the
song, the more. The steps only set an order; together with `ACCEPTED` they let two through."""

OTHER_PLACE = 0.05
"""For a live recording from another place than was wanted."""

OTHER_LENGTH = 0.05
"""For a length that is off by more than `LENGTH_SLACK`. More than a remaster costs, less than
an edit: an unmarked copy of the wrong length is likelier a concert than the song."""

LENGTH_SLACK = 0.2
"""As a part of the wanted length. Fades and silences differ by less."""

LONGEST_QUERY = 250
"""Characters; Spotify refuses longer ones."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A song that is known, and sought at Spotify."""

    title: str
    artists: tuple[str, ...]
    duration: float | None = None
    """Seconds."""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A search result."""

    uri: str
    title: str
    artists: tuple[str, ...]
    album: str = ""
    duration: float | None = None
    """Seconds."""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """The chosen result, how well it fits (0..1) and which version of the song it is."""

    candidate: Candidate
    score: float
    version: tuple[str, ...]
    """Such as ``remaster``; empty for the recording that everyone knows."""


def best_match(wanted: Wanted, candidates: Iterable[Candidate]) -> Match | None:
    """The candidate that is the wanted song; None when none is.

    Among equals the nearest length is taken, then the nearest year, then the earlier one.
    """
    matches = [match for each in candidates if (match := _match(wanted, each)) is not None]
    return min(matches, key=lambda match: _rank(wanted, match), default=None)


def queries(wanted: Wanted) -> tuple[str, ...]:
    """Up to three search queries, the most exact first; all shorter than 250 characters.

    Spotify's filters know no escape for quotes, so quotes are left out of the values.
    """
    artist = _value(wanted.artists[0] if wanted.artists else "", 80)
    title, short = _value(wanted.title, 120), _value(without_extras(wanted.title), 120)
    if not title:
        return ()
    by = f' artist:"{artist}"' if artist else ""
    plain = re.sub(r"[:()\[\]{}]", " ", f"{short} {artist}")  # a colon would be a filter
    found = (f'track:"{title}"{by}', f'track:"{short}"{by}', " ".join(plain.split()))
    return tuple(dict.fromkeys(query for query in found if query))


def _value(text: str, most: int) -> str:
    """Text that can stand in quotes, cut between words where it is too long."""
    plain = " ".join(re.sub(r'["“”„«»\\]|[\x00-\x1f\x7f]', " ", text).split())
    if len(plain) <= most:
        return plain
    return plain[:most].rpartition(" ")[0] or plain[:most]


def _rank(wanted: Wanted, match: Match) -> tuple[float, float, float]:
    """Smallest is best. What isn't known is worse than any difference that is."""
    found = match.candidate
    return (-match.score, _gap(wanted.duration, found.duration), _gap(wanted.year, found.year))


def _gap(wanted: float | None, found: float | None) -> float:
    return float("inf") if wanted is None or found is None else abs(wanted - found)


def _match(wanted: Wanted, found: Candidate) -> Match | None:
    sought, given = read_title(wanted.title), read_title(found.title)
    title = _title_score(sought, given)
    artist = _artist_score(wanted.artists, sought.guests, found.artists, given.guests)
    version = _version_of(given, found)
    cost = _version_cost(sought, _wanted_version(sought, wanted), given, version)
    if not title or not artist or cost is None:
        return None
    score = title * artist - cost - _length_cost(wanted.duration, found.duration)
    # Sums of hundredths aren't exact; without rounding a tie would hang on the last bit.
    score = round(min(max(score, 0.0), 1.0), 6)
    return Match(found, score, version) if score >= ACCEPTED else None


def _version_of(given: Title, found: Candidate) -> tuple[str, ...]:
    hints = [name for artist in found.artists for name in stand_ins(artist)]
    return tuple(dict.fromkeys([*given.version, *hints, *album_versions(found.album)]))


def _wanted_version(sought: Title, wanted: Wanted) -> tuple[str, ...]:
    hints = [name for artist in wanted.artists for name in stand_ins(artist)]
    return tuple(dict.fromkeys([*sought.version, *hints]))


def _title_score(sought: Title, given: Title) -> float:
    """1 for equal titles, 0 for other songs."""
    if not sought.full or _figures(sought.full) != _figures(given.full):
        return 0.0  # "Song 2" and "Song 3", "Part 1" and "Part 2"
    shortened = max(
        _alike(sought.name, given.full),
        _alike(sought.full, given.name),
        _alike(sought.name, given.name),
    )
    return max(_alike(sought.full, given.full), SHORTENED * shortened)


def _figures(plain: str) -> Counter[str]:
    return Counter(re.findall(r"\d+", plain))


def _alike(one: str, other: str) -> float:
    """1 for equal names, 0 for different ones, between for two spellings of one."""
    one, other = (text.removeprefix("the ").replace(" ", "") for text in (one, other))
    if one == other:
        return 1.0
    if min(len(one), len(other)) < LONG_ENOUGH:
        return 0.0
    # Sorted, since the ratio isn't the same both ways round.
    first, second = sorted((one, other))
    ratio = SequenceMatcher(None, first, second, autojunk=False).ratio()
    return ratio if ratio >= ALIKE else 0.0


def _artist_score(
    wanted: Sequence[str], sought_guests: Sequence[str], found: Sequence[str], guests: Sequence[str]
) -> float:
    """1 for the same first artist, 0 for another's song."""
    ours, theirs = _names(wanted), _names(found)
    if not ours or not theirs:
        return 0.0
    if _words(ours) == _words(theirs):
        return 1.0  # "Queen & David Bowie" as one name or as two
    if sorted(_words(ours)) == sorted(_words(theirs)):
        return GUEST
    first = _one_artist(ours[0], theirs[0])
    others = [*(_one_artist(ours[0], name) for name in (*theirs[1:], *_people(guests)))]
    others += [_one_artist(theirs[0], name) for name in (*ours[1:], *_people(sought_guests))]
    return max(first, GUEST * max(others, default=0.0))


def _names(artists: Sequence[str]) -> list[str]:
    """Each artist in plain words; "Queen feat. David Bowie" is two."""
    parts = (re.split(r"\b(?:feat|ft|featuring|vs)\b\.?|;", name, flags=re.I) for name in artists)
    plain = (plain_words(part).removeprefix("the ") for each in parts for part in each)
    return [name for name in plain if name]


def _people(names: Sequence[str]) -> list[str]:
    """Each guest of "A and B". First artists aren't parted so: "Earth, Wind & Fire" is one."""
    parts = (re.split(r" and | with ", name) for name in names)
    return [part.strip().removeprefix("the ") for each in parts for part in each if part.strip()]


def _words(names: Sequence[str]) -> list[str]:
    return [word for name in names for word in name.split() if word != "and"]


def _one_artist(one: str, other: str) -> float:
    short, long = sorted((one, other), key=len)
    if long.startswith(f"{short} and the "):
        return BACKED
    return _alike(one, other)


def _version_cost(
    sought: Title, wanted: tuple[str, ...], given: Title, found: tuple[str, ...]
) -> float | None:
    """What the difference of versions costs; None where one can't stand in for the other."""
    differing = set(wanted) ^ set(found)
    if differing - SOFT.keys():
        return None
    cost = sum(SOFT[name] for name in sorted(differing))
    if "remix" in found and sought.details and given.details:
        return cost if sought.details & given.details else None
    if "live" in found and sought.details and not sought.details & given.details:
        return cost + OTHER_PLACE
    return cost


def _length_cost(wanted: float | None, found: float | None) -> float:
    if not wanted or not found:
        return 0.0
    return OTHER_LENGTH if abs(found - wanted) > LENGTH_SLACK * wanted else 0.0

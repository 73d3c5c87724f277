"""What a song's title says: the words that name it, its guests and which version it is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from moodify.music.label import folded

LONGEST = 200
"""Characters of a title or name that are compared; comparing takes the square of them."""

_VERSIONS: tuple[tuple[str, str], ...] = (
    ("karaoke", r"karaoke|backing track|sing ?along version|minus one|playback version"),
    (
        "cover",
        r"tribute|cover(?:ed)?(?: version)?|(?:in the|as) style of|originally (?:performed|sung) by"
        r"|as made famous by|made (?:famous|popular) by|salute to|as performed by",
    ),
    ("speed", r"sped[ -]?up|speed[ -]?up|slowed(?: down)?|nightcore|daycore|chopped|8d(?: audio)?"),
    (
        "live",
        r"live$|live (?:at|in|from|on|version|session|recording|performance|acoustic|bonus|\d)"
        r"|(?:recorded|recording) live|in concert|en vivo|ao vivo|en directo|en public|dal vivo",
    ),
    ("acoustic", r"acoustic|unplugged|stripped|akustik|acustic[ao]|(?:solo )?piano version"),
    ("demo", r"demo|rough mix|rehearsal|outtake|alternate take|take \d+|early version"),
    ("instrumental", r"instrumental"),
    ("rerecorded", r"re ?recorded|re ?recording|rerecorded|taylors version|new recording"),
    ("remaster", r"re ?master(?:ed|izado|isé)?|(?:19|20)\d\d (?:stereo |mono )?mix|digital master"),
    ("mono", r"mono"),
    ("stereo", r"stereo"),
    ("extended", r"extended|long version|full length|12 ?inch|12 version|12 mix"),
    ("edit", r"edit|radio (?:mix|version)|single (?:mix|version)|short version|7 ?inch|7 version"),
    (
        "translated",
        r"(?:english|spanish|french|german|italian|portuguese|japanese|korean|chinese) version"
        r"|versi[oó]n en \w+|spanglish",
    ),
    ("part", r"reprise|interlude|intro|outro|skit|commentary|a ?cappella|acapella|medley|prelude"),
)
"""Versions by the words of a bracket or after a dash, in the order in which they are named."""

_PLAIN = (
    r"(?:(?:original (?:mix|version|recording)|(?:album|lp|explicit|clean)(?: version)?"
    r"|bonus track|deluxe)(?: |$))+"
)
"""What says no more than that this is the recording everyone knows."""

_REMIX = r"remix(?:ed)?|rmx|mix|mashup|bootleg|rework|re ?edit|dub|flip|vip"
_MIXED = ("remaster", "edit", "extended", "mono", "stereo", "demo")
"""Versions that have "mix" in their own names: "Radio Mix" is no remix."""

_ANYWHERE = r"karaoke|tribute (?:to|band|version)|in the style of|originally performed by"
"""What needs no bracket to give a stand-in away, in a title, an artist's name or an album's."""

_LIVE_ALBUM = r"\blive (?:at|from|in) |\(live\)|\[live\]|[-–:] live$|\bunplugged\b|\bin concert\b"

_GUESTS = r"\b(?:feat|ft|featuring)\b\.?"
_SOUNDTRACK = r"from|theme from|music from|original (?:motion picture )?soundtrack|aus|bof"


@dataclass(frozen=True, slots=True)
class Title:
    """A title taken apart; every word in it is plain, as `plain_words` gives it."""

    name: str
    """The title without brackets and versions: "satisfaction"."""
    full: str
    """With the brackets that belong to it: "i cant get no satisfaction"."""
    guests: tuple[str, ...] = ()
    version: tuple[str, ...] = ()
    """Such as ``live`` or ``remaster``; empty for the recording that everyone knows."""
    details: frozenset[str] = frozenset()
    """The version's own words: whose remix, where it was live."""


def plain_words(text: str) -> str:
    """`text` folded, without punctuation and with one word for every "and".

    "Guns N' Roses" → "guns n roses", "P!nk" → "pink", "Simon und Garfunkel" → "simon and …".
    A name of nothing but signs ("!!!") stays as it is.
    """
    plain = folded(text[:LONGEST])
    plain = re.sub(r"(?<=\w)!(?=\w)", "i", plain)
    plain = re.sub(r"(?<=\w)\$(?=\w)", "s", plain)
    plain = re.sub(r"['’‘`´]", "", plain)
    plain = re.sub(r"[&+]", " and ", plain)
    plain = re.sub(r"\b(?:und|et|och|og)\b", "and", plain)
    words = "".join(char if char.isalnum() or not char.isascii() else " " for char in plain)
    words = re.sub(r"[‐-―…“”„«»·•–—]", " ", words)
    return " ".join(words.split()) or folded(text[:LONGEST]) or text[:LONGEST].strip()


def read_title(title: str) -> Title:
    """Take a title apart."""
    text = title[:LONGEST]
    head, brackets = _apart(text)
    guests: list[str] = []
    version: list[str] = []
    details: set[str] = set()
    own: list[str] = []
    for part in brackets:
        if found := re.match(rf"\s*(?:{_GUESTS}|with\b|con\b|mit\b)\s*(.+)", part, re.IGNORECASE):
            guests.append(plain_words(found[1]))
        elif named := _versions(part):
            version += named
            details |= _details(part)
        elif not re.match(rf"{_PLAIN}$|(?:{_SOUNDTRACK})\b", plain_words(part)):
            own.append(part)
    if found := re.search(rf"\s{_GUESTS}\s(.+)", head, re.IGNORECASE):
        guests.append(plain_words(found[1]))
        head = head[: found.start()]
    version += stand_ins(head)
    name = _numbered(plain_words(head))
    # Brackets stand in front or behind: "(I Can't Get No) Satisfaction", "Song (Part 2)".
    front = text.lstrip()[:1] in "([{"
    full = " ".join([*own[:1], head, *own[1:]] if front else [head, *own])
    return Title(
        name=name or plain_words(title),
        full=_numbered(plain_words(full)) or plain_words(title),
        guests=tuple(guests),
        version=tuple(dict.fromkeys(version)),
        details=frozenset(details),
    )


def stand_ins(text: str) -> list[str]:
    """``karaoke`` or ``cover`` where any words of a title, artist or album give it away."""
    found = re.findall(rf"\b(?:{_ANYWHERE})", plain_words(text))
    return ["karaoke" if "karaoke" in words else "cover" for words in found]


def album_versions(album: str) -> list[str]:
    """What an album's name says of all songs on it."""
    live = re.search(_LIVE_ALBUM, folded(album[:LONGEST]))
    if not live:
        return stand_ins(album)
    return ["acoustic" if live[0] == "unplugged" else "live", *stand_ins(album)]


def without_extras(title: str) -> str:
    """The title as written, without brackets, guests and what follows a dash."""
    head, _ = _apart(title[:LONGEST])
    found = re.search(rf"\s{_GUESTS}\s", head, re.IGNORECASE)
    return " ".join((head[: found.start()] if found else head).split()) or title[:LONGEST]


def _apart(text: str) -> tuple[str, list[str]]:
    """What stands outside of brackets and before a dash, and each part that doesn't."""
    inside = r"[(\[{（【]([^()\[\]{}（）【】]*)[)\]}）】]"
    parts = re.findall(inside, text)
    head, *tail = re.split(r"\s+[-–—]\s+", re.sub(inside, " ", text))
    if not head.strip() and tail:
        head, *tail = tail
    return head, [part for part in (*parts, *tail) if part.strip()]


def _versions(part: str) -> list[str]:
    plain = plain_words(part)
    named = [name for name, words in _VERSIONS if re.search(rf"\b(?:{words})(?!\w)", plain)]
    if "acoustic" in named and re.search(r"\bunplugged\b", plain):
        named = [name for name in named if name != "live"]
    if re.fullmatch(_PLAIN, plain):
        return []
    if re.search(rf"\b(?:{_REMIX})\b", plain) and not set(named) & set(_MIXED):
        named.append("remix")
    if not named and re.search(r"\bversion\b", plain):
        named.append("other")
    return named


def _details(part: str) -> frozenset[str]:
    """The words that tell one remix or concert from another."""
    common = rf"{_REMIX}|live|at|in|from|the|version|club|vocal|edit|radio|extended|session|and"
    return frozenset(re.sub(rf"\b(?:{common})\b", " ", plain_words(part)).split())


def _numbered(plain: str) -> str:
    """ "pt ii" as "part 2", so that the second part isn't taken for the first."""
    plain = re.sub(r"\b(?:pt|part|teil|vol|volume)\b", "part", plain)
    for roman, figure in (("i", "1"), ("ii", "2"), ("iii", "3"), ("iv", "4"), ("v", "5")):
        plain = re.sub(rf"\bpart {roman}\b", f"part {figure}", plain)
    return plain

"""M3U and M3U8: a line a song, with what is known of it in comments before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from moodify.errors import SongFileError
from moodify.music.files.entry import Collected, Entry, plain
from moodify.music.files.places import place_of
from moodify.music.files.record import to_line
from moodify.music.files.result import ListRead
from moodify.types import Song

OWN = "#MOODIFY:"
"""A comment that other programs pass over: the song as JSON."""

_INFO = re.compile(r"#EXTINF:\s*(-?\d{1,9}(?:\.\d{1,9})?)?([^,]*),?(.*)", re.IGNORECASE)
_LONGEST = 1_000_000.0


def dump_m3u(songs: Sequence[Song], path: Path) -> str:
    """An extended M3U list in UTF-8."""
    lines = ["#EXTM3U"]
    for song in songs:
        track = song.track
        seconds = -1 if track.duration is None else round(track.duration)
        name = " - ".join(filter(None, (plain(", ".join(track.artists)), plain(track.title))))
        place = place_of(track.uri, path.parent)
        # A file's name may begin like a comment, or like an address.
        local = track.uri.startswith("file://") and not place.startswith("/")
        lines += [f"#EXTINF:{seconds},{name}", OWN + to_line(song)]
        lines.append(f"./{place}" if local else place)
    return "\n".join(lines) + "\n"


def parse_m3u(content: bytes, path: Path) -> ListRead:
    """The entries of a list. Raises `SongFileError` where it is no text."""
    if content[:2] not in (b"\xff\xfe", b"\xfe\xff") and b"\x00" in content[:4096]:
        raise SongFileError(f"{path} is no playlist.", hint="Give an M3U file.")
    collected = Collected(path.parent)
    entry = Entry(0)
    lines = re.split(r"\r\n|\r|\n", _text(content))
    for number, raw in enumerate(lines, start=1):
        line = raw.strip()
        if line.startswith("#"):
            _remark(line, entry)
        elif line:
            entry.line, entry.place = number, line
            collected.add(entry)
            entry = Entry(0)
    return collected.result()


def _remark(line: str, entry: Entry) -> None:
    """Take what a comment says of the song that follows; most say nothing."""
    if line.startswith(OWN):
        entry.record = line.removeprefix(OWN)
    elif line[:8].upper() == "#EXTART:":
        entry.artist = line[8:].strip()
    elif (found := _INFO.fullmatch(line)) is not None:
        seconds = float(found.group(1) or -1)
        entry.duration = seconds if 0 < seconds < _LONGEST else None
        first, dash, rest = found.group(3).strip().partition(" - ")
        entry.title = rest if dash else first
        entry.artist = first if dash and not entry.artist else entry.artist


def _text(content: bytes) -> str:
    """Lists are in UTF-8 (``.m3u8`` always); older ones in the encoding of Windows."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")

"""What a file holds by its first bytes, and the key that its sound is known by.

The key is a hash of the length of the sound and of its first, middle and last 32 KiB, without
tags: a song that is renamed, moved, tagged anew or given another cover keeps its analysis and
the person's word for it. FLAC brings a hash of all its sound, which is taken too. The limit:
two files of exactly the same length that differ nowhere in these three places are taken for
one. Reading all of each file would cost an hour for a large library on a slow disk.
"""

from __future__ import annotations

from hashlib import blake2b

from moodify.music.sources.local.boxes import aiff_shape, mp4_shape, wav_shape
from moodify.music.sources.local.mpeg import flac_shape, mpeg_shape, skip_id3
from moodify.music.sources.local.ogg import ogg_shape
from moodify.music.sources.local.peek import Peek, Shape, UnfitError

SUFFIXES: dict[str, str] = {
    **{".mp3": "MP3", ".flac": "FLAC", ".ogg": "Ogg", ".oga": "Ogg", ".opus": "Ogg"},
    **{".m4a": "MP4", ".m4b": "MP4", ".m4p": "MP4", ".mp4": "MP4", ".aac": "AAC"},
    **{".wav": "WAV", ".aif": "AIFF", ".aiff": "AIFF"},
}
"""What a file of this suffix should hold; files of others are passed over."""

FOREIGN: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"0&\xb2u\x8ef\xcf\x11", "Windows Media, which Moodify can't read"),
    (b"\x1aE\xdf\xa3", "Matroska or WebM, which Moodify can't read"),
    (b"MAC ", "Monkey's Audio, which Moodify can't read"),
    (b"#EXTM3U", "a playlist"),
    (b"<!doctype", "a web page"),
    (b"<html", "a web page"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"SQLite format 3", "a database"),
)
"""First bytes, in small letters where they are letters of a page, and what they are of."""


def shape_of(peek: Peek, suffix: str) -> Shape:
    """Where the sound of a file is. Raises `UnfitError` with the reason where there is none."""
    if peek.size == 0:
        raise UnfitError("It is empty.")
    try:
        return _shape(peek, suffix)
    except UnfitError as error:
        foreign = _foreign(peek.at(0, 4096))
        wanted = SUFFIXES.get(suffix, "sound")
        if foreign:
            raise UnfitError(f"It is {foreign}, though it is named {suffix}.") from error
        if str(error).startswith("It holds no sound that"):
            raise UnfitError(f"It is named {suffix}, and is no {wanted} file.") from error
        raise


def key_of(peek: Peek, shape: Shape) -> str:
    """The key of the sound: 32 hexadecimal digits."""
    hashed = blake2b(shape.digest, digest_size=16, person=b"moodify song 1")
    hashed.update(f"{shape.kind} {shape.length} ".encode())
    for offset, length in shape.stretches:
        hashed.update(peek.at(offset, length))
    return hashed.hexdigest()


def _shape(peek: Peek, suffix: str) -> Shape:
    head = peek.at(0, 12)
    if head[:4] == b"OggS":
        return ogg_shape(peek)
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide"):
        return mp4_shape(peek, video_is_unfit=suffix == ".mp4")
    if head[:4] in (b"RIFF", b"RF64", b"BW64") and head[8:12] == b"WAVE":
        return wav_shape(peek)
    if head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC"):
        return aiff_shape(peek)
    start, picture = skip_id3(peek)
    if start and start >= peek.size:
        raise UnfitError("It is cut short: there is no sound in it.")
    if peek.at(start, 4) == b"fLaC":
        return flac_shape(peek, start, picture=picture)
    return mpeg_shape(peek, start, picture=picture)


def _foreign(head: bytes) -> str:
    if not head.strip(b"\0"):
        return "nothing but zeros"
    low = head.lstrip().lower()
    for mark, what in FOREIGN:
        if head.startswith(mark) or (mark[:1] == b"<" and low.startswith(mark)):
            return what
    return ""

"""MP4 (AAC, ALAC), WAV and AIFF: files made of boxes, each with its name and length.

ISO/IEC 14496-12 and QuickTime's file format; RIFF and IFF.
"""

from __future__ import annotations

from collections.abc import Iterator

from moodify.music.advisory import explicit_of
from moodify.music.sources.local.mpeg import skip_id3
from moodify.music.sources.local.peek import STEPS, Peek, Shape, UnfitError, three

Box = tuple[bytes, int, int]
"""A name, and where what is in it begins and ends."""

LOCKED = frozenset({b"drms", b"enca", b"drmi", b"encv", b"aavd"})
"""Kinds of sound that only the shop's own player can open."""


def mp4_shape(peek: Peek, *, video_is_unfit: bool) -> Shape:
    """The shape of an MP4 file. Raises `UnfitError` for a locked one and one without sound."""
    tops = list(_boxes(peek, 0, peek.size))
    moov = next((box for box in tops if box[0] == b"moov"), None)
    if moov is None:
        raise UnfitError("It is cut short: the list of what is in it is missing.")
    handlers, codecs = set(), set()
    for track in _named(peek, moov, b"trak"):
        for media in _named(peek, track, b"mdia"):
            for _, start, _ in _named(peek, media, b"hdlr"):
                handlers.add(peek.at(start + 8, 4))
            for table in _within(peek, media, b"minf", b"stbl", b"stsd"):
                codecs.add(peek.at(table[1] + 12, 4))
    if codecs & LOCKED:
        raise UnfitError("It is locked by the shop it was bought from (DRM).")
    if b"soun" not in handlers:
        raise UnfitError("It holds no sound.")
    if b"vide" in handlers and video_is_unfit:
        raise UnfitError("It is a video.")
    sound = max((box for box in tops if box[0] == b"mdat"), key=_size, default=None)
    if sound is None or _size(sound) == 0:
        raise UnfitError("It is cut short: there is no sound in it.")
    return Shape(
        "MP4",
        three(sound[1], sound[2]),
        _size(sound),
        picture=any(True for _ in _items(peek, moov, b"covr")),
        seconds=_mp4_seconds(peek, moov),
        explicit=_advisory(peek, moov),
    )


def wav_shape(peek: Peek) -> Shape:
    """The shape of a WAV file; the length of one that was never finished is what is there."""
    return _chunked(peek, "WAV", b"data", "little")


def aiff_shape(peek: Peek) -> Shape:
    """The shape of an AIFF file."""
    return _chunked(peek, "AIFF", b"SSND", "big")


def _chunked(peek: Peek, kind: str, wanted: bytes, order: str) -> Shape:
    at, sound, picture = 12, None, False
    for _ in range(STEPS):
        head = peek.at(at, 8)
        if len(head) < 8:
            break
        size = int.from_bytes(head[4:8], "little" if order == "little" else "big")
        end = min(at + 8 + size, peek.size)
        if head[:4] == wanted and sound is None:
            sound = (at + 8, end)
        elif head[:4].lower() == b"id3 ":
            picture = picture or skip_id3(peek, at + 8)[1]
        at += 8 + size + size % 2
    if sound is None or sound[0] >= sound[1]:
        raise UnfitError("It is cut short: there is no sound in it.")
    start, end = sound
    return Shape("WAV" if kind == "WAV" else "AIFF", three(start, end), end - start, picture)


def _mp4_seconds(peek: Peek, moov: Box) -> float | None:
    for _, start, _ in _named(peek, moov, b"mvhd"):
        data = peek.at(start, 32)
        wide = data[:1] == b"\1"
        rate = int.from_bytes(data[20:24] if wide else data[12:16], "big")
        count = int.from_bytes(data[24:32] if wide else data[16:20], "big")
        return count / rate if rate and count else None
    return None


def _advisory(peek: Peek, moov: Box) -> bool | None:
    """What iTunes marked it as: a number after eight bytes that say it is one."""
    for item in _items(peek, moov, b"rtng"):
        for _, start, end in _named(peek, item, b"data"):
            mark = peek.at(start + 8, 1) if end > start + 8 else b""
            return explicit_of(mark[0]) if mark else None
    return None


def _items(peek: Peek, moov: Box, name: bytes) -> Iterator[Box]:
    """The tags of that name."""
    for meta in _within(peek, moov, b"udta", b"meta"):
        # A box of its own version first, save in files of old QuickTime.
        skip = 0 if peek.at(meta[1] + 4, 4) == b"hdlr" else 4
        for items in _named(peek, (b"meta", meta[1] + skip, meta[2]), b"ilst"):
            yield from _named(peek, items, name)


def _within(peek: Peek, box: Box, *names: bytes) -> Iterator[Box]:
    """The boxes at the end of a path of names."""
    if not names:
        yield box
        return
    for inner in _named(peek, box, names[0]):
        yield from _within(peek, inner, *names[1:])


def _named(peek: Peek, box: Box, name: bytes) -> Iterator[Box]:
    return (inner for inner in _boxes(peek, box[1], box[2]) if inner[0] == name)


def _boxes(peek: Peek, start: int, end: int) -> Iterator[Box]:
    for _ in range(STEPS):
        head = peek.at(start, 16)
        if start + 8 > end or len(head) < 8:
            return
        size, inner = int.from_bytes(head[:4], "big"), start + 8
        if size == 1:
            size, inner = int.from_bytes(head[8:16], "big"), start + 16
        elif size == 0:  # to the end of the file
            size = end - start
        if size < inner - start:
            return
        yield head[4:8], inner, min(start + size, end)
        start += size


def _size(box: Box) -> int:
    return box[2] - box[1]

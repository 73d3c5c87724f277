"""MP3 and AAC streams, and the ID3 tags before and after them; FLAC, which may have one too.

https://id3.org/id3v2.4.0-structure, https://xiph.org/flac/format.html
"""

from __future__ import annotations

from moodify.music.sources.local.peek import STEPS, Kind, Peek, Shape, UnfitError, three

SEARCH = 128 * 1024
"""Bytes after the tags in which a first frame of sound must begin."""
FRAMES = 50
"""Frames of AAC from which its length is estimated."""

_PICTURES = (b"APIC", b"PIC")
_RATES = (44100, 48000, 32000)
_V1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_V2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_ADTS_RATES = (
    *(96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350),
)


def skip_id3(peek: Peek, start: int = 0) -> tuple[int, bool]:
    """Where the ID3v2 tags that begin at `start` end, and whether one brings a picture."""
    picture = False
    for _ in range(8):
        head = peek.at(start, 10)
        if len(head) < 10 or head[:3] != b"ID3":
            break
        end = start + 10 + _synchsafe(head[6:10]) + (10 if head[5] & 0x10 else 0)
        picture = picture or _has_picture(peek, start, min(end, peek.size))
        start = end
    return start, picture


def mpeg_shape(peek: Peek, start: int, *, picture: bool) -> Shape:
    """The shape of an MP3 or AAC stream after the tag that ended at `start`."""
    end = _without_trailer(peek)
    found = _first_frame(peek, start, end)
    if found is None:
        raise UnfitError("It holds no sound that Moodify knows.")
    kind, first = found
    seconds = _aac_seconds(peek, first, end) if kind == "AAC" else None
    return Shape(kind, three(first, end), end - first, picture, seconds)


def flac_shape(peek: Peek, start: int, *, picture: bool) -> Shape:
    """The shape of a FLAC file whose mark stands at `start`."""
    at, digest, seconds = start + 4, b"", None
    for _ in range(STEPS):
        head = peek.at(at, 4)
        if len(head) < 4:
            raise UnfitError("It is cut short.")
        kind, size = head[0] & 0x7F, int.from_bytes(head[1:4], "big")
        if kind == 0 and not digest:
            info = peek.at(at + 4, 34)
            figures = int.from_bytes(info[10:18], "big")
            rate, samples = figures >> 44, figures & ((1 << 36) - 1)
            seconds = samples / rate if rate and samples else None
            digest = info[10:34] if any(info[18:34]) else b""
        picture = picture or kind == 6
        at += 4 + size
        if head[0] & 0x80:
            break
    if at >= peek.size:
        raise UnfitError("It is cut short.")
    return Shape("FLAC", three(at, peek.size), peek.size - at, picture, seconds, digest)


def frame_of(head: bytes) -> tuple[Kind, int] | None:
    """What kind of frame these 4 to 6 bytes begin, and its length in bytes; None for none."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    if head[1] & 0xF6 == 0xF0:  # ADTS: its layer is always 0
        if len(head) < 6 or (head[2] >> 2) & 15 >= len(_ADTS_RATES):
            return None
        length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
        return ("AAC", length) if length > 7 else None
    version, layer = (head[1] >> 3) & 3, (head[1] >> 1) & 3
    bits, rate = head[2] >> 4, (head[2] >> 2) & 3
    if version == 1 or layer != 1 or bits in (0, 15) or rate == 3:
        return None
    one = version == 3
    hertz = _RATES[rate] >> (0 if one else 1 if version == 2 else 2)
    kilobits = (_V1 if one else _V2)[bits]
    return "MP3", (144 if one else 72) * kilobits * 1000 // hertz + ((head[2] >> 1) & 1)


def _first_frame(peek: Peek, start: int, end: int) -> tuple[Kind, int] | None:
    """The first frame that another of its kind follows, or that ends the file."""
    data = peek.at(start, min(SEARCH, max(0, end - start)))
    at = data.find(b"\xff")
    while at >= 0:
        found = frame_of(data[at : at + 6])
        if found is not None:
            kind, length = found
            after = frame_of(peek.at(start + at + length, 6))
            last = start + at + length
            if (after is not None and after[0] == kind) or (at == 0 and last == end):
                return kind, start + at
        at = data.find(b"\xff", at + 1)
    return None


def _aac_seconds(peek: Peek, first: int, end: int) -> float | None:
    at, frames = first, 0
    rate = _ADTS_RATES[(peek.at(first, 3)[2] >> 2) & 15]
    while frames < FRAMES and (found := frame_of(peek.at(at, 6))) is not None:
        at, frames = at + found[1], frames + 1
    return frames * 1024 / rate * (end - first) / (at - first) if frames else None


def _without_trailer(peek: Peek) -> int:
    """Where the sound ends: before an ID3v1 tag and an APEv2 tag."""
    end = peek.size
    if peek.at(end - 128, 3) == b"TAG":
        end -= 128
    foot = peek.at(end - 32, 32)
    if foot[:8] == b"APETAGEX":
        size = int.from_bytes(foot[12:16], "little") + (32 if foot[23] & 0x80 else 0)
        end = end - size if size <= end else end
    return end


def _has_picture(peek: Peek, start: int, end: int) -> bool:
    major, flags = peek.at(start + 3, 1)[0], peek.at(start + 5, 1)[0]
    at, wide = start + 10, 3 if major == 2 else 4
    if flags & 0x40 and major > 2:
        size = peek.at(at, 4)
        at += _synchsafe(size) if major == 4 else 4 + int.from_bytes(size, "big")
    for _ in range(STEPS):
        head = peek.at(at, 2 * wide + (0 if wide == 3 else 2))
        if at >= end or len(head) < 2 * wide or not head[:wide].isalnum():
            return False
        if head[:wide] in _PICTURES:
            return True
        size = head[wide : 2 * wide]
        at += len(head) + (_synchsafe(size) if major == 4 else int.from_bytes(size, "big"))
    return False


def _synchsafe(data: bytes) -> int:
    value = 0
    for byte in data:
        value = value << 7 | byte & 0x7F
    return value

"""Which kind of sound a file is, by what is in it: names of files lie."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

HEAD = 65_536
"""Bytes from the start that are looked at; an ID3 tag before them is jumped over."""
BOXES = 4_000
"""Boxes of an MP4 file that are looked at before giving up."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of sound."""

    name: str
    """What the page calls it when it says what it plays; empty for what no browser is asked."""
    title: str
    """For people."""
    media_type: str
    demuxer: str
    """What ffmpeg is told to read it as, so that it never guesses (a playlist, say)."""
    lossless: bool = False


MP3 = Format("mp3", "MP3", "audio/mpeg", "mp3")
FLAC = Format("flac", "FLAC", "audio/flac", "flac", lossless=True)
VORBIS = Format("vorbis", "Ogg Vorbis", "audio/ogg", "ogg")
OPUS = Format("opus", "Opus", "audio/ogg", "ogg")
OGG_FLAC = Format("oggflac", "Ogg FLAC", "audio/ogg", "ogg", lossless=True)
SPEEX = Format("speex", "Speex", "audio/ogg", "ogg")
AAC = Format("aac", "AAC", "audio/mp4", "mov")
ADTS = Format("adts", "AAC", "audio/aac", "aac")
ALAC = Format("alac", "Apple Lossless (ALAC)", "audio/mp4", "mov", lossless=True)
LOCKED = Format("locked", "protected MP4", "audio/mp4", "")
MP4 = Format("mp4", "MP4", "audio/mp4", "mov")
WAV = Format("wav", "WAV", "audio/wav", "wav", lossless=True)
ODD_WAV = Format("oddwav", "compressed WAV", "audio/wav", "wav")
AIFF = Format("aiff", "AIFF", "audio/aiff", "aiff", lossless=True)
WMA = Format("wma", "Windows Media Audio", "audio/x-ms-wma", "asf")
APE = Format("ape", "Monkey's Audio", "audio/x-ape", "ape", lossless=True)
WAVPACK = Format("wavpack", "WavPack", "audio/x-wavpack", "wv", lossless=True)
MUSEPACK = Format("musepack", "Musepack", "audio/x-musepack", "mpc8")

_OGG = ((b"\x01vorbis", VORBIS), (b"OpusHead", OPUS), (b"\x7fFLAC", OGG_FLAC), (b"Speex   ", SPEEX))
_MP4 = {b"mp4a": AAC, b"alac": ALAC, b"drms": LOCKED, b"enca": LOCKED}
_BEGINS = (
    (b"fLaC", FLAC),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", WMA),
    (b"MAC ", APE),
    (b"wvpk", WAVPACK),
    (b"MPCK", MUSEPACK),
)
_NESTED = (b"moov", b"trak", b"mdia", b"minf", b"stbl")
_PCM = (1, 3)
_EXTENSIBLE = 0xFFFE


def named(path: Path) -> str:
    """The name of a file for people: one that is no Unicode can't be sent as it is."""
    return path.name.encode("utf-8", "replace").decode("utf-8")


def format_of(path: Path) -> Format | None:
    """The kind of sound in a file; None where it is none that is known. Raises `OSError`."""
    with path.open("rb") as file:
        start = _after_id3(file)
        file.seek(start)
        head = file.read(HEAD)
        for magic, found in _BEGINS:
            if head.startswith(magic):
                return found
        if head[4:8] == b"ftyp":
            return _mp4(file, path.stat().st_size)
    if head[:4] == b"OggS":
        return next((found for magic, found in _OGG if magic in head[:512]), None)
    if head[:4] in (b"RIFF", b"RF64") and head[8:12] == b"WAVE":
        return _wav(head)
    if head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC"):
        return AIFF
    return _mpeg(head, start > 0)


def _after_id3(file: BinaryIO) -> int:
    """Where the sound begins, behind an ID3 tag."""
    head = file.read(10)
    if len(head) < 10 or head[:3] != b"ID3":
        return 0
    size = 0
    for part in head[6:10]:
        size = size << 7 | part & 0x7F
    return 10 + size


def _mpeg(head: bytes, tagged: bool) -> Format | None:
    """MP3 or bare AAC: both begin with a frame's sync word, after zeros perhaps."""
    head = head.lstrip(b"\0")
    if len(head) < 2 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return MP3 if tagged else None  # a tag as MP3s have, before something that players skip
    return ADTS if head[1] & 0xF6 == 0xF0 else MP3


def _wav(head: bytes) -> Format:
    at = head.find(b"fmt ", 12)
    kind = head[at + 8 : at + 10] if at >= 0 else b""
    if len(kind) < 2:
        return ODD_WAV
    tag = int.from_bytes(kind, "little")
    if tag == _EXTENSIBLE:  # the tag proper is the start of a GUID
        tag = int.from_bytes(head[at + 32 : at + 34], "little")
    return WAV if tag in _PCM else ODD_WAV


def _mp4(file: BinaryIO, size: int) -> Format:
    found = [_MP4.get(name) for name in _sample_entries(file, size)]
    return next((one for one in found if one is not None), MP4)


def _sample_entries(file: BinaryIO, size: int) -> Iterator[bytes]:
    """The names of the codecs in an MP4 file: boxes within boxes down to ``stsd``."""
    todo = [(0, size)]
    for _ in range(BOXES):
        while todo and todo[-1][0] + 8 > todo[-1][1]:
            todo.pop()
        if not todo:
            return
        at, end = todo.pop()
        file.seek(at)
        header = file.read(16)
        if len(header) < 8:
            return
        length, name = struct.unpack(">I4s", header[:8])
        inner = at + 8
        if length == 1 and len(header) == 16:
            length, inner = int.from_bytes(header[8:], "big"), at + 16
        if length == 0:
            length = end - at
        if length < 8:
            return
        todo.append((at + length, end))
        if name in _NESTED:
            todo.append((inner, min(at + length, end)))
        elif name == b"stsd":
            file.seek(inner + 12)
            yield file.read(4)

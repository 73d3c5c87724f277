"""Small files of every format with real sound in them, and tags written by hand."""

from __future__ import annotations

import functools
import io
import shutil
import struct
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import soundfile

RATE = 44100


def noise(seed: int, seconds: float = 1.0) -> np.ndarray:
    """Quiet noise, shape (samples,); each seed another."""
    made = np.random.default_rng(seed).standard_normal(round(RATE * seconds))
    return (0.1 * made).astype(np.float32)


@functools.cache
def sound(kind: str, seed: int = 1, seconds: float = 1.0) -> bytes:
    """A file of `kind`: WAV, AIFF, FLAC, Vorbis, Opus or MP3, without tags."""
    container, subtype = {"Vorbis": ("OGG", "VORBIS"), "Opus": ("OGG", "OPUS")}.get(
        kind, (kind, None)
    )
    file = io.BytesIO()
    rate = 48000 if kind == "Opus" else RATE
    soundfile.write(file, noise(seed, seconds), rate, format=container, subtype=subtype)
    return file.getvalue()


def has_ffmpeg() -> bool:
    return shutil.which("ffmpeg") is not None


@functools.cache
def by_ffmpeg(suffix: str, *options: str, seed: int = 1) -> bytes:
    """What ffmpeg makes of a second of noise."""
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder) / "in.wav", Path(folder) / f"out{suffix}"
        source.write_bytes(sound("WAV", seed))
        command = ["ffmpeg", "-loglevel", "error", "-i", str(source), *options, str(made)]
        subprocess.run(command, check=True, timeout=60)
        return made.read_bytes()


def picture(size: int = 1000) -> bytes:
    """Something that begins as a PNG does."""
    return b"\x89PNG\r\n\x1a\n" + bytes(size - 8)


def id3(*frames: tuple[str, bytes]) -> bytes:
    """An ID3v2.4 tag."""
    body = b"".join(name.encode() + _synchsafe(len(data)) + b"\0\0" + data for name, data in frames)
    return b"ID3\x04\0\0" + _synchsafe(len(body)) + body


def text(value: str) -> bytes:
    """What a text frame holds, in UTF-8."""
    return b"\x03" + value.encode()


def apic(data: bytes) -> bytes:
    """What a frame with the front cover holds."""
    return b"\0image/png\0\x03\0" + data


def named(title: str, artist: str = "Ann", *more: tuple[str, bytes]) -> bytes:
    """An ID3 tag with a title and an artist."""
    return id3(("TIT2", text(title)), ("TPE1", text(artist)), *more)


def comments(**fields: str) -> bytes:
    """A Vorbis comment, as in FLAC's block 4."""
    made = struct.pack("<I", 4) + b"test" + struct.pack("<I", len(fields))
    for name, value in fields.items():
        line = f"{name}={value}".encode()
        made += struct.pack("<I", len(line)) + line
    return made


def flac(seed: int = 1, cover: bytes = b"", **fields: str) -> bytes:
    """A FLAC file with tags."""
    plain = sound("FLAC", seed)
    blocks, at = [], 4
    while True:
        head = plain[at : at + 4]
        size = int.from_bytes(head[1:4], "big")
        if head[0] & 0x7F == 0:
            blocks.append((0, plain[at + 4 : at + 4 + size]))
        at += 4 + size
        if head[0] & 0x80:
            break
    blocks.append((4, comments(**fields)))
    if cover:
        mime = b"image/png"
        head = struct.pack(">II", 3, len(mime)) + mime + struct.pack(">I", 0) + bytes(16)
        blocks.append((6, head + struct.pack(">I", len(cover)) + cover))
    made = b"fLaC"
    for number, (kind, body) in enumerate(blocks):
        last = 0x80 if number == len(blocks) - 1 else 0
        made += bytes([kind | last]) + len(body).to_bytes(3, "big") + body
    return made + plain[at:]


def mp4(items: bytes, codec: bytes = b"mp4a", handler: bytes = b"soun", seed: int = 1) -> bytes:
    """An MP4 file whose list of tags is `items`; its sound can be told but not played."""
    entry = box(codec, bytes(28))
    table = box(b"stsd", bytes(4) + struct.pack(">I", 1) + entry)
    media = box(b"hdlr", bytes(8) + handler + bytes(13)) + box(b"minf", box(b"stbl", table))
    meta = box(b"meta", bytes(4) + box(b"ilst", items))
    header = box(b"mvhd", bytes(12) + struct.pack(">II", 1000, 2500) + bytes(80))
    moov = box(b"moov", header + box(b"trak", box(b"mdia", media)) + box(b"udta", meta))
    sound_itself = np.random.default_rng(seed).bytes(5000)
    return box(b"ftyp", b"M4A \0\0\0\0") + moov + box(b"mdat", sound_itself)


def item(name: bytes, value: str) -> bytes:
    """One of MP4's own tags."""
    return box(name, box(b"data", struct.pack(">II", 1, 0) + value.encode()))


def own_item(name: str, value: str) -> bytes:
    """A tag of MP4 that iTunes doesn't know: ``----:com.apple.iTunes:NAME``."""
    mean = box(b"mean", bytes(4) + b"com.apple.iTunes")
    label = box(b"name", bytes(4) + name.encode())
    return box(b"----", mean + label + box(b"data", struct.pack(">II", 1, 0) + value.encode()))


def advised(mark: int) -> bytes:
    """An ID3 tag that says whether the words are explicit."""
    return id3(("TXXX", b"\x03ITUNESADVISORY\0" + f"{mark}".encode()))


def rtng(mark: int) -> bytes:
    """Whether iTunes holds it for explicit."""
    return box(b"rtng", box(b"data", struct.pack(">II", 21, 0) + bytes([mark])))


def covr(data: bytes) -> bytes:
    """MP4's cover."""
    return box(b"covr", box(b"data", struct.pack(">II", 14, 0) + data))


def box(name: bytes, body: bytes) -> bytes:
    """A box of MP4."""
    return struct.pack(">I", 8 + len(body)) + name + body


def chunk(name: bytes, body: bytes, order: str = "<") -> bytes:
    """A chunk of WAV (little-endian) or AIFF (big)."""
    return name + struct.pack(f"{order}I", len(body)) + body + bytes(len(body) % 2)


def with_chunk(file: bytes, extra: bytes) -> bytes:
    """A WAV or AIFF file with one more chunk at its end."""
    order = "<" if file[:4] == b"RIFF" else ">"
    body = file[8:] + extra
    return file[:4] + struct.pack(f"{order}I", len(body)) + body


def _synchsafe(number: int) -> bytes:
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))

"""Small real records: FLAC files with tags, a mood among them, and a cover."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import soundfile
from PIL import Image

RATE = 44_100


def tone(hertz: float, seconds: float, kind: str = "FLAC") -> bytes:
    """A sine, as a file of a kind that soundfile writes."""
    out = io.BytesIO()
    steps = np.arange(int(RATE * seconds)) / RATE
    soundfile.write(out, 0.2 * np.sin(2 * np.pi * hertz * steps), RATE, format=kind)
    return out.getvalue()


def picture(colour: tuple[int, int, int]) -> bytes:
    """A JPEG of one colour."""
    out = io.BytesIO()
    Image.new("RGB", (300, 300), colour).save(out, "JPEG")
    return out.getvalue()


def write(path: Path, hertz: float, seconds: float, cover: bytes = b"", **tags: str) -> None:
    """A FLAC file whose Vorbis comments are `tags`."""
    sound = tone(hertz, seconds)
    texts = [f"{name.upper()}={text}".encode() for name, text in tags.items()]
    comments = struct.pack("<I", 7) + b"moodify" + struct.pack("<I", len(texts))
    comments += b"".join(struct.pack("<I", len(text)) + text for text in texts)
    blocks = [(0, sound[8:42]), (4, comments)]  # STREAMINFO first, as the format asks
    if cover:
        kind = b"image/jpeg"
        head = struct.pack(">II", 3, len(kind)) + kind + struct.pack(">IIIII", 0, 300, 300, 24, 0)
        blocks.append((6, head + struct.pack(">I", len(cover)) + cover))
    made = b"fLaC"
    for number, (block, body) in enumerate(blocks):
        last = 0x80 if number == len(blocks) - 1 else 0
        made += bytes([block | last]) + len(body).to_bytes(3, "big") + body
    path.write_bytes(made + sound[_frames(sound) :])


def _frames(sound: bytes) -> int:
    """Where the frames of a FLAC file begin: behind its blocks."""
    at = 4
    while True:
        last, size = sound[at] & 0x80, int.from_bytes(sound[at + 1 : at + 4], "big")
        at += 4 + size
        if last:
            return at

"""Small films made of the test pictures."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image

FRAMES_A_SECOND = 25
"""What a film of bare JPEGs is played at."""


def film(path: Path, data: Path, *scenes: tuple[str, float]) -> Path:
    """Write an MJPEG film: each scene a picture of `data` and the seconds it lasts."""
    with path.open("wb") as file:
        for name, seconds in scenes:
            buffer = BytesIO()
            with Image.open(data / name) as picture:
                picture.resize((320, 240)).save(buffer, "JPEG", quality=90)
            file.write(buffer.getvalue() * round(seconds * FRAMES_A_SECOND))
    return path

"""Moodify sees your mood in your face, on your own machine, and plays a song that fits.

from moodify import read_faces

for face in read_faces("portrait.jpg"):
    print(face.box, face.emotions)
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from moodify.types import Face
    from moodify.vision.decode import Picture
    from moodify.vision.reader import FaceReader

__all__ = ["__version__", "read_faces"]

__version__ = "0.1.0"


def read_faces(picture: Picture) -> tuple[Face, ...]:
    """The faces in a picture, largest first, each with its emotions; () where there is none.

    `picture` is a path, the bytes of a picture file, or an array: grey (H, W), RGB (H, W, 3)
    or RGBA (H, W, 4). Raises `moodify.errors.PictureError` when it can't be read. May be
    called from several threads; the first call loads the networks.
    """
    from moodify.vision.decode import decode_picture

    return _reader().read(decode_picture(picture))


@cache
def _reader() -> FaceReader:
    from moodify.vision.reader import FaceReader

    return FaceReader()

"""Covers as the page shows them: pictures of a size that does a browser no harm."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

from moodify.errors import PictureError

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

KINDS = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
    "GIF": "image/gif",
}
"""What is passed on, by Pillow's names."""
SIDE = 640
"""Pixels: enough for the lock screen of a telephone."""
SMALL = 300_000
"""Bytes up to which a picture of that size is passed on as it is."""


def shown(picture: bytes, max_megapixels: float) -> tuple[bytes, str]:
    """A cover made fit for the page, and its media type.

    What it is, is looked up in the bytes. Raises `PictureError` for what is no picture of
    `KINDS`, is damaged, or has over `max_megapixels`.
    """
    from PIL import Image, UnidentifiedImageError

    damaged = (UnidentifiedImageError, OSError, ValueError, SyntaxError, MemoryError)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a size that is checked by `_made`
            with Image.open(io.BytesIO(picture), formats=tuple(KINDS)) as image:
                return _made(image, picture, max_megapixels)
    except damaged as error:
        raise PictureError("The cover is no picture that can be shown.") from error
    except Image.DecompressionBombError as error:
        raise PictureError("The cover is too large a picture.") from error


def _made(image: ImageFile, picture: bytes, max_megapixels: float) -> tuple[bytes, str]:
    if image.width * image.height > max_megapixels * 1e6:
        raise PictureError("The cover is too large a picture.")
    if max(image.size) <= SIDE and len(picture) <= SMALL:
        image.load()  # damaged ones fail here, and not in the page
        return picture, KINDS[str(image.format)]
    image.draft("RGB", (SIDE, SIDE))
    image.thumbnail((SIDE, SIDE))
    out = io.BytesIO()
    image.convert("RGB").save(out, "JPEG", quality=85)
    return out.getvalue(), "image/jpeg"

"""Picture files, bytes and arrays → one `Frame` of upright RGB pixels."""

from __future__ import annotations

import os
import warnings
from io import BytesIO
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from moodify.errors import PictureError
from moodify.types import Frame, UInt8Array

Picture: TypeAlias = "bytes | bytearray | memoryview | str | os.PathLike[str] | NDArray[np.generic]"
"""What `decode_picture` takes: a file's content, a file's path, or pixels."""

FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "GIF")
"""The formats that are tried; every other decoder that Pillow has stays shut."""

MAX_MEGAPIXELS = 50.0

BACKDROP = (128, 128, 128)
"""What shows through a transparent picture: mid-grey, the least edge against any hair or skin."""

_ORIENTATION = 0x0112  # EXIF tag
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""EXIF orientation → what turns the picture upright."""

_KINDS = "Give a JPEG, PNG, WebP, BMP or GIF picture."
_WHOLE = "Give the whole file: copy or download it again."


def decode_picture(
    data: Picture, *, max_megapixels: float = MAX_MEGAPIXELS, captured_at: float = 0.0
) -> Frame:
    """Read one picture, turned upright by its EXIF orientation, as RGB.

    `data` is a path, a file's bytes, or pixels: grey (H, W), grey with alpha (H, W, 2),
    RGB (H, W, 3) or RGBA (H, W, 4), as uint8, uint16 (0..65535), bool or float (0..1). Of an
    animation the first picture is taken; transparency is laid on `BACKDROP`; 16-bit and CMYK
    become 8-bit RGB. `captured_at` is for frames of a camera: leave it at 0 for a still
    picture. OpenCV's arrays are BGR: give ``pixels[:, :, ::-1]``.

    Raises `PictureError` when it is no picture, is empty or cut short, or has more than
    `max_megapixels` (millions of pixels), which is found before anything is decoded.
    """
    if isinstance(data, np.ndarray):
        return Frame(_from_array(data, max_megapixels), captured_at)
    if isinstance(data, bytes | bytearray | memoryview):
        return Frame(_from_bytes(bytes(data), max_megapixels, "The picture"), captured_at)
    path = Path(data)
    return Frame(_from_file(path, max_megapixels), captured_at, path.name)


def _from_file(path: Path, max_megapixels: float) -> UInt8Array:
    try:
        if path.is_dir():
            raise PictureError(f"{path} is a folder, not a picture.", hint=_KINDS)
        if path.exists() and not path.is_file():  # a device or a pipe may never end
            raise PictureError(f"{path} is not an ordinary file.", hint=_KINDS)
        with path.open("rb") as file:
            if not file.read(1):
                raise PictureError(f"{path.name} is empty.", hint=_WHOLE)
            file.seek(0)
            return _decode(file, max_megapixels, path.name)
    except FileNotFoundError as error:
        raise PictureError(f"There is no file {path}.", hint="Check the name.") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or error
        raise PictureError(f"{path} can't be opened ({reason}).", hint="Check the file.") from error


def _from_bytes(data: bytes, max_megapixels: float, name: str) -> UInt8Array:
    if not data:
        raise PictureError(f"{name} is empty.", hint=_WHOLE)
    return _decode(BytesIO(data), max_megapixels, name)


def _decode(file: object, max_megapixels: float, name: str) -> UInt8Array:
    """Open, check the size, then decode. Pillow's warnings are not for a person: see below."""
    with warnings.catch_warnings():
        # Pillow warns of odd EXIF, and of large pictures, which we measure ourselves.
        warnings.simplefilter("ignore")
        try:
            image = Image.open(file, formats=FORMATS)  # type: ignore[arg-type]
        except Exception as error:  # decoders raise many kinds on hostile bytes
            if isinstance(error, Image.DecompressionBombError):
                raise _too_large(name, "far more than 100", max_megapixels) from error
            raise PictureError(f"{name} is not a picture that can be read.", hint=_KINDS) from error
        with image:
            _check_size(image.width, image.height, max_megapixels, name)
            try:
                return _upright_rgb(image)
            except Exception as error:  # as above
                raise PictureError(f"{name} is cut short or damaged.", hint=_WHOLE) from error


def _upright_rgb(image: Image.Image) -> UInt8Array:
    orientation = _orientation(image)
    flat = _to_rgb(image)
    if orientation in _UPRIGHT:
        flat = flat.transpose(_UPRIGHT[orientation])
    return np.asarray(flat)


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # damaged EXIF: the picture itself may still be sound
        return 1


def _to_rgb(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):  # 16-bit grey, which `convert` would clip instead of scale
        return Image.fromarray((np.asarray(image).astype(np.uint32) >> 8).astype(np.uint8)).convert(
            "RGB"
        )
    if not image.has_transparency_data:
        return image.convert("RGB")
    layer = image.convert("RGBA")
    ground = Image.new("RGBA", layer.size, (*BACKDROP, 255))
    return Image.alpha_composite(ground, layer).convert("RGB")


def _from_array(pixels: NDArray[np.generic], max_megapixels: float) -> UInt8Array:
    shape = pixels.shape
    if len(shape) not in (2, 3) or (len(shape) == 3 and shape[2] not in (1, 2, 3, 4)):
        raise PictureError(
            f"An array of shape {shape} is not a picture.",
            hint="Give grey (H, W), RGB (H, W, 3) or RGBA (H, W, 4).",
        )
    if 0 in shape:
        raise PictureError("The picture is empty.", hint="Give an array with pixels in it.")
    _check_size(shape[1], shape[0], max_megapixels, "The picture")
    eight = _to_uint8(pixels)
    planes = eight[:, :, None] if eight.ndim == 2 else eight
    if planes.shape[2] in (2, 4):
        colour, alpha = planes[:, :, :-1], planes[:, :, -1:].astype(np.uint16)
        over = colour * alpha + np.uint16(BACKDROP[0]) * (255 - alpha)
        planes = ((over + 127) // 255).astype(np.uint8)
    if planes.shape[2] == 1:
        planes = np.repeat(planes, 3, axis=2)
    return np.ascontiguousarray(planes)


def _to_uint8(pixels: NDArray[np.generic]) -> UInt8Array:
    if pixels.dtype == np.uint8:
        return pixels  # type: ignore[return-value]
    if pixels.dtype == np.uint16:
        return np.right_shift(pixels.astype(np.uint16), 8).astype(np.uint8)
    if pixels.dtype == np.bool_:
        return pixels.astype(np.uint8) * np.uint8(255)
    if np.issubdtype(pixels.dtype, np.floating):
        values = pixels.astype(np.float64)
        if np.isfinite(values).all() and values.min() >= 0 and values.max() <= 1:
            return np.rint(values * 255).astype(np.uint8)
        raise PictureError(
            "A picture of floating-point numbers must hold values from 0 to 1.",
            hint="Scale it, or give uint8.",
        )
    raise PictureError(
        f"An array of {pixels.dtype} is not a picture.",
        hint="Give uint8, uint16, bool or floating point from 0 to 1.",
    )


def _check_size(width: int, height: int, max_megapixels: float, name: str) -> None:
    if width < 1 or height < 1:
        raise PictureError(f"{name} has no pixels.", hint=_KINDS)
    megapixels = width * height / 1e6
    if megapixels > max_megapixels:
        raise _too_large(name, f"{megapixels:.0f}", max_megapixels)


def _too_large(name: str, megapixels: str, limit: float) -> PictureError:
    return PictureError(
        f"{name} has {megapixels} megapixels; at most {limit:g} are read.",
        hint="Give a smaller copy.",
    )

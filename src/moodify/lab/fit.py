"""Any picture → 48×48 grey, as FER2013 has them, with a tally of what had to be changed."""

from __future__ import annotations

import io
import warnings
from collections import Counter
from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from PIL import Image, ImageOps

from moodify.errors import LabError
from moodify.lab.naming import count
from moodify.lab.tables import SIDE
from moodify.types import UInt8Array

Crop: TypeAlias = "Callable[[UInt8Array], UInt8Array | None]"
"""RGB (H, W, 3) to the face in it, grey (48, 48), or None where there is none."""

LARGE = 100
"""A picture with a longer side, px, is probably a whole photograph: face crops are small."""


class Fitter:
    """Makes pictures 48×48 grey and remembers what they were."""

    def __init__(self, crop: Crop | None = None) -> None:
        self.crop = crop
        self.sizes: Counter[str] = Counter()
        """``48×48 grey`` and the like, to how many there were."""
        self.converted = self.large = self.faceless = 0

    def fit(self, name: str, data: bytes) -> UInt8Array:
        """Grey pixels (48, 48) of an encoded picture; `LabError` when it can't be read."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # Pillow warns of what it then raises
                with Image.open(io.BytesIO(data)) as image:
                    image.load()
                    return self._fit(image)
        # Broken files make Pillow's decoders raise more than OSError.
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
            why = str(error).partition(" <")[0]  # the rest is an address in memory
            raise LabError(
                f"{name} is not a picture that can be read ({why}).",
                hint="Fetch the data again, or take that file out.",
            ) from error

    def _fit(self, image: Image.Image) -> UInt8Array:
        kind = "grey" if image.mode in {"L", "1", "I", "I;16", "F"} else "colour"
        self.sizes[f"{image.width}×{image.height} {kind}"] += 1
        if image.size == (SIDE, SIDE) and kind == "grey":
            return np.asarray(_grey(image), np.uint8)
        self.converted += 1
        if max(image.size) > LARGE:
            self.large += 1
            image = ImageOps.exif_transpose(image)
            if self.crop is not None:
                face = self.crop(np.asarray(_grey(image).convert("RGB"), np.uint8))
                if face is not None:
                    return face
                self.faceless += 1
        return middle_square(_grey(image).convert("L"))

    def notes(self) -> tuple[str, ...]:
        """What was changed, in sentences."""
        notes = []
        if self.converted:
            notes.append(
                f"{count(self.converted, 'picture')} of other size or colour made "
                f"{SIDE}×{SIDE} grey."
            )
        if self.large:
            what = f"{count(self.large, 'picture')} with a side over {LARGE} px, so probably whole"
            if self.crop is None:
                notes.append(f"{what} photographs; no face was looked for: the middle is used.")
            else:
                found = self.large - self.faceless
                notes.append(
                    f"{what} photographs: a face was found in {found:,}, and where there was "
                    f"none ({self.faceless:,}) the middle is used."
                )
        return tuple(notes)


def middle_square(image: Image.Image) -> UInt8Array:
    """The largest square in the middle of a grey picture, as pixels (48, 48)."""
    side = min(image.size)
    # BOX shrinks as a sensor with larger pixels would; enlarging, it would make blocks.
    method = Image.Resampling.BOX if side >= SIDE else Image.Resampling.BICUBIC
    fitted = ImageOps.fit(image, (SIDE, SIDE), method)
    return np.asarray(fitted, np.uint8)


def _grey(image: Image.Image) -> Image.Image:
    """Grey of 16 bits as 8 bits, which Pillow would cut off at 255; any other as it is."""
    if image.mode.startswith("I"):
        return Image.fromarray((np.asarray(image) // 256).astype(np.uint8))
    return image.convert("L") if image.mode in {"1", "F"} else image

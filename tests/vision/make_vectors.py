"""Write vectors.json: small pictures by formula, landmarks, and the crops that must come out.

    python -m tests.vision.make_vectors

Run it only when the specification in docs/vision.md changes, and say so in the change: other
implementations of the crop are held to this file.
"""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from moodify.types import UInt8Array
from moodify.vision.geometry import Similarity, landmarks_of
from moodify.vision.preprocess import face_crop

VECTORS = Path(__file__).with_name("vectors.json")

FACE = np.array([[14.9, 18.6], [33.1, 18.6], [24.5, 28.0], [17.5, 36.0], [30.5, 36.4]])
"""Five points of a face as they lie in a crop, nearly."""

CASES: tuple[tuple[str, str, int, int, complex, complex], ...] = (
    # name, picture, width, height, then z → a·z + b from FACE to the picture
    ("as large as the crop", "waves", 80, 60, 1 + 0j, 10 + 4j),
    ("half as large", "waves", 60, 50, 0.5 + 0j, 12.3 + 8.7j),
    ("three times as large, tilted", "waves", 240, 200, 2.6 + 1.5j, 60.25 + 10.5j),
    ("seven times as large: blocks", "squares", 400, 400, 7.1 - 0.4j, 20 + 30j),
    ("twelve times as large, on its side", "waves", 700, 600, 0.5 + 12j, 600 + 20j),
    ("upside down", "squares", 120, 120, -2 + 0.1j, 110 + 108j),
    ("partly out of the picture", "waves", 90, 70, 2 + 0.2j, -30 - 25j),
    ("wholly out of the picture", "squares", 40, 30, 1.5 + 0j, 300 + 200j),
    ("a picture of one pixel", "waves", 1, 1, 1 + 0j, 0j),
)


def draw(kind: str, width: int, height: int) -> UInt8Array:
    """A picture by formula, RGB: see "Test vectors" in docs/vision.md."""
    y, x = np.mgrid[:height, :width]
    if kind == "waves":
        red, green, blue = _wave(3 * x + 2 * y), _wave(x + 4 * y), _wave(5 * x + y + 100)
    else:
        red = 255 * ((x // 6 + y // 6) % 2)
        green, blue = 255 - red, 255 * ((x // 9) % 2)
    return np.stack([red, green, blue], axis=2).astype(np.uint8)


def _wave(v: NDArray[np.int64]) -> NDArray[np.int64]:
    """A triangle between 0 and 255 with a period of 510."""
    wave: NDArray[np.int64] = np.abs(v % 510 - 255)
    return wave


def vectors() -> list[dict[str, Any]]:
    """Every case with its crop."""
    found: list[dict[str, Any]] = []
    for name, kind, width, height, a, b in CASES:
        points = np.round(Similarity(a, b).apply(FACE), 3)
        crop = face_crop(draw(kind, width, height), landmarks_of(points))
        found.append(
            {
                "name": name,
                "picture": {"kind": kind, "width": width, "height": height},
                "landmarks": points.tolist(),
                "crop": base64.b64encode(crop.tobytes()).decode(),
            }
        )
    return found


if __name__ == "__main__":
    VECTORS.write_text(json.dumps({"format": 1, "vectors": vectors()}, indent=1) + "\n")

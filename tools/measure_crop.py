"""Measure how FER2013 is cut, how well our crop matches it, and where quality thresholds lie.

    python tools/measure_crop.py fer2013 FER2013.zip [LEAKS.csv] [-n 3000]
    python tools/measure_crop.py frames FOLDER

The first looks for the faces in FER2013's own training pictures and tells where eyes and mouth
lie, how often the network says the same of a picture and of the face cut out of it again, and
how often it is right by yaw, size and blur. The second turns camera pictures and tells how far
the points of a first look and of a second are from where they should be. docs/vision.md has
what they print.
"""

from __future__ import annotations

import argparse
import cmath
import math
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from moodify.lab.data import load_split
from moodify.types import UInt8Array
from moodify.vision.classify import EmotionClassifier
from moodify.vision.decode import decode_picture
from moodify.vision.detect import LIVE_SIDE, FaceDetector
from moodify.vision.geometry import Points, Similarity, landmarks_of, points_of, roll, yaw
from moodify.vision.preprocess import TEMPLATE, face_crop, fit
from moodify.vision.quality import sharpness
from moodify.vision.yunet import YuNet

ENLARGE = 4
"""FER2013's 48 px become 192, a size at which YuNet places points well …"""
MARGIN = 96
"""… amid this much of even grey, px, since the pictures leave no room around the face."""
ANCHORS = [0, 1, 3, 4]
Floats = NDArray[np.float64]


def main() -> None:
    """Run one of the two measurements."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("what", choices=["fer2013", "frames"])
    parser.add_argument("path", type=Path)
    parser.add_argument("leaks", type=Path, nargs="?")
    parser.add_argument("-n", type=int, default=3000, help="pictures of FER2013 to look at")
    asked = parser.parse_args()
    if asked.what == "frames":
        measure_tilts(asked.path)
        measure_round_trip(asked.path)
    else:
        measure_fer2013(asked.path, asked.leaks, asked.n)


def measure_fer2013(path: Path, leaks: Path | None, count: int) -> None:
    """Print the figures behind `TEMPLATE` and behind the thresholds of quality.py."""
    every = load_split(path, "train", leaks_csv=leaks)
    chosen = np.sort(np.random.default_rng(0).permutation(len(every))[:count])
    pictures = every.take(chosen)
    detector = FaceDetector()
    large = [enlarged(crop) for crop in pictures.pixels]
    seen = [detector.detect(picture) for picture in large]
    rows = np.array([i for i, faces in enumerate(seen) if faces])
    points = [points_of(seen[i][0].landmarks) for i in rows]
    print(f"{len(rows)} of {len(pictures)} training pictures show YuNet a face.")
    print_places(np.stack([(p - MARGIN) / ENLARGE for p in points]))

    guess = Guesser(EmotionClassifier())
    crops, labels = pictures.pixels[rows], pictures.labels[rows]
    before = guess(crops)
    print_agreement(guess, before, [large[i] for i in rows], points)
    right = before.argmax(1) == labels
    turned = np.array([abs(yaw(p)) for p in points])
    print("\nRight by yaw:")
    for low, high in ((0, 0.2), (0.2, 0.35), (0.35, 0.5), (0.5, 0.6), (0.6, 0.8), (0.8, 1)):
        inside = (turned >= low) & (turned < high)
        print(f"  {low:4.2f}..{high:4.2f}  {right[inside].mean():.3f}  of {inside.sum()}")
    print_spoiled(guess, crops, labels)


class Guesser:
    """The network over any number of crops."""

    def __init__(self, classifier: EmotionClassifier) -> None:
        self._classifier = classifier

    def __call__(self, crops: UInt8Array) -> NDArray[np.float32]:
        """Probabilities (N, 7) of crops (N, 48, 48)."""
        parts = np.split(crops, range(64, len(crops), 64))
        return np.concatenate([self._classifier.predict(part) for part in parts])


def enlarged(crop: UInt8Array) -> UInt8Array:
    """A FER2013 picture as a camera picture with room around it."""
    side = crop.shape[0] * ENLARGE
    large = cv2.resize(crop, (side, side), interpolation=cv2.INTER_CUBIC)
    framed = np.pad(np.asarray(large, np.uint8), MARGIN, constant_values=128)
    return np.repeat(framed[:, :, None], 3, axis=2)


def print_places(points: Floats) -> None:
    """Quartiles, in FER2013's own pixels, of what `TEMPLATE` is made of."""
    z = points[..., 0] + 1j * points[..., 1]
    eyes, mouth = (z[:, 0] + z[:, 1]) / 2, (z[:, 3] + z[:, 4]) / 2
    figures = {
        "middle of the eyes, x": eyes.real,
        "middle of the eyes, y": eyes.imag,
        "middle of the mouth, x": mouth.real,
        "middle of the mouth, y": mouth.imag,
        "between the eyes": abs(z[:, 1] - z[:, 0]),
        "between mouth corners": abs(z[:, 4] - z[:, 3]),
        "from eyes to mouth": abs(mouth - eyes),
        "roll, degrees": np.degrees([roll(p) for p in points]),
    }
    print("\nWhere things lie (25 %, median, 75 %):")
    for name, values in figures.items():
        low, middle, high = np.percentile(values, [25, 50, 75])
        print(f"  {name:24s} {low:6.2f} {middle:6.2f} {high:6.2f}")


def print_agreement(
    guess: Guesser,
    before: NDArray[np.float32],
    pictures: list[UInt8Array],
    points: list[Points],
) -> None:
    """How the network's answer holds when the face is cut out again, by zoom and shift."""
    print("\nThe same answer after cutting the face out again:")
    for zoom, down in [(z, 0.0) for z in (0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.15)] + [(1, -1), (1, 1)]:
        crops = [
            face_crop(picture, landmarks_of(moved(p, zoom, down)))
            for picture, p in zip(pictures, points, strict=True)
        ]
        after = guess(np.stack(crops))
        same = (after.argmax(1) == before.argmax(1)).mean()
        change = abs(after - before).sum(1).mean() / 2
        print(f"  zoom {zoom:4.2f} down {down:+.0f}: {same:.3f}, moves {change:.3f} of the mass")


def moved(points: Points, zoom: float, down: float) -> Points:
    """Landmarks whose crop is `zoom` times larger and lies `down` px lower than usual."""
    usual = fit(points[ANCHORS])
    other = Similarity(usual.a * zoom, (usual.b - (24 + 24j)) * zoom + complex(24, 24 + down))
    back = other.inverse().apply(TEMPLATE)
    return np.insert(back, 2, points[2], axis=0)


def print_spoiled(guess: Guesser, crops: UInt8Array, labels: NDArray[np.int64]) -> None:
    """How often the network is right of spoiled crops, and how FER2013 itself is spread."""
    spoil: dict[str, Callable[[UInt8Array], UInt8Array]] = {
        "as they are": lambda c: c,
        **{f"{n} px wide": partial(through, side=n) for n in (16, 20, 24, 32)},
        **{f"blurred by {s} px": partial(blurred, sigma=s) for s in (0.5, 1.0, 1.5, 2.0)},
        **{f"lit by {k}": partial(lit, times=k) for k in (0.1, 0.3, 1.3, 1.6, 2.5)},
    }
    print("\nRight when spoiled, with median sharpness, mean grey, share at 250 or over:")
    for name, change in spoil.items():
        changed = np.stack([change(crop) for crop in crops])
        right = (guess(changed).argmax(1) == labels).mean()
        sharp = np.median([sharpness(crop) for crop in changed])
        burnt = (changed >= 250).mean()
        print(f"  {name:16s} {right:.3f}  {sharp:.3f}  {changed.mean():5.1f}  {burnt:.2f}")
    figures = {
        "sharpness": np.array([sharpness(crop) for crop in crops]),
        "mean grey": crops.mean((1, 2)),
        "share at 250 or over": (crops >= 250).mean((1, 2)),
    }
    print("\nFER2013 at 0.1, 1, 50, 99 and 99.9 %:")
    for name, values in figures.items():
        spread = np.percentile(values, [0.1, 1, 50, 99, 99.9])
        print(f"  {name:24s} " + " ".join(f"{v:8.3f}" for v in spread))


def through(crop: UInt8Array, side: int) -> UInt8Array:
    """A crop as a face only `side` px wide gives it."""
    small = cv2.resize(crop, (side, side), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, crop.shape[::-1], interpolation=cv2.INTER_LINEAR), np.uint8)


def blurred(crop: UInt8Array, sigma: float) -> UInt8Array:
    """A crop out of focus."""
    return np.asarray(cv2.GaussianBlur(crop, (0, 0), sigma), np.uint8)


def lit(crop: UInt8Array, times: float) -> UInt8Array:
    """A crop with other light, burnt where it passes white."""
    brighter: UInt8Array = np.clip(crop * times, 0, 255).astype(np.uint8)
    return brighter


def measure_tilts(folder: Path) -> None:
    """Print how far points are from where they should be when a picture is turned."""
    detector, alone = FaceDetector(), YuNet(0.4)
    looks: dict[str, Callable[[UInt8Array], Points | None]] = {
        "first look alone": lambda pixels: first_look(alone, pixels),
        "with second looks": lambda pixels: second_look(detector, pixels),
    }
    pictures = list(upright_faces(folder))
    print(f"{len(pictures)} pictures; errors are root mean squares, in eye distances and degrees.")
    for name, look in looks.items():
        print(f"\n{name}: tilt, found, points, roll")
        upright = [look(turned(p, 0)[0]) for p in pictures]
        for tilt in (5, 10, 20, 30, 45, 60):
            errors = [
                error
                for picture, reference in zip(pictures, upright, strict=True)
                for way in (tilt, -tilt)
                if (error := error_at(look, picture, reference, way)) is not None
            ]
            off, twist = np.sqrt(np.mean(np.square(errors), axis=0))
            print(f"  {tilt:3d}°  {len(errors)}/{2 * len(pictures)}  {off:.3f}  {twist:5.1f}°")


def measure_round_trip(folder: Path) -> None:
    """Print where things lie in our own crops of camera pictures, seen as FER2013 was seen."""
    detector = FaceDetector()
    points = []
    for pixels in upright_faces(folder):
        crop = face_crop(pixels, detector.detect(pixels)[0].landmarks)
        if seen := detector.detect(enlarged(crop)):
            points.append((points_of(seen[0].landmarks) - MARGIN) / ENLARGE)
    print("\nThe same pictures, cut by face_crop and measured as FER2013 was:", end="")
    print_places(np.stack(points))


def upright_faces(folder: Path) -> Iterator[UInt8Array]:
    """The unspoiled portraits in `folder`, at most 800 px high."""
    for name in ("astronaut.png", "lisa*.jpg", "london_*.jpg", "zoom_*.jpg"):
        for file in sorted(folder.glob(name)):
            pixels = decode_picture(file).pixels
            scale = min(1.0, 800 / max(pixels.shape))
            yield np.asarray(
                cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=3), np.uint8
            )


def first_look(net: YuNet, pixels: UInt8Array) -> Points | None:
    """YuNet's best face in a copy of the live size."""
    scale = LIVE_SIDE / max(pixels.shape)
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    found = net.find(np.asarray(small, np.uint8))
    return found[0].points / scale if found else None


def second_look(detector: FaceDetector, pixels: UInt8Array) -> Points | None:
    """The largest face as Moodify finds it live."""
    found = detector.detect(pixels)
    return points_of(found[0].landmarks) if found else None


def turned(pixels: UInt8Array, degrees: float) -> tuple[UInt8Array, Similarity]:
    """The picture turned clockwise on a square of grey, and how its points moved."""
    height, width = pixels.shape[:2]
    side = math.ceil(math.hypot(width, height))
    a = cmath.rect(1, math.radians(degrees))
    b = complex(side / 2, side / 2) - a * complex(width / 2, height / 2)
    matrix = np.array([[a.real, -a.imag, b.real], [a.imag, a.real, b.imag]])
    grey = (128, 128, 128)
    out = cv2.warpAffine(pixels, matrix, (side, side), borderValue=grey)
    return np.asarray(out, np.uint8), Similarity(a, b)


def error_at(
    look: Callable[[UInt8Array], Points | None],
    picture: UInt8Array,
    reference: Points | None,
    degrees: float,
) -> tuple[float, float] | None:
    """Distance of the points, in eye distances, and of the roll, from where they belong."""
    pixels, there = turned(picture, degrees)
    found = look(pixels)
    if found is None or reference is None:
        return None
    _, upright = turned(picture, 0)
    expected = there.apply(upright.inverse().apply(reference))
    eyes = float(np.hypot(*(expected[1] - expected[0])))
    off = float(np.sqrt(np.mean(np.sum((found - expected) ** 2, axis=1)))) / eyes
    twist = math.degrees(roll(found) - roll(expected))
    return off, (twist + 180) % 360 - 180


if __name__ == "__main__":
    main()

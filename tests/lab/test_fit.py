"""Pictures of any size and colour become 48×48 grey, and what was done is told."""

import io

import numpy as np
import pytest
from PIL import Image

from moodify.errors import LabError
from moodify.lab.fit import Fitter
from moodify.types import UInt8Array


def encoded(pixels: UInt8Array, kind: str = "PNG") -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, kind)
    return file.getvalue()


def noise(*shape: int) -> UInt8Array:
    return np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)


def test_a_48_px_grey_picture_is_left_as_it_is() -> None:
    fitter, pixels = Fitter(), noise(48, 48)
    assert np.array_equal(fitter.fit("a.png", encoded(pixels)), pixels)
    assert fitter.notes() == ()
    assert fitter.sizes == {"48×48 grey": 1}


@pytest.mark.parametrize("shape", [(48, 48, 3), (20, 20), (96, 64), (30, 70, 3), (48, 48, 4)])
def test_other_sizes_and_colours_are_made_48_px_grey_and_told(shape: tuple[int, ...]) -> None:
    fitter = Fitter()
    fitted = fitter.fit("a.png", encoded(noise(*shape)))
    assert fitted.shape == (48, 48)
    assert fitted.dtype == np.uint8
    assert "1 picture of other size or colour" in fitter.notes()[0]


def test_the_middle_of_a_wide_picture_is_used_unsquashed() -> None:
    pixels = np.zeros((48, 96), np.uint8)
    pixels[:, 24:72] = 200
    assert (Fitter().fit("a.png", encoded(pixels)) == 200).all()


def test_sixteen_bits_keep_their_middle_grey() -> None:
    file = io.BytesIO()
    Image.fromarray(np.full((48, 48), 128 * 256, np.uint16)).save(file, "PNG")
    assert (Fitter().fit("a.png", file.getvalue()) == 128).all()


def test_large_pictures_are_asked_for_a_face() -> None:
    asked = []

    def crop(pixels: UInt8Array) -> UInt8Array | None:
        asked.append(pixels.shape)
        return np.full((48, 48), 7, np.uint8) if len(asked) == 1 else None

    fitter = Fitter(crop)
    assert (fitter.fit("a.png", encoded(noise(150, 200))) == 7).all()
    assert fitter.fit("b.png", encoded(noise(200, 150, 3))).std() > 0
    fitter.fit("small.png", encoded(noise(100, 100)))
    assert asked == [(150, 200, 3), (200, 150, 3)]
    assert "a face was found in 1, and where there was none (1) the middle" in fitter.notes()[1]


def test_without_a_finder_large_pictures_are_told() -> None:
    fitter = Fitter()
    fitter.fit("a.png", encoded(noise(120, 120)))
    assert "no face was looked for" in fitter.notes()[1]


@pytest.mark.parametrize("cut", [0, 10, 60, 300])
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "TIFF"])
def test_what_is_no_whole_picture_is_named(kind: str, cut: int) -> None:
    data = encoded(noise(48, 48), kind)
    with pytest.raises(LabError, match=r"^faces/a\.bin is not a picture that can be read") as told:
        Fitter().fit("faces/a.bin", data[:cut])
    assert "0x" not in str(told.value)

"""Any picture becomes upright RGB; anything else becomes one clear sentence."""

from __future__ import annotations

import os
import struct
import zlib
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from moodify.errors import PictureError
from moodify.types import UInt8Array
from moodify.vision.decode import BACKDROP, decode_picture
from tests.vision.conftest import DATA

FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "GIF")


def scene() -> UInt8Array:
    """A small picture with a different colour in each quarter."""
    pixels = np.zeros((24, 32, 3), np.uint8)
    pixels[:12, :16] = (200, 30, 30)
    pixels[:12, 16:] = (30, 200, 30)
    pixels[12:, :16] = (30, 30, 200)
    pixels[12:, 16:] = (220, 220, 220)
    return pixels


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def near(a: UInt8Array, b: UInt8Array, tolerance: float) -> bool:
    return a.shape == b.shape and float(np.abs(a.astype(int) - b).mean()) <= tolerance


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_from_bytes_and_file(kind: str, tmp_path: Path) -> None:
    data = saved(Image.fromarray(scene()), kind)
    file = tmp_path / f"scene.{kind.lower()}"
    file.write_bytes(data)

    for source in (data, bytearray(data), memoryview(data), file, str(file)):
        frame = decode_picture(source)
        assert frame.pixels.dtype == np.uint8
        assert near(frame.pixels, scene(), 6)
    assert decode_picture(file).source == file.name
    assert decode_picture(data).source == "memory"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_turns_the_picture_upright(orientation: int) -> None:
    p = scene()
    mirrored = p.transpose(1, 0, 2)
    as_stored = [
        p, p[:, ::-1], p[::-1, ::-1], p[::-1],
        mirrored, np.rot90(p), mirrored[::-1, ::-1], np.rot90(p, -1),
    ][orientation - 1]  # fmt: skip
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored = Image.fromarray(np.ascontiguousarray(as_stored))

    frame = decode_picture(saved(stored, "PNG", exif=exif))

    assert np.array_equal(frame.pixels, scene())


def test_damaged_exif_is_no_reason_to_refuse() -> None:
    data = saved(Image.fromarray(scene()), "JPEG", exif=b"Exif\0\0MM\0*\xff\xff\xff\xff")
    assert decode_picture(data).pixels.shape == (24, 32, 3)


def test_grey_palette_and_one_bit() -> None:
    grey = Image.fromarray(scene()).convert("L")
    for image in (grey, Image.fromarray(scene()).quantize(8), grey.convert("1")):
        assert decode_picture(saved(image, "PNG")).pixels.shape == (24, 32, 3)


def test_sixteen_bit_grey_is_scaled_not_clipped() -> None:
    values = np.array([[0, 128 << 8, 65535]], np.uint16)
    frame = decode_picture(saved(Image.fromarray(values), "PNG"))
    assert frame.pixels[0, :, 0].tolist() == [0, 128, 255]


def test_cmyk_becomes_rgb() -> None:
    data = saved(Image.fromarray(scene()).convert("CMYK"), "JPEG", quality=95)
    assert near(decode_picture(data).pixels, scene(), 12)


def test_transparency_is_laid_on_the_backdrop() -> None:
    pixels = np.dstack([scene(), np.full((24, 32), 255, np.uint8)])
    pixels[:12, :, 3] = 0
    for source in (pixels, saved(Image.fromarray(pixels), "PNG")):
        frame = decode_picture(source)
        assert np.array_equal(frame.pixels[12:], scene()[12:])
        assert (frame.pixels[:12] == BACKDROP).all()


def test_half_transparent_is_half_way_to_the_backdrop() -> None:
    pixels = np.full((4, 4, 4), (255, 255, 255, 128), np.uint8)
    assert abs(int(decode_picture(pixels).pixels[0, 0, 0]) - 192) <= 1


def test_of_an_animation_the_first_picture_is_taken() -> None:
    first, second = Image.fromarray(scene()), Image.new("RGB", (32, 24), "black")
    data = saved(first, "GIF", save_all=True, append_images=[second], duration=50)
    assert near(decode_picture(data).pixels, scene(), 6)


@pytest.mark.parametrize(
    "pixels",
    [
        scene(),
        scene()[:, ::-1],
        scene().astype(np.uint16) << 8,
        scene().astype(np.float32) / 255,
    ],
    ids=["uint8", "not contiguous", "uint16", "float"],
)
def test_arrays(pixels: np.ndarray) -> None:
    frame = decode_picture(pixels)
    expected = scene()[:, ::-1] if pixels.dtype == np.uint8 and pixels.strides[1] < 0 else scene()
    assert np.array_equal(frame.pixels, expected)
    assert frame.pixels.flags.c_contiguous


@pytest.mark.parametrize("shape", [(5, 6), (5, 6, 1), (5, 6, 2), (5, 6, 3), (5, 6, 4)])
def test_array_shapes(shape: tuple[int, ...]) -> None:
    assert decode_picture(np.full(shape, 255, np.uint8)).pixels.tolist() == [[[255] * 3] * 6] * 5


def test_a_boolean_array_is_black_and_white() -> None:
    assert decode_picture(np.array([[True, False]])).pixels[0].tolist() == [[255] * 3, [0] * 3]


@pytest.mark.parametrize(
    "array",
    [
        np.zeros((0, 5, 3), np.uint8),
        np.zeros(7, np.uint8),
        np.zeros((4, 4, 5), np.uint8),
        np.zeros((4, 4), np.int64),
        np.full((4, 4), 2.0),
        np.full((4, 4), np.nan),
        np.array([["a"]]),
    ],
    ids=["empty", "flat", "five channels", "int64", "above 1", "nan", "text"],
)
def test_arrays_that_are_no_pictures(array: np.ndarray) -> None:
    with pytest.raises(PictureError) as caught:
        decode_picture(array)
    assert caught.value.hint


def huge_png(side: int) -> bytes:
    """A PNG's first bytes, which promise a picture of `side`×`side` that never comes."""
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    return (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I", len(header))
        + chunk
        + struct.pack(">I", zlib.crc32(chunk))
        + struct.pack(">I", 0)
        + b"IDAT"
    )


@pytest.mark.parametrize("side", [7_100, 10_000, 60_000])
def test_too_many_megapixels_are_refused_before_decoding(
    side: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def load(_image: object) -> None:
        raise AssertionError("it was decoded")

    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", load)
    with pytest.raises(PictureError, match="megapixels; at most 50") as caught:
        decode_picture(huge_png(side))
    assert caught.value.hint == "Give a smaller copy."


def test_the_limit_can_be_set_and_holds_for_arrays_too() -> None:
    with pytest.raises(PictureError, match=r"at most 0\.0005"):
        decode_picture(scene(), max_megapixels=0.0005)
    assert decode_picture(scene(), max_megapixels=0.001).pixels.shape == (24, 32, 3)


@pytest.mark.parametrize("kind", FORMATS)
def test_cut_short(kind: str) -> None:
    rng = np.random.default_rng(0)
    noise = Image.fromarray(rng.integers(0, 255, (64, 64, 3), np.uint8))
    data = saved(noise, kind)
    with pytest.raises(PictureError) as caught:
        decode_picture(data[: len(data) // 2])
    assert caught.value.hint


@pytest.mark.parametrize("data", [b"", b"hello", b"\0" * 400, b"%PDF-1.7 ...", b"<svg></svg>"])
def test_not_a_picture(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "thing.jpg"
    file.write_bytes(data)
    for source in (data, file):
        with pytest.raises(PictureError) as caught:
            decode_picture(source)
        assert "\n" not in caught.value.sentence
        assert caught.value.hint


def test_an_empty_picture_is_called_empty(tmp_path: Path) -> None:
    file = tmp_path / "empty.png"
    file.touch()
    for source in (b"", file):
        with pytest.raises(PictureError, match="is empty"):
            decode_picture(source)


def test_files_that_are_not_there_or_not_files(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (tmp_path / "none.jpg", tmp_path, pipe, "a\0b"):
        with pytest.raises(PictureError) as caught:
            decode_picture(path)
        assert caught.value.hint


def test_pillow_decoders_other_than_ours_stay_shut() -> None:
    data = saved(Image.fromarray(scene()), "TIFF")
    with pytest.raises(PictureError, match="not a picture"):
        decode_picture(data)


def only_a_picture_or_a_picture_error(data: bytes) -> None:
    try:
        frame = decode_picture(data, max_megapixels=1)
    except PictureError as error:
        sentence = str(error.sentence)
    else:
        sentence = f"A picture of shape {frame.pixels.shape}."
    assert sentence.count("\n") == 0


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_fuzz_random_bytes(data: bytes) -> None:
    only_a_picture_or_a_picture_error(data)


PICTURES = [
    (DATA / "astronaut.jpg").read_bytes(),
    *(saved(Image.fromarray(scene()), kind) for kind in FORMATS),
    saved(Image.fromarray(scene()).convert("CMYK"), "JPEG"),
    saved(
        Image.fromarray(scene()), "GIF", save_all=True, append_images=[Image.new("RGB", (32, 24))]
    ),
    saved(
        Image.fromarray(scene()), "WEBP", save_all=True, append_images=[Image.new("RGB", (32, 24))]
    ),
]


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_fuzz_mutated_pictures(data: st.DataObject) -> None:
    picture = bytearray(data.draw(st.sampled_from(PICTURES)))
    for _ in range(data.draw(st.integers(0, 6))):
        place = data.draw(st.integers(0, min(len(picture), 2000) - 1))
        picture[place] = data.draw(st.integers(0, 255))
    keep = data.draw(st.integers(1, len(picture)))
    only_a_picture_or_a_picture_error(bytes(picture[: data.draw(st.sampled_from([keep, None]))]))

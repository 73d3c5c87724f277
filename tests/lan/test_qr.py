from __future__ import annotations

import re

import cv2
import numpy as np
import pytest

from moodify.lan.qr import BLACK_ON_WHITE, HALVES, PLAIN, QUIET, Code, encode

LINK = "https://192.168.178.45:8766/pair/#abcdefghijklmnopqrstuv"


def read(dark: np.ndarray) -> str:
    """What a camera reads in these modules."""
    picture = np.where(dark, 0, 255).astype(np.uint8).repeat(8, 0).repeat(8, 1)
    return cv2.QRCodeDetector().detectAndDecode(cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR))[0]


@pytest.fixture(scope="module")
def code() -> Code:
    return encode(LINK)


def test_a_camera_reads_it(code: Code) -> None:
    assert read(np.array(code.rows)) == LINK


def test_a_camera_reads_it_from_the_page(code: Code) -> None:
    dark = np.zeros((code.size, code.size), bool)
    strokes = re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", code.path())
    for x, y, run, back in (map(int, stroke) for stroke in strokes):
        assert run == back
        dark[y, x : x + run] = True
    assert len("".join(f"M{x} {y}h{r}v1h-{b}z" for x, y, r, b in strokes)) == len(code.path())
    assert read(dark) == LINK


def test_a_camera_reads_it_from_the_terminal(code: Code) -> None:
    pairs = {letter: pair for pair, letter in HALVES.items()}
    rows: list[list[bool]] = []
    for line in code.lines():
        letters = line.removeprefix(BLACK_ON_WHITE).removesuffix(PLAIN)
        rows += [[pairs[letter][half] for letter in letters] for half in (0, 1)]
    assert read(np.array(rows)) == LINK


def test_it_has_a_quiet_zone_and_fits_a_terminal(code: Code) -> None:
    rows = np.array(code.rows)
    assert not rows[:QUIET].any()
    assert not rows[:, -QUIET:].any()
    assert code.size <= 60

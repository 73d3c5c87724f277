"""Teaching it a face that looks sad at rest: by a word, by twenty seconds, and back again."""

from __future__ import annotations

import urllib.request
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from moodify.vision.decode import decode_picture
from moodify.vision.reader import FaceReader
from tests.browser.conftest import Told, open_page
from tests.browser.stage import DATA, FPS, PATIENCE, Server, launch, until

MOOD = "document.body.dataset.mood"
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
FOCUS = "document.activeElement.textContent"


def sad_looking() -> bytes:
    """The plain face of tests/data with the corners of its mouth lower: the network says sad."""
    frame = decode_picture((DATA / "neutral.jpg").read_bytes())
    marks = FaceReader().read(frame)[0].landmarks
    unit = float(np.hypot(*np.subtract(marks.left_eye, marks.right_eye))) / 19
    height, width = frame.pixels.shape[:2]
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    down = np.zeros_like(x)
    for at, right, up, by, wide in (
        (marks.mouth_right, 0, 0, 4.0, 3.0),
        (marks.mouth_left, 0, 0, 4.0, 3.0),
        (marks.right_eye, 5, 5, -2.4, 2.5),
        (marks.left_eye, -5, 5, -2.4, 2.5),
        (marks.right_eye, -2, 0, 1.6, 2.5),
        (marks.left_eye, 2, 0, 1.6, 2.5),
    ):
        away = (x - at[0] - right * unit) ** 2 + (y - at[1] + up * unit) ** 2
        down += (by * unit * np.exp(-away / (2 * (wide * unit) ** 2))).astype(np.float32)
    bent = cv2.remap(frame.pixels, x, y - down, cv2.INTER_LINEAR)
    return bytes(cv2.imencode(".jpg", bent[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, 92])[1])


@pytest.fixture(scope="module")
def sad(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    clip = tmp_path_factory.mktemp("sad") / "sad.mjpeg"
    clip.write_bytes(sad_looking() * FPS)
    running = launch(playwright, clip=clip)
    yield running
    running.close()


@pytest.fixture
def page(sad: Browser, server: Server, told: Told) -> Iterator[Page]:
    """In the room, with the camera on; what was learned is erased afterwards."""
    context = sad.new_context(reduced_motion="reduce", viewport={"width": 390, "height": 844})
    opened = open_page(context, told)
    opened.goto(server.url)
    opened.click("#start-camera")
    until(opened, f"{MOOD} === 'sad'")
    yield opened
    context.close()
    erase = urllib.request.Request(f"{server.url}api/calibration", method="DELETE")
    with urllib.request.urlopen(erase, timeout=PATIENCE):
        pass
    assert not told, told


def kept(server: Server) -> Path:
    return server.home / "data" / "calibration.json"


def test_a_word_counts_at_once_and_is_taken_back(page: Page, server: Server) -> None:
    ask = page.get_by_role("button", name="Not right?")
    ask.focus()
    page.keyboard.press("Enter")
    assert page.evaluate(FOCUS) == "I'm not sad"
    page.keyboard.press("Enter")
    # First what is said aloud, which the next mood's name takes the place of.
    expect(page.locator("#announce")).to_contain_text("Sad counts for less now.")
    expect(page.locator(".learn-note")).to_contain_text("Sad counts for less now.")
    until(page, f"{MOOD} !== 'sad'")
    expect(page.locator("#learn")).to_contain_text("Corrected for your face")
    assert page.evaluate(OVERFLOW) <= 0
    page.get_by_role("button", name="Undo").click()
    until(page, f"{MOOD} === 'sad'")
    page.keyboard.press("Escape")
    assert page.evaluate(FOCUS) == "Not right?"
    expect(ask).to_have_attribute("aria-expanded", "false")


def test_twenty_seconds_correct_it_and_all_of_it_can_be_erased(page: Page, server: Server) -> None:
    page.get_by_role("button", name="Teach it your resting face").click()
    page.get_by_role("button", name="Start", exact=True).click()
    ring = page.get_by_role("progressbar", name="Measuring your face at rest")
    until(page, "Number(document.querySelector('.ring').ariaValueNow) >= 2")
    page.get_by_role("button", name="Cancel").click()
    expect(ring).to_have_count(0)
    assert not kept(server).exists()

    page.get_by_role("button", name="Teach it your resting face").click()
    page.get_by_role("button", name="Start", exact=True).click()
    # It is given up after a minute: that long it may take.
    expect(page.locator(".rest")).to_contain_text("From now on that counts as", timeout=90_000)
    assert page.evaluate(FOCUS) == "Done"
    until(page, f"{MOOD} === 'neutral'")
    expect(page.get_by_role("list", name="Your face at rest, before and after")).to_be_visible()
    assert page.evaluate(OVERFLOW) <= 0
    page.get_by_role("button", name="Done").click()

    page.reload()  # it is the person's, not the page's
    until(page, f"{MOOD} === 'neutral'")
    page.get_by_role("button", name="What it learned").click()
    expect(page.locator(".told-list")).to_contain_text("Your resting face")
    page.get_by_role("button", name="Erase all of it").click()
    until(page, f"{MOOD} === 'sad'")
    until(page, f"{FOCUS} === 'Teach it your resting face'")
    assert not kept(server).exists()

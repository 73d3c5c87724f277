"""The same path with the long webcam clip that lies beside the checkout, where it does."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests.browser.conftest import Told, open_page
from tests.browser.stage import Server, launch, until

CLIP = Path(__file__).parents[3] / "shared" / "frames" / "webcam.mjpeg"


@pytest.mark.skipif(not CLIP.exists(), reason="../shared/frames/webcam.mjpeg is not here")
def test_the_webcam_clip_is_read_as_its_manifest_says(
    playwright: Playwright, server: Server, told: Told
) -> None:
    browser = launch(playwright, clip=CLIP.resolve())
    try:
        context = browser.new_context(reduced_motion="reduce")
        page = open_page(context, told)
        page.goto(server.url)
        page.click("#start-camera")
        for mood in ("happy", "neutral", "no_face"):
            until(page, f"document.body.dataset.mood === {mood!r}", 60)
        until(page, "document.getElementById('audio').currentTime > 3")
    finally:
        browser.close()
    assert not told, told

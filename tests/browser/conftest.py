from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    Playwright,
    expect,
    sync_playwright,
)

from tests.browser.stage import PATIENCE, Server, find_chromium, launch, stock, write_clip

CLIP = (("happy.jpg", 4), ("neutral.jpg", 4), ("no_face.jpg", 4))
"""What the camera sees: a smile, a plain face, a cup of coffee, and round again."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    if find_chromium() is None:
        pytest.skip("no Chromium or Chrome is installed on this machine")
    expect.set_options(timeout=PATIENCE * 1000)
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="package")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    if find_chromium() is None:
        pytest.skip("no Chromium or Chrome is installed on this machine")
    home = tmp_path_factory.mktemp("home")
    stock(home)
    running = Server(home)
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="package")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_clip(tmp_path_factory.mktemp("clip") / "faces.mjpeg", CLIP)


@pytest.fixture(scope="package")
def browser(playwright: Playwright, clip: Path) -> Iterator[Browser]:
    """A Chromium whose camera plays the clip, and which grants it without asking."""
    running = launch(playwright, clip=clip)
    yield running
    running.close()


class Told(list[str]):
    """Errors of the page's console; a test that provokes some says so with `expect`."""

    def __init__(self) -> None:
        super().__init__()
        self._expected: list[str] = []

    def append(self, text: str) -> None:
        if not any(words in text for words in self._expected):
            super().append(text)

    def expect(self, words: str) -> None:
        """Forget the errors that hold `words`: those that were told, and those that will be.

        What a test provoked may go on, as with one song after another that has no sound.
        """
        self._expected.append(words)
        self[:] = [text for text in self if words not in text]


@pytest.fixture
def told() -> Told:
    return Told()


def open_page(context: BrowserContext, told: Told) -> Page:
    """A page that writes its console's errors (a broken CSP is one) into `told`."""
    page = context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    page.on("console", lambda m: told.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: told.append(str(error)))
    return page


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh visitor: nothing stored; stillness asked for, to spare the processor."""
    visitor = browser.new_context(reduced_motion="reduce")
    yield visitor
    visitor.close()


@pytest.fixture
def page(context: BrowserContext, server: Server, told: Told) -> Iterator[Page]:
    """The page, loaded. Whatever the test does, its console must stay clean."""
    opened = open_page(context, told)
    opened.goto(server.url)
    opened.wait_for_selector("body[data-view=welcome]")
    yield opened
    assert not told, f"the page's console: {told}"

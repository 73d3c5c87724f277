"""The journal's journey: read what is kept, switch it on, hear, tap, look back, erase."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import APIResponse, Browser, Locator, Page, Route, expect

from tests.browser.conftest import Told, open_page
from tests.browser.stage import PATIENCE, Server, until

OVERFLOW = """
[document.documentElement, document.querySelector("#journal .dialog-body")]
  .map((node) => node.scrollWidth - node.clientWidth)
"""


@pytest.fixture(params=[(390, "dark"), (1280, "light")], ids=["phone", "desktop"])
def page(
    request: pytest.FixtureRequest, browser: Browser, server: Server, told: Told
) -> Iterator[Page]:
    width, theme = request.param
    context = browser.new_context(
        viewport={"width": width, "height": 844},
        reduced_motion="reduce",
        color_scheme=theme,
    )
    opened = open_page(context, told)
    opened.goto(server.url)
    opened.click("#start-hand")
    opened.wait_for_selector("#room:not([hidden])")  # a key that comes earlier isn't heard
    yield opened
    context.close()
    assert not told, told


def files(server: Server) -> list[Path]:
    return sorted((server.home / "data").glob("journal*"))


def test_from_the_switch_to_the_eraser(page: Page, server: Server) -> None:
    assert files(server) == []
    dialog = page.locator("#journal")
    switch_on(page, dialog)
    assert files(server)
    late: list[Route] = []

    def hold(route: Route) -> None:
        late.append(route)

    page.route("**/api/journal/felt", hold, times=1)
    title = hear_and_tap(page)
    page.keyboard.press("j")  # at once: what was tapped is on its way, and there when it is read
    page.wait_for_timeout(300)
    (tapped,) = late
    tapped.continue_()
    expect(dialog).to_contain_text("1 song on 1 day")
    change_of_mind(dialog, title)
    look_back(page, dialog)
    take_along(page, dialog)
    raw = b"".join(path.read_bytes() for path in files(server))
    assert title.encode() in raw
    erase(page, dialog, server)


def switch_on(page: Page, dialog: Locator) -> None:
    page.keyboard.press("j")
    expect(dialog).to_be_visible()
    expect(dialog).to_contain_text("Never a picture")
    expect(dialog).to_contain_text("It is off until you switch it on")
    expect(dialog.get_by_role("heading", name="Look back")).to_be_hidden()
    switch = dialog.get_by_role("switch", name="Keep a journal")
    switch.focus()
    page.keyboard.press("Space")
    expect(dialog).to_contain_text("Your journal is on")
    page.keyboard.press("Escape")


def hear_and_tap(page: Page) -> str:
    """A song that was heard for a while is asked about, once it is left; none is at first."""
    page.locator(".say-mood[data-mood=happy]").click()
    page.wait_for_selector("#dock:not([hidden])")
    expect(page.locator("#felt")).to_be_empty()
    title = page.locator("#dock-title").inner_text()
    until(page, "document.getElementById('audio').readyState > 0")
    jump(page)
    page.keyboard.press("n")
    question = page.get_by_role("group", name=f"How do you feel after “{title}”?")
    expect(question).to_be_visible()
    assert page.evaluate(OVERFLOW.replace("#journal .dialog-body", "#felt")) == [0, 0]
    with page.expect_request("**/api/journal/felt"):
        question.get_by_role("button", name="Better").click()
    expect(question).to_be_hidden()
    return title


def jump(page: Page) -> None:
    """Far into the song, and wait until the page has noticed."""
    page.evaluate("document.getElementById('audio').currentTime = 40")
    until(page, "document.getElementById('seek').valueAsNumber >= 40")


def change_of_mind(dialog: Locator, title: str) -> None:
    entry = dialog.locator(".entry-song")
    expect(entry).to_contain_text(title)
    better = entry.get_by_role("button", name=f"After “{title}” I feel: Better")
    expect(better).to_have_attribute("aria-pressed", "true")
    better.click()
    expect(better).to_have_attribute("aria-pressed", "false")
    better.click()
    expect(better).to_have_attribute("aria-pressed", "true")


def look_back(page: Page, dialog: Locator) -> None:
    for view in ("Week", "Month", "Year", "Day"):
        dialog.get_by_role("radio", name=view).check(force=True)
        page.wait_for_timeout(300)
        assert page.evaluate(OVERFLOW) == [0, 0], view
        if view in ("Month", "Year"):
            table = dialog.get_by_role("table")
            expect(table).to_have_accessible_name(
                "The mood of each day. Choose a "
                + ("day to look at it." if view == "Month" else "month to look at its days.")
            )
            assert table.get_by_role("columnheader").count() >= 7
            expect(table).to_contain_text("H")
        if view == "Year":
            expect(table).to_contain_text("mostly happy, 1 song, 1 better")
    expect(dialog).to_contain_text("None can be told yet")


def take_along(page: Page, dialog: Locator) -> None:
    with page.expect_download() as download:
        dialog.get_by_role("link", name="Save as JSON").click()
    assert download.value.suggested_filename.endswith(".json")
    told = json.loads(Path(download.value.path()).read_text(encoding="utf-8"))
    assert [song["felt"] for song in told["songs"]] == ["better"]


def erase(page: Page, dialog: Locator, server: Server) -> None:
    dialog.get_by_role("button", name="Erase the journal").click()
    expect(dialog.get_by_role("button", name="Keep it")).to_be_focused()
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("button", name="Erase the journal")).to_be_focused()
    assert files(server)
    page.keyboard.press("Enter")
    dialog.get_by_role("button", name="Erase everything").click()
    expect(dialog).to_contain_text("The journal is erased, and off.")
    switch = dialog.get_by_role("switch", name="Keep a journal")
    expect(switch).not_to_be_checked()
    expect(switch).to_be_focused()
    assert files(server) == []


def test_while_it_is_off_nothing_is_asked(page: Page, server: Server) -> None:
    page.locator(".say-mood[data-mood=sad]").click()
    page.wait_for_selector("#dock:not([hidden])")
    until(page, "document.getElementById('audio').readyState > 0")
    jump(page)
    first = page.locator("#dock-title").inner_text()
    page.keyboard.press("n")
    expect(page.locator("#dock-title")).not_to_have_text(first)
    expect(page.locator("#felt")).to_be_empty()
    assert files(server) == []


def test_an_answer_of_before_doesnt_turn_the_switch_back(page: Page, server: Server) -> None:
    held: list[tuple[Route, APIResponse]] = []

    def hold(route: Route) -> None:
        if route.request.method == "GET":
            held.append((route, route.fetch()))
        else:
            route.continue_()

    dialog = page.locator("#journal")
    expect(dialog).to_contain_text("It is off until you switch it on")  # as it began
    page.route("**/api/journal", hold)
    with page.expect_request("**/api/journal"):
        page.keyboard.press("j")
    end = time.monotonic() + PATIENCE
    while not held and time.monotonic() < end:
        page.wait_for_timeout(50)  # answered, as things stood before
    assert held
    switch = dialog.get_by_role("switch", name="Keep a journal")
    switch.focus()
    page.keyboard.press("Space")
    expect(dialog).to_contain_text("Your journal is on")
    for route, answer in held:
        route.fulfill(response=answer)
    page.wait_for_timeout(300)
    expect(switch).to_be_checked()
    erase(page, dialog, server)

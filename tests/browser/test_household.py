"""Several listeners at one page: added, asked who listens, a PIN, a guest, removed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import Told, open_page
from tests.browser.stage import Server, stock

WIDTHS = {"phone": (390, 844), "desktop": (1280, 800)}


@pytest.fixture(scope="module", params=WIDTHS)
def width(request: pytest.FixtureRequest) -> tuple[int, int]:
    return WIDTHS[str(request.param)]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Server]:
    """A server of this test's own: who listens here is nobody else's matter."""
    stock(tmp_path)
    running = Server(tmp_path)
    running.start()
    yield running
    running.stop()


def visit(browser: Browser, home: Server, told: Told, width: tuple[int, int]) -> Page:
    context = browser.new_context(
        reduced_motion="reduce", viewport={"width": width[0], "height": width[1]}
    )
    page = open_page(context, told)
    page.goto(home.url)
    return page


def fill(page: Page, *texts: str, pin: str = "") -> None:
    form = page.locator("#listeners form").first
    for i, text in enumerate(texts):
        form.locator("input[type=text]").nth(i).fill(text)
    form.locator("input.pin").fill(pin)
    form.locator("button[type=submit]").click()


def fits(page: Page) -> None:
    """Of the open dialog: nothing sticks out sideways, no button is too small to be pressed."""
    expect(page.locator("dialog[open]")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    small = page.locator("dialog[open] button, dialog[open] input").evaluate_all(
        "all => all.filter(one => one.offsetParent"
        " && (one.offsetWidth < 24 || one.offsetHeight < 24)).map(one => one.outerHTML)"
    )
    assert not small


def test_a_household_from_beginning_to_end(
    browser: Browser, home: Server, told: Told, width: tuple[int, int]
) -> None:
    page = visit(browser, home, told, width)
    page.click("#start-hand")
    expect(page.locator("#who-open")).to_be_hidden()  # alone: nothing is asked, nothing new
    page.click("#say button >> nth=0")
    expect(page.locator("#dock")).to_be_visible()
    page.click("#listeners-open")
    fits(page)
    fill(page, "Anna", "Ben 👩‍👧", pin="4711")
    expect(page.locator("#listeners .others")).to_contain_text("Ben 👩‍👧")
    page.keyboard.press("Escape")
    expect(page.locator("#who-open")).to_have_attribute("aria-label", "Anna is listening: change")
    page.locator("#like").click()
    expect(page.locator("#like")).to_have_attribute("aria-pressed", "true")
    assert page.title() != "Moodify"  # the music went on

    # Ben, by his PIN, finds nothing of Anna's.
    page.click("#who-open")
    fits(page)
    assert not violations(page)
    page.click(".who-one:has-text('Ben')")
    pin = page.locator("#who input.pin")
    expect(pin).to_be_focused()
    assert not violations(page)
    assert pin.get_attribute("inputmode") == "numeric"
    assert pin.get_attribute("autocomplete") == "off"
    pin.fill("0000")
    page.keyboard.press("Enter")
    expect(page.locator("#who [role=alert]")).to_contain_text("That isn't the PIN")
    expect(pin).to_have_attribute("aria-invalid", "true")
    told.expect("403")
    pin.fill("4711")
    page.evaluate("sessionStorage.setItem('moodify.camera', 'true')")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(page.locator("#who-open")).to_have_attribute(
        "aria-label", "Ben 👩‍👧 is listening: change"
    )
    page.wait_for_selector("#room:not([hidden])")
    for key in ("place", "camera"):  # where her song was, and that she had the camera on
        assert page.evaluate(f"sessionStorage.getItem('moodify.{key}')") in (None, "false")
    page.click("#say button >> nth=0")
    expect(page.locator("#dock")).to_be_visible()
    expect(page.locator("#like")).to_have_attribute("aria-pressed", "false")

    # A guest has no journal; and the same browser's other tab follows.
    other = open_page(page.context, told)
    other.goto(home.url)
    expect(other.locator("#who-open")).to_have_attribute(
        "aria-label", "Ben 👩‍👧 is listening: change"
    )
    page.click("#who-open")
    with page.expect_navigation():
        page.click(".who-one:has-text('Guest')")
    expect(page.locator("#journal-open")).to_be_hidden()
    expect(other.locator("#who-open")).to_have_attribute("aria-label", "Guest is listening: change")

    page.context.close()
    told.expect("ERR_")  # the tab was closed in the middle of something
    assert not told, told


def test_a_new_device_is_asked_and_a_removed_one_too(
    browser: Browser, home: Server, told: Told, width: tuple[int, int]
) -> None:
    page = visit(browser, home, told, width)
    page.click("#start-hand")
    page.click("#listeners-open")
    fill(page, "Anna", "مريم")
    expect(page.locator("#listeners .others")).to_contain_text("مريم")

    device = visit(browser, home, told, width)
    expect(device.locator("#who")).to_be_visible()
    fits(device)
    assert not violations(device)
    device.keyboard.press("Escape")
    device.keyboard.press("Escape")
    expect(device.locator("#who")).to_be_visible()  # there is nothing to go back to
    with device.expect_navigation():
        device.locator(".who-one", has_text="مريم").click()
    device.click("#start-hand")
    device.click("#say button >> nth=0")
    expect(device.locator("#dock")).to_be_visible()

    # She leaves, in another tab of hers; this one is asked and never becomes Anna's.
    tab = open_page(device.context, told)
    tab.goto(home.url)
    tab.click("#start-hand")
    tab.click("#listeners-open")
    tab.click("text=Remove me")
    fits(tab)
    with tab.expect_navigation():
        tab.click("text=Erase all of it")
    for one in (tab, device):
        expect(one.locator("#who")).to_be_visible()
        expect(one.locator(".who-one")).to_have_count(2)
    assert not list((home.home / "data" / "listeners").glob("*/*"))
    told.expect("401")
    device.context.close()
    page.context.close()
    told.expect("ERR_")
    assert not told, told

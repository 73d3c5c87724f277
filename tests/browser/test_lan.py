"""A phone at home, from the QR code to the music; and the computer's help, which shows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from moodify.lan.qr import encode
from tests.browser.axe import violations
from tests.browser.conftest import Told, open_page
from tests.web.lan.conftest import PHONE, HomeSite, Moving, at_home

SIZE: ViewportSize = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[HomeSite]:
    folder = tmp_path_factory.mktemp("home")
    with at_home(folder, Moving("127.0.0.1"), comes_from=PHONE) as site:
        yield site


@pytest.fixture
def phone(browser: Browser, home: HomeSite, told: Told) -> Iterator[Page]:
    """A phone that has gone past the warning of the certificate."""
    home.home.devices.forget()
    visitor = browser.new_context(
        ignore_https_errors=True, reduced_motion="reduce", viewport=SIZE, has_touch=True
    )
    # The browser takes no service worker that comes with such a certificate, and says so a while
    # after the page has begun: it does without.
    told.expect("SSL certificate error")
    yield open_page(visitor, told)
    visitor.close()
    assert not told, f"the page's console: {told}"


def test_a_scanned_link_leads_to_the_music(phone: Page, home: HomeSite, told: Told) -> None:
    link = home.home.invite()
    assert link is not None
    phone.goto(link)
    phone.wait_for_selector("body[data-view=welcome]")
    assert phone.url == f"https://127.0.0.1:{home.port}/"  # and no secret in the history
    assert phone.evaluate("document.cookie") == ""  # no script can read it
    phone.click("#start-camera")  # which a phone has only over https
    phone.wait_for_selector("#preview:not([hidden])")
    phone.click("#camera-chip")
    phone.click("#say button >> nth=0")
    expect(phone.locator("#now")).to_contain_text("-")
    phone.click("#help-button")
    expect(phone.locator(".lan")).to_contain_text("let in on Moodify's own computer")
    expect(phone.locator(".lan .fingerprint")).to_have_text(home.home.kept.fingerprint)
    assert phone.locator(".qr").count() == 0
    told.expect("503")  # one of the made-up songs has no sound


def test_a_used_link_asks_for_the_code_and_the_code_lets_in(
    phone: Page, home: HomeSite, told: Told
) -> None:
    link = home.home.invite()
    assert link is not None
    home.home.invitations.accept(link.partition("#")[2])
    phone.goto(link)
    expect(phone.locator("#told")).to_contain_text("This link has been used")
    expect(phone.locator("#sentence")).to_contain_text("new here")
    phone.fill("#code", "12")
    phone.press("#code", "Enter")
    expect(phone.locator("#told")).to_have_text("A code has six digits.")
    assert not violations(phone)
    phone.fill("#code", home.home.invitations.code or "")
    phone.press("#code", "Enter")
    phone.wait_for_selector("body[data-view=welcome]")
    told.expect("403")


def test_a_device_that_is_forgotten_is_led_out(phone: Page, home: HomeSite, told: Told) -> None:
    link = home.home.invite()
    assert link is not None
    phone.goto(link)
    phone.wait_for_selector("body[data-view=welcome]")
    phone.click("#start-hand")
    phone.wait_for_load_state("networkidle")  # what it asks by itself would lead it out, too
    home.home.devices.forget()
    phone.click("#say button >> nth=1")
    phone.wait_for_url("**/pair/")
    expect(phone.locator("#form")).to_be_visible()
    told.expect("401")
    told.expect("WebSocket")


def test_a_link_from_elsewhere_finds_the_device_let_in(phone: Page, home: HomeSite) -> None:
    """Whose cookie isn't sent along with a link of another site."""
    link = home.home.invite()
    assert link is not None
    phone.goto(link)
    phone.wait_for_selector("body[data-view=welcome]")
    phone.goto(f"https://127.0.0.1:{home.port}/pair/")
    phone.wait_for_selector("body[data-view=welcome]")


def test_shared_songs_are_no_secret_and_wait_for_the_way_in(
    phone: Page, home: HomeSite, told: Told
) -> None:
    asked: list[str] = []
    phone.on("request", lambda request: asked.append(request.url))
    phone.goto(f"https://127.0.0.1:{home.port}/#songs=1.AAAA")
    phone.wait_for_url("**/pair/*")
    expect(phone.locator("#form")).to_be_visible()
    assert not [url for url in asked if url.endswith("/lan/pair")]
    link = home.home.invite()
    assert link is not None
    phone.evaluate("(link) => fetch('../api/lan/pair', { method: 'POST', headers:"
                   " { 'content-type': 'application/json' }, body: JSON.stringify({ link }) })",
                   link.partition("#")[2])  # fmt: skip
    phone.reload()
    expect(phone.get_by_role("dialog", name="Open a list")).to_contain_text("can't be read")
    told.expect("401")
    told.expect("WebSocket")


def test_the_computers_help_shows_the_way_in(
    page: Page, home: HomeSite, tmp_path: Path, told: Told
) -> None:
    home.home.devices.forget()
    home.home.devices.add("iPhone")
    page.goto(f"http://127.0.0.1:{home.here_port}/")
    page.wait_for_selector("body[data-view=welcome]")
    page.click("#help-button")
    code = home.home.invitations.code or ""
    expect(page.locator(".lan .digits")).to_have_text(f"{code[:3]} {code[3:]}")
    size = encode(f"{home.home.urls[0]}pair/#{'x' * 22}").size
    expect(page.locator(".qr svg")).to_have_attribute("viewBox", f"0 0 {size} {size}")
    page.click(".device button")
    expect(page.locator(".lan")).to_contain_text("No device yet.")


def test_without_it_the_help_says_how(page: Page) -> None:
    page.click("#help-button")
    expect(page.locator(".lan")).to_contain_text("moodify run --lan")

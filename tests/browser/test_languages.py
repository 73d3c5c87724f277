"""Every language at every width: nothing missing, nothing cut off, and the right way round."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from moodify.web.pages import STATIC
from tests.browser.conftest import Told, open_page
from tests.browser.stage import Server, until
from tests.web.messages import Messages

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
LANGUAGES = re.findall(
    r'\{ code: "([\w-]+)", name: "([^"]+)", dir: "(ltr|rtl)"',
    (STATIC / "js/language.js").read_text(encoding="utf-8"),
)
IDS = {name for name in Messages("en") if "-" in name}
SIZES = {"phone": (390, 844), "desktop": (1280, 800)}

WORDS = """
() => [...document.querySelectorAll("body *")].flatMap((node) => [
  ...[...node.childNodes].filter((child) => child.nodeType === 3).map((child) => child.data.trim()),
  ...["aria-label", "title", "placeholder", "aria-valuetext"].map((key) => node.getAttribute(key)),
]).filter(Boolean)
"""


def visitor(browser: Browser, language: str, size: str = "desktop") -> BrowserContext:
    width, height = SIZES[size]
    return browser.new_context(
        locale=language, viewport={"width": width, "height": height}, reduced_motion="reduce"
    )


def raw(page: Page) -> list[str]:
    """Words of the page that are no words, but the ids of messages, or their variables."""
    return [text for text in page.evaluate(WORDS) if text in IDS or "{$" in text.replace(" ", "")]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("language", "name", "direction"), LANGUAGES)
def test_a_language_says_all_and_fits(
    browser: Browser,
    server: Server,
    told: Told,
    language: str,
    name: str,
    direction: str,
    size: str,
) -> None:
    context = visitor(browser, language, size)
    page = open_page(context, told)
    page.goto(server.url)
    page.wait_for_selector("body[data-view=welcome]")
    root = page.evaluate("[document.documentElement.lang, document.documentElement.dir]")
    assert root == [language, direction]
    expect(page.locator(".language select").first).to_have_value(language)
    assert raw(page) == []
    assert page.evaluate(OVERFLOW) <= 0
    page.click("#start-hand")
    page.click(".say-mood[data-mood=happy]")
    page.wait_for_selector("#dock:not([hidden])")
    page.locator("#queue button[aria-expanded]").first.click()
    if language != "en":
        expect(page.locator("#queue .reasons li").first).not_to_have_attribute("lang", "en")
    assert raw(page) == []
    assert page.evaluate(OVERFLOW) <= 0
    for opener in ("#help-button", "#music-open", "#taste-open", "#spotify-open"):
        page.click(opener)
        expect(page.locator("dialog[open]")).to_be_visible()
        page.wait_for_timeout(200)
        assert raw(page) == [], opener
        assert page.evaluate(OVERFLOW) <= 0, opener
        page.keyboard.press("Escape")
    context.close()
    assert not told, told


def test_a_language_is_chosen_and_the_music_goes_on_where_it_was(
    browser: Browser, server: Server, told: Told
) -> None:
    code, name, direction = next(one for one in LANGUAGES if one[2] == "rtl")
    context = visitor(browser, "en-GB")
    page = open_page(context, told)
    page.goto(server.url)
    page.click("#start-hand")
    page.click(".say-mood[data-mood=sad]")
    until(page, "document.querySelector('#audio').currentTime > 1.5")
    title = page.inner_text("#dock-title")
    chooser = page.locator(".language-foot select")
    expect(chooser.locator(f"option[value={code}]")).to_have_text(name)
    at = page.evaluate("document.querySelector('#audio').currentTime")
    with page.expect_navigation():
        chooser.select_option(code)
    page.wait_for_selector("#dock:not([hidden])")
    assert page.evaluate("document.documentElement.dir") == direction
    expect(page.locator("#dock-title")).to_have_text(title)
    until(page, f"document.querySelector('#audio').currentTime >= {at - 1}")
    # The pad is a place, not a text: dark stays on the left, and the arrow keys move as they point.
    assert page.evaluate("getComputedStyle(document.getElementById('pad')).direction") == "ltr"
    seek = page.locator("#seek")
    assert seek.evaluate("(node) => getComputedStyle(node).direction") == "ltr"
    previous, following = (page.locator(one).bounding_box() for one in ("#previous", "#next"))
    assert previous
    assert following
    assert previous["x"] < following["x"]
    page.goto(server.url)  # it is kept
    page.wait_for_selector("#room:not([hidden])")
    assert page.evaluate("document.documentElement.lang") == code
    context.close()
    assert not told, told


def test_the_browsers_languages_are_asked_in_their_order(
    browser: Browser, server: Server, told: Told
) -> None:
    for wanted, spoken in (("xx-XX", "en"), ("de-AT", "de"), ("en-US", "en")):
        context = visitor(browser, wanted)
        page = open_page(context, told)
        page.goto(server.url)
        page.wait_for_selector("body[data-view=welcome]")
        assert page.evaluate("document.documentElement.lang") == spoken
        context.close()
    assert not told, told


def test_a_file_that_does_not_come_leaves_english(
    browser: Browser, server: Server, told: Told
) -> None:
    context = visitor(browser, "de")
    page = open_page(context, told)
    page.route("**/locales/de.ftl", lambda route: route.fulfill(status=404, body=""))
    page.goto(server.url)
    page.wait_for_selector("body[data-view=welcome]")
    expect(page.locator("#welcome-title")).to_contain_text("Look into the camera")
    assert page.evaluate("document.documentElement.lang") == "en"
    context.close()
    told.expect("404")
    assert not told, told


def test_a_refusal_without_a_translation_says_its_kind_and_then_english(
    browser: Browser, server: Server, told: Told
) -> None:
    context = visitor(browser, "de")
    page = open_page(context, told)
    problem = {
        "type": "urn:moodify:problem:catalogue",
        "title": "The catalogue can't be used",
        "status": 503,
        "detail": "The disk has 0 bytes left, in /x.",
        "hint": "Make room.",
    }
    page.route(
        "**/api/taste",
        lambda route: route.fulfill(
            status=503, content_type="application/problem+json", body=json.dumps(problem)
        ),
    )
    page.goto(server.url)
    page.click("#start-hand")
    page.click(".say-mood[data-mood=sad]")
    page.click("#taste-open")
    told_card = page.locator("#taste .told-card")
    expect(told_card).to_have_text(Messages("de").said("problem-catalogue", {}))
    context.close()
    told.expect("503")
    assert not told, told


def test_the_servers_sentences_are_said_one_by_one_with_what_fills_them(
    browser: Browser, server: Server, told: Told
) -> None:
    likes = "Likes and plays can't be kept or read in /x/likes.sqlite3: the disk is full."
    warnings = [
        f"The music goes on, but nothing of it can be kept. {likes}",
        "1,234 songs; 2 can be chosen. Not there now, or empty: /a. b, /c; the songs are kept.",
        f"{likes} Nobody ever said this.",
    ]
    context = visitor(browser, "de")
    page = open_page(context, told)
    page.route("**/api/health", lambda route: route.fulfill(json={"warnings": warnings}))
    page.goto(server.url)
    notices = page.locator("#notices .notice b")
    expect(notices).to_have_count(3)
    german = Messages("de")
    why = {"path": "/x/likes.sqlite3", "why": german.said("says-why-full", {})}
    unkept = german.said("says-likes-unkept", why)
    expect(notices.nth(0)).to_have_text(f"{german.said('says-music-goes-on', {})} {unkept}")
    expect(notices.nth(1)).to_contain_text("1.234 Lieder")
    expect(notices.nth(1)).to_contain_text("/a. b, /c")
    # Half a translation would be none.
    expect(notices.nth(2)).to_have_text(warnings[2])
    expect(notices.nth(2)).to_have_attribute("lang", "en")
    context.close()
    assert not told, told


def test_figures_of_reasons_are_written_as_the_language_writes_them(
    browser: Browser, server: Server, told: Told
) -> None:
    context = visitor(browser, "de")
    page = open_page(context, told)
    page.goto(server.url)
    page.click("#start-hand")
    page.click(".say-mood[data-mood=sad]")
    page.locator("#queue button[aria-expanded]:not(.grip)").first.click()
    reasons = page.locator("#queue .reasons li").all_inner_texts()
    figures = [text for text in reasons if "Valenz" in text or "entfernt" in text]
    assert len(figures) == 2
    for text in figures:
        assert re.search(r"[−+]0,\d\d", text), text
        assert not re.search(r"\d\.\d", text), text
    context.close()
    assert not told, told

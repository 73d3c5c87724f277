"""What axe can't see: focus in sight, targets, spacing, zoom, and a system's own colours."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
from PIL import Image, ImageStat
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Told, open_page
from tests.browser.stage import Server

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
HIDDEN = """
() => {
  const node = document.activeElement;
  if (!node || node === document.body) return "end";
  const label = node.matches("[type=radio], [type=checkbox]") ? node.closest("label") : null;
  const place = label ?? node.closest(".pad") ?? node;
  const { left, top, right, bottom } = place.getBoundingClientRect();
  const where = [left, top, right, bottom].map(Math.round);
  const name = `${node.id || node.className || node.tagName} ${where}`;
  for (const [x, y] of [[0.5, 0.5], [0.15, 0.5], [0.85, 0.5], [0.5, 0.15], [0.5, 0.85]]) {
    const over = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
    if (!over) continue;
    if (place.contains(over)) return "";
    // What is drawn around it, but not what it stands in at large.
    if (over.contains(place) && !over.matches("main, body, html, .dock, .offer")) return "";
  }
  return `hidden: ${name}`;
}
"""
SMALL = """
() => [...document.querySelectorAll("button, a[href], input, select, summary, [role=button]")]
  .filter((node) => node.checkVisibility({ visibilityProperty: true }))
  // An input of the pad stands for the whole pad.
  .filter((node) => !node.closest("[hidden], .unseen") && !node.matches(".skip-link, .pad input"))
  // A link in a sentence is as high as its line (2.5.8 lets that be).
  .filter((node) => !node.matches("a") || getComputedStyle(node).display !== "inline")
  .map((node) => [node, node.matches("[type=radio], [type=checkbox]") && node.closest("label")])
  .map(([node, label]) => [node, (label || node).getBoundingClientRect()])
  .filter(([, box]) => box.width && (box.width < 24 || box.height < 24))
  .map(([node, box]) => `${node.id || node.className} ${box.width}×${box.height}`)
"""
SPACING = """
() => {
  for (const node of document.querySelectorAll("body *:not(svg, svg *)")) {
    node.style.setProperty("line-height", "1.5", "important");
    node.style.setProperty("letter-spacing", "0.12em", "important");
    node.style.setProperty("word-spacing", "0.16em", "important");
  }
}
"""


def visit(
    browser: Browser, server: Server, told: Told, width: int, height: int, **more: object
) -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": height},
        reduced_motion="reduce",
        **more,  # type: ignore[arg-type]
    )
    page = open_page(context, told)
    page.goto(server.url)
    page.click("#start-hand")
    page.click(".say-mood[data-mood=happy]")
    page.wait_for_selector("#dock:not([hidden])")
    page.wait_for_selector("#now .reasons")
    return page


@pytest.fixture(params=[(390, 844), (1280, 720)], ids=["phone", "desk"])
def page(
    request: pytest.FixtureRequest, browser: Browser, server: Server, told: Told
) -> Iterator[Page]:
    opened = visit(browser, server, told, *request.param)
    yield opened
    opened.context.close()
    assert not told, told


def test_what_has_the_focus_is_never_behind_the_dock(page: Page) -> None:
    hidden = []
    page.locator("#content").focus()
    for key in ("Tab", "Shift+Tab"):
        for _ in range(70):
            page.keyboard.press(key)
            found = page.evaluate(HIDDEN)
            if found == "end":
                break
            hidden += [f"{key}: {found}"] if found else []
    assert not hidden, hidden


def test_what_is_pressed_is_large_enough(page: Page) -> None:
    assert page.evaluate(SMALL) == []
    for opener in ("#help-button", "#music-open", "#taste-open"):
        page.click(opener)
        page.wait_for_selector("dialog[open]")
        assert page.evaluate(SMALL) == [], opener
        page.keyboard.press("Escape")


def test_wide_letters_and_lines_lose_nothing(page: Page) -> None:
    page.evaluate(SPACING)
    assert page.evaluate(OVERFLOW) <= 0
    clipped = page.evaluate(
        """() => [...document.querySelectorAll(".button, .chip, .say-mood, .segments label")]
          .filter((node) => node.checkVisibility() && node.scrollHeight > node.clientHeight + 1)
          .filter((node) => getComputedStyle(node).overflow !== "visible")
          .map((node) => node.id || node.className)"""
    )
    assert clipped == []


@pytest.mark.parametrize("width", [320, 640])
def test_at_two_and_four_times_the_size_nothing_runs_out(
    browser: Browser, server: Server, told: Told, width: int
) -> None:
    """A window of 1280 px at 200 % and at 400 % is one of 640 and of 320 px."""
    page = visit(browser, server, told, width, 256 if width == 320 else 400)
    assert page.evaluate(OVERFLOW) <= 0
    page.locator("#queue .song").first.scroll_into_view_if_needed()
    dock = page.locator("#dock").bounding_box()
    assert dock
    assert dock["height"] < (256 if width == 320 else 400) / 2 + 40  # something of the page is seen
    page.context.close()


def test_in_the_systems_own_colours_states_are_told_apart(
    browser: Browser, server: Server, told: Told
) -> None:
    page = visit(browser, server, told, 1280, 800, forced_colors="active")

    def light(selector: str) -> float:
        """How light it looks, 0 to 255: what was computed tells nothing of what is painted."""
        picture = Image.open(io.BytesIO(page.locator(selector).first.screenshot()))
        return float(ImageStat.Stat(picture.convert("L")).mean[0])

    pressed, other = ".say-mood[aria-pressed=true]", ".say-mood[aria-pressed=false]"
    assert abs(light(pressed) - light(other)) > 60
    label = ".segments label"
    assert abs(light(f"{label}:has(:checked)") - light(f"{label}:not(:has(:checked))")) > 60
    on = light(".switch:has(#follow) i")
    page.locator("#follow").uncheck(force=True)
    expect(page.locator("#follow")).not_to_be_checked()
    assert abs(on - light(".switch:has(#follow) i")) > 60
    assert light("#play") < 160  # inverted, too
    page.context.close()

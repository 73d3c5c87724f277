"""Every width, both themes, every mood's colour; and the keyboard alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Told, open_page
from tests.browser.stage import Server, until

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
MOODS = ("happy", "neutral", "sad", "angry")

CONTRAST = """
(colours) => {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const luminance = (colour) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((c) => {
      c /= 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const probe = document.createElement("i");
  document.body.append(probe);
  const named = (name) => {
    probe.style.color = `var(--${name})`;
    return luminance(getComputedStyle(probe).color);
  };
  // The lights behind the text, at their brightest, and the plain paper between them.
  const lights = [...document.querySelectorAll(".aura i")].map((light) =>
    luminance(getComputedStyle(light).backgroundImage.match(/okl\\w+\\([^)]*\\)|rgba?\\([^)]*\\)/)[0]));
  const grounds = [...lights, named("paper"), named("raised")];
  const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const worst = (ink) => Math.min(...grounds.map((ground) => ratio(named(ink), ground)));
  const figures = { ink: worst("ink"), soft: worst("soft"), grounds: grounds.length };
  probe.remove();
  return figures;
}
"""


@pytest.mark.parametrize("width", [320, 360, 768, 1440])
def test_nothing_runs_out_of_the_page(
    browser: Browser, server: Server, told: Told, width: int
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 800}, reduced_motion="reduce", color_scheme="dark"
    )
    page = open_page(context, told)
    page.goto(server.url)
    page.wait_for_selector("body[data-view=welcome]")
    assert page.evaluate(OVERFLOW) <= 0
    page.click("#start-camera")
    page.wait_for_selector("#dock:not([hidden])")
    page.evaluate("document.getElementById('dock-title').textContent = 'Unendinglylong'.repeat(9)")
    page.locator("#queue button[aria-expanded]").first.click()
    assert page.evaluate(OVERFLOW) <= 0
    page.keyboard.press("?")
    assert page.evaluate(OVERFLOW) <= 0
    context.close()
    assert not told, told


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_can_be_read_in_every_mood(
    browser: Browser, server: Server, told: Told, theme: str
) -> None:
    context = browser.new_context(reduced_motion="reduce", color_scheme=theme)  # type: ignore[arg-type]
    page = open_page(context, told)
    page.goto(server.url)
    page.click("#start-hand")
    for mood in MOODS:
        page.locator(f".say-mood[data-mood={mood}]").click()
        until(page, f"document.body.dataset.mood === {mood!r}")
        figures = page.evaluate(CONTRAST)
        assert figures["grounds"] == 5
        assert figures["ink"] >= 7, mood
        assert figures["soft"] >= 4.5, mood
    context.close()


def test_the_theme_is_chosen_and_kept(page: Page) -> None:
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    before = page.evaluate(paper)
    page.get_by_role("button", name="Light or dark").click()
    after = page.evaluate(paper)
    assert after != before
    page.reload()
    assert page.evaluate(paper) == after


def test_the_keyboard_alone_is_enough(page: Page) -> None:
    def tab_to(selector: str) -> None:
        for _ in range(120):
            page.keyboard.press("Tab")
            if page.evaluate(f"document.activeElement.matches({selector!r})"):
                outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                assert outline == "solid" or page.evaluate(
                    "document.activeElement.matches('.pad input')"
                )
                return
        raise AssertionError(f"the Tab key never reaches {selector}")

    page.keyboard.press("Tab")
    expect(page.locator(".skip-link")).to_be_focused()
    tab_to("#start-hand")
    page.keyboard.press("Enter")
    tab_to(".say-mood[data-mood=happy]")
    page.keyboard.press("Enter")
    page.wait_for_selector("#dock:not([hidden])")
    tab_to("[name=wish]")
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="Lift")).to_be_checked()
    tab_to(".pad input")
    page.keyboard.press("ArrowUp")
    expect(page.locator("#sentence")).to_contain_text("You chose a point")
    tab_to("#queue .cover-play")
    title = page.locator("#dock-title").inner_text()
    page.keyboard.press("Enter")
    expect(page.locator("#dock-title")).not_to_have_text(title)
    tab_to("#play")


def test_keys_for_what_is_done_often(page: Page) -> None:
    paused = "document.getElementById('audio').paused"
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Help")
    expect(dialog).to_contain_text("Play or pause")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    page.click("#start-hand")
    page.get_by_role("button", name="Happy").click()
    until(page, "document.getElementById('audio').currentTime > 0.1")
    page.locator("#content").focus()
    page.keyboard.press("k")
    until(page, paused)
    page.keyboard.press(" ")
    until(page, f"!{paused}")
    title = page.locator("#dock-title").inner_text()
    page.keyboard.press("n")
    expect(page.locator("#dock-title")).not_to_have_text(title)
    page.keyboard.press("l")
    expect(page.locator("#like")).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("l")
    page.keyboard.press("2")
    expect(page.get_by_role("radio", name="Lift")).to_be_checked()
    page.keyboard.press("m")
    expect(page.locator("#mute")).to_have_attribute("aria-label", "Unmute")

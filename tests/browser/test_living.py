"""The living room: large words on a far screen, moved by a remote control, awake while it plays."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Told, open_page
from tests.browser.stage import Server, until

SCREENS = {"phone": (390, 844), "side": (844, 390), "desktop": (1280, 800), "tv": (1920, 1080)}
AWAKE = "document.getElementById('living').hasAttribute('data-awake')"
AT = "document.getElementById('audio').currentTime"
FOCUS = "document.activeElement.dataset.act ?? document.activeElement.textContent"

SCREEN_THAT_LISTENS = """
window.told = { locks: 0, released: 0, filled: 0 };
class Lock extends EventTarget {
  async release() { told.released += 1; this.dispatchEvent(new Event("release")); }
}
Object.defineProperty(navigator, "wakeLock", { value: {
  async request(kind) {
    if (kind !== "screen" || document.hidden) throw new DOMException("no", "NotAllowedError");
    told.locks += 1;
    return (window.lock = new Lock());
  },
} });
window.hide = (hidden) => {
  Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
  if (hidden) window.lock?.release();  // as a browser does by itself
  document.dispatchEvent(new Event("visibilitychange"));
};
"""

INSIDE = """
() => [...document.querySelectorAll("#living :is(p, button, input, time, .living-figure)")]
  .filter((one) => one.getClientRects().length && !one.closest("[hidden]"))
  .map((one) => [one.className, one.getBoundingClientRect()])
  .filter(([, { left, top, right, bottom }]) =>
    Math.min(left, top) < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
  .map(([name]) => name)
"""
OVERLAPS = """
() => {
  const box = (one) => document.querySelector(one).getBoundingClientRect();
  return box(".living-words").bottom - box(".living-controls").top;
}
"""


def visit(
    browser: Browser, server: Server, told: Told, screen: str, path: str = "", **more: object
) -> Page:
    width, height = SCREENS[screen]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        **{"reduced_motion": "reduce", "color_scheme": "dark", **more},  # type: ignore[arg-type]
    )
    context.add_init_script(SCREEN_THAT_LISTENS)
    page = open_page(context, told)
    page.goto(server.url + path)
    return page


@pytest.fixture
def contexts(browser: Browser) -> Iterator[Browser]:
    """The browser; what a test opened in it is closed."""
    before = set(browser.contexts)
    yield browser
    for context in set(browser.contexts) - before:
        context.close()


def play(page: Page) -> None:
    page.click("#start-hand")
    page.get_by_role("button", name="Happy").click()
    until(page, f"{AT} > 0.1")


@pytest.mark.parametrize("screen", SCREENS)
def test_it_fills_every_screen_and_goes_away_again(
    contexts: Browser, server: Server, told: Told, screen: str
) -> None:
    page = visit(contexts, server, told, screen)
    play(page)
    opener = page.locator("#living-open")
    opener.focus()
    page.keyboard.press("v")
    living = page.get_by_role("dialog", name="Living room")
    expect(living).to_be_visible()
    title = living.locator(".living-title")
    expect(title).to_have_text(page.locator("#dock-title").text_content() or "?")
    expect(living.locator(".living-mood")).to_have_text("You feel happy chosen by you")
    expect(living.locator(".living-next")).to_contain_text(re.compile("^Then "))
    sizes = page.evaluate(
        "[...document.querySelectorAll('#living p')].filter((p) => p.getClientRects().length)"
        ".map((p) => parseFloat(getComputedStyle(p).fontSize))"
    )
    largest = float(title.evaluate("(p) => parseFloat(getComputedStyle(p).fontSize)"))
    assert largest == max(sizes)
    assert min(sizes) >= 15
    if screen == "tv":  # from three metres: see css/living.css
        assert min(sizes) >= 36
        assert largest >= 100
    assert page.evaluate(INSIDE) == []
    assert page.evaluate(OVERLAPS) <= 0
    _keep(page, f"living-{screen}")
    title.evaluate(
        "(p) => { p.textContent = 'Unendinglylong words of a title '.repeat(6);"
        " p.style.setProperty('--fit', 3.8); }"
    )
    assert page.evaluate(INSIDE) == []
    page.keyboard.press("Escape")
    expect(living).to_be_hidden()
    expect(opener).to_be_focused()
    until(page, "location.hash === ''")  # it goes back in the history, which takes a moment
    expect(page.locator("#dock")).to_be_visible()
    assert not told, told


def test_the_controls_come_when_they_are_wanted_and_nothing_unseen_is_pressed(
    contexts: Browser, server: Server, told: Told
) -> None:
    page = visit(contexts, server, told, "tv")
    play(page)
    page.locator("#living-open").click()
    assert page.evaluate(FOCUS) == "toggle"
    page.keyboard.press("ArrowRight")
    assert page.evaluate(FOCUS) == "next"
    song = page.locator(".living-title").inner_text()
    until(page, f"!{AWAKE}")
    assert page.evaluate("getComputedStyle(document.getElementById('living')).cursor") == "none"
    page.keyboard.press("Enter")  # wakes them, and presses nothing
    assert page.evaluate(AWAKE)
    page.wait_for_timeout(300)
    assert page.locator(".living-title").inner_text() == song
    page.keyboard.press("Enter")
    expect(page.locator(".living-title")).not_to_have_text(song)
    until(page, f"!{AWAKE}")
    page.keyboard.press(" ")  # plays and pauses, seen or not
    until(page, "document.getElementById('audio').paused")
    until(page, f"!{AWAKE}")
    page.mouse.move(300, 300)
    page.mouse.move(340, 300)
    until(page, AWAKE)
    assert not told, told


@pytest.mark.parametrize("screen", SCREENS)
def test_a_remote_control_reaches_everything(
    contexts: Browser, server: Server, told: Told, screen: str
) -> None:
    page = visit(contexts, server, told, screen)
    play(page)
    page.keyboard.press("v")
    reach = page.evaluate(
        """async () => {
          const { nearest } = await import("./js/living/dpad.js");
          const all = [...document.querySelectorAll("#living :is(button, a[href], input)")]
            .filter((one) => one.getClientRects().length);
          const boxes = all.map((one) => one.getBoundingClientRect());
          const seen = new Set([all.findIndex((one) => one === document.activeElement)]);
          for (const at of seen) {
            const rest = all.map((_, i) => i).filter((i) => i !== at);
            for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
              const to = nearest(boxes[at], rest.map((i) => boxes[i]), key);
              if (to >= 0) seen.add(rest[to]);
            }
          }
          return [seen.size, all.length];
        }"""
    )
    assert reach[0] == reach[1] >= 13
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.type") == "range"
    until(page, "document.getElementById('audio').duration > 30")
    before = page.evaluate(AT)
    page.keyboard.press("ArrowRight")
    until(page, f"{AT} >= {before} + 9")
    page.keyboard.press("Tab")
    for _ in range(30):  # the focus stays in the room
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.matches('body, #living, #living *')")
    assert not told, told


def test_a_television_opens_straight_into_it(contexts: Browser, server: Server, told: Told) -> None:
    page = visit(contexts, server, told, "tv", "?view=living")
    living = page.get_by_role("dialog", name="Living room")
    expect(living.locator(".living-title")).to_have_text("How do you feel?")
    expect(living).to_contain_text("no picture is kept")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert page.evaluate(FOCUS) == "Sad"
    page.keyboard.press("Enter")
    expect(living.locator(".living-mood")).to_contain_text("You feel sad")
    until(page, f"{AT} > 0.1")
    song = living.locator(".living-title").inner_text()
    page.evaluate(
        "document.activeElement.dispatchEvent("
        "new KeyboardEvent('keydown', {key: 'MediaTrackNext', bubbles: true, cancelable: true}))"
    )
    expect(living.locator(".living-title")).not_to_have_text(song)
    page.reload()
    expect(living.locator(".living-mood")).to_contain_text("You feel sad")
    page.get_by_role("button", name="Leave the living room").click()
    expect(living).to_be_hidden()
    expect(page.locator("#content")).to_be_focused()
    expect(page).not_to_have_url(re.compile("living"))
    page.keyboard.press("v")
    expect(living).to_be_visible()
    expect(page).to_have_url(re.compile("#living$"))
    page.go_back()  # what a remote control's “back” does
    expect(living).to_be_hidden()
    assert not told, told


def test_the_screen_stays_on_while_it_plays_and_only_then(
    contexts: Browser, server: Server, told: Told
) -> None:
    page = visit(contexts, server, told, "desktop")
    play(page)
    assert page.evaluate("told.locks") == 0
    page.keyboard.press("v")
    until(page, "told.locks === 1")
    page.evaluate("hide(true)")
    page.evaluate("hide(false)")
    until(page, "told.locks === 2")
    page.keyboard.press("k")
    until(page, "told.released === 2")
    page.keyboard.press("k")
    until(page, "told.locks === 3")
    page.keyboard.press("Escape")
    until(page, "told.released === 3")
    assert not told, told


@pytest.mark.parametrize("can", [True, False])
def test_it_fills_the_screen_where_the_browser_can(
    contexts: Browser, server: Server, told: Told, can: bool
) -> None:
    page = visit(contexts, server, told, "phone", has_touch=True)
    page.evaluate(
        """(can) => {
          let full = null;
          const root = document.documentElement;
          Object.defineProperty(document, "fullscreenElement", { get: () => full });
          const turn = (to) => async () => {
            full = to;
            document.dispatchEvent(new Event("fullscreenchange"));
          };
          root.webkitRequestFullscreen = undefined;
          root.requestFullscreen = can ? turn(root) : undefined;
          document.exitFullscreen = turn(null);
        }""",
        can,
    )
    play(page)
    page.locator("#living-open").click()
    living = page.get_by_role("dialog", name="Living room")
    fill = living.locator("[data-act=fill]")
    until(page, f"Boolean(document.fullscreenElement) === {str(can).lower()}")
    if not can:
        expect(fill).to_be_hidden()
        assert page.evaluate(
            "document.getElementById('living').getBoundingClientRect().height === innerHeight"
        )
        return
    fill.click()  # its own button leaves the full screen, and not the room
    expect(fill).to_have_attribute("aria-label", "Fill the screen")
    expect(living).to_be_visible()
    fill.click()
    page.evaluate("document.exitFullscreen()")  # as Esc does, which a browser keeps to itself
    expect(living).to_be_hidden()
    assert not told, told


def test_the_camera_is_never_on_unseen(contexts: Browser, server: Server, told: Told) -> None:
    page = visit(contexts, server, told, "tv")
    page.click("#start-camera")
    until(page, "document.body.dataset.mood === 'happy'")
    until(page, f"{AT} > 0.1")
    page.keyboard.press("v")
    living = page.get_by_role("dialog", name="Living room")
    chip = living.get_by_role("button", name="Camera on: stop")
    expect(living.locator(".living-mood")).to_contain_text("a guess")
    until(page, f"!{AWAKE}")
    expect(chip).to_be_visible()
    assert chip.evaluate("(one) => getComputedStyle(one).opacity") == "1"
    _keep(page, "living-camera")
    chip.click()
    expect(living.get_by_role("button", name="Turn camera on")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".top #camera-chip")).to_have_text("Camera off: turn on")
    assert not told, told


def test_what_the_page_has_to_tell_is_told_there_too(
    contexts: Browser, server: Server, told: Told
) -> None:
    page = visit(contexts, server, told, "tv")
    play(page)
    page.keyboard.press("v")
    page.evaluate(
        "import('./js/notices.js').then((m) => m.notice('try', { title: 'Something is told.' }))"
    )
    notice = page.get_by_role("dialog", name="Living room").locator(".notice")
    expect(notice).to_be_visible()
    notice.get_by_role("button", name="Close").click()
    expect(notice).to_have_count(0)
    page.keyboard.press("?")  # a dialog over it, and back
    expect(page.get_by_role("dialog", name="Help")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Living room")).to_be_visible()
    page.keyboard.press("v")
    expect(page.locator("body > #notices")).to_have_count(1)
    assert not told, told


@pytest.mark.parametrize("screen", ["phone", "tv"])
def test_axe_finds_nothing(contexts: Browser, server: Server, told: Told, screen: str) -> None:
    page = visit(contexts, server, told, screen)
    play(page)
    page.keyboard.press("v")
    page.wait_for_timeout(600)
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]})
    assert found.violations_count == 0, found.generate_report()


def test_it_wanders_so_slowly_that_no_screen_burns_in(
    contexts: Browser, server: Server, told: Told
) -> None:
    moves = "document.querySelector('.living-drift').getAnimations().length"
    for motion, count in (("reduce", 0), ("no-preference", 1)):
        page = visit(contexts, server, told, "desktop", "?view=living", reduced_motion=motion)
        page.wait_for_selector("#living[open]")
        assert page.evaluate(moves) == count
    timing = page.evaluate(
        "document.querySelector('.living-drift').getAnimations()[0].effect.getTiming()"
    )
    assert timing["duration"] > 5 * 60_000


def _keep(page: Page, name: str) -> None:
    folder = os.environ.get("MOODIFY_SCREENSHOTS")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png")


def test_leaving_while_the_screen_is_only_just_being_filled_ends_that_too(page: Page) -> None:
    calls = page.evaluate(
        """async () => {
          const { fill, unfill } = await import("./js/living/screen.js");
          const root = document.documentElement, calls = [];
          let filled = null, done;
          Object.defineProperty(document, "fullscreenElement", { configurable: true, get: () => filled });
          root.requestFullscreen = () => new Promise((act) => { done = () => { filled = root; act(); }; });
          document.exitFullscreen = async () => { calls.push("exit"); filled = null; };
          fill();
          const left = unfill();
          done();
          await left;
          calls.push("left");
          fill();  // asked for anew before the first was left: it stays
          const again = unfill();
          const first = done;
          fill();
          first();
          await again;
          return calls;
        }"""  # noqa: E501
    )
    assert calls == ["exit", "left"]

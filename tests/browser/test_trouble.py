"""What goes wrong is said in plain words, and the page goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect

from tests.browser.conftest import Told, open_page
from tests.browser.stage import Server, launch, until

AT = "document.getElementById('audio').currentTime"


@pytest.fixture(scope="module")
def bare(playwright: Playwright) -> Iterator[Browser]:
    """A browser with no camera."""
    browser = launch(playwright)
    yield browser
    browser.close()


def refuse(context: BrowserContext, name: str) -> None:
    """Let the browser's camera fail as `name`."""
    context.add_init_script(
        "navigator.mediaDevices.getUserMedia = () =>"
        f" Promise.reject(new DOMException('as the test wants it', '{name}'));"
    )


def press(context: BrowserContext, server: Server, told: Told) -> Page:
    page = open_page(context, told)
    page.goto(server.url)
    page.click("#start-camera")
    return page


def test_no_camera(bare: Browser, server: Server, told: Told) -> None:
    page = press(bare.new_context(), server, told)
    expect(page.locator("#notices")).to_contain_text("There is no camera.")
    page.get_by_role("button", name="Choose my mood instead").click()
    page.get_by_role("button", name="Angry").click()
    page.wait_for_selector("#dock:not([hidden])")
    page.context.close()  # it would play and be drawn beside the next tests
    assert not told, told


def test_camera_denied(playwright: Playwright, server: Server, told: Told, clip: Path) -> None:
    browser = launch(playwright, clip=clip, ask=True)
    try:
        page = press(browser.new_context(), server, told)
        notice = page.locator('.notice[data-cause="camera"]')
        expect(notice).to_contain_text("The camera is blocked for this page.")
        expect(notice).to_contain_text("To allow it")
        expect(notice.get_by_role("button", name="Try again")).to_be_visible()
    finally:
        browser.close()


def test_camera_busy_and_then_free_again(
    context: BrowserContext, server: Server, told: Told
) -> None:
    refuse(context, "NotReadableError")
    page = press(context, server, told)
    expect(page.locator("#notices")).to_contain_text("The camera is busy.")
    page.evaluate("delete navigator.mediaDevices.getUserMedia")
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("#camera-chip")).to_have_text("Camera on: stop")
    expect(page.locator('.notice[data-cause="camera"]')).to_have_count(0)


def test_an_insecure_address(context: BrowserContext, server: Server, told: Told) -> None:
    context.add_init_script("Object.defineProperty(window, 'isSecureContext', { value: false });")
    page = press(context, server, told)
    expect(page.locator("#notices")).to_contain_text("This address is not secure")


def test_the_server_goes_and_comes_back(
    context: BrowserContext, tmp_path: Path, server: Server, told: Told
) -> None:
    own = Server(tmp_path)
    (tmp_path / "cache").symlink_to(server.home / "cache")  # its music is rendered already
    own.start()
    try:
        page = open_page(context, told)
        page.goto(own.url)
        page.click("#start-hand")
        page.get_by_role("button", name="Sad").click()
        page.get_by_role("radio", name="Lift").check()
        until(page, f"{AT} > 0.2")
        title = page.locator("#dock-title").inner_text()
        own.stop()
        notice = page.locator('.notice[data-cause="lost"]')
        expect(notice).to_contain_text("Moodify is not answering.")
        # Its own next try is put off for minutes: it is the press that brings it back.
        page.evaluate("Math.random = () => 200")
        expect(notice).to_contain_text(re.compile(r"again in \d{3} s"))
        own.start()
        notice.get_by_role("button", name="Try now").click()
        expect(notice).to_have_count(0)
        expect(page.locator("#dock-title")).to_have_text(title)
        expect(page.locator("#sentence")).to_contain_text("the music lifts you")
        page.get_by_role("button", name="Next song").click()
        expect(page.locator("#dock-title")).not_to_have_text(title)
        until(page, f"{AT} > 0.1")
    finally:
        own.stop()
    told.expect("Failed to load resource")
    told.expect("WebSocket connection to")
    told.expect("fetching the script")  # the service worker's, which looks for a new version
    assert not told, told


def test_a_press_is_asked_for_where_the_browser_wants_one(page: Page) -> None:
    page.evaluate(
        """() => {
          const play = HTMLMediaElement.prototype.play;
          HTMLMediaElement.prototype.play = function () {
            HTMLMediaElement.prototype.play = play;
            return Promise.reject(new DOMException("press first", "NotAllowedError"));
          };
        }"""
    )
    page.click("#start-hand")
    page.get_by_role("button", name="Neutral").click()
    button = page.get_by_role("button", name="Press play")
    expect(button).to_have_text("Press play")
    button.click()
    until(page, f"{AT} > 0.1")
    expect(page.get_by_role("button", name="Pause")).to_be_visible()


def test_an_answer_that_is_older_than_what_the_socket_told_is_not_taken(page: Page) -> None:
    taken = page.evaluate(
        """async () => {
          const { Listener } = await import("./js/listener.js");
          const live = Object.assign(new EventTarget(), { send: () => false });
          const listener = new Listener(live);
          listener.state = { id: "x", number: 0 };
          const { fetch } = window;
          let answer;
          window.fetch = () => new Promise((done) => { answer = done; });
          const json = { "content-type": "application/json" };
          const command = async (number, told) => {
            const sent = listener.send({ type: "next" });
            if (told) live.dispatchEvent(new CustomEvent("state", { detail: { state: told } }));
            answer(new Response(JSON.stringify({ id: "x", number }), { headers: json }));
            await sent;
            return listener.state.number;
          };
          const taken = [await command(1, null), await command(2, { id: "x", number: 3 })];
          window.fetch = fetch;
          return taken;
        }"""
    )
    assert taken == [1, 3]

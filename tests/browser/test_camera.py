"""From the camera to a song, in a real browser, with a clip of faces as its camera."""

from __future__ import annotations

import re
import time
from typing import Any

from playwright.sync_api import BrowserContext, Page, WebSocketRoute, expect

from tests.browser.conftest import Told, open_page
from tests.browser.stage import PATIENCE, Server, until

MOOD = "document.body.dataset.mood"
AT = "document.getElementById('audio').currentTime"


def start(page: Page) -> None:
    page.click("#start-camera")
    page.wait_for_selector("#room:not([hidden])")


def see(page: Page, mood: str) -> None:
    until(page, f"{MOOD} === {mood!r}")


def session(page: Page) -> Any:
    return page.evaluate(
        "fetch('api/sessions/' + JSON.parse(sessionStorage['moodify.session'])).then(r => r.json())"
    )


def test_says_what_it_does_before_the_camera_is_asked_for(page: Page) -> None:
    welcome = page.locator("#welcome")
    for words in ("On this computer", "often wrong", "No picture is stored"):
        expect(welcome).to_contain_text(words)
    expect(welcome).to_contain_text("Not for work, school or judging other people")
    expect(page.get_by_role("button", name="Turn camera on")).to_be_visible()
    expect(page.get_by_role("button", name="Choose my mood instead")).to_be_visible()
    assert page.evaluate("document.getElementById('video').srcObject") is None


def test_a_face_becomes_a_song_that_is_never_changed_mid_way(page: Page) -> None:
    start(page)
    expect(page.locator("#camera-chip")).to_have_text("Camera on: stop")

    see(page, "happy")
    expect(page.locator("#sentence")).to_contain_text("You seem happy")
    expect(page.locator("#aside")).to_contain_text("a guess, often wrong")
    expect(page.locator(".box.listener")).to_be_visible()
    expect(page.locator('.bar[data-mood="happy"] .figure')).not_to_have_text("–")
    until(page, f"{AT} > 0.3")
    song = session(page)["now"]["title"]
    expect(page.locator("#dock-title")).to_have_text(song)
    expect(page.locator("#queue .song")).not_to_have_count(0)

    see(page, "neutral")
    expect(page.locator("#sentence")).to_contain_text("You seem neutral")
    expect(page.locator("#announce")).to_contain_text("You seem")

    see(page, "no_face")
    expect(page.locator("#sentence")).to_contain_text("I can't see a face")
    expect(page.locator("#hint")).to_contain_text("No face in view")
    expect(page.locator(".box")).to_have_count(0)

    before = page.evaluate(AT)
    until(page, f"{AT} > {before}")
    expect(page.locator("#dock-title")).to_have_text(song)

    page.click("#camera-chip")
    expect(page.locator("#camera-chip")).to_have_text("Camera off: turn on")
    assert page.evaluate("document.getElementById('video').srcObject") is None
    expect(page.locator("#preview")).to_be_hidden()
    expect(page.locator("#sentence")).to_contain_text("How do you feel")


def test_asks_before_the_music_follows_when_it_should_not_follow_by_itself(page: Page) -> None:
    start(page)
    page.wait_for_selector("#dock:not([hidden])")
    first = page.evaluate(MOOD)
    page.get_by_label("Follow my face").uncheck()
    expect(page.locator("#follow-note")).to_contain_text("you are asked first")
    until_it_follows(page, False)
    aim = session(page)["target"]["mood"]
    offer = page.locator(".offer-card")
    offer.wait_for()
    assert session(page)["target"]["mood"] == aim, first
    offer.get_by_role("button", name="Change the music").click()
    expect(offer).to_have_count(0)
    assert session(page)["target"]["mood"] != aim


def until_it_follows(page: Page, on: bool) -> None:
    """Wait until the session has heard it: the switch itself moves at once."""
    end = time.monotonic() + PATIENCE
    while session(page)["follow"] is not on:
        assert time.monotonic() < end, "the session has not heard of it"
        page.wait_for_timeout(50)


def test_the_switch_stays_where_it_was_put_while_pictures_go_on(page: Page) -> None:
    late: list[str | bytes] = []
    servers: list[WebSocketRoute] = []

    def between(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()
        servers.append(server)
        server.on_message(socket.send)
        socket.on_message(lambda m: late.append(m) if '"follow"' in str(m) else server.send(m))

    page.route_web_socket(re.compile("/live$"), between)
    page.reload()
    page.wait_for_selector("body[data-view=welcome]")
    start(page)
    page.wait_for_selector("#dock:not([hidden])")
    switch = page.get_by_label("Follow my face")
    switch.uncheck()
    page.wait_for_timeout(1000)  # a few pictures
    expect(switch).not_to_be_checked()
    (said,) = late
    servers[-1].send(said)
    until_it_follows(page, False)
    expect(switch).not_to_be_checked()


def test_a_reload_finds_the_same_session_song_and_place(page: Page) -> None:
    start(page)
    until(page, f"{AT} > 0.5")
    old = session(page)
    page.reload()
    page.wait_for_selector("#dock:not([hidden])")
    expect(page.locator("#dock-title")).to_have_text(old["now"]["title"])
    expect(page.locator("#camera-chip")).to_have_text("Camera on: stop")
    assert session(page)["id"] == old["id"]
    assert page.evaluate(AT) >= 0.4


def test_the_camera_is_off_while_the_tab_is_hidden(page: Page) -> None:
    def hide(hidden: bool) -> None:
        page.evaluate(
            """(hidden) => {
              Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
              document.dispatchEvent(new Event("visibilitychange"));
            }""",
            hidden,
        )

    start(page)
    hide(True)
    expect(page.locator("#camera-chip")).to_contain_text("Camera off while this tab was hidden")
    assert page.evaluate("document.getElementById('video').srcObject") is None
    hide(False)
    expect(page.locator("#camera-chip")).to_have_text("Camera on: stop")


def test_two_tabs_are_two_listeners(
    page: Page, context: BrowserContext, server: Server, told: Told
) -> None:
    start(page)
    other = open_page(context, told)
    other.goto(server.url)
    other.click("#start-hand")
    other.get_by_role("button", name="Sad").click()
    expect(other.locator("#sentence")).to_contain_text("You feel sad")
    see(page, "happy")
    assert session(page)["id"] != session(other)["id"]
    assert session(page)["by"] == "camera"


def test_the_page_sends_small_jpegs_and_one_at_a_time(page: Page) -> None:
    page.evaluate(
        """() => {
          const send = WebSocket.prototype.send;
          window.sent = [];
          WebSocket.prototype.send = function (data) {
            if (data instanceof Blob) window.sent.push(data);
            return send.call(this, data);
          };
        }"""
    )
    start(page)
    until(page, "window.sent.length > 8")
    width, height, kind, size = page.evaluate(
        """async () => {
          const [jpeg] = window.sent;
          const { width, height } = await createImageBitmap(jpeg);
          return [width, height, jpeg.type, jpeg.size];
        }"""
    )
    assert (max(width, height), kind) == (320, "image/jpeg")
    assert size < 40_000
    expect(page.locator("#aside")).to_have_text(re.compile(r"for \d+ second|just now"))

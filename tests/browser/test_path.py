"""The path of the music on the pad: drawn, bent by pointer and by keys, straightened."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, WebSocketRoute, expect

from tests.browser.conftest import Told, open_page
from tests.browser.stage import Server, until

AT = "document.getElementById('audio').currentTime"
SIZES = {"phone": (390, 844), "desktop": (1280, 900)}


@pytest.fixture(params=SIZES)
def lifted(
    context: BrowserContext, server: Server, told: Told, request: pytest.FixtureRequest
) -> Iterator[Page]:
    """Sad by their own word, a song playing, and on the way up."""
    page = open_page(context, told)
    width, height = SIZES[request.param]
    page.set_viewport_size({"width": width, "height": height})
    page.goto(server.url)
    page.click("#start-hand")
    page.get_by_role("button", name="Sad").click()
    until(page, f"{AT} > 0.1")
    page.get_by_role("radio", name="Lift").check()
    expect(page.locator("#pad .step")).to_have_count(5)
    yield page
    assert not told, f"the page's console: {told}"


class Answers:
    """What the session tells a page; it can be held back for a while."""

    def __init__(self, page: Page) -> None:
        self._held: list[str | bytes] | None = None
        self._socket: WebSocketRoute | None = None
        page.route_web_socket(re.compile("/live$"), self._between)
        page.reload()
        page.wait_for_selector("body[data-view=room]")  # nothing takes the focus before
        expect(page.locator("#pad .step")).to_have_count(5)

    def hold(self) -> None:
        self._held = []

    def release(self) -> None:
        held, self._held = self._held, None
        for message in held or ():
            self._pass_on(message)

    def _between(self, socket: WebSocketRoute) -> None:
        self._socket, server = socket, socket.connect_to_server()
        socket.on_message(server.send)
        server.on_message(self._pass_on)

    def _pass_on(self, message: str | bytes) -> None:
        if self._held is not None:
            self._held.append(message)
        elif self._socket is not None:
            self._socket.send(message)


def middle(place: Locator) -> tuple[float, float]:
    box = place.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_a_path_is_drawn_told_and_bent_and_the_song_goes_on(lifted: Page) -> None:
    words, steps = lifted.locator("#path-words"), lifted.locator("#pad .step")
    title = lifted.locator("#dock-title").inner_text()
    expect(words).to_have_text("From dark and quiet to bright and lively in five songs.")
    assert lifted.locator("#pad .way:not(.past)").first.get_attribute("d")
    name = steps.nth(1).get_attribute("aria-label") or ""
    second = lifted.locator("#queue .song-text b").nth(1).inner_text()
    assert name.startswith(f"Step 2 of 5, {second}.")

    # By pointer
    steps.nth(1).scroll_into_view_if_needed()
    x, y = middle(steps.nth(1))
    lifted.mouse.move(x, y)
    lifted.mouse.down()
    lifted.mouse.move(x - 30, y - 110, steps=6)
    lifted.mouse.up()
    expect(lifted.locator("#pad .step[data-bent]")).to_have_count(1)
    expect(words).to_contain_text(re.compile("in (six|seven|eight|nine) songs"))
    # … and nothing moved under the hand
    assert abs(middle(lifted.locator("#pad .step[data-bent]"))[1] - (y - 110)) < 4
    expect(lifted.locator("#sentence")).to_contain_text("the music lifts you")

    # By keys: the focus stays with the point, wherever it is counted now
    bent = lifted.locator("#pad .step[data-bent]")
    bent.focus()
    value = float(bent.get_attribute("aria-valuenow") or "nan")
    # What was said of the pointer's move says nothing of this one.
    lifted.evaluate("document.getElementById('announce').textContent = ''")
    lifted.keyboard.press("ArrowRight")
    lifted.keyboard.press("ArrowRight")
    expect(lifted.locator("#announce")).to_contain_text("to bright and lively in")
    held = lifted.locator("#pad .step:focus")
    expect(held).to_have_attribute("data-bent", "")
    assert float(held.get_attribute("aria-valuenow") or "nan") == pytest.approx(value + 0.2)

    lifted.get_by_role("button", name="Straighten the path").click()
    expect(words).to_have_text("From dark and quiet to bright and lively in five songs.")
    expect(lifted.locator("#pad .step[data-bent]")).to_have_count(0)
    assert lifted.locator("#dock-title").inner_text() == title
    assert lifted.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_goal_is_picked_and_what_is_held_stays(lifted: Page) -> None:
    lifted.get_by_role("radio", name="Pick").check()
    lifted.locator("#pad").click(position={"x": 300, "y": 320})
    expect(lifted.locator("#path-words")).to_contain_text("to bright and quiet")
    expect(lifted.locator("#sentence")).to_contain_text("You feel sad")
    lifted.get_by_role("radio", name="Hold").check()
    expect(lifted.locator("#path-words")).to_contain_text("whatever your face shows")
    expect(lifted.locator("#pad .step")).to_have_count(0)


def test_a_click_right_after_pick_moves_the_goal_though_the_answer_is_late(lifted: Page) -> None:
    answers = Answers(lifted)
    answers.hold()
    lifted.get_by_role("radio", name="Pick").check()
    lifted.locator("#pad").click(position={"x": 300, "y": 320})
    until(lifted, "!document.querySelector('#pad [data-dragging]')")
    lifted.wait_for_timeout(500)  # the pad waits a little for the hand to rest
    expect(lifted.get_by_role("radio", name="Pick")).to_be_checked()
    answers.release()
    expect(lifted.locator("#path-words")).to_contain_text("to bright and quiet")
    expect(lifted.locator("#sentence")).to_contain_text("You feel sad")


def test_presses_add_up_though_the_answer_is_late(lifted: Page) -> None:
    answers = Answers(lifted)
    step = lifted.locator("#pad .step").nth(1)
    step.focus()
    value = float(step.get_attribute("aria-valuenow") or "nan")
    answers.hold()
    lifted.keyboard.press("ArrowRight")
    expect(step).to_have_attribute("aria-valuenow", f"{value + 0.1:.2f}")
    lifted.wait_for_timeout(700)  # it is sent, and not answered
    lifted.keyboard.press("ArrowRight")
    lifted.wait_for_timeout(100)
    answers.release()
    held = lifted.locator("#pad .step:focus")
    expect(held).to_have_attribute("aria-valuenow", f"{value + 0.2:.2f}")
    expect(held).to_have_attribute("data-bent", "")
    expect(lifted.locator("#pad .step[data-bent]")).to_have_count(1)


def test_why_a_song_of_the_path_shows_you_too(lifted: Page) -> None:
    for i in range(3):
        row = lifted.locator("#queue .song").nth(i)
        row.get_by_role("button", name=re.compile("^Why ")).click()
        picture = row.locator(".reasons .mini")
        expect(picture.locator(".you")).to_have_count(1)
        expect(picture.locator(".music-ring")).to_have_count(1)

"""Every view and every dialog against axe: WCAG 2.2 AA, in both themes, on a telephone and a desk.

A new view is one line in `VIEWS`: its name, and how one gets there from where the line before left
the page. Dialogs are closed after each. What needs a stage of its own is looked at where that
stands: who listens in test_household, a device that isn't let in yet in test_lan, a page without
its server in test_pwa, the living room also in test_living.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import Told, open_page
from tests.browser.stage import Server, stock, until
from tests.browser.test_journal import hear_and_tap

Step = Callable[[Page], object]


def press(selector: str) -> Step:
    """Press what `selector` names."""
    return lambda page: page.locator(selector).first.click()


def one_by_one(*steps: Step) -> Step:
    """Several steps."""

    def walk(page: Page) -> None:
        for step in steps:
            step(page)

    return walk


def key(name: str) -> Step:
    """Press a key."""
    return lambda page: page.keyboard.press(name)


def there(selector: str) -> Step:
    """Wait until it can be seen."""
    return lambda page: page.wait_for_selector(selector)


def dialog(button: str, shown: str, *more: str) -> Step:
    """Open a dialog by its button, wait for `shown`, and press `more` in it."""

    def steps(page: Page) -> None:
        page.locator(button).first.click()
        page.wait_for_selector(shown)
        for selector in more:
            page.locator(selector).first.click()
            page.wait_for_timeout(150)

    return steps


def mood(name: str) -> Step:
    """Say a mood by hand, and wait for a song."""

    def steps(page: Page) -> None:
        page.click(f".say-mood[data-mood={name}]")
        page.wait_for_selector("#dock:not([hidden])")
        page.wait_for_selector("#now .reasons")

    return steps


def seen(label: str) -> Step:
    """Wait until the camera shows that."""
    return lambda page: until(page, f"document.body.dataset.mood === {label!r}")


def span(name: str) -> Step:
    """Another span of the journal, which is open."""

    def steps(page: Page) -> None:
        page.keyboard.press("j")
        page.locator("#journal").get_by_role("radio", name=name).check(force=True)
        page.wait_for_timeout(300)

    return steps


def refused_camera(page: Page) -> None:
    page.evaluate(
        """() => { navigator.mediaDevices.getUserMedia = () =>
             Promise.reject(new DOMException("as the test wants it", "NotAllowedError")); }"""
    )
    page.click("#camera-on")
    page.wait_for_selector(".notice")


def keep_journal(page: Page) -> None:
    """Switch it on, and hear a song, which it then holds."""
    page.keyboard.press("j")
    switch = page.locator("#journal").get_by_role("switch", name="Keep a journal")
    expect(switch).to_be_visible()
    expect(page.locator("#journal .journal-file")).not_to_be_empty()  # it is known how it stands
    if not switch.is_checked():
        switch.focus()
        page.keyboard.press("Space")
        expect(page.locator("#journal")).to_contain_text("Your journal is on")
    close(page)
    # A song that ended on the way here was asked about, and no other is to end just now.
    page.evaluate("document.getElementById('felt').replaceChildren()")
    page.evaluate("document.getElementById('audio').currentTime = 0")
    hear_and_tap(page)
    page.keyboard.press("j")
    expect(page.locator("#journal .entry-song").first).to_be_visible()


VIEWS: dict[str, Step] = {
    "welcome": lambda page: None,
    "help": dialog("#help-button", "#help[open]"),
    "your music": dialog("#music-open", "#music[open]"),
    "room, nothing said": press("#start-hand"),
    "room, by hand": mood("happy"),
    "a song's reasons": press("#queue button[aria-expanded]"),
    "taste and filters": dialog("#taste-open", "#taste[open]"),
    "Spotify": dialog("#spotify-open", "#spotify[open]"),
    "add a song": dialog("#add-open", "dialog[open]"),
    "share the queue": dialog("#share-open", "dialog[open]"),
    "open a list": dialog("#open-open", "dialog[open]"),
    "sleep timer": dialog("#sleep-open", "dialog[open]"),
    "a song's menu": press("#queue .grip"),
    "household": one_by_one(key("Escape"), dialog("#listeners-open", "#listeners[open]")),
    "living room": one_by_one(key("v"), there("#living[open]")),
    "journal, off": dialog("#journal-open:visible, #journal-foot:visible", "#journal[open]"),
    "journal, on": keep_journal,
    "journal, week": span("Week"),
    "journal, month": span("Month"),
    "journal, year": span("Year"),
    "camera, a smile": one_by_one(press("#camera-on"), seen("happy")),
    "camera, no face": seen("no_face"),
    "camera, a resting face": dialog("#learn >> text=/resting face/", "#learn >> text=/Start/"),
    "a notice": one_by_one(press("#camera-chip"), refused_camera),
}
"""By name; the order is a walk through the page."""


def test_the_list_is_whole(page: Page) -> None:
    """Whoever adds a dialog adds a line."""
    ids = page.evaluate("[...document.querySelectorAll('dialog')].map((one) => one.id)")
    walked = {"help", "spotify", "music", "taste", "journal", "living", "who", "listeners"}
    assert set(ids) - {"play-on"} <= walked


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One of its own: a journal is kept here."""
    home = tmp_path_factory.mktemp("home")
    stock(home)
    running = Server(home)
    running.start()
    yield running
    running.stop()


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=[(390, 844), (1280, 800)], ids=["phone", "desk"])
def walker(
    request: pytest.FixtureRequest, theme: str, browser: Browser, server: Server, told: Told
) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": request.param[0], "height": request.param[1]},
        reduced_motion="reduce",
        color_scheme=theme,  # type: ignore[arg-type]
    )
    opened = open_page(context, told)
    opened.goto(server.url)
    until(opened, "document.body.dataset.view === 'welcome'")
    yield opened
    context.close()


def close(page: Page) -> None:
    """Close what is open."""
    for _ in range(3):
        if not page.locator("dialog[open]").count():
            return
        page.evaluate("document.querySelector('dialog[open]').close()")
    expect(page.locator("dialog[open]")).to_have_count(0)


def test_a_fault_would_be_found(walker: Page) -> None:
    walker.evaluate("document.getElementById('welcome').append(document.createElement('button'))")
    assert any(line.startswith("button-name") for line in violations(walker))


def test_no_view_keeps_anyone_out(walker: Page) -> None:
    wrong: list[str] = []
    for name, go in VIEWS.items():
        try:
            go(walker)
        except Exception as error:
            raise AssertionError(f"the way to “{name}”; found before it: {wrong}") from error
        walker.wait_for_timeout(120)
        wrong += [f"{name}: {line}" for line in violations(walker)]
        close(walker)
    assert not wrong, "\n".join(wrong)

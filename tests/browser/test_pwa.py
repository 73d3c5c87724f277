"""The page as an app: it opens without its server, comes back, and is never an old one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from moodify.web import pages
from tests.browser.axe import violations
from tests.browser.conftest import Told, open_page
from tests.browser.stage import Server, until
from tests.web.conftest import running

KEPT = "navigator.serviceWorker.controller !== null"
NAMES = "caches.keys()"
HELD = """(async () => (await (await caches.open((await caches.keys())[0])).keys())
  .map(({ url }) => new URL(url).pathname))()"""


@pytest.fixture
def own(tmp_path: Path, server: Server) -> Iterator[Server]:
    """A server that a test may stop, with music that is rendered already."""
    (tmp_path / "cache").symlink_to(server.home / "cache")
    server_ = Server(tmp_path)
    server_.start()
    yield server_
    server_.stop()


@pytest.fixture(params=[(390, "dark"), (1280, "light")], ids=["phone", "desk"])
def app(
    request: pytest.FixtureRequest, browser: Browser, own: Server, told: Told
) -> Iterator[Page]:
    """The page, once it is kept."""
    width, theme = request.param
    context = browser.new_context(
        viewport={"width": width, "height": 844}, reduced_motion="reduce", color_scheme=theme
    )
    opened = open_page(context, told)
    opened.goto(own.url)
    until(opened, KEPT)
    yield opened
    context.close()
    told.expect("Failed to load resource")
    told.expect("WebSocket connection to")
    assert not told, told


def test_without_its_server_it_opens_and_says_what_to_do(app: Page, own: Server) -> None:
    own.stop()
    app.reload()
    title = app.get_by_role("heading", level=1)
    expect(title).to_have_text(
        "Moodify isn't running. Start it, and this page comes back by itself."
    )
    expect(app.locator("#offline")).to_contain_text("moodify run")
    assert not violations(app)
    until(app, "document.fonts.check('16px Figtree')")
    assert app.evaluate(
        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    )
    app.get_by_role("button", name="Try now").click()
    expect(title).to_be_visible()
    own.start()
    expect(app.locator("#welcome")).to_be_visible()
    app.click("#start-hand")
    app.locator(".say-mood[data-mood=happy]").click()
    app.wait_for_selector("#dock:not([hidden])")


def test_nothing_of_a_person_is_kept(app: Page, own: Server) -> None:
    app.click("#start-hand")
    app.locator(".say-mood[data-mood=sad]").click()
    until(app, "document.getElementById('audio').currentTime > 0.1")
    app.reload()
    until(app, "document.body.dataset.view === 'room'")
    held = app.evaluate(HELD)
    assert "/" in held
    assert len(held) > 10
    for path in held:
        assert not path.startswith(("/api", "/pair", "/spotify")), path
    assert len(app.evaluate(NAMES)) == 1


def test_a_new_version_is_there_on_the_next_visit_and_the_old_one_is_gone(
    context: BrowserContext, tmp_path: Path, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = tmp_path / "static"
    shutil.copytree(pages.STATIC, files)
    monkeypatch.setattr(pages, "STATIC", files)
    page = open_page(context, told)
    version = "document.querySelector('script[type=module]').src.split('/v/')[1].split('/')[0]"
    with running(tmp_path) as site:
        page.goto(f"http://127.0.0.1:{site.port}/")
        until(page, KEPT)
        old = page.evaluate(version)
        assert page.evaluate(NAMES) == [f"moodify-shell-{old}"]
        with (files / "js/main.js").open("a") as script:
            script.write("document.body.dataset.newer = 'yes';\n")
        page.reload()
        until(page, "document.body.dataset.newer === 'yes'")  # at once: the server was asked
        new = page.evaluate(version)
        assert new != old
        until(page, f"{NAMES}.then((names) => String(names) === 'moodify-shell-{new}')")
    told.expect("Failed to load resource")
    told.expect("WebSocket connection to")
    assert not told, told


def test_a_song_that_begins_out_of_sight_is_told_where_it_is_wished(
    context: BrowserContext, server: Server, told: Told
) -> None:
    context.grant_permissions(["notifications"])
    context.add_init_script(
        """
        window.toldOf = [];
        const tell = (title, options) => { window.toldOf.push([title, options]); };
        window.Notification = class {
          static permission = "granted";
          constructor(...all) { tell(...all); }
          close() {}
        };
        ServiceWorkerRegistration.prototype.showNotification = async (...a) => tell(...a);
        """
    )
    page = open_page(context, told)
    page.goto(server.url)
    page.click("#start-hand")
    page.locator(".say-mood[data-mood=sad]").click()
    page.wait_for_selector("#dock:not([hidden])")
    hide = (
        "Object.defineProperty(document, 'hidden', { get: () => window.away, configurable: true })"
    )
    page.evaluate(hide)

    def next_song() -> str:
        title = page.locator("#dock-title").inner_text()
        page.click("#next")
        expect(page.locator("#dock-title")).not_to_have_text(title)
        return page.locator("#dock-title").inner_text()

    page.evaluate("window.away = true")
    next_song()
    assert page.evaluate("window.toldOf") == []  # nobody has asked for it
    page.evaluate("window.away = false")
    page.click("#help-button")
    switch = page.get_by_role("switch", name="Tell me when a song begins")
    expect(switch).not_to_be_checked()
    switch.focus()
    page.keyboard.press("Space")
    expect(switch).to_be_checked()
    page.keyboard.press("Escape")
    next_song()
    assert page.evaluate("window.toldOf") == []  # it is in sight
    page.evaluate("window.away = true")
    title = next_song()
    until(page, "window.toldOf.length === 1")
    ((said, options),) = page.evaluate("window.toldOf")
    assert said == title
    assert options["tag"] == "moodify-song"
    assert options["silent"] is True
    assert not {"sad", "happy", "mood"} & set(f"{said} {options['body']}".lower().split())
    assert not told, told


FULL = """
Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
"""
BLOCKED = """
for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, {
    get() { throw new DOMException("blocked", "SecurityError"); },
  });
"""


@pytest.mark.parametrize("trouble", [FULL, BLOCKED], ids=["full", "blocked"])
def test_storage_that_is_full_or_blocked_stops_nothing(
    context: BrowserContext, server: Server, told: Told, trouble: str
) -> None:
    context.add_init_script(trouble)
    page = open_page(context, told)
    page.goto(server.url)
    page.click("#start-hand")
    page.locator(".say-mood[data-mood=happy]").click()
    until(page, "document.getElementById('audio').currentTime > 0.1")
    page.get_by_role("button", name="Light or dark").click()
    page.locator("#service").select_option(index=1)
    page.reload()
    until(page, "['welcome', 'room'].includes(document.body.dataset.view)")
    assert not told, told


def test_storage_that_is_cleared_meanwhile_stops_nothing(
    context: BrowserContext, server: Server, told: Told
) -> None:
    page = open_page(context, told)
    page.goto(server.url)
    page.click("#start-hand")
    page.locator(".say-mood[data-mood=happy]").click()
    page.wait_for_selector("#dock:not([hidden])")
    page.evaluate("localStorage.clear(); sessionStorage.clear();")
    page.evaluate("caches.keys().then((all) => Promise.all(all.map((one) => caches.delete(one))))")
    title = page.locator("#dock-title").inner_text()
    page.click("#next")
    expect(page.locator("#dock-title")).not_to_have_text(title)
    page.reload()
    until(page, "document.body.dataset.view === 'welcome'")
    page.click("#start-hand")
    page.locator(".say-mood[data-mood=sad]").click()
    page.wait_for_selector("#dock:not([hidden])")
    assert not told, told


def test_a_press_before_the_scripts_have_come_is_not_lost(
    context: BrowserContext, server: Server, told: Told
) -> None:
    page = open_page(context, told)
    waiting: list[Route] = []

    def hold(route: Route) -> None:
        waiting.append(route)

    page.route("**/js/page.js", hold)
    with page.expect_request("**/js/page.js"):
        page.goto(server.url, wait_until="commit")
    button = page.locator("#start-hand")
    expect(button).to_have_text("Choose my mood instead")
    until(page, "Boolean(window.moodifyReady)")
    button.click()
    expect(button).to_have_attribute("aria-busy", "true")
    waiting[0].continue_()
    expect(page.locator("#room")).to_be_visible()
    expect(button).not_to_have_attribute("aria-busy", "true")
    assert not told, told

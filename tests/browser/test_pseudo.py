"""No string of the page is without a translation: a walk through all of it in a made-up language.

Its words are English's in brackets, ⟦so⟧; what stands in none was never looked up. The dates,
lists and names of languages that the browser makes are Chinese, and no letters of these.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentSerializer, ast, parse
from fluent.syntax.visitor import Transformer
from playwright.sync_api import Browser, Page, expect

from moodify.web.pages import STATIC
from tests.browser.conftest import Told, open_page
from tests.browser.stage import DATA, Server, stock, until

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
FOREIGN = "zh-Hans"
"""Whose place the made-up language takes."""

SAID = """
(apart) => [...document.querySelectorAll("title, body *")]
  .filter((node) => !node.closest(apart))
  .flatMap((node) => [
    ...[...node.childNodes].filter((child) => child.nodeType === 3).map((child) => child.data),
    ...["aria-label", "title", "placeholder", "aria-valuetext", "alt"]
      .map((key) => node.getAttribute(key)),
    ...(node.dataset.dropping ? [node.dataset.dropping] : []),
  ].map((text) => (text ?? "").trim()).filter(Boolean)
   .map((text) => [text, node.id || node.className.baseVal || node.className || node.tagName]))
"""
APART = "kbd, code, script, style, noscript, .language option"
"""The caps of keys, what is typed, and languages by their own names."""

NAMES = (
    *("Moodify", "moodify", "Spotify", "YouTube", "Deezer", "Apple Music", "Audius"),
    *("Anna", "Ben", "M3U", "XSPF", "JSON", "CSV", "JPEG", "music.example", socket.gethostname()),
)
"""What is called so in every language."""
PLACES = r"(?:https?:)?/[\w/.:-]+|developer\.spotify\.com/dashboard|\.\w+\b|\bx\.txt\b"
"""Addresses, paths and the ends of files' names."""


class _Bracketing(Transformer):
    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        node.value = WORD.sub(lambda word: f"⟦{word[0]}⟧", node.value)
        return node


def bracketed(text: str) -> str:
    """A Fluent file with each of its words in brackets, so that none is cut in two by a line."""
    return FluentSerializer().serialize(_Bracketing().visit(parse(text)))


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Server]:
    """A server of this test's own, with a folder of files that can't be played."""
    stock(tmp_path)
    music = tmp_path / "music"
    music.mkdir()
    (music / "a.mp3").write_bytes(b"")
    (music / "b.mp3").write_bytes((DATA / "happy.jpg").read_bytes())
    (music / "c.flac").write_bytes(b"fLaC")
    (music / "d.ogg").write_bytes(b"\0" * 5000)
    running = Server(tmp_path)
    running.start()
    yield running
    running.stop()


class Walk:
    """A page in the made-up language, and what in it was never looked up."""

    def __init__(self, page: Page, server: Server) -> None:
        self.page = page
        self.server = server
        self.plain: dict[str, str] = {}
        """Texts that hold words outside brackets: where they stood."""
        names = set(NAMES)
        for song in self._songs():
            names |= {song["title"], *song["artists"], song.get("album") or ""}
        longest = sorted(filter(None, names), key=len, reverse=True)
        self._known = re.compile("|".join([PLACES, *(re.escape(name) for name in longest)]))

    def look(self, where: str) -> None:
        """Read all that is said now."""
        self.page.wait_for_timeout(150)
        for text, node in self.page.evaluate(SAID, APART):
            left = self._known.sub("", re.sub(r"⟦[^⟧]*⟧", "", text))
            if re.search(r"[A-Za-z]{2,}", left):
                self.plain.setdefault(text, f"{where}: {node}")

    def dialog(self, opener: str, where: str) -> None:
        """Open a dialog, read it, and leave it open."""
        self.page.locator(opener).first.click()
        expect(self.page.locator("dialog[open]")).to_be_visible()
        self.look(where)

    def close(self) -> None:
        self.page.keyboard.press("Escape")
        expect(self.page.locator("dialog[open]")).to_have_count(0)

    def _songs(self) -> Iterator[dict[str, Any]]:
        offset = 0
        while True:
            part = self.server.ask(f"api/songs?limit=100&offset={offset}")
            assert isinstance(part, dict)
            yield from part["songs"]
            offset += 100
            if offset >= part["total"]:
                return


def test_every_word_of_the_page_is_looked_up(browser: Browser, home: Server, told: Told) -> None:
    words = bracketed((STATIC / "locales/en.ftl").read_text(encoding="utf-8"))
    context = browser.new_context(
        locale="zh-CN",
        viewport={"width": 1280, "height": 900},
        reduced_motion="reduce",
        service_workers="block",
    )
    page = open_page(context, told)
    page.route(f"**/locales/{FOREIGN}.ftl", lambda route: route.fulfill(body=words))
    page.goto(home.url)
    page.wait_for_selector("#welcome:not([hidden])")
    walk = Walk(page, home)
    walk.look("welcome")
    listen(walk)
    taste(walk)
    queue(walk)
    music(walk)
    others(walk)
    journal(walk)
    household(walk)
    context.close()
    told.expect("Service Worker")
    told.expect("responded with a status of 4")  # refusals that the walk provokes
    assert not walk.plain, "\n".join(f"{where}: {text}" for text, where in walk.plain.items())
    assert not told, told


def listen(walk: Walk) -> None:
    """By hand, along paths, from a picture and by the camera; with the reasons."""
    page = walk.page
    page.click("#start-hand")
    walk.look("room without a mood")
    page.click(".say-mood[data-mood=sad]")
    expect(page.locator("#dock")).to_be_visible()
    expect(page.locator("#suggestions .song").first).to_be_visible()
    for wish in page.locator("#wishes label").all():
        wish.click()
        walk.look("wishes")
    page.locator("#wishes label").nth(1).click()
    unfold(walk)
    walk.look("reasons on a path")
    said = page.locator("#sentence").text_content() or "?"
    page.locator("#pad").click(position={"x": 40, "y": 60})
    # It is sent once the hand rests: not after the picture, whose mood is to be the newer one.
    expect(page.locator("#sentence")).not_to_have_text(said)
    walk.look("a point")
    page.set_input_files("#picture-file", DATA / "happy.jpg")
    until(page, "document.body.dataset.mood === 'happy'")
    unfold(walk)
    walk.look("picture")
    page.set_input_files("#picture-file", DATA / "no_face.jpg")
    expect(page.locator("#notices .notice")).to_be_visible()
    walk.look("no face")
    page.click("#camera-on")
    until(page, "['happy', 'neutral'].includes(document.body.dataset.mood)")
    walk.look("camera")
    for button in page.locator("#learn button:visible").all():
        button.click()
        walk.look("what it learns of a face")
        break
    page.click("#camera-chip")
    page.click(".say-mood[data-mood=happy]")


def unfold(walk: Walk) -> None:
    for _ in range(20):
        closed = walk.page.locator(".song-acts button[aria-expanded=false]:not(.grip)")
        if not closed.count():
            return
        closed.first.click()


def taste(walk: Walk) -> None:
    """What is learned, in words, and the filters, with none left."""
    page = walk.page
    page.locator(".fits button").nth(1).click()
    walk.look("fits")
    page.click("#like")
    for _ in range(4):
        title = page.inner_text("#dock-title")
        page.click("#skip")
        expect(page.locator("#dock-title")).not_to_have_text(title)
    unfold(walk)
    walk.look("reasons of taste")
    walk.dialog("#taste-open", "taste")
    expect(page.locator("#taste .learned li").first).to_be_visible()
    for group in page.locator("#taste .filter").all():
        if group.locator(".link").count():
            group.locator(".link").click()
        group.locator("button.list-mood").last.click()
        walk.look("filters")
    page.locator("#taste .acts .link").first.click()
    walk.look("forget everything?")
    walk.close()
    page.reload()
    page.wait_for_selector("#dock:not([hidden])")
    walk.look("after filters")
    walk.dialog("#taste-open", "taste again")
    page.locator("#taste section > .link").last.click()
    walk.close()


def queue(walk: Walk) -> None:
    """Its menu, and what can be done with all of it."""
    page = walk.page
    expect(page.locator("#queue .song")).to_have_count(8)
    item = page.locator("#queue [role=menuitem]").last
    for _ in range(5):  # a queue that changes meanwhile closes the menu
        page.locator("#queue .grip").first.click()
        walk.look("menu of a song")
        if item.count():
            break
    item.click()
    walk.look("a song is removed")
    for switch in ("#endless", "#endless"):
        page.locator(switch).evaluate("(node) => node.click()")
        walk.look("endless play")
    walk.dialog("#add-open", "add a song")
    page.locator("dialog[open] input").first.fill("gravel")
    expect(page.locator("dialog[open] li").first).to_be_visible()
    walk.look("a song is found")
    page.locator("dialog[open] input").first.fill("zzzz")
    expect(page.locator("dialog[open] li")).to_have_count(0)
    walk.look("no song is found")
    walk.close()
    walk.dialog("#share-open", "save or share")
    walk.close()
    walk.dialog("#open-open", "open a list")
    page.locator("dialog[open] input[type=text]").fill("https://example.org/")
    page.keyboard.press("Enter")
    refused = page.locator("dialog[open] .told-card")
    expect(refused).to_be_visible()
    walk.look("no list")
    page.locator("dialog[open] input[type=file]").set_input_files(
        {"name": "x.txt", "mimeType": "text/plain", "buffer": b"\0\1\2 nothing"}
    )
    expect(refused).to_contain_text("x.txt")
    walk.look("no file of songs")
    walk.close()
    walk.dialog("#sleep-open", "sleep timer")
    page.locator("dialog[open] .sleep-choices button").first.click()
    walk.look("asleep soon")


def music(walk: Walk) -> None:
    """Folders and servers, with what can't be read."""
    page = walk.page
    walk.dialog("#music-open", "music")
    page.locator("#music form input").first.fill(str(walk.server.home / "music"))
    page.keyboard.press("Enter")
    expect(page.locator("#music .bad")).to_be_visible(timeout=60_000)
    page.locator("#music .bad summary").click()
    expect(page.locator("#music .bad-files li").first).to_be_visible()
    walk.look("files that can't be read")
    page.locator("#music form input").first.fill("/nowhere/at/all")
    page.keyboard.press("Enter")
    expect(page.locator("#music .told-card").first).to_be_visible()
    walk.look("no folder")
    page.locator("#server-address").fill("http://music.example")
    page.locator("#server-user").fill("Anna")
    page.locator("#server-secret").fill("x")
    page.keyboard.press("Enter")
    expect(page.locator("#music .told-card")).to_have_count(2)
    walk.look("no server")
    walk.close()


def others(walk: Walk) -> None:
    """Help, Spotify, and the living room."""
    page = walk.page
    walk.dialog("#help-button", "help")
    page.locator("#shortcuts").evaluate("(node) => node.click()")
    walk.look("help without keys")
    page.locator("#shortcuts").evaluate("(node) => node.click()")
    walk.close()
    walk.dialog("#spotify-open", "Spotify")
    page.locator("#spotify button[type=submit]").first.click()
    walk.look("Spotify without a client id")
    page.locator("#spotify input[type=text]").first.fill("no id")
    page.locator("#spotify button[type=submit]").first.click()
    expect(page.locator("#spotify .told-card").first).to_be_visible()
    walk.look("Spotify with a wrong client id")
    walk.close()
    page.click("#living-open")
    walk.look("living room")
    page.keyboard.press("Escape")


def journal(walk: Walk) -> None:
    """Off, on, looked back into, and erased."""
    page = walk.page
    walk.dialog("#journal-open", "journal")
    page.locator("#journal [role=switch]").first.evaluate("(node) => node.click()")
    walk.look("journal on")
    walk.close()
    page.click(".say-mood[data-mood=angry]")
    until(page, "document.querySelector('#audio').currentTime > 1")
    page.click("#next")
    page.wait_for_timeout(500)
    walk.look("how was that?")
    walk.dialog("#journal-open", "journal again")
    for view in page.locator("#journal .segments label, #journal [role=tab]").all():
        view.click()
        walk.look("journal's views")
    walk.close()


def household(walk: Walk) -> None:
    """Others are added, the last of all since everyone is asked who listens from then on."""
    page = walk.page
    walk.dialog("#listeners-open", "listeners")
    form = page.locator("#listeners form").first
    form.locator("input[type=text]").nth(0).fill("Anna")
    form.locator("input[type=text]").nth(1).fill("Ben")
    form.locator("input.pin").fill("4711")
    form.locator("button[type=submit]").click()
    expect(page.locator("#listeners .others")).to_contain_text("Ben")
    walk.look("a listener is added")
    form = page.locator("#listeners form").first
    walk.close()
    walk.dialog("#who-open", "who listens")
    page.click(".who-one:has-text('Ben')")
    pin = page.locator("#who input.pin")
    pin.fill("12")
    page.keyboard.press("Enter")
    walk.look("too short a PIN")
    pin.fill("0000")
    page.keyboard.press("Enter")
    expect(page.locator("#who [role=alert]")).not_to_be_empty()
    walk.look("not the PIN")

"""How soon the page is there on a slow line, and whether anything in it jumps.

An installed Chromium opens the page with an empty cache, as often as `VISITS`; the line and the
processor are slowed down by its developer tools. Each profile stands beside a bare page (one
heading, no style) on the same line. Layout shifts are those that the browser counts: without the
half second after a press.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, sync_playwright

from benchmarks import Row
from benchmarks.bare import bare_page
from tests.browser.stage import Server, find_chromium, launch, stock, until, write_clip

VISITS = 5
SIZE = (390, 844)
"""A telephone's, px."""
CLIP = (("happy.jpg", 3), ("neutral.jpg", 3), ("no_face.jpg", 3))
WATCHED_MS = 14_000
"""How long the camera's room is watched: once round the clip, and half again."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A line and a processor."""

    name: str
    slower: float
    """How much slower the processor is than this machine's."""
    down: float
    """Mbit/s."""
    up: float
    """Mbit/s."""
    wait: float
    """Milliseconds added to each request."""


SLOW = Profile("slow telephone", 4, 1.6, 0.75, 150)
"""Lighthouse's for mobile: a slow 4G."""
HOME = Profile("home Wi-Fi", 2, 20, 10, 20)


@dataclass(frozen=True, slots=True)
class Opening:
    """One visit with an empty cache."""

    first: float
    """First contentful paint, s."""
    largest: float
    """Largest contentful paint, s."""
    works: float
    """Until a press on “Choose my mood instead” brings the room with its sentence, s."""
    shift: float
    """Cumulative layout shift."""
    kilobytes: float
    requests: int


WATCH = """
(() => {
  window.__shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.__shifts.push({
      value: entry.value, at: entry.startTime,
      of: entry.sources.map(({ node, previousRect, currentRect }) => [
        node?.id || node?.className || node?.parentNode?.id || node?.nodeName || "?",
        ...[previousRect, currentRect].map(({ x, y, width, height }) =>
          [x, y, width, height].map(Math.round).join())].join(" ")),
    });
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => { window.__largest = list.getEntries().at(-1).startTime; })
    .observe({ type: "largest-contentful-paint", buffered: true });
})();
"""
PRESS = """
(() => {
  const timer = setInterval(() => {
    const button = document.getElementById("start-hand");
    if (button?.checkVisibility()) button.click();
    const sentence = document.getElementById("sentence");
    if (!sentence?.checkVisibility() || !sentence.textContent) return;
    window.__works = performance.now();
    clearInterval(timer);
  }, 20);
})();
"""
FIRST = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"


def rows() -> Iterator[Row]:
    """Paints, use, weight and shifts."""
    if find_chromium() is None:
        return
    with tempfile.TemporaryDirectory() as folder, _serving(Path(folder)) as url:
        clip = write_clip(Path(folder) / "faces.mjpeg", CLIP)
        with sync_playwright() as playwright:
            browser = launch(playwright, clip=clip)
            for profile in (SLOW, HOME):
                yield from _openings(browser, url, profile)
            by_hand = [sum(s["value"] for s in in_room(browser, url)) for _ in range(3)]
            yield Row(
                "layout shift as a mood, songs and a queue arrive", max(by_hand), "", bar=0.01
            )
            seen = sum(s["value"] for s in before_camera(browser, url))
            yield Row("layout shift of 14 s before the camera", seen, "", bar=0.01)
            browser.close()


def _openings(browser: Browser, url: str, profile: Profile) -> Iterator[Row]:
    opened = [opening(browser, url, profile) for _ in range(VISITS)]
    with bare_page() as bare:
        plain = statistics.median(first_paint(browser, bare, profile) for _ in range(VISITS))
    here = statistics.median(first_paint(browser, url, None) for _ in range(VISITS))
    slow = profile is SLOW

    def middle(name: str) -> float:
        return statistics.median(float(getattr(one, name)) for one in opened)

    yield Row(
        f"first paint, {profile.name}, empty cache (median of {VISITS})",
        middle("first"),
        "s",
        bar=1.0 if slow else None,
        reference="a bare page on the same line",
        reference_value=plain,
    )
    yield Row(
        f"largest paint, {profile.name}",
        middle("largest"),
        "s",
        reference="first paint with nothing slowed down",
        reference_value=here,
    )
    yield Row(f"until the first button works, {profile.name}", middle("works"), "s")
    yield Row(f"layout shift while it opens, {profile.name}", middle("shift"), "", bar=0.01)
    if slow:
        yield Row("what comes over the line", middle("kilobytes"), "kB")
        yield Row("requests", middle("requests"), "")


@contextmanager
def visit(
    browser: Browser, profile: Profile | None, **more: Any
) -> Iterator[tuple[Page, CDPSession]]:
    """A page of a new visitor, with nothing in the cache, on a line as `profile` says."""
    context: BrowserContext = browser.new_context(
        viewport={"width": SIZE[0], "height": SIZE[1]}, device_scale_factor=2, **more
    )
    page = context.new_page()
    tools = context.new_cdp_session(page)
    tools.send("Network.enable")
    if profile is not None:
        tools.send("Emulation.setCPUThrottlingRate", {"rate": profile.slower})
        line = {
            "offline": False,
            "latency": profile.wait,
            "downloadThroughput": profile.down * 1e6 / 8,
            "uploadThroughput": profile.up * 1e6 / 8,
        }
        tools.send("Network.emulateNetworkConditions", line)
    page.add_init_script(WATCH)
    yield page, tools
    context.close()


def opening(browser: Browser, url: str, profile: Profile) -> Opening:
    """Open the page twice, each time as a new visitor: to look, and to press."""
    weights: list[float] = []
    with visit(browser, profile) as (page, tools):
        tools.on("Network.loadingFinished", lambda told: weights.append(told["encodedDataLength"]))
        page.goto(url, wait_until="load")
        until(page, "document.body.dataset.view === 'welcome'")
        page.wait_for_timeout(1500)
        first, largest = page.evaluate(FIRST), page.evaluate("window.__largest")
        shift = sum(one["value"] for one in page.evaluate("window.__shifts"))
    with visit(browser, profile) as (page, _tools):
        page.add_init_script(PRESS)
        page.goto(url, wait_until="commit")
        until(page, "Boolean(window.__works)")
        works = page.evaluate("window.__works")
    return Opening(
        first / 1000, largest / 1000, works / 1000, shift, sum(weights) / 1000, len(weights)
    )


def first_paint(browser: Browser, url: str, profile: Profile | None) -> float:
    """First contentful paint, s."""
    with visit(browser, profile) as (page, _tools):
        page.goto(url, wait_until="load")
        until(page, f"({FIRST}) > 0")
        return float(page.evaluate(FIRST)) / 1000


def in_room(browser: Browser, url: str, size: Sequence[int] = SIZE) -> list[dict[str, Any]]:
    """The shifts while moods are chosen by hand and songs come, on a slow line."""
    with visit(browser, SLOW) as (page, _tools):
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.goto(url)
        until(page, "document.body.dataset.view === 'welcome'")
        page.click("#start-hand")
        page.wait_for_timeout(800)
        for mood in ("happy", "sad", "angry"):
            page.click(f".say-mood[data-mood={mood}]")
            page.wait_for_selector("#dock:not([hidden])")
            page.wait_for_timeout(2500)
        return list(page.evaluate("window.__shifts"))


def before_camera(browser: Browser, url: str, size: Sequence[int] = SIZE) -> list[dict[str, Any]]:
    """The shifts while a face smiles, is plain, and is gone; nothing slowed down."""
    with visit(browser, None, permissions=["camera"]) as (page, _tools):
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.goto(url)
        until(page, "document.body.dataset.view === 'welcome'")
        page.click("#start-camera")
        page.wait_for_timeout(WATCHED_MS)
        return list(page.evaluate("window.__shifts"))


@contextmanager
def _serving(folder: Path) -> Iterator[str]:
    stock(folder)
    server = Server(folder)
    server.start()
    try:
        server.ask("api/songs?limit=1")  # waits until the rooms are open
        yield server.url
    finally:
        server.stop()

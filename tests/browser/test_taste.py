"""Taste and filters in the page: seen in words, taken back, and what to loosen."""

from __future__ import annotations

import os
from pathlib import Path

from playwright.sync_api import Page, expect


def start(page: Page) -> None:
    page.click("#start-hand")
    page.locator("#say").get_by_role("button", name="Happy").click()
    expect(page.locator("#now .title")).to_be_visible()


def test_what_was_learned_is_told_and_taken_back(page: Page) -> None:
    start(page)
    page.get_by_role("group", name="Does it fit the mood?").get_by_role("button", name="No").click()
    expect(page.locator(".fits")).to_contain_text("Thank you")
    for _ in range(5):
        before = page.locator("#now .title").inner_text()
        page.locator("#skip").click()
        expect(page.locator("#now .title")).not_to_have_text(before)
    expect(page.locator("#now .parts")).to_be_visible()
    page.locator("#now").scroll_into_view_if_needed()
    _keep(page, "why")
    page.get_by_role("button", name="Taste and filters").click()
    dialog = page.get_by_role("dialog", name="Taste and filters")
    expect(dialog.locator(".learned li").first).to_be_visible()
    _keep(page, "taste")
    last = dialog.locator(".learned li").last.get_by_role("button")
    name = last.get_attribute("aria-label") or "?"
    last.click()  # how many are left is no sign: something else may be clear enough now
    expect(dialog.get_by_role("button", name=name, exact=True)).to_have_count(0)
    everything = dialog.get_by_role("button", name="Forget everything")
    if everything.count():  # all that was learned may have been of one artist
        everything.click()
        dialog.get_by_role("button", name="Forget it all").click()
    expect(dialog.get_by_text("Nothing can be said yet")).to_be_visible()


def test_filters_hold_and_what_to_loosen_is_told(page: Page) -> None:
    start(page)
    page.get_by_role("button", name="Taste and filters").click()
    dialog = page.get_by_role("dialog", name="Taste and filters")
    genres = dialog.get_by_role("group", name="Genre").get_by_role("button")
    expect(genres.nth(1)).to_be_visible()
    genres.evaluate_all("([one, two]) => { one.click(); two.click(); }")  # before any answer
    expect(page.locator("#taste-open")).to_have_text("Taste and filters (2)")
    genres.nth(1).click()
    genre = genres.first
    expect(genre).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#taste-open")).to_have_text("Taste and filters (1)")
    _keep(page, "filters")
    page.evaluate("sessionStorage.clear()")  # the next visit
    page.reload()
    start(page)
    page.get_by_role("button", name="Taste and filters (1)").click()
    expect(genre).to_have_attribute("aria-pressed", "true")
    clean = dialog.get_by_role("button", name="Without songs marked explicit")
    expect(clean).to_have_accessible_description(
        "Marked so far: 0. What nobody has marked stays in."
    )
    clean.click()
    expect(clean).to_have_attribute("aria-pressed", "true")
    expect(genre).to_have_attribute("aria-pressed", "true")  # one filter leaves the others
    expect(page.locator("#taste-open")).to_have_text("Taste and filters (2)")
    dialog.get_by_role("button", name="Everything again").click()
    expect(genre).to_have_attribute("aria-pressed", "false")
    expect(clean).to_have_attribute("aria-pressed", "false")
    expect(page.locator("#taste-open")).to_have_text("Taste and filters")


def _keep(page: Page, name: str) -> None:
    folder = os.environ.get("MOODIFY_SCREENSHOTS")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png")

"""Spotify in the page, against the stand-in: from connecting to signing out."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Told, open_page
from tests.browser.stage import Server, stock
from tests.fake_spotify import CLIENT_ID, World, make_world, numbered, running


@pytest.fixture
def world() -> World:
    world = make_world()  # a list "Calm" of three songs, a device called Kitchen
    world.add_playlist("Rainy days", numbered(6, first=50))
    world.add_playlist("Chart hits", numbered(4, first=80), owner="spotify")
    return world


@pytest.fixture
def home(tmp_path: Path) -> Path:
    stock(tmp_path)
    return tmp_path


@pytest.fixture
def page(
    context: BrowserContext,
    world: World,
    home: Path,
    told: Told,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Page]:
    """The page in its room, beside the stand-in."""
    with running(world) as fake:
        monkeypatch.setitem(os.environ, "MOODIFY_SPOTIFY_URL", fake.url)
        server = Server(home)
        server.start()
        opened = open_page(context, told)
        opened.goto(server.url)
        opened.click("#start-hand")
        yield opened
        opened.close()
        server.stop()
    told.expect("404")  # the stand-in's own pages have no icon
    told.expect("preload")  # a page that was left at once had no use for its font
    assert not told, f"the page's console: {told}"
    assert world.violations == []


def connect(page: Page, *, person: str = "Agree") -> None:
    page.get_by_role("button", name="Spotify settings").click()
    page.get_by_role("textbox", name="Client ID").fill(CLIENT_ID)
    page.get_by_role("button", name="Connect Spotify").click()
    page.get_by_role("button", name=person).click()


def read_songs(page: Page) -> None:
    page.get_by_role("button", name=re.compile("Accept all suggestions")).click()
    page.get_by_role("button", name="Read the songs").click()
    expect(page.get_by_role("link", name="Download as CSV")).to_be_visible()


def close(page: Page) -> None:
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)


def listen(page: Page, mood: str = "Sad") -> None:
    page.get_by_role("radio", name="Spotify").check()
    page.locator("#say").get_by_role("button", name=mood).click()


def play_on(page: Page, place: str) -> None:
    page.locator("#play-on-open").click()
    page.locator("dialog[open]").get_by_role("button", name=re.compile(place)).click()


def until_playing(page: Page, world: World, *, seconds: float = 20) -> str:
    for _ in range(int(seconds * 10)):
        if world.player.is_playing and world.player.current is not None:
            return world.player.current.uri
        page.wait_for_timeout(100)
    raise AssertionError("nothing plays at Spotify")


def test_from_connecting_to_signing_out(page: Page, world: World, home: Path) -> None:
    connect(page)
    dialog = page.locator("dialog#spotify")
    expect(dialog).to_contain_text("You are connected as Ann Example.")
    expect(dialog).to_contain_text("Suggested: sad, from “Rainy days”")
    read_songs(page)
    expect(dialog).to_contain_text("9 of 9 songs")
    close(page)

    listen(page)
    play_on(page, "Kitchen")
    playing = until_playing(page, world)
    assert playing in {one.uri for one in numbered(6, first=50)}
    expect(page.locator("#dock-title")).to_have_text(world.songs[playing.rpartition(":")[2]].name)
    page.get_by_role("button", name="Next song").click()
    page.wait_for_timeout(1500)
    assert until_playing(page, world) != playing
    page.locator("#play").click()
    page.wait_for_timeout(1500)
    assert not world.player.is_playing

    page.get_by_role("button", name="Spotify settings").click()
    page.get_by_role("button", name="Save as a playlist").click()
    expect(dialog).to_contain_text("Saved as “Sad, ")
    assert any(one.name.startswith("Sad, ") for one in world.playlists.values())

    page.get_by_role("button", name="Sign out and forget everything").click()
    page.get_by_role("button", name="Sign out and forget", exact=True).click()
    expect(dialog).to_contain_text("You are signed out")
    assert list((home / "data").glob("spotify-sign-in*")) == []


def test_saying_no_at_spotify_is_told(page: Page) -> None:
    connect(page, person="Cancel")
    expect(page.locator("dialog#spotify")).to_contain_text("You chose not to connect Spotify.")

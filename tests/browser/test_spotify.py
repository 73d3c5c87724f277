"""Spotify in the page, against the stand-in: from connecting to signing out."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Told, open_page
from tests.browser.stage import PATIENCE, Server, stock, until
from tests.fake_spotify import CLIENT_ID, World, make_world, numbered, running


@pytest.fixture
def world() -> World:
    world = make_world()  # a list "Calm" of three songs, a device called Kitchen
    world.add_playlist("Rainy days", numbered(6, first=50))
    world.add_playlist("Chart hits", numbered(4, first=80), owner="spotify")
    world.like(*numbered(3, first=20))
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
    # Reading is offered after the first: what is accepted later might not be read.
    expect(page.get_by_role("button", name="No suggestions left")).to_be_visible()
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
    expect(page.locator("dialog[open]")).to_have_count(0)


def stays_in_place(page: Page, place: str) -> None:
    """No row goes from under a finger, though the player tells something twice a second."""
    page.locator("#play-on-open").click()
    row = page.locator("dialog[open]").get_by_role("button", name=re.compile(place))
    expect(row).to_have_attribute("aria-pressed", "true")
    row.evaluate("(row) => { row.dataset.same = 'yes'; }")
    page.wait_for_timeout(1200)
    expect(row).to_have_attribute("data-same", "yes")
    page.keyboard.press("Escape")


def only_the_filter_that_counts(page: Page) -> None:
    """Spotify tells no genre and no language; what is marked explicit it does tell."""
    page.locator("#taste-open").click()
    dialog = page.get_by_role("dialog", name="Taste and filters")
    clean = dialog.get_by_role("button", name="Without songs marked explicit")
    clean.click()
    expect(clean).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#taste-open")).to_have_text("Taste and filters (1)")
    expect(dialog.get_by_role("button")).to_have_count(2)  # and the one that closes it
    clean.click()
    expect(page.locator("#taste-open")).to_have_text("Taste and filters")
    page.keyboard.press("Escape")


def wait_for(page: Page, true: Callable[[], object], what: str) -> None:
    """Wait for something at the stand-in, which the page has to ask for first."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, what
        page.wait_for_timeout(100)


def until_playing(page: Page, world: World, *, after: str = "") -> str:
    """Wait until a song plays at Spotify, another one than `after`."""

    def uri() -> str:
        playing = world.player.current if world.player.is_playing else None
        return "" if playing is None else playing.uri

    wait_for(page, lambda: uri() not in ("", after), "no (other) song plays at Spotify")
    return uri()


def save_as(page: Page, name: str) -> None:
    page.get_by_role("button", name="Save or share").click()
    sharing = page.get_by_role("dialog", name="Save or share")
    field = sharing.get_by_label("Name of the playlist")
    expect(field).to_have_value(re.compile(r"^Sad · .*\d{4}$"))
    field.fill(name)
    sharing.get_by_role("button", name="At Spotify").click()
    expect(sharing).to_contain_text(f"“{name}”")
    page.keyboard.press("Escape")


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
    until_playing(page, world, after=playing)
    stays_in_place(page, "Kitchen")
    only_the_filter_that_counts(page)
    page.locator("#play").click()
    wait_for(page, lambda: not world.player.is_playing, "it still plays at Spotify")

    page.get_by_role("button", name="Spotify settings").click()
    page.get_by_role("button", name="Save as a playlist").click()
    expect(dialog).to_contain_text("Saved as “Sad · ")
    assert any(one.name.startswith("Sad · ") for one in world.playlists.values())
    close(page)
    save_as(page, "For a rainy day")
    assert any(one.name == "For a rainy day" for one in world.playlists.values())
    page.get_by_role("button", name="Spotify settings").click()

    page.get_by_role("button", name="Sign out and forget everything").click()
    page.get_by_role("button", name="Sign out and forget", exact=True).click()
    expect(dialog).to_contain_text("You are signed out")
    assert list((home / "data").glob("spotify-sign-in*")) == []


def test_saying_no_at_spotify_is_told(page: Page) -> None:
    connect(page, person="Cancel")
    expect(page.locator("dialog#spotify")).to_contain_text("You chose not to connect Spotify.")


@pytest.fixture
def connected(page: Page) -> Page:
    """Signed in, with songs for two moods."""
    connect(page)
    read_songs(page)
    expect(page.locator("dialog#spotify")).to_contain_text("9 of 9 songs")
    close(page)
    return page


def test_this_page_becomes_a_device(connected: Page, world: World) -> None:
    listen(connected)
    play_on(connected, "This page")
    until(connected, "document.getElementById('play-on-name').textContent === 'This page'")
    wait_for(
        connected,
        lambda: any(device.sdk and device.is_active for device in world.devices),
        "the page isn't the active device",
    )
    assert [device.name for device in world.devices if device.sdk] == ["Moodify"]
    until_playing(connected, world)
    assert connected.locator("script[src^='http']").count() == 0, "no foreign script in the page"


def test_without_premium_the_embed_plays(connected: Page, world: World, told: Told) -> None:
    world.me.premium = False
    listen(connected)
    play_on(connected, "Kitchen")
    notices = connected.locator("#notices")
    expect(notices).to_contain_text("only for accounts with Premium")
    connected.get_by_role("button", name="Use Spotify's own player").click()
    frame = connected.frame_locator("#spotify-embed iframe").frame_locator("iframe")
    expect(frame.locator("body")).to_be_visible()
    expect(connected.locator("#play-on-name")).to_have_text("Spotify's own player")
    told.expect("Failed to load resource")


ROWS: list[tuple[Callable[[World], object], Callable[[World], object], str]] = [
    (
        lambda world: setattr(world.app, "owner_premium", False),
        lambda world: setattr(world.app, "owner_premium", True),
        "no Spotify Premium",
    ),
    (
        lambda world: world.app.allowed.clear(),
        lambda world: world.app.allowed.add(world.me.account_id),
        "doesn't let your account in",
    ),
    (
        lambda world: setattr(world.app, "quota_left", 0),
        lambda world: setattr(world.app, "quota_left", None),
        "quota",
    ),
    (lambda world: world.block(7200), lambda world: None, "Come back at"),
]
"""What goes wrong, how it comes right again, and what the page says meanwhile."""


def test_each_trouble_is_told_in_the_page(connected: Page, world: World, told: Told) -> None:
    connected.get_by_role("button", name="Spotify settings").click()
    for trouble, mend, says in ROWS:
        trouble(world)
        connected.get_by_role("button", name="Look again").click()
        expect(connected.locator("dialog#spotify")).to_contain_text(says)
        mend(world)
    told.expect("Failed to load resource")  # the refusals themselves, as the browser logs them


def test_a_sign_in_that_has_ended_is_told_in_the_page(
    connected: Page, world: World, told: Told
) -> None:
    world.tokens.revoke()
    world.tokens.expire()
    connected.get_by_role("button", name="Spotify settings").click()
    connected.get_by_role("button", name="Look again").click()
    expect(connected.locator("body")).to_contain_text("Your sign-in to Spotify has ended")
    told.expect("Failed to load resource")


def test_no_device_awake_is_told_in_the_page(connected: Page, world: World, told: Told) -> None:
    world.sleep_devices()
    listen(connected)
    connected.locator("#play").click()
    expect(connected.locator("#notices")).to_contain_text("No Spotify device is awake")
    told.expect("Failed to load resource")


def test_liked_songs_are_sorted_by_keyboard(connected: Page, world: World) -> None:
    connected.get_by_role("button", name="Spotify settings").click()
    connected.get_by_role("button", name="Sort liked songs").click()
    dialog = connected.locator("dialog#spotify")
    expect(dialog).to_contain_text("Which mood is it?")
    expect(dialog).to_contain_text("0 of 4 sorted")  # there is a song: a key before is for none
    connected.keyboard.press("s")
    expect(dialog).to_contain_text("1 of 4 sorted")
    connected.keyboard.press("Backspace")
    expect(dialog).to_contain_text("0 of 4 sorted")

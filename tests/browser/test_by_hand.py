"""No camera at all: words, the pad, wishes, the player, the queue and a picture."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Told
from tests.browser.stage import DATA, until

AT = "document.getElementById('audio').currentTime"


@pytest.fixture
def room(page: Page) -> Page:
    page.click("#start-hand")
    return page


@pytest.fixture
def playing(room: Page) -> Page:
    room.get_by_role("button", name="Happy").click()
    until(room, f"{AT} > 0.1")
    return room


def test_a_word_is_enough_for_a_song(room: Page) -> None:
    expect(room.locator("#sentence")).to_contain_text("How do you feel?")
    room.get_by_role("button", name="Sad").click()
    expect(room.locator("#sentence")).to_contain_text("You feel sad, so the music is")
    until(room, f"{AT} > 0.2")
    assert room.evaluate("document.getElementById('video').srcObject") is None


def test_the_pad_takes_a_pointer_and_the_arrow_keys(room: Page) -> None:
    room.locator("#pad").click(position={"x": 40, "y": 40})
    expect(room.locator("#sentence")).to_contain_text("dark and lively")
    room.get_by_role("slider", name=re.compile("How bright")).focus()
    for key in ("ArrowRight", "ArrowDown"):
        for _ in range(16):
            room.keyboard.press(key)
    expect(room.locator("#sentence")).to_contain_text("bright and quiet")


def test_a_wish_moves_the_aim(playing: Page) -> None:
    ring = "document.querySelector('#pad .music-ring').style.translate"
    before = playing.evaluate(ring)
    playing.get_by_role("radio", name="Calm").check()
    expect(playing.locator("#sentence")).to_contain_text("the music calms you")
    until(playing, f"{ring} !== {before!r}")


def test_next_previous_and_the_song_chosen_from_the_queue(playing: Page) -> None:
    title = playing.locator("#dock-title")
    first = title.inner_text()
    second = playing.locator("#queue .song-text b").first.inner_text()
    playing.get_by_role("button", name="Next song").click()
    expect(title).to_have_text(second)
    playing.evaluate("document.getElementById('audio').currentTime = 0")  # it has only just begun
    playing.get_by_role("button", name="Previous song").click()
    expect(title).to_have_text(first)
    third = playing.locator("#queue .song-text b").nth(2).inner_text()
    playing.get_by_role("button", name=f"Play {third} now").click()
    expect(title).to_have_text(third)
    until(playing, f"{AT} > 0.1")


def test_a_song_that_ends_is_followed_by_the_next(playing: Page) -> None:
    second = playing.locator("#queue .song-text b").first.inner_text()
    until(playing, "document.getElementById('audio').duration > 10")
    playing.evaluate("audio.currentTime = audio.duration - 0.4")
    expect(playing.locator("#dock-title")).to_have_text(second)
    until(playing, f"{AT} > 0.1 && !document.getElementById('audio').paused")


def test_seek_volume_like_and_skip(playing: Page) -> None:
    until(playing, "document.getElementById('audio').duration > 10")
    seek = playing.get_by_role("slider", name="Place in the song")
    seek.fill("9")
    until(playing, f"{AT} > 8.5")
    expect(seek).to_have_attribute("aria-valuetext", re.compile(r"^0:(09|[1-5]\d) of \d:\d\d$"))
    playing.evaluate("localStorage['moodify.even'] = 'false'")
    playing.get_by_role("slider", name="Volume").fill("30")
    assert playing.evaluate("document.getElementById('audio').volume") == pytest.approx(0.3)
    like = playing.locator("#like")
    like.click()
    expect(like).to_have_attribute("aria-pressed", "true")
    like.click()
    expect(like).to_have_attribute("aria-pressed", "false")
    title = playing.locator("#dock-title")
    first = title.inner_text()
    playing.locator("#skip").click()
    expect(title).not_to_have_text(first)


def test_every_song_says_why(playing: Page) -> None:
    row = playing.locator("#queue .song").first
    why = row.get_by_role("button", name=re.compile("^Why "))
    why.click()
    expect(why).to_have_attribute("aria-expanded", "true")
    expect(row.get_by_role("img")).to_have_count(2)  # where it stands, and what it was chosen by
    assert row.locator(".reasons li").count() >= 2
    expect(playing.locator("#now .reasons li").first).to_be_visible()


def test_songs_that_open_elsewhere_open_where_the_person_likes(playing: Page) -> None:
    link = playing.locator("#suggestions a").first
    expect(link).to_have_attribute("rel", "noopener noreferrer")
    expect(link).to_have_attribute("target", "_blank")
    expect(link).to_have_attribute("href", re.compile("^https://[a-z.]*spotify"))
    playing.get_by_label("Open in", exact=True).select_option("deezer")
    expect(playing.locator("#suggestions a").first).to_have_attribute(
        "href", re.compile("^https://[a-z.]*deezer")
    )
    playing.reload()
    expect(playing.locator("#suggestions a").first).to_have_attribute(
        "href", re.compile("^https://[a-z.]*deezer")
    )


def test_a_picture_instead_of_the_camera(page: Page) -> None:
    page.set_input_files("#picture-file", DATA / "happy.jpg")
    expect(page.locator("#sentence")).to_contain_text("In your picture you seem happy")
    expect(page.locator("#picture")).to_be_visible()
    until(page, f"{AT} > 0.1")


@pytest.mark.parametrize("name", ["no_face.jpg", "README.md"])
def test_a_picture_without_a_face_is_refused_in_words(page: Page, told: Told, name: str) -> None:
    page.set_input_files("#picture-file", DATA / name)
    notice = page.locator('.notice[data-cause="problem"]')
    expect(notice).to_contain_text("picture")
    expect(page.locator("#preview")).to_be_hidden()
    told.expect("Failed to load resource")

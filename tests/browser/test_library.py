"""A person's own music in the page: its dialog, its sound, its covers, and a folder for real."""

from __future__ import annotations

import json
import re
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, WebSocketRoute, expect

from moodify.music.sound import ffmpeg
from moodify.music.sources.audius import AudiusSource
from moodify.music.sources.subsonic import SubsonicSource
from moodify.settings import Settings
from tests import fake_subsonic
from tests.browser import records
from tests.browser.conftest import Told, open_page
from tests.browser.stage import PATIENCE, Server, until
from tests.fake_subsonic.world import PASSWORD
from tests.fakes import fake_library
from tests.web.conftest import Site, running
from tests.web.library.fake import BadFile, FakeLocal, Progress

SECONDS = 24.5
"""Of each song: long enough for a fade of 6 s, and so short that the next is loaded at once."""
AT = "document.getElementById('audio').currentTime"
DECKS = """(() => {
  const [now, next] = ["audio", "audio-next"].map((id) => document.getElementById(id));
  const both = !now.paused && !next.paused;
  return { at: now.currentTime, volume: now.volume, other: next.volume, both };
})()"""
TITLES = ("Kitchen Radio", "Long Way Down", "Under Bridges", "Harbour Lights", "Winter Coat")


class Shelf:
    """The page over a source of folders that a test commands."""

    def __init__(self, site: Site, local: FakeLocal, page: Page) -> None:
        self.site = site
        self.local = local
        self.page = page

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.site.port}/"

    def play(self, between: str = "gapless") -> None:
        """Songs for a happy mood, sounding."""
        keep = "(way) => localStorage['moodify.between'] = JSON.stringify(way)"
        self.page.evaluate(keep, between)
        self.page.click("#start-hand")
        self.page.get_by_role("button", name="Happy").click()
        until(self.page, f"{AT} > 0.2")

    def open(self) -> Any:
        self.page.get_by_role("button", name="Your music").click()
        dialog = self.page.get_by_role("dialog", name="Your music")
        expect(dialog.get_by_role("heading", name="Between songs")).to_be_visible()
        return dialog


@pytest.fixture
def shelf(tmp_path: Path, context: BrowserContext, told: Told) -> Iterator[Shelf]:
    music = tmp_path / "music"
    music.mkdir()
    local = FakeLocal(music, named=[music])
    for number, title in enumerate(TITLES):
        kind = "AIFF" if number == 2 else "FLAC"
        facts = {
            "title": title,
            "artists": ("The Somebodies",),
            "album": f"Album {number}",
            "duration": SECONDS,
            "cover": True,
            "gain": -6.0,
        }
        sound = records.tone(220 + 55 * number, SECONDS, kind)
        uri = local.put(f"{title}.{kind.lower()}", sound, "happy", **facts)
        local.pictures[uri] = (records.picture((90, 40 * number, 140)), "image/jpeg")
    settings = Settings(data_dir=tmp_path / "data", cache_dir=tmp_path / "cache")
    more = (local, AudiusSource(settings), SubsonicSource(settings))
    (tmp_path / "site").mkdir()
    with running(
        tmp_path / "site", open_library=lambda: fake_library(tmp_path / "site", 0, *more)
    ) as site:
        page = open_page(context, told)
        page.goto(f"http://127.0.0.1:{site.port}/")
        page.wait_for_selector("body[data-view=welcome]")
        yield Shelf(site, local, page)
        page.close()
    assert not told, f"the page's console: {told}"


# Sound


def test_a_song_sounds_with_its_cover_and_is_moved_in_by_ranges(shelf: Shelf) -> None:
    page = shelf.page
    ranges: list[str] = []
    page.on("request", lambda r: ranges.append(r.headers.get("range", "")))
    shelf.play()
    for place in ("#dock-cover img", "#now .art img", "#queue .song img"):
        picture = page.locator(place).first
        picture.scroll_into_view_if_needed()
        expect(picture).to_be_visible()
        until(page, f"document.querySelector({place!r})?.naturalWidth === 300")
    expect(page.locator("#now .by")).to_contain_text("The Somebodies · Album")
    page.get_by_role("slider", name="Place in the song").fill("9")
    until(page, f"{AT} > 9.2")
    assert any(asked.startswith("bytes=") for asked in ranges)


def test_songs_are_brought_to_one_loudness_unless_told_not_to(shelf: Shelf) -> None:
    shelf.play()
    assert shelf.page.evaluate(DECKS)["volume"] == pytest.approx(0.8 * 10 ** (-6 / 20), abs=0.001)
    dialog = shelf.open()
    dialog.get_by_role("switch", name=re.compile("equally loud")).uncheck()
    assert shelf.page.evaluate(DECKS)["volume"] == pytest.approx(0.8)
    shelf.page.keyboard.press("Escape")
    expect(shelf.page.get_by_role("slider", name="Volume")).to_have_value("80")


def test_one_song_fades_into_the_next_and_the_session_knows(shelf: Shelf) -> None:
    page = shelf.page
    shelf.play("3")
    first = page.locator("#dock-title").inner_text()
    second = page.locator("#queue .song-text b").first.inner_text()
    page.evaluate("audio.currentTime = audio.duration - 3.6")
    until(page, f"(({{ both, at }}) => both && at < 3)({DECKS})")
    expect(page.locator("#dock-title")).to_have_text(second)
    until(page, f"!{DECKS}.both && {AT} > 2.9")
    until(page, f"Math.abs({DECKS}.volume - 0.4) < 0.01")
    # It has only just begun, however long that took: later, the press would mean its beginning.
    page.evaluate("audio.currentTime = 0; document.getElementById('previous').click()")
    expect(page.locator("#dock-title")).to_have_text(first)


def test_late_news_of_the_song_before_changes_nothing(shelf: Shelf) -> None:
    """The session's word crosses with the page's: the song has ended, and is told to play."""
    page = shelf.page
    told: list[str] = []

    def between(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()

        def from_page(message: str | bytes) -> None:
            if '"ended"' in str(message):
                socket.send(told[-1])  # the old state once more, before the new one
            server.send(message)

        def from_server(message: str | bytes) -> None:
            if '"state"' in str(message):
                told.append(str(message))
            socket.send(message)

        socket.on_message(from_page)
        server.on_message(from_server)

    page.route_web_socket(re.compile("/live$"), between)
    page.reload()
    page.wait_for_selector("body[data-view=welcome]")
    shelf.play("6")
    second = page.locator("#queue .song-text b").first.inner_text()
    page.evaluate("audio.currentTime = audio.duration - 6.2")
    until(page, f"{DECKS}.both")
    at = page.evaluate(DECKS)["at"]
    expect(page.locator("#dock-title")).to_have_text(second)
    page.wait_for_timeout(700)
    after = page.evaluate(DECKS)
    assert after["both"]
    assert after["at"] > at + 0.3


def test_without_a_fade_the_next_song_follows_at_once(shelf: Shelf) -> None:
    page = shelf.page
    shelf.play("gapless")
    second = page.locator("#queue .song-text b").first.inner_text()
    until(page, "document.getElementById('audio-next').readyState >= 3")
    started = page.evaluate(
        """() => new Promise((told) => {
          const next = document.getElementById("audio-next");
          const before = document.getElementById("audio");
          next.addEventListener("playing", () => told(before.duration - before.currentTime));
          before.currentTime = before.duration - 2;
        })"""
    )
    assert started < 0.3  # of the song before were left when the next one sounded
    expect(page.locator("#dock-title")).to_have_text(second)


def test_the_lock_screen_knows_the_song(shelf: Shelf) -> None:
    shelf.play()
    told = shelf.page.evaluate(
        """() => { const { title, artist, album, artwork } = navigator.mediaSession.metadata;
        const { playbackState: playing } = navigator.mediaSession;
        return { title, artist, album, src: artwork[0].src, playing }; }"""
    )
    assert told["title"] == shelf.page.locator("#dock-title").inner_text()
    assert (told["artist"], told["playing"]) == ("The Somebodies", "playing")
    assert told["album"].startswith("Album ")
    assert told["src"].startswith(f"{shelf.url}api/songs/cover?uri=")


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not installed here")
def test_what_the_browser_does_not_play_is_brought_over(shelf: Shelf) -> None:
    page = shelf.page
    shelf.play()
    if page.locator("#dock-title").inner_text() != "Under Bridges":
        page.get_by_role("button", name="Play Under Bridges now").click()
        expect(page.locator("#dock-title")).to_have_text("Under Bridges")
    until(page, f"{AT} > 0.3")
    page.get_by_role("slider", name="Place in the song").fill("10")
    until(page, f"{AT} > 10.1")


def test_a_song_that_can_not_be_played_is_named_and_passed_over(
    shelf: Shelf, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ffmpeg, "program", lambda: None)
    page = shelf.page
    shelf.play()
    if page.locator("#dock-title").inner_text() != "Under Bridges":
        page.get_by_role("button", name="Play Under Bridges now").click()
    notice = page.locator('.notice[data-cause="song"]')
    expect(notice).to_contain_text("“Under Bridges.aiff” is AIFF, which this browser doesn't play.")
    expect(notice).to_contain_text("Install ffmpeg")
    expect(page.locator("#dock-title")).not_to_have_text("Under Bridges")
    told.expect("415")


def test_a_wrong_mood_is_put_right(shelf: Shelf) -> None:
    shelf.play()
    page = shelf.page
    ask = page.get_by_role("button", name="Wrong mood?")
    ask.focus()
    page.keyboard.press("Enter")
    moods = page.get_by_role("group", name=re.compile("really is$"))
    expect(moods.get_by_role("button", name="Happy")).to_be_focused()
    moods.get_by_role("button", name="Sad").click()
    expect(ask).to_be_focused()
    expect(page.locator(".wrong")).to_contain_text("You said: sad.")
    expect(moods).to_be_hidden()
    assert list(shelf.local.corrected.values()) == ["sad"]
    ask.click()
    expect(moods.get_by_role("button", name="Sad")).to_have_attribute("aria-pressed", "true")
    moods.get_by_role("button", name="Take it back").click()
    expect(page.locator(".wrong")).to_contain_text("Taken back.")
    assert list(shelf.local.corrected.values()) == [None]


# The dialog


def test_folders_come_and_go(shelf: Shelf, told: Told, tmp_path: Path) -> None:
    more = tmp_path / "more"
    more.mkdir()
    dialog = shelf.open()
    expect(dialog).to_contain_text("5 files")
    field = dialog.get_by_label("A folder on this computer")
    field.fill("/no/such/folder")
    field.press("Enter")
    expect(dialog.locator(".told-card")).to_contain_text("There is no folder /no/such/folder.")
    told.expect("409")
    field.fill(str(more))
    dialog.get_by_role("button", name="Add", exact=True).click()
    expect(dialog.locator(".folder")).to_have_count(2)
    expect(field).to_have_value("")
    expect(dialog.locator(".told-card")).to_have_count(0)
    assert shelf.local.scans == 1
    dialog.get_by_role("button", name=f"Remove {more}").click()
    expect(dialog.locator(".folder")).to_have_count(1)


def test_progress_is_told_and_rests(shelf: Shelf) -> None:
    shelf.local.now = Progress("analysing", 1, 20, 5, 0, 5, 20, 200.0, "Song.flac")
    dialog = shelf.open()
    expect(dialog).to_contain_text("Listening to songs: 5 of 20")
    expect(dialog).to_contain_text("about 3 minutes left")
    bar = dialog.get_by_role("progressbar", name="How far the folders are read")
    assert bar.evaluate("(bar) => bar.value / bar.max") == 0.25
    dialog.get_by_role("button", name="Pause").click()
    expect(dialog.get_by_role("button", name="Go on")).to_be_visible()
    expect(dialog).to_contain_text("What is done stays done.")
    dialog.get_by_role("button", name="Go on").click()
    expect(dialog.get_by_role("button", name="Pause")).to_be_visible()
    shelf.local.now = replace(shelf.local.now, stage="idle")
    expect(dialog).to_contain_text("Everything is read.")


def test_bad_files_are_listed_with_their_reasons(shelf: Shelf) -> None:
    shelf.local.bad = [BadFile(Path(f"/music/{n}.mp3"), "It is empty.") for n in range(60)]
    dialog = shelf.open()
    dialog.get_by_text("60 files can't be read").click()
    expect(dialog.locator(".bad-files li")).to_have_count(50)
    expect(dialog.locator(".bad-files li").first).to_contain_text("It is empty.")
    dialog.get_by_role("button", name="Show more").click()
    expect(dialog.locator(".bad-files li")).to_have_count(60)


def test_a_server_is_signed_in_to_and_forgotten(shelf: Shelf, told: Told) -> None:
    world = fake_subsonic.make_world(4)
    with fake_subsonic.running(world) as fake:
        dialog = shelf.open()
        dialog.get_by_label("Address").fill(fake.url)
        dialog.get_by_label("Name").fill("ann")
        dialog.get_by_label("Password", exact=True).last.fill("wrong")
        dialog.get_by_role("button", name="Sign in").click()
        expect(dialog.locator(".told-card")).to_be_visible()
        told.expect("409")
        secret = dialog.locator("#server-secret")
        secret.fill(PASSWORD)
        secret.press("Enter")
        expect(dialog).to_contain_text(f"You are signed in to {fake.url} as ann.")
        assert PASSWORD not in shelf.page.content()
        dialog.get_by_role("button", name="Test it").click()
        expect(dialog.locator(".server .status")).to_have_count(3)
        dialog.get_by_role("button", name="Forget it").click()
        expect(dialog.get_by_role("button", name="Forget the server")).to_be_focused()
        dialog.get_by_role("button", name="Forget the server").click()
        expect(dialog.get_by_label("Address")).to_be_focused()


def test_from_another_computer_it_says_where_to_go(shelf: Shelf) -> None:
    shelf.page.set_extra_http_headers({"x-forwarded-for": "203.0.113.7"})
    dialog = shelf.open()
    expect(dialog).to_contain_text("moodify songs scan DIR")
    expect(dialog.get_by_label("A folder on this computer")).to_be_hidden()
    expect(dialog.get_by_role("button", name="Remove")).to_have_count(0)
    expect(dialog.get_by_role("switch", name=re.compile("Audius"))).to_be_disabled()


def test_the_dialog_says_what_audius_sees(shelf: Shelf) -> None:
    dialog = shelf.open()
    expect(dialog).to_contain_text("Audius sees your internet address")
    expect(dialog.get_by_role("switch", name=re.compile("Play from Audius"))).not_to_be_checked()


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_runs_out_and_nothing_jumps(
    browser: Browser, shelf: Shelf, told: Told, width: int
) -> None:
    shelf.local.named.append(Path("/a/very/long/path" * 12))
    shelf.local.bad = [BadFile(Path("/music/" + "x" * 200), "It is empty.")]
    context = browser.new_context(
        viewport={"width": width, "height": 800}, reduced_motion="reduce", color_scheme="dark"
    )
    page = open_page(context, told)
    page.goto(shelf.url)
    page.wait_for_selector("body[data-view=welcome]")
    page.click("#start-hand")
    page.get_by_role("button", name="Happy").click()
    page.wait_for_selector("#dock:not([hidden])")
    page.get_by_role("button", name="Your music").click()
    page.get_by_text("1 file can't be read").click()
    page.wait_for_selector(".bad-files li")
    until(page, "document.fonts.status === 'loaded'")  # another font, another height
    body = "document.querySelector('#music .dialog-body')"
    for over in ("document.documentElement", "document.getElementById('music')", body):
        assert page.evaluate(f"{over}.scrollWidth - {over}.clientWidth") <= 0, over
    dialog = "document.getElementById('music')"
    assert page.evaluate(f"{dialog}.scrollHeight - {dialog}.clientHeight") <= 0
    size = f"[{dialog}.offsetHeight, {body}.scrollHeight]"
    before = page.evaluate(size)
    shelf.local.now = Progress("analysing", 1, 9, 5, 0, 5, 9, 60.0, "x" * 300)
    until(page, "document.querySelector('#music .current').textContent.length === 300")
    assert page.evaluate(size) == before
    context.close()


# For real


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Server]:
    """A server of its own with an empty home: its folders are read for real."""
    pytest.importorskip("moodify.music.sources.local")
    running = Server(tmp_path / "home")
    running.home.mkdir()
    running.start()
    yield running
    running.stop()


def test_a_folder_is_scanned_through_the_page_and_played(
    own: Server, context: BrowserContext, told: Told, tmp_path: Path
) -> None:
    music = tmp_path / "My mûsic"
    music.mkdir()
    for number in range(8):
        mood = "happy" if number % 2 else "sad"
        cover = records.picture((40, 90, 20 * number))
        records.write(
            music / f"{number:02} – sông.flac",
            220 + 40 * number,
            SECONDS,
            cover,
            title=f"Song {number}",
            artist=f"Artist {number}",
            album="An album",
            mood=mood,
        )
    (music / "broken.mp3").write_bytes(b"")
    page = open_page(context, told)
    page.goto(own.url)
    page.wait_for_selector("body[data-view=welcome]")
    page.click("#start-hand")
    page.get_by_role("button", name="Your music").click()
    dialog = page.get_by_role("dialog", name="Your music")
    dialog.get_by_label("A folder on this computer").fill(str(music))
    dialog.get_by_role("button", name="Add", exact=True).click()
    expect(dialog).to_contain_text("8 songs of your own can be chosen by their mood.")
    dialog.get_by_text("1 file can't be read").click()
    expect(dialog.locator(".bad-files")).to_contain_text("broken.mp3")
    moods = ["happy"] * 4 + ["sad"] * 4
    _until_listed(own, lambda songs: sorted(song["mood"]["label"] for song in songs) == moods)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Sad").click()
    mine = page.locator("#queue .song", has_text="Artist").first
    mine.get_by_role("button", name=re.compile("^Play Song")).click()
    expect(page.locator("#dock-title")).to_have_text(re.compile("^Song"))
    until(page, f"{AT} > 0.3")
    page.get_by_role("slider", name="Place in the song").fill("9")
    until(page, f"{AT} > 9.2")
    until(page, "document.querySelector('#dock-cover img')?.naturalWidth === 300")
    page.get_by_role("button", name="Wrong mood?").click()
    page.get_by_role("group", name=re.compile("really is$")).get_by_role(
        "button", name="Angry"
    ).click()
    expect(page.locator(".wrong")).to_contain_text("You said: angry.")
    _until_listed(own, lambda songs: any(song["mood"]["source"] == "person" for song in songs))
    page.close()
    assert not told, f"the page's console: {told}"


def _listed(server: Server) -> list[dict[str, Any]]:
    told: Any = server.ask("api/songs?source=local&limit=50")
    songs: list[dict[str, Any]] = told["songs"]
    return songs


def _until_listed(server: Server, fits: Callable[[list[dict[str, Any]]], bool]) -> None:
    """Wait until the library lists such songs: it reads them a moment after their source has."""
    end = time.monotonic() + PATIENCE
    while not fits(songs := _listed(server)):
        assert time.monotonic() < end, json.dumps(songs)
        time.sleep(0.2)

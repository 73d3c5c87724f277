"""The two scripts, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Page, sync_playwright
from starlette.responses import HTMLResponse
from starlette.types import Receive, Scope, Send

from tests.browser.stage import find_chromium, launch, until
from tests.fake_spotify import FakeSpotify
from tests.fake_spotify.serve import PATIENCE, serving
from tests.fake_spotify.test_signing_in import asked

pytestmark = pytest.mark.browser

SDK = """
window.heard = [];
window.onSpotifyWebPlaybackSDKReady = () => {
  window.player = new Spotify.Player({
    name: "Moodify", getOAuthToken: (give) => give(TOKEN), volume: 0.5});
  for (const name of ["ready", "not_ready", "account_error", "authentication_error",
      "playback_error", "autoplay_failed", "player_state_changed"]) {
    player.addListener(name, (detail) => heard.push([name, detail]));
  }
  player.connect().then((worked) => { window.worked = worked; });
};
"""
EMBED = """
window.heard = [];
window.onSpotifyIframeApiReady = (api) => {
  api.createController(document.querySelector("#place"), {uri: URI, width: 300, height: 80},
    (made) => {
      window.controller = made;
      for (const name of ["ready", "playback_update", "playback_started"]) {
        made.addListener(name, (event) => heard.push([name, event.data]));
      }
    });
};
"""


@pytest.fixture(scope="module")
def blank() -> Iterator[Page]:
    if find_chromium() is None:
        pytest.skip("no Chromium or Chrome is installed on this machine")
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser.new_page()
        browser.close()


async def elsewhere(scope: Scope, receive: Receive, send: Send) -> None:
    """A page of another origin than the fake's."""
    await HTMLResponse('<!doctype html><p id="place"></p>')(scope, receive, send)


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    with serving(elsewhere) as url:
        yield url


@pytest.fixture
def page(blank: Page, origin: str) -> Page:
    blank.goto(origin)
    return blank


def load_sdk(page: Page, fake: FakeSpotify) -> str:
    token = fake.world.sign_in().access_token
    page.add_script_tag(content=f"const TOKEN = '{token}';" + SDK)
    page.add_script_tag(url=fake.url + "/sdk/spotify-player.js")
    until(page, "window.worked !== undefined")
    return token


def test_the_page_plays_what_it_is_told(page: Page, fake: FakeSpotify) -> None:
    token = load_sdk(page, fake)
    until(page, "heard.some(([name]) => name === 'ready')")
    name = page.evaluate("heard[0][1].device_id")
    uris = [song.uri for song in fake.world.songs.values()]
    headers = {"Authorization": f"Bearer {token}"}
    path = f"{fake.url}/v1/me/player/play?device_id={name}"
    assert (
        httpx.put(path, headers=headers, json={"uris": uris}, timeout=PATIENCE).status_code == 204
    )
    until(page, f"heard.at(-1)[1]?.track_window?.current_track.uri === '{uris[0]}'")
    page.evaluate("player.getCurrentState().then((one) => { window.first = one.position; })")
    until(page, "player.getCurrentState().then((one) => one.position > window.first)")
    page.evaluate("player.nextTrack()")
    until(page, f"heard.at(-1)[1].track_window.current_track.uri === '{uris[1]}'")
    page.evaluate("player.togglePlay()")
    until(page, "heard.at(-1)[1].paused")
    assert fake.world.player.is_playing is False
    page.evaluate("player.disconnect()")
    until(page, "heard.at(-1)[0] === 'not_ready'")
    assert fake.world.violations == []


def test_the_page_needs_premium(page: Page, fake: FakeSpotify) -> None:
    fake.world.me.premium = False
    load_sdk(page, fake)
    assert page.evaluate("[worked, heard.at(-1)[0]]") == [False, "account_error"]


def test_no_sound_before_a_gesture(page: Page, fake: FakeSpotify) -> None:
    fake.world.autoplay_blocked = True
    load_sdk(page, fake)
    until(page, "heard.length > 0")
    device = fake.world.devices[-1]
    fake.world.player.activate(device)
    fake.world.player.start(list(fake.world.songs.values()), None)
    until(page, "heard.some(([name]) => name === 'autoplay_failed')")
    until(page, "heard.at(-1)[0] === 'player_state_changed' && heard.at(-1)[1].paused")
    page.evaluate("player.activateElement().then(() => player.resume())")
    until(page, "heard.at(-1)[0] === 'player_state_changed' && !heard.at(-1)[1].paused")
    page.evaluate("player.disconnect()")


def test_the_embed_plays_to_the_end(page: Page, fake: FakeSpotify) -> None:
    fake.world.embed_seconds = 1.0
    first, second, _ = fake.world.songs.values()
    page.add_script_tag(content=f"const URI = '{first.uri}';" + EMBED)
    page.add_script_tag(url=fake.url + "/embed/iframe-api/v1")
    until(page, "heard.some(([name]) => name === 'ready')")
    frame = page.frame_locator("iframe")
    assert first.name in frame.locator("strong").inner_text()
    page.evaluate("controller.play()")
    until(page, "heard.some(([name]) => name === 'playback_started')")
    until(page, "heard.at(-1)[1].isPaused && heard.at(-1)[1].position === 1000")
    page.evaluate(f"controller.loadUri('{second.uri}'); controller.play()")
    begun = f"one?.playingURI === '{second.uri}' && !one.isPaused"  # it may have ended since
    until(page, f"heard.some(([, one]) => {begun})")
    page.evaluate("controller.destroy()")
    assert page.locator("iframe").count() == 0


def test_a_person_agrees(page: Page, fake: FakeSpotify) -> None:
    fake.world.add_account("bo", "Bo")
    target = f"{fake.url}/image/back-64.png"
    fake.world.app.redirect_uris.append(target)
    page.goto(fake.url + asked(redirect_uri=target))
    page.get_by_label("Bo").check()
    page.get_by_role("button", name="Agree").click()
    page.wait_for_url("**/image/back-64.png?code=*")
    assert next(iter(fake.world.tokens.codes.values())).grant.account.id == "bo"


def test_the_back_door_has_buttons(page: Page, fake: FakeSpotify) -> None:
    page.goto(fake.url + "/admin")
    with page.expect_response("**/admin/quota"):
        page.get_by_role("button", name="Quota spent").click()
    until(page, "document.querySelector('#state').textContent.includes('ann')")
    assert fake.world.app.quota_left == 0
    page.goto("about:blank")

"""The keyboard alone: every key that is listed, all that can be pressed, and the media keys."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, WebSocketRoute, expect

from tests.browser.conftest import Told, open_page
from tests.browser.stage import Server, until

WIDTHS = {"phone": (390, 844), "desktop": (1280, 800)}
AT = "document.getElementById('audio').currentTime"

PRESS = """
([key, more]) => {
  const at = document.activeElement ?? document.body;
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  at.dispatchEvent(event);
  return event.defaultPrevented;
}
"""
"""Press a key where the focus is; whether the page took it."""
CLOSE = """
document.querySelectorAll("dialog[open]:not(#living)").forEach((one) => one.close());
document.activeElement.blur();
"""

FOCUSED = """
() => {
  const at = document.activeElement;
  const box = at.getBoundingClientRect();
  const shows = (one) => {
    const { outlineStyle, outlineWidth } = one ? getComputedStyle(one) : {};
    return one && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  };
  const ring = shows(at) || shows(at.closest(".pad")) || shows(at.closest(".segments label"))
    || shows(at.closest(".switch")?.querySelector("i"));
  const x = Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2));
  const y = Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2));
  const above = document.elementFromPoint(x, y);
  const hidden = above?.closest("#dock") && !at.closest("#dock");
  const label = at.getAttribute("aria-label") || at.labels?.[0]?.textContent;
  const name = (label || at.textContent || at.title || "").trim();
  const small = Math.min(box.width, box.height);
  return { tag: at.tagName, id: at.id, ring: Boolean(ring), hidden: Boolean(hidden), name, small };
}
"""
MISSED = """
() => [...document.querySelectorAll(":is(main, #dock, .top) :is(button, a[href], select, input)")]
  .filter((one) => !one.closest("[hidden]") && one.getClientRects().length && !one.disabled)
  .filter((one) => one.tabIndex >= 0 && getComputedStyle(one).visibility === "visible")
  .filter((one) => one.type !== "radio" || one.checked)
  .filter((one) => !one.hasAttribute("data-reached"))
  .map((one) => one.outerHTML.slice(0, 120))
"""


def visit(browser: Browser, server: Server, told: Told, screen: str, script: str = "") -> Page:
    width, height = WIDTHS[screen]
    context = browser.new_context(
        viewport={"width": width, "height": height}, reduced_motion="reduce"
    )
    if script:
        context.add_init_script(script)
    page = open_page(context, told)
    page.goto(server.url)
    page.wait_for_selector("body[data-view=welcome]")
    return page


@pytest.fixture
def contexts(browser: Browser) -> Iterator[Browser]:
    """The browser; what a test opened in it is closed."""
    before = set(browser.contexts)
    yield browser
    for context in set(browser.contexts) - before:
        context.close()


def play(page: Page) -> None:
    page.click("#start-hand")
    page.get_by_role("button", name="Happy").click()
    until(page, f"{AT} > 0.1")
    page.locator("#content").focus()


def press(page: Page, key: str, **more: object) -> bool:
    return bool(page.evaluate(PRESS, [key, more]))


@pytest.mark.parametrize("screen", WIDTHS)
def test_everything_is_reached_in_order_and_seen(
    contexts: Browser, server: Server, told: Told, screen: str
) -> None:
    page = visit(contexts, server, told, screen)
    play(page)
    page.keyboard.press("k")  # a song that ends on the way would draw the lists anew
    until(page, "document.getElementById('audio').paused")
    page.locator(".skip-link").focus()
    for _ in range(150):
        page.evaluate("document.activeElement.setAttribute('data-reached', '')")
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        at = page.evaluate(FOCUSED)
        assert at["ring"], at
        assert not at["hidden"], at
        assert at["name"], at
        assert at["small"] >= 24, at
    else:
        raise AssertionError("the Tab key goes round and round")
    assert page.evaluate(MISSED) == []
    assert not told, told


@pytest.mark.parametrize("screen", WIDTHS)
def test_each_dialog_takes_the_focus_and_gives_it_back(
    contexts: Browser, server: Server, told: Told, screen: str
) -> None:
    page = visit(contexts, server, told, screen)
    play(page)
    for key, name in (
        ("t", "taste"), ("y", "music"), ("j", "journal"), ("z", "sleep"), ("?", "help"),
        ("v", "living"),
    ):  # fmt: skip
        page.locator("#next").focus()
        page.keyboard.press(key)
        dialog = page.locator(f"dialog#{name}[open]")
        expect(dialog).to_be_visible()
        assert page.evaluate("!!document.activeElement.closest('dialog[open]')"), name
        assert page.evaluate(FOCUSED)["ring"], name
        if name != "living":
            page.keyboard.press("n")  # in a dialog no key of the page's acts
        page.keyboard.press("Escape")
        expect(dialog).to_be_hidden()
        back = page.evaluate("document.activeElement.id")
        assert back not in ("", "content"), name  # to where it was, or to what opens it
    assert not told, told


def test_what_is_listed_works_and_what_works_is_listed(
    contexts: Browser, server: Server, told: Told
) -> None:
    page = visit(contexts, server, told, "desktop")
    play(page)
    page.keyboard.press("?")
    listed = {
        key
        for keys in page.locator("#help dt").evaluate_all(
            "(all) => all.map((one) => one.dataset.keys)"
        )
        for key in json.loads(keys)
    }
    page.keyboard.press("Escape")
    table: dict[str, str] = dict(
        page.evaluate("import('./js/keys.js').then((m) => [...m.actionsByKey()])")
    )
    assert set(table) <= listed
    works = set()
    like = page.locator("#like")
    for key in [*map(chr, range(32, 127)), "Enter", "Escape", "Tab", "Home", "Delete", "ArrowLeft",
                "ArrowRight", "ArrowUp", "ArrowDown", "PageUp", "F2", "Backspace"]:  # fmt: skip
        if page.evaluate(
            f"([key, more]) => {{ {CLOSE} return ({PRESS})([key, more]); }}", [key, {}]
        ):
            works.add(key.lower() if len(key) == 1 else key)
        if key in "vV":  # in and out again
            press(page, "v")
        if key in "lL":  # and liked no longer: other tests begin with no song that is
            expect(like).to_have_attribute("aria-pressed", "true")
            press(page, "l")
            expect(like).to_have_attribute("aria-pressed", "false")
    page.evaluate("document.querySelectorAll('dialog[open]').forEach((d) => d.close())")
    same = {"=": "+", "_": "-"}  # no Shift is asked for
    assert {same.get(key, key) for key in works} == set(table)

    # What the part that has the focus takes by itself.
    elsewhere = listed - set(table)
    assert elsewhere == {"Escape", "Enter", "Delete", "Alt+ArrowUp", "Alt+ArrowDown"}
    page.locator(".pad input").first.focus()
    assert press(page, "ArrowUp")
    page.keyboard.press("q")
    assert page.evaluate("!!document.activeElement.closest('#queue')")
    assert press(page, "ArrowDown", altKey=True)
    assert press(page, "Delete")
    assert not told, told


def test_single_keys_can_be_switched_off_and_stay_off(
    contexts: Browser, server: Server, told: Told
) -> None:
    page = visit(contexts, server, told, "desktop")
    play(page)
    page.click("#help-button")
    page.get_by_role("switch", name="Single-key shortcuts").uncheck()
    page.keyboard.press("Escape")
    page.reload()
    page.wait_for_selector("#dock:not([hidden])")
    page.evaluate("document.activeElement.blur()")
    for key in "knplxmcfvqyjtdh?1234+- ":
        assert not press(page, key), key
    page.click("#help-button")
    switch = page.get_by_role("switch", name="Single-key shortcuts")
    expect(switch).not_to_be_checked()
    switch.check()
    page.keyboard.press("Escape")
    page.evaluate("document.activeElement.blur()")
    assert press(page, "m")
    assert not told, told


def test_no_key_acts_where_text_is_typed(contexts: Browser, server: Server, told: Told) -> None:
    page = visit(contexts, server, told, "desktop")
    play(page)
    page.evaluate(
        """() => {
          const field = document.createElement("input");
          field.id = "field";
          document.getElementById("content").prepend(field);
          field.focus();
        }"""
    )
    page.keyboard.type("kmn? vx5")
    assert page.locator("#field").input_value() == "kmn? vx5"
    expect(page.locator("dialog[open]")).to_have_count(0)
    page.locator("#service").focus()
    assert not press(page, "m")
    page.locator("#content").focus()
    assert not press(page, "m", ctrlKey=True)
    assert not press(page, "m", isComposing=True)
    held = press(page, "m", repeat=True)
    assert held
    expect(page.locator("#mute")).to_have_attribute("aria-label", "Mute")
    assert not told, told


@pytest.mark.parametrize(
    ("key", "code", "shift", "means"),
    [
        ("ь", "KeyM", False, "m"),  # Russian
        ("ة", "KeyM", False, "m"),  # Arabic
        ("μ", "KeyM", False, "m"),  # Greek
        ("m", "Semicolon", False, "m"),  # French: the letter counts, and not its place
        ("é", "Digit2", False, "2"),  # French: digits want Shift
        ("2", "Digit2", True, "2"),
        ("٢", "Digit2", False, "2"),  # Arabic digits
        ("؟", "Slash", True, "?"),
        ("=", "Equal", False, "+"),
        ("ö", "KeyL", False, "ö"),  # a Latin letter of its own is nobody else's
        ("!", "Digit1", True, "!"),
    ],
)
def test_keyboards_of_other_languages(
    page: Page, key: str, code: str, shift: bool, means: str
) -> None:
    told = page.evaluate(
        """async ([key, code, shiftKey]) => {
          const { actionsByKey, keyOf } = await import("./js/keys.js");
          const named = actionsByKey();
          const event = new KeyboardEvent("keydown", { key, code, shiftKey });
          return keyOf(event, (one) => named.has(one));
        }""",
        [key, code, shift],
    )
    assert told == means


MEDIA = """
window.media = { acts: {}, at: "never", shown: null };
class Metadata { constructor(what) { Object.assign(this, what); } }
window.MediaMetadata = Metadata;
Object.defineProperty(navigator, "mediaSession", { value: {
  playbackState: "none",
  set metadata(what) { media.shown = what; },
  get metadata() { return media.shown; },
  setActionHandler(name, act) {
    if (name === "skipad") throw new TypeError("unknown");
    media.acts[name] = act;
  },
  setPositionState(state) {
    if (state && !(state.position <= state.duration)) throw new TypeError("position");
    media.at = state ?? "unknown";
  },
} });
"""


def test_the_keys_of_a_headset(contexts: Browser, server: Server, told: Told) -> None:
    page = visit(contexts, server, told, "desktop", MEDIA)
    play(page)
    title = page.locator("#dock-title")
    until(page, "document.getElementById('audio').duration > 30")
    shown = page.evaluate("media.shown")
    assert shown["title"] == title.inner_text()
    assert shown["artist"] == "Moodify House Band"
    picture = shown["artwork"][0]
    assert picture["src"].endswith("img/icon-512.png")
    assert (
        page.evaluate(
            "(src) => fetch(src).then((r) => r.headers.get('content-type'))", picture["src"]
        )
        == picture["type"]
    )
    until(page, "media.at.duration > 30 && media.at.position > 0")
    state = "navigator.mediaSession.playbackState"
    page.evaluate("media.acts.pause()")
    until(page, f"document.getElementById('audio').paused && {state} === 'paused'")
    # Still, so that the song stays where a key has brought it.
    page.evaluate("media.acts.seekto({ seekTime: 20 })")
    until(page, f"{AT} > 19.5")
    page.evaluate("media.acts.seekforward({})")
    until(page, f"{AT} > 29")
    page.evaluate("media.acts.seekbackward({ seekOffset: 25 })")
    until(page, f"{AT} < 15")
    page.evaluate("media.acts.seekbackward({ seekOffset: 500 })")
    until(page, f"{AT} < 4")
    until(page, "media.at.position < 4")
    page.evaluate("media.acts.play()")
    until(page, f"!document.getElementById('audio').paused && {state} === 'playing'")
    first = title.inner_text()
    page.keyboard.press("v")  # and from the living room
    page.evaluate("media.acts.nexttrack()")
    room = page.locator(".living-title")
    expect(room).not_to_have_text(first)
    until(page, f"media.shown.title !== {first!r}")
    # Back at once, as from a song that has only just begun.
    page.evaluate("document.getElementById('audio').currentTime = 0; media.acts.previoustrack()")
    expect(room).to_have_text(first)
    page.evaluate("media.acts.stop()")
    until(page, "document.getElementById('audio').paused")
    assert not told, told


def test_the_keys_follow_from_one_player_to_the_other(page: Page) -> None:
    """Spotify's player, and back: what the keys move is what sounds."""
    moves = page.evaluate(
        """async () => {
          const { MediaKeys } = await import("./js/mediasession.js");
          const { Sound } = await import("./js/sound.js");
          const did = [];
          class One extends EventTarget {
            playing = false;
            wanted = true;
            song = null;
            duration = NaN;
            position = 0;
            constructor(name) { super(); this.name = name; }
            load(song) { this.song = song; }
            play() { did.push(`${this.name} plays`); this.playing = true; }
            pause() { did.push(`${this.name} pauses`); this.playing = false; }
            silence() { this.playing = false; }
            seek(at) { did.push(`${this.name} ${at}`); }
          }
          const acts = {};
          let at;
          Object.defineProperty(navigator, "mediaSession", { value: {
            setActionHandler: (name, act) => { acts[name] = act; },
            setPositionState: (state) => { at = state; },
          } });
          const [here, spotify] = [new One("here"), new One("spotify")];
          const sound = new Sound(here, spotify);
          const keys = new MediaKeys(sound, { next: () => {}, previous: () => {} });
          const song = (uri) => ({ uri, title: uri, artists: ["A"], album: "", image: null });
          const show = (player, now, duration) => {
            sound.show({ player, now, queue: [] });
            sound.active.duration = duration;
            keys.show(now, false);
            keys.move();
          };
          show("here", song("house:a"), 100);
          acts.pause();
          const first = at.duration;
          show("spotify", song("spotify:track:b"), NaN);
          const unknown = at === undefined;
          acts.seekto({ seekTime: 7 });
          acts.pause();
          show("here", song("house:a"), 100);
          acts.seekto({ seekTime: 9 });
          const moved = did.filter((one) => !one.endsWith("plays"));
          return { did: moved, first, unknown, next: acts.nexttrack };
        }"""
    )
    assert moves == {
        "did": ["here pauses", "spotify 7", "spotify pauses", "here 9"],
        "first": 100,
        "unknown": True,
        "next": None,
    }


def test_a_mood_that_flickers_is_not_run_after(page: Page) -> None:
    said = page.evaluate(
        """async () => {
          const { Calm } = await import("./js/calm.js");
          const run = (pairs) => {
            const calm = new Calm();
            const heard = [];
            let now = 0;
            for (const [key, ms] of pairs) {
              for (const end = now + ms; now < end; now += 100) {
                const said = calm.of(key, now);
                if (said !== heard.at(-1)) heard.push(said);
              }
            }
            return heard;
          };
          const times = (n, pairs) => Array.from({ length: n }, () => pairs).flat();
          return {
            quick: run(times(40, [["happy", 300], ["sad", 300]])),
            blips: run(times(10, [["happy", 3000], ["sad", 200]])),
            settles: run([["happy", 3000], ["sad", 3000]]),
            begins: run([["unsure", 400], ["happy", 2000]]),
            ends: run([...times(20, [["happy", 300], ["sad", 300]]), ["sad", 4000]]),
            slow: run(times(6, [["happy", 1500], ["no_face", 1500]])).length,
            unsureFor: (() => {
              const calm = new Calm();
              calm.of("unsure", 0);
              calm.of("happy", 100);
              return calm.lasted(100);
            })(),
          };
        }"""
    )
    assert said["quick"] == ["happy", "unsure"]
    assert said["blips"] == ["happy"]
    assert said["settles"] == ["happy", "sad"]
    assert said["begins"] == ["unsure", "happy"]
    assert said["ends"] == ["happy", "unsure", "sad"]
    assert said["slow"] <= 9
    assert said["unsureFor"] == 0.1  # not long enough to be read aloud


CLOCK = """
{
  let pictures = 0;
  const { parse } = JSON;
  JSON.parse = (text, ...more) => {
    const told = parse(text, ...more);
    if (told?.type === "seen") pictures += 1;
    return told;
  };
  performance.now = () => 200 * pictures;
}
"""
"""Lets the page's time go by the pictures it is told of, a fifth of a second each: where a slow
machine makes it wait for the next one, the mood hasn't held for as long."""


def test_the_page_stays_calm_before_a_mood_that_flickers(
    contexts: Browser, server: Server, told: Told
) -> None:
    turn = 0

    def flicker(socket: WebSocketRoute) -> None:
        there = socket.connect_to_server()

        def back(message: str | bytes) -> None:
            nonlocal turn
            said: Any = json.loads(message)
            if said.get("type") == "seen":
                turn += 1
                said["mood"] |= {"label": ("happy", "sad")[turn % 2], "held": 0.1}
                said["faces"] = said["faces"] or [
                    {"id": 1, "box": [0.3, 0.3, 0.3, 0.3], "score": 1.0, "listener": True}
                ]
            socket.send(json.dumps(said))

        there.on_message(back)
        socket.on_message(there.send)

    context = contexts.new_context(reduced_motion="reduce")
    context.add_init_script(CLOCK)
    context.route_web_socket("**/*", flicker)
    page = open_page(context, told)
    page.goto(server.url)
    page.click("#start-camera")
    until(page, "/happy|sad/.test(document.body.dataset.mood)")
    page.evaluate(
        """() => {
          window.moods = [document.body.dataset.mood];
          new MutationObserver(() => {
            const { mood } = document.body.dataset;
            if (mood !== moods.at(-1)) moods.push(mood);
          }).observe(document.body, { attributes: true, attributeFilter: ["data-mood"] });
          window.heard = [];
          new MutationObserver(() => {
            if (announce.textContent.includes("seem")) heard.push(announce.textContent);
          }).observe(announce, { childList: true, characterData: true, subtree: true });
        }"""
    )
    before = turn
    until(page, "document.body.dataset.mood === 'unsure'")
    page.wait_for_timeout(2000)
    assert turn - before > 12
    assert len(page.evaluate("moods")) == 2, page.evaluate("moods")
    assert page.evaluate("heard.length") <= 1
    assert not told, told

"""What comes next in a person's hands: ordered, kept, shared, opened, ended, and put to sleep."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.conftest import Told, open_page
from tests.browser.stage import Server, until

AT = "document.getElementById('audio').currentTime"
SIZES = {"phone": (390, 844), "desktop": (1280, 900)}
SESSION = "JSON.parse(sessionStorage['moodify.session'])"
STATE = f"(await (await fetch('api/sessions/' + {SESSION})).json())"
SAME = f"""async (wanted) => {{
  const {{ queue, placed }} = {STATE};
  const told = queue.slice(0, 8).map((song) => [song.title, placed.includes(song.uri)]);
  const shown = [...document.querySelectorAll("#queue .song")].map((row) =>
    [row.querySelector(".song-text b").textContent, Boolean(row.querySelector(".placed"))]);
  const first = told.slice(0, wanted.length).map(([title]) => title);
  return String(told) === String(shown) && String(first) === String(wanted);
}}"""


@pytest.fixture(params=SIZES)
def playing(
    context: BrowserContext, server: Server, told: Told, request: pytest.FixtureRequest
) -> Iterator[Page]:
    """Happy by their own word, a song playing, eight to come."""
    page = open_page(context, told)
    width, height = SIZES[request.param]
    page.set_viewport_size({"width": width, "height": height})
    page.goto(server.url)
    page.click("#start-hand")
    page.get_by_role("button", name="Happy").click()
    until(page, f"{AT} > 0.1")
    expect(page.locator("#queue .song")).to_have_count(8)
    yield page
    assert not told, f"the page's console: {told}"


@pytest.fixture
def desk(context: BrowserContext, server: Server, told: Told) -> Iterator[Page]:
    """The page before anything."""
    page = open_page(context, told)
    page.goto(server.url)
    page.wait_for_selector("body[data-view=welcome]")
    yield page
    assert not told, f"the page's console: {told}"


def titles(page: Page) -> list[str]:
    return page.locator("#queue .song-text b").all_inner_texts()


def ordered(page: Page, wanted: list[str]) -> None:
    """Wait until the queue begins so for the session, and the page has drawn what that says.

    The page shows a move before the session knows of it, and draws the list anew once it does.
    """
    until(page, f"({SAME})({_json(wanted)})")


def _json(value: object) -> str:
    """As the page's `JSON.stringify` writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def state(page: Page) -> dict[str, Any]:
    told: dict[str, Any] = page.evaluate(f"async () => {STATE}")
    return told


def middle(place: Locator) -> tuple[float, float]:
    box = place.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def choose(page: Page, row: int, item: str) -> None:
    page.locator("#queue .grip").nth(row).click()
    page.get_by_role("menuitem", name=item).click()


def test_a_song_is_dragged_and_stays_there_when_the_mood_changes(playing: Page) -> None:
    one, two, three, *_ = titles(playing)
    playing.locator("#queue").scroll_into_view_if_needed()
    grip = playing.locator("#queue .grip")
    x, y = middle(grip.nth(2))
    playing.mouse.move(x, y)
    playing.mouse.down()
    playing.mouse.move(x, y - 30, steps=3)
    _, first = middle(playing.locator("#queue .song").first)
    playing.mouse.move(x, first - 20, steps=5)
    playing.mouse.up()
    ordered(playing, [three, one, two])
    expect(playing.get_by_role("menu")).to_have_count(0)
    expect(playing.locator("#queue .song").first.locator(".placed")).to_have_count(1)
    expect(playing.locator("#announce")).to_contain_text("is now number 1 of 8")
    playing.get_by_role("button", name="Sad").click()
    expect(playing.locator("#sentence")).to_contain_text("You feel sad")
    expect(playing.locator("#queue .song-text b").nth(1)).not_to_have_text(one)
    ordered(playing, [three])


def test_escape_leaves_a_dragged_song_where_it_was(playing: Page) -> None:
    before = titles(playing)
    playing.locator("#queue").scroll_into_view_if_needed()
    x, y = middle(playing.locator("#queue .grip").nth(1))
    playing.mouse.move(x, y)
    playing.mouse.down()
    playing.mouse.move(x, y + 150, steps=4)
    playing.keyboard.press("Escape")
    playing.mouse.up()
    assert titles(playing) == before
    assert state(playing)["placed"] == []


def test_the_menu_does_all_that_dragging_does(playing: Page) -> None:
    one, two, three, *_ = titles(playing)
    choose(playing, 2, "Play next")
    ordered(playing, [three, one, two])
    choose(playing, 0, "Move down")
    ordered(playing, [one, three, two])
    choose(playing, 2, "Move up")
    ordered(playing, [one, two, three])
    choose(playing, 1, "Remove")
    expect(playing.locator("#queue .gone")).to_contain_text(f"{two} is removed.")
    ordered(playing, [one, three])
    # By a key: the row is drawn anew when the session's answer comes, even under a pointer.
    playing.get_by_role("button", name="Undo").press("Enter")
    ordered(playing, [one, two, three])
    playing.locator("#queue .grip").first.click()
    up = playing.get_by_role("menuitem", name="Move up")
    expect(up).to_have_attribute("aria-disabled", "true")
    playing.keyboard.press("Escape")
    expect(playing.get_by_role("menu")).to_have_count(0)
    expect(playing.locator("#queue .grip").first).to_be_focused()


def test_keys_move_and_remove_the_song_that_has_the_focus(playing: Page) -> None:
    one, two, three, *_ = titles(playing)
    playing.get_by_role("button", name=f"Play {one} now").focus()
    playing.keyboard.press("Alt+ArrowDown")
    ordered(playing, [two, one])
    expect(playing.get_by_role("button", name=f"Play {one} now")).to_be_focused()
    playing.keyboard.press("Alt+ArrowUp")
    playing.keyboard.press("Alt+ArrowUp")
    ordered(playing, [one, two])
    expect(playing.locator("#announce")).to_contain_text("is the first already")
    playing.keyboard.press("Delete")
    undo = playing.get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    ordered(playing, [two, three])
    playing.keyboard.press("Enter")
    ordered(playing, [one, two])
    expect(playing.get_by_role("button", name=f"Move or remove {one}")).to_be_focused()


def test_a_row_that_stood_still_meanwhile_is_moved_all_the_same(playing: Page) -> None:
    one, two, three, *_ = titles(playing)
    playing.locator("label.switch", has_text="Endless play").click()
    expect(playing.get_by_text("More songs follow before these run out.")).to_have_count(0)
    choose(playing, 0, "Move down")
    ordered(playing, [two, one, three])
    assert len(titles(playing)) == 8
    expect(playing.locator("#announce")).to_contain_text("is now number 2 of 8")


def test_the_focus_stays_in_the_list_when_its_song_begins(playing: Page) -> None:
    second = titles(playing)[1]
    playing.locator("#queue .grip").first.focus()
    playing.evaluate("document.getElementById('next').click()")
    expect(playing.locator("#queue .song-text b").first).to_have_text(second)
    assert playing.evaluate(
        "document.activeElement === document.querySelector('#queue .song .grip')"
    )


def test_what_came_during_a_drag_is_shown_after_it(playing: Page) -> None:
    second = titles(playing)[1]
    grip = playing.locator("#queue .grip").nth(2)
    playing.locator("#queue").scroll_into_view_if_needed()
    x, y = middle(grip)
    playing.mouse.move(x, y)
    playing.mouse.down()
    playing.mouse.move(x, y - 30, steps=3)
    title = playing.locator("#dock-title").inner_text()
    playing.evaluate("document.getElementById('next').click()")
    expect(playing.locator("#dock-title")).not_to_have_text(title)
    playing.keyboard.press("Escape")
    playing.mouse.up()
    expect(playing.locator("#queue .song-text b").first).to_have_text(second)


def test_a_song_is_searched_and_added(playing: Page) -> None:
    playing.get_by_role("button", name="Add a song").click()
    dialog = playing.get_by_role("dialog", name="Add a song")
    dialog.get_by_role("searchbox").fill("drawer")  # too sad a song to be the one that plays
    dialog.get_by_role("button", name="Play Letters in a Drawer next").click()
    expect(dialog.get_by_role("status").first).to_contain_text("Letters in a Drawer comes next.")
    dialog.get_by_role("searchbox").fill("zzzz")
    expect(dialog).to_contain_text("No song that can be played here has these words.")
    dialog.get_by_role("button", name="Close").click()
    ordered(playing, ["Letters in a Drawer"])


def test_the_songs_are_kept_as_a_file_and_opened_again(playing: Page, tmp_path: Path) -> None:
    coming = titles(playing)
    playing.get_by_role("button", name="Save or share").click()
    dialog = playing.get_by_role("dialog", name="Save or share")
    expect(dialog).to_contain_text("8 songs.")
    kept = {}
    for kind in ("M3U", "XSPF", "JSON", "CSV"):
        with playing.expect_download() as download:
            dialog.get_by_role("link", name=kind).click()
        path = tmp_path / download.value.suggested_filename
        download.value.save_as(path)
        kept[path.suffix] = path
    dialog.get_by_role("button", name="Close").click()
    playing.get_by_role("button", name="Open a list").click()
    opened = playing.get_by_role("dialog", name="Open a list")
    for path in kept.values():
        opened.locator("input[type=file]").set_input_files(path)
        expect(opened.locator(".shared b")).to_have_text(coming)
        expect(opened).to_contain_text("8 songs are shared with you. All are here.")
    opened.get_by_role("button", name="Play 8 songs").click()
    expect(playing.locator("#dock-title")).to_have_text(coming[0])
    ordered(playing, coming[1:])  # as they stood before, too: until all of them were placed
    until(playing, f"(async () => {STATE}.placed.length === 7)()")


def test_a_link_opens_in_another_page_and_plays_nothing_before_a_press(
    playing: Page, context: BrowserContext, server: Server, told: Told
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    coming = titles(playing)
    asked: list[str] = []
    playing.get_by_role("button", name="Save or share").click()
    dialog = playing.get_by_role("dialog", name="Save or share")
    dialog.get_by_role("button", name="Copy link").click()
    expect(dialog.get_by_role("button", name="Copied")).to_be_visible()
    link = playing.evaluate("() => navigator.clipboard.readText()")
    assert link.startswith(server.url + "#songs=1.")
    assert len(link) < 1000
    assert "happy" not in link
    playing.evaluate("document.getElementById('audio').pause()")
    friend = open_page(context, told)
    friend.on("request", lambda request: asked.append(request.url))
    friend.goto(link)
    opened = friend.get_by_role("dialog", name="Open a list")
    expect(opened.locator(".shared b")).to_have_text(coming)
    assert "#" not in friend.url
    assert not [url for url in asked if "songs=" in url]
    assert state(friend)["now"] is None
    opened.get_by_role("button", name="Play 8 songs").click()
    expect(friend.locator("#dock-title")).to_have_text(coming[0])
    until(friend, f"{AT} > 0.1")
    expect(friend.locator("#queue .song-text b")).to_have_text(coming[1:])
    friend.close()


def test_what_cannot_be_found_is_said_with_a_way_to_open_it(desk: Page) -> None:
    link = desk.evaluate(
        """async () => {
          const { linkTo } = await import('/js/queue/link.js');
          return (await linkTo([
            { title: 'Zephyr', artists: ['Nobody'], links: { youtube: 'https://tube.example/1' } },
            { title: 'Spotted', artists: ['Some'], uri: 'spotify:track:abc' },
            { title: 'Gravel Path', artists: ['Moodify House Band'] },
          ], location.href)).link;
        }"""
    )
    desk.evaluate("(link) => { location.href = link; }", link)
    opened = desk.get_by_role("dialog", name="Open a list")
    expect(opened).to_contain_text("3 songs are shared with you. 2 can't be found here.")
    # Who wrote the link may call its place anything: it is named by where it leads.
    out = opened.get_by_role("link", name="Open Zephyr in tube.example, in a new tab")
    expect(out).to_have_attribute("href", "https://tube.example/1")
    spotify = opened.get_by_role("link", name="Open Spotted in Spotify, in a new tab")
    expect(spotify).to_have_attribute("href", "https://open.spotify.com/track/abc")
    opened.get_by_role("button", name="Play it").click()
    expect(desk.locator("#dock-title")).to_have_text("Gravel Path")


@pytest.mark.parametrize(
    ("part", "sentence"),
    [
        ("1.AAAA", "This link can't be read"),
        ("1.", "This link can't be read"),
        ("1", "This link can't be read"),
        ("x.abc", "This link can't be read"),
        ("1.%00<script>", "This link can't be read"),
        ("2.abc", "made by a newer Moodify"),
        ("1." + "A" * 30_000, "This link can't be read"),
    ],
    ids=["cut", "empty", "short", "version", "odd", "newer", "long"],
)
def test_a_bad_link_is_a_sentence(desk: Page, part: str, sentence: str) -> None:
    desk.evaluate("(part) => { location.hash = `songs=${part}`; }", part)
    expect(desk.get_by_role("dialog", name="Open a list")).to_contain_text(sentence)


def test_a_link_that_would_inflate_to_gigabytes_is_a_sentence(desk: Page) -> None:
    part = desk.evaluate(
        """async () => {
          const flat = new Blob([new Uint8Array(5e6).fill(32), '[["x",[]]]']);
          const packed = flat.stream().pipeThrough(new CompressionStream('deflate-raw'));
          const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
          const text = btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''));
          return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
        }"""
    )
    assert len(part) < 20_000
    desk.evaluate("(part) => { location.hash = `songs=1.${part}`; }", part)
    dialog = desk.get_by_role("dialog", name="Open a list")
    expect(dialog).to_contain_text("This link can't be read")


def test_a_link_carries_songs_of_any_kind_and_is_bounded(desk: Page) -> None:
    songs: list[dict[str, Any]] = [
        {"title": "Ünï — 歌 🎵 \u200fשיר", "artists": ["A;B", "[C]", ""]},
        {"title": "x" * 900, "artists": ["y" * 900] * 9, "uri": "audius:D7KyD"},
        {"title": "Links", "artists": [], "uri": "audius:1", "links": {"a": "https://a.example"}},
    ]
    read = desk.evaluate(
        """async (songs) => {
          const { linkTo, partOf, songsIn } = await import('/js/queue/link.js');
          return songsIn(partOf((await linkTo(songs, 'http://x.example/')).link));
        }""",
        songs,
    )
    assert read[0]["title"] == songs[0]["title"]
    assert read[0]["artists"] == songs[0]["artists"]
    assert read[1]["title"] == "x" * 300
    assert read[1]["artists"] == ["y" * 300] * 5
    assert read[2]["links"] == {"a": "https://a.example"}
    many = [{"title": f"{n * 7919} song {n * 104729}", "artists": [f"{n * n}"]} for n in range(900)]
    size, count = desk.evaluate(
        """async (songs) => {
          const { linkTo } = await import('/js/queue/link.js');
          const { link, count } = await linkTo(songs, 'http://x.example/');
          return [link.length, count];
        }""",
        many,
    )
    assert size <= 8000
    assert 100 < count <= 200
    hidden = desk.evaluate(
        """async () => {
          const { shared } = await import('/js/queue/link.js');
          return shared([{ uri: 'file:///secret/a.mp3', title: 'A', artists: ['B'], links: {},
            mood: { label: 'sad' }, reasons: ['x'] }]);
        }"""
    )
    assert hidden == [{"title": "A", "artists": ["B"], "links": {}}]


def test_halves_of_characters_and_the_rest_of_a_sentence_do_no_harm(desk: Page) -> None:
    read = desk.evaluate(
        """async () => {
          const { linkTo, partOf, songsIn } = await import('/js/queue/link.js');
          const songs = [{ title: 'x'.repeat(299) + '\\u{1f3b5}', artists: ['\\ud800y'],
            uri: 'a:\\udfff',
            links: { constructor: 'https://a.example', no: 'javascript:alert(1)' } }];
          const { link } = await linkTo(songs, 'http://x.example/');
          return songsIn(partOf(`Hear this: ${link}, it is fine.`));
        }"""
    )
    assert read == [
        {
            "title": "x" * 299,
            "artists": ["y"],
            "uri": "a:",
            "links": {"constructor": "https://a.example"},
        }
    ]
    names = desk.evaluate(
        """async () => {
          const { nameOf } = await import('/js/queue/open.js');
          return [['spotify', 'https://open.spotify.com/a'],
            ['spotify', 'https://spotify.com.x.example/'], ['constructor', 'https://a.example'],
            ['spotify', 'https://[']].map((one) => nameOf(...one));
        }"""
    )
    assert names == ["Spotify", "spotify.com.x.example", "a.example", ""]


def test_a_file_is_dropped_on_the_page(desk: Page, told: Told) -> None:
    drop = """([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      const at = (kind) => document.body.dispatchEvent(
        new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
      at('dragover');
      at('drop');
    }"""
    csv = "title,artist\nGravel Path,Moodify House Band\nNowhere,Nobody\n"
    desk.evaluate(drop, ["friend.csv", csv])
    dialog = desk.get_by_role("dialog", name="Open a list")
    expect(dialog).to_contain_text("2 songs are shared with you. 1 can't be found here.")
    desk.evaluate(drop, ["photo.png", "nothing"])
    expect(dialog).to_contain_text("“photo.png” is no kind of list that is known.")
    told.expect("422")
    desk.evaluate(drop, ["none.json", ""])
    expect(dialog).to_contain_text("That file is empty.")


def test_without_endless_play_the_music_ends_calmly(playing: Page) -> None:
    switch = playing.get_by_role("switch", name=re.compile("Endless play"))
    switch.focus()
    playing.keyboard.press("Space")
    expect(playing.locator("#queue-foot")).to_contain_text("ends after the next 8 songs")
    for _ in range(8):
        title = playing.locator("#dock-title").inner_text()
        playing.get_by_role("button", name="Next song").click()
        expect(playing.locator("#dock-title")).not_to_have_text(title)
    expect(playing.locator("#queue-foot")).to_contain_text("ends after this song")
    until(playing, "document.getElementById('audio').duration > 10")
    playing.evaluate("audio.currentTime = audio.duration - 0.3")
    expect(playing.locator("#now")).to_contain_text("That was the last song.")
    expect(playing.locator("#dock")).to_be_hidden()
    playing.get_by_role("button", name="Play more").click()
    expect(playing.locator("#queue .song")).to_have_count(8)
    until(playing, f"{AT} > 0.1 && !document.getElementById('audio').paused")


def test_the_sleep_timer_shows_what_is_left_and_is_called_off(playing: Page) -> None:
    playing.keyboard.press("z")
    dialog = playing.get_by_role("dialog", name="Sleep timer")
    dialog.get_by_role("button", name="30 min").click()
    expect(playing.locator("#sleep-left")).to_have_text("30 min")
    playing.reload()
    expect(playing.locator("#sleep-left")).to_have_text("30 min")
    playing.locator("#sleep-left").click()
    dialog.get_by_role("button", name="Cancel").click()
    expect(playing.locator("#sleep-left")).to_be_hidden()
    playing.reload()
    expect(playing.locator("#dock-title")).not_to_be_empty()
    expect(playing.locator("#sleep-left")).to_be_hidden()


def test_the_sleep_timer_fades_and_pauses(playing: Page) -> None:
    loud = playing.evaluate("document.getElementById('audio').volume")
    # Enough seconds for a slow machine to load the page, few enough to be quiet from the first.
    kept = "JSON.stringify({ kind: 'time', uri: '', wall: Date.now() + 12000, left: 12000 })"
    # A page that is left writes down what is left of its own timer: so it is set before the next.
    playing.evaluate(
        f"addEventListener('pagehide', () => {{ sessionStorage['moodify.sleep'] = {kept}; }})"
    )
    playing.reload()
    until(playing, f"{AT} > 0.05 && document.getElementById('audio').volume < {loud / 2}")
    until(playing, "document.getElementById('audio').paused")
    expect(playing.locator("#sleep-left")).to_be_hidden()
    expect(playing.get_by_role("button", name="Play", exact=True)).to_be_visible()
    playing.get_by_role("button", name="Play", exact=True).click()
    until(playing, f"document.getElementById('audio').volume === {loud}")


def test_a_timer_that_ran_out_while_the_page_was_away_lets_nothing_begin(playing: Page) -> None:
    kept = "JSON.stringify({ kind: 'time', uri: '', wall: Date.now() - 1000, left: 5000 })"
    playing.evaluate(
        f"addEventListener('pagehide', () => {{ sessionStorage['moodify.sleep'] = {kept}; }})"
    )
    playing.reload()
    expect(playing.locator("#dock-title")).not_to_be_empty()
    playing.wait_for_timeout(1200)
    assert playing.evaluate("document.getElementById('audio').played.length") == 0
    expect(playing.locator("#sleep-left")).to_be_hidden()
    playing.reload()  # the next time it is a page like any other
    until(playing, f"{AT} > 0.1")


def test_the_sound_sleeps_at_the_end_of_the_song_and_of_the_queue(playing: Page) -> None:
    second = titles(playing)[0]
    playing.keyboard.press("z")
    playing.get_by_role("button", name="End of this song").click()
    expect(playing.locator("#sleep-left")).to_have_text("after this song")
    until(playing, "document.getElementById('audio').duration > 10")
    playing.evaluate("audio.currentTime = audio.duration - 1")
    expect(playing.locator("#dock-title")).to_have_text(second)
    expect(playing.locator("#sleep-left")).to_be_hidden()
    assert playing.evaluate("document.getElementById('audio').paused")
    playing.keyboard.press("z")
    playing.get_by_role("button", name="End of the queue").click()
    expect(playing.get_by_role("switch", name=re.compile("Endless play"))).not_to_be_checked()
    playing.locator("#sleep-left").click()
    playing.get_by_role("button", name="Cancel").click()
    expect(playing.get_by_role("switch", name=re.compile("Endless play"))).to_be_checked()


CLOCKS = """async (steps) => {
  const { Span } = await import('/js/queue/clocks.js');
  let wall = 1e12, own = 5000;
  const clock = (read) => ({ now: read });
  let span = new Span(60000, undefined, clock(() => wall), clock(() => own));
  const left = [];
  for (const [w, o, reload] of steps) {
    wall += w;
    own += o;
    if (reload) {
      const kept = JSON.parse(JSON.stringify(span.keep()));
      own = 0;
      wall += reload;
      span = Span.again(kept, clock(() => wall), clock(() => own));
      if (!span) return [...left, null];
    }
    left.push(span.left);
  }
  return left;
}"""


@pytest.mark.parametrize(
    ("steps", "left"),
    [
        ([[20000, 20000, 0], [40000, 40000, 0]], [40000, 0]),
        ([[28_800_000, 0, 0]], [0]),  # the computer slept for eight hours, the page's clock too
        ([[-3_600_000, 20000, 0], [40000, 40000, 0]], [40000, 0]),  # the clock was put back
        ([[-3_600_000, 20000, 1000]], [40000]),  # … and the tab reloaded
        ([[20000, 20000, 30000]], [10000]),  # the time that a reload takes counts
        ([[60000, 60000, 1]], [None]),  # it was over before
    ],
    ids=["plain", "suspended", "put-back", "put-back-reloaded", "reloaded", "over"],
)
def test_no_clock_makes_it_longer(desk: Page, steps: Any, left: Any) -> None:
    assert desk.evaluate(CLOCKS, steps) == left


@pytest.mark.parametrize(
    "kept", ["null", "[]", '{"kind": "time"}', '{"kind": "time", "wall": "x", "left": 1}', "{"]
)
def test_what_the_browser_kept_may_be_broken(desk: Page, kept: str) -> None:
    # After the page that is left has written down its own timer, of which there is none.
    desk.evaluate(
        """(kept) => addEventListener("pagehide", () => {
          sessionStorage["moodify.sleep"] = kept;
        })""",
        kept,
    )
    desk.reload()
    desk.wait_for_selector("body[data-view=welcome]")
    assert json.dumps(desk.evaluate("document.getElementById('sleep-left').hidden")) == "true"


def test_a_device_of_spotifys_keeps_to_the_queue(desk: Page) -> None:
    """What was taken out doesn't follow, and a paused device is left where it is."""
    desk.route("**/api/spotify/player**", lambda route: route.fulfill(json=None))
    told = desk.evaluate(
        """async () => {
          const { Connect } = await import('/js/spotify/connect.js');
          const duration = 100;
          const song = (n) => ({ uri: `spotify:track:${n}`, title: n, artists: ['x'], duration });
          const at = (position, playing) => ({ ...song('a'), position, playing });
          const wait = (ms) => new Promise((done) => setTimeout(done, ms));
          const begun = async (queue) => {
            const connect = new Connect();
            const told = [];
            for (const name of ['ended', 'moved']) {
              connect.addEventListener(name, () => told.push(name));
            }
            connect.load(song('a'), [song('b')]);
            await connect.use({ id: 'd' });
            await connect.play();
            connect.load(song('a'), queue);
            connect.told(at(99, true));
            return { connect, told };
          };
          const over = await begun([]);
          await wait(700);
          const held = await begun([song('b')]);
          held.connect.held = true;
          await wait(700);
          const paused = await begun([song('b')]);
          paused.connect.told(at(20, true));
          paused.connect.pause();
          paused.connect.load(song('b'), []);
          await wait(2600);
          paused.connect.told(at(20, false));
          return [over.told, held.told, paused.told];
        }"""
    )
    assert told == [["ended"], ["ended"], []]

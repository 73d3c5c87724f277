"""Pictures of the page for the documentation, taken from a real run in a real browser.

    .venv/bin/python tools/record_page.py            # docs/screenshots/*.png and docs/moodify.gif
    .venv/bin/python tools/record_page.py --only happy no-face

The camera plays clips made of the shippable pictures in tests/data. Needs Chromium and the
test extra; the page, the server and the network are the ones that people use.
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

from PIL import Image, ImageEnhance
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.browser.stage import DATA, Server, launch, stock, until, write_clip  # noqa: E402

DESKTOP, PHONE = (1440, 900), (360, 740)
WIDEST = 900
STEP = 2
"""Colours are rounded to multiples of this: unseen, and it halves a file of soft gradients."""
FILM = (1200, 760)
FILM_WIDTH = 720


class Recorder:
    """A browser with a clip for its camera, and where the pictures go."""

    def __init__(self, browser: Browser, server: Server, folder: Path) -> None:
        self.browser = browser
        self.server = server
        self.folder = folder

    @contextmanager
    def page(
        self, size: tuple[int, int] = DESKTOP, *, dark: bool = False, start: str | None = "camera"
    ) -> Iterator[Page]:
        """A fresh visitor's page; `start` is the button of the welcome that is pressed."""
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
        )
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.goto(self.server.url)
        page.wait_for_selector("body[data-view=welcome]")
        if start:
            page.click(f"#start-{start}")
        try:
            yield page
        finally:
            context.close()

    def shoot(self, page: Page, name: str) -> None:
        """Take what is on the screen."""
        page.wait_for_timeout(400)
        self.folder.mkdir(parents=True, exist_ok=True)
        image = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
        if image.width > WIDEST:
            image = image.resize((WIDEST, round(image.height * WIDEST / image.width)))
        image = image.point(lambda level: min(255, (level + STEP // 2) // STEP * STEP))
        image.save(self.folder / f"{name}.png", optimize=True)
        print(name)


def mood(page: Page, name: str) -> None:
    """Wait until that is what is seen, and for its song."""
    until(page, f"document.body.dataset.mood === {name!r}", 60)
    page.wait_for_selector("#dock:not([hidden])")
    until(page, "document.getElementById('audio').currentTime > 1", 60)


def welcome(r: Recorder) -> None:
    """What is said before the camera is asked for."""
    for name, size, dark in (
        ("welcome", DESKTOP, False),
        ("welcome-dark", DESKTOP, True),
        ("phone-welcome", PHONE, False),
    ):
        with r.page(size, dark=dark, start=None) as page:
            r.shoot(page, name)


def happy(r: Recorder) -> None:
    """A face, its mood, the song and its reasons."""
    with r.page() as page:
        mood(page, "happy")
        r.shoot(page, "happy")
        page.locator("#queue button[aria-expanded]").first.click()
        page.evaluate("scrollTo(0, 330)")
        r.shoot(page, "reasons")
    for name, size in (("happy-dark", DESKTOP), ("phone-happy", PHONE)):
        with r.page(size, dark=True) as page:
            mood(page, "happy")
            r.shoot(page, name)


def neutral_and_offer(r: Recorder) -> None:
    """The mood has changed and the music does not follow by itself."""
    with r.page() as page:
        mood(page, "happy")
        page.get_by_label("Follow my face").uncheck()
        page.wait_for_selector(".offer-card")
        mood(page, "neutral")
        page.evaluate("scrollTo(0, 0)")
        r.shoot(page, "offer")


def no_face(r: Recorder) -> None:
    """Nobody is there: no guess."""
    for name, size in (("no-face", DESKTOP), ("phone-no-face", PHONE)):
        with r.page(size) as page:
            mood(page, "no_face")
            r.shoot(page, name)


def by_hand(r: Recorder) -> None:
    """No camera: a word, a wish, the pad."""
    with r.page(start="hand") as page:
        r.shoot(page, "by-hand-empty")
        page.get_by_role("button", name="Sad").click()
        page.get_by_role("radio", name="Lift").check()
        mood(page, "sad")
        r.shoot(page, "by-hand-lift")
    with r.page(PHONE, dark=True, start="hand") as page:
        page.get_by_role("button", name="Angry").click()
        mood(page, "angry")
        r.shoot(page, "phone-by-hand")
        page.locator("#pad").scroll_into_view_if_needed()
        page.mouse.wheel(0, 260)
        r.shoot(page, "phone-pad")


def picture(r: Recorder) -> None:
    """A picture instead of the camera."""
    with r.page(start=None) as page:
        page.set_input_files("#picture-file", DATA / "astronaut.jpg")
        mood(page, "happy")
        r.shoot(page, "picture")


def help_and_trouble(r: Recorder) -> None:
    """The help, and a camera that was refused."""
    with r.page(start=None) as page:
        page.keyboard.press("?")
        r.shoot(page, "help")
    with r.page(start=None) as page:
        page.evaluate(
            "void (navigator.mediaDevices.getUserMedia = () =>"
            " Promise.reject(new DOMException('', 'NotAllowedError')))"
        )
        page.click("#start-camera")
        page.wait_for_selector(".notice")
        r.shoot(page, "camera-denied")


def server_gone(r: Recorder) -> None:
    """The program was stopped while the page was open."""
    with r.page(start="hand") as page:
        page.get_by_role("button", name="Neutral").click()
        mood(page, "neutral")
        r.server.stop()
        page.wait_for_selector('.notice[data-cause="lost"]')
        r.shoot(page, "server-gone")
    r.server.start()


def two_faces(r: Recorder) -> None:
    """Two people, one of them the listener."""
    with r.page() as page:
        mood(page, "happy")
        r.shoot(page, "two-faces")


def too_dark(r: Recorder) -> None:
    """A face that can't be seen well."""
    with r.page() as page:
        page.wait_for_selector("#hint:not([hidden])")
        r.shoot(page, "too-dark")


def film(r: Recorder, to: Path) -> None:
    """From the welcome to a face, a song and a change of mood, as a GIF."""
    shots: list[tuple[float, bytes]] = []

    def take(page: Page, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            shots.append((time.monotonic(), page.screenshot()))
            page.wait_for_timeout(300)

    with r.page(FILM, start=None) as page:
        take(page, 1.8)
        page.click("#start-camera")
        until(page, "document.body.dataset.mood === 'happy'", 60)
        take(page, 3.2)
        until(page, "document.body.dataset.mood === 'neutral'", 60)
        take(page, 1.6)
        page.get_by_role("radio", name="Lift").check()
        take(page, 1.8)
        until(page, "document.body.dataset.mood === 'no_face'", 60)
        take(page, 1.5)
    _write_gif(shots, to)
    print(to.name, f"{to.stat().st_size / 1e6:.1f} MB")


def _write_gif(shots: list[tuple[float, bytes]], to: Path) -> None:
    size = (FILM_WIDTH, round(FILM_WIDTH * FILM[1] / FILM[0]))
    frames = [Image.open(io.BytesIO(png)).convert("RGB").resize(size) for _, png in shots]
    times = [at for at, _ in shots]
    # A wait between scenes is not shown at its length.
    lasting = [min(500, round(1000 * (b - a))) for a, b in pairwise(times)]
    # A palette of its own for every frame: moods differ in all their colours.
    first, *rest = [
        frame.quantize(256, kmeans=2, dither=Image.Dither.FLOYDSTEINBERG) for frame in frames
    ]
    first.save(
        to, save_all=True, append_images=rest, duration=[*lasting, 1500], loop=0, optimize=True
    )


FACES = (("happy.jpg", 4.0), ("neutral.jpg", 4.5), ("no_face.jpg", 4.0))
FILMED = (("happy.jpg", 5.0), ("neutral.jpg", 6.0), ("no_face.jpg", 7.0))
SCENES: dict[str, tuple[Callable[[Recorder], None], tuple[tuple[str, float], ...]]] = {
    "welcome": (welcome, FACES),
    "happy": (happy, (("happy.jpg", 2.0),)),
    "offer": (neutral_and_offer, FACES),
    "no-face": (no_face, (("happy.jpg", 3.0), ("no_face.jpg", 12.0))),
    "by-hand": (by_hand, FACES),
    "picture": (picture, FACES),
    "help": (help_and_trouble, FACES),
    "server-gone": (server_gone, FACES),
    "two-faces": (two_faces, (("two_people.jpg", 2.0),)),
    "too-dark": (too_dark, (("dark.jpg", 2.0),)),
}


def main() -> None:
    """Take all of it, or what `--only` names."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=ROOT / "docs")
    parser.add_argument("--only", nargs="+", choices=[*SCENES, "film"], metavar="SCENE")
    wanted: Any = parser.parse_args()
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        record(playwright, Path(home), wanted.out, wanted.only or [*SCENES, "film"])


def record(playwright: Playwright, home: Path, out: Path, names: list[str]) -> None:
    """Start the server, and one browser for each scene."""
    stock(home)
    dark = home / "dark.jpg"
    with Image.open(DATA / "neutral.jpg") as face:
        ImageEnhance.Brightness(face).enhance(0.12).save(dark, quality=90)
    server = Server(home)
    server.start()
    try:
        for name in names:
            play, scenes = SCENES.get(name, (None, FILMED))
            shown = [(str(dark) if file == "dark.jpg" else file, s) for file, s in scenes]
            browser = launch(playwright, clip=write_clip(home / f"{name}.mjpeg", shown))
            recorder = Recorder(browser, server, out / "screenshots")
            if play:
                play(recorder)
            else:
                film(recorder, out / "moodify.gif")
            browser.close()
    finally:
        server.stop()


if __name__ == "__main__":
    main()

"""What a run of the page needs: a Chromium, a clip for its camera, and the real server.

Shared by the browser tests and `tools/record_page.py`, so that the pictures in the
documentation show what the tests saw.
"""

from __future__ import annotations

import atexit
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from playwright.sync_api import Browser, Page, Playwright

DATA = Path(__file__).parents[1] / "data"
PATIENCE = 30.0
"""Seconds that anything may take; a machine that does much else needs some of them."""
FPS = 30
"""Chromium plays a raw MJPEG file at this rate, whatever it holds."""

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = (
    "--no-sandbox",  # the tests may run as root, where Chromium's sandbox can't
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--mute-audio",
)


def find_chromium() -> str | None:
    """The path of an installed Chromium or Chrome; nothing is ever downloaded."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def write_clip(path: Path, scenes: Iterable[tuple[str, float]]) -> Path:
    """A camera clip: JPEG pictures of tests/data, each for some seconds, one after another."""
    with path.open("wb") as clip:
        for name, seconds in scenes:
            clip.write((DATA / name).read_bytes() * round(seconds * FPS))
    return path


def launch(playwright: Playwright, *, clip: Path | None = None, ask: bool = False) -> Browser:
    """Start Chromium with `clip` as its camera, or with none.

    With `ask` the browser's own prompt is left in place; headless, it then answers "denied".
    """
    camera: list[str] = []
    if clip:
        camera = ["--use-fake-device-for-media-stream", f"--use-file-for-fake-video-capture={clip}"]
    if not ask:
        camera.append("--use-fake-ui-for-media-stream")
    return playwright.chromium.launch(executable_path=find_chromium(), args=[*QUIET, *camera])


def until(page: Page, true: str, patience: float = PATIENCE) -> None:
    """Wait until the expression `true` is.

    Playwright's own `wait_for_function` evaluates a string inside the page, which the page's
    content security policy rightly refuses.
    """
    end = time.monotonic() + patience
    while not page.evaluate(true):
        if time.monotonic() > end:
            raise AssertionError(f"not true within {patience:g} s: {true}")
        page.wait_for_timeout(50)


class Server:
    """`moodify run` in a process of its own, with a home of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def start(self, patience: float = 2 * PATIENCE) -> None:
        """Start, and wait until the page is served."""
        command = [sys.executable, "-m", "moodify", "run", "--no-browser", "--port", str(self.port)]
        environment = {
            **os.environ,
            "HOME": str(self.home),
            "MOODIFY_DATA_DIR": str(self.home / "data"),
            "MOODIFY_CACHE_DIR": str(self.home / "cache"),
            "MOODIFY_CONFIG": str(self.home / "moodify.toml"),
        }
        log = (self.home / "server.log").open("ab")
        with log:
            self._process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        until = time.monotonic() + patience
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > until:
                self.stop()
                raise RuntimeError(f"no server: {(self.home / 'server.log').read_text()}")
            time.sleep(0.1)

    def stop(self) -> None:
        """End the process, as a person's Ctrl-C would."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    def ask(self, path: str) -> object:
        """The JSON at `path`."""
        with urllib.request.urlopen(self.url + path, timeout=PATIENCE) as answer:
            return json.loads(answer.read())

    def _answers(self) -> bool:
        try:
            self.ask("api/health")
        except (OSError, urllib.error.URLError, ValueError):
            return False
        return True


def stock(home: Path) -> None:
    """Let `home` have its house music already: one piece is rendered once for all homes, and
    lends the others its sound, so that no test waits for (or competes with) the rendering.
    """
    from moodify.music.sources.house.files import file_name
    from moodify.music.sources.house.pieces import all_pieces

    made = _made()
    folder = home / "cache" / made.parent.name
    folder.mkdir(parents=True, exist_ok=True)
    first = Path(shutil.copy(made, folder))  # linked only within the home: it may lie elsewhere
    for name in map(file_name, all_pieces().values()):
        if not (folder / name).exists():
            os.link(first, folder / name)


@cache
def _made() -> Path:
    """The first piece of the house, rendered into a folder that lasts as long as this process."""
    from moodify.music.sources.house import HouseSource
    from moodify.settings import load_settings

    home = Path(tempfile.mkdtemp(prefix="moodify-house-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    source = HouseSource(load_settings(data_dir=home / "data", cache_dir=home / "cache"))
    made = source.audio(next(source.songs()).track)
    assert made is not None
    assert made.parent.parent == home / "cache"
    return made


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

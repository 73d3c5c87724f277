"""The live socket of a running app: a frame's round trip, and an hour of frames at speed.

``python -m benchmarks live`` takes some minutes, nearly all of them for the hour.
"""

from __future__ import annotations

import io
import itertools
import json
import statistics
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from websockets.sync.client import ClientConnection, connect

from benchmarks import Row
from benchmarks.app import App

DATA = Path(__file__).parents[1] / "tests" / "data"
PICTURES = ("happy.jpg", "neutral.jpg", "no_face.jpg", "two_people.jpg")
SIDE = 320
"""Longest side of what the page sends, px."""
PACE = 0.1
"""Seconds between frames, as the page sends them."""
HOUR = 20_000
"""Frames: an hour at five and a half a second."""
WARM_UP = 1_000
"""Frames before memory is weighed: by then every cache has filled."""


@dataclass(frozen=True, slots=True)
class RoundTrip:
    """What frames took, in milliseconds."""

    median: float
    p95: float
    reading: float
    """Median that the server spent on reading, by its own account."""


@dataclass(frozen=True, slots=True)
class Soak:
    """What many frames did to the memory."""

    frames: int
    seconds: float
    growth: float
    """MB from after the warm-up to the end."""
    memory: float
    """MB at the end."""


def rows() -> Iterator[Row]:
    """Round trip and growth, against an app of its own."""
    with tempfile.TemporaryDirectory() as home, App(home, port=8941) as app:
        _post(f"{app.url}/api/sessions")  # waits until everything is loaded
        trip = round_trip(app)
        yield Row(
            "round trip of a live frame (median)",
            trip.median,
            "ms",
            bar=60,
            reference="of which reading the face",
            reference_value=trip.reading,
        )
        yield Row("round trip of a live frame (95th percentile)", trip.p95, "ms")
        soaked = soak(app)
        hour = f"{soaked.frames} live frames in {soaked.seconds:.0f} s"
        yield Row(f"growth of memory over {hour}", soaked.growth, "MB", bar=10)
        yield Row("memory of `moodify run` after them", soaked.memory, "MB", bar=350)


def round_trip(app: App, frames: int = 150) -> RoundTrip:
    """Send frames at the page's pace, one at a time, and wait for each answer."""
    trips, readings = [], []
    with _live(app) as socket:
        for frame in itertools.islice(itertools.cycle(pictures()), frames):
            start = time.perf_counter()
            socket.send(frame)
            seen = _seen(socket)
            trips.append((time.perf_counter() - start) * 1000)
            readings.append(float(str(seen["ms"])))
            time.sleep(max(0.0, PACE - (time.perf_counter() - start)))
    warm, read = trips[10:], readings[10:]
    return RoundTrip(
        statistics.median(warm), statistics.quantiles(warm, n=20)[-1], statistics.median(read)
    )


def soak(app: App, frames: int = HOUR) -> Soak:
    """Send frames one after the other, as fast as they are answered, and weigh the app."""
    start, before = time.perf_counter(), 0.0
    with _live(app) as socket:
        for number, frame in enumerate(itertools.islice(itertools.cycle(pictures()), frames)):
            if number == min(WARM_UP, frames // 2):
                before = app.own_megabytes()
            socket.send(frame)
            _seen(socket)
    after = app.own_megabytes()
    return Soak(frames, time.perf_counter() - start, after - before, after)


def pictures() -> list[bytes]:
    """The test pictures as the page would send them."""
    frames = []
    for name in PICTURES:
        out = io.BytesIO()
        with Image.open(DATA / name) as image:
            image.thumbnail((SIDE, SIDE))
            image.convert("RGB").save(out, "JPEG", quality=80)
        frames.append(out.getvalue())
    return frames


def _live(app: App) -> ClientConnection:
    session = json.loads(_post(f"{app.url}/api/sessions"))["id"]
    address = app.url.replace("http", "ws", 1)
    return connect(f"{address}/api/sessions/{session}/live", compression=None, proxy=None)


def _seen(socket: ClientConnection) -> dict[str, object]:
    while True:
        message: dict[str, object] = json.loads(socket.recv(30))
        if message["type"] == "problem":
            raise RuntimeError(f"the app refused a frame: {message['problem']}")
        if message["type"] == "seen":
            return message


def _post(address: str) -> bytes:
    request = urllib.request.Request(address, method="POST")
    with urllib.request.urlopen(request, timeout=60) as answer:
        body: bytes = answer.read()
        return body

"""An analysis that machines can do without hearing: what a file says is its mood."""

from __future__ import annotations

import os
import time
from pathlib import Path

from moodify.errors import SoundError
from moodify.music.sound.result import SoundMood

SECONDS = 0.15
TOGETHER = "together"
"""While a file of this name lies beside the others, nothing is done before two are at it."""
HELD = "held"
"""While a file of this name lies there, those wait whose names come after what stands in it."""


def analyse(path: Path) -> SoundMood:
    """Reads two numbers from the file, slowly, and notes beside it that it did."""
    text = path.read_text()
    with path.with_suffix(".seen").open("a") as seen:
        seen.write(f"{os.getpid()}\n")
    time.sleep(SECONDS)
    end = time.monotonic() + 60
    while _must_wait(path) and time.monotonic() < end:
        time.sleep(0.02)
    if text == "kill":
        os._exit(1)
    if text == "bug":
        raise ZeroDivisionError
    try:
        valence, arousal = map(float, text.split())
    except ValueError as error:
        raise SoundError(f"{path} holds no music.") from error
    shares = {"happy": 0.25, "angry": 0.25, "sad": 0.25, "calm": 0.25}
    return SoundMood(valence, arousal, shares, 0.5, 180.0, -14.0)  # type: ignore[arg-type]


def seen_by(folder: Path) -> set[str]:
    """The processes that were at the files of a folder."""
    return {pid for path in folder.glob("*.seen") for pid in path.read_text().split()}


def _must_wait(path: Path) -> bool:
    if (path.parent / TOGETHER).exists():
        return len(seen_by(path.parent)) < 2
    held = path.parent / HELD
    return held.exists() and path.stem > held.read_text()

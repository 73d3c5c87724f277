"""An analysis that machines can do without hearing: what a file says is its mood."""

from __future__ import annotations

import os
import time
from pathlib import Path

from moodify.errors import SoundError
from moodify.music.sound.result import SoundMood

SECONDS = 0.15


def analyse(path: Path) -> SoundMood:
    """Reads two numbers from the file, slowly, and notes beside it that it did."""
    text = path.read_text()
    with path.with_suffix(".seen").open("a") as seen:
        seen.write(f"{os.getpid()}\n")
    time.sleep(SECONDS)
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

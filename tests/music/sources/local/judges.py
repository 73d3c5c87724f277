"""Stand-ins for the analysis of sound: functions of a module, so that other processes find them."""

from __future__ import annotations

import hashlib
import os
import signal
import time
from pathlib import Path

from moodify.errors import ModelError, SoundError
from moodify.music.sound.result import QUADRANTS, Quadrant, SoundMood


def judge(path: Path) -> SoundMood:
    """A mood that hangs on the file's bytes alone; raises for those with BAD in them."""
    data = path.read_bytes()
    if b"BAD" in data:
        raise SoundError(f"{path.name} can't be heard.")
    return mood(hashlib.sha256(data).digest())


def mood(digest: bytes) -> SoundMood:
    shares = [1 + byte for byte in digest[:4]]
    odds: dict[Quadrant, float] = {
        name: share / sum(shares) for name, share in zip(QUADRANTS, shares, strict=True)
    }
    valence = odds["happy"] + odds["calm"] - odds["angry"] - odds["sad"]
    arousal = odds["happy"] + odds["angry"] - odds["calm"] - odds["sad"]
    return SoundMood(valence, arousal, odds, max(odds.values()), 3.0, -20.0 - digest[4] / 64)


def slow(path: Path) -> SoundMood:
    time.sleep(0.3)
    return judge(path)


def unhurried(path: Path) -> SoundMood:
    time.sleep(0.02)
    return judge(path)


def deadly(path: Path) -> SoundMood:
    """Ends the process at files with DIE in them, as a crash of a decoder does."""
    if b"DIE" in path.read_bytes():
        os.kill(os.getpid(), signal.SIGSEGV)
    return judge(path)


def dead(_path: Path) -> SoundMood:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


BEGUN = "begun"


def endless(path: Path) -> SoundMood:
    """Never ends with files with DIE in them; a file beside them says that it is at one."""
    if b"DIE" in path.read_bytes():
        (path.parent / BEGUN).touch()
        time.sleep(1000)
    return judge(path)


def hungry(_path: Path) -> SoundMood:
    raise MemoryError


def without_ffmpeg(path: Path) -> SoundMood:
    raise SoundError(f"{path.name} is in a format that needs ffmpeg.")


def broken(_path: Path) -> SoundMood:
    raise ModelError("The network is missing.")


def odd(path: Path) -> SoundMood:
    nan = float("nan")
    return SoundMood(nan, nan, judge(path).probabilities, nan, 1.0, -18.0)

"""A song's mood from its sound: seconds of one core, and memory whatever the song's length."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile

from benchmarks import Row
from moodify.music.sound.pool import ONE_THREAD

RATE = 44_100
SONG, CLIP, RECORDING = 210, 30, 4 * 3600
"""Seconds of a song, of a clip as music mood is studied by, and of a very long recording."""

_CHILD = """
import sys, time
from pathlib import Path
import soundfile
from moodify.music.sound.analyse import Analyser

def cpu(work):
    best = float("inf")
    for _ in range(int(sys.argv[2])):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best

path = Path(sys.argv[1])
analyser = Analyser()
analyser(path)
status = Path("/proc/self/status").read_text()
print(int(status.partition("VmHWM:")[2].split()[0]) / 1024)
if int(sys.argv[2]):
    print(cpu(lambda: analyser(path)), cpu(lambda: soundfile.read(path)))
"""


def rows() -> Iterator[Row]:
    """Time of a song and a clip, then what four hours take more than a clip."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _, one, whole = measured(made(folder / "song.mp3", SONG))
        yield Row(
            f"mood of a song of {SONG} s (MP3), decoding included",
            one,
            "CPU-s",
            bar=0.5,
            reference="decoding all of it, alone",
            reference_value=whole,
        )
        memory, one, whole = measured(made(folder / "clip.ogg", CLIP))
        yield Row(
            f"… of a clip of {CLIP} s (Ogg Vorbis), against real time",
            CLIP / one,
            "×",
            bar=60,
            at_least=True,
            reference="decoding all of it, alone",
            reference_value=CLIP / whole,
        )
        long, *_ = measured(made(folder / "long.flac", RECORDING), repeats=0)
        yield Row(
            "most memory while analysing four hours (FLAC)",
            long,
            "MB",
            reference=f"while analysing {CLIP} s",
            reference_value=memory,
        )


def measured(path: Path, repeats: int = 7) -> list[float]:
    """Most MB, and the least CPU-seconds of analysing and of decoding whole, in a process apart.

    With one thread, as songs are analysed: idle threads of numpy's would spin and be counted. The
    memory is as Linux tells it; what getrusage says begins with that of the parent.
    """
    environment = {**os.environ, **dict.fromkeys(ONE_THREAD, "1")}
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, path, str(repeats)],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
    )
    return [float(word) for word in done.stdout.split()]


def made(path: Path, seconds: int) -> Path:
    """Music of a sort: chords, a beat, noise; a minute of it over and over."""
    time_of = np.arange(60 * RATE) / RATE
    tones = [np.sin(2 * np.pi * note * time_of) for note in (220.0, 277.2, 329.6)]
    beat = np.exp(-8 * ((2 * time_of) % 1))
    noise = np.random.default_rng(0).standard_normal(len(time_of)) * 0.05
    minute = (sum(tones) * 0.1 + noise * beat).astype(np.float32)
    with soundfile.SoundFile(path, "w", RATE, 2) as file:
        for start in range(0, seconds, 60):
            part = minute[: min(60, seconds - start) * RATE]
            file.write(np.stack([part, part * 0.8], axis=1))
    return path

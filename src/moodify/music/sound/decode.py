"""A file of sound → a few windows of it, at musicnn's rate, in mono, evenly loud.

libsndfile reads MP3, FLAC, Ogg Vorbis and Opus, WAV and AIFF, and seeks in all of them, so that
a recording of four hours takes no longer and no more memory than a song; what it doesn't know
(AAC and ALAC in M4A) goes to ffmpeg.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from moodify.errors import SoundError
from moodify.music.sound import ffmpeg
from moodify.music.sound.loudness import loudness
from moodify.music.sound.mel import RATE
from moodify.music.sound.resample import resample

Sound = NDArray[np.float32]

WINDOWS, LENGTH = 8, 3.0
"""How many stretches of a song are heard, and their seconds."""
MARGIN = 0.1
"""Seconds more at both ends, where resampling rings; cut off again."""
EDGE = 0.05
"""The share of a song left out at its beginning and end: silence, applause, fades."""
LEVEL = 0.1
"""Root mean square that a song is brought to, all its windows by the same factor."""
SILENT = 1e-4
"""Root mean square below which there is nothing to hear: -80 dB."""
LONGEST = 24 * 3600.0
"""A file that says it is longer than a day is not believed."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What was read of a file."""

    windows: Sound
    """Shape (N, LENGTH × RATE), at `LEVEL`; N is WINDOWS, or fewer of what is short or damaged."""
    seconds: float
    """Length of the whole file."""
    loudness: float
    """LUFS of the windows as they were."""


def hear(path: Path) -> Heard:
    """Read a file's windows; raises `SoundError` where there is nothing to hear in it."""
    try:
        if path.stat().st_size == 0:
            raise SoundError(f"{path.name} is empty.")
        with path.open("rb"):  # what can't be read is told as that, and not as damaged
            pass
    except OSError as error:
        reason = error.strerror or error
        raise SoundError(f"{path.name} can't be read ({reason}).") from error
    found = _by_libsndfile(path)
    seconds, raw = _by_ffmpeg(path) if found is None else found
    raw = np.nan_to_num(raw, nan=0.0, posinf=0.0, neginf=0.0)
    raw = np.clip(raw - raw.mean(axis=1, keepdims=True), -8, 8)
    level = float(np.sqrt(np.square(raw, dtype=np.float64).mean()))
    if level < SILENT:
        raise SoundError(f"{path.name} holds nothing but silence.")
    return Heard((raw * (LEVEL / level)).astype(np.float32), seconds, loudness(raw))


def starts_of(seconds: float) -> list[float]:
    """Where the windows begin: evenly, edges left out; all within the song where it has room."""
    edge = seconds * EDGE
    last = max(edge, seconds - edge - LENGTH)
    return [edge + (last - edge) * n / (WINDOWS - 1) for n in range(WINDOWS)]


def _by_libsndfile(path: Path) -> tuple[float, Sound] | None:
    """Length and windows; None where the format isn't one of libsndfile's."""
    import soundfile

    try:
        with soundfile.SoundFile(path) as file:
            rate, frames = file.samplerate, file.frames
            if not 0 < frames < LONGEST * rate:
                return None  # a length that isn't known, or isn't true
            seconds = frames / rate
            windows = [_window(file, at) for at in _fitting(seconds)]
            heard = [window for window in windows if window is not None]
            return (seconds, np.stack(heard)) if heard else None
    except (soundfile.LibsndfileError, RuntimeError, OSError, ValueError):
        return None


def _fitting(seconds: float) -> list[float]:
    """The windows' beginnings, or that of one, should the song be no longer than it."""
    return starts_of(seconds) if seconds > LENGTH else [0.0]


def _window(file: Any, start: float) -> Sound | None:
    """One window from `start` seconds on of a `soundfile.SoundFile`, resampled.

    None where the file has a hole or ends before it: what is left of it is heard all the same.
    """
    rate = file.samplerate
    before = min(start, MARGIN)
    wanted = round((LENGTH + before + MARGIN) * rate)
    try:
        file.seek(round((start - before) * rate))
        read = file.read(wanted, dtype="float32", always_2d=True)
    except RuntimeError:  # libsndfile's errors are of this kind
        return None
    if len(read) == 0:
        return None
    sound = mono(read)
    if len(sound) < wanted:  # the end: as if it began anew, rather than silence
        sound = np.resize(sound, wanted)
    sound = np.nan_to_num(sound, nan=0.0, posinf=0.0, neginf=0.0)
    made = resample(sound, round(len(sound) * RATE / rate))
    return made[round(before * RATE) :][: round(LENGTH * RATE)]


def mono(sound: Sound) -> Sound:
    """(N, channels) → (N,): their mean or, where it cancels out, the loudest of them."""
    if sound.shape[1] == 1:
        return np.ascontiguousarray(sound[:, 0])
    # Products, for numpy's means over an axis as short as this are ten times slower.
    mean = sound @ np.full(sound.shape[1], 1 / sound.shape[1], np.float32)
    powers = np.einsum("nc,nc->c", sound, sound)
    if np.dot(mean, mean) < 0.05 * powers.max():
        return np.ascontiguousarray(sound[:, int(powers.argmax())])
    return np.asarray(mean)


def _by_ffmpeg(path: Path) -> tuple[float, Sound]:
    if ffmpeg.program() is None:
        raise SoundError(
            f"{path.name} can't be decoded: it is damaged, or needs ffmpeg.", hint=ffmpeg.MISSING
        )
    seconds = min(ffmpeg.seconds_of(path), LONGEST)
    if not math.isfinite(seconds) or seconds <= 0:
        raise SoundError(f"{path.name} holds no sound.")
    starts = _fitting(seconds)
    length = min(LENGTH, seconds)
    sound = ffmpeg.read(path, starts, length, RATE)
    size = round(LENGTH * RATE)
    each = len(sound) // len(starts)
    if each == 0:
        raise SoundError(f"{path.name} can't be decoded: it is damaged or not what it says.")
    return seconds, np.stack(
        [np.resize(sound[n * each :][:each], size) for n in range(len(starts))]
    )

"""ffmpeg, where the machine has it: for the files that libsndfile can't decode, AAC above all.

It is a program of its own and not a library here: the builds of it that PyPI carries are GPL,
and a crash of a decoder then costs one file and not the process.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from moodify.errors import SoundError

PATIENCE = 120.0
"""Seconds that one file may take; a file that hangs a decoder is given up."""
MISSING = "Install ffmpeg, or run pip install 'moodify[formats]'."

_DURATION = re.compile(rb"Duration: (\d+):(\d\d):(\d\d(?:\.\d+)?)")
_AUDIO = re.compile(rb"Stream #.*: Audio: ")


def program() -> str | None:
    """The program on the path, or the one that the package imageio-ffmpeg brings; else None.

    Looked for each time, for it may be installed meanwhile.
    """
    return shutil.which("ffmpeg") or _packaged()


@cache
def _packaged() -> str | None:
    try:
        from imageio_ffmpeg import get_ffmpeg_exe
    except ImportError:
        return None
    try:
        return str(get_ffmpeg_exe())
    except RuntimeError:
        return None


def seconds_of(path: Path) -> float:
    """How long the sound in `path` is; raises `SoundError`."""
    told = _run(["-i", *_named(path)], path, quiet=False).stderr
    if not _AUDIO.search(told):
        raise SoundError(f"{path.name} can't be decoded: it is damaged, or no music.")
    found = _DURATION.search(told)
    if found is None:
        raise SoundError(f"{path.name} doesn't say how long it is.")
    hours, minutes, seconds = (float(part) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds


def read(path: Path, starts: list[float], length: float, rate: int) -> NDArray[np.float32]:
    """The stretches of `length` seconds that begin at `starts`, in mono, one after the other.

    One process seeks to all of them, which costs a twentieth of a process for each.
    """
    parts: list[str] = []
    for start in starts:
        parts += ["-ss", f"{start:.3f}", "-t", f"{length:.3f}", *_only_sound(path)]
    # Filled up to the same length, for a file that says it is longer than it is.
    fit = f"aresample={rate}:out_chlayout=mono:rematrix_maxval=1,apad=whole_dur={length:.3f}"
    chains = ";".join(f"[{n}:a:0]{fit}[a{n}]" for n in range(len(starts)))
    joined = "".join(f"[a{n}]" for n in range(len(starts)))
    graph = f"{chains};{joined}concat=n={len(starts)}:v=0:a=1"
    done = _run([*parts, "-filter_complex", graph, "-f", "f32le", "pipe:1"], path)
    return np.frombuffer(done.stdout, "<f4")


def _only_sound(path: Path) -> list[str]:
    return ["-vn", "-sn", "-dn", "-i", *_named(path)[-1:]]


def _named(path: Path) -> list[str]:
    # "file:" keeps ffmpeg from taking a name for an option or for the address of a protocol.
    return [f"file:{path.absolute()}"]


def _run(
    arguments: list[str], path: Path, *, quiet: bool = True
) -> subprocess.CompletedProcess[bytes]:
    found = program()
    if found is None:
        raise SoundError(f"{path.name} is in a format that needs ffmpeg.", hint=MISSING)
    before = ["-hide_banner", "-nostdin", "-threads", "1", "-protocol_whitelist", "file,pipe"]
    if quiet:
        before += ["-loglevel", "error"]
    try:
        done = subprocess.run(
            [found, *before, *arguments], capture_output=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise SoundError(f"{path.name} took ffmpeg too long, and was given up.") from error
    except OSError as error:
        raise SoundError(f"ffmpeg can't be run ({error}).", hint=MISSING) from error
    if quiet and done.returncode != 0 and not done.stdout:
        raise SoundError(f"{path.name} can't be decoded: it is damaged or not what it says.")
    return done

"""Scanning 20,000 tagged files, the first time and again, beside a bare walk and tinytag alone.

Each scan is a process of its own, whose memory is measured. The files were written just before,
so they come from memory and not from a disk: what is measured is Moodify. Needs ffmpeg for half
of the formats; ``MOODIFY_BENCH_FILES`` sets another number of files.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from tinytag import TinyTag

from benchmarks import Row
from moodify.music.sources.local import LocalSource
from moodify.settings import Settings
from tests.music.sources.local import sounds

FILES = int(os.environ.get("MOODIFY_BENCH_FILES", "20_000"))
IN_A_FOLDER = 15
"""Songs of an album."""
NUMBER = b"000000"


def rows() -> Iterator[Row]:
    """A first scan, a second one, their memory, and a version of the songs."""
    with tempfile.TemporaryDirectory() as place:
        music, data = Path(place) / "music", Path(place) / "data"
        write(music)
        bare, _ = timed("walk", data, music)
        tags, _ = timed("tinytag", data, music)
        first, peak = timed("scan", data, music)
        again, peak_again = timed("scan", data, music)
    files = f"{FILES:,} tagged files"
    yield Row(f"scan of {files}, first", first, "s", 60, False, "tinytag alone", tags)
    yield Row("the same again", again, "s", 3, False, "os.walk and stat alone", bare)
    yield Row("memory of a scan, the whole process", max(peak, peak_again), "MB", 300)


def timed(what: str, data: Path, music: Path) -> tuple[float, float]:
    """Seconds, and megabytes at most, of one piece of work in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.local", what, str(data), str(music)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    told = json.loads(done.stdout)
    assert told["files"] == FILES, told
    return told["seconds"], told["megabytes"]


def write(music: Path) -> None:
    """A quarter each MP3, FLAC, Vorbis and AAC; half with a cover of 20 KB; no two alike."""
    draw = np.random.default_rng(1)
    bases = list(templates())
    for number in range(FILES):
        suffix, made = bases[number % len(bases)]
        folder = music / f"Artist {number // 150:03}" / f"Album {number // IN_A_FOLDER:04}"
        if number % IN_A_FOLDER == 0:
            folder.mkdir(parents=True)
        made = made.replace(NUMBER, f"{number:06}".encode())
        middle = len(made) // 2
        made = made[:middle] + draw.bytes(64) + made[middle + 64 :]
        (folder / f"{number:06}{suffix}").write_bytes(made)


def templates() -> Iterator[tuple[str, bytes]]:
    """A second of sound in each format, with tags that hold a number to be replaced."""
    title = f"Song {NUMBER.decode()}"
    cover = sounds.picture(20_000)
    frames = (("TALB", sounds.text("Album")), ("TCON", sounds.text("Jazz")))
    yield ".mp3", sounds.named(title, "Ann", *frames) + sounds.sound("MP3")
    yield ".flac", sounds.flac(TITLE=title, ARTIST="Ann", ALBUM="Album", GENRE="Jazz")
    apic = ("APIC", sounds.apic(cover))
    yield ".mp3", sounds.named(title, "Ann", *frames, apic) + sounds.sound("MP3")
    yield ".flac", sounds.flac(cover=cover, TITLE=title, ARTIST="Ann", MOOD="Happy")
    if sounds.has_ffmpeg():
        said = ("-metadata", f"title={title}", "-metadata", "artist=Ann", "-metadata", "album=A")
        for suffix in (".ogg", ".m4a", ".opus", ".m4a"):
            yield suffix, sounds.by_ffmpeg(suffix, *said)


def main() -> None:
    """One piece of work, and what it cost, as JSON."""
    what, data, music = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    work = {"scan": scan, "walk": walk, "tinytag": read_all}[what]
    start = time.perf_counter()
    files = work(data, music)
    seconds = time.perf_counter() - start
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"files": files, "seconds": seconds, "megabytes": megabytes}))


def scan(data: Path, music: Path) -> int:
    """What `moodify songs scan --no-analyse` does, without the catalogue."""
    source = LocalSource(Settings(data_dir=data, cache_dir=data))
    source.add_folder(music)
    seen = source.scan().seen
    assert source.bad_files() == []
    source.close()
    return seen


def walk(_data: Path, music: Path) -> int:
    """Every file's size and time, and nothing else."""
    return sum(
        1 for root, _, names in os.walk(music) for name in names if (Path(root) / name).stat()
    )


def read_all(_data: Path, music: Path) -> int:
    """Every file's tags, by tinytag, and nothing else."""
    count = 0
    for root, _, names in os.walk(music):
        for name in names:
            TinyTag.get(Path(root) / name)
            count += 1
    return count


if __name__ == "__main__":
    main()
